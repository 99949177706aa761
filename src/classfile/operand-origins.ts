/** Which instruction pushed each word of the operand stack: a data flow over the verified code of one method. */
import type { ClassFile, CodeAttribute } from './class-file.ts';
import type { Instruction } from './code-reader.ts';
import { CONSTANT } from './constant-pool.ts';
import { parseMethodDescriptor, slotsOf } from './descriptor.ts';
import { instructionSet } from './instruction-set.ts';

interface OriginState {
  /** bci of the instruction that pushed the word, -1 where several did; deepest first, one entry a word. */
  readonly stack: readonly number[];
  /** Local variables that were stored to on some way here. */
  readonly written: readonly boolean[];
}

/** By bci of the instructions that can be reached. */
export type Origins = ReadonlyMap<number, OriginState>;

const WORDS: Readonly<Record<string, number>> = { J: 2, D: 2 };
const wordsOf = (letters: string): number => [...letters].reduce((sum, letter) => sum + (WORDS[letter] ?? 1), 0);

/** Rearrangements: words below the top that are taken, and where each word of the result comes from (0 is the deepest). */
const SHUFFLES: Readonly<Record<string, readonly [number, readonly number[]]>> = {
  dup: [1, [0, 0]],
  dup_x1: [2, [1, 0, 1]],
  dup_x2: [3, [2, 0, 1, 2]],
  dup2: [2, [0, 1, 0, 1]],
  dup2_x1: [3, [1, 2, 0, 1, 2]],
  dup2_x2: [4, [2, 3, 0, 1, 2, 3]],
  swap: [2, [1, 0]],
};

export function originsOf(file: ClassFile, code: CodeAttribute, byBci: ReadonlyMap<number, Instruction>): Origins {
  const states = new Map<number, OriginState>();
  const work: number[] = [];
  const arrive = (bci: number, stack: readonly number[], written: readonly boolean[]): void => {
    const known = states.get(bci);
    if (!known) states.set(bci, { stack, written });
    else {
      const merged = known.stack.map((each, i) => (each === stack[i] ? each : -1));
      const either = known.written.map((each, i) => each || written[i] === true);
      const same =
        merged.every((each, i) => each === known.stack[i]) && either.every((each, i) => each === known.written[i]);
      if (same) return;
      states.set(bci, { stack: merged, written: either });
    }
    work.push(bci);
  };
  arrive(0, [], new Array<boolean>(code.maxLocals).fill(false));
  for (let bci = work.pop(); bci !== undefined; bci = work.pop()) {
    const x = byBci.get(bci);
    if (!x) continue;
    const before = states.get(bci)!;
    const after = follow(file, x, before);
    for (const { start, end, handler } of code.exceptionTable) {
      if (bci >= start && bci < end) arrive(handler, [-1], after.written);
    }
    const { operands, mnemonic } = instructionSet[x.opcode]!;
    for (const { target } of x.cases ?? []) arrive(target, after.stack, after.written);
    if (operands.startsWith('branch') || x.cases) arrive(x.operand, after.stack, after.written);
    if (!/^(goto|athrow|.?return|tableswitch|lookupswitch|ret)/.test(mnemonic)) {
      arrive(x.next, after.stack, after.written);
    }
  }
  return states;
}

function follow(file: ClassFile, x: Instruction, { stack, written }: OriginState): OriginState {
  const { mnemonic, pops, pushes } = instructionSet[x.opcode]!;
  const shuffle = SHUFFLES[mnemonic];
  if (shuffle) {
    const [taken, order] = shuffle;
    const words = stack.slice(stack.length - taken);
    return { stack: [...stack.slice(0, stack.length - taken), ...order.map(i => words[i]!)], written };
  }
  if (mnemonic === 'checkcast') return { stack, written };
  const [out, into] = variable(file, x, mnemonic) ?? [wordsOf(pops), wordsOf(pushes)];
  const next = [...stack.slice(0, stack.length - out), ...new Array<number>(into).fill(x.bci)];
  const store = /^([ilfda])store(?:_(\d))?$/.exec(mnemonic);
  if (!store) return { stack: next, written };
  const slot = store[2] === undefined ? x.operand : Number(store[2]);
  const marked = [...written];
  marked[slot] = true;
  if ('ld'.includes(store[1]!)) marked[slot + 1] = true;
  return { stack: next, written: marked };
}

/** Words popped and pushed by the instructions whose effect depends on their operand. */
function variable(file: ClassFile, x: Instruction, mnemonic: string): readonly [number, number] | undefined {
  const pool = file.constantPool;
  switch (mnemonic) {
    case 'ldc':
    case 'ldc_w':
    case 'ldc2_w': {
      const entry = pool.at(x.operand);
      return [0, mnemonic === 'ldc2_w' || entry.tag === CONSTANT.Long || entry.tag === CONSTANT.Double ? 2 : 1];
    }
    case 'getstatic':
      return [0, slotsOf(pool.member(x.operand).descriptor)];
    case 'putstatic':
      return [slotsOf(pool.member(x.operand).descriptor), 0];
    case 'getfield':
      return [1, slotsOf(pool.member(x.operand).descriptor)];
    case 'putfield':
      return [1 + slotsOf(pool.member(x.operand).descriptor), 0];
    case 'invokevirtual':
    case 'invokespecial':
    case 'invokeinterface':
    case 'invokestatic': {
      const { parameterSlots, returnSlots } = parseMethodDescriptor(pool.member(x.operand).descriptor);
      return [parameterSlots + (mnemonic === 'invokestatic' ? 0 : 1), returnSlots];
    }
    case 'invokedynamic': {
      const { parameterSlots, returnSlots } = parseMethodDescriptor(pool.dynamic(x.operand).descriptor);
      return [parameterSlots, returnSlots];
    }
    case 'multianewarray':
      return [x.second, 1];
  }
  return undefined;
}
