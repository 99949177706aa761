/**
 * Verification types (JVMS §4.10.1.2) as the emitter keeps them for operand stack and locals, and the encoding of
 * StackMapTable frames. A number is one of the simple types below, or a `new` instruction whose object is not yet
 * constructed; a string is the internal name of a class, or an array's descriptor.
 */
import type { ByteWriter } from '../classfile/byte-writer.ts';
import type { ConstantPoolBuilder } from '../classfile/constant-pool-builder.ts';
import { parseMethodDescriptor } from '../classfile/descriptor.ts';

export type VerificationType = number | string;

/** Tags of JVMS §4.7.4. */
export const TOP = 0;
export const INTEGER = 1;
export const FLOAT = 2;
export const DOUBLE = 3;
export const LONG = 4;
export const NULL = 5;
export const UNINITIALIZED_THIS = 6;

// Numbers from here on stand for "uninitialized object made by the `new` at pc (number - base)".
const uninitializedBase = 16;

export function uninitializedAt(pc: number): VerificationType {
  return uninitializedBase + pc;
}

/** How many words a value of the type takes on the operand stack and in locals. */
export function wordsOf(type: VerificationType): 1 | 2 {
  return type === LONG || type === DOUBLE ? 2 : 1;
}

/** Of a field descriptor; undefined for `V`. */
export function verificationTypeOf(descriptor: string): VerificationType | undefined {
  switch (descriptor.charCodeAt(0)) {
    case 0x56: // V
      return undefined;
    case 0x4a: // J
      return LONG;
    case 0x46: // F
      return FLOAT;
    case 0x44: // D
      return DOUBLE;
    case 0x4c: // L
      return descriptor.slice(1, -1);
    case 0x5b: // [
      return descriptor;
    default:
      return INTEGER;
  }
}

/** What a method takes from the operand stack and puts there, without the receiver. */
export interface MethodShape {
  readonly parameters: readonly VerificationType[];
  readonly words: number;
  readonly result: VerificationType | undefined;
}

const shapes = new Map<string, MethodShape>();

/** Of a method descriptor; remembered, because programs use the same few descriptors. */
export function methodShape(descriptor: string): MethodShape {
  let shape = shapes.get(descriptor);
  if (shape === undefined) {
    const parsed = parseMethodDescriptor(descriptor);
    const parameters = parsed.parameters.map(each => verificationTypeOf(each)!);
    shape = { parameters, words: parsed.parameterSlots, result: verificationTypeOf(parsed.returns) };
    shapes.set(descriptor, shape);
  }
  return shape;
}

/** State of locals and stack that the verifier finds at a jump target; a long or double is one entry. */
export interface Frame {
  readonly pc: number;
  readonly locals: readonly VerificationType[];
  readonly stack: readonly VerificationType[];
}

/** Writes number and entries of a StackMapTable (JVMS §4.7.4); `initial` is the frame that the method's descriptor implies. */
export function writeFrames(
  out: ByteWriter,
  pool: ConstantPoolBuilder,
  initial: readonly VerificationType[],
  frames: readonly Frame[],
): void {
  out.u2(frames.length);
  let previousPc = -1;
  let previousLocals = initial;
  for (const frame of frames) {
    writeFrame(out, pool, frame.pc - previousPc - 1, previousLocals, frame);
    previousPc = frame.pc;
    previousLocals = frame.locals;
  }
}

function writeFrame(
  out: ByteWriter,
  pool: ConstantPoolBuilder,
  delta: number,
  before: readonly VerificationType[],
  { locals, stack }: Frame,
): void {
  const shared = Math.min(before.length, locals.length);
  let same = 0;
  while (same < shared && before[same] === locals[same]) same++;
  const change = locals.length - before.length;
  if (same === shared && stack.length === 1 && change === 0) {
    // same_locals_1_stack_item_frame, or its extended form
    if (delta < 64) out.u1(64 + delta);
    else {
      out.u1(247);
      out.u2(delta);
    }
    writeType(out, pool, stack[0]!);
  } else if (same === shared && stack.length === 0 && change === 0) {
    // same_frame, or its extended form
    if (delta < 64) out.u1(delta);
    else {
      out.u1(251);
      out.u2(delta);
    }
  } else if (same === shared && stack.length === 0 && change >= -3 && change <= 3) {
    // chop_frame or append_frame
    out.u1(251 + change);
    out.u2(delta);
    for (let i = shared; i < locals.length; i++) writeType(out, pool, locals[i]!);
  } else {
    out.u1(255);
    out.u2(delta);
    out.u2(locals.length);
    for (const type of locals) writeType(out, pool, type);
    out.u2(stack.length);
    for (const type of stack) writeType(out, pool, type);
  }
}

function writeType(out: ByteWriter, pool: ConstantPoolBuilder, type: VerificationType): void {
  if (typeof type === 'string') {
    out.u1(7);
    out.u2(pool.addClass(type));
  } else if (type >= uninitializedBase) {
    out.u1(8);
    out.u2(type - uninitializedBase);
  } else out.u1(type);
}
