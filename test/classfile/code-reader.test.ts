import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf } from '../../src/classfile/class-file.ts';
import { ClassFormatError } from '../../src/classfile/class-format-error.ts';
import { instructionAt, instructions } from '../../src/classfile/code-reader.ts';
import { instructionSet, OPCODE } from '../../src/classfile/instruction-set.ts';
import { readClassFile } from '../../src/classfile/reader.ts';
import { fixtureBytes, fixtureNames } from './fixture.ts';

const all = (...code: number[]) => [...instructions(new Uint8Array(code))];

describe('the instruction set', () => {
  it('has the 202 opcodes of the specification in their places', () => {
    expect(instructionSet).toHaveLength(202);
    const anchors = { nop: 0, ldc: 18, iload_0: 26, iaload: 46, istore: 54, pop: 87, iadd: 96, iinc: 132, i2l: 133 };
    const later = { lcmp: 148, ifeq: 153, goto: 167, tableswitch: 170, ireturn: 172, getfield: 180, athrow: 191 };
    expect(OPCODE).toMatchObject({ ...anchors, ...later, wide: 196, jsr_w: 201 });
  });

  it('names each mnemonic once', () => {
    expect(new Set(instructionSet.map(({ mnemonic }) => mnemonic)).size).toBe(202);
  });
});

describe('the code reader', () => {
  it.each(fixtureNames)('covers the code of %s without gaps, and branches go to instructions', name => {
    for (const method of readClassFile(fixtureBytes(name)).methods) {
      const code = attributeOf(method, 'Code')?.code;
      if (!code) continue;
      const found = [...instructions(code)];
      const starts = new Set(found.map(({ bci }) => bci));
      expect(found.at(-1)!.next).toBe(code.length);
      for (const [i, { next }] of found.slice(0, -1).entries()) expect(next).toBe(found[i + 1]!.bci);
      for (const { opcode, operand, cases = [] } of found) {
        const branches = instructionSet[opcode]!.operands.startsWith('branch') ? [operand] : [];
        for (const target of [...branches, ...cases.map(row => row.target)]) expect(starts).toContain(target);
      }
    }
  });

  it('reads signed literals and branches from the bci of the instruction', () => {
    expect(all(OPCODE.bipush, 0xff, OPCODE.sipush, 0x80, 0, OPCODE.goto, 0xff, 0xfb)).toMatchObject([
      { bci: 0, operand: -1 },
      { bci: 2, operand: -32768 },
      { bci: 5, operand: 0 },
    ]);
  });

  it('folds wide into the instruction that it widens', () => {
    expect(all(OPCODE.wide, OPCODE.iinc, 1, 0, 0xff, 0xfe, OPCODE.wide, OPCODE.lload, 1, 2)).toEqual([
      { bci: 0, opcode: OPCODE.iinc, next: 6, wide: true, operand: 256, second: -2 },
      { bci: 6, opcode: OPCODE.lload, next: 10, wide: true, operand: 258, second: 0 },
    ]);
  });

  it('aligns switch tables to four bytes from the start of the method', () => {
    const table = [0, 0, 0, 20, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 9];
    expect(all(OPCODE.nop, OPCODE.tableswitch, 0, 0, ...table)[1]).toMatchObject({
      bci: 1,
      next: 24,
      operand: 21,
      cases: [
        { key: -1, target: 9 },
        { key: 0, target: 10 },
      ],
    });
  });

  it.each([
    ['an opcode that does not exist', [202], 'opcode 0xca at bci 0 does not exist'],
    ['an instruction that is cut off', [OPCODE.sipush, 1], 'the code ends inside the instruction at bci 0'],
    ['wide before an instruction without a wide form', [OPCODE.wide, OPCODE.iadd], 'which has no wide form'],
    [
      'a table that goes down',
      [OPCODE.tableswitch, 0, 0, 0, ...[0, 0, 0, 0], ...[0, 0, 0, 2], ...[0, 0, 0, 1]],
      'down to 1',
    ],
  ])('refuses %s', (_, code, message) => {
    expect(() => instructionAt(new Uint8Array(code), 0)).toThrow(message);
  });

  it('ends on any bytes, with instructions or a ClassFormatError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), code => {
        try {
          for (const { bci, next } of instructions(code)) expect(next).toBeGreaterThan(bci);
        } catch (error) {
          expect(error).toBeInstanceOf(ClassFormatError);
        }
      }),
    );
  });
});
