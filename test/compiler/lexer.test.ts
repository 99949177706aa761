import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/compiler/lexer.ts';
import type { Token } from '../../src/compiler/token.ts';

interface Lexed {
  readonly tokens: readonly Token[];
  /** `start-end message` */
  readonly errors: readonly string[];
}
function lex(text: string): Lexed {
  const errors: string[] = [];
  const tokens = tokenize(text, (start, end, message) => errors.push(`${start}-${end} ${message}`));
  return { tokens: tokens.slice(0, -1), errors };
}
const texts = (text: string): string[] => lex(text).tokens.map(token => token.text);
/** Kind and value of the one literal. */
function literal(text: string): unknown {
  const { tokens, errors } = lex(text);
  expect(errors).toEqual([]);
  expect(tokens).toHaveLength(1);
  return [tokens[0]!.literal, tokens[0]!.value];
}
const error = (text: string): string => lex(text).errors.join('; ');

describe('words and symbols', () => {
  it('takes the longest symbol, but gives `>` one by one', () => {
    expect(texts('a<<=b >>>=c->d::e...f++ +==')).toEqual([
      'a',
      '<<=',
      'b',
      '>',
      '>',
      '>=',
      'c',
      '->',
      'd',
      '::',
      'e',
      '...',
      'f',
      '++',
      '+=',
      '=',
    ]);
  });

  it('tells names from keywords and literals', () => {
    const kinds = lex('class record true null größe $ _x 数').tokens.map(({ kind }) => kind);
    expect(kinds).toEqual(['keyword', 'name', 'literal', 'literal', 'name', 'name', 'name', 'name']);
  });

  it('skips blanks, comments, a byte order mark and a final Ctrl-Z', () => {
    expect(texts('\ufeff/* a // */ x // b */\n\ty\f/**/z\u001a')).toEqual(['x', 'y', 'z']);
  });

  it('translates unicode escapes and keeps the places of what was written', () => {
    const { tokens } = lex('\\u0069nt \\uuu0061b');
    expect(tokens.map(({ kind, text, start, end }) => [kind, text, start, end])).toEqual([
      ['keyword', 'int', 0, 8],
      ['name', 'ab', 9, 18],
    ]);
  });

  it('lets an escaped backslash begin no unicode escape', () => {
    expect(literal('"\\\\u0041"')).toEqual(['string', '\\u0041']);
    expect(literal("'\\u005c\\u005c'")).toEqual(['char', 92]);
  });
});

describe('numbers', () => {
  it.each([
    ['0', 'int', 0],
    ['2147483647', 'int', 2147483647],
    ['0xffff_ffff', 'int', -1],
    ['0b1000', 'int', 8],
    ['0_17', 'int', 15],
    ['0x1_f', 'int', 31],
    ['9223372036854775807L', 'long', 9223372036854775807n],
    ['0x8000000000000000l', 'long', -9223372036854775808n],
    ['1.', 'double', 1],
    ['.5e1', 'double', 5],
    ['1d', 'double', 1],
    ['09.5', 'double', 9.5],
    ['1_0.0_1', 'double', 10.01],
    ['4.9e-324', 'double', 5e-324],
    ['0x1.8p1', 'double', 3],
    ['0x.8p0f', 'float', 0.5],
    ['0x1p-1074', 'double', 5e-324],
    ['0x1.fffffffffffff8p1022', 'double', 2 ** 1023],
    ['1e-45f', 'float', 2 ** -149],
    ['3.4028235e38f', 'float', (2 - 2 ** -23) * 2 ** 127],
  ])('%s is the %s %s', (text, kind, value) => {
    expect(literal(text)).toEqual([kind, value]);
  });

  it('rounds a decimal to float once, not by way of double', () => {
    // Just above the middle between 1 and the next float; as a double it is exactly the middle, which rounds to even.
    expect(literal('1.00000005960464477539062501f')).toEqual(['float', 1 + 2 ** -23]);
    expect(literal('1.000000059604644775390625f')).toEqual(['float', 1]);
    // Just below the middle between the largest float and infinity.
    expect(literal('3.40282356779733661637539395458142568447e38f')).toEqual(['float', (2 - 2 ** -23) * 2 ** 127]);
  });

  it('reads back every int in every radix', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), value => {
        for (const text of [`${value}`, `0x${value.toString(16)}`, `0b${value.toString(2)}`, `0${value.toString(8)}`])
          expect(literal(text)).toEqual(['int', value]);
      }),
    );
  });

  it('reads back every positive double and float', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noDefaultInfinity: true, noNaN: true }), value => {
        expect(literal(`${value}d`)).toEqual(['double', value]);
      }),
    );
    fc.assert(
      fc.property(fc.float({ min: 0, noDefaultInfinity: true, noNaN: true }), value => {
        expect(literal(`${value}f`)).toEqual(['float', value]);
      }),
    );
  });

  it.each([
    ['2147483649', '0-10 integer number too large: 2147483649'],
    ['9223372036854775809L', '0-20 integer number too large: 9223372036854775809'],
    ['08', "0-2 '08' is not an octal number"],
    ['0x', '0-2 hexadecimal number without digits'],
    ['1_', "0-2 '_' may only stand between digits"],
    ['1_L', "0-3 '_' may only stand between digits"],
    ['2nd', "0-3 malformed number '2nd'"],
    ['1e', "0-2 malformed floating-point number '1e'"],
    ['1e309', '0-5 floating-point number too large: 1e309'],
    ['1e-46f', '0-6 floating-point number too small: 1e-46f'],
    ['0x1.8', "0-5 malformed hexadecimal floating-point number: it needs digits and an exponent 'p…'"],
  ])('refuses %s', (text, message) => {
    expect(error(text)).toBe(message);
  });

  it('marks the literals that need a minus sign', () => {
    expect(lex('2147483648').tokens[0]).toMatchObject({ value: -2147483648, onlyNegated: true });
    expect(lex('9223372036854775808L').tokens[0]).toMatchObject({ value: -9223372036854775808n, onlyNegated: true });
    expect(lex('0x80000000').tokens[0]).not.toHaveProperty('onlyNegated');
  });
});

describe('characters and strings', () => {
  it.each([
    [String.raw`'\n'`, 'char', 10],
    [String.raw`'\377'`, 'char', 255],
    [String.raw`"\400"`, 'string', ' 0'],
    [String.raw`"a\tb\"\\\s\0"`, 'string', 'a\tb"\\ \0'],
    ['""', 'string', ''],
    ['"\u{1f600}"', 'string', '\u{1f600}'],
  ])('%s', (text, kind, value) => {
    expect(literal(text)).toEqual([kind, value]);
  });

  it('takes the indentation of a text block away', () => {
    expect(literal('"""\n    a\n      b  \n\n    c"""')).toEqual(['string', 'a\n  b\n\nc']);
    expect(literal('"""  \r\n    a\r\n  """')).toEqual(['string', '  a\n']);
    expect(literal('"""\n  a\\\n  b\\s\n  ""\\""""')).toEqual(['string', 'ab \n"""']);
  });

  it.each([
    ['"abc', "0-4 unclosed string literal: '\"' is missing"],
    ['"abc);\nx', "0-4 unclosed string literal: '\"' is missing"],
    ["'a", "0-2 unclosed character literal: ''' is missing"],
    ["''", '0-2 empty character literal'],
    ["'ab'", '0-4 a character literal holds one character'],
    ['"\\q"', "1-3 illegal escape '\\q'"],
    ['"\\u12"', "1-3 illegal unicode escape: '\\u' takes four hexadecimal digits"],
    ['"""abc"""', '0-3 the opening """ of a text block must be followed by a new line'],
    ['"""\nabc', '0-3 unclosed text block: \'"""\' is missing'],
    ['/* abc', "0-2 unclosed comment: '*/' is missing"],
    ['a # b', "2-3 illegal character '#'"],
    ['a；', "1-2 '；' (U+FF1B) is not a character of Java"],
  ])('refuses %j', (text, message) => {
    expect(error(text)).toBe(message);
  });

  it('reads a full-width or typographic character as the one that was meant', () => {
    expect(texts('f（1，2）；')).toEqual(['f', '(', '1', ',', '2', ')', ';']);
    expect(lex('“abc”').tokens[0]).toMatchObject({ literal: 'string', value: 'abc' });
  });
});

it('finds tokens in order within any text, and ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
      let at = 0;
      for (const { start, end } of lex(text).tokens) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
