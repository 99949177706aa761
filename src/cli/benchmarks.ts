/**
 * The benchmarks, in the order in which they run. Each answers rows of numbers; ratios to a JDK are there where `java` is on the path.
 * Times differ from machine to machine, so nothing is judged here.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkProgram } from '../explore/check.ts';
import type { JavaProgram } from '../explore/java-program.ts';
import { loadJava } from '../explore/load-java.ts';
import { runProgram } from '../explore/run.ts';
import { THREAD_EVENTS, THREAD_STATES } from '../runtime/life-cycle.ts';
import { lifeCycle } from '../scheduler/life-cycle.ts';
import { Scheduler } from '../scheduler/loop.ts';
import { DEFAULT_POLICY_OPTIONS, policies } from '../scheduler/policies/registry.ts';
import { Recorder } from '../trace/record.ts';
import { Registry } from '../trace/registry.ts';
import { executionsSource, helloSource, kernelSource, kernels, operationsSource } from './bench-programs.ts';

export interface BenchmarkRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** How many times as fast as what `than` says. */
  readonly ratio?: number;
  readonly than?: string;
}

interface Benchmark {
  readonly name: string;
  /** What is measured. */
  readonly summary: string;
  run(): AsyncGenerator<BenchmarkRow>;
}

export const benchmarks = new Registry<Benchmark>('benchmark', [
  {
    name: 'kernels',
    summary: 'the interpreter on five kernels, and java -Xint on the same class',
    run: measureKernels,
  },
  {
    name: 'operations',
    summary: 'visible operations under the random policy, with the trace ring',
    run: measureOperations,
  },
  { name: 'executions', summary: 'executions of a small counter, depth first, on one worker', run: measureExecutions },
  { name: 'table', summary: 'one step of the thread life cycle in the decision table', run: measureTable },
  { name: 'memory', summary: 'resident size while a million executions are checked', run: measureMemory },
  { name: 'start', summary: 'heddle run Hello.java from a cold start, and java Hello.java', run: measureStart },
]);

const seconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** The least of three: the others were disturbed. */
const best = (measure: () => number): number => Math.min(measure(), measure(), measure());

async function* measureKernels(): AsyncGenerator<BenchmarkRow> {
  const program = loadJava(kernelSource);
  const folder = mkdtempSync(join(tmpdir(), 'heddle-bench-'));
  try {
    for (const { name, bytes } of program.source.classes) writeFileSync(join(folder, `${name}.class`), bytes);
    for (const kernel of kernels) {
      const rounds = 10_000_000;
      const heddle = best(() => seconds(() => runProgram(program, { args: [kernel, String(rounds)] })));
      const java = javaSeconds(folder, kernel, rounds);
      const row = { name: `kernel ${kernel}`, value: rounds / heddle / 1e6, unit: 'million rounds/s' };
      yield java === undefined ? row : { ...row, ratio: java / heddle, than: 'java -Xint' };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Time of the kernel alone: the JVM's start is taken off. Undefined where there is no JDK. */
function javaSeconds(folder: string, kernel: string, rounds: number): number | undefined {
  const run = (n: number): number => {
    let status: number | null = null;
    const words = ['-Xint', '-Xshare:auto', '-cp', folder, 'Kernels', kernel, String(n)];
    const time = seconds(() => {
      status = spawnSync('java', words).status;
    });
    return status === 0 ? time : Number.NaN;
  };
  const time = best(() => run(rounds)) - best(() => run(1));
  return Number.isNaN(time) ? undefined : time;
}

async function* measureOperations(): AsyncGenerator<BenchmarkRow> {
  const program = loadJava(operationsSource);
  const run = (): number => {
    const process = program.start({ args: ['500000'] });
    const policy = policies.get('random').create(DEFAULT_POLICY_OPTIONS);
    const scheduler = new Scheduler(process, policy, { recorder: new Recorder(1 << 16), keepSchedule: false });
    return seconds(() => scheduler.run()) / scheduler.steps;
  };
  yield { name: 'visible operations', value: 1e-6 / best(run), unit: 'million/s' };
}

async function* measureExecutions(): AsyncGenerator<BenchmarkRow> {
  const { executions, time } = await depthFirst(loadJava(executionsSource), 300_000);
  yield { name: 'executions, depth first', value: executions / time / 1000, unit: 'thousand/s' };
}

async function depthFirst(program: JavaProgram, budget: number): Promise<{ executions: number; time: number }> {
  const start = performance.now();
  const options = { strategy: 'dfs', executions: budget, allowRaces: true, workers: 1, heapBytes: 1 << 20 };
  const { executions } = await checkProgram(program, options);
  return { executions, time: (performance.now() - start) / 1000 };
}

async function* measureTable(): AsyncGenerator<BenchmarkRow> {
  const table = lifeCycle();
  const rounds = 5_000_000;
  let state = 0;
  const time = best(() =>
    seconds(() => {
      for (let i = 0; i < rounds; i++) {
        const next = table.next(state, i % THREAD_EVENTS.length, (i & 1) === 0);
        state = next >= 0 && next < THREAD_STATES.length ? next : 0;
      }
    }),
  );
  yield { name: 'table step', value: (time / rounds) * 1e9, unit: 'ns' };
}

async function* measureMemory(): AsyncGenerator<BenchmarkRow> {
  const program = loadJava(executionsSource);
  await depthFirst(program, 100_000);
  yield { name: 'resident after 100 thousand', value: process.memoryUsage.rss() / 2 ** 20, unit: 'MiB' };
  await depthFirst(program, 1_000_000);
  yield { name: 'resident after 1 million', value: process.memoryUsage.rss() / 2 ** 20, unit: 'MiB' };
}

async function* measureStart(): AsyncGenerator<BenchmarkRow> {
  const folder = mkdtempSync(join(tmpdir(), 'heddle-bench-'));
  try {
    const file = join(folder, 'Hello.java');
    writeFileSync(file, helloSource);
    const main = fileURLToPath(new URL('./main.js', import.meta.url));
    const run = (command: string, words: readonly string[]): number => {
      let status: number | null = null;
      const time = seconds(() => {
        status = spawnSync(command, words).status;
      });
      return status === 0 ? time : Number.NaN;
    };
    const heddle = best(() => run(process.execPath, [main, 'run', file]));
    const java = best(() => run('java', [file]));
    const row = { name: 'cold start', value: heddle * 1000, unit: 'ms' };
    yield Number.isNaN(java) ? row : { ...row, ratio: java / heddle, than: 'java Hello.java' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
