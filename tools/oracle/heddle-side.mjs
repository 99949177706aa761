/** Heddle's half of each comparison: compiles and runs through the package's own interface. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compile, formatDiagnostic, JavaProgram, LaunchError, libraryClassPath, run } from 'heddle';
import { readClassFile } from '../../dist/classfile/reader.js';
import { writeClassFile } from '../../dist/classfile/writer.js';

const MAX_STEPS = 5_000_000;
const library = libraryClassPath();

/**
 * @param files `{ name, text }`
 * @returns the class files, or the messages that refuse the sources
 */
export function compileHere(files) {
  let compilation;
  try {
    compilation = compile(files, library);
  } catch (error) {
    return { refused: `fault of Heddle: ${error.stack}\n${error.cause?.stack ?? ''}` };
  }
  const { classes, diagnostics } = compilation;
  const errors = diagnostics.filter(each => each.severity === 'error');
  const text = name => files.find(file => file.name === name)?.text ?? '';
  const refused = errors.map(each => formatDiagnostic(each, text(each.file))).join('\n');
  return errors.length > 0 ? { refused } : { classes };
}

/** @returns {import('./jvm.mjs').Ending} */
export function runHere(classes, main) {
  try {
    const program = new JavaProgram({ classes, main: main.replaceAll('.', '/') }, library);
    const { stdout, stderr, exit } = run(program, { maxSteps: MAX_STEPS });
    return { stdout, stderr, exit: exit ?? 'hang' };
  } catch (error) {
    if (error instanceof LaunchError) return { stdout: '', stderr: error.message, exit: 1 };
    return { stdout: '', stderr: `fault of Heddle: ${error.stack}`, exit: -1 };
  }
}

/** Without names of local variables, as javac's are by default: a JVM would tell them in its messages. */
export function writeClasses(directory, classes) {
  for (const { name, bytes } of classes) {
    const file = join(directory, `${name}.class`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withoutLocalNames(bytes));
  }
}

function withoutLocalNames(bytes) {
  const file = readClassFile(bytes);
  const strip = code => (code.kind === 'Code' ? { ...code, localVariables: [] } : code);
  const methods = file.methods.map(method => ({ ...method, attributes: method.attributes.map(strip) }));
  return writeClassFile({ ...file, methods });
}

export function readClasses(directory) {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.class'))
    .sort()
    .map(name => ({
      name: name.slice(0, -'.class'.length).replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(join(directory, name))),
    }));
}
