/**
 * Text of doubles and floats as Java prints them (Double.toString, Float.toString): at least one digit after the point, the
 * computerised scientific notation outside 10^-3 to 10^7.
 * Deviates from JDK 17 in the few values below 1 or above 2^63 where that is not the shortest text (JDK-4511638, mended in
 * JDK 19).
 */

/** Digits of a finite double that name it, none to spare. */
export function doubleDigits(magnitude: number): Decimal {
  const whole = wholeDigits(magnitude, 53);
  if (whole) return whole;
  const shortest = shortestDigits(String(magnitude));
  // Where one digit would do, Java prints the nearest two: 4.9E-324, not 5E-324.
  return shortest.digits.length > 1 ? shortest : shortestDigits(magnitude.toExponential(1));
}

export function doubleToJavaString(value: number): string {
  if (!Number.isFinite(value) || value === 0) return javaNotation(value, { digits: '0', exponent: 0 });
  return javaNotation(value, doubleDigits(Math.abs(value)));
}

/**
 * Whole numbers too large for every whole number to be a value: JDK 17 prints their exact digits, rounded half up to the last
 * power of ten that half the distance between values covers; so the float 3E10 is 3.0000001E10.
 */
function wholeDigits(magnitude: number, precisionBits: number): Decimal | null {
  if (magnitude < 2 ** precisionBits || magnitude >= 2 ** 63) return null;
  const halfDistance = 2 ** (Math.floor(Math.log2(magnitude)) - precisionBits - 1);
  const dropped = Math.max(0, Math.floor(Math.log10(halfDistance)));
  const unit = 10n ** BigInt(dropped);
  const digits = (BigInt(magnitude) + unit / 2n) / unit;
  return shortestDigits(`${digits}e${dropped}`);
}

export function floatToJavaString(value: number): string {
  if (!Number.isFinite(value) || value === 0) return javaNotation(value, { digits: '0', exponent: 0 });
  const whole = wholeDigits(Math.abs(value), 24);
  if (whole) return javaNotation(value, whole);
  // The shortest decimal that rounds to this float.
  const magnitude = Math.abs(value);
  for (let precision = 1; precision <= 9; precision++) {
    const text = evenExponential(magnitude, precision);
    if (Math.fround(Number(text)) === magnitude) {
      return javaNotation(value, shortestDigits(precision === 1 ? magnitude.toExponential(1) : text));
    }
  }
  return javaNotation(value, shortestDigits(magnitude.toExponential(8)));
}

/** toExponential with ties to the even digit, where the host rounds them up. */
function evenExponential(magnitude: number, digits: number): string {
  const up = magnitude.toExponential(digits - 1);
  const exact = magnitude.toExponential(60).replace('.', '');
  const tie = /^50*e/.test(exact.slice(digits));
  const last = digits === 1 ? 0 : digits;
  const odd = Number(up[last]) % 2 === 1;
  return tie && odd ? `${up.slice(0, last)}${Number(up[last]) - 1}${up.slice(last + 1)}` : up;
}

export interface Decimal {
  /** Significant digits without leading or trailing zeros. */
  readonly digits: string;
  /** Value = 0.d1d2d3… × 10^exponent. */
  readonly exponent: number;
}

export function shortestDigits(text: string): Decimal {
  const [mantissa = '0', power = '0'] = text.split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const all = whole + fraction;
  const leading = all.length - all.replace(/^0+/, '').length;
  const digits = all.slice(leading).replace(/0+$/, '') || '0';
  return { digits, exponent: whole.length - leading + Number(power) };
}

function javaNotation(value: number, { digits, exponent }: Decimal): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (!Number.isFinite(value)) return `${sign}Infinity`;
  if (value === 0) return `${sign}0.0`;
  if (exponent > -3 && exponent <= 7) {
    if (exponent <= 0) return `${sign}0.${'0'.repeat(-exponent)}${digits}`;
    const padded = digits.padEnd(exponent, '0');
    return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent) || '0'}`;
  }
  return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent - 1}`;
}
