/**
 * Spoils class files and sources of the corpus and runs what comes out. Every case must end as a JVM would end it: refused with a message, a Java
 * error, or a run. A fault of Heddle or a hang fails the run, with the number that makes the case again.
 *
 *     npm run fuzz                        20,000 cases, seed 1
 *     npm run fuzz -- --cases 500 --seed 7
 *     npm run fuzz -- --only 4711         one case
 */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

const HANG_MS = 60_000;
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const corpus = join(import.meta.dirname, '..', '..', 'test', 'corpus');
const files = readdirSync(corpus, { recursive: true })
  .filter(name => name.endsWith('.java'))
  .sort()
  .map(name => join(corpus, name));

let next = values.only === undefined ? 0 : Number(values.only);
const end = values.only === undefined ? Number(values.cases) : next + 1;
const endings = new Map();
const faults = [];

function count(ending) {
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
}

/** One worker takes cases until there are none. A worker that does not answer is replaced. */
function work(done) {
  const worker = new Worker(join(import.meta.dirname, 'worker.mjs'), { workerData: { files, seed } });
  let number = -1;
  let watchdog;
  const take = () => {
    if (next >= end) {
      void worker.terminate();
      done();
      return;
    }
    number = next++;
    watchdog = setTimeout(() => lost('HANG', `no end after ${HANG_MS / 1000} s`), HANG_MS);
    worker.postMessage(number);
  };
  const lost = (ending, why) => {
    clearTimeout(watchdog);
    count(ending);
    faults.push({ number, fault: why });
    worker.removeAllListeners();
    void worker.terminate();
    work(done);
  };
  worker.on('message', ({ ending, fault }) => {
    clearTimeout(watchdog);
    count(ending);
    if (fault !== undefined) faults.push({ number, fault });
    take();
  });
  worker.on('error', error => lost('FAULT', `the worker died: ${error.stack}`));
  take();
}

await Promise.all(Array.from({ length: availableParallelism() }, () => new Promise(work)));

for (const [ending, times] of [...endings].sort((a, b) => b[1] - a[1])) {
  console.log(`${String(times).padStart(8)}  ${ending}`);
}
console.log(
  `${String(end - (values.only === undefined ? 0 : end - 1)).padStart(8)}  cases, seed ${seed}; faults and hangs: ${faults.length}`,
);
for (const { number, fault } of faults.slice(0, 20)) {
  console.log(`\ncase ${number} (npm run fuzz -- --seed ${seed} --only ${number})\n${fault}`);
}
process.exitCode = faults.length > 0 ? 1 : 0;
