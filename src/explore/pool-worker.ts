/** Entry of a pool worker: links the program once, then runs tasks on it. */
import { workerData } from 'node:worker_threads';
import { libraryClassPath } from '../library/index.ts';
import { JavaProgram } from './java-program.ts';
import type { PoolData } from './pool.ts';
import type { Task, TaskResult } from './task.ts';
import { runTask } from './task.ts';

// Piscina puts what the pool was given second.
const data = (workerData as [unknown, PoolData])[1];
const program = new JavaProgram(data.source, libraryClassPath());

export function run(task: Task): TaskResult {
  return runTask(program, task, () => Atomics.load(data.stop, 0) === 1);
}
