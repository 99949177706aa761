/** The pool of workers that explore: piscina, one process of the program in each. The only file here that knows Node. */

import { createRequire } from 'node:module';
import { Piscina } from 'piscina';
import type { JavaProgram, ProgramSource } from './java-program.ts';
import type { Task, TaskResult } from './task.ts';

export interface PoolData {
  readonly source: ProgramSource;
  /** Which class library it runs on. */
  readonly glassBox: boolean;
  /** Word 0: 1 asks all tasks to stop. */
  readonly stop: Int32Array;
}

/** Workers run built JavaScript, wherever this file runs from: package.json says where it is. */
const workerFile = createRequire(import.meta.url).resolve('#pool-worker');

export class WorkerPool {
  private readonly pool: Piscina<Task, TaskResult>;
  private readonly stopWord = new Int32Array(new SharedArrayBuffer(4));

  constructor(program: JavaProgram, workers: number) {
    const workerData: PoolData = {
      source: program.source,
      glassBox: program.classPath.glassBox ?? false,
      stop: this.stopWord,
    };
    this.pool = new Piscina({ filename: workerFile, minThreads: workers, maxThreads: workers, workerData });
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
