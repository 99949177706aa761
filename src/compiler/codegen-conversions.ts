/** Constants, and values of one type made into values of another: widening, narrowing, boxing, unboxing, checkcast (JLS ch. 5). */
import { OPCODE } from '../classfile/instruction-set.ts';
import { convertConstant } from './constant.ts';
import type { MethodContext } from './method-context.ts';
import { isSubtype } from './subtyping.ts';
import type { Constant } from './symbols.ts';
import {
  boxName,
  descriptor,
  erasure,
  internalNameOf,
  isPrimitive,
  type PrimitiveName,
  primitives,
  type Type,
  unboxedType,
} from './types.ts';

/** The computational kind of a primitive type: the order of the typed instructions int, long, float, double. */
export function kindOf(name: PrimitiveName): number {
  switch (name) {
    case 'long':
      return 1;
    case 'float':
      return 2;
    case 'double':
      return 3;
    default:
      return 0;
  }
}
const narrowings: Partial<Record<PrimitiveName, number>> = {
  byte: OPCODE.i2b,
  boolean: OPCODE.i2b,
  char: OPCODE.i2c,
  short: OPCODE.i2s,
};

export function convertPrimitive(m: MethodContext, from: PrimitiveName, to: PrimitiveName): void {
  if (from === to) return;
  const [a, b] = [kindOf(from), kindOf(to)];
  // i2l i2f i2d l2i l2f l2d f2i f2l f2d d2i d2l d2f
  if (a !== b) m.emitter.op(OPCODE.i2l + a * 3 + (b > a ? b - 1 : b));
  const narrowing = narrowings[to];
  if (narrowing !== undefined) m.emitter.op(narrowing);
}

/** A value of type `from` lies on the stack; makes it one of type `to`. */
export function convert(m: MethodContext, from: Type, to: Type): void {
  if (from === to || to.kind === 'void' || to.kind === 'error' || from.kind === 'void') return;
  if (isPrimitive(from)) {
    if (isPrimitive(to)) convertPrimitive(m, from.name, to.name);
    else {
      const unboxed = unboxedType(to) ?? from;
      convertPrimitive(m, from.name, unboxed.name);
      box(m, unboxed.name);
    }
  } else if (isPrimitive(to)) {
    let unboxed = unboxedType(from);
    if (!unboxed) {
      m.emitter.checkCast(boxName(to.name));
      unboxed = to;
    }
    unbox(m, unboxed.name);
    convertPrimitive(m, unboxed.name, to.name);
  } else castIfNeeded(m, from, to);
}

/** checkcast, unless every value of the type `from` is one of `to`. */
export function castIfNeeded(m: MethodContext, from: Type, to: Type): void {
  if (to.kind === 'intersection') {
    for (const part of to.parts) castIfNeeded(m, from, part);
    return;
  }
  if (from.kind === 'null' || to.kind === 'null') return;
  const [source, target] = [erasure(from), erasure(to)];
  if (target.kind === 'error' || isSubtype(source, target)) return;
  m.emitter.checkCast(internalNameOf(target));
}

function box(m: MethodContext, name: PrimitiveName): void {
  const owner = boxName(name);
  m.emitter.invoke(OPCODE.invokestatic, owner, 'valueOf', `(${descriptor(primitives[name])})L${owner};`, false);
}
function unbox(m: MethodContext, name: PrimitiveName): void {
  m.emitter.invoke(OPCODE.invokevirtual, boxName(name), `${name}Value`, `()${descriptor(primitives[name])}`, false);
}

/** Pushes a constant of type `type`, converted to `target` as it is compiled. */
export function pushConstant(m: MethodContext, value: Constant, type: Type, target: Type): void {
  const { emitter } = m;
  if (typeof value === 'string') {
    emitter.string(value);
    return;
  }
  const from = isPrimitive(type) ? type.name : (unboxedType(type)?.name ?? 'int');
  const to = isPrimitive(target) ? target.name : (unboxedType(target)?.name ?? from);
  pushPrimitive(m, convertConstant(value, from, to) ?? value, to);
  if (!isPrimitive(target)) box(m, to);
}
function pushPrimitive({ emitter }: MethodContext, value: Constant, name: PrimitiveName): void {
  switch (name) {
    case 'long':
      emitter.long(BigInt(value));
      return;
    case 'float':
      emitter.float(Number(value));
      return;
    case 'double':
      emitter.double(Number(value));
      return;
    default:
      emitter.int(Number(value));
  }
}

/** Pops a value of that type. */
export function drop(m: MethodContext, type: Type): void {
  if (type.kind !== 'void') m.emitter.op(isWide(type) ? OPCODE.pop2 : OPCODE.pop);
}
export function isWide(type: Type): boolean {
  return type.kind === 'primitive' && (type.name === 'long' || type.name === 'double');
}

/** For an instruction that exists for ints, longs, floats, doubles and references in this order, such as `ireturn`. */
export function typed(intOpcode: number, type: Type): number {
  return intOpcode + (isPrimitive(type) ? kindOf(type.name) : 4);
}
/** iaload or iastore and their like. */
export function arrayOpcode(intOpcode: number, element: Type): number {
  if (!isPrimitive(element)) return intOpcode + 4;
  switch (element.name) {
    case 'boolean':
    case 'byte':
      return intOpcode + 5;
    case 'char':
      return intOpcode + 6;
    case 'short':
      return intOpcode + 7;
    default:
      return intOpcode + kindOf(element.name);
  }
}
