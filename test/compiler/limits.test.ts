/** Limits of class files (JVMS §4.11), and sources of unusual size. */
import { compile, libraryClassPath } from 'heddle';
import { describe, expect, it } from 'vitest';

const library = libraryClassPath();
const main = (body: string): string => `public class Main { public static void main(String[] a) { ${body} } }`;
const messages = (text: string): string[] =>
  compile([{ name: 'Main.java', text }], library).diagnostics.map(each => `${each.column}: ${each.message}`);
const parameters = (count: number): string => Array.from({ length: count }, (_, i) => `long p${i}`).join(', ');

describe('limits', () => {
  it('a method takes 255 words', () => {
    expect(messages(`class A { static void f(${parameters(127)}, int x) { } }`)).toEqual([]);
    expect(messages(`class A { static void f(${parameters(128)}) { } }`)).toEqual(['23: too many parameters']);
    expect(messages(`class A { void f(${parameters(127)}, int x) { } }`)).toEqual(['16: too many parameters']);
  });

  it('a string takes 65535 bytes', () => {
    expect(messages(main(`String s = "${'x'.repeat(65_535)}";`))).toEqual([]);
    expect(messages(main(`String s = "${'x'.repeat(65_536)}";`))).toEqual(['70: constant string too long']);
    expect(messages(main(`String s = "${'é'.repeat(32_768)}";`))).toEqual(['70: constant string too long']);
  });

  it.each([
    ['code', main(`int x = 0; ${'x = x * 3 + 1; '.repeat(20_000)}`), 'code too large'],
    [
      'constants, all on one line',
      `class A { String[] s = {${Array.from({ length: 70_000 }, (_, i) => `"s${i}"`).join(',')}}; }`,
      'too many constants',
    ],
    ['fields', `class A { ${Array.from({ length: 66_000 }, (_, i) => `int f${i};`).join(' ')} }`, 'class too large'],
  ])('a class with too many of them is refused soon: %s', { timeout: 8000 }, (_what, source, message) => {
    expect(messages(source).join('\n')).toContain(message);
  });

  it.each([
    ['parentheses', main(`int x = ${'('.repeat(20_000)}1${')'.repeat(20_000)};`)],
    ['blocks', main('{'.repeat(20_000) + '}'.repeat(20_000))],
    ['ifs', main(`${'if (true) '.repeat(20_000)};`)],
    ['conditionals', main(`int x = ${'true ? 1 : '.repeat(20_000)}2;`)],
    ['sums', main(`int y = 1; int x = ${'y + '.repeat(20_000)}1;`)],
    ['signs', main(`int x = ${'- '.repeat(20_000)}1;`)],
    ['casts', main(`int x = ${'(int) '.repeat(20_000)}1;`)],
    ['type arguments', main(`java.util.${'List<'.repeat(5000)}String${'>'.repeat(5000)} x = null;`)],
    ['lambdas', main(`Runnable r = ${'() -> { Runnable q = '.repeat(5000)}null${'; }'.repeat(5000)};`)],
    ['calls', main(`String s = ${'String.valueOf('.repeat(5000)}1${')'.repeat(5000)};`)],
    ['calls on calls', main(`new StringBuilder()${'.append(1)'.repeat(20_000)};`)],
    ['initialisers', main(`Object x = new Object[] ${'{'.repeat(5000)}${'}'.repeat(5000)};`)],
    ['classes', 'class A {'.repeat(5000) + '}'.repeat(5000)],
    ['switches', main('switch (1) { default: '.repeat(5000) + '}'.repeat(5000))],
    ['tries', main('try {'.repeat(5000) + '} finally {}'.repeat(5000))],
  ])('nesting that is too deep is refused by name: %s', (_what, source) => {
    expect(messages(source).join('\n')).toContain('not supported: nesting this deep');
  });
});
