/**
 * Systematic search over schedules: depth first, with a snapshot of the process at every decision about who goes. One
 * search serves all bounded strategies: an answer can cost something (a deviation from the default, a preemption), and a
 * branch is taken only while the bound is not spent. Without a bound it is exhaustive depth-first search.
 *
 * Which waiter `notify` wakes is decided inside of a step, where no snapshot can be taken: such a branch goes back to the
 * decision before it and repeats the answers from there.
 */
import type { Process } from '../runtime/process.ts';
import type { Snapshot } from '../runtime/snapshot.ts';
import type { ExecutionEnd } from '../scheduler/execution-end.ts';
import type { SchedulerMark } from '../scheduler/loop.ts';
import { Scheduler } from '../scheduler/loop.ts';
import type { Point, Policy } from '../scheduler/policy.ts';

/** What an answer costs against the bound. */
export type Cost = 'deviation' | 'preemption';

export interface SearchOptions {
  readonly cost: Cost;
  /** Most that an execution may cost; Infinity: no bound. */
  readonly bound: number;
  /** Steps after which an execution is cut off. */
  readonly maxSteps: number;
  /** Answers of the first decisions, which are not varied: the subtree to search. */
  readonly prefix?: readonly number[];
  /** Decisions that are varied (counted from the root); deeper ones get the default answer. Default: all. */
  readonly depth?: number;
}

/** Looks at every execution at its end, and keeps what belongs to a place in the execution. */
export interface SearchObserver {
  /** The execution has ended; answer false to stop the search. */
  ended(end: ExecutionEnd, search: Search): boolean;
  /** The search will come back to this place. */
  mark(): unknown;
  /** It has come back. */
  rewind(mark: unknown): void;
  /** A new execution from the start. */
  begin(): void;
}

interface Node {
  /** Answers, the default first. */
  readonly answers: number[];
  count: number;
  /** Index of the answer that the current execution gave. */
  taken: number;
  /** Cost of the execution before this decision. */
  spent: number;
  /** For each answer 1 if it costs, else 0. */
  readonly costs: number[];
  /** null for a decision inside of a step. */
  snapshot: Snapshot | null;
  mark: SchedulerMark | null;
  kept: unknown;
}

export class Search implements Policy {
  readonly name = 'search';
  readonly process: Process;
  readonly scheduler: Scheduler;
  /** Complete executions so far. */
  executions = 0;
  /** Some branch was not taken because of the bound or the depth. */
  cut = false;
  private readonly options: SearchOptions;
  private readonly observer: SearchObserver;
  private readonly start: Snapshot;
  private readonly nodes: Node[] = [];
  private depth = 0;
  /** While decisions are repeated: index of the next one, and of the first that is new (0: none is repeated). */
  private replayed = 0;
  private replayEnd = 0;

  /** The process must stand at its start. */
  constructor(process: Process, options: SearchOptions, observer: SearchObserver) {
    this.process = process;
    this.options = options;
    this.observer = observer;
    this.start = process.snapshot();
    this.scheduler = new Scheduler(process, this, { maxSteps: options.maxSteps });
  }

  /** Cost of the current execution so far. */
  get spent(): number {
    if (this.depth === 0) return 0;
    const node = this.nodes[this.depth - 1]!;
    return node.spent + node.costs[node.taken]!;
  }

  /** The answers that the current execution gave, up to `length`. */
  answers(length = this.depth): number[] {
    return this.nodes.slice(0, Math.min(length, this.depth)).map(node => node.answers[node.taken]!);
  }

  /**
   * Visits every execution within the bounds.
   * @param limit most executions
   * @returns true if all were visited
   */
  run(limit: number): boolean {
    let end = this.restart();
    for (;;) {
      this.executions++;
      if (!this.observer.ended(end, this)) return false;
      const next = this.nextBranch();
      if (next === null) return true;
      if (this.executions >= limit) return false;
      end = next();
    }
  }

  private restart(): ExecutionEnd {
    this.process.restore(this.start);
    this.observer.begin();
    this.scheduler.begin();
    return this.scheduler.run();
  }

  /** Goes back to the deepest decision with an answer left; answers how to go on from there. */
  private nextBranch(): (() => ExecutionEnd) | null {
    const fixed = this.options.prefix?.length ?? 0;
    for (let d = this.depth - 1; d >= fixed; d--) {
      const node = this.nodes[d]!;
      const taken = this.affordable(node, node.taken + 1);
      if (taken < 0) continue;
      node.taken = taken;
      this.depth = d + 1;
      return node.snapshot ? () => this.resumeAt(d) : () => this.repeatTo(d);
    }
    return null;
  }

  /** Index of the next answer that the bound allows, or -1. */
  private affordable(node: Node, from: number): number {
    for (let i = from; i < node.count; i++) {
      if (node.spent + node.costs[i]! <= this.options.bound) return i;
      this.cut = true;
    }
    return -1;
  }

  private resumeAt(d: number): ExecutionEnd {
    const node = this.nodes[d]!;
    this.process.restore(node.snapshot!);
    this.scheduler.rewind(node.mark!);
    this.observer.rewind(node.kept);
    return this.scheduler.resume(node.answers[node.taken]!);
  }

  /** For a decision inside of a step: from the last decision with a snapshot, or the start, through the same answers. */
  private repeatTo(d: number): ExecutionEnd {
    for (let i = d - 1; i >= 0; i--) {
      if (!this.nodes[i]!.snapshot) continue;
      this.replayed = i + 1;
      this.replayEnd = d + 1;
      return this.resumeAt(i);
    }
    this.replayed = 0;
    this.replayEnd = d + 1;
    return this.restart();
  }

  begin(): void {
    if (this.replayEnd === 0) this.depth = 0;
  }

  private repeat(): Node | null {
    if (this.replayed >= this.replayEnd) {
      this.replayEnd = 0;
      this.replayed = 0;
      return null;
    }
    return this.nodes[this.replayed++]!;
  }

  choose(point: Point): number {
    const repeated = this.replayEnd === 0 ? null : this.repeat();
    if (repeated) return repeated.answers[repeated.taken]!;
    const node = this.newNode();
    const { answers, costs } = node;
    answers[0] = point.usual;
    costs[0] = 0;
    let n = 1;
    const byDeviation = this.options.cost === 'deviation';
    for (let i = 0; i < point.count; i++) {
      const thread = point.enabled[i]!;
      if (thread === point.usual) continue;
      answers[n] = thread;
      costs[n] = byDeviation || point.previousEnabled ? 1 : 0;
      n++;
    }
    node.count = n;
    this.settle(node);
    if (node.count === 1) node.snapshot = null;
    else {
      node.snapshot = this.process.snapshot(node.snapshot ?? undefined);
      node.mark = this.scheduler.mark();
      node.kept = this.observer.mark();
    }
    return answers[node.taken]!;
  }

  pick(n: number): number {
    const repeated = this.replayEnd === 0 ? null : this.repeat();
    if (repeated) return repeated.answers[repeated.taken]!;
    const node = this.newNode();
    for (let i = 0; i < n; i++) {
      node.answers[i] = i;
      node.costs[i] = i > 0 && this.options.cost === 'deviation' ? 1 : 0;
    }
    node.count = n;
    node.snapshot = null;
    this.settle(node);
    return node.answers[node.taken]!;
  }

  private newNode(): Node {
    let node = this.nodes[this.depth];
    if (!node) {
      node = { answers: [], costs: [], count: 0, taken: 0, spent: 0, snapshot: null, mark: null, kept: null };
      this.nodes.push(node);
    }
    node.spent = this.spent;
    node.taken = 0;
    return node;
  }

  /** The decision is made; fixed ones and those too deep have one answer only. */
  private settle(node: Node): void {
    const prefix = this.options.prefix;
    const d = this.depth++;
    if (prefix && d < prefix.length) {
      node.taken = Math.max(0, node.answers.indexOf(prefix[d]!));
    } else if (d >= (this.options.depth ?? Number.POSITIVE_INFINITY)) {
      this.cut = true;
      node.count = 1;
    }
  }
}
