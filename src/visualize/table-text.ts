/** The table for a terminal. Lines are cut, never wrapped: with many threads the columns give way to rails. */
import type { TraceDocument } from '../trace/document.ts';
import { columns, cut, fitted } from './columns.ts';
import { History } from './history.ts';
import { glyphsOf } from './legend.ts';
import { paintOf } from './paint.ts';
import { footer, headline, stateLegend } from './surroundings.ts';
import { between, fittingNote, type TableDrawing } from './table-drawing.ts';
import { railLines } from './table-rails.ts';
import { type EventRow, type FinalRow, tableOf } from './table-rows.ts';
import type { RenderOptions } from './view.ts';
import { wordsOf } from './words.ts';

/** Narrower columns than this cannot be read. */
const narrowestColumn = 14;

export function renderTableText(trace: TraceDocument, options: RenderOptions): string {
  const history = new History(trace);
  const glyphs = glyphsOf(options.ascii);
  const paint = paintOf(options.color);
  const words = wordsOf(options.lang);
  const table = tableOf(history, glyphs, options);
  const gutter = Math.max(columns(words.step), columns(words.end), String(Math.max(0, history.steps - 1)).length);
  const drawing = { table, glyphs, paint, words, width: options.width, gutter };
  const lanes = history.names.length;
  const share = Math.floor((options.width - gutter - lanes) / Math.max(1, lanes));
  const lines = [
    headline(history, table.switches, paint, options),
    '',
    ...(share >= narrowestColumn || lanes === 1 ? columnLines(drawing) : railLines(drawing)),
    '',
    ...stateLegend(history, 'column', glyphs, paint, options),
    ...footer(history, glyphs, paint, options),
  ];
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`;
}

function columnLines(drawing: TableDrawing): string[] {
  const { table, glyphs, paint, words, gutter } = drawing;
  const { names } = table.history;
  const widths = columnWidths(drawing);
  // A lane names the file in every row or, where there is no room for that, only the line in every row.
  const hasFullLocations = widths.map((width, lane) =>
    table.rows.every(row => row.kind !== 'event' || row.lane !== lane || wishedWidth(row) <= width),
  );
  const total = widths.reduce((sum, width) => sum + width + 1, -1);
  const head = names.map((name, lane) =>
    paint.thread(lane)(paint.heading(fitted(name, widths[lane]!, glyphs.ellipsis))),
  );
  const rules = widths.map(width => glyphs.rule.repeat(width));
  const lines = [
    `${paint.quiet(fitted(words.step, gutter, glyphs.ellipsis))} ${head.join(' ')}`,
    paint.quiet(`${glyphs.rule.repeat(gutter)} ${rules.join(' ')}`),
  ];
  for (const row of table.rows) {
    if (row.kind === 'event' || row.kind === 'final') {
      const cells = names.map((_, lane) => cell(drawing, row, lane, widths[lane]!, hasFullLocations[lane]!));
      const label =
        row.kind === 'event' ? String(row.step).padStart(gutter) : fitted(words.end, gutter, glyphs.ellipsis);
      lines.push(`${paint.quiet(label)} ${cells.join(' ')}`);
    } else {
      const style = row.kind === 'switch' && row.preemption ? paint.preemption : paint.quiet;
      lines.push(`${' '.repeat(gutter + 1)}${style(between(row.text, total, glyphs))}`);
    }
  }
  return lines;
}

function cell(
  drawing: TableDrawing,
  row: EventRow | FinalRow,
  lane: number,
  width: number,
  hasFullLocations: boolean,
): string {
  const { glyphs, paint } = drawing;
  const state = row.states[lane]!;
  const sign = glyphs.states[state].column;
  const room = width - 2;
  if (row.kind === 'event' && row.lane === lane) {
    const style = paint.thread(lane);
    const text = cut(`${'  '.repeat(row.depth)}${row.text}`, room, glyphs.ellipsis);
    const spare = room - columns(text);
    const location = hasFullLocations ? row.location : row.location.replace(/^.*:/, ':');
    const fits = location !== '' && spare >= columns(location) + 2;
    const place = fits ? ' '.repeat(spare - columns(location)) + paint.quiet(location) : ' '.repeat(spare);
    return `${style(sign)} ${style(text)}${place}`;
  }
  const note = row.notes.get(lane);
  const style = paint.state[state];
  if (note === undefined) return `${sign === ' ' ? sign : style(sign)} ${' '.repeat(room)}`;
  return `${style(sign)} ${style(fitted(fittingNote(note, room), room, glyphs.ellipsis))}`;
}

/** As wide as all they would like to show; else all they need, and the widest columns give way first. */
function columnWidths({ table, width, gutter }: TableDrawing): number[] {
  const { names } = table.history;
  const need = names.map(name => Math.max(8, columns(name)));
  const wish = [...need];
  for (const row of table.rows) {
    if (row.kind !== 'event' && row.kind !== 'final') continue;
    if (row.kind === 'event') {
      need[row.lane] = Math.max(need[row.lane]!, 2 + row.depth * 2 + columns(row.text));
      wish[row.lane] = Math.max(wish[row.lane]!, wishedWidth(row));
    }
    for (const [lane, note] of row.notes) {
      need[lane] = Math.max(need[lane]!, 2 + columns(note.brief));
      wish[lane] = Math.max(wish[lane]!, 2 + columns(note.full));
    }
  }
  const room = width - gutter - names.length;
  const needed = sum(need);
  if (needed > room) return shrunk(need, room);
  const extra = wish.map((wanted, lane) => Math.max(0, wanted - need[lane]!));
  const spare = shrunk(extra, Math.min(room - needed, sum(extra)));
  return need.map((wanted, lane) => wanted + spare[lane]!);
}

/** Columns of a cell that shows an event and where it happened. */
function wishedWidth(row: EventRow): number {
  const location = row.location === '' ? 0 : columns(row.location) + 2;
  return 2 + row.depth * 2 + columns(row.text) + location;
}

/** `widths` brought down to a sum of `room`, the largest first and all of them to the same. */
function shrunk(widths: readonly number[], room: number): number[] {
  let limit = Math.max(0, ...widths);
  while (limit > 0 && sum(widths.map(width => Math.min(width, limit))) > room) limit--;
  let spare = room - sum(widths.map(width => Math.min(width, limit)));
  return widths.map(width => {
    if (width <= limit || spare <= 0) return Math.min(width, limit);
    spare--;
    return limit + 1;
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
