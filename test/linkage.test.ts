/**
 * Classes that were compiled separately and do not fit together any more (JLS ch. 13, JVMS §5.4). Each program in test/linkage is compiled; then
 * what stands below `//// then` is compiled against it and takes the place of the classes of the same names.
 *
 *     //// file p/P.java      what follows is that file
 *     //// without A B        these classes are gone
 *     //// keep A             this one stays as it was at first
 *
 * The `.out` beside it holds what OpenJDK 17's `java -cp` printed for the same class files of javac: output, errors, exit status.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, JavaProgram, LaunchError, libraryClassPath, run } from 'heddle';
import { describe, expect, it } from 'vitest';
import type { ClassPath } from '../src/classfile/class-path.ts';
import { CONSTANT, ConstantPool } from '../src/classfile/constant-pool.ts';
import { readClassFile } from '../src/classfile/reader.ts';
import { writeClassFile } from '../src/classfile/writer.ts';

const folder = join(import.meta.dirname, 'linkage');
const names = readdirSync(folder).flatMap(file => (file.endsWith('.java') ? [file.slice(0, -'.java'.length)] : []));

type Classes = Map<string, Uint8Array>;

function classesOf(text: string): Classes {
  const parts = [new Map<string, string>(), new Map<string, string>()];
  let part = parts[0]!;
  let file = 'Main.java';
  let without: string[] = [];
  let keep: string[] = [];
  for (const line of text.split('\n')) {
    const [, word, rest = ''] = /^\/\/\/\/ (\w+) ?(.*)$/.exec(line) ?? [];
    if (word === 'then') {
      part = parts[1]!;
      file = 'Then.java';
    } else if (word === 'file') file = rest;
    else if (word === 'without') without = rest.split(' ');
    else if (word === 'keep') keep = rest.split(' ');
    else part.set(file, `${part.get(file) ?? ''}${line}\n`);
  }
  const first = compiled(parts[0]!, new Map());
  const then = compiled(parts[1]!, first);
  for (const name of keep) then.delete(name);
  const together = new Map([...first, ...then]);
  for (const name of without) together.delete(name);
  return together;
}

function compiled(files: ReadonlyMap<string, string>, before: Classes): Classes {
  if (files.size === 0) return new Map();
  const library = libraryClassPath();
  const classPath: ClassPath = {
    find: name => before.get(name) ?? library.find(name),
    names: () => new Set([...before.keys(), ...library.names()]),
  };
  const { classes, diagnostics } = compile(
    [...files].map(([name, text]) => ({ name, text })),
    classPath,
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return new Map(classes.map(({ name, bytes }) => [name, bytes]));
}

/** The class file with a constant text changed; where it has none it stays as it is. */
function withText(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const file = readClassFile(bytes);
  const entries = file.constantPool.entries.map(entry =>
    entry?.tag === CONSTANT.Utf8 && entry.text === from ? { ...entry, text: to } : entry,
  );
  return writeClassFile({ ...file, constantPool: new ConstantPool(entries) });
}

/** Frames inside the library are others than the JDK's. */
const withoutLibraryFrames = (text: string): string => text.replaceAll(/\tat java\.base\/.*\n/g, '');

describe('classes that do not fit together', () => {
  it.each(names)('%s fails in the words of a JVM', name => {
    const classes = [...classesOf(readFileSync(join(folder, `${name}.java`), 'utf8'))];
    const files = classes.map(([file, bytes]) => ({ name: file, bytes }));
    const { stdout, stderr, exit } = run(new JavaProgram({ classes: files, main: 'Main' }, libraryClassPath()));
    const printed = `${stdout}--- stderr\n${withoutLibraryFrames(stderr)}--- exit ${exit}\n`;
    expect(printed).toBe(withoutLibraryFrames(readFileSync(join(folder, `${name}.out`), 'utf8')));
  });

  // Found by npm run fuzz: the code of such call sites is made after the class files were read.
  it.each([
    ['a record that names another component', 'abc;def', 'abc;dxf', 'java.lang.NoSuchFieldError: dxf'],
    [
      'a VarHandle over a class that is not there',
      '(LMain;LNode;)LNode;',
      '(LMain;LNode;)LNoxe;',
      'java.lang.NoClassDefFoundError: Noxe',
    ],
    [
      'a concatenation with too few places',
      '\u0001x\u0001y\u0001',
      '\u0001x\u0001y-',
      'java.lang.BootstrapMethodError',
    ],
    ['a lambda of something that is no interface', '()LFace;', '()LMain;', 'java.lang.BootstrapMethodError'],
  ])('%s throws when it is used', (_what, from, to, expected) => {
    const source = `import java.lang.invoke.*;
      interface Face { void run(); }
      class Node { }
      record Pair(int abc, int def) { }
      public class Main {
        Node next;
        static void use(String from, int n, Node node, VarHandle handle) throws Throwable {
          Node old = (Node) handle.getAndSet(new Main(), node);
          System.out.println(new Pair(n, n) + ("x" + n + "y" + n));
          Face face = () -> { };
          face.run();
        }
        public static void main(String[] args) {
          try {
            use("", 1, null, MethodHandles.lookup().findVarHandle(Main.class, "next", Node.class));
            System.out.println("nothing");
          } catch (Throwable e) {
            System.out.println(e);
          }
        }
      }`;
    const whole = [...compiled(new Map([['Main.java', source]]), new Map())];
    const files = whole.map(([name, bytes]) => ({ name, bytes: withText(bytes, from, to) }));
    const { stdout } = run(new JavaProgram({ classes: files, main: 'Main' }, libraryClassPath()));
    expect(stdout).toContain(expected);
  });
});

describe('a class file that is spoiled', () => {
  const renamed = (bytes: Uint8Array): Uint8Array =>
    new Uint8Array(
      Buffer.from(Buffer.from(bytes).toString('latin1').replace('\0\u0005Other', '\0\u0005Othex'), 'latin1'),
    );
  const at = (offset: number, byte: number) => (bytes: Uint8Array) =>
    bytes.map((old, i) => (i === offset ? byte : old));
  it.each([
    ['by another magic number', at(3, 0), 'ClassFormatError: Incompatible magic value 3405691392 in class file Other'],
    ['by the end', (bytes: Uint8Array) => bytes.slice(0, 60), 'ClassFormatError: Truncated class file'],
    ['by being empty', () => new Uint8Array(), 'ClassFormatError: Truncated class file'],
    [
      'by a byte too many',
      (bytes: Uint8Array) => Uint8Array.of(...bytes, 0),
      'ClassFormatError: Extra bytes at the end of class file Other',
    ],
    ['by an unknown constant', at(10, 79), 'ClassFormatError: Unknown constant tag 79 in class file Other'],
    [
      'by a version to come',
      at(7, 71),
      'UnsupportedClassVersionError: Other has been compiled by a more recent version of the Java Runtime (class file version 71.0), this version of the Java Runtime only recognizes class file versions up to 69.0',
    ],
    [
      'by a version too old',
      at(7, 44),
      'UnsupportedClassVersionError: Other (class file version 44.0) was compiled with an invalid major version',
    ],
    ['by another name', (bytes: Uint8Array) => renamed(bytes), 'NoClassDefFoundError: Other (wrong name: Othex)'],
  ])('%s is told when the program uses it', (_what, spoil, expected) => {
    const source = `public class Main { public static void main(String[] args) {
      System.out.println("runs");
      try { new Other(); } catch (LinkageError e) { System.out.println(e); } } }
      class Other { }`;
    const whole = [...compiled(new Map([['Main.java', source]]), new Map())];
    const files = whole.map(([name, bytes]) => ({ name, bytes: name === 'Other' ? spoil(bytes) : bytes }));
    const { stdout } = run(new JavaProgram({ classes: files, main: 'Main' }, libraryClassPath()));
    expect(stdout).toBe(`runs\njava.lang.${expected}\n`);
  });
});

describe('a program that cannot start is refused in the words of java', () => {
  const form = '   public static void main(String[] args)';
  const notFound = `Error: Main method not found in class Main, please define the main method as:\n${form}\nor a JavaFX application class must extend javafx.application.Application`;
  const linkage = 'Error: LinkageError occurred while loading main class Main\n\t';
  it.each([
    [
      'no main class',
      'class Other { }',
      'Error: Could not find or load main class Main\nCaused by: java.lang.ClassNotFoundException: Main',
    ],
    ['no main', 'class Main { }', notFound],
    [
      'a main of an interface above',
      'interface I { static void main(String[] a) { } } class Main implements I { }',
      notFound,
    ],
    ['a private main', 'class Main { private static void main(String[] a) { } }', notFound],
    [
      'a main of an object',
      'class Main { public void main(String[] a) { } }',
      `Error: Main method is not static in class Main, please define the main method as:\n${form}`,
    ],
    [
      'a main that returns something',
      'class Main { public static int main(String[] a) { return 1; } }',
      `Error: Main method must return a value of type void in class Main, please \ndefine the main method as:\n${form}`,
    ],
    [
      'no superclass',
      'class P { } class Main extends P { }\n//// without P',
      'Error: Could not find or load main class Main\nCaused by: java.lang.NoClassDefFoundError: P',
    ],
    [
      'a final superclass',
      'class P { } class Main extends P { }\n//// then\nfinal class P { }',
      `${linkage}java.lang.IncompatibleClassChangeError: class Main cannot inherit from final class P`,
    ],
    [
      'an interface as superclass',
      'class P { } class Main extends P { }\n//// then\ninterface P { }',
      `${linkage}java.lang.IncompatibleClassChangeError: class Main has interface P as super class`,
    ],
    [
      'a class as interface',
      'interface P { } class Main implements P { }\n//// then\nclass P { }',
      `${linkage}java.lang.IncompatibleClassChangeError: class Main can not implement P, because it is not an interface (P is in unnamed module of loader 'app')`,
    ],
    [
      'a circle',
      'class A { } class B extends A { } class Main extends B { }\n//// then\nclass B { } class A extends B { }\n//// keep B',
      `${linkage}java.lang.ClassCircularityError: B`,
    ],
  ])('%s', (_what, source, message) => {
    const files = [...classesOf(source)].map(([name, bytes]) => ({ name, bytes }));
    expect(() => new JavaProgram({ classes: files, main: 'Main' }, libraryClassPath())).toThrow(
      new LaunchError(message),
    );
  });

  it('a main that is inherited will do', () => {
    const source =
      'class P { public static void main(String[] a) { System.out.println("P"); } } class Main extends P { }';
    const files = [...classesOf(source)].map(([name, bytes]) => ({ name, bytes }));
    expect(run(new JavaProgram({ classes: files, main: 'Main' }, libraryClassPath())).stdout).toBe('P\n');
  });
});
