/**
 * Where everything of an SVG timeline stands. Three ways to draw a step, the first that fits: a box with two lines of
 * text, as wide as they need; a box with a letter; a share of a column, where there are more steps than columns.
 */
import type { TraceEvent } from '../trace/document.ts';
import type { History, LaneState } from './history.ts';
import { glyphsOf } from './legend.ts';
import { type OperationText, operationParts } from './operation-text.ts';
import { type Tenure, tenuresOf } from './ownership.ts';
import { waitOf } from './reason.ts';
import { textWidth } from './svg.ts';
import { type Scale, scaleFor } from './timeline-scale.ts';
import type { Words } from './words.ts';

/** Sizes in px. */
export const size = {
  edge: 28,
  boxText: 12,
  box: { text: 42, letter: 26, share: 26 },
  strip: 18,
  stripText: 11,
  tenure: 17,
  lanePad: 12,
  gap: 5,
  name: 16,
  /** Widest that the steps are drawn, so that a wall projection still shows letters. */
  widest: 1760,
  letterPitch: 30,
  sharePitch: 6,
} as const;

type StepStyle = keyof typeof size.box;

/** A lane's place, from top to bottom: boxes, state strip, a row of tenures for each depth of nesting. */
interface LaneBox {
  readonly top: number;
  readonly height: number;
  readonly boxTop: number;
  readonly stripTop: number;
  readonly tenuresTop: number;
  /** The lane's tenures with their row. */
  readonly tenures: readonly { readonly tenure: Tenure; readonly row: number }[];
}

export interface Geometry {
  readonly style: StepStyle;
  readonly scale: Scale;
  /** Left border of a step; `x(steps)` is where the end's column begins. */
  readonly x: (step: number) => number;
  /** Left border of the steps and right border of the end's column. */
  readonly left: number;
  readonly right: number;
  readonly lanes: readonly LaneBox[];
  readonly top: number;
  readonly bottom: number;
  /** Texts of the boxes, by step; only where steps are boxes with text. */
  readonly texts: readonly OperationText[];
}

/** @param top where the first lane begins. */
export function layOut(history: History, words: Words, top: number): Geometry {
  const { events } = history.trace;
  const names = history.names.map(name => textWidth(name, size.name, 'sans'));
  const left = size.edge + Math.min(260, Math.max(60, ...names)) + 44;
  const texts = events.map(event => boxText(event, history, words));
  const widths = texts.map(({ head, tail }) => {
    const widest = Math.max(textWidth(head, size.boxText, 'mono'), textWidth(tail, size.boxText, 'mono'));
    return Math.max(30, Math.min(widest, 150) + 14);
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  const endings = history.names.map((_, lane) =>
    stateLabel(history, lane, history.steps, history.laneState(lane, history.steps)),
  );
  const endWidth = Math.max(70, ...endings.map(text => Math.min(220, textWidth(text, size.stripText, 'sans') + 20)));

  let style: StepStyle = 'text';
  let scale: Scale = { stepsPerColumn: 1, columnCount: history.steps };
  let x: (step: number) => number;
  if (total <= size.widest) {
    const borders = [left];
    for (const width of widths) borders.push(borders.at(-1)! + width);
    x = step => borders[step]!;
  } else {
    scale = scaleFor(history.steps, Math.floor(size.widest / size.sharePitch));
    const pitch = Math.min(size.letterPitch, size.widest / (scale.columnCount + 1));
    style = scale.stepsPerColumn === 1 && pitch >= 13 ? 'letter' : 'share';
    x = step => left + (step / scale.stepsPerColumn) * pitch;
  }
  const right = x(history.steps) + endWidth;

  const tenures = tenuresOf(history);
  const lanes: LaneBox[] = [];
  let y = top;
  history.names.forEach((_, lane) => {
    const own = inRows(tenures.filter(tenure => tenure.lane === lane));
    const rows = own.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const boxTop = y + size.lanePad;
    const stripTop = boxTop + size.box[style] + size.gap;
    const tenuresTop = stripTop + size.strip + size.gap;
    const bottom = tenuresTop + rows * (size.tenure + 2) + size.lanePad - (rows > 0 ? 0 : size.gap);
    lanes.push({ top: y, height: bottom - y, boxTop, stripTop, tenuresTop, tenures: own });
    y = bottom;
  });
  return { style, scale, x, left, right, lanes, top, bottom: y, texts };
}

/** Middle of a step's box. */
export function middle(geometry: Geometry, step: number): number {
  return (geometry.x(step) + geometry.x(step + 1)) / 2;
}

export const javaState: Readonly<Record<LaneState, string>> = {
  running: 'RUNNABLE',
  ready: 'RUNNABLE',
  new: 'NEW',
  blocked: 'BLOCKED',
  waiting: 'WAITING',
  timed: 'TIMED_WAITING',
  terminated: 'TERMINATED',
};

/** `BLOCKED Counter#1.1`: a state and what the thread waits for (a thread it joins by name). */
export function stateLabel(history: History, lane: number, step: number, state: LaneState): string {
  if (state !== 'blocked' && state !== 'waiting' && state !== 'timed') return javaState[state];
  const wait = waitOf(history, lane, step);
  const what = wait.kind === 'join' ? wait.owner || wait.object : wait.object;
  return what === '' ? javaState[state] : `${javaState[state]} ${what}`;
}

// A box is narrow: the bytecode names and what stands in the column anyway are left out.
function boxText(event: TraceEvent, history: History, words: Words): OperationText {
  const glyphs = glyphsOf(false);
  const parts = operationParts(event, history, glyphs, words);
  switch (event.kind) {
    case 'monitorenter':
      return { head: 'enter', tail: parts.tail };
    case 'monitorexit':
      return { head: 'exit', tail: parts.tail };
    case 'notify':
    case 'signal':
      return { head: event.kind, tail: event.target === undefined ? words.nobody : history.threadName(event.target) };
    case 'wake':
    case 'awake':
      return { head: event.kind, tail: parts.tail.replace(/^.*\((.*)\)$/, '$1') };
    default:
      return parts;
  }
}

/** Tenures that overlap in rows of their own, each in the first that is free. */
function inRows(tenures: readonly Tenure[]): { tenure: Tenure; row: number }[] {
  const freeFrom: number[] = [];
  return tenures.map(tenure => {
    let row = freeFrom.findIndex(step => step <= tenure.from);
    if (row < 0) row = freeFrom.length;
    freeFrom[row] = tenure.to + 1;
    return { tenure, row };
  });
}
