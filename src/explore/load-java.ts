/** From Java source text to a program that can run, for callers that have no files: the package's entry, the sandbox. */
import type { ClassFile } from '../classfile/class-file.ts';
import { ClassFormatError } from '../classfile/class-format-error.ts';
import type { ClassPath } from '../classfile/class-path.ts';
import { readClassFile } from '../classfile/reader.ts';
import type { SourceFile } from '../compiler/index.ts';
import { compile, formatDiagnostic } from '../compiler/index.ts';
import { libraryClassPath } from '../library/index.ts';
import type { ClassBytes } from './java-program.ts';
import { JavaProgram } from './java-program.ts';

/** The Java source does not compile; the message holds the compiler's, each with place, line and caret. */
export class CompileError extends Error {
  override readonly name = 'CompileError';
}

/**
 * Internal name of the first class that has `public static void main(String[])`, or undefined.
 * @throws {ClassFormatError} if there is none, but a class file that is none
 */
export function mainClassOf(classes: readonly ClassBytes[]): string | undefined {
  let problem: ClassFormatError | undefined;
  for (const { name, bytes } of classes) {
    try {
      if (hasMain(readClassFile(bytes))) return name;
    } catch (error) {
      if (!(error instanceof ClassFormatError)) throw error;
      problem ??= new ClassFormatError(`${name}.class: ${error.message}`);
    }
  }
  if (problem) throw problem;
  return undefined;
}

function hasMain({ methods }: ClassFile): boolean {
  return methods.some(
    // ACC_PUBLIC and ACC_STATIC.
    ({ name, descriptor, access }) => name === 'main' && descriptor === '([Ljava/lang/String;)V' && (access & 9) === 9,
  );
}

/** The file name that Java wants for a source: that of its public or first top-level type. */
function fileNameOf(text: string): string {
  const type = /\bpublic\s+(?:(?:abstract|final|sealed|strictfp)\s+)*(?:class|interface|enum|record)\s+(\w+)/.exec(
    text,
  );
  const first = type ?? /\b(?:class|interface|enum|record)\s+(\w+)/.exec(text);
  return `${first?.[1] ?? 'Main'}.java`;
}

/**
 * @param source text of one file, or several files
 * @param library the class library; `libraryClassPath(true)` has the glass-box versions
 * @param main class name as Java spells it; the first class with a main where absent
 * @throws {CompileError} if it does not compile or has no main
 */
export function loadJava(
  source: string | readonly SourceFile[],
  main?: string,
  library: ClassPath = libraryClassPath(),
): JavaProgram {
  const files = typeof source === 'string' ? [{ name: fileNameOf(source), text: source }] : source;
  const { classes, diagnostics } = compile(files, library);
  const errors = diagnostics.filter(each => each.severity === 'error');
  if (errors.length > 0) {
    const text = (name: string): string => files.find(file => file.name === name)?.text ?? '';
    throw new CompileError(errors.map(each => formatDiagnostic(each, text(each.file))).join('\n'));
  }
  const start = main?.replaceAll('.', '/') ?? mainClassOf(classes);
  if (start === undefined) throw new CompileError('no class has a method "public static void main(String[] args)"');
  return new JavaProgram(
    { classes, main: start, sources: Object.fromEntries(files.map(f => [f.name, f.text])) },
    library,
  );
}
