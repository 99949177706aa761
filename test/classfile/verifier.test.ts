import { compile, JavaProgram, LaunchError, libraryClassPath, run } from 'heddle';
import { describe, expect, it } from 'vitest';
import type { ClassFile } from '../../src/classfile/class-file.ts';
import { OPCODE } from '../../src/classfile/instruction-set.ts';
import { readClassFile } from '../../src/classfile/reader.ts';
import type { ClassHierarchy } from '../../src/classfile/verification-type.ts';
import { verifyClass } from '../../src/classfile/verifier.ts';

const library = libraryClassPath();

const classes: ClassHierarchy = {
  superclassOf: name => fileOf(name)?.superClass,
  isInterface: name => {
    const file = fileOf(name);
    return file && (file.access & 0x200) !== 0;
  },
};

function fileOf(name: string): ClassFile | undefined {
  const bytes = library.find(name);
  return bytes && readClassFile(bytes);
}

function classOf(source: string): Uint8Array {
  const { classes: made, diagnostics } = compile([{ name: 'Main.java', text: source }], library);
  expect(diagnostics).toEqual([]);
  return made[0]!.bytes;
}

/** The class file with the first place where the bytes `from` stand changed to `to`. */
function patched(bytes: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const at = bytes.findIndex((_, i) => from.every((byte, k) => bytes[i + k] === byte));
  expect(at).toBeGreaterThan(0);
  const copy = Uint8Array.from(bytes);
  copy.set(to, at);
  return copy;
}

const verify = (bytes: Uint8Array): void => verifyClass(readClassFile(bytes), classes);

describe('the verifier', () => {
  it('accepts every class of the library', () => {
    let methods = 0;
    for (const name of library.names()) {
      const file = fileOf(name)!;
      expect(() => verifyClass(file, classes)).not.toThrow();
      methods += file.methods.length;
    }
    expect(methods).toBeGreaterThan(2000);
  });

  const sum = `class Main { static int sum(int a, int b) { return a + b; } static Object id(Object o) { return o; }
    static long twice(long x) { return x + x; }
    public static void main(String[] args) { System.out.println(sum(1, 2)); } }`;
  const { iload_0, iload_1, aload_0, iadd, ireturn, areturn, lload_0, ladd, nop, pop, goto: jump } = OPCODE;

  it.each([
    ['a number where a reference belongs', [aload_0, areturn], [iload_0, areturn], 'Bad local variable type'],
    [
      'a reference where a number belongs',
      [iload_0, iload_1, iadd],
      [aload_0, iload_1, iadd],
      'Bad local variable type',
    ],
    ['a stack that runs empty', [iload_0, iload_1, iadd], [iload_0, nop, iadd], 'Operand stack underflow'],
    ['a stack that grows too high', [lload_0, lload_0, ladd], [lload_0, lload_0, lload_0], 'Operand stack overflow'],
    ['half of a long', [lload_0, lload_0, ladd], [lload_0, pop, ladd], 'Bad type on operand stack'],
    ['the wrong return', [iadd, ireturn], [iadd, areturn], 'Bad type on operand stack'],
    ['code that runs off its end', [iadd, ireturn], [iadd, nop], 'Control flow falls through code end'],
    ['a jump into an instruction', [iload_0, iload_1, iadd], [jump, 0, 1], 'Illegal target of jump or branch'],
  ])('refuses %s', (_what, from, to, message) => {
    expect(() => verify(patched(classOf(sum), from, to))).toThrow(message);
  });

  it('says where: class, method, descriptor, offset and instruction', () => {
    expect(() => verify(patched(classOf(sum), [iload_0, iload_1, iadd], [iload_0, nop, iadd]))).toThrow(
      'Operand stack underflow\nException Details:\n  Location:\n    Main.sum(II)I @2: iadd\n  Reason:\n    Attempt to pop empty stack.',
    );
  });

  it('stops a program whose main class does not pass, before anything of it runs', () => {
    const bytes = patched(classOf(sum), [iload_0, iload_1, iadd], [iload_0, nop, iadd]);
    const load = (): JavaProgram => new JavaProgram({ classes: [{ name: 'Main', bytes }], main: 'Main' }, library);
    expect(load).toThrow(LaunchError);
    expect(load).toThrow('VerifyError: Operand stack underflow');
  });

  it('makes the use of another class a VerifyError that the program can catch', () => {
    const source = `public class Main { public static void main(String[] args) {
        try { Other.sum(1, 2); } catch (VerifyError e) { System.out.println("caught"); } } }
      class Other { static int sum(int a, int b) { return a + b; } }`;
    const { classes: made } = compile([{ name: 'Main.java', text: source }], library);
    const spoiled = made.map(({ name, bytes }) =>
      name === 'Other'
        ? { name, bytes: patched(bytes, [iload_0, iload_1, iadd], [iload_0, nop, iadd]) }
        : { name, bytes },
    );
    expect(run(new JavaProgram({ classes: spoiled, main: 'Main' }, library)).stdout).toBe('caught\n');
  });
});
