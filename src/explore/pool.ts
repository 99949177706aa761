/** The pool of workers that explore: piscina, one process of the program in each. The only file here that knows Node. */

import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { JavaProgram, ProgramSource } from './java-program.ts';
import type { Task, TaskResult } from './task.ts';

export interface PoolData {
  readonly source: ProgramSource;
  /** Word 0: 1 asks all tasks to stop. */
  readonly stop: Int32Array;
}

/** Workers run built JavaScript: from a TypeScript source the file is its counterpart in dist. */
function workerFile(): string {
  const here = import.meta.url;
  const url = here.endsWith('.ts')
    ? here.replace(/\/src\/explore\/pool\.ts$/, '/dist/explore/pool-worker.js')
    : new URL('./pool-worker.js', here).href;
  return fileURLToPath(url);
}

export class WorkerPool {
  private readonly pool: Piscina<Task, TaskResult>;
  private readonly stopWord = new Int32Array(new SharedArrayBuffer(4));

  constructor(program: JavaProgram, workers: number) {
    const workerData: PoolData = { source: program.source, stop: this.stopWord };
    this.pool = new Piscina({ filename: workerFile(), minThreads: workers, maxThreads: workers, workerData });
  }

  run(task: Task): Promise<TaskResult> {
    return this.pool.run(task, { name: 'run' });
  }

  /** Asks running and queued tasks to end at once, incomplete. */
  stop(): void {
    Atomics.store(this.stopWord, 0, 1);
  }

  /** Tasks may run again. */
  go(): void {
    Atomics.store(this.stopWord, 0, 0);
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}
