/**
 * Every instruction of JVMS chapter 6 in a class file that no compiler wrote (test/instructions/assembler.ts), called by the Main below
 * it. The `.out` beside it holds what OpenJDK 17's `java -cp` printed for the same class files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, JavaProgram, libraryClassPath, run } from 'heddle';
import { describe, expect, it } from 'vitest';
import type { ClassPath } from '../src/classfile/class-path.ts';
import { instructions } from '../src/classfile/code-reader.ts';
import { instructionSet } from '../src/classfile/instruction-set.ts';
import { readClassFile } from '../src/classfile/reader.ts';
import { type Assembled, assemble } from './instructions/assembler.ts';

const folder = join(import.meta.dirname, 'instructions');
const names = readdirSync(folder).flatMap(file => (file.endsWith('.jasm') ? [file.slice(0, -'.jasm'.length)] : []));
const textsOf = (name: string): string[] =>
  readFileSync(join(folder, `${name}.jasm`), 'utf8').split('//// Main.java\n');

/** The assembled classes and Main, which may use each other. */
function programOf(assembled: readonly Assembled[], main: string): JavaProgram {
  const own = new Map(assembled.map(({ name, bytes }) => [name, bytes]));
  const library = libraryClassPath();
  const classPath: ClassPath = {
    find: name => own.get(name) ?? library.find(name),
    names: () => new Set([...own.keys(), ...library.names()]),
  };
  const { classes, diagnostics } = compile([{ name: 'Main.java', text: main }], classPath);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new JavaProgram({ classes: [...classes, ...assembled], main: 'Main' }, library);
}

describe('class files written by hand', () => {
  it.each(names)('%s does what it does on a JVM', name => {
    const [assembly, main] = textsOf(name);
    const { stdout, stderr, exit } = run(programOf(assemble(assembly!), main!));
    const printed = `${stdout}--- stderr\n${stderr}--- exit ${exit}\n`;
    expect(printed).toBe(readFileSync(join(folder, `${name}.out`), 'utf8'));
  });

  it('hold every instruction but jsr and ret, and every wide form', () => {
    const seen = new Set<string>();
    for (const { bytes } of names.flatMap(name => assemble(textsOf(name)[0]!))) {
      for (const { attributes } of readClassFile(bytes).methods) {
        for (const attribute of attributes) {
          if (attribute.kind !== 'Code') continue;
          for (const { opcode, wide } of instructions(attribute.code)) {
            seen.add(`${wide ? 'wide ' : ''}${instructionSet[opcode]!.mnemonic}`);
          }
        }
      }
    }
    const all = instructionSet.flatMap(({ mnemonic, operands }) =>
      mnemonic === 'wide'
        ? []
        : operands === 'local' || operands === 'iinc'
          ? [mnemonic, `wide ${mnemonic}`]
          : [mnemonic],
    );
    expect(all.filter(each => !seen.has(each))).toEqual(['jsr', 'ret', 'wide ret', 'jsr_w']);
  });

  const lookup = 'Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;';
  it.each([
    ['jsr', 'jsr next\nnext:\nreturn', 'java.lang.VerifyError'],
    [
      'a method type as constant',
      'ldc type ()V\npop\nreturn',
      'java.lang.LinkageError: a MethodType constant is not supported',
    ],
    [
      'a method handle as constant',
      'ldc handle static Main.use ()V\npop\nreturn',
      'java.lang.LinkageError: a MethodHandle constant is not supported',
    ],
    [
      'a dynamic constant',
      'ldc dynamic own x I\npop\nreturn',
      'java.lang.LinkageError: a Dynamic constant is not supported',
    ],
    [
      'a bootstrap method of the program',
      'invokedynamic own x ()V\nreturn',
      'java.lang.BootstrapMethodError: invokedynamic through Main.own is not supported',
    ],
  ])('refuse by name what is not there: %s', (_what, body, expected) => {
    const assembly = `.class Code 61
      .bootstrap own static Main.own (${lookup}Ljava/lang/Class;)I
      .method static use ()V
      ${body}`;
    const main = `public class Main { public static void main(String[] args) {
      try { Code.use(); } catch (LinkageError e) { System.out.println(e); } } }`;
    expect(run(programOf(assemble(assembly), main)).stdout).toContain(expected);
  });
});
