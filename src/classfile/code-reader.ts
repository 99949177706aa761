/**
 * Walks the instructions of a Code array (JVMS §4.9.1). Operands come decoded: branches as absolute bcis, wide forms folded into the
 * instruction they widen, switch tables as key and target pairs.
 */
import { ClassFormatError } from './class-format-error.ts';
import { instructionSet, OPCODE } from './instruction-set.ts';

export interface Instruction {
  /** Offset of its first byte (of the `wide` prefix, where it has one). */
  readonly bci: number;
  /** Never `wide` itself. */
  readonly opcode: number;
  /** bci of the instruction that follows in the array. */
  readonly next: number;
  readonly wide: boolean;
  /**
   * First operand: literal, local variable index, constant pool index, array type code or branch target (an absolute bci, as is a switch's
   * default); 0 where there is none. The index in `iload_0` and the like is in the opcode only.
   */
  readonly operand: number;
  /** Second operand: amount of iinc, count of invokeinterface, dimensions of multianewarray; else 0. */
  readonly second: number;
  /** Keys and absolute targets of tableswitch and lookupswitch, in the order of the table; `operand` is the default target. */
  readonly cases?: readonly { readonly key: number; readonly target: number }[];
}

/**
 * Instructions in the order of the array.
 * @throws {ClassFormatError} when it reaches an opcode that does not exist or an instruction that is cut off.
 */
export function* instructions(code: Uint8Array): Generator<Instruction, void, void> {
  for (let bci = 0; bci < code.length; ) {
    const instruction = instructionAt(code, bci);
    yield instruction;
    bci = instruction.next;
  }
}

/** The instruction whose first byte is at `bci`. @throws {ClassFormatError} as {@link instructions}. */
export function instructionAt(code: Uint8Array, bci: number): Instruction {
  const at = new OperandReader(code, bci);
  let opcode = at.u1();
  const wide = opcode === OPCODE.wide;
  if (wide) opcode = at.u1();
  const kind = instructionSet[opcode];
  if (!kind) throw new ClassFormatError(`opcode 0x${opcode.toString(16)} at bci ${bci} does not exist`);
  if (wide && kind.operands !== 'local' && kind.operands !== 'iinc') {
    throw new ClassFormatError(`wide at bci ${bci} stands before ${kind.mnemonic}, which has no wide form`);
  }
  let operand = 0;
  let second = 0;
  let cases: { key: number; target: number }[] | undefined;
  switch (kind.operands) {
    case 'i1':
      operand = at.i1();
      break;
    case 'i2':
      operand = at.i2();
      break;
    case 'local':
      operand = wide ? at.u2() : at.u1();
      break;
    case 'iinc':
      operand = wide ? at.u2() : at.u1();
      second = wide ? at.i2() : at.i1();
      break;
    case 'constant1':
    case 'primitive':
      operand = at.u1();
      break;
    case 'constant2':
      operand = at.u2();
      break;
    case 'branch2':
      operand = bci + at.i2();
      break;
    case 'branch4':
      operand = bci + at.i4();
      break;
    case 'invokeinterface':
      operand = at.u2();
      second = at.u1();
      at.u1();
      break;
    case 'invokedynamic':
      operand = at.u2();
      at.u2();
      break;
    case 'multianewarray':
      operand = at.u2();
      second = at.u1();
      break;
    case 'tableswitch': {
      at.align();
      operand = bci + at.i4();
      const low = at.i4();
      const high = at.i4();
      if (low > high) throw new ClassFormatError(`tableswitch at bci ${bci} goes from ${low} down to ${high}`);
      cases = [];
      for (let key = low; key <= high; key++) cases.push({ key, target: bci + at.i4() });
      break;
    }
    case 'lookupswitch': {
      at.align();
      operand = bci + at.i4();
      const count = at.i4();
      if (count < 0) throw new ClassFormatError(`lookupswitch at bci ${bci} has ${count} cases`);
      cases = [];
      for (let i = 0; i < count; i++) cases.push({ key: at.i4(), target: bci + at.i4() });
      break;
    }
  }
  const instruction = { bci, opcode, next: at.offset, wide, operand, second };
  return cases ? { ...instruction, cases } : instruction;
}

class OperandReader {
  offset: number;
  private readonly code: Uint8Array;
  private readonly bci: number;

  constructor(code: Uint8Array, bci: number) {
    this.code = code;
    this.bci = bci;
    this.offset = bci;
  }

  u1(): number {
    const byte = this.code[this.offset++];
    if (byte === undefined) throw new ClassFormatError(`the code ends inside the instruction at bci ${this.bci}`);
    return byte;
  }

  i1(): number {
    return (this.u1() << 24) >> 24;
  }

  u2(): number {
    return (this.u1() << 8) | this.u1();
  }

  i2(): number {
    return (this.u2() << 16) >> 16;
  }

  i4(): number {
    return (this.u2() << 16) | this.u2();
  }

  /** Skips the zero to three bytes before a switch table, which starts at a multiple of four. */
  align(): void {
    this.offset = (this.offset + 3) & ~3;
  }
}
