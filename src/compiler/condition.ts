/** A boolean that exists as jumps: some already written for true and for false, and one opcode still to be written. */
import { OPCODE } from '../classfile/instruction-set.ts';
import type { Emitter } from './emitter.ts';
import { type JumpChain, mergeChains, negated, neverJump } from './verifier-state.ts';

export class Condition {
  /** Jumps when true: a conditional jump, `goto` (always) or `neverJump`. */
  readonly opcode: number;
  readonly trueJumps: JumpChain | undefined;
  readonly falseJumps: JumpChain | undefined;

  constructor(opcode: number, trueJumps?: JumpChain, falseJumps?: JumpChain) {
    this.opcode = opcode;
    this.trueJumps = trueJumps;
    this.falseJumps = falseJumps;
  }
  static constant(value: boolean): Condition {
    return new Condition(value ? OPCODE.goto : neverJump);
  }

  get isTrue(): boolean {
    return this.falseJumps === undefined && this.opcode === OPCODE.goto;
  }
  get isFalse(): boolean {
    return this.trueJumps === undefined && this.opcode === neverJump;
  }
  negate(): Condition {
    return new Condition(negated(this.opcode), this.falseJumps, this.trueJumps);
  }
  /** Falls through when false. */
  jumpTrue(emitter: Emitter): JumpChain | undefined {
    return mergeChains(this.trueJumps, emitter.branch(this.opcode));
  }
  /** Falls through when true; `trueJumps` are then to be resolved. */
  jumpFalse(emitter: Emitter): JumpChain | undefined {
    return mergeChains(this.falseJumps, emitter.branch(negated(this.opcode)));
  }
  /** Leaves 1 or 0. */
  materialise(emitter: Emitter): void {
    let trueChain: JumpChain | undefined;
    const falseChain = this.jumpFalse(emitter);
    if (!this.isFalse) {
      emitter.resolve(this.trueJumps);
      emitter.int(1);
      trueChain = emitter.branch(OPCODE.goto);
    }
    if (falseChain) {
      emitter.resolve(falseChain);
      emitter.int(0);
    }
    emitter.resolve(trueChain);
  }
}
