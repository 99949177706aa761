/** The verifier's view of one place in a method: operand stack and which locals hold values; and jumps that carry it to their targets. */
import { OPCODE } from '../classfile/instruction-set.ts';
import { CompilerBug } from './compiler-bug.ts';
import { TOP, type VerificationType, wordsOf } from './verification-type.ts';

export class State {
  /** A long or double is one entry. */
  readonly stack: VerificationType[];
  /** Words that the entries of `stack` take. */
  words: number;
  /** Bit r % 32 of entry r >> 5: register r holds a value. */
  readonly defined: number[];

  constructor(stack: VerificationType[] = [], words = 0, defined: number[] = []) {
    this.stack = stack;
    this.words = words;
    this.defined = defined;
  }
  copy(): State {
    return new State(this.stack.slice(), this.words, this.defined.slice());
  }

  isDefined(register: number): boolean {
    return ((this.defined[register >> 5] ?? 0) & (1 << (register & 31))) !== 0;
  }
  define(register: number): void {
    const at = register >> 5;
    while (this.defined.length <= at) this.defined.push(0);
    this.defined[at]! |= 1 << (register & 31);
  }
  undefine(register: number): void {
    const at = register >> 5;
    if (at < this.defined.length) this.defined[at]! &= ~(1 << (register & 31));
  }
  undefineFrom(register: number): void {
    const first = register >> 5;
    for (let at = first; at < this.defined.length; at++)
      this.defined[at]! &= at === first ? (1 << (register & 31)) - 1 : 0;
  }

  push(type: VerificationType): void {
    this.stack.push(type);
    this.words += wordsOf(type);
  }
  pop(count: number): void {
    for (let i = 0; i < count; i++) {
      const type = this.stack.pop();
      if (type === undefined) throw new CompilerBug('the operand stack is empty');
      this.words -= wordsOf(type);
    }
  }
  /** The effect of pop, pop2, swap or an instruction of the dup family. */
  rearrange(opcode: number): void {
    switch (opcode) {
      case OPCODE.pop:
        this.#take(1);
        return;
      case OPCODE.pop2:
        this.#take(2);
        return;
      case OPCODE.swap: {
        const top = this.#take(1);
        const below = this.#take(1);
        this.#put(top);
        this.#put(below);
        return;
      }
      default: {
        // dup, dup_x1, dup_x2, dup2, dup2_x1, dup2_x2
        const words = opcode < OPCODE.dup2 ? 1 : 2;
        const top = this.#take(words);
        const below = this.#take(opcode - (words === 1 ? OPCODE.dup : OPCODE.dup2));
        this.#put(top);
        this.#put(below);
        this.#put(top);
      }
    }
  }
  #take(words: number): VerificationType[] {
    const taken: VerificationType[] = [];
    for (let left = words; left > 0; ) {
      const type = this.stack[this.stack.length - 1] ?? TOP;
      this.pop(1);
      taken.unshift(type);
      left -= wordsOf(type);
    }
    return taken;
  }
  #put(types: readonly VerificationType[]): void {
    for (const type of types) this.push(type);
  }
}

/** Jumps that want the same target, the greatest pc first; `state` is how it was at the jump. */
export interface JumpChain {
  readonly pc: number;
  readonly next: JumpChain | undefined;
  readonly state: State;
  /** How many local variables there had been: later ones hold nothing of the jump's, whatever their register held. */
  readonly age: number;
}

/** Both chains as one, ordered by pc. */
export function mergeChains(a: JumpChain | undefined, b: JumpChain | undefined): JumpChain | undefined {
  if (!a) return b;
  if (!b) return a;
  return a.pc < b.pc ? { ...b, next: mergeChains(a, b.next) } : { ...a, next: mergeChains(a.next, b) };
}

/** A jump that is never taken; nothing is written for it. The number is `jsr`'s, so that it is the opposite of `goto`. */
export const neverJump = OPCODE.jsr;

/** The opposite condition of a conditional jump. */
export function negated(opcode: number): number {
  if (opcode === OPCODE.ifnull) return OPCODE.ifnonnull;
  if (opcode === OPCODE.ifnonnull) return OPCODE.ifnull;
  return ((opcode + 1) ^ 1) - 1;
}
