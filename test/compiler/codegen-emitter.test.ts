/** The emitter alone, by hand: where jumps end, which frames are written, which ranges locals have. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../src/classfile/byte-writer.ts';
import { instructions } from '../../src/classfile/code-reader.ts';
import { ConstantPoolBuilder } from '../../src/classfile/constant-pool-builder.ts';
import { instructionSet, OPCODE } from '../../src/classfile/instruction-set.ts';
import { CompilerBug } from '../../src/compiler/compiler-bug.ts';
import { CodeTooLarge, Emitter } from '../../src/compiler/emitter.ts';
import { INTEGER, LONG, TOP, writeFrames } from '../../src/compiler/verification-type.ts';
import { negated, neverJump } from '../../src/compiler/verifier-state.ts';

const emitter = (wide = false): Emitter => new Emitter(new ConstantPoolBuilder(), wide);
const text = (code: Uint8Array): string[] =>
  [...instructions(code)].map(
    ({ bci, opcode, operand, second }) =>
      `${bci} ${instructionSet[opcode]!.mnemonic}${instructionSet[opcode]!.operands === 'none' ? '' : ` ${operand}`}${second ? ` ${second}` : ''}`,
  );

describe('jumps', () => {
  it('go forward to the instruction after resolve', () => {
    const e = emitter();
    const n = e.newLocal('n', 'I');
    e.define(n);
    e.load(n);
    const skip = e.branch(OPCODE.ifeq);
    e.increment(n, 1);
    e.resolve(skip);
    e.op(OPCODE.return);
    const { code, frames, maxStack, maxLocals } = e.finish();
    expect(text(code)).toEqual(['0 iload_0', '1 ifeq 7', '4 iinc 0 1', '7 return']);
    expect(frames).toEqual([{ pc: 7, locals: [INTEGER], stack: [] }]);
    expect([maxStack, maxLocals]).toEqual([1, 1]);
  });

  it('to a jump go where that one goes', () => {
    const e = emitter();
    e.int(1);
    const first = e.branch(OPCODE.ifeq);
    e.int(2);
    e.op(OPCODE.pop);
    e.resolve(first);
    const second = e.branch(OPCODE.goto);
    e.int(3);
    e.op(OPCODE.pop);
    const start = e.entryPoint();
    e.int(4);
    e.op(OPCODE.pop);
    e.resolve(second);
    e.resolveTo(e.branch(OPCODE.goto), start);
    expect(text(e.finish().code)).toEqual([
      '0 iconst_1',
      '1 ifeq 9',
      '4 iconst_2',
      '5 pop',
      '6 goto 9',
      '9 iconst_4',
      '10 pop',
      '11 goto 9',
    ]);
  });

  it('to the next instruction disappear', () => {
    const e = emitter();
    const end = e.branch(OPCODE.goto);
    e.resolve(end);
    e.op(OPCODE.return);
    expect(text(e.finish().code)).toEqual(['0 return']);
  });

  it('leave nothing behind that cannot be reached', () => {
    const e = emitter();
    e.op(OPCODE.return);
    e.int(1);
    e.op(OPCODE.pop);
    expect(e.branch(OPCODE.goto)).toBeUndefined();
    expect(e.isAlive).toBe(false);
    expect(text(e.finish().code)).toEqual(['0 return']);
  });

  it('too long for 16 bits ask to be written wide, and reach then', () => {
    const write = (e: Emitter) => {
      const n = e.newLocal('n', 'I');
      e.define(n);
      e.load(n);
      const skip = e.branch(OPCODE.ifeq);
      for (let i = 0; i < 12_000; i++) e.increment(n, 1);
      e.resolve(skip);
      e.op(OPCODE.return);
      return e;
    };
    const narrow = write(emitter());
    narrow.finish();
    expect(narrow.needsWideJumps).toBe(true);
    const wide = write(emitter(true));
    const { code, frames } = wide.finish();
    expect(wide.needsWideJumps).toBe(false);
    expect(text(code).slice(0, 3)).toEqual(['0 iload_0', '1 ifne 9', '4 goto_w 36009']);
    expect(frames.map(frame => frame.pc)).toEqual([9, 36009]);
  });

  it('that meet with different stacks are a fault of the compiler', () => {
    const e = emitter();
    e.int(0);
    const jump = e.branch(OPCODE.ifeq);
    e.int(1);
    e.resolve(jump);
    expect(() => e.op(OPCODE.return)).toThrow(CompilerBug);
  });

  it('have an opposite, and the opposite of that is the jump itself', () => {
    const conditions = instructionSet.filter(each => each.mnemonic.startsWith('if')).map(each => each.opcode);
    for (const opcode of conditions) {
      expect(negated(opcode)).not.toBe(opcode);
      expect(negated(negated(opcode))).toBe(opcode);
    }
    expect(negated(OPCODE.goto)).toBe(neverJump);
    expect(instructionSet[negated(OPCODE.if_icmplt)]!.mnemonic).toBe('if_icmpge');
    expect(instructionSet[negated(OPCODE.ifnull)]!.mnemonic).toBe('ifnonnull');
  });
});

describe('frames', () => {
  it('hold only what every way there has assigned', () => {
    const e = emitter();
    const a = e.newLocal('a', 'I');
    const b = e.newLocal('b', 'J');
    const c = e.newLocal('c', 'I');
    e.int(5);
    e.store(c);
    e.int(1);
    const other = e.branch(OPCODE.ifeq);
    e.int(2);
    e.store(a);
    e.long(3n);
    e.store(b);
    const end = e.branch(OPCODE.goto);
    e.resolve(other);
    e.int(4);
    e.store(a);
    e.resolve(end);
    e.op(OPCODE.return);
    const { frames } = e.finish();
    expect(frames.map(frame => frame.locals)).toEqual([
      [TOP, TOP, TOP, INTEGER],
      [INTEGER, TOP, TOP, INTEGER],
    ]);
  });

  it('know that an object is not yet constructed', () => {
    const e = emitter();
    e.new('A');
    e.op(OPCODE.dup);
    e.int(1);
    const jump = e.branch(OPCODE.ifeq);
    e.resolve(jump);
    e.int(7);
    e.invoke(OPCODE.invokespecial, 'A', '<init>', '(I)V', false);
    expect(e.stackType()).toBe('A');
    e.op(OPCODE.areturn);
    const { frames } = e.finish();
    expect(frames).toHaveLength(1);
    expect(frames[0]!.stack).toEqual([16, 16]);
  });

  it('are written in the shortest form', () => {
    const bytes = (frames: Parameters<typeof writeFrames>[3]): number[] => {
      const out = new ByteWriter();
      writeFrames(out, new ConstantPoolBuilder(), [INTEGER], frames);
      return [...out.bytes()].slice(2);
    };
    expect(bytes([{ pc: 5, locals: [INTEGER], stack: [] }])).toEqual([5]);
    expect(bytes([{ pc: 100, locals: [INTEGER], stack: [] }])).toEqual([251, 0, 100]);
    expect(bytes([{ pc: 5, locals: [INTEGER], stack: [LONG] }])).toEqual([69, 4]);
    expect(bytes([{ pc: 5, locals: [INTEGER, LONG], stack: [] }])).toEqual([252, 0, 5, 4]);
    expect(bytes([{ pc: 5, locals: [], stack: [] }])).toEqual([250, 0, 5]);
    expect(bytes([{ pc: 5, locals: [LONG], stack: [] }])).toEqual([255, 0, 5, 0, 1, 4, 0, 0]);
    expect(
      bytes([
        { pc: 5, locals: [INTEGER], stack: [] },
        { pc: 9, locals: [INTEGER], stack: [] },
      ]),
    ).toEqual([5, 3]);
  });
});

describe('constants', () => {
  it('take the shortest instruction', () => {
    const e = emitter();
    for (const value of [-1, 0, 5, 6, -128, 127, 128, -32768, 32767, 32768]) e.int(value);
    expect(text(e.finish().code).map(line => line.split(' ')[1])).toEqual([
      'iconst_m1',
      'iconst_0',
      'iconst_5',
      'bipush',
      'bipush',
      'bipush',
      'sipush',
      'sipush',
      'sipush',
      'ldc',
    ]);
  });

  it('tell negative zero from zero', () => {
    const e = emitter();
    e.double(0);
    e.double(-0);
    e.float(0);
    e.float(-0);
    e.float(2);
    expect(text(e.finish().code).map(line => line.split(' ')[1])).toEqual([
      'dconst_0',
      'ldc2_w',
      'fconst_0',
      'ldc',
      'fconst_2',
    ]);
  });

  it('of any int come back as written', () => {
    fc.assert(
      fc.property(fc.integer(), value => {
        const e = emitter();
        e.int(value);
        const [only] = [...instructions(e.finish().code)];
        const { mnemonic } = instructionSet[only!.opcode]!;
        const read = mnemonic.startsWith('iconst')
          ? only!.opcode - OPCODE.iconst_0
          : mnemonic === 'ldc'
            ? e.pool.integer(only!.operand)
            : only!.operand;
        expect(read).toBe(value);
      }),
    );
  });
});

describe('locals', () => {
  it('of two words take two registers', () => {
    const e = emitter();
    const a = e.newLocal('a', 'D');
    const b = e.newLocal('b', 'Ljava/lang/String;');
    expect([a.register, b.register, e.nextRegister]).toEqual([0, 2, 3]);
  });

  it('beyond 255 are reached wide', () => {
    const e = emitter();
    for (let i = 0; i < 300; i++) e.newLocal(undefined, 'I');
    const far = e.newLocal('far', 'I');
    e.int(1);
    e.store(far);
    e.increment(far, 1000);
    e.load(far);
    e.op(OPCODE.ireturn);
    expect(text(e.finish().code)).toEqual([
      '0 iconst_1',
      '1 istore 300',
      '5 iinc 300 1000',
      '11 iload 300',
      '15 ireturn',
    ]);
  });

  it('have a range from their first store to the end of their scope', () => {
    const e = emitter();
    const limit = e.nextRegister;
    const a = e.newLocal('a', 'I');
    e.int(1);
    e.store(a);
    e.increment(a, 1);
    e.endScopes(limit);
    const b = e.newLocal('b', 'I');
    e.int(2);
    e.store(b);
    e.op(OPCODE.return);
    expect(e.finish().localVariables).toEqual([
      { start: 2, length: 3, name: 'a', descriptor: 'I', index: 0 },
      { start: 7, length: 1, name: 'b', descriptor: 'I', index: 0 },
    ]);
  });
});

describe('switches', () => {
  it('fill holes of a table with the default', () => {
    const e = emitter();
    e.int(1);
    const table = e.switch([1, 3], true);
    table.setCase(1, e.entryPoint(table.state));
    e.op(OPCODE.return);
    table.setDefault(e.entryPoint(table.state));
    e.int(0);
    e.op(OPCODE.pop);
    table.setCase(3, e.entryPoint(table.state));
    e.op(OPCODE.return);
    const instruction = [...instructions(e.finish().code)][1]!;
    const [one, two, three] = instruction.cases!;
    expect([one!.key, two!.key, three!.key]).toEqual([1, 2, 3]);
    expect(two!.target).toBe(instruction.operand);
    expect(three!.target).toBeGreaterThan(instruction.operand);
    expect(one!.target).toBeLessThan(instruction.operand);
  });
});

it('a method that exceeds a class file is refused', () => {
  const e = emitter();
  const n = e.newLocal('n', 'I');
  e.define(n);
  for (let i = 0; i < 22_000; i++) e.increment(n, 1);
  e.op(OPCODE.return);
  expect(() => e.finish()).toThrow(CodeTooLarge);
});

it('a handler with an empty range is left out, and so is one for the store of an exception', () => {
  const e = emitter();
  const state = e.copyState();
  const start = e.currentPc();
  e.int(1);
  e.op(OPCODE.pop);
  const end = e.currentPc();
  e.op(OPCODE.return);
  const handler = e.entryPoint(state, 'java/lang/Throwable');
  const caught = e.newLocal(undefined, 'Ljava/lang/Throwable;');
  e.store(caught);
  const after = e.currentPc();
  e.load(caught);
  e.op(OPCODE.athrow);
  e.addHandler(start, start, handler, null);
  e.addHandler(start, end, handler, null);
  e.addHandler(handler, after, handler, null);
  expect(e.finish().exceptionTable).toEqual([{ start: 0, end: 2, handler: 3, catchType: null }]);
});
