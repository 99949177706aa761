/**
 * Line breaking for styled text of two scripts. Latin words break at blanks; Chinese may break between any two characters,
 * except that a line never begins with a closing mark nor ends with an opening one. Widths are terminal columns.
 */
import stringWidth from 'string-width';

export type Style = (text: string) => string;

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

interface Cell {
  readonly char: string;
  readonly style: Style;
  readonly width: number;
}

const NEVER_FIRST = new Set('，。、；：？！）》〉」』】”’…—·％)]},.;:?!%');
const NEVER_LAST = new Set('（《〈「『【“‘([{');

/** @returns lines without their line breaks, each at most `width` columns; at least one. */
export function wrapRuns(runs: readonly Run[], width: number): string[] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let used = 0;
  const endLine = () => {
    while (line.at(-1)?.char === ' ') line.pop();
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const atom of atoms(cells(runs))) {
    if (atom[0]!.char === '\n') {
      endLine();
      continue;
    }
    const bare = widthOf(atom.filter((cell, i) => cell.char !== ' ' || i < atom.length - 1));
    if (used > 0 && used + bare > width) endLine();
    for (const cell of atom) {
      if (used + cell.width > width && cell.char !== ' ') endLine();
      if (line.length === 0 && cell.char === ' ') continue;
      line.push(cell);
      used += cell.width;
    }
  }
  endLine();
  return lines.map(styled);
}

function cells(runs: readonly Run[]): Cell[] {
  return runs.flatMap(({ text, style }) => [...text].map(char => ({ char, style, width: stringWidth(char) })));
}

/** Stretches that stay together; a blank belongs to the end of the stretch before it. */
function atoms(all: readonly Cell[]): Cell[][] {
  const result: Cell[][] = [];
  for (const cell of all) {
    const last = result.at(-1);
    if (last && !mayBreak(last.at(-1)!, cell)) last.push(cell);
    else result.push([cell]);
  }
  return result;
}

function mayBreak(before: Cell, after: Cell): boolean {
  if (before.char === '\n' || after.char === '\n') return true;
  if (after.char === ' ') return false;
  if (before.char === ' ') return true;
  if (before.width < 2 && after.width < 2) return false;
  return !NEVER_FIRST.has(after.char) && !NEVER_LAST.has(before.char);
}

function widthOf(atom: readonly Cell[]): number {
  return atom.reduce((sum, cell) => sum + cell.width, 0);
}

/** Neighbours of one style are painted together, so that there is one escape sequence for each stretch. */
function styled(line: readonly Cell[]): string {
  let text = '';
  let at = 0;
  while (at < line.length) {
    let end = at + 1;
    while (end < line.length && line[end]!.style === line[at]!.style) end++;
    text += line[at]!.style(
      line
        .slice(at, end)
        .map(cell => cell.char)
        .join(''),
    );
    at = end;
  }
  return text;
}
