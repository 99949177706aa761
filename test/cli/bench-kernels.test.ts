import { describe, expect, it } from 'vitest';
import type { CodeAttribute } from '../../src/classfile/class-file.ts';
import { instructionAt } from '../../src/classfile/code-reader.ts';
import { instructionSet } from '../../src/classfile/instruction-set.ts';
import { readClassFile } from '../../src/classfile/reader.ts';
import { type Kernel, kernels } from '../../src/cli/bench-kernels.ts';
import { compile } from '../../src/compiler/index.ts';
import { libraryClassPath } from '../../src/library/index.ts';

type Word = number | bigint | Int32Array | { count: number };

/** The long constants of the kernel that has some, in the order in which they are first pushed. */
const longConstants = [42n, 6364136223846793005n, 1442695040888963407n];

/** A counting interpreter for the few bytecodes that the kernels need: calls are of `run`, or of a constructor that does nothing. */
class Counting {
  count = 0;
  private readonly code: CodeAttribute;
  private readonly constructorLength: number;
  private readonly longs = new Map<number, bigint>();

  constructor(kernel: Kernel) {
    const { classes } = compile([{ name: `${kernel.className}.java`, text: kernel.source }], libraryClassPath());
    const { methods } = readClassFile(classes[0]!.bytes);
    const codeOf = (name: string): CodeAttribute =>
      methods.find(each => each.name === name)!.attributes.find(each => each.kind === 'Code')!;
    this.code = codeOf('run');
    // Its own instructions, and the one return of Object's.
    this.constructorLength = [...lengths(codeOf('<init>').code)].length + 1;
  }

  run(argument: number): Word {
    const locals: Word[] = [argument];
    const stack: Word[] = [];
    const int = (): number => stack.pop() as number;
    for (let bci = 0; ; ) {
      const { opcode, operand, second, next } = instructionAt(this.code.code, bci);
      const [name, index] = split(instructionSet[opcode]!.mnemonic);
      const local = index ?? operand;
      this.count++;
      bci = next;
      const jumpIf = (holds: boolean): void => {
        if (holds) bci = operand;
      };
      const compare = (holds: (a: number, b: number) => boolean): void => {
        const b = int();
        jumpIf(holds(int(), b));
      };
      if (/^[ail]load$/.test(name)) stack.push(locals[local]!);
      else if (/^[ail]store$/.test(name)) locals[local] = stack.pop()!;
      else if (name === 'iconst') stack.push(index!);
      else if (name === 'bipush' || name === 'sipush') stack.push(operand);
      else if (name === 'ldc2_w') stack.push(this.long(operand));
      else if (name === 'iinc') locals[operand] = (locals[operand] as number) + second;
      else if (name === 'iadd') stack.push((int() + int()) | 0);
      else if (name === 'isub') stack.push((-int() + int()) | 0);
      else if (name === 'imul') stack.push(Math.imul(int(), int()));
      else if (name === 'ishr') {
        const distance = int();
        stack.push(int() >> distance);
      } else if (name === 'ladd') stack.push(BigInt.asIntN(64, (stack.pop() as bigint) + (stack.pop() as bigint)));
      else if (name === 'lmul') stack.push(BigInt.asIntN(64, (stack.pop() as bigint) * (stack.pop() as bigint)));
      else if (name === 'if_icmplt') compare((a, b) => a < b);
      else if (name === 'if_icmpge') compare((a, b) => a >= b);
      else if (name === 'ifeq') jumpIf(int() === 0);
      else if (name === 'ifne') jumpIf(int() !== 0);
      else if (name === 'goto') bci = operand;
      else if (name === 'newarray') stack.push(new Int32Array(int()));
      else if (name === 'iaload') {
        const at = int();
        stack.push((stack.pop() as Int32Array)[at]!);
      } else if (name === 'iastore') {
        const [value, at] = [int(), int()];
        (stack.pop() as Int32Array)[at] = value;
      } else if (name === 'new') stack.push({ count: 0 });
      else if (name === 'dup') stack.push(stack.at(-1)!);
      else if (name === 'invokespecial') {
        stack.pop();
        this.count += this.constructorLength;
      } else if (name === 'getfield') stack.push((stack.pop() as { count: number }).count);
      else if (name === 'putfield') {
        const value = int();
        (stack.pop() as { count: number }).count = value;
      } else if (name === 'invokestatic') stack.push(this.run(int()));
      else if (/^[il]return$/.test(name)) return stack.pop()!;
      else throw new Error(`the kernels have a new bytecode: ${name}`);
    }
  }

  private long(index: number): bigint {
    if (!this.longs.has(index)) this.longs.set(index, longConstants[this.longs.size]!);
    return this.longs.get(index)!;
  }
}

/** `iload_1` → iload, 1. */
function split(mnemonic: string): [string, number?] {
  const parts = /^([a-z]+)_(m?\d)$/.exec(mnemonic);
  return parts ? [parts[1]!, Number(parts[2]!.replace('m', '-'))] : [mnemonic];
}

function* lengths(code: Uint8Array): Generator<number> {
  for (let bci = 0; bci < code.length; bci = instructionAt(code, bci).next) yield bci;
}

describe('the kernels of the interpreter benchmark', () => {
  for (const kernel of kernels) {
    for (const n of [kernel.smallSize, kernel.smallSize - 3]) {
      it(`${kernel.name}: its formula gives the number of bytecodes that run(${n}) executes`, () => {
        const counting = new Counting(kernel);
        counting.run(n);
        expect(kernel.bytecodes(n)).toBe(counting.count);
      });
    }
  }
});
