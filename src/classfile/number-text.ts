/**
 * Floating-point numbers as Java prints them (java.lang.Double.toString, Float.toString): `1.0`, `1.0E10`, `-Infinity`. The compiler
 * folds constants with it, the disassembler shows them, the machine prints with it.
 * Deviates from JDK 17 in the few values near 1E20 (of float: 1E25) where that prints a digit too many (JDK-4511638, mended in JDK 19).
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
  const special = wholeDigits(magnitude, 53) ?? powerOfTwoDigits(magnitude, 53, -1022);
  if (special) return special;
  const shortest = decimal(String(magnitude));
  // Where one digit would do, Java takes the nearest decimal of two: 4.9E-324, not 5.0E-324.
  return shortest.digits.length > 1 ? shortest : decimal(magnitude.toExponential(1));
}

function floatDigits(magnitude: number): Decimal {
  if (magnitude === 0) return ZERO;
  const special = wholeDigits(magnitude, 24) ?? powerOfTwoDigits(magnitude, 24, -126);
  if (special) return special;
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

/**
 * Below a power of two values lie twice as close as above it. JDK 17 takes the smaller distance on both sides, so there are digits more than the
 * number needs: 2^-44 is 5.6843418860808015E-14. The digits come one by one (Steele & White 1990) until what is left is smaller than half the distance.
 */
function powerOfTwoDigits(magnitude: number, precisionBits: number, leastExponent: number): Decimal | null {
  const power = Math.round(Math.log2(magnitude));
  if (2 ** power !== magnitude || power < leastExponent) return null;
  // The number is left / unit at first, the distance margin / unit; all are whole.
  const shift = BigInt(precisionBits + 1 + Math.max(0, -power));
  let left = 1n << (shift + BigInt(power));
  let margin = 1n << (shift + BigInt(power - precisionBits - 1));
  let unit = 1n << shift;
  let exponent = Math.floor(power * Math.log10(2)) + 1;
  if (exponent > 0) unit *= 10n ** BigInt(exponent - 1);
  else {
    left *= 10n ** BigInt(1 - exponent);
    margin *= 10n ** BigInt(1 - exponent);
  }
  const withPower = exponent < -2 || exponent > 7;
  let digits = '';
  let low = false;
  let high = false;
  while (!low && !high) {
    digits += left / unit;
    left %= unit;
    const enough = digits.length > 1 || !withPower;
    low = enough && left < margin;
    high = enough && left + margin > unit;
    if (!low && !high) {
      left *= 10n;
      margin *= 10n;
    }
  }
  const roundsUp = high && (!low || left * 2n > unit || (left * 2n === unit && Number(digits.at(-1)) % 2 === 1));
  if (roundsUp) {
    const longer = String(BigInt(digits) + 1n);
    exponent += longer.length - digits.length;
    digits = longer;
  }
  return { digits: digits.replace(/0+$/, ''), exponent };
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
