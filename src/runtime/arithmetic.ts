/** 64-bit integer arithmetic on two int32 words (low, high), exactly as Java's; results are left in `low` and `high`. */

const scratch = new Float64Array(1);
const words = new Int32Array(scratch.buffer);

/** Writes the product of two longs at H[at], H[at + 1]. */
export function multiplyLong(H: Int32Array, at: number, al: number, ah: number, bl: number, bh: number): void {
  const a0 = al & 0xffff;
  const a1 = al >>> 16;
  const b0 = bl & 0xffff;
  const b1 = bl >>> 16;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const middle = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  const carry = a1 * b1 + (p01 >>> 16) + (p10 >>> 16) + (middle >>> 16);
  H[at] = (middle << 16) | (p00 & 0xffff);
  H[at + 1] = (carry + Math.imul(al, bh) + Math.imul(ah, bl)) | 0;
}

/** Quotient or remainder of two longs, the divisor not 0. */
export function divideLong(
  H: Int32Array,
  at: number,
  al: number,
  ah: number,
  bl: number,
  bh: number,
  remainder: boolean,
): void {
  // Both below 2^53 in magnitude: doubles divide exactly enough.
  if (ah >= -0x200000 && ah < 0x200000 && bh >= -0x200000 && bh < 0x200000) {
    const a = ah * 4294967296 + (al >>> 0);
    const b = bh * 4294967296 + (bl >>> 0);
    doubleToLong(H, at, remainder ? a % b : Math.trunc(a / b));
    return;
  }
  const a = (BigInt(ah) << 32n) | BigInt(al >>> 0);
  const b = (BigInt(bh) << 32n) | BigInt(bl >>> 0);
  const r = remainder ? a % b : a / b;
  H[at] = Number(BigInt.asIntN(32, r));
  H[at + 1] = Number(BigInt.asIntN(32, r >> 32n));
}

/** d2l (JVMS §6.5.d2l): truncates, saturates, NaN is 0. */
export function doubleToLong(H: Int32Array, at: number, value: number): void {
  if (Number.isNaN(value)) {
    H[at] = 0;
    H[at + 1] = 0;
  } else if (value >= 2 ** 63) {
    H[at] = -1;
    H[at + 1] = 0x7fffffff;
  } else if (value <= -(2 ** 63)) {
    H[at] = 0;
    H[at + 1] = 0x80000000 | 0;
  } else {
    const whole = Math.trunc(value);
    const high = Math.floor(whole / 4294967296);
    H[at] = (whole - high * 4294967296) | 0;
    H[at + 1] = high;
  }
}

/** d2i, f2i: truncates, saturates, NaN is 0. */
export function doubleToInt(value: number): number {
  if (Number.isNaN(value)) return 0;
  if (value >= 2147483647) return 2147483647;
  if (value <= -2147483648) return -2147483648;
  return Math.trunc(value) | 0;
}

/** l2f, rounded once. */
export function longToFloat(low: number, high: number): number {
  // Beyond 2^53 the step over double would round twice: fold the low bits into a sticky bit first.
  if (high >= 0x200000 || high < -0x200000) {
    const folded = (low & 0xfffffc00) | ((low & 0x3ff) !== 0 ? 0x400 : 0);
    return Math.fround(high * 4294967296 + (folded >>> 0));
  }
  return Math.fround(high * 4294967296 + (low >>> 0));
}

/** Reads a double from two words. */
export function wordsToDouble(low: number, high: number): number {
  words[0] = low;
  words[1] = high;
  return scratch[0]!;
}

/** Writes a double as two words. */
export function doubleToWords(H: Int32Array, at: number, value: number): void {
  scratch[0] = value;
  H[at] = words[0]!;
  H[at + 1] = words[1]!;
}

/** Shifts of a long; `kind` 0: lshl, 1: lshr, 2: lushr. */
export function shiftLong(H: Int32Array, at: number, low: number, high: number, by: number, kind: 0 | 1 | 2): void {
  const n = by & 63;
  if (n === 0) {
    H[at] = low;
    H[at + 1] = high;
  } else if (kind === 0) {
    H[at] = n < 32 ? low << n : 0;
    H[at + 1] = n < 32 ? (high << n) | (low >>> (32 - n)) : low << (n - 32);
  } else {
    const fill = kind === 1 ? high >> 31 : 0;
    H[at] = n < 32 ? (low >>> n) | (high << (32 - n)) : kind === 1 ? high >> (n - 32) : high >>> (n - 32);
    H[at + 1] = n < 32 ? (kind === 1 ? high >> n : high >>> n) : fill;
  }
}

/** lcmp. */
export function compareLong(al: number, ah: number, bl: number, bh: number): number {
  if (ah !== bh) return ah < bh ? -1 : 1;
  return al === bl ? 0 : al >>> 0 < bl >>> 0 ? -1 : 1;
}
