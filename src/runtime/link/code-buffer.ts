/** Grows the decoded code and its side tables while methods are linked. */
import { STRIDE } from '../instructions.ts';

export class CodeBuffer {
  private code = new Int32Array(4096);
  private bcis = new Int32Array(1024);
  private methods = new Int32Array(1024);
  /** pc of the next instruction. pc 0 is never an instruction: an entry of 0 means "not linked". */
  pc = STRIDE;
  readonly switches: number[] = [];

  /** Appends an instruction; answers its pc. */
  emit(method: number, bci: number, op: number, a = 0, b = 0, c = 0): number {
    const pc = this.pc;
    if (pc + STRIDE > this.code.length) {
      this.code = grown(this.code);
      this.bcis = grown(this.bcis);
      this.methods = grown(this.methods);
    }
    this.code[pc] = op;
    this.code[pc + 1] = a;
    this.code[pc + 2] = b;
    this.code[pc + 3] = c;
    this.bcis[pc >> 2] = bci;
    this.methods[pc >> 2] = method;
    this.pc = pc + STRIDE;
    return pc;
  }

  /** Rewrites operand `which` (1 to 3) of the instruction at `pc`: forward branches. */
  patch(pc: number, which: 1 | 2 | 3, value: number): void {
    this.code[pc + which] = value;
  }

  finish(): { code: Int32Array; bciOf: Int32Array; methodOf: Int32Array } {
    return {
      code: this.code.slice(0, this.pc),
      bciOf: this.bcis.slice(0, this.pc >> 2),
      methodOf: this.methods.slice(0, this.pc >> 2),
    };
  }
}

function grown(words: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(words.length * 2);
  bigger.set(words);
  return bigger;
}
