/** What stands below an SVG picture: the legend, how it ended, what it printed, the token. */
import wrapAnsi from 'wrap-ansi';
import { printable } from './columns.ts';
import { endingText, outputLines } from './ending.ts';
import type { History } from './history.ts';
import { laneStateOrder } from './legend.ts';
import type { Link } from './ownership.ts';
import { columnsFor, cutToWidth, element, label, textWidth } from './svg.ts';
import { linkLine } from './timeline-links.ts';
import type { Words } from './words.ts';

/** One entry: a sample, drawn on the baseline `y` from `x` on, 30 wide, and what it means. */
export interface Legend {
  readonly sample: (x: number, y: number) => string;
  readonly text: string;
}

/** Markup and where it ends. */
export interface Block {
  readonly markup: string;
  readonly bottom: number;
}

const sampleWidth = 30;
const textSize = 13;
/** Lines of output shown at most. */
const mostOutput = 12;

/** The states that occur. */
export function states(history: History, id: string, words: Words): Legend[] {
  const seen = new Set(history.names.flatMap((_, lane) => history.spans(lane).map(span => span.state)));
  return laneStateOrder
    .filter(state => seen.has(state))
    .map(state => ({
      sample: (x, y) => {
        const box = { x, y: y - 12, width: sampleWidth, height: 15 };
        return state === 'running'
          ? element('rect', { class: 'hd-ink', ...box })
          : element('rect', { fill: `url(#${id}-${state})`, ...box });
      },
      text: words.states[state],
    }));
}

/** The kinds of arrows that occur. */
export function links(drawn: readonly Link[], id: string, words: Words): Legend[] {
  return [...new Set(drawn.map(link => link.kind))].map(kind => ({
    sample: (x, y) => element('path', linkLine(kind, id, `M${x},${y - 5}h${sampleWidth}`)),
    text: words.links[kind],
  }));
}

/** Entries one after another in lines between `left` and `right`; `top` is the first baseline. */
export function legendLines(entries: readonly Legend[], left: number, top: number, right: number): Block {
  const parts: string[] = [];
  let x = left;
  let y = top;
  for (const { sample, text } of entries) {
    const drawing = sample(x, y);
    const indent = drawing === '' ? 0 : sampleWidth + 8;
    const width = indent + textWidth(text, textSize, 'sans');
    if (x > left && x + width > right) {
      x = left;
      y += 26;
    }
    parts.push(drawing === '' ? '' : sample(x, y), label(x + indent, y, text, textSize, 'hd-sans hd-quiet'));
    x += width + 26;
  }
  return { markup: element('g', {}, ...parts), bottom: y };
}

/** How it ended, what it printed, and the token that makes it happen again. */
export function closingLines(history: History, words: Words, left: number, top: number, right: number): Block {
  const width = right - left;
  const { kind } = history.trace.end;
  const colour = kind === 'deadlock' ? 'hd-bad' : kind === 'completed' ? 'hd-good' : 'hd-ink';
  const parts: string[] = [];
  let y = top;
  for (const sentence of endingText(history, words)) {
    for (const line of wrapAnsi(sentence, columnsFor(width, 17, 'sans'), { hard: true }).split('\n')) {
      parts.push(label(left, (y += 24), line, 17, `hd-sans hd-bold ${colour}`));
    }
  }
  const printed = outputLines(history);
  const shown = printed.slice(0, mostOutput);
  if (printed.length > shown.length) shown.push('…');
  if (shown.length > 0) {
    parts.push(label(left, (y += 28), words.output, 13, 'hd-sans hd-quiet'));
    const first = y;
    for (const line of shown) {
      parts.push(label(left + 14, (y += 21), cutToWidth(line, width - 14, 15, 'mono'), 15, 'hd-mono hd-ink'));
    }
    const bar = { x: left + 2, y: first + 6, width: 3, height: y - first };
    parts.push(element('rect', { class: 'hd-quiet', ...bar }));
  }
  const token = `${words.schedule} ${printable(history.trace.schedule)}`;
  const perLine = columnsFor(width, 12, 'mono');
  y += 6;
  for (let at = 0; at < token.length; at += perLine) {
    parts.push(label(left, (y += 20), token.slice(at, at + perLine), 12, 'hd-mono hd-quiet'));
  }
  return { markup: element('g', {}, ...parts), bottom: y };
}
