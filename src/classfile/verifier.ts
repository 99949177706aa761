/**
 * The verifier (JVMS §4.10): follows every path through a method by types, so that code which passes can never take a number for a
 * reference, leave its frame or jump between instructions. It infers the types itself, for class files of every version, and does not
 * read StackMapTable.
 *
 * Deviates from HotSpot: a wrong StackMapTable goes unnoticed; assignments to interface types are not checked, as there.
 */
import type { ClassFile, CodeAttribute, MemberInfo } from './class-file.ts';
import { ClassFormatError } from './class-format-error.ts';
import { type Instruction, instructions } from './code-reader.ts';
import { parseMethodDescriptor } from './descriptor.ts';
import { instructionSet, OPCODE } from './instruction-set.ts';
import type { ClassHierarchy } from './verification-type.ts';
import { isAssignable, merge, SECOND, TOP, typeOfDescriptor, UNINITIALIZED_THIS } from './verification-type.ts';
import { type Frame, VerifiedFrame } from './verified-frame.ts';
import { checkInstruction } from './verified-instruction.ts';

const ACC_STATIC = 8;

/** The code of a method is not type-safe. The message is in HotSpot's form, without its dumps. */
export class VerifyError extends Error {
  override readonly name = 'VerifyError';
}

/** @throws {VerifyError} for the first method whose code is not type-safe */
export function verifyClass(file: ClassFile, classes: ClassHierarchy): void {
  for (const method of file.methods) {
    const code = method.attributes.find(each => each.kind === 'Code');
    if (code?.kind === 'Code') new MethodVerifier(file, method, code, classes).verify();
  }
}

class MethodVerifier {
  private readonly file: ClassFile;
  private readonly method: MemberInfo;
  private readonly code: CodeAttribute;
  private readonly classes: ClassHierarchy;
  private readonly list: Instruction[] = [];
  private readonly at = new Map<number, Instruction>();
  /** What is known on arrival at each instruction that is reached. */
  private readonly frames = new Map<number, Frame>();
  private readonly work: number[] = [];

  constructor(file: ClassFile, method: MemberInfo, code: CodeAttribute, classes: ClassHierarchy) {
    this.file = file;
    this.method = method;
    this.code = code;
    this.classes = classes;
  }

  verify(): void {
    this.readInstructions();
    const { returns } = parseMethodDescriptor(this.method.descriptor);
    const returnType = returns === 'V' ? 'V' : typeOfDescriptor(returns);
    this.arrive(0, this.entry());
    for (let bci = this.work.pop(); bci !== undefined; bci = this.work.pop()) {
      const instruction = this.at.get(bci)!;
      const before = this.frames.get(bci)!;
      this.handlers(bci, before);
      const after = new VerifiedFrame(before, this.code, this.classes, reason => this.fail(reason, bci));
      const goesOn = checkInstruction(instruction, after, this.file, this.method, returnType);
      this.handlers(bci, { locals: after.locals, stack: before.stack });
      if (instruction.cases) for (const { target } of instruction.cases) this.arrive(target, after);
      const format = instructionSet[instruction.opcode]!.operands;
      if (format === 'branch2' || format === 'branch4' || instruction.cases) this.arrive(instruction.operand, after);
      if (!goesOn) continue;
      if (instruction.next >= this.code.code.length) throw this.fail('Control flow falls through code end', bci);
      this.arrive(instruction.next, after);
    }
  }

  private readInstructions(): void {
    try {
      for (const each of instructions(this.code.code)) {
        this.list.push(each);
        this.at.set(each.bci, each);
      }
    } catch (error) {
      if (!(error instanceof ClassFormatError)) throw error;
      throw this.fail(`Bad instruction: ${error.message}`, this.list.at(-1)?.next ?? 0);
    }
    if (this.list.length === 0) throw new ClassFormatError(`Invalid method Code length 0 in ${this.place()}`);
    for (const { start, end, handler } of this.code.exceptionTable) {
      const ends = end === this.code.code.length || this.at.has(end);
      if (!this.at.has(start) || !ends || start >= end || !this.at.has(handler)) {
        throw new ClassFormatError(`Illegal exception table range in class file, method ${this.place()}`);
      }
    }
  }

  private entry(): Frame {
    const locals: string[] = [];
    const { parameters } = parseMethodDescriptor(this.method.descriptor);
    if ((this.method.access & ACC_STATIC) === 0) {
      const raw = this.method.name === '<init>' && this.file.thisClass !== 'java/lang/Object';
      locals.push(raw ? UNINITIALIZED_THIS : `L${this.file.thisClass};`);
    }
    for (const parameter of parameters) {
      const type = typeOfDescriptor(parameter);
      locals.push(type);
      if (type === 'J' || type === 'D') locals.push(SECOND);
    }
    if (locals.length > this.code.maxLocals) {
      throw new ClassFormatError(`Arguments can't fit into locals in class file, method ${this.place()}`);
    }
    while (locals.length < this.code.maxLocals) locals.push(TOP);
    return { locals, stack: [] };
  }

  /** Every handler of an instruction may be entered with the local variables as they are there. */
  private handlers(bci: number, { locals }: Frame): void {
    for (const { start, end, handler, catchType } of this.code.exceptionTable) {
      if (bci < start || bci >= end) continue;
      const thrown = catchType === null ? 'Ljava/lang/Throwable;' : `L${catchType};`;
      if (!isAssignable(thrown, 'Ljava/lang/Throwable;', this.classes)) {
        throw this.fail(`Catch type is not a subclass of Throwable in exception handler ${handler}`, bci);
      }
      this.arrive(handler, { locals, stack: [thrown] });
    }
  }

  private arrive(bci: number, frame: Frame): void {
    if (!this.at.has(bci)) throw this.fail('Illegal target of jump or branch', bci);
    const known = this.frames.get(bci);
    if (!known) {
      this.frames.set(bci, { locals: [...frame.locals], stack: [...frame.stack] });
      this.work.push(bci);
      return;
    }
    if (known.stack.length !== frame.stack.length) throw this.fail('Inconsistent stack height', bci);
    const locals = known.locals.map((type, i) => merge(type, frame.locals[i]!, this.classes));
    const stack = known.stack.map((type, i) => merge(type, frame.stack[i]!, this.classes));
    const same = (a: readonly string[], b: readonly string[]): boolean => a.every((type, i) => type === b[i]);
    if (same(locals, known.locals) && same(stack, known.stack)) return;
    this.frames.set(bci, { locals, stack });
    this.work.push(bci);
  }

  private place(): string {
    return `${this.file.thisClass}.${this.method.name}${this.method.descriptor}`;
  }

  private fail(reason: string, bci: number): VerifyError {
    const [what, ...why] = reason.split('\n');
    const mnemonic = instructionSet[this.at.get(bci)?.opcode ?? OPCODE.nop]!.mnemonic;
    const because = why.length > 0 ? `\n  Reason:\n    ${why.join('\n    ')}` : '';
    return new VerifyError(
      `${what}\nException Details:\n  Location:\n    ${this.place()} @${bci}: ${mnemonic}${because}`,
    );
  }
}
