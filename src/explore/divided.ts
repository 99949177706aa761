/**
 * A search that may be divided among workers. It starts in this thread; only what turns out to be large is cut into
 * subtrees. How it is cut, and how a budget is dealt out to the subtrees, does not depend on the number of workers, and
 * results are merged in the order of the search: so the report is the same for one worker and for many.
 */
import { EMPTY, mergeCollections } from './collector.ts';
import type { JavaProgram } from './java-program.ts';
import type { WorkerPool } from './pool.ts';
import type { SearchSpec, Task, TaskResult } from './task.ts';
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
    const here = Math.min(limit, WORTH_DIVIDING);
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

  /** Each subtree gets an equal share of the budget; what small ones leave over goes to the others in further rounds. */
  private async share(spec: SearchSpec, prefixes: readonly number[][], limit: number): Promise<TaskResult> {
    const results: (TaskResult | undefined)[] = prefixes.map(() => undefined);
    let open = prefixes.map((_prefix, i) => i);
    let left = limit;
    for (let last = 0; open.length > 0 && !this.expired(); ) {
      const portion = Math.floor(left / open.length);
      // Searching the rest again is worth it only with a clearly larger share.
      if (portion < 1 || portion < last * 1.5) break;
      last = portion;
      const tasks = open.map(i => ({ spec, prefix: prefixes[i]!, limit: portion }));
      const round = await this.runAll(tasks);
      open.forEach((i, k) => {
        results[i] = round[k]!;
        if (round[k]!.complete) left -= round[k]!.run;
      });
      open = open.filter(i => !results[i]!.complete);
    }
    let merged: TaskResult = { collection: EMPTY, complete: open.length === 0, cut: false, run: 0 };
    for (const result of results) {
      if (!result) continue;
      merged = {
        collection: mergeCollections(merged.collection, result.collection),
        complete: merged.complete,
        cut: merged.cut || result.cut,
        run: merged.run + result.run,
      };
    }
    return merged;
  }

  private async runAll(tasks: readonly Task[]): Promise<TaskResult[]> {
    if (this.workers === 1) return tasks.map(task => runTask(this.program, task, this.expired));
    const { WorkerPool } = await import('./pool.ts');
    this.pool ??= new WorkerPool(this.program, this.workers);
    const { pool } = this;
    const watch = setInterval(() => this.expired() && pool.stop(), 50);
    try {
      return await Promise.all(tasks.map(task => pool.run(task)));
    } finally {
      clearInterval(watch);
      pool.go();
    }
  }

  async close(): Promise<void> {
    await this.pool?.close();
    this.pool = null;
  }
}
