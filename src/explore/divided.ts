/**
 * A search that may be divided among workers. It starts in this thread; only what turns out to be large is cut into subtrees
 * for the pool. Results are merged in the order of the search, and a budget ends at the same execution for any number of
 * workers.
 */
import { EMPTY, mergeCollections } from './collector.ts';
import type { JavaProgram } from './java-program.ts';
import type { WorkerPool } from './pool.ts';
import type { SearchSpec, TaskResult } from './task.ts';
import { runTask, subtrees } from './task.ts';

/** Executions that are cheaper done here than handed out (a pool starts in about 50 ms). */
const WORTH_DIVIDING = 20_000;
const FEWEST_TASKS = 24;
const MOST_TASKS = 4000;
const DEEPEST = 40;

export class Divided {
  private readonly program: JavaProgram;
  private readonly workers: number;
  private readonly expired: () => boolean;
  private pool: WorkerPool | null = null;

  constructor(program: JavaProgram, workers: number, expired: () => boolean) {
    this.program = program;
    this.workers = workers;
    this.expired = expired;
  }

  /** @param limit most executions */
  async search(spec: SearchSpec, limit: number): Promise<TaskResult> {
    const here = Math.min(limit, this.workers > 1 ? WORTH_DIVIDING : limit);
    const first = runTask(this.program, { spec, prefix: [], limit: here }, this.expired);
    if (first.complete || here === limit || this.expired()) return first;
    const prefixes = this.divide(spec);
    if (!prefixes) return runTask(this.program, { spec, prefix: [], limit }, this.expired);
    return this.share(spec, prefixes, limit);
  }

  private divide(spec: SearchSpec): number[][] | null {
    for (let depth = 1; depth <= DEEPEST; depth++) {
      const prefixes = subtrees(this.program, spec, depth, MOST_TASKS);
      if (!prefixes) return null;
      if (prefixes.length >= FEWEST_TASKS) return prefixes;
    }
    return null;
  }

  private async share(spec: SearchSpec, prefixes: readonly number[][], limit: number): Promise<TaskResult> {
    const { WorkerPool } = await import('./pool.ts');
    this.pool ??= new WorkerPool(this.program, this.workers);
    const pool = this.pool;
    const results = prefixes.map(prefix => pool.run({ spec, prefix, limit }));
    const watch = setInterval(() => this.expired() && pool.stop(), 50);
    let merged: TaskResult = { collection: EMPTY, complete: true, cut: false, run: 0 };
    try {
      for (let i = 0; i < prefixes.length; i++) {
        const left = limit - merged.run;
        let result = await results[i]!;
        // It may have gone beyond what is left: then exactly that much counts, whoever ran it.
        if (result.run > left) result = runTask(this.program, { spec, prefix: prefixes[i]!, limit: left }, this.expired);
        merged = {
          collection: mergeCollections(merged.collection, result.collection),
          complete: merged.complete && result.complete,
          cut: merged.cut || result.cut,
          run: merged.run + result.run,
        };
        if (!result.complete || merged.run >= limit) {
          return { ...merged, complete: merged.complete && i === prefixes.length - 1 };
        }
      }
      return merged;
    } finally {
      clearInterval(watch);
      pool.stop();
      await Promise.allSettled(results);
      pool.go();
    }
  }

  async close(): Promise<void> {
    await this.pool?.close();
    this.pool = null;
  }
}
