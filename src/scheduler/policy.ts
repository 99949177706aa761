/**
 * The seam between the loop and whoever decides: round robin, chance, a schedule to repeat, a search, a person. A policy
 * lives across executions, so a search keeps what it has learned (the design of Shuttle's Scheduler trait).
 */
import type { ExecutionEnd } from './execution-end.ts';
import type { Subject } from './subject.ts';

/** A decision about who goes next. One object, reused: never keep it. */
export interface Point {
  /** Ids of the threads that can go, ascending; the first `count` words, at least two. */
  enabled: Int32Array;
  count: number;
  /** Number of this decision in the execution, from 0 (decisions of `pick` count too). */
  decision: number;
  /** Steps taken so far. */
  step: number;
  /** The thread that took the last step; 0 before the first. */
  previous: number;
  /** Whether `previous` is among the enabled. */
  previousEnabled: boolean;
  /** Steps that `previous` has taken in a row. */
  inARow: number;
  /** The default answer: `previous` where it is enabled, else the lowest id. */
  usual: number;
  readonly subject: Subject;
}

export interface Policy {
  readonly name: string;
  /** For searches: there is nothing left to try. Asked after `begin`; the execution is not run then. */
  readonly exhausted?: boolean;
  /** An execution begins. */
  begin(): void;
  /** Id of an enabled thread, or 0: ask me later (the execution pauses until `Scheduler.resume`). */
  choose(point: Point): number;
  /**
   * Any other decision, inside of a step: a number from 0 to n - 1, where n is at least 2.
   * @param what what is decided: `notify`: which of the waiting threads, in the order of their arrival; `spurious`: 1 where the wait
   *   that begins ends by itself; `timeout`: 1 where it does not outlast its time limit
   * @param decision number of this decision in the execution
   */
  pick(n: number, what: string, decision: number): number;
  /** The execution is over (not: paused). */
  end?(end: ExecutionEnd): void;
}

/** Whether a thread is among the enabled of a point or subject. */
export function isEnabled(enabled: Int32Array, count: number, thread: number): boolean {
  for (let i = 0; i < count; i++) if (enabled[i] === thread) return true;
  return false;
}

/** The enabled thread with the next higher id, or the lowest: each gets its turn. */
export function nextInTurn(point: Point): number {
  for (let i = 0; i < point.count; i++) if (point.enabled[i]! > point.previous) return point.enabled[i]!;
  return point.enabled[0]!;
}
