/** A part of a search that can run anywhere: in this thread or in a worker of the pool. Plain data in, plain data out. */
import type { Collection } from './collector.ts';
import { Collector } from './collector.ts';
import type { JavaProgram, ProcessSettings } from './java-program.ts';
import type { Cost } from './search.ts';
import { Search } from './search.ts';

export interface SearchSpec {
  readonly cost: Cost;
  /** Infinity: no bound. */
  readonly bound: number;
  /** Executions that cost less were counted by an earlier search. */
  readonly leastCost: number;
  readonly maxSteps: number;
  readonly outcomes: boolean;
  readonly expected?: readonly string[] | undefined;
  readonly allowRaces?: boolean | undefined;
  readonly settings: ProcessSettings;
}

export interface Task {
  readonly spec: SearchSpec;
  /** Answers of the first decisions: the subtree. */
  readonly prefix: readonly number[];
  /** Most executions, those that do not count included. */
  readonly limit: number;
}

export interface TaskResult {
  readonly collection: Collection;
  /** Every execution of the subtree within the bound was visited. */
  readonly complete: boolean;
  /** The bound kept some branch out. */
  readonly cut: boolean;
  /** Executions run, counted or not. */
  readonly run: number;
}

/** @param expired true when the time is up; asked now and then */
export function runTask(program: JavaProgram, task: Task, expired: () => boolean): TaskResult {
  const { spec } = task;
  const process = program.start(spec.settings);
  const collector = new Collector(process, spec, spec.maxSteps);
  const search = new Search(
    process,
    { cost: spec.cost, bound: spec.bound, maxSteps: spec.maxSteps, prefix: task.prefix },
    collector,
  );
  collector.proceed = () => (search.executions & 63) !== 0 || !expired();
  const complete = search.run(task.limit);
  return { collection: collector.collection(), complete, cut: search.cut, run: search.executions };
}

/** The subtrees below the first `depth` decisions, in the order of the search. */
export function subtrees(program: JavaProgram, spec: SearchSpec, depth: number, most: number): number[][] | null {
  const process = program.start(spec.settings);
  const prefixes: number[][] = [];
  const search = new Search(
    process,
    { cost: spec.cost, bound: spec.bound, maxSteps: spec.maxSteps, depth },
    {
      begin: () => {},
      mark: () => 0,
      rewind: () => {},
      ended: (_end, current) => {
        prefixes.push(current.answers(depth));
        return prefixes.length <= most;
      },
    },
  );
  return search.run(Number.POSITIVE_INFINITY) ? prefixes : null;
}
