/** The table as a standalone SVG picture: time runs down, each thread's column has a bar with the pattern of its state. */
import type { TraceDocument } from '../trace/document.ts';
import { printable } from './columns.ts';
import { endingText } from './ending.ts';
import { History, type LaneState } from './history.ts';
import { glyphsOf } from './legend.ts';
import { cutToWidth, element, idFrom, label, picture, px, textWidth, tooltip } from './svg.ts';
import { closingLines, legendLines, states } from './svg-legend.ts';
import { patterns, threadClass } from './svg-theme.ts';
import {
  type ClockRow,
  type ElidedRow,
  type EventRow,
  type FinalRow,
  type SwitchRow,
  type Table,
  tableOf,
} from './table-rows.ts';
import type { RenderOptions } from './view.ts';
import { wordsOf } from './words.ts';

const edge = 28;
const rowHeight = 27;
const betweenHeight = 30;
const barWidth = 10;
const textSize = 15;
const noteSize = 13;
const placeSize = 12;
const indent = 16;
const narrowest = 130;
const widest = 400;

interface Column {
  readonly left: number;
  readonly width: number;
}

export function renderTableSvg(trace: TraceDocument, options: RenderOptions): string {
  const history = new History(trace);
  const words = wordsOf(options.lang);
  const table = tableOf(history, glyphsOf(false), options);
  const id = idFrom('table', trace.program.main, trace.schedule);
  const preemptions = table.switches.filter(change => change.why === 'preempted').length;
  const counts = words.counts(history.steps, table.switches.length, preemptions);
  const title = printable(trace.program.main);
  const gutter = Math.max(textWidth(words.step, 13, 'sans'), textWidth(words.end, 13, 'sans'), 34) + 12;
  const columns = columnsOf(table, edge + gutter);
  const last = columns.at(-1);
  const right = Math.max(640 - edge, last === undefined ? 0 : last.left + last.width);
  const top = 104;

  const parts: string[] = [];
  let y = top + 40;
  for (const row of table.rows) {
    if (row.kind === 'event' || row.kind === 'final') {
      const name = row.kind === 'event' ? String(row.step) : words.end;
      const face = row.kind === 'event' ? 'hd-mono' : 'hd-sans';
      parts.push(label(edge + gutter - 14, y + 18, name, 13, `${face} hd-quiet`, { 'text-anchor': 'end' }));
      columns.forEach((column, lane) => {
        parts.push(cell(row, lane, column, y, id, words.states));
      });
      y += rowHeight;
    } else {
      parts.push(between(row, edge + gutter, right, y));
      y += betweenHeight;
    }
  }
  const below = legendLines(states(history, id, words), edge, y + 34, right);
  const closing = closingLines(history, words, edge, below.bottom + 14, right);
  const head = columns.map((column, lane) => heading(history, lane, column, top, y));
  const ending = endingText(history, words).join('. ');
  return picture(
    {
      id,
      title: `${title}: ${counts}`,
      description: words.picture(title, history.names.join(', '), history.steps, ending),
      lang: options.lang,
      width: right + edge,
      height: closing.bottom + edge,
    },
    patterns(id),
    label(edge, 46, cutToWidth(title, right - edge, 26, 'sans'), 26, 'hd-sans hd-bold hd-ink'),
    label(edge, 72, counts, 15, 'hd-sans hd-quiet'),
    label(edge + gutter - 14, top + 21, words.step, 13, 'hd-sans hd-quiet', { 'text-anchor': 'end' }),
    ...head,
    element('g', {}, ...parts),
    below.markup,
    closing.markup,
  );
}

function heading(history: History, lane: number, { left, width }: Column, top: number, bottom: number): string {
  const name = history.names[lane]!;
  const ground = { x: left - 6, y: top - 8, width, height: bottom - top + 14, rx: 6 };
  const colour = threadClass(lane);
  return element(
    'g',
    {},
    tooltip(name),
    lane % 2 === 0 ? element('rect', { class: 'hd-band', ...ground }) : '',
    element('circle', { class: colour, cx: left + 12, cy: top + 14, r: 12 }),
    label(left + 12, top + 18.5, String(lane + 1), 13, 'hd-sans hd-bold hd-on', { 'text-anchor': 'middle' }),
    label(left + 32, top + 20, cutToWidth(name, width - 46, 17, 'sans'), 17, `hd-sans hd-bold ${colour}`),
  );
}

function cell(
  row: EventRow | FinalRow,
  lane: number,
  { left, width }: Column,
  y: number,
  id: string,
  stateWords: Readonly<Record<LaneState, string>>,
): string {
  const state = row.states[lane]!;
  const parts: string[] = [];
  const bar = { x: left, y, width: barWidth, height: rowHeight };
  if (state === 'running') parts.push(element('rect', { class: threadClass(lane), ...bar }));
  else if (state !== 'new' && state !== 'terminated') {
    parts.push(element('g', {}, tooltip(stateWords[state]), element('rect', { fill: `url(#${id}-${state})`, ...bar })));
  }
  const start = left + barWidth + 10;
  const room = width - barWidth - 24;
  if (row.kind === 'event' && row.lane === lane) {
    const shift = row.depth * indent;
    const shown = cutToWidth(row.text, room - shift, textSize, 'mono');
    parts.push(label(start + shift, y + 18.5, shown, textSize, 'hd-mono hd-bold hd-ink'));
    const taken = shift + textWidth(shown, textSize, 'mono');
    if (row.location !== '' && taken + 14 + textWidth(row.location, placeSize, 'mono') <= room) {
      parts.push(
        label(left + width - 14, y + 18.5, row.location, placeSize, 'hd-mono hd-quiet', { 'text-anchor': 'end' }),
      );
    }
  } else {
    const note = row.notes.get(lane);
    if (note !== undefined) {
      const fits = textWidth(note.full, noteSize, 'sans') <= room;
      const shown = cutToWidth(fits ? note.full : note.brief, room, noteSize, 'sans');
      parts.push(label(start, y + 18, shown, noteSize, 'hd-sans hd-quiet'));
    }
  }
  return parts.length === 0 ? '' : element('g', {}, ...parts);
}

/** The line between the rows of two threads, with why it is there. */
function between(row: SwitchRow | ClockRow | ElidedRow, left: number, right: number, y: number): string {
  const isPreemption = row.kind === 'switch' && row.preemption;
  const middle = y + betweenHeight / 2;
  const shown = cutToWidth(row.text, right - left - 60, 14, 'sans');
  const width = textWidth(shown, 14, 'sans');
  const line = {
    class: `hd-line ${isPreemption ? 'hd-preempt-line' : 'hd-rule'}`,
    'stroke-width': isPreemption ? 2 : 1,
  };
  // A triangle for a switch, filled where it is a preemption; a diamond for everything else.
  const shape =
    row.kind === 'switch'
      ? `M${px(left - 2)},${px(middle - 5)}h12l-6,10z`
      : `M${px(left - 1)},${px(middle)}l5,-5l5,5l-5,5z`;
  return element(
    'g',
    {},
    element('path', {
      ...line,
      d: `M${px(left + 26 + width)},${px(middle)}H${px(right - 8)}`,
      'stroke-dasharray': '2 4',
    }),
    element(
      'path',
      isPreemption ? { class: 'hd-preempt', d: shape } : { class: 'hd-line hd-rule', d: shape, 'stroke-width': 1.3 },
    ),
    label(left + 18, middle + 5, shown, 14, `hd-sans ${isPreemption ? 'hd-bold hd-preempt' : 'hd-quiet'}`),
  );
}

/** Columns as wide as what they hold. */
function columnsOf(table: Table, left: number): Column[] {
  const widths = table.history.names.map(name => Math.max(narrowest, textWidth(name, 17, 'sans') + 46));
  const grow = (lane: number, content: number) => {
    widths[lane] = Math.max(widths[lane]!, Math.min(widest, content + barWidth + 26));
  };
  for (const row of table.rows) {
    if (row.kind === 'event') {
      const place = row.location === '' ? 0 : textWidth(row.location, placeSize, 'mono') + 18;
      grow(row.lane, row.depth * indent + textWidth(row.text, textSize, 'mono') + place);
    }
    if (row.kind !== 'event' && row.kind !== 'final') continue;
    for (const [lane, note] of row.notes) grow(lane, textWidth(note.full, noteSize, 'sans'));
  }
  let x = left;
  return widths.map(wanted => {
    const width = Math.min(widest, wanted);
    const column = { left: x, width };
    x += width + 10;
    return column;
  });
}
