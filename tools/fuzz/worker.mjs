/** Runs cases of the fuzzer, one at a time, and tells how each ended. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { compile, JavaProgram, LaunchError, libraryClassPath, run } from 'heddle';
import { mutateClass, mutateSource, randomOf } from './mutations.mjs';

const { files, seed } = workerData;
const library = libraryClassPath();
const compiled = new Map();
const settings = { maxSteps: 1500, heapBytes: 4 << 20, stackBytes: 64 << 10 };

/** A program of the corpus that compiles. */
function someProgram(random) {
  for (;;) {
    const file = random.pick(files);
    let program = compiled.get(file);
    if (!program) {
      const text = readFileSync(file, 'utf8');
      program = { text, classes: compile([{ name: file, text }], library).classes };
      compiled.set(file, program);
    }
    if (program.classes.length > 0) return program;
  }
}

/** The case of that number: even ones are class files, odd ones sources. @returns how it ended */
function attempt(number) {
  const random = randomOf(Math.imul(seed, 0x10001) + number);
  const { text, classes } = someProgram(random);
  const other = someProgram(random);
  if (number % 2 === 1) {
    const spoiled = mutateSource(text, other.text, random);
    const result = compile([{ name: 'Main.java', text: spoiled }], library);
    if (result.diagnostics.some(each => each.severity === 'error')) return 'source: refused with messages';
    return `source: ${execute(result.classes)}`;
  }
  const victim = random.below(classes.length);
  const spoiled = mutateClass(classes[victim].bytes, random.pick(other.classes).bytes, random);
  return `class: ${execute(classes.map((each, i) => (i === victim ? { name: each.name, bytes: spoiled } : each)))}`;
}

function execute(classes) {
  const main = classes[0]?.name ?? 'Main';
  let program;
  try {
    program = new JavaProgram({ classes, main }, library);
  } catch (error) {
    if (error instanceof LaunchError) return 'refused before it ran';
    throw error;
  }
  const { end, exit, stderr } = run(program, settings);
  const thrown = /^Exception in thread "[^"]*" ([\w.$]+)/m.exec(stderr)?.[1];
  if (thrown?.startsWith('java.lang.') && thrown.endsWith('Error')) return thrown;
  if (thrown !== undefined) return 'an exception of the program';
  return end.kind === 'completed' ? `completed, exit ${exit === 0 ? 0 : 'not 0'}` : end.kind;
}

parentPort.on('message', number => {
  let ending;
  let fault;
  try {
    ending = attempt(number);
  } catch (error) {
    ending = 'FAULT';
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  parentPort.postMessage({ number, ending, fault });
});
