/** From the files of a command line to a program that can run: compile, find the main class, link. */
import { basename } from 'node:path';
import type { ClassPath } from '../classfile/class-path.ts';
import { compile, formatDiagnostic } from '../compiler/index.ts';
import { type ClassBytes, JavaProgram } from '../explore/java-program.ts';
import { mainClassOf } from '../explore/load-java.ts';
import { libraryClassPath } from '../library/index.ts';
import { nearest } from '../trace/registry.ts';
import { type Input, readInput } from './input.ts';
import type { RunOptions } from './options.ts';
import { UsageError } from './usage-error.ts';

/** Java source that does not compile: the compiler's messages, ready to print. */
class CompilationProblem extends Error {
  override readonly name = 'CompilationProblem';
}

export interface LoadedFiles {
  readonly program: JavaProgram;
  /** Warnings of the compiler, ready to print; empty where there are none. */
  readonly warnings: string;
}

/**
 * @param options `main`: class name as a person writes it, `shop.Counter`; absent: the first class that has a main.
 * @throws {InputProblem} if a file cannot be read
 * @throws {CompilationProblem} if a source does not compile
 * @throws {LaunchError | UsageError} if there is no such class, or no main in it
 */
export function loadFiles(files: readonly string[], { main, glassBox }: RunOptions): LoadedFiles {
  const input = readInput(files);
  const library = libraryClassPath(glassBox);
  const { classes, warnings } = compileInput(input, library);
  // Class files know their sources without folders.
  const sources = Object.fromEntries(input.sources.map(({ name, text }) => [basename(name), text]));
  const program = new JavaProgram({ classes, main: mainClass(classes, main ?? input.main), sources }, library);
  return { program, warnings };
}

export interface CompiledInput {
  readonly classes: readonly ClassBytes[];
  readonly warnings: string;
}

/**
 * Class files of the input: the named and found ones, and those compiled from sources.
 * @throws {CompilationProblem} if a source does not compile
 */
export function compileInput(input: Input, library: ClassPath = libraryClassPath()): CompiledInput {
  if (input.sources.length === 0) return { classes: input.classes, warnings: '' };
  const given = new Map(input.classes.map(({ name, bytes }) => [name, bytes]));
  const { classes, diagnostics } = compile(input.sources, {
    find: name => given.get(name) ?? library.find(name),
    names: () => new Set([...given.keys(), ...library.names()]),
  });
  const texts = new Map(input.sources.map(({ name, text }) => [name, text]));
  const messages = diagnostics.map(each => formatDiagnostic(each, texts.get(each.file) ?? ''));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    throw new CompilationProblem([...messages, `${errors} error${errors === 1 ? '' : 's'}`].join('\n'));
  }
  const made = new Set(classes.map(({ name }) => name));
  return {
    classes: [...classes, ...input.classes.filter(({ name }) => !made.has(name))],
    warnings: messages.join('\n'),
  };
}

/** Internal name of the class to run. */
function mainClass(classes: readonly ClassBytes[], asked: string | undefined): string {
  if (asked !== undefined) {
    const wanted = asked.replaceAll('.', '/');
    const names = classes.map(({ name }) => name);
    // A nested class may be written as in Java source: Outer.Inner.
    const found = names.find(name => name === wanted) ?? names.find(name => name.replaceAll('$', '/') === wanted);
    if (found !== undefined) return found;
    const readable = names.map(name => name.replaceAll('/', '.'));
    const near = nearest(asked, readable);
    const hint = near === undefined ? `the classes are ${readable.join(', ')}` : `did you mean ${near}?`;
    throw new UsageError(`there is no class ${asked}; ${hint}`);
  }
  const first = mainClassOf(classes);
  if (first !== undefined) return first;
  const names = classes.map(({ name }) => name.replaceAll('/', '.'));
  throw new UsageError(
    names.length === 0
      ? 'there is no class in the file'
      : `no class has a main method (looked in ${names.join(', ')}): add "public static void main(String[] args)"`,
  );
}
