/**
 * The frame of an emitter: places, jumps, exception table, line numbers, ranges of local variables and StackMapTable
 * frames of one method (JVMS §4.7.3); what the single instructions are stands in emitter.ts. It keeps the verifier's view of locals and operand stack while it writes, so a
 * frame at a jump target costs no second pass.
 *
 * Forward jumps are chains: a branch returns the chain of jumps that still want a target, `resolve` names the next
 * instruction as their target. Resolution is delayed until that instruction is really written, so a jump to a jump goes to
 * the final target at once, and a jump to the next instruction disappears. The rules are javac's, because lessons
 * count instructions.
 */
import type { ExceptionHandler, LineNumber, LocalVariable } from '../classfile/class-file.ts';
import { instructionSet, OPCODE } from '../classfile/instruction-set.ts';
import { CodeBuffer } from './code-buffer.ts';
import { CompilerBug } from './compiler-bug.ts';
import { type Frame, NULL, TOP, type VerificationType, verificationTypeOf, wordsOf } from './verification-type.ts';
import { type JumpChain, mergeChains, negated, neverJump, State } from './verifier-state.ts';

/** A local variable of the method being written; `register` is its index in the frame. */
export interface Local {
  readonly name: string | undefined;
  readonly descriptor: string;
  readonly register: number;
  type: VerificationType;
  /** How many there were in the method before it, in scope or not. */
  readonly age: number;
}

interface OpenRange {
  readonly local: Local;
  start: number;
}

/** What `finish` gives. */
export interface EmittedCode {
  readonly code: Uint8Array;
  readonly maxStack: number;
  readonly maxLocals: number;
  readonly exceptionTable: readonly ExceptionHandler[];
  readonly lineNumbers: readonly LineNumber[];
  readonly localVariables: readonly LocalVariable[];
  readonly frames: readonly Frame[];
}

const maxCodeLength = 0xffff;

export abstract class CodeFlow {
  /** Jumps take 32-bit offsets: for methods in which 16 bits did not reach. */
  readonly wideJumps: boolean;
  /** A jump was too long: the method has to be written again with `wideJumps`. */
  needsWideJumps = false;

  protected readonly out = new CodeBuffer();
  #alive = true;
  protected state = new State();
  #maxStack = 0;
  #maxLocals = 0;
  #nextRegister = 0;
  #age = 0;
  protected locals: (Local | undefined)[] = [];
  #openRanges: (OpenRange | undefined)[] = [];
  #pendingJumps: JumpChain | undefined;
  #pendingFrame = false;
  #pendingLine = 0;
  // Something already refers to this pc, so the jump before it must stay.
  #fixedPc = false;
  readonly #frames: Frame[] = [];
  readonly #lineNumbers: LineNumber[] = [];
  readonly #localVariables: LocalVariable[] = [];
  readonly #exceptionTable: ExceptionHandler[] = [];

  constructor(wideJumps: boolean) {
    this.wideJumps = wideJumps;
  }

  // ---------------------------------------------------------------- where we are

  /** Whether the next instruction can be reached; while it cannot, nothing is written. */
  get isAlive(): boolean {
    return this.#alive || this.#pendingJumps !== undefined;
  }
  /** The pc of the next instruction, which from now on is a fixed place. */
  currentPc(): number {
    if (this.#pendingJumps) this.#resolvePending();
    if (this.#pendingLine !== 0) this.markLine();
    this.#fixedPc = true;
    return this.out.pc;
  }
  get stackDepth(): number {
    return this.state.stack.length;
  }
  stackType(fromTop = 0): VerificationType {
    return this.state.stack[this.state.stack.length - 1 - fromTop] ?? TOP;
  }
  markDead(): void {
    this.#alive = false;
  }
  copyState(): State {
    return this.state.copy();
  }
  /** The pc of a place that will be jumped to, backwards or from a table; with a state: as it was when that was copied. */
  entryPoint(state?: State, pushed?: VerificationType): number {
    const pc = this.currentPc();
    this.#alive = true;
    if (state) {
      const next = state.copy();
      this.#redefine(next.defined);
      this.state = next;
    }
    if (pushed !== undefined) this.push(pushed);
    this.#pendingFrame = true;
    return pc;
  }

  // ---------------------------------------------------------------- lines

  /** The next instruction begins code of that line (from 1). */
  line(line: number): void {
    this.#pendingLine = line;
  }
  get pendingLine(): number {
    return this.#pendingLine;
  }
  markLine(): void {
    const line = this.#pendingLine;
    this.#pendingLine = 0;
    if (!this.#alive || line === 0 || line > 0xffff || this.out.pc > 0xffff) return;
    const rows = this.#lineNumbers;
    if (rows[rows.length - 1]?.start === this.out.pc) rows.pop();
    if (rows[rows.length - 1]?.line !== line) rows.push({ start: this.out.pc, line });
  }

  // ---------------------------------------------------------------- locals

  get nextRegister(): number {
    return this.#nextRegister;
  }
  /** Reserves registers for a variable of that type; nameless ones are the compiler's. It holds nothing yet. */
  newLocal(name: string | undefined, descriptor: string, type = verificationTypeOf(descriptor)!): Local {
    const local: Local = { name, descriptor, register: this.#nextRegister, type, age: this.#age++ };
    this.locals[local.register] = local;
    this.state.undefine(local.register);
    this.#nextRegister += wordsOf(type);
    if (this.#nextRegister > this.#maxLocals) this.#maxLocals = this.#nextRegister;
    return local;
  }
  /** From now on the variable holds a value: a parameter at the start, any other after its first store. */
  define(local: Local): void {
    this.state.define(local.register);
    const { register } = local;
    if (!this.#openRanges[register]) this.#openRanges[register] = { local, start: this.out.pc };
  }
  /** Forgets the variables from that register on, at the end of their scope. */
  endScopes(first: number): void {
    for (let register = first; register < this.#nextRegister; register++) {
      if (this.locals[register]) {
        // Ask for the pc first: resolving jumps changes what is defined.
        if (this.#openRanges[register]) this.currentPc();
        this.#closeRange(register);
        this.locals[register] = undefined;
      }
      this.state.undefine(register);
    }
    forget(this.#pendingJumps, first);
    this.#nextRegister = first;
  }
  /** Registers from here on were never used before, so that code written twice shares none. */
  newRegisterSegment(): void {
    this.#nextRegister = this.#maxLocals;
  }
  #closeRange(register: number): void {
    const range = this.#openRanges[register];
    if (!range) return;
    this.#openRanges[register] = undefined;
    const { local, start } = range;
    const length = this.out.pc - start;
    if (length > 0 && local.name !== undefined)
      this.#localVariables.push({ start, length, name: local.name, descriptor: local.descriptor, index: register });
  }
  // Makes exactly those registers defined; ranges of variables begin and end here.
  #redefine(defined: readonly number[]): void {
    if (!this.#alive) return;
    const state = this.state;
    const count = Math.max(defined.length, state.defined.length);
    for (let at = 0; at < count; at++) {
      let changed = (defined[at] ?? 0) ^ (state.defined[at] ?? 0);
      while (changed !== 0) {
        const bit = changed & -changed;
        changed ^= bit;
        const register = at * 32 + (31 - Math.clz32(bit));
        const local = this.locals[register];
        if (register < this.#nextRegister && local && !state.isDefined(register)) this.define(local);
        else {
          state.undefine(register);
          this.#closeRange(register);
        }
      }
    }
  }

  // ---------------------------------------------------------------- jumps

  /** Writes a jump whose target comes later; undefined where it cannot be reached. */
  branch(opcode: number): JumpChain | undefined {
    let chain: JumpChain | undefined;
    if (opcode === OPCODE.goto) {
      chain = this.#pendingJumps;
      this.#pendingJumps = undefined;
    }
    if (opcode !== neverJump && this.isAlive) {
      const pc = this.#jump(opcode);
      chain = { pc, next: chain, state: this.state.copy(), age: this.#age };
      this.#fixedPc = this.wideJumps;
      if (opcode === OPCODE.goto) this.#alive = false;
    }
    return chain;
  }
  #jump(opcode: number): number {
    const out = this.out;
    this.begin();
    this.pop(instructionSet[opcode]!.pops.length);
    if (!this.wideJumps) {
      out.u1(opcode);
      out.u2(0);
      return this.out.pc - 3;
    }
    if (opcode !== OPCODE.goto) {
      out.u1(negated(opcode));
      out.u2(8);
    }
    const pc = this.out.pc;
    out.u1(OPCODE.goto_w);
    out.u2(0);
    out.u2(0);
    if (opcode !== OPCODE.goto) {
      this.#pendingFrame = true;
      this.#alive = true;
    }
    return pc;
  }
  /** The jumps go to the next instruction. */
  resolve(chain: JumpChain | undefined): void {
    // Variables whose scope ended between jump and target hold nothing here.
    forget(chain, this.#nextRegister);
    this.#pendingJumps = mergeChains(chain, this.#pendingJumps);
  }
  protected retypePending(depth: number, type: VerificationType): void {
    for (let chain = this.#pendingJumps; chain; chain = chain.next) chain.state.stack[depth] = type;
  }
  /** The jumps go back to a place that `entryPoint` gave. */
  resolveTo(chain: JumpChain | undefined, target: number): void {
    this.#resolveAt(chain, target);
  }
  #resolvePending(): void {
    const chain = this.#pendingJumps;
    this.#pendingJumps = undefined;
    this.#resolveAt(chain, this.out.pc);
  }
  #resolveAt(first: JumpChain | undefined, wanted: number): void {
    let target = wanted;
    let state = this.state;
    for (let chain = first; chain; chain = chain.next) {
      if (target >= this.out.pc) target = this.out.pc;
      else if (this.out.u1At(target) === OPCODE.goto) target += this.out.s2(target + 1);
      else if (this.out.u1At(target) === OPCODE.goto_w)
        target += (this.out.s2(target + 1) << 16) | (this.out.s2(target + 3) & 0xffff);
      if (
        this.out.u1At(chain.pc) === OPCODE.goto &&
        chain.pc + 3 === target &&
        target === this.out.pc &&
        !this.#fixedPc
      ) {
        // A jump to the next instruction: take it back.
        this.out.pc -= 3;
        target -= 3;
        if (!chain.next) {
          this.#alive = true;
          break;
        }
      } else this.#patch(chain.pc, target - chain.pc);
      this.#fixedPc = true;
      if (this.out.pc === target) {
        this.#forgetYounger(chain);
        if (this.#alive) state = this.#join(chain.state, state);
        else {
          state = chain.state;
          this.#alive = true;
        }
      }
    }
    if (this.state !== state) {
      this.#redefine(state.defined);
      this.state = state;
      this.#pendingFrame = true;
    }
  }
  // A register may have been given to another variable since the jump, which holds nothing where the jump comes from.
  #forgetYounger({ state, age }: JumpChain): void {
    for (let register = 0; register < this.#nextRegister; register++) {
      const local = this.locals[register];
      if (local && local.age >= age) state.undefine(register);
    }
  }
  #patch(pc: number, offset: number): void {
    if (this.wideJumps) {
      this.out.putU2(pc + 1, offset >> 16);
      this.out.putU2(pc + 3, offset);
    } else if (offset < -32768 || offset > 32767) this.needsWideJumps = true;
    else this.out.putU2(pc + 1, offset);
  }
  // Changes and returns `a`: only what both hold stays.
  #join(a: State, b: State): State {
    if (a.stack.length !== b.stack.length)
      throw new CompilerBug(
        `operand stacks of ${a.stack.length} and ${b.stack.length} values meet at pc ${this.out.pc}`,
      );
    for (let at = 0; at < a.defined.length; at++) a.defined[at]! &= b.defined[at] ?? 0;
    for (let i = 0; i < a.stack.length; i++) {
      if (a.stack[i] === NULL) a.stack[i] = b.stack[i]!;
      else if (a.stack[i] !== b.stack[i] && b.stack[i] !== NULL)
        throw new CompilerBug(`types ${a.stack[i]} and ${b.stack[i]} meet on the operand stack at pc ${this.out.pc}`);
    }
    return a;
  }

  // ---------------------------------------------------------------- exceptions, and the end

  /** `catchType` null catches everything; an empty range is left out. */
  addHandler(start: number, end: number, handler: number, catchType: string | null): void {
    if (start < end) this.#exceptionTable.push({ start, end, handler, catchType });
  }

  /** @throws {CodeTooLarge} if the method does not fit a class file. */
  finish(): EmittedCode {
    if (this.isAlive && this.#pendingJumps) this.#resolvePending();
    this.endScopes(0);
    if (this.out.pc > maxCodeLength) throw new CodeTooLarge();
    // As javac does: no handler for the single instruction that stores the exception in another handler.
    const handlers = new Set(this.#exceptionTable.map(row => row.handler));
    const exceptionTable = this.#exceptionTable.filter(row => row.end > row.start + 1 || !handlers.has(row.start));
    const rows = this.#localVariables;
    rows.sort((a, b) => a.start - b.start || a.index - b.index);
    return {
      code: this.out.copy(),
      maxStack: this.#maxStack,
      maxLocals: this.#maxLocals,
      exceptionTable,
      lineNumbers: this.#lineNumbers,
      localVariables: rows,
      frames: this.#frames.filter(frame => frame.pc < this.out.pc),
    };
  }

  // ---------------------------------------------------------------- writing

  // Whether an instruction is to be written here; says what has to be said before it.
  protected begin(): boolean {
    if (this.#pendingJumps) this.#resolvePending();
    if (!this.#alive) return false;
    if (this.#pendingLine !== 0) this.markLine();
    if (this.#pendingFrame) {
      this.#pendingFrame = false;
      this.#writeFrame();
    }
    return true;
  }
  #writeFrame(): void {
    const locals: VerificationType[] = [];
    let used = 0;
    for (let register = 0; register < this.#nextRegister; register++) {
      const local = this.locals[register];
      const type = local && this.state.isDefined(register) ? local.type : TOP;
      locals.push(type);
      if (type !== TOP) {
        used = locals.length;
        if (wordsOf(type) === 2) register++;
      }
    }
    locals.length = used;
    const frames = this.#frames;
    if (frames[frames.length - 1]?.pc === this.out.pc) frames.pop();
    frames.push({ pc: this.out.pc, locals, stack: this.state.stack.slice() });
  }
  protected push(type: VerificationType): void {
    this.state.push(type);
    this.noteDepth();
  }
  protected noteDepth(): void {
    if (this.state.words > this.#maxStack) this.#maxStack = this.state.words;
  }
  protected pop(count: number): void {
    this.state.pop(count);
  }
}

/** The code of a method exceeds 65535 bytes (JVMS §4.7.3). */
export class CodeTooLarge extends Error {
  override readonly name = 'CodeTooLarge';
}

function forget(first: JumpChain | undefined, register: number): void {
  for (let chain = first; chain; chain = chain.next) chain.state.undefineFrom(register);
}
