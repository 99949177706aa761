/** Random programs in all directions, many to a batch; one that differs is made smaller until nothing can be left out. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DIRECTIONS, differenceOf } from './directions.mjs';
import { withExpectations } from './expectations.mjs';
import { compileHere, readClasses, runHere, writeClasses } from './heddle-side.mjs';
import { programs } from './program.mjs';

const BATCH = 50;
const BATCHES_AT_ONCE = 2;
/** Differences that are made smaller; the others are counted. */
const SHRUNK = 4;
const SHRINK_LIMIT_MS = 90_000;
const SEPARATOR = '= ';
/**
 * javac 17 forgets the operand stack around a try in a switch expression in a switch expression, and fails an assertion of its own where a
 * pattern variable stands in the initialiser of a field of an anonymous class.
 */
const JAVAC_IS_WRONG = 'not compared: javac crashed, or what it wrote does not verify';

/**
 * @param {import('./jvm.mjs').Jvm} jvm
 * @returns {Promise<{ compared: Map<string, number>, differences: { title: string, text: string }[] }>}
 */
export async function compareRandomPrograms(jvm, { programs: count, seed }) {
  const report = { compared: new Map(), differences: [] };
  const all = fc.sample(programs(), { numRuns: count, seed });
  const suspects = [];
  let next = 0;
  const work = async () => {
    while (next < all.length) {
      const first = next;
      next += BATCH;
      const texts = all.slice(first, first + BATCH).map((program, i) => program.text(`Random${first + i}`));
      for (const i of await suspectsOf(jvm, texts, first)) suspects.push(first + i);
    }
  };
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, work));
  for (const direction of Object.values(DIRECTIONS)) report.compared.set(direction, all.length);
  for (const index of suspects.sort((a, b) => a - b)) {
    const found = await differenceOfProgram(jvm, all[index].text('Program'));
    if (found === undefined || found.what === JAVAC_IS_WRONG) {
      if (found) report.compared.set(found.what, (report.compared.get(found.what) ?? 0) + 1);
      continue;
    }
    const title = `random program ${index} of seed ${seed}: ${found.what}`;
    const smaller =
      report.differences.length < SHRUNK ? ((await shrunk(jvm, seed, index, found.what)) ?? found) : found;
    report.differences.push({ title, text: `${smaller.text}\n${smaller.program ?? ''}` });
  }
  return report;
}

/** Indices of the programs of a batch that do not print everywhere what they print on the JVM. */
async function suspectsOf(jvm, texts, first) {
  const names = texts.map((_, i) => `Random${first + i}`);
  const calls = names.map(name => `    System.out.println("${SEPARATOR}${name}");\n    ${name}.main(args);\n`);
  const driver = `public class Batch {\n  public static void main(String[] args) {\n${calls.join('')}  }\n}\n`;
  const files = [...texts.map((text, i) => ({ name: `${names[i]}.java`, text })), { name: 'Batch.java', text: driver }];
  const sections = await Promise.all(Object.values(await endingsOf(jvm, files, 'Batch')).map(sectionsOf));
  const [real, ...others] = sections;
  return names.flatMap((name, i) =>
    real?.has(name) && others.every(each => each?.get(name) === real.get(name)) ? [] : [i],
  );
}

/** Output of each program of a batch, by its name. */
function sectionsOf(ending) {
  if (ending.stdout === undefined) return undefined;
  return new Map(
    ending.stdout
      .split(`\n${SEPARATOR}`)
      .map(text => [text.replace(SEPARATOR, '').split('\n')[0], text.trimEnd().replace(SEPARATOR, '')]),
  );
}

/** How a program ends on the JVM and in each direction; `{ refused }` where it does not compile. */
async function endingsOf(jvm, files, main) {
  const directory = join(jvm.directory, `${main}${counter++}`);
  const [sources, theirs, ours] = ['source', 'javac', 'heddle'].map(name => join(directory, name));
  for (const each of [sources, theirs, ours]) mkdirSync(each, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(sources, name), text);
  const compiledThere = jvm.compile(
    theirs,
    files.map(({ name }) => join(sources, name)),
  );
  const { classes, refused } = compileHere(files);
  if (classes) writeClasses(ours, classes);
  const javacRefuses = await compiledThere;
  const real = javacRefuses === undefined ? jvm.run(theirs, main) : { refused: javacRefuses };
  const endings = {
    real,
    java: classes ? jvm.run(ours, main) : { refused },
    javac: javacRefuses === undefined ? runHere(readClasses(theirs), main) : { refused: javacRefuses },
    source: classes ? runHere(classes, main) : { refused },
  };
  for (const [direction, ending] of Object.entries(endings)) endings[direction] = await ending;
  rmSync(directory, { recursive: true, force: true });
  return endings;
}

let counter = 0;

/** @returns {Promise<{ what: string, text: string } | undefined>} the first difference of a program */
async function differenceOfProgram(jvm, text) {
  const { real, ...others } = await endingsOf(jvm, [{ name: 'Program.java', text }], 'Program');
  if (real.refused?.startsWith('An exception has occurred in the compiler')) return { what: JAVAC_IS_WRONG };
  if (real.refused !== undefined) return { what: 'javac refuses it', text: real.refused, program: text };
  if (real.stderr.includes('java.lang.VerifyError')) return { what: JAVAC_IS_WRONG };
  for (const [direction, ending] of Object.entries(others)) {
    if (ending.refused !== undefined) return { what: 'refused here', text: ending.refused, program: text };
    const difference = differenceOf(real, ending);
    if (difference !== undefined) return { what: DIRECTIONS[direction], text: difference, program: text };
  }
  return undefined;
}

/** The smallest program found that differs in the same way. */
async function shrunk(jvm, seed, index, what) {
  let smallest;
  const property = fc.asyncProperty(programs(), async program => {
    const found = await differenceOfProgram(jvm, program.text('Program'));
    if (found?.what !== what) return true;
    smallest = found;
    return false;
  });
  await fc.check(property, { seed, path: `${index}`, numRuns: 1, interruptAfterTimeLimit: SHRINK_LIMIT_MS });
  return smallest;
}

/** Writes random programs with the JVM's output into the corpus. */
export async function recordRandomPrograms(jvm, { programs: count, seed }) {
  const folder = join(import.meta.dirname, '..', '..', 'test', 'corpus', 'generated');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = fc.sample(programs(), { numRuns: count, seed });
  for (const [i, program] of all.entries()) {
    const name = `Generated${String(i + 1).padStart(2, '0')}`;
    const text = program.text(name);
    const { real } = await endingsOf(jvm, [{ name: `${name}.java`, text }], name);
    if (real.refused !== undefined) throw new Error(`javac refuses ${name}: ${real.refused}`);
    writeFileSync(join(folder, `${name}.java`), withExpectations(text, real));
  }
  return all.length;
}
