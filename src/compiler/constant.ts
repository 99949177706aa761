/**
 * Arithmetic of constant expressions (JLS §15.29), exactly Java's: int and narrower wrap to 32 bits, long is a bigint
 * of 64, float is rounded after each operation, integers division by zero is no constant. A char is its code, so
 * whatever prints or compares a constant must also be told its type.
 */
import { doubleText, floatText } from '../classfile/number-text.ts';
import type { Constant } from './symbols.ts';
import type { PrimitiveName } from './types.ts';
import type { BinaryOperator } from './words.ts';

export type ConstantType = PrimitiveName | 'String';

const toLong = (value: bigint): bigint => BigInt.asIntN(64, value);

/** A floating value as int: rounds toward zero, saturates, NaN is 0 (JLS §5.1.3). */
function saturated(value: number, bits: 32 | 64): bigint {
  if (Number.isNaN(value)) return 0n;
  const limit = 2n ** BigInt(bits - 1);
  if (value >= Number(limit)) return limit - 1n;
  if (value <= -Number(limit)) return -limit;
  return BigInt(Math.trunc(value));
}

/** Converts a constant of type `from` to `to`: widening, narrowing or identity; undefined where no such cast exists. */
export function convertConstant(value: Constant, from: ConstantType, to: ConstantType): Constant | undefined {
  if (from === to) return value;
  if (typeof value === 'boolean' || typeof value === 'string' || to === 'boolean' || to === 'String') return undefined;
  const floating = from === 'float' || from === 'double';
  switch (to) {
    case 'double':
      return Number(value);
    case 'float':
      return typeof value === 'bigint' ? longToFloat(value) : Math.fround(value);
    case 'long':
      return typeof value === 'bigint' ? value : floating ? saturated(value, 64) : BigInt(value);
    default: {
      const int =
        typeof value === 'bigint'
          ? Number(BigInt.asIntN(32, value))
          : floating
            ? Number(saturated(value, 32))
            : value | 0;
      return narrowInt(int, to);
    }
  }
}
// Number(long) rounds to double first; for a float the second rounding can differ, so halfway cases keep a sticky bit.
function longToFloat(value: bigint): number {
  const magnitude = value < 0n ? -value : value;
  const bits = magnitude.toString(2).length;
  if (bits <= 53) return Math.fround(Number(value));
  const drop = BigInt(bits - 40);
  const kept = ((magnitude >> drop) | (magnitude & ((1n << drop) - 1n) ? 1n : 0n)) << drop;
  return Math.fround(Number(value < 0n ? -kept : kept));
}
function narrowInt(value: number, to: PrimitiveName): number {
  switch (to) {
    case 'byte':
      return (value << 24) >> 24;
    case 'short':
      return (value << 16) >> 16;
    case 'char':
      return value & 0xffff;
    default:
      return value | 0;
  }
}

/** Whether an int constant is in the range of a narrower type, so that assignment converts it (JLS §5.2). */
export function fitsInto(value: Constant, to: PrimitiveName): boolean {
  if (typeof value !== 'number') return false;
  return (to === 'byte' || to === 'short' || to === 'char') && narrowInt(value, to) === value;
}

/** `operand` is already promoted to `type`. */
export function foldUnary(
  operator: '+' | '-' | '~' | '!',
  operand: Constant,
  type: ConstantType,
): Constant | undefined {
  if (typeof operand === 'boolean') return operator === '!' ? !operand : undefined;
  if (typeof operand === 'string') return undefined;
  switch (operator) {
    case '+':
      return operand;
    case '-':
      if (typeof operand === 'bigint') return toLong(-operand);
      return type === 'int' ? -operand | 0 : -operand;
    case '~':
      return typeof operand === 'bigint' ? toLong(~operand) : ~operand;
    default:
      return undefined;
  }
}

/** Both operands are already promoted to `type`; of a shift only the left one, the right is of any integral type. */
export function foldBinary(
  operator: BinaryOperator,
  left: Constant,
  right: Constant,
  type: ConstantType,
): Constant | undefined {
  if (typeof left === 'boolean' && typeof right === 'boolean') return foldBoolean(operator, left, right);
  if (typeof left === 'string' || typeof right === 'string')
    return operator === '==' ? left === right : operator === '!=' ? left !== right : undefined;
  if (operator === '<<' || operator === '>>' || operator === '>>>') return foldShift(operator, left, right);
  if (typeof left === 'bigint' && typeof right === 'bigint') return foldLong(operator, left, right);
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  const compared = compare(operator, left, right);
  if (compared !== undefined) return compared;
  return type === 'int' ? foldInt(operator, left, right) : foldFloating(operator, left, right, type === 'float');
}
function foldBoolean(operator: BinaryOperator, left: boolean, right: boolean): boolean | undefined {
  switch (operator) {
    case '&&':
    case '&':
      return left && right;
    case '||':
    case '|':
      return left || right;
    case '^':
    case '!=':
      return left !== right;
    case '==':
      return left === right;
    default:
      return undefined;
  }
}
function compare<T extends number | bigint>(operator: BinaryOperator, left: T, right: T): boolean | undefined {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return undefined;
  }
}
function foldShift(operator: '<<' | '>>' | '>>>', left: Constant, right: Constant): Constant | undefined {
  if (typeof right !== 'number' && typeof right !== 'bigint') return undefined;
  const distance = Number(BigInt.asUintN(6, BigInt(right)));
  if (typeof left === 'bigint') {
    if (operator === '<<') return toLong(left << BigInt(distance));
    return operator === '>>' ? left >> BigInt(distance) : toLong(BigInt.asUintN(64, left) >> BigInt(distance));
  }
  if (typeof left !== 'number') return undefined;
  if (operator === '<<') return left << distance;
  return operator === '>>' ? left >> distance : (left >>> distance) | 0;
}
function foldLong(operator: BinaryOperator, left: bigint, right: bigint): Constant | undefined {
  switch (operator) {
    case '+':
      return toLong(left + right);
    case '-':
      return toLong(left - right);
    case '*':
      return toLong(left * right);
    case '/':
      return right === 0n ? undefined : toLong(left / right);
    case '%':
      return right === 0n ? undefined : left % right;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    default:
      return compare(operator, left, right);
  }
}
function foldInt(operator: BinaryOperator, left: number, right: number): number | undefined {
  switch (operator) {
    case '+':
      return (left + right) | 0;
    case '-':
      return (left - right) | 0;
    case '*':
      return Math.imul(left, right);
    case '/':
      return right === 0 ? undefined : (left / right) | 0;
    case '%':
      return right === 0 ? undefined : (left % right) | 0;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    default:
      return undefined;
  }
}
function foldFloating(operator: BinaryOperator, left: number, right: number, single: boolean): number | undefined {
  const round = single ? Math.fround : (value: number): number => value;
  switch (operator) {
    case '+':
      return round(left + right);
    case '-':
      return round(left - right);
    case '*':
      return round(left * right);
    case '/':
      return round(left / right);
    case '%':
      return round(left % right);
    default:
      return undefined;
  }
}

/** What string concatenation makes of a constant (JLS §15.18.1). */
export function constantToString(value: Constant, type: ConstantType): string {
  if (type === 'char') return String.fromCharCode(Number(value));
  if (type === 'double') return doubleText(Number(value));
  if (type === 'float') return floatText(Number(value));
  return String(value);
}
