/**
 * Asks a real JVM. Every program of the corpus goes three ways (compiled here and run by java; compiled by javac and run here; compiled and run
 * here), and so do random programs; each must print what javac and java make of it, and end with the same status.
 *
 *     npm run oracle                                  the corpus and 2,000 random programs
 *     npm run oracle -- --programs 500 --seed 7       other random programs; 0: none
 *     npm run oracle -- --only language/strings       the programs of the corpus whose path matches
 *     npm run oracle -- --update                      writes what the JVM printed into the programs of the corpus
 *     npm run oracle -- --record 40                   writes that many random programs, with the JVM's output, to test/corpus/generated
 *
 * Exit status: 0 no difference, 1 differences, 2 there is no JDK.
 */
import { parseArgs } from 'node:util';
import { compareCorpus } from './corpus.mjs';
import { Jvm, jdkVersion } from './jvm.mjs';
import { compareMembers } from './library-members.mjs';
import { compareRandomPrograms, recordRandomPrograms } from './random-programs.mjs';

const SHOWN = 20;
const { values } = parseArgs({
  options: {
    programs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    update: { type: 'boolean', default: false },
    record: { type: 'string' },
  },
});

async function main() {
  const version = jdkVersion();
  if (version === undefined) {
    console.error('npm run oracle needs a JDK (javac and java on the path). There is none here.');
    return 2;
  }
  const jvm = new Jvm();
  try {
    return await compareAll(jvm, version);
  } finally {
    jvm.close();
  }
}

async function compareAll(jvm, version) {
  const started = Date.now();
  const seed = Number(values.seed);
  if (values.record !== undefined) {
    console.log(`${await recordRandomPrograms(jvm, { programs: Number(values.record), seed })} programs written`);
    return 0;
  }
  const report = await compareCorpus(jvm, { update: values.update, only: new RegExp(values.only ?? '') });
  table('compared with the real JVM', report.compared);
  table('not compared, because', report.notCompared);
  if (values.update) console.log(`\n${report.written} programs of the corpus have new expectations`);
  const differences = [...report.differences];
  if (values.only === undefined) {
    const members = await compareMembers(jvm);
    table('the library', members.compared);
    table('the library, not compared', members.notCompared);
    differences.push(...members.differences);
  }
  if (values.only === undefined && Number(values.programs) > 0) {
    const random = await compareRandomPrograms(jvm, { programs: Number(values.programs), seed });
    table(`random programs, seed ${seed}`, random.compared);
    differences.push(...random.differences);
  }
  for (const { title, text } of differences.slice(0, SHOWN)) console.log(`\n${title}\n${text}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\n${version}, ${seconds} s; differences: ${differences.length}`);
  return differences.length > 0 ? 1 : 0;
}

function table(title, counts) {
  if (counts.size === 0) return;
  console.log(`\n${title}`);
  for (const [row, times] of counts) console.log(`${String(times).padStart(8)}  ${row}`);
}

process.exitCode = await main();
