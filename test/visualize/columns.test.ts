import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { columns, cut, fitted, flowed, printable } from '../../src/visualize/columns.ts';

const mixed = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('线程', '→', '…', '─', '（', '）', 'abc', '○◔', '，')),
  )
  .map(parts => printable(parts.join('')));

describe('text in terminal columns', () => {
  it('is as wide as string-width says', () => {
    fc.assert(
      fc.property(mixed, text => {
        expect(columns(text)).toBe(stringWidth(text));
      }),
    );
  });

  it('counts a Chinese character as two columns', () => {
    expect(columns('线程-0')).toBe(6);
  });

  it('is cut to no more than the width, and only where it is wider', () => {
    fc.assert(
      fc.property(mixed, fc.nat(30), (text, width) => {
        const shown = cut(text, width, '…');
        expect(columns(shown)).toBeLessThanOrEqual(width);
        if (columns(text) <= width) expect(shown).toBe(text);
      }),
    );
  });

  it('is filled to exactly the width', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 2, max: 30 }), (text, width) => {
        expect(columns(fitted(text, width, '…'))).toBe(width);
      }),
    );
  });

  it('never splits a Chinese character in two', () => {
    expect(fitted('线程', 3, '…')).toBe('线…');
    expect(fitted('线程名', 4, '…')).toBe('线… ');
  });

  it('spells control characters out, once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
        expect(printable(shown)).toBe(shown);
      }),
    );
    expect(printable('\u001b[31m\n')).toBe('\\u001b[31m\\n');
  });

  it('flows over lines without losing an item', () => {
    expect(flowed(['one', 'two', 'three'], ' - ', 10, '…')).toEqual(['one - two', 'three']);
  });
});
