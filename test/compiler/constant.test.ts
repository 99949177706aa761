import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantToString, convertConstant, fitsInto, foldBinary, foldUnary } from '../../src/compiler/constant.ts';

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const wrap32 = (value: bigint) => Number(BigInt.asIntN(32, value));
const wrap64 = (value: bigint) => BigInt.asIntN(64, value);

describe('constant arithmetic', () => {
  it('wraps int as two’s complement of 32 bits', () => {
    fc.assert(
      fc.property(int, int, (a, b) => {
        const [x, y] = [BigInt(a), BigInt(b)];
        expect(foldBinary('+', a, b, 'int')).toBe(wrap32(x + y));
        expect(foldBinary('-', a, b, 'int')).toBe(wrap32(x - y));
        expect(foldBinary('*', a, b, 'int')).toBe(wrap32(x * y));
        if (b !== 0) {
          expect(foldBinary('/', a, b, 'int')).toBe(wrap32(x / y));
          expect(foldBinary('%', a, b, 'int')).toBe(wrap32(x % y));
        }
        expect(foldUnary('-', a, 'int')).toBe(wrap32(-x));
      }),
    );
  });

  it('wraps long as two’s complement of 64 bits', () => {
    fc.assert(
      fc.property(long, long, (a, b) => {
        expect(foldBinary('+', a, b, 'long')).toBe(wrap64(a + b));
        expect(foldBinary('*', a, b, 'long')).toBe(wrap64(a * b));
        if (b !== 0n) expect(foldBinary('/', a, b, 'long')).toBe(wrap64(a / b));
        expect(foldBinary('<', a, b, 'long')).toBe(a < b);
      }),
    );
  });

  it('takes only the low bits of a shift distance', () => {
    fc.assert(
      fc.property(int, long, int, (a, l, distance) => {
        const [d32, d64] = [BigInt(distance & 31), BigInt(distance & 63)];
        expect(foldBinary('<<', a, distance, 'int')).toBe(wrap32(BigInt(a) << d32));
        expect(foldBinary('>>>', a, distance, 'int')).toBe(wrap32(BigInt.asUintN(32, BigInt(a)) >> d32));
        expect(foldBinary('>>', l, BigInt(distance), 'long')).toBe(l >> d64);
      }),
    );
  });

  it('has no value for a division by zero, except of floating numbers', () => {
    expect(foldBinary('/', 1, 0, 'int')).toBeUndefined();
    expect(foldBinary('%', 1n, 0n, 'long')).toBeUndefined();
    expect(foldBinary('/', 1, 0, 'double')).toBe(Number.POSITIVE_INFINITY);
  });

  it('narrows as casts do', () => {
    expect(convertConstant(200, 'int', 'byte')).toBe(-56);
    expect(convertConstant(-1, 'int', 'char')).toBe(0xffff);
    expect(convertConstant(1e20, 'double', 'int')).toBe(2147483647);
    expect(convertConstant(Number.NaN, 'double', 'long')).toBe(0n);
    expect(convertConstant(-1.9, 'double', 'int')).toBe(-1);
    expect(convertConstant(4294967296n, 'long', 'int')).toBe(0);
    expect(convertConstant(0.1, 'double', 'float')).toBe(Math.fround(0.1));
    expect(convertConstant(true, 'boolean', 'int')).toBeUndefined();
  });

  it('rounds a long to float once, not by way of double', () => {
    // 2^60 + 2^36 + 1 lies just above the middle of two floats; as a double it is exactly the middle.
    const value = 2n ** 60n + 2n ** 36n + 1n;
    expect(convertConstant(value, 'long', 'float')).toBe(2 ** 60 + 2 ** 37);
    expect(convertConstant(-value, 'long', 'float')).toBe(-(2 ** 60 + 2 ** 37));
  });

  it('knows which int constants a narrower type holds', () => {
    expect(fitsInto(127, 'byte')).toBe(true);
    expect(fitsInto(128, 'byte')).toBe(false);
    expect(fitsInto(-1, 'char')).toBe(false);
    expect(fitsInto(1, 'long')).toBe(false);
  });

  it('prints floating constants as Java does', () => {
    const shown = (value: number) => constantToString(value, 'double');
    expect([1, 0.001, 0.0001, 1e7, 9999999.5, 123456.789, -0, 1e300, 4.9e-324].map(shown)).toEqual([
      '1.0',
      '0.001',
      '1.0E-4',
      '1.0E7',
      '9999999.5',
      '123456.789',
      '-0.0',
      '1.0E300',
      '4.9E-324',
    ]);
    expect(constantToString(Math.fround(0.1), 'float')).toBe('0.1');
    expect(constantToString(Math.fround(1e10), 'float')).toBe('1.0E10');
    expect(constantToString(97, 'char')).toBe('a');
    expect(constantToString(5n, 'long')).toBe('5');
  });
});
