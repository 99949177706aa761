/**
 * Which words of a frame are references: exact, by a data-flow pass over the decoded code of a method (as JVMS §4.10.2 infers types,
 * but only the question "reference or not"). Computed when a collection first meets the method; StackMapTable is not needed, and
 * code that the linker made is treated like code from class files. A local that holds a reference on one path only is dead where
 * the paths meet, so it is none.
 */

import { I, REFERENCE, STRIDE } from '../instructions.ts';
import { unfused } from '../link/fusion.ts';
import type { MethodInfo, Program } from '../program.ts';

/** For each word 1 where it holds a reference: the locals, then the operand stack. */
type State = Uint8Array;

/** Words that a raw instruction (JVMS opcodes 96 to 152) pops and pushes: none of them is a reference. */
const ARITHMETIC = arithmeticEffects();

function arithmeticEffects(): ReadonlyMap<number, readonly [number, number]> {
  const effects = new Map<number, readonly [number, number]>();
  const wide = (op: number): boolean => (op & 1) === 1;
  // add, sub, mul, div, rem and neg of int, long, float, double.
  for (let op = 96; op <= 115; op++) effects.set(op, wide(op) ? [4, 2] : [2, 1]);
  for (let op = 116; op <= 119; op++) effects.set(op, [0, 0]);
  for (let op = 120; op <= 125; op++) effects.set(op, wide(op) ? [3, 2] : [2, 1]);
  for (let op = 126; op <= 131; op++) effects.set(op, wide(op) ? [4, 2] : [2, 1]);
  // Conversions: i2l i2f i2d l2i l2f l2d f2i f2l f2d d2i d2l d2f i2b i2c i2s.
  const from = [1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2, 1, 1, 1];
  const to = [2, 1, 2, 1, 1, 2, 1, 2, 2, 1, 2, 1, 1, 1, 1];
  from.forEach((words, i) => {
    effects.set(133 + i, [words, to[i]!]);
  });
  // lcmp, fcmpl, fcmpg, dcmpl, dcmpg.
  for (let op = 148; op <= 152; op++) effects.set(op, op === 149 || op === 150 ? [2, 1] : [4, 1]);
  return effects;
}

/** dup_x1 … swap: how many words they take, and which of those they leave, counted from the lowest. */
const SHUFFLES: Readonly<Record<number, readonly [number, string]>> = {
  87: [1, ''],
  88: [2, ''],
  89: [1, '00'],
  90: [2, '101'],
  91: [3, '2012'],
  92: [2, '0101'],
  93: [3, '12012'],
  94: [4, '230123'],
  95: [2, '10'],
};

export class FrameMaps {
  private readonly program: Program;
  private readonly methods: State[][] = [];

  constructor(program: Program) {
    this.program = program;
  }

  /** The words of a frame of `method` that stands before the instruction at `pc`; undefined where no path leads there. */
  at(method: MethodInfo, pc: number): State | undefined {
    let states = this.methods[method.id];
    if (!states) {
      states = new MethodFlow(this.program, method).states();
      this.methods[method.id] = states;
    }
    return states[(pc - method.entry) / STRIDE];
  }
}

class MethodFlow {
  private readonly program: Program;
  private readonly method: MethodInfo;
  private readonly found: State[] = [];
  private readonly work: number[] = [];
  /** Locals and stack while an instruction is followed. */
  private words: number[] = [];

  constructor(program: Program, method: MethodInfo) {
    this.program = program;
    this.method = method;
  }

  states(): State[] {
    const { method } = this;
    this.words = new Array<number>(method.maxLocals).fill(0);
    let slot = 0;
    if ((method.access & 8) === 0) this.words[slot++] = 1;
    for (const [reference, size] of parameterWords(method.descriptor)) {
      this.words[slot] = reference;
      slot += size;
    }
    this.flowTo(method.entry, this.words);
    for (let pc = this.work.pop(); pc !== undefined; pc = this.work.pop()) this.follow(pc);
    return this.found;
  }

  /** Control reaches `pc` with these words. */
  private flowTo(pc: number, words: ArrayLike<number>): void {
    if (pc < this.method.entry || pc >= this.method.end) return;
    const at = (pc - this.method.entry) / STRIDE;
    const known = this.found[at];
    if (!known) {
      this.found[at] = Uint8Array.from(words);
      this.work.push(pc);
      return;
    }
    let changed = false;
    for (let i = 0; i < known.length; i++) {
      if (known[i] === 1 && words[i] !== 1) {
        known[i] = 0;
        changed = true;
      }
    }
    if (changed) this.work.push(pc);
  }

  private follow(pc: number): void {
    const { code } = this.program;
    const before = this.found[(pc - this.method.entry) / STRIDE]!;
    for (const { start, end, target } of this.method.handlers) {
      if (pc >= start && pc < end) this.flowTo(target, [...before.subarray(0, this.method.maxLocals), 1]);
    }
    this.words = Array.from(before);
    const op = unfused(code[pc]!);
    if (!this.apply(op, pc)) return;
    this.flowTo(pc + STRIDE, this.words);
  }

  private push(...references: number[]): void {
    this.words.push(...references);
  }

  private drop(count: number): void {
    this.words.length = Math.max(this.method.maxLocals, this.words.length - count);
  }

  private pop(): number {
    const top = this.words.at(-1) ?? 0;
    this.drop(1);
    return top;
  }

  private pushTyped(descriptor: string): void {
    if (descriptor === 'V') return;
    if (descriptor === 'J' || descriptor === 'D') this.push(0, 0);
    else this.push(isReference(descriptor) ? 1 : 0);
  }

  private call(descriptor: string, argWords: number): void {
    this.drop(argWords);
    this.pushTyped(descriptor.slice(descriptor.indexOf(')') + 1));
  }

  /** Does to the words what the instruction does. False where control does not go on behind it. */
  private apply(op: number, pc: number): boolean {
    const { program, words } = this;
    const { code, switches } = program;
    const a = code[pc + 1]!;
    const effect = ARITHMETIC.get(op);
    if (effect) {
      this.drop(effect[0]);
      for (let i = 0; i < effect[1]; i++) this.push(0);
      return true;
    }
    const shuffle = SHUFFLES[op];
    if (shuffle) {
      const taken = words.slice(words.length - shuffle[0]);
      this.drop(shuffle[0]);
      for (const which of shuffle[1]) this.push(taken[Number(which)] ?? 0);
      return true;
    }
    if (op >= I.GETFIELD && op <= I.PUTSTATIC_VOLATILE_A) {
      const { descriptor, words: size } = program.fields[code[pc + 2]!]!;
      if (op < I.PUTFIELD) this.drop(1);
      else if (op < I.GETSTATIC) this.drop(1 + size);
      else if (op >= I.PUTSTATIC) this.drop(size);
      if (op < I.PUTFIELD || (op >= I.GETSTATIC && op < I.PUTSTATIC)) this.pushTyped(descriptor);
      return true;
    }
    if (op >= 153 && op <= 164) {
      this.drop(op < 159 ? 1 : 2);
      this.flowTo(a, words);
      return true;
    }
    switch (op) {
      case I.NOP:
      case I.POLL:
      case I.CHECKCAST:
      case I.INITIALIZE:
      case I.ENTER_SYNC:
      case I.EXIT_SYNC:
      case I.NULL_CHECK:
        return true;
      case I.PUSH:
        this.push(code[pc + 3] === REFERENCE ? 1 : 0);
        return true;
      case I.PUSH2:
        this.push(0, 0);
        return true;
      case I.LOAD:
        this.push(words[a]!);
        return true;
      case I.LOAD2:
        this.push(0, 0);
        return true;
      case I.ALOAD:
        this.drop(2);
        this.push(a === REFERENCE ? 1 : 0);
        return true;
      case I.ALOAD2:
        this.drop(2);
        this.push(0, 0);
        return true;
      case I.STORE:
        words[a] = this.pop();
        return true;
      case I.STORE2:
        this.drop(2);
        words[a] = 0;
        words[a + 1] = 0;
        return true;
      case I.ASTORE:
      case I.AASTORE:
      case I.BASTORE:
      case I.CASTORE:
      case I.SASTORE:
        this.drop(3);
        return true;
      case I.ASTORE2:
        this.drop(4);
        return true;
      case I.IINC:
        words[a] = 0;
        return true;
      case I.GOTO:
      case I.GOTO_BACK:
        this.flowTo(a, words);
        return false;
      case I.TABLESWITCH: {
        this.drop(1);
        const count = switches[a + 1]!;
        for (let i = 0; i <= count; i++) this.flowTo(switches[a + 2 + i]!, words);
        return false;
      }
      case I.LOOKUPSWITCH: {
        this.drop(1);
        this.flowTo(switches[a + 1]!, words);
        for (let i = 0; i < switches[a]!; i++) this.flowTo(switches[a + 3 + 2 * i]!, words);
        return false;
      }
      case I.INVOKESTATIC:
      case I.INVOKESPECIAL:
        this.call(program.methods[a]!.descriptor, code[pc + 2]!);
        return true;
      case I.INVOKEVIRTUAL:
        this.call(program.methods[code[pc + 3]!]!.descriptor, code[pc + 2]!);
        return true;
      case I.INVOKEINTERFACE:
        this.call(program.selectors[a]!.key, code[pc + 2]!);
        return true;
      case I.NEW:
      case I.CONCAT:
        this.push(1);
        return true;
      case I.NEWARRAY:
        this.drop(1);
        this.push(1);
        return true;
      case I.MULTIANEWARRAY:
        this.drop(code[pc + 2]!);
        this.push(1);
        return true;
      case I.ARRAYLENGTH:
      case I.INSTANCEOF:
        this.drop(1);
        this.push(0);
        return true;
      case I.MONITORENTER:
      case I.MONITOREXIT:
        this.drop(1);
        return true;
      default:
        // Returns, throws, bodies of native methods: nothing comes behind them.
        return false;
    }
  }
}

function isReference(descriptor: string): boolean {
  return descriptor[0] === 'L' || descriptor[0] === '[';
}

/** For each parameter: 1 where it is a reference, and its words. */
function parameterWords(descriptor: string): [number, number][] {
  const parameters = descriptor.slice(1, descriptor.indexOf(')')).match(/\[*(?:L[^;]*;|[BCDFIJSZ])/g) ?? [];
  return parameters.map(each => [isReference(each) ? 1 : 0, each === 'J' || each === 'D' ? 2 : 1]);
}
