/**
 * Floating-point numbers as Java prints them (java.lang.Double.toString, Float.toString since JDK 19: the shortest decimal that
 * reads back as the same number). `1.0`, `1.0E10`, `-Infinity`.
 */

export function doubleText(value: number): string {
  const shortest = value.toExponential();
  // Where one digit would do, Java takes the nearest decimal of two: 4.9E-324, not 5.0E-324.
  return decimalText(value, shortest.includes('.') ? shortest : value.toExponential(1));
}

/** @param value a number that a float can hold exactly. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return doubleText(value);
  // Nine significant digits always identify a float, so the loop ends. It begins at two, as above.
  for (let digits = 1; ; digits++) {
    const text = value.toExponential(digits);
    if (Math.fround(Number(text)) === value) return decimalText(value, text);
  }
}

/** @param exponential the digits to print, as `d.ddde±x`. */
function decimalText(value: number, exponential: string): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (!Number.isFinite(value)) return `${sign}Infinity`;
  if (value === 0) return `${sign}0.0`;
  const [mantissa = '', power = ''] = (sign ? exponential.slice(1) : exponential).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const exponent = Number(power);
  if (exponent >= 7 || exponent < -3) return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent}`;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}
