/**
 * java.lang.Math.
 * Deviates from StrictMath in the last bit of some results of sin, cos, tan, exp, log, pow and their kin, which the host computes.
 */
import type { Vm } from '../vm.ts';
import type { NativeTable } from './native.ts';

const M = 'java/lang/Math.';

const unary =
  (f: (x: number) => number): NativeTable[string] =>
  (vm, a) =>
    vm.putDouble(a, f(vm.getDouble(a)));
const binary =
  (f: (x: number, y: number) => number): NativeTable[string] =>
  (vm, a) =>
    vm.putDouble(a, f(vm.getDouble(a), vm.getDouble(a + 2)));

/** Ties to even. */
function rint(x: number): number {
  if (!Number.isFinite(x) || Math.abs(x) >= 2 ** 52) return x;
  const floor = Math.floor(x);
  const rest = x - floor;
  const result = rest < 0.5 ? floor : rest > 0.5 ? floor + 1 : floor % 2 === 0 ? floor : floor + 1;
  return result === 0 && (x < 0 || Object.is(x, -0)) ? -0 : result;
}

/** Java: pow(x, NaN) is NaN but for exponent 0, and pow(±1, ±Infinity) is NaN, which is what the host gives too. */
const functions: Readonly<Record<string, (x: number) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  exp: Math.exp,
  log: Math.log,
  log10: Math.log10,
  sqrt: Math.sqrt,
  cbrt: Math.cbrt,
  ceil: Math.ceil,
  floor: Math.floor,
  rint,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  expm1: Math.expm1,
  log1p: Math.log1p,
};

function ieeeRemainder(x: number, y: number): number {
  if (!Number.isFinite(x) || Number.isNaN(y) || y === 0) return Number.NaN;
  if (!Number.isFinite(y)) return x;
  const rest = x % y;
  const half = Math.abs(y) / 2;
  const magnitude = Math.abs(rest);
  const odd = Math.trunc(x / y) % 2 !== 0;
  if (magnitude > half || (magnitude === half && odd)) return rest - Math.sign(rest) * Math.abs(y);
  return rest;
}

/** x·y + z rounded once, by exact arithmetic on the bits. */
function fusedMultiplyAdd(x: number, y: number, z: number): number {
  const product = x * y;
  if (!Number.isFinite(product) || !Number.isFinite(z) || product === 0) return product + z;
  const [mx, ex] = parts(x);
  const [my, ey] = parts(y);
  const [mz, ez] = parts(z);
  const exponent = Math.min(ex + ey, ez);
  const sum = ((mx * my) << BigInt(ex + ey - exponent)) + (mz << BigInt(ez - exponent));
  return scaled(sum, exponent);
}

/** value = mantissa · 2^exponent, exactly. */
function parts(value: number): [bigint, number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return [value < 0 ? -mantissa : mantissa, Math.max(biased, 1) - 1075];
}

/** sum · 2^exponent rounded to the nearest double, ties to even. */
function scaled(sum: bigint, exponent: number): number {
  if (sum === 0n) return 0;
  const negative = sum < 0n;
  let magnitude = negative ? -sum : sum;
  let e = exponent;
  const excess = Math.max(magnitude.toString(2).length - 54, -1074 - e - 1);
  if (excess > 0) {
    // Keep one bit below the last place and make it sticky; Number() then rounds to even.
    const sticky = (magnitude & ((1n << BigInt(excess)) - 1n)) !== 0n;
    magnitude = (magnitude >> BigInt(excess)) * 2n + (sticky ? 1n : 0n);
    e += excess - 1;
  }
  let result = Number(magnitude);
  for (; e > 1000; e -= 1000) result *= 2 ** 1000;
  for (; e < -1000; e += 1000) result *= 2 ** -1000;
  result *= 2 ** e;
  return negative ? -result : result;
}

export const mathNatives: NativeTable = {
  ...Object.fromEntries(Object.entries(functions).map(([name, f]) => [`${M}${name}(D)D`, unary(f)])),
  [`${M}atan2(DD)D`]: binary(Math.atan2),
  [`${M}pow(DD)D`]: binary((x, y) => x ** y),
  [`${M}hypot(DD)D`]: binary(Math.hypot),
  [`${M}IEEEremainder(DD)D`]: binary(ieeeRemainder),
  [`${M}max(DD)D`]: binary(Math.max),
  [`${M}min(DD)D`]: binary(Math.min),
  [`${M}max(FF)F`]: (vm, a) => vm.putFloat(a, Math.max(vm.getFloat(a), vm.getFloat(a + 1))),
  [`${M}min(FF)F`]: (vm, a) => vm.putFloat(a, Math.min(vm.getFloat(a), vm.getFloat(a + 1))),
  [`${M}round(D)J`]: (vm, a) => roundTo(vm, a, vm.getDouble(a)),
  [`${M}round(F)I`]: (vm, a) => {
    const x = Math.floor(vm.getFloat(a) + 0.5);
    vm.H[a] = Number.isNaN(x) ? 0 : Math.max(-2147483648, Math.min(2147483647, x));
  },
  [`${M}fma(DDD)D`]: (vm, a) => {
    vm.putDouble(a, fusedMultiplyAdd(vm.getDouble(a), vm.getDouble(a + 2), vm.getDouble(a + 4)));
  },
  [`${M}scalb(DI)D`]: (vm, a) => {
    const x = vm.getDouble(a);
    if (x === 0 || !Number.isFinite(x)) return;
    const [mantissa, exponent] = parts(x);
    vm.putDouble(a, scaled(mantissa, exponent + Math.max(-2200, Math.min(2200, vm.H[a + 2]!))));
  },
  [`${M}multiplyHigh(JJ)J`]: (vm, a) => vm.putLong(a, (vm.getLong(a) * vm.getLong(a + 2)) >> 64n),
};

function roundTo(vm: Vm, a: number, x: number): void {
  if (Number.isNaN(x)) {
    vm.putLong(a, 0n);
    return;
  }
  // floor(x + 0.5) would be wrong for 0.49999999999999994: the sum rounds up.
  const floor = Math.floor(x);
  const rounded = x - floor >= 0.5 ? floor + 1 : floor;
  if (rounded >= 2 ** 63) vm.putLong(a, 2n ** 63n - 1n);
  else if (rounded <= -(2 ** 63)) vm.putLong(a, -(2n ** 63n));
  else vm.putLong(a, BigInt(rounded));
}
