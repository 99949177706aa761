/**
 * The seam of the detectors: each follows an execution record by record, allocates nothing while nothing is wrong, and can
 * go back to a marked place when a search restores a snapshot. What it found is text only when somebody asks.
 */

import type { FinalState } from './final-state.ts';
import type { Finding } from './finding.ts';

/** Turns the numbers of records into what a reader knows. */
export interface Names {
  threadName(thread: number): string;
  location(pc: number): Location;
  /** `Counter.count`, `Counter.total`, `int[]#1.4[3]`: a field of any object of its class, or an element. */
  variable(object: number, slot: number): string;
  /** `Account#1.2`. */
  object(object: number): string;
  /** A Throwable: its class as Java spells it, and its message. */
  throwable(object: number): { readonly type: string; readonly message: string | null };
}

export interface Location {
  /** Source file, null where it is not known. */
  readonly file: string | null;
  /** Line from 1, or -1. */
  readonly line: number;
  /** `Counter.increment`. */
  readonly method: string;
}

export interface Detector {
  readonly name: string;
  /** Findings so far in this execution. */
  readonly count: number;
  /** A new execution begins: forgets everything. */
  begin(): void;
  /**
   * The next record of the execution.
   * @param at offset of the record in `words`
   * @param step number of the record in the execution
   */
  event(words: Int32Array, at: number, step: number): void;
  /** The execution is over; `state` says who could not go on. */
  finish(state: FinalState): void;
  /** The same text for the same fault in different executions, whichever threads and objects take part; cheap. */
  identity(index: number): string;
  /** @param index 0 to count - 1 */
  finding(index: number, names: Names): Finding;
  /** A place to come back to. */
  mark(): number;
  /** Back to a mark of this execution. */
  rewind(mark: number): void;
}

/** `Counter.java:7`; the method where the file is not known. */
export function locationText({ file, line, method }: Location): string {
  if (file === null) return method;
  return line < 0 ? file : `${file}:${line}`;
}
