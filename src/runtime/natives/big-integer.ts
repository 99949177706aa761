/**
 * java.math.BigInteger: two's complement words in an int[], low word first. The host's bigint does the arithmetic.
 */
import { ARRAY_WORDS, HEADER_WORDS } from '../memory.ts';
import type { Vm } from '../vm.ts';
import type { NativeTable } from './native.ts';

const B = 'java/math/BigInteger.';
const LIMIT_BITS = 2 ** 26;

function integerAt(vm: Vm, ref: number): bigint {
  const { H } = vm;
  const length = H[ref + HEADER_WORDS]!;
  const at = ref + ARRAY_WORDS;
  if (length === 1) return BigInt(H[at]!);
  let hex = '0x';
  for (let i = length - 1; i >= 0; i--) hex += (H[at + i]! >>> 0).toString(16).padStart(8, '0');
  return BigInt.asIntN(32 * length, BigInt(hex));
}

/** Of the two's complement without its sign. */
function bitLength(value: bigint): number {
  const magnitude = value < 0n ? ~value : value;
  if (magnitude === 0n) return 0;
  const hex = magnitude.toString(16);
  return 4 * hex.length - Math.clz32(Number.parseInt(hex[0]!, 16)) + 28;
}

function newWords(vm: Vm, value: bigint): number {
  const length = (bitLength(value) >>> 5) + 1;
  const hex = BigInt.asUintN(32 * length, value)
    .toString(16)
    .padStart(8 * length, '0');
  const ref = vm.newArray(vm.program.known.intArray, length, 1);
  for (let i = 0; i < length; i++) {
    vm.H[ref + ARRAY_WORDS + i] = Number.parseInt(hex.slice(8 * (length - 1 - i), 8 * (length - i)), 16);
  }
  return ref;
}

/** Before the host computes what no heap could hold. */
function makeSure(vm: Vm, bits: number): void {
  if (bits > LIMIT_BITS) throw vm.exception('java/lang/OutOfMemoryError', 'Java heap space');
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [absolute(a), absolute(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** @param a prime to the modulus, 0 ≤ a < modulus */
function inverse(a: bigint, modulus: bigint): bigint {
  let [r, nextR] = [modulus, a];
  let [t, nextT] = [0n, 1n];
  while (nextR !== 0n) {
    const quotient = r / nextR;
    [r, nextR] = [nextR, r - quotient * nextR];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return t < 0n ? t + modulus : t;
}

function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === '1') result = (result * base) % modulus;
  }
  return result;
}

/** Newton's iteration from above. */
function root(value: bigint): bigint {
  if (value < 2n) return value;
  let x = 1n << BigInt((bitLength(value) + 1) >> 1);
  for (;;) {
    const y = (x + value / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** Miller and Rabin's test to the first 13 prime bases: proved below 3.3e24 (Sorenson and Webster 2015). */
const BASES = [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n, 23n, 29n, 31n, 37n, 41n];

function isPrime(n: bigint): boolean {
  if (n < 2n) return false;
  for (const base of BASES) if (n % base === 0n) return n === base;
  let odd = n - 1n;
  let twos = 0;
  for (; (odd & 1n) === 0n; odd >>= 1n) twos++;
  return BASES.every(base => {
    let x = powerModulo(base, odd, n);
    if (x === 1n || x === n - 1n) return true;
    for (let i = 1; i < twos; i++) {
      x = (x * x) % n;
      if (x === n - 1n) return true;
    }
    return false;
  });
}

/** In pieces whose value a double holds exactly. */
function parse(digits: string, radix: number): bigint {
  if (radix === 10) return BigInt(digits);
  const piece = 10;
  let value = 0n;
  for (let i = 0; i < digits.length; i += piece) {
    const part = digits.slice(i, i + piece);
    value = value * BigInt(radix) ** BigInt(part.length) + BigInt(Number.parseInt(part, radix));
  }
  return value;
}

/** Over the words of the magnitude, high word first, as java.math.BigInteger.hashCode has always been. */
function hash(value: bigint): number {
  let hex = absolute(value).toString(16);
  hex = hex.padStart(Math.ceil(hex.length / 8) * 8, '0');
  let result = 0;
  for (let i = 0; i < hex.length; i += 8) {
    result = (Math.imul(31, result) + Number.parseInt(hex.slice(i, i + 8), 16)) | 0;
  }
  return value < 0n ? -result | 0 : result;
}

const bitCount = (value: bigint): number => (value < 0n ? ~value : value).toString(2).replaceAll('0', '').length;

const words =
  (compute: (vm: Vm, a: number) => bigint): NativeTable[string] =>
  (vm, a) => {
    vm.H[a] = newWords(vm, compute(vm, a));
  };

const two = (compute: (x: bigint, y: bigint, vm: Vm) => bigint): NativeTable[string] =>
  words((vm, a) => compute(integerAt(vm, vm.H[a]!), integerAt(vm, vm.H[a + 1]!), vm));

const number =
  (compute: (value: bigint, vm: Vm, a: number) => number): NativeTable[string] =>
  (vm, a) => {
    vm.H[a] = compute(integerAt(vm, vm.H[a]!), vm, a);
  };

const sums: Readonly<Record<string, (x: bigint, y: bigint, vm: Vm) => bigint>> = {
  plus: (x, y) => x + y,
  minus: (x, y) => x - y,
  times: (x, y, vm) => {
    makeSure(vm, bitLength(x) + bitLength(y));
    return x * y;
  },
  over: (x, y) => x / y,
  rest: (x, y) => x % y,
  and: (x, y) => x & y,
  or: (x, y) => x | y,
  xor: (x, y) => x ^ y,
  greatestCommonDivisor,
  inverse,
};

export const bigIntegerNatives: NativeTable = {
  ...Object.fromEntries(Object.entries(sums).map(([name, compute]) => [`${B}${name}([I[I)[I`, two(compute)])),
  [`${B}words(J)[I`]: words((vm, a) => vm.getLong(a)),
  [`${B}parse(Ljava/lang/String;I)[I`]: words((vm, a) => parse(vm.getString(vm.H[a]!), vm.H[a + 1]!)),
  [`${B}fromBytes([BII)[I`]: words((vm, a) => {
    const start = vm.H[a]! + ARRAY_WORDS + vm.H[a + 1]!;
    const length = vm.H[a + 2]!;
    let hex = '0x0';
    for (let i = 0; i < length; i++) hex += (vm.H[start + i]! & 255).toString(16).padStart(2, '0');
    return BigInt.asIntN(8 * length, BigInt(hex));
  }),
  [`${B}powerModulo([I[I[I)[I`]: words((vm, a) =>
    powerModulo(integerAt(vm, vm.H[a]!), integerAt(vm, vm.H[a + 1]!), integerAt(vm, vm.H[a + 2]!)),
  ),
  [`${B}power([II)[I`]: words((vm, a) => {
    const base = integerAt(vm, vm.H[a]!);
    const exponent = vm.H[a + 1]!;
    if (base > 1n || base < -1n) makeSure(vm, (bitLength(base) - 1) * exponent);
    return base ** BigInt(exponent);
  }),
  [`${B}root([I)[I`]: words((vm, a) => root(integerAt(vm, vm.H[a]!))),
  [`${B}shift([IJ)[I`]: words((vm, a) => {
    const value = integerAt(vm, vm.H[a]!);
    const distance = vm.getLong(a + 1);
    if (value !== 0n && distance > 0n) makeSure(vm, bitLength(value) + Number(distance));
    return value === 0n ? 0n : value << distance;
  }),
  [`${B}sign([I)I`]: number(value => (value < 0n ? -1 : value === 0n ? 0 : 1)),
  [`${B}compare([I[I)I`]: number((x, vm, a) => {
    const y = integerAt(vm, vm.H[a + 1]!);
    return x < y ? -1 : x === y ? 0 : 1;
  }),
  [`${B}hash([I)I`]: number(hash),
  [`${B}bitLength([I)I`]: number(bitLength),
  [`${B}bitCount([I)I`]: number(bitCount),
  [`${B}bit([II)Z`]: number((value, vm, a) => Number((value >> BigInt(vm.H[a + 1]!)) & 1n)),
  [`${B}prime([I)Z`]: number(value => (isPrime(value) ? 1 : 0)),
  [`${B}low([IJ)J`]: (vm, a) => vm.putLong(a, BigInt.asIntN(64, integerAt(vm, vm.H[a]!) >> vm.getLong(a + 1))),
  [`${B}approximate([I)D`]: (vm, a) => vm.putDouble(a, Number(integerAt(vm, vm.H[a]!))),
  [`${B}text([II)Ljava/lang/String;`]: (vm, a) => {
    vm.H[a] = vm.newString(integerAt(vm, vm.H[a]!).toString(vm.H[a + 1]!));
  },
};
