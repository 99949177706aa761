import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf, type ClassFile } from '../../src/classfile/class-file.ts';
import { ClassFormatError } from '../../src/classfile/class-format-error.ts';
import { readClassFile } from '../../src/classfile/reader.ts';
import { writeClassFile } from '../../src/classfile/writer.ts';
import { fixtureBytes, fixtureNames } from './fixture.ts';

/** Everything of a class, as plain data that `toEqual` compares. */
const plain = (classFile: ClassFile) => ({ ...classFile, constantPool: classFile.constantPool.entries });

describe('the class file reader', () => {
  it.each(fixtureNames)('gives %s back byte for byte when it is written again', name => {
    const bytes = fixtureBytes(name);
    expect(writeClassFile(readClassFile(bytes))).toEqual(bytes);
  });

  it('reads names, members and attributes of a class that javac made', () => {
    const counter = readClassFile(fixtureBytes('Counter'));
    expect(counter).toMatchObject({ major: 61, thisClass: 'Counter', superClass: 'java/lang/Object', interfaces: [] });
    expect(counter.fields.map(field => `${field.name} ${field.descriptor}`)).toEqual(['THREADS I', 'BIG J', 'count I']);
    expect(counter.methods.map(method => method.name)).toEqual(['<init>', 'increment', 'get', 'main']);
    const big = attributeOf(counter.fields[1]!, 'ConstantValue')!;
    expect(counter.constantPool.long(big.constantIndex)).toBe(5_000_000_000n);
    const code = attributeOf(counter.methods[1]!, 'Code')!;
    expect(code).toMatchObject({ maxStack: 3, maxLocals: 1, exceptionTable: [] });
    expect(code.lineNumbers).toEqual([
      { start: 0, line: 8 },
      { start: 10, line: 9 },
    ]);
    expect(code.localVariables).toEqual([{ start: 0, length: 11, name: 'this', descriptor: 'LCounter;', index: 0 }]);
    expect(attributeOf(counter.methods[3]!, 'Exceptions')!.classes).toEqual(['java/lang/InterruptedException']);
    expect(attributeOf(counter, 'BootstrapMethods')!.methods).toHaveLength(2);
  });

  it('reads records, nests and text beyond ASCII', () => {
    const point = readClassFile(fixtureBytes('Shapes$Point'));
    expect(attributeOf(point, 'Record')!.components.map(component => component.name)).toEqual(['x', 'y']);
    expect(attributeOf(point, 'NestHost')!.host).toBe('Shapes');
    const shapes = readClassFile(fixtureBytes('Shapes'));
    const text = attributeOf(shapes.fields[0]!, 'ConstantValue')!;
    expect(shapes.constantPool.string(text.constantIndex)).toBe('tab\t quote" 线程 \0 🧵');
    const tenth = attributeOf(shapes.fields[1]!, 'ConstantValue')!;
    expect(shapes.constantPool.float(tenth.constantIndex)).toBe(Math.fround(0.1));
  });

  it('refuses every truncation of a class file, and says where', () => {
    const bytes = fixtureBytes('Counter');
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readClassFile(bytes.subarray(0, length)), `the first ${length} bytes`).toThrow(ClassFormatError);
    }
    expect(() => readClassFile(bytes.subarray(0, 100))).toThrow(/^truncated: \d+ bytes are needed.* at offset \d+$/);
  });

  it('never fails but with a ClassFormatError, whatever byte of a class is damaged', () => {
    const name = fc.constantFrom(...fixtureNames);
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(name, damage, (fixture, changes) => {
        const bytes = fixtureBytes(fixture);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        let damaged: ClassFile;
        try {
          damaged = readClassFile(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ClassFormatError);
          return;
        }
        // What can still be read can be written, and means the same.
        expect(plain(readClassFile(writeClassFile(damaged)))).toEqual(plain(damaged));
      }),
      { numRuns: 2000 },
    );
  });

  it('never fails but with a ClassFormatError for bytes after a good header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), rest => {
        const bytes = new Uint8Array([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61, ...rest]);
        expect(() => readClassFile(bytes)).toThrow(ClassFormatError);
      }),
    );
  });

  it.each([
    ['an empty file', [], 'the file is empty'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d], 'not a class file: it begins with 0x89504e47, not 0xcafebabe'],
    [
      'a class of a future Java',
      [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 90],
      'class file version 90.0 is not one of 45 to 69',
    ],
    ['a fat Mach-O binary, which has the same magic', [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2], 'class file version 2.0'],
    ['a constant of no kind', [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61, 0, 2, 2], 'constant pool tag 2 does not exist'],
  ])('refuses %s with a reason', (_, bytes, message) => {
    expect(() => readClassFile(new Uint8Array(bytes))).toThrow(message);
  });

  it('refuses a constant that refers to one of a wrong kind', () => {
    const bytes = new Uint8Array([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61, 0, 3, 7, 0, 2, 3, 0, 0, 0, 1]);
    expect(() => readClassFile(bytes)).toThrow(
      'constant pool entry 1, a Class, refers to a Integer at index 2; it must be a Utf8',
    );
  });

  it('refuses bytes after the end of the class', () => {
    const bytes = fixtureBytes('Counter');
    expect(() => readClassFile(new Uint8Array([...bytes, 0, 0]))).toThrow('2 bytes too many, in the class file');
  });
});
