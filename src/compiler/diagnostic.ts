/** What the compiler has to say about the learner's source, and how it is printed. */
import { positionAt, type SourceFile } from './source-file.ts';

export interface Diagnostic {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Characters to underline; at least 1, may go past the end of the line (it is then cut). */
  readonly length: number;
  readonly message: string;
  readonly hint?: string;
  readonly severity: 'error' | 'warning';
}

/** How a phase of the compiler reports an error about the text from `start` to `end` (offsets). */
export type Report = (start: number, end: number, message: string, hint?: string) => void;

export function errorAt(source: SourceFile, start: number, end: number, message: string, hint?: string): Diagnostic {
  const { line, column } = positionAt(source, start);
  const shared = { file: source.name, line, column, length: Math.max(1, end - start), message } as const;
  return hint === undefined ? { ...shared, severity: 'error' } : { ...shared, hint, severity: 'error' };
}

const tabWidth = 4;

/** Columns that a character takes in a terminal: East Asian wide and emoji two, combining marks none. */
function cells(character: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  return /^[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u.test(
    character,
  )
    ? 2
    : 1;
}

// Tabs become spaces and control characters a mark, so that the caret stands where it should in any terminal.
function shown(text: string): string {
  let result = '';
  let width = 0;
  for (const character of text) {
    if (character === '\t') {
      const spaces = tabWidth - (width % tabWidth);
      result += ' '.repeat(spaces);
      width += spaces;
    } else {
      const visible = /[\u0000-\u001f\u007f-\u009f]/.test(character) ? '\ufffd' : character;
      result += visible;
      width += cells(visible);
    }
  }
  return result;
}

const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + cells(character), 0);

/**
 * `FILE:LINE:COLUMN: error: message`, the source line, a caret underline, and `  hint: …` where there is one.
 * No newline at the end. Very long lines are cut around the caret.
 */
export function formatDiagnostic(diagnostic: Diagnostic, sourceText: string): string {
  const { file, line, column, severity, message, hint } = diagnostic;
  const lines = [`${file}:${line}:${column}: ${severity}: ${message}`];
  const text = sourceText.split(/\r\n|\r|\n/)[line - 1];
  if (text !== undefined && text.trim() !== '') {
    const from = Math.max(0, column - 1 - 80);
    const visible = text.slice(from, column - 1 + 120);
    const before = shown(visible.slice(0, column - 1 - from));
    const whole = shown(visible);
    const through = shown(visible.slice(0, column - 1 - from + diagnostic.length));
    const carets = Math.max(1, widthOf(through) - widthOf(before));
    lines.push(whole, ' '.repeat(widthOf(before)) + '^'.repeat(carets));
  }
  if (hint !== undefined) lines.push(`  hint: ${hint}`);
  return lines.join('\n');
}
