/** The corpus in all directions. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { DIRECTIONS, differenceOf } from './directions.mjs';
import { comparisonOf, needsOwnJvm, withExpectations } from './expectations.mjs';
import { compileHere, readClasses, runHere, writeClasses } from './heddle-side.mjs';

const tests = join(import.meta.dirname, '..', '..', 'test');
/** Runs of a program with threads until it ends in the same way. */
const ATTEMPTS = 5;
const roots = [join(tests, 'corpus'), join(tests, 'library', 'programs')];

/**
 * @param {import('./jvm.mjs').Jvm} jvm
 * @param {{ update: boolean, only: RegExp }} options
 * @returns {Promise<{ compared: Map<string, number>, notCompared: Map<string, number>, differences: { title: string, text: string }[], written: number }>}
 */
export async function compareCorpus(jvm, { update, only }) {
  const report = { compared: new Map(), notCompared: new Map(), differences: [], written: 0 };
  const programs = roots
    .flatMap(root => readdirSync(root, { recursive: true, encoding: 'utf8' }).map(name => join(root, name)))
    .filter(path => path.endsWith('.java') && only.test(path))
    .sort();
  let next = 0;
  const work = async () => {
    while (next < programs.length) {
      const number = next++;
      await compareProgram(jvm, programs[number], join(jvm.directory, `corpus${number}`), update, report);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return report;
}

async function compareProgram(jvm, path, directory, update, report) {
  const text = readFileSync(path, 'utf8');
  const comparison = comparisonOf(text);
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  if (comparison.kind === 'not compared') {
    count(report.notCompared, comparison.reason);
    return;
  }
  const differs = (what, difference) =>
    report.differences.push({ title: `${path.slice(tests.length + 1)}: ${what}`, text: difference });
  const theirs = join(directory, 'javac');
  mkdirSync(theirs, { recursive: true });
  const refused = await jvm.compile(theirs, [path]);
  if (comparison.kind === 'refused') {
    count(report.compared, 'refused here, refused by javac');
    if (refused === undefined) differs('javac accepts it', '');
    return;
  }
  if (refused !== undefined) {
    differs('javac refuses it', refused);
    return;
  }
  const main = basename(path, '.java');
  const alone = needsOwnJvm(text);
  const runThere = classes => (alone ? jvm.runAlone(classes, main) : jvm.run(classes, main));
  const real = await runThere(theirs);
  if (comparison.kind === 'outcomes') {
    count(report.compared, 'one of the outcomes of check, run by java');
    if (!comparison.outcomes.includes(real.stdout)) differs('no outcome of check', real.stdout);
    return;
  }
  // What has threads may end in several ways: it is enough that the JVM can end so.
  const compare = async (direction, ending, again) => {
    count(report.compared, DIRECTIONS[direction]);
    const difference = differenceOf(real, ending);
    if (difference === undefined) return;
    for (let attempt = 1; alone && attempt < ATTEMPTS; attempt++) {
      const [left, right] = [await runThere(theirs), again ? await again() : ending];
      if (differenceOf(left, right) !== undefined) continue;
      count(report.compared, 'of these: the same only when run again');
      return;
    }
    differs(DIRECTIONS[direction], difference);
  };
  if (update && path.startsWith(roots[0])) {
    const recorded = withExpectations(text, real);
    if (recorded !== text) {
      writeFileSync(path, recorded);
      report.written++;
    }
  }
  await compare('javac', runHere(readClasses(theirs), main));
  const { classes, refused: refusedHere } = compileHere([{ name: basename(path), text }]);
  if (refusedHere !== undefined) {
    differs('refused here', refusedHere);
    return;
  }
  await compare('source', runHere(classes, main));
  const ours = join(directory, 'heddle');
  writeClasses(ours, classes);
  await compare('java', await runThere(ours), () => runThere(ours));
}
