/** Entry of a pool worker: links the program once, then runs tasks on it. */
import { workerData } from 'piscina';
import { libraryClassPath } from '../library/index.ts';
import { JavaProgram } from './java-program.ts';
import type { PoolData } from './pool.ts';
import type { Task, TaskResult } from './task.ts';
import { runTask } from './task.ts';

const data = workerData as PoolData;
const program = new JavaProgram(data.source, libraryClassPath(data.glassBox));

export function run(task: Task): TaskResult {
  return runTask(program, task, () => Atomics.load(data.stop, 0) === 1);
}
