/** What the two forms of the text table, columns and rails, share. */
import { columns, cut } from './columns.ts';
import type { Glyphs } from './legend.ts';
import type { Paint } from './paint.ts';
import type { Note, Table } from './table-rows.ts';
import type { Words } from './words.ts';

/** What the drawing of a table for the terminal needs. */
export interface TableDrawing {
  readonly table: Table;
  readonly glyphs: Glyphs;
  readonly paint: Paint;
  readonly words: Words;
  /** Columns of the whole. */
  readonly width: number;
  /** Columns of the step number. */
  readonly gutter: number;
}

/** `── reason ─────` over `width` columns. */
export function between(text: string, width: number, glyphs: Glyphs): string {
  const shown = cut(text, Math.max(0, width - 5), glyphs.ellipsis);
  const rest = Math.max(0, width - columns(shown) - 4);
  return cut(`${glyphs.rule.repeat(2)} ${shown} ${glyphs.rule.repeat(rest)}`, width, '');
}

/** The full note where it fits, else the brief one. */
export function fittingNote(note: Note, room: number): string {
  return columns(note.full) <= room ? note.full : note.brief;
}
