import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeModifiedUtf8, encodeModifiedUtf8 } from '../../src/classfile/modified-utf8.ts';

describe('modified UTF-8', () => {
  it('gives every text back, lone surrogates too', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code));
    fc.assert(fc.property(fc.string({ unit }), text => decodeModifiedUtf8(encodeModifiedUtf8(text)) === text));
  });

  it('writes NUL in two bytes and a supplementary character in six', () => {
    expect([...encodeModifiedUtf8('\0')]).toEqual([0xc0, 0x80]);
    expect([...encodeModifiedUtf8('🧵')]).toEqual([0xed, 0xa0, 0xbe, 0xed, 0xb7, 0xb5]);
  });

  it('reads texts longer than one call of fromCharCode takes', () => {
    const text = 'long '.repeat(13000);
    expect(decodeModifiedUtf8(encodeModifiedUtf8(text))).toBe(text);
  });

  it.each([[[0]], [[0xf0, 0x9f, 0xa7, 0xb5]], [[0xc3]], [[0xe7, 0xba]], [[0x80]], [[0xc3, 0x41]]])(
    'refuses the bytes %j',
    bytes => {
      expect(() => decodeModifiedUtf8(new Uint8Array(bytes))).toThrow(/text/);
    },
  );
});
