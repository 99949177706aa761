/**
 * Floating-point numbers as Java prints them (java.lang.Double.toString, Float.toString): `1.0`, `1.0E10`, `-Infinity`. The compiler
 * folds constants with it, the disassembler shows them, the machine prints with it.
 * Deviates from JDK 17 in the few values, fractions or from 2^63 on, where that prints a digit too many (JDK-4511638, mended in JDK 19).
 */

/** The digits that name a positive number. */
export interface Decimal {
  /** Significant digits without leading or trailing zeros. */
  readonly digits: string;
  /** Value = 0.d1d2d3… × 10^exponent. */
  readonly exponent: number;
}

const ZERO: Decimal = { digits: '0', exponent: 0 };

export function doubleText(value: number): string {
  return javaNotation(value, Number.isFinite(value) ? doubleDigits(Math.abs(value)) : ZERO);
}

/** @param value a number that a float can hold exactly */
export function floatText(value: number): string {
  return javaNotation(value, Number.isFinite(value) ? floatDigits(Math.abs(value)) : ZERO);
}

/** @param magnitude finite, not negative */
export function doubleDigits(magnitude: number): Decimal {
  if (magnitude === 0) return ZERO;
  const whole = wholeDigits(magnitude, 53);
  if (whole) return whole;
  const shortest = decimal(String(magnitude));
  // Where one digit would do, Java takes the nearest decimal of two: 4.9E-324, not 5.0E-324.
  return shortest.digits.length > 1 ? shortest : decimal(magnitude.toExponential(1));
}

function floatDigits(magnitude: number): Decimal {
  if (magnitude === 0) return ZERO;
  const whole = wholeDigits(magnitude, 24);
  if (whole) return whole;
  // Nine significant digits always identify a float, so the loop ends. It begins at two, as above.
  for (let fraction = 1; ; fraction++) {
    const text = magnitude.toExponential(fraction);
    if (Math.fround(Number(text)) === magnitude) return decimal(tieToEven(magnitude, text));
  }
}

/**
 * Whole numbers too large for every whole number to be a value: JDK 17 prints their exact digits, rounded half up to the last
 * power of ten that half the distance between values covers; so the float 3E10 is 3.0000001E10.
 */
function wholeDigits(magnitude: number, precisionBits: number): Decimal | null {
  if (magnitude < 2 ** precisionBits || magnitude >= 2 ** 63) return null;
  const exact = BigInt(magnitude);
  const halfDistanceBits = exact.toString(2).length - 2 - precisionBits;
  const dropped = Math.max(0, Math.floor(halfDistanceBits * Math.log10(2)));
  const unit = 10n ** BigInt(dropped);
  return decimal(`${(exact + unit / 2n) / unit}e${dropped}`);
}

/** The host rounds a decimal half way between two up; Java takes the even one. */
function tieToEven(magnitude: number, exponential: string): string {
  const [mantissa = '', power] = exponential.split('e');
  const digits = mantissa.replace('.', '');
  const exact = magnitude.toExponential(60).replace('.', '');
  if (Number(digits.at(-1)) % 2 === 0 || !/^50*e/.test(exact.slice(digits.length))) return exponential;
  return `${mantissa.slice(0, -1)}${Number(digits.at(-1)) - 1}e${power}`;
}

/** @param text digits with or without point and power */
function decimal(text: string): Decimal {
  const [mantissa = '0', power = '0'] = text.split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const all = whole + fraction;
  const leading = all.length - all.replace(/^0+/, '').length;
  return { digits: all.slice(leading).replace(/0+$/, '') || '0', exponent: whole.length - leading + Number(power) };
}

/** Plain from 10^-3 up to 10^7, else with one digit before the point and a power. */
function javaNotation(value: number, { digits, exponent }: Decimal): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (!Number.isFinite(value)) return `${sign}Infinity`;
  if (value === 0) return `${sign}0.0`;
  if (exponent < -2 || exponent > 7) return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent - 1}`;
  if (exponent <= 0) return `${sign}0.${'0'.repeat(-exponent)}${digits}`;
  return `${sign}${digits.slice(0, exponent).padEnd(exponent, '0')}.${digits.slice(exponent) || '0'}`;
}
