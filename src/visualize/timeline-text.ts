/**
 * The timeline for a terminal: two lines for each thread, its operations as letters and its states as a strip; below, one
 * line for each monitor or lock with the number of the lane that owns it.
 */
import type { TraceDocument, TraceEvent } from '../trace/document.ts';
import { columns, cut, fitted, flowed } from './columns.ts';
import { History } from './history.ts';
import { type Glyphs, glyphsOf, operationLetters, severalOperations } from './legend.ts';
import { tenuresOf } from './ownership.ts';
import { type Paint, paintOf } from './paint.ts';
import { switchesIn } from './reason.ts';
import { footer, headline, stateLegend } from './surroundings.ts';
import { axisSteps, columnOf, eventsByColumn, type Scale, scaleFor, statesByColumn } from './timeline-scale.ts';
import type { RenderOptions } from './view.ts';
import { wordsOf } from './words.ts';

/** Widest a step is drawn. */
const widestStep = 3;

interface Layout {
  readonly history: History;
  readonly scale: Scale;
  readonly glyphs: Glyphs;
  readonly paint: Paint;
  /** Columns of the names. */
  readonly margin: number;
  /** Terminal columns of one column of the scale. */
  readonly pitch: number;
}

export function renderTimelineText(trace: TraceDocument, options: RenderOptions): string {
  const history = new History(trace);
  const glyphs = glyphsOf(options.ascii);
  const paint = paintOf(options.color);
  const words = wordsOf(options.lang);
  const locks = ownershipNames(history);
  const labels = [...history.names.map((name, lane) => `${lane + 1} ${name}`), ...locks.map(([, name]) => name)];
  const margin = Math.min(Math.max(4, ...labels.map(columns)), Math.floor(options.width / 3));
  const room = options.width - margin - 2;
  const scale = scaleFor(history.steps, room);
  const pitch = Math.max(1, Math.min(widestStep, Math.floor(room / (scale.columnCount + 1))));
  const layout: Layout = { history, scale, glyphs, paint, margin, pitch };
  const switches = switchesIn(history);
  const marks = blank(layout);
  for (const change of switches) {
    const column = columnOf(change.step, scale);
    const isPreemption = change.why === 'preempted';
    if (isPreemption || marks[column] === ' ') marks[column] = isPreemption ? glyphs.preemption : glyphs.otherSwitch;
  }

  const lines = [headline(history, switches, paint, options), '', axisLine(layout, words.step)];
  if (switches.length > 0) lines.push(paint.preemption(line(layout, '', marks)));
  history.names.forEach((name, lane) => {
    const style = paint.thread(lane);
    const letters = eventsByColumn(history, lane, scale).map(letterOf);
    const label = fitted(`${lane + 1} ${name}`, margin, glyphs.ellipsis);
    lines.push(style(line(layout, label, [...letters, ' '])));
    const strip = statesByColumn(history, lane, scale).map(state => {
      const sign = glyphs.states[state].strip.repeat(pitch);
      return state === 'running' ? style(sign) : sign.trim() === '' ? sign : paint.state[state](sign);
    });
    lines.push(`${' '.repeat(margin + 1)}${strip.join('')}`);
  });
  if (locks.length > 0) lines.push('', paint.quiet(cut(words.ownership, options.width, glyphs.ellipsis)));
  for (const [object, name] of locks) lines.push(ownershipLine(layout, object, name));
  lines.push('', ...stateLegend(history, 'strip', glyphs, paint, options));
  lines.push(...letterLegend(layout, options).map(paint.quiet));
  const counts = [];
  if (switches.some(change => change.why === 'preempted')) counts.push(`${glyphs.preemption} ${words.preemption}`);
  if (switches.some(change => change.why !== 'preempted')) counts.push(`${glyphs.otherSwitch} ${words.otherSwitch}`);
  if (scale.stepsPerColumn > 1) counts.push(words.aggregated(String(scale.stepsPerColumn)));
  lines.push(...flowed(counts, '   ', options.width, glyphs.ellipsis).map(paint.quiet));
  lines.push(...footer(history, glyphs, paint, options));
  return `${lines.map(text => text.trimEnd()).join('\n')}\n`;
}

/** The letter of a column's operations; a sign of its own where they differ. */
function letterOf(events: readonly TraceEvent[]): string {
  const letters = new Set(events.map(event => operationLetters[event.kind]));
  if (letters.size === 0) return ' ';
  return letters.size === 1 ? [...letters][0]! : severalOperations;
}

function line({ margin, pitch }: Layout, label: string, signs: readonly string[]): string {
  return `${label.padEnd(label === '' ? margin : 0)} ${signs.map(sign => sign.padEnd(pitch)).join('')}`;
}

function blank({ scale }: Layout): string[] {
  return Array.from({ length: scale.columnCount + 1 }, () => ' ');
}

function axisLine(layout: Layout, word: string): string {
  const { history, scale, pitch, margin, glyphs, paint } = layout;
  const widest = String(history.steps).length + 1;
  const width = (scale.columnCount + 1) * pitch;
  let text = '';
  for (const step of axisSteps(history, scale, Math.ceil(widest / pitch))) {
    const label = String(step);
    const at = columnOf(step, scale) * pitch;
    if (at + label.length <= width) text = text.padEnd(at) + label;
  }
  return paint.quiet(`${fitted(word, margin, glyphs.ellipsis)} ${text}`);
}

/** Objects that were ever owned, with their names, in the order in which they were first owned. */
function ownershipNames(history: History): [object: number, name: string][] {
  const objects = new Set(tenuresOf(history).map(tenure => tenure.object));
  return [...objects].map(object => [object, history.objectName(object)]);
}

function ownershipLine(layout: Layout, object: number, name: string): string {
  const { history, scale, pitch, margin, glyphs, paint } = layout;
  const owners: number[] = Array.from({ length: scale.columnCount + 1 }, () => -1);
  for (const tenure of tenuresOf(history)) {
    if (tenure.object !== object) continue;
    for (let column = columnOf(tenure.from, scale); column <= columnOf(tenure.to, scale); column++) {
      if (column < owners.length) owners[column] = tenure.lane;
    }
  }
  const signs = owners.map(lane => (lane < 0 ? ' '.repeat(pitch) : paint.thread(lane)(ownerSign(lane, pitch))));
  return `${fitted(name, margin, glyphs.ellipsis)} ${signs.join('')}`;
}

// The lane's number, as far as there is room for it; lanes beyond 9 share a sign where there is one column.
function ownerSign(lane: number, pitch: number): string {
  const number = String(lane + 1);
  return number.length > pitch ? '*'.repeat(pitch) : number.repeat(pitch).slice(0, pitch);
}

/** The letters that occur, with the names of their operations. */
function letterLegend(layout: Layout, options: RenderOptions): string[] {
  const kinds = new Set(layout.history.trace.events.map(event => event.kind));
  const items = [...kinds].map(kind => `${operationLetters[kind]} ${kind}`);
  if (layout.scale.stepsPerColumn > 1) items.push(`${severalOperations} ${wordsOf(options.lang).severalKinds}`);
  return flowed(items, '  ', options.width, layout.glyphs.ellipsis);
}
