/**
 * The files named on a command line → Java sources and class files (also those of jars), each checked to be what its name says. A class file may use others of
 * its folder (javac writes `Counter$1.class` beside `Counter.class`), so those are read too.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ClassFile } from '../classfile/class-file.ts';
import { ClassFormatError } from '../classfile/class-format-error.ts';
import { CONSTANT } from '../classfile/constant-pool.ts';
import { readClassFile } from '../classfile/reader.ts';
import { readJar } from './jar.ts';

/** A file that cannot be used; the message begins with its name. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';

  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
  }
}

interface JavaSource {
  /** As it was written on the command line; `<stdin>` for standard input. */
  readonly name: string;
  readonly text: string;
}

interface InputClass {
  readonly file: string;
  /** Internal binary name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly classFile: ClassFile;
  /** False for one that was found beside a named one. */
  readonly named: boolean;
}

export interface Input {
  readonly sources: readonly JavaSource[];
  readonly classes: readonly InputClass[];
  /** Main class that the manifest of the first jar names. */
  readonly main?: string;
}

/**
 * @param files paths as typed; `-` is Java source on standard input.
 * @throws {InputProblem} for the first file that cannot be read or is not what its name says.
 */
export function readInput(files: readonly string[]): Input {
  const sources: JavaSource[] = [];
  const classes = new Map<string, InputClass>();
  const seen = new Set<string>();
  let main: string | undefined;
  for (const file of files) {
    const identity = file === '-' ? file : resolve(file);
    if (seen.has(identity)) continue;
    seen.add(identity);
    if (file === '-') sources.push({ name: '<stdin>', text: javaText('<stdin>', readBytes(0, '<stdin>')) });
    else if (/\.java$/i.test(file)) sources.push({ name: file, text: javaText(file, readBytes(file, file)) });
    else if (/\.class$/i.test(file)) addClass(file, classes);
    else if (/\.jar$/i.test(file)) main ??= addJar(file, classes);
    else throw wrongKind(file);
  }
  return { sources, classes: [...classes.values()], ...(main !== undefined && { main }) };
}

function wrongKind(file: string): InputProblem {
  // A file that is missing is the more helpful thing to say.
  readBytes(file, file);
  return new InputProblem(file, 'not a .java, .class or .jar file');
}

function readBytes(path: string | 0, file: string): Uint8Array {
  try {
    if (path !== 0 && statSync(path).isDirectory()) throw new InputProblem(file, 'is a folder, not a file');
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof InputProblem) throw error;
    throw new InputProblem(file, reasonOf(error));
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** Why the operating system refused a file. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? (error as Error).message;
}

function javaText(file: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InputProblem(file, 'the file is empty');
  if (bytes[0] === 0xca && bytes[1] === 0xfe && bytes[2] === 0xba && bytes[3] === 0xbe) {
    throw new InputProblem(file, 'is a class file, not Java source; name it .class');
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new InputProblem(file, `is not a text file (it has a zero byte at offset ${zero})`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputProblem(file, 'is not text in UTF-8; save it as UTF-8');
  }
  if (text.trim() === '') throw new InputProblem(file, 'the file is empty');
  return text;
}

/** Adds a named class file and, from the folder that its package starts in, every class file that it leads to. */
function addClass(file: string, classes: Map<string, InputClass>): void {
  const first = readClass(file);
  if (`${first.name.split('/').at(-1)}.class` !== basename(file)) {
    throw new InputProblem(file, `holds class ${first.name.replaceAll('/', '.')}; its name must be that class's`);
  }
  classes.set(first.name, first);
  const root = join(
    dirname(file),
    ...first.name
      .split('/')
      .slice(1)
      .map(() => '..'),
  );
  const work = [first.classFile];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    for (const name of referencedClasses(next)) {
      if (classes.has(name)) continue;
      const path = join(root, `${name}.class`);
      if (!isFile(path)) continue;
      // Whether it is a good one shows when the program uses it.
      const bytes = readBytes(path, path);
      classes.set(name, lazyClass(path, name, bytes, false));
      const classFile = readIfGood(bytes);
      if (classFile) work.push(classFile);
    }
  }
}

/** Adds the classes of a jar that no file before it has; answers the main class of its manifest. */
function addJar(file: string, classes: Map<string, InputClass>): string | undefined {
  const bytes = readBytes(file, file);
  let jar: ReturnType<typeof readJar>;
  try {
    jar = readJar(bytes);
  } catch (error) {
    throw new InputProblem(file, `is not a jar file: ${(error as Error).message}`);
  }
  if (jar.classes.size === 0) throw new InputProblem(file, 'there is no class in the jar');
  for (const [name, content] of jar.classes) {
    if (classes.has(name)) continue;
    classes.set(name, lazyClass(`${file}!/${name}.class`, name, content, true));
  }
  return jar.main;
}

/** A jar may hold thousands of classes: each is read when it is asked for. */
function lazyClass(file: string, name: string, bytes: Uint8Array, named: boolean): InputClass {
  return {
    file,
    name,
    bytes,
    get classFile() {
      return wellFormed(file, bytes);
    },
    named,
  };
}

function readIfGood(bytes: Uint8Array): ClassFile | undefined {
  try {
    return readClassFile(bytes);
  } catch (error) {
    if (error instanceof ClassFormatError) return undefined;
    throw error;
  }
}

function wellFormed(file: string, bytes: Uint8Array): ClassFile {
  try {
    return readClassFile(bytes);
  } catch (error) {
    if (error instanceof ClassFormatError) throw new InputProblem(file, error.message);
    throw error;
  }
}

function readClass(file: string): InputClass {
  const bytes = readBytes(file, file);
  const classFile = wellFormed(file, bytes);
  return { file, name: classFile.thisClass, bytes, classFile, named: true };
}

function referencedClasses({ constantPool: pool }: ClassFile): string[] {
  const names: string[] = [];
  for (const entry of pool.entries) {
    if (entry?.tag !== CONSTANT.Class) continue;
    const name = pool.utf8(entry.nameIndex).replace(/^\[+L?|;$/g, '');
    // Nothing outside of the folder may be named.
    if (!name.split('/').includes('..')) names.push(name);
  }
  return names;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
