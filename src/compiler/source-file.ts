/** Source text and its positions: offsets from 0 inside the compiler, lines and columns from 1 for people. */

export interface SourceFile {
  /** As the person wrote it on the command line; only for messages. */
  readonly name: string;
  readonly text: string;
}

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units; a tab counts one. */
  readonly column: number;
}

// Offsets at which lines begin; computed once for a file.
const lineStarts = new WeakMap<SourceFile, number[]>();

function lineStartsOf(source: SourceFile): number[] {
  let starts = lineStarts.get(source);
  if (starts === undefined) {
    starts = [0];
    const { text } = source;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      // JLS §3.4: CR, LF and CR LF end a line.
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    lineStarts.set(source, starts);
  }
  return starts;
}

export function positionAt(source: SourceFile, offset: number): Position {
  const starts = lineStartsOf(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The line of an offset, from 1: what a LineNumberTable holds. */
export function lineAt(source: SourceFile, offset: number): number {
  return positionAt(source, offset).line;
}
