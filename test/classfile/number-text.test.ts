import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doubleText, floatText } from '../../src/classfile/number-text.ts';

describe('numbers as Java prints them', () => {
  it.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [1, '1.0'],
    [-1.5, '-1.5'],
    [100, '100.0'],
    [1234567.125, '1234567.125'],
    [1e7, '1.0E7'],
    [123456789, '1.23456789E8'],
    [0.001, '0.001'],
    [0.00012, '1.2E-4'],
    [1e100, '1.0E100'],
    [Number.MIN_VALUE, '4.9E-324'],
    [Number.MAX_VALUE, '1.7976931348623157E308'],
    [Number.NaN, 'NaN'],
    [Number.NEGATIVE_INFINITY, '-Infinity'],
  ])('%d is %s', (value, text) => {
    expect(doubleText(value)).toBe(text);
  });

  it('a float has no more digits than tell it from its neighbours', () => {
    expect([0.1, 3.4028235e38, 16777216, 1e-45, -0, 2.5].map(value => floatText(Math.fround(value)))).toEqual([
      '0.1',
      '3.4028235E38',
      '1.6777216E7',
      '1.4E-45',
      '-0.0',
      '2.5',
    ]);
  });

  it('powers of two have the digits more that JDK 17 gives them', () => {
    expect([2 ** -44, 2 ** 64, 2 ** -1022, 2 ** -10, 0.5, 2 ** 100].map(doubleText)).toEqual([
      '5.6843418860808015E-14',
      '1.8446744073709552E19',
      '2.2250738585072014E-308',
      '9.765625E-4',
      '0.5',
      '1.2676506002282294E30',
    ]);
    expect([2 ** -126, 2 ** -44, 2 ** 70].map(floatText)).toEqual(['1.17549435E-38', '5.684342E-14', '1.1805916E21']);
  });

  it('whole numbers beyond the precision keep the digits that JDK 17 prints', () => {
    expect([3e10, 1e16, 2 ** 40, 123456789012].map(value => floatText(Math.fround(value)))).toEqual([
      '3.0000001E10',
      '1.00000003E16',
      '1.09951163E12',
      '1.23456791E11',
    ]);
    expect([1e16 + 2, 2 ** 62, 123456789012345680, 1e21].map(doubleText)).toEqual([
      '1.0000000000000002E16',
      '4.6116860184273879E18',
      '1.2345678901234568E17',
      '1.0E21',
    ]);
  });

  it('a tie between two decimals goes to the even digit', () => {
    expect([2417552.25, 341767.125, 260.265625].map(floatText)).toEqual(['2417552.2', '341767.12', '260.26562']);
  });

  it('reads back as the same number', () => {
    fc.assert(fc.property(fc.double(), value => Object.is(Number(doubleText(value)), value)));
    fc.assert(fc.property(fc.float(), value => Object.is(Math.fround(Number(floatText(value))), value)));
  });
});
