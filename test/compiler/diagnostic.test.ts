import { describe, expect, it } from 'vitest';
import { errorAt, formatDiagnostic } from '../../src/compiler/diagnostic.ts';

/** Formats an error about the text between the marks « and ». */
function formatted(marked: string, message = 'no good', hint?: string): string {
  const start = marked.indexOf('«');
  const text = marked.replaceAll(/[«»]/g, '');
  const end = marked.indexOf('»') - 1;
  return formatDiagnostic(errorAt({ name: 'A.java', text }, start, end, message, hint), text);
}

describe('a diagnostic is printed with its line and a caret underline', () => {
  it('names file, line and column, and adds the hint', () => {
    expect(formatted('class A {\n  «pubic» int x;\n}', 'unknown word', "did you mean 'public'?")).toBe(
      "A.java:2:3: error: unknown word\n  pubic int x;\n  ^^^^^\n  hint: did you mean 'public'?",
    );
  });

  it('puts one caret where there is nothing to underline', () => {
    expect(formatted('int x = 5«»')).toBe('A.java:1:10: error: no good\nint x = 5\n         ^');
  });

  it('cuts the underline at the end of the line', () => {
    expect(formatted('a «{\n}»')).toBe('A.java:1:3: error: no good\na {\n  ^');
  });

  it('lines the caret up behind tabs, wide characters and control characters', () => {
    expect(formatted('\t«x»')).toBe('A.java:1:2: error: no good\n    x\n    ^');
    expect(formatted('"数字" «x»')).toBe('A.java:1:6: error: no good\n"数字" x\n       ^');
    expect(formatted('\u0001«x»')).toBe('A.java:1:2: error: no good\n\ufffdx\n ^');
  });

  it('cuts long lines around the caret', () => {
    const lines = formatted(`${'a'.repeat(500)}«bbb»${'c'.repeat(500)}`).split('\n');
    expect(lines[0]).toBe('A.java:1:501: error: no good');
    expect(lines[1]!.length).toBeLessThan(220);
    expect(lines[1]!.slice(lines[2]!.indexOf('^'), lines[2]!.length)).toBe('bbb');
  });

  it('counts lines by CR, LF and CR LF', () => {
    expect(formatted('a\r\nb\rc\n«d»')).toBe('A.java:4:1: error: no good\nd\n^');
  });

  it('shows no line where there is none', () => {
    expect(formatted('«»')).toBe('A.java:1:1: error: no good');
  });
});
