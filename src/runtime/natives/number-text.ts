/**
 * Text of doubles and floats as Java prints them (Double.toString, Float.toString): at least one digit after the point, the
 * computerised scientific notation outside 10^-3 to 10^7.
 * Deviates from JDK 17's Double.toString in the rare cases where that is not the shortest text (JDK-4511638, mended in JDK 19).
 */

export function doubleToJavaString(value: number): string {
  return javaNotation(value, shortestDigits(String(Math.abs(value))));
}

export function floatToJavaString(value: number): string {
  if (!Number.isFinite(value) || value === 0) return javaNotation(value, { digits: '0', exponent: 0 });
  // The shortest decimal that rounds to this float.
  const magnitude = Math.abs(value);
  for (let precision = 1; precision <= 9; precision++) {
    const text = magnitude.toExponential(precision - 1);
    if (Math.fround(Number(text)) === magnitude) return javaNotation(value, shortestDigits(text));
  }
  return javaNotation(value, shortestDigits(magnitude.toExponential(8)));
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
