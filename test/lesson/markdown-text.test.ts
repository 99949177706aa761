import fc from 'fast-check';
import { lexer } from 'marked';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { inkOf } from '../../src/lesson/ink.ts';
import { markdownLines, paragraphLines } from '../../src/lesson/markdown-text.ts';
import { wrapRuns } from '../../src/lesson/wrap-runs.ts';

const plain = (text: string) => text;
const drawn = (markdown: string, columns: number) => markdownLines(lexer(markdown), { columns, ink: inkOf(0) });
const wrapped = (text: string, width: number) => wrapRuns([{ text, style: plain }], width);

test('latin words are kept whole', () => {
  expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four']);
});

test('Chinese fills the line, and a full stop never begins one', () => {
  expect(wrapped('线程共享堆和方法区。别的都私有。', 10)).toEqual(['线程共享堆', '和方法区。', '别的都私', '有。']);
  expect(wrapped('线程共享堆，方法区', 10)).toEqual(['线程共享', '堆，方法区']);
});

test('an opening bracket never ends a line', () => {
  expect(wrapped('一二三四（五）', 10)).toEqual(['一二三四', '（五）']);
});

test('a word that is too long for a line is cut', () => {
  expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

const words = fc.array(fc.constantFrom('a', 'thread', '`', '线', '程', '，', '（', ' ', ' ', '。', 'é', '…', '\n'), {
  maxLength: 60,
});

test('no line is wider than asked, and nothing but blanks is lost', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 30 }), (parts, width) => {
      const text = parts.join('');
      const lines = wrapped(text, width);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/[ \n]/g, ''));
    }),
  );
});

test('lists, nested lists, quotes and code are indented', () => {
  expect(drawn('- one two three\n  - four\n- five\n\n1. x\n2. y\n\n> quote\n\n```java\nint x;\n```\n', 12)).toEqual([
    '• one two',
    '  three',
    '  • four',
    '• five',
    '',
    '1. x',
    '2. y',
    '',
    '│ quote',
    '',
    '  int x;',
  ]);
});

test('a table is aligned by columns of the terminal, not by characters', () => {
  expect(drawn('| 区域 | n |\n| --- | --- |\n| 堆 | one |\n| stack | two |', 40)).toEqual([
    '区域   n',
    '─────  ───',
    '堆     one',
    'stack  two',
  ]);
});

test('a table that is too wide wraps its widest column', () => {
  const lines = drawn('| a | b |\n| --- | --- |\n| x | a long text that does not fit here |', 24);
  expect(lines.slice(2)).toEqual(['x  a long text that does', '   not fit here']);
});

test('code keeps its backticks where there are no colours', () => {
  expect(drawn('call `join` now', 40)).toEqual(['call `join` now']);
});

test('styles do not count as width', () => {
  const [line] = paragraphLines('see `count++` **now**', { columns: 80, ink: inkOf(1) });
  expect(line).toContain('\u001b[');
  expect(stringWidth(line!)).toBe('see count++ now'.length);
});
