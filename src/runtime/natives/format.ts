/**
 * java.util.FormatSpecifier: %f and %e. Java rounds half up from the digits of Double.toString, not from the exact binary value, so
 * `%.1f` of 0.25 is 0.3.
 */

import type { Decimal } from '../../classfile/number-text.ts';
import { doubleDigits } from '../../classfile/number-text.ts';
import type { Native, NativeTable } from './native.ts';

const OWNER = 'java/util/FormatSpecifier.';

/** Half up to `count` significant digits; a negative count leaves nothing. */
function roundHalfUp({ digits, exponent }: Decimal, count: number): Decimal {
  if (digits.length <= count) return { digits, exponent };
  if (count < 0) return { digits: '0', exponent };
  const kept = BigInt(`0${digits.slice(0, count)}`) + (digits[count]! >= '5' ? 1n : 0n);
  const text = String(kept);
  // 9.99 became 10.0, or a first digit appeared where there was none.
  const carried = text.length > count && kept !== 0n ? text.length - count : 0;
  return { digits: text, exponent: exponent + carried };
}

function fixedText(magnitude: number, fractionDigits: number): string {
  const value = doubleDigits(magnitude);
  const zero = value.digits === '0';
  const rounded = zero ? value : roundHalfUp(value, value.exponent + fractionDigits);
  const { digits, exponent } = zero || rounded.digits === '0' ? { digits: '', exponent: 0 } : rounded;
  const whole = exponent > 0 ? digits.slice(0, exponent).padEnd(exponent, '0') : '0';
  const fraction = exponent > 0 ? digits.slice(exponent) : '0'.repeat(-exponent) + digits;
  return fractionDigits === 0 ? whole : `${whole}.${fraction.slice(0, fractionDigits).padEnd(fractionDigits, '0')}`;
}

function scientificText(magnitude: number, fractionDigits: number): string {
  const value = doubleDigits(magnitude);
  const { digits, exponent } = roundHalfUp(value, fractionDigits + 1);
  const power = magnitude === 0 ? 0 : exponent - 1;
  const fraction = digits.slice(1, fractionDigits + 1).padEnd(fractionDigits, '0');
  const point = fractionDigits === 0 ? '' : '.';
  return `${digits[0]}${point}${fraction}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

const text =
  (format: (magnitude: number, fractionDigits: number) => string): Native =>
  (vm, a) => {
    vm.H[a] = vm.newString(format(vm.getDouble(a), vm.H[a + 2]!));
  };

export const formatNatives: NativeTable = {
  [`${OWNER}fixed(DI)Ljava/lang/String;`]: text(fixedText),
  [`${OWNER}scientific(DI)Ljava/lang/String;`]: text(scientificText),
};
