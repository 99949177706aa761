/** Integer, Long, Float, Double, Character: texts, bits and parsing, where TypeScript does it in one step. */

import { doubleText, floatText } from '../../classfile/number-text.ts';
import { ARRAY_WORDS } from '../memory.ts';
import type { Vm } from '../vm.ts';
import type { NativeTable } from './native.ts';

const TEXT = 'Ljava/lang/String;';

const radixOf = (radix: number): number => (radix < 2 || radix > 36 ? 10 : radix);

/** Java's grammar of floating-point texts (Double.valueOf). */
const DECIMAL = /^[+-]?(NaN|Infinity|(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[fFdD]?)$/;
const HEXADECIMAL = /^([+-]?)0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)[fFdD]?$/;

function parseDecimal(vm: Vm, ref: number): number {
  if (ref === 0) throw vm.exception('java/lang/NullPointerException');
  const text = vm.getString(ref).trim();
  const hexadecimal = HEXADECIMAL.exec(text);
  if (hexadecimal && hexadecimal[2]! + hexadecimal[3]! !== '') {
    const [, sign, whole, fraction, power] = hexadecimal;
    const magnitude = Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(power) - 4 * fraction!.length);
    return sign === '-' ? -magnitude : magnitude;
  }
  if (!DECIMAL.test(text)) {
    const points = /^[+-]?[\d.]*$/.test(text) && text.split('.').length > 2;
    const message = text === '' ? 'empty String' : points ? 'multiple points' : `For input string: "${text}"`;
    throw vm.exception('java/lang/NumberFormatException', message);
  }
  return Number(text.replace(/[fFdD]$/, match => (text.endsWith('Infinity') ? match : '')));
}

function unsignedText(value: bigint, shift: number): string {
  return value.toString(1 << shift);
}

/** The elements of the box caches, which never change. */
const element: NativeTable[string] = (vm, a) => {
  vm.H[a] = vm.H[vm.H[a]! + ARRAY_WORDS + vm.H[a + 1]!]!;
};

const caches = Object.fromEntries(
  ['Integer', 'Long', 'Short', 'Byte', 'Character'].map(box => [
    `java/lang/${box}$Cache.element([Ljava/lang/Object;I)Ljava/lang/Object;`,
    element,
  ]),
);

/** The text of a code point; empty where it is none. */
const codePointText = (codePoint: number): string =>
  codePoint >= 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';

const characterTests: Readonly<Record<string, RegExp>> = {
  isDigit: /\p{Nd}/u,
  isLetter: /\p{L}/u,
  isAlphabetic: /\p{Alphabetic}/u,
  isUpperCase: /\p{Uppercase}/u,
  isLowerCase: /\p{Lowercase}/u,
  isSpaceChar: /\p{Z}/u,
  isJavaIdentifierStart: /[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u,
  isJavaIdentifierPart: /[\p{L}\p{Nl}\p{Sc}\p{Pc}\p{Nd}\p{Mc}\p{Mn}\p{Cf}\x00-\x08\x0e-\x1b\x7f-\x9f]/u,
};

/** The general categories by Character.getType's number, from 1; 17 is not used. */
const CATEGORIES = 'Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf _ Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf'
  .split(' ')
  .map(name => (name === '_' ? null : new RegExp(`\\p{${name}}`, 'u')));

const characters: Record<string, NativeTable[string]> = {};
for (const [name, pattern] of Object.entries(characterTests)) {
  characters[`java/lang/Character.${name}(I)Z`] = (vm, a) => {
    vm.H[a] = pattern.test(codePointText(vm.H[a]!)) ? 1 : 0;
  };
}

/** Answers the one code point that a case mapping gives, or the same where it gives several, but for the dotted capital I. */
function oneCodePoint(before: number, after: string): number {
  if (after === '') return before;
  if (before === 0x130 && after !== '\u0130') return 0x69;
  const first = after.codePointAt(0)!;
  return String.fromCodePoint(first).length === after.length ? first : before;
}

/** 0 to 35, or -1. Unicode keeps the ten digits of each script together, zero first. */
function digitValue(codePoint: number): number {
  // Full-width letters are Latin letters moved up.
  const latin = codePoint >= 0xff21 && codePoint <= 0xff5a ? codePoint - 0xfee0 : codePoint;
  const c = codePointText(latin);
  if (/^[0-9a-zA-Z]$/.test(c)) return Number.parseInt(c, 36);
  if (!/\p{Nd}/u.test(c)) return -1;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return before % 10;
}

export const numberNatives: NativeTable = {
  ...caches,
  ...characters,
  'java/lang/Character.isWhitespace(I)Z': (vm, a) => {
    const c = vm.H[a]!;
    // Not the no-break spaces (Character.isWhitespace).
    const control = (c >= 9 && c <= 13) || (c >= 28 && c <= 31);
    const space = c !== 0xa0 && c !== 0x2007 && c !== 0x202f && /\p{Z}/u.test(codePointText(c));
    vm.H[a] = control || space ? 1 : 0;
  },
  'java/lang/Character.getType(I)I': (vm, a) => {
    const text = codePointText(vm.H[a]!);
    vm.H[a] = CATEGORIES.findIndex(category => category?.test(text)) + 1;
  },
  'java/lang/Character.toUpperCase(I)I': (vm, a) => {
    vm.H[a] = oneCodePoint(vm.H[a]!, codePointText(vm.H[a]!).toUpperCase());
  },
  'java/lang/Character.toLowerCase(I)I': (vm, a) => {
    vm.H[a] = oneCodePoint(vm.H[a]!, codePointText(vm.H[a]!).toLowerCase());
  },
  'java/lang/Character.digitValue(I)I': (vm, a) => {
    vm.H[a] = digitValue(vm.H[a]!);
  },
  [`java/lang/Integer.toString(I)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(String(vm.H[a]));
  },
  [`java/lang/Integer.toString(II)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(vm.H[a]!.toString(radixOf(vm.H[a + 1]!)));
  },
  [`java/lang/Integer.toUnsignedText(II)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(unsignedText(BigInt(vm.H[a]! >>> 0), vm.H[a + 1]!));
  },
  'java/lang/Integer.numberOfLeadingZeros(I)I': (vm, a) => {
    vm.H[a] = Math.clz32(vm.H[a]!);
  },
  [`java/lang/Long.toString(J)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(vm.getLong(a).toString());
  },
  [`java/lang/Long.toString(JI)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(vm.getLong(a).toString(radixOf(vm.H[a + 2]!)));
  },
  [`java/lang/Long.toUnsignedText(JI)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(unsignedText(BigInt.asUintN(64, vm.getLong(a)), vm.H[a + 2]!));
  },
  [`java/lang/Long.toUnsignedString(J)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(BigInt.asUintN(64, vm.getLong(a)).toString());
  },
  'java/lang/Long.divideUnsigned(JJ)J': (vm, a) => {
    const divisor = BigInt.asUintN(64, vm.getLong(a + 2));
    if (divisor === 0n) throw vm.exception('java/lang/ArithmeticException', '/ by zero');
    vm.putLong(a, BigInt.asUintN(64, vm.getLong(a)) / divisor);
  },
  'java/lang/Long.remainderUnsigned(JJ)J': (vm, a) => {
    const divisor = BigInt.asUintN(64, vm.getLong(a + 2));
    if (divisor === 0n) throw vm.exception('java/lang/ArithmeticException', '/ by zero');
    vm.putLong(a, BigInt.asUintN(64, vm.getLong(a)) % divisor);
  },
  [`java/lang/Double.parseDouble(${TEXT})D`]: (vm, a) => vm.putDouble(a, parseDecimal(vm, vm.H[a]!)),
  [`java/lang/Double.toString(D)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(doubleText(vm.getDouble(a)));
  },
  // A double travels as its bits already.
  'java/lang/Double.doubleToRawLongBits(D)J': () => {},
  'java/lang/Double.longBitsToDouble(J)D': () => {},
  [`java/lang/Float.parseFloat(${TEXT})F`]: (vm, a) => vm.putFloat(a, parseDecimal(vm, vm.H[a]!)),
  [`java/lang/Float.toString(F)${TEXT}`]: (vm, a) => {
    vm.H[a] = vm.newString(floatText(vm.getFloat(a)));
  },
  'java/lang/Float.floatToRawIntBits(F)I': () => {},
  'java/lang/Float.intBitsToFloat(I)F': () => {},
};
