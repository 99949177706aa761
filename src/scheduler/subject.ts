/**
 * What the scheduler needs of the thing it schedules. A Process (src/runtime) is one; so are the small abstract programs
 * of the tests.
 */
import type { Recorder } from '../trace/record.ts';

export interface Subject {
  /** Ids of the threads that can take a step, ascending; the first `enabledCount` words. Made anew by `step` and `advanceClock`. */
  readonly enabled: Int32Array;
  readonly enabledCount: number;
  /** Every thread that is not a daemon has ended, or the program called System.exit. */
  readonly ended: boolean;
  /** The program called System.exit. */
  readonly exitCalled: boolean;
  readonly exitStatus: number;
  /** What the last step counts for in the budget of steps: 1, and more where the thread computed long in silence. */
  readonly lastWeight: number;
  /**
   * Lets a thread do its pending operation and run on to the next one.
   * @param grants operations that it may do in a row, more than 1 only where no other thread is enabled; one that another
   *   thread may have waited for ends the row
   * @returns how many it did, at least 1
   */
  step(thread: number, grants: number): number;
  /** Virtual time moves to the earliest deadline; false where nobody waits with a time limit. */
  advanceClock(): boolean;
  /** Java priority, 1 to 10. */
  threadPriority(thread: number): number;
  /** Set by the scheduler: answers 0..n-1 to decisions inside of a step (whom notify wakes, whether a wait ends early). */
  pick: (n: number, what: string) => number;
  /** Where steps leave their records; null: nowhere. */
  recorder: Recorder | null;
}
