/**
 * The table where there are too many threads for columns: a sign for each thread, as `git log --graph` draws branches,
 * then one wide column that names the thread.
 */
import { columns, cut, fitted } from './columns.ts';
import { between, fittingNote, type TableDrawing } from './table-drawing.ts';
import type { EventRow, FinalRow } from './table-rows.ts';

export function railLines(drawing: TableDrawing): string[] {
  const { table, glyphs, paint, words, width, gutter } = drawing;
  const { names } = table.history;
  // Rails take at most half the line; threads beyond are only named in their rows.
  const most = Math.floor(width / 2) - gutter - 1;
  const pitch = names.length * 2 <= most ? 2 : 1;
  const lanes = names.map((_, lane) => lane).slice(0, most);
  const more = lanes.length < names.length ? glyphs.ellipsis : ' ';
  const margin = ' '.repeat(gutter + 1);
  const rail = (sign: string) => sign.padEnd(pitch);
  const room = Math.max(8, width - gutter - 1 - lanes.length * pitch - 2);

  const lines = lanes.map(lane => {
    const before = paint.quiet(rail(glyphs.states.ready.column).repeat(lane));
    const name = cut(names[lane]!, Math.max(1, width - gutter - 1 - lane * pitch), glyphs.ellipsis);
    return `${margin}${before}${paint.thread(lane)(name)}`;
  });
  const rule = glyphs.rule.repeat(width - gutter - 1);
  lines.push(paint.quiet(`${fitted(words.step, gutter, glyphs.ellipsis)} ${rule}`));

  const railsOf = (row: EventRow | FinalRow) =>
    lanes.map(lane => {
      const state = row.states[lane]!;
      const acts = row.kind === 'event' && row.lane === lane;
      return (acts ? paint.thread(lane) : paint.state[state])(rail(glyphs.states[state].column));
    });
  for (const row of table.rows) {
    if (row.kind !== 'event' && row.kind !== 'final') {
      const style = row.kind === 'switch' && row.preemption ? paint.preemption : paint.quiet;
      lines.push(`${margin}${style(between(row.text, width - gutter - 1, glyphs))}`);
      continue;
    }
    const rails = `${railsOf(row).join('')}${more} `;
    if (row.kind === 'event') {
      const text = cut(`${names[row.lane]}: ${'  '.repeat(row.depth)}${row.text}`, room, glyphs.ellipsis);
      const fits = row.location !== '' && room - columns(text) >= columns(row.location) + 2;
      const place = fits ? `  ${paint.quiet(row.location)}` : '';
      lines.push(`${paint.quiet(String(row.step).padStart(gutter))} ${rails}${paint.thread(row.lane)(text)}${place}`);
    }
    let label = row.kind === 'final' ? paint.quiet(`${fitted(words.end, gutter, glyphs.ellipsis)} `) : margin;
    for (const [lane, note] of row.notes) {
      const name = `  ${names[lane]}: `;
      const text = cut(name + fittingNote(note, room - columns(name)), room, glyphs.ellipsis);
      lines.push(`${label}${rails}${paint.state[row.states[lane]!](text)}`);
      label = margin;
    }
  }
  return lines;
}
