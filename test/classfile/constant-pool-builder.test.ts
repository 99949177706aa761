import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassFile } from '../../src/classfile/class-file.ts';
import type { ConstantPool } from '../../src/classfile/constant-pool.ts';
import { ConstantPoolBuilder } from '../../src/classfile/constant-pool-builder.ts';
import { readClassFile } from '../../src/classfile/reader.ts';
import { writeClassFile } from '../../src/classfile/writer.ts';
import { fixtureBytes } from './fixture.ts';

const emptyClass = (constantPool: ConstantPool): ClassFile => ({
  minor: 0,
  major: 52,
  constantPool,
  access: 0x21,
  thisClass: 'Made',
  superClass: 'java/lang/Object',
  interfaces: [],
  fields: [],
  methods: [],
  attributes: [],
});

/** The pool after it went through a class file. */
const writtenAndRead = (pool: ConstantPool) => readClassFile(writeClassFile(emptyClass(pool))).constantPool;

describe('the constant pool builder', () => {
  it('gives equal constants one index, and different ones two', () => {
    const pool = new ConstantPoolBuilder();
    expect(pool.addMethod('A', 'm', '()V')).toBe(pool.addMethod('A', 'm', '()V'));
    expect(pool.addMethod('A', 'm', '()V')).not.toBe(pool.addInterfaceMethod('A', 'm', '()V'));
    expect(pool.addInteger(1)).not.toBe(pool.addFloat(1));
    expect(pool.addDouble(0)).not.toBe(pool.addDouble(-0));
    expect(pool.addString('A')).not.toBe(pool.addClass('A'));
    expect(pool.addUtf8('5')).not.toBe(pool.addLong(5n));
  });

  it('leaves an index free after a long and a double', () => {
    const pool = new ConstantPoolBuilder();
    expect([pool.addLong(1n), pool.addDouble(1), pool.addInteger(1), pool.count]).toEqual([1, 3, 5, 6]);
  });

  it('keeps the indices of a pool it continues', () => {
    const read = readClassFile(fixtureBytes('Counter')).constantPool;
    const pool = new ConstantPoolBuilder(read);
    const index = pool.addField('Counter', 'count', 'I');
    expect(index).toBeLessThan(read.count);
    expect(read.member(index)).toEqual({ owner: 'Counter', name: 'count', descriptor: 'I', interface: false });
    expect(pool.addField('Counter', 'other', 'I')).toBeGreaterThanOrEqual(read.count);
  });

  it('keeps every constant through a class file', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        text,
        fc.integer(),
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
        fc.double(),
        fc.float(),
        (...values) => {
          const [string, integer, long, double, float] = values;
          const pool = new ConstantPoolBuilder();
          const indices = [
            pool.addString(string),
            pool.addInteger(integer),
            pool.addLong(long),
            pool.addDouble(double),
            pool.addFloat(float),
          ] as const;
          const read = writtenAndRead(pool);
          expect([
            read.string(indices[0]),
            read.integer(indices[1]),
            read.long(indices[2]),
            read.double(indices[3]),
            read.float(indices[4]),
          ]).toEqual(values);
        },
      ),
    );
  });

  it('keeps method handles, method types and dynamic constants', () => {
    const pool = new ConstantPoolBuilder();
    const method = pool.addInterfaceMethod('java/util/List', 'of', '()V');
    const handle = pool.addMethodHandle(6, method);
    const type = pool.addMethodType('(I)J');
    const call = pool.addInvokeDynamic(3, 'run', '()V');
    const constant = pool.addDynamic(4, 'x', 'I');
    const read = writtenAndRead(pool);
    expect(read.methodHandle(handle)).toMatchObject({ kind: 6, owner: 'java/util/List', name: 'of', interface: true });
    expect(read.methodType(type)).toBe('(I)J');
    expect(read.dynamic(call)).toEqual({ bootstrapIndex: 3, name: 'run', descriptor: '()V' });
    expect(read.dynamic(constant)).toEqual({ bootstrapIndex: 4, name: 'x', descriptor: 'I' });
  });

  it('says which kind it found where another was asked for', () => {
    const pool = new ConstantPoolBuilder();
    const index = pool.addString('x');
    expect(() => pool.className(index)).toThrow(`constant pool index ${index} is a String, not a Class`);
    expect(() => pool.utf8(99)).toThrow('constant pool index 99 has no entry');
  });

  it('refuses more constants than a class can hold', () => {
    const pool = new ConstantPoolBuilder();
    for (let i = 0; i < 65534; i++) pool.addInteger(i);
    expect(pool.addInteger(0)).toBe(1);
    expect(() => pool.addInteger(-1)).toThrow('too many constants');
    expect(writtenAndRead(new ConstantPoolBuilder()).count).toBe(5);
  });

  it('refuses a text that is longer than a constant can be', () => {
    const pool = new ConstantPoolBuilder();
    pool.addUtf8('线'.repeat(21846));
    expect(() => writeClassFile(emptyClass(pool))).toThrow('a text of 65538 bytes is too long');
  });
});
