/**
 * The seam between the runtime and the thread machine: the runtime says what happened to a thread, the machine (an xstate
 * statechart in src/scheduler, compiled into a table) says which java.lang.Thread.State it has now.
 */
import type { ThreadState } from '../trace/document.ts';

/** State names by their number in a thread record. */
export const THREAD_STATES: readonly ThreadState[] = [
  'NEW',
  'RUNNABLE',
  'BLOCKED',
  'WAITING',
  'TIMED_WAITING',
  'TERMINATED',
];

export const NEW = 0;
export const RUNNABLE = 1;
export const BLOCKED = 2;
export const WAITING = 3;
export const TIMED_WAITING = 4;
export const TERMINATED = 5;

/** What can happen to a thread; the index is the event's number. */
export const THREAD_EVENTS = [
  /** Thread.start. */
  'START',
  /** Stands before a monitor that another thread owns. */
  'CONTEND',
  /** That monitor is free. */
  'FREE',
  /** Waits without a time limit: wait set, lock, condition, latch, permits, join, park, class initialisation. */
  'AWAIT',
  /** The same, or sleep, with a time limit. */
  'AWAIT_TIMED',
  /** Chosen by notify, notifyAll, signal or signalAll. */
  'NOTIFIED',
  /** Interrupted while waiting or sleeping. */
  'INTERRUPTED',
  /** The time limit is over. */
  'TIMED_OUT',
  /** What it waited for is there: lock free, latch open, permit, target ended. */
  'SATISFIED',
  /** Returned from run, or died of an uncaught exception. */
  'END',
] as const;

export const START = 0;
export const CONTEND = 1;
export const FREE = 2;
export const AWAIT = 3;
export const AWAIT_TIMED = 4;
export const NOTIFIED = 5;
export const INTERRUPTED = 6;
export const TIMED_OUT = 7;
export const SATISFIED = 8;
export const END = 9;

/** The compiled thread machine. */
export interface LifeCycle {
  /** Next state by (state, event, guard): index (state * events + event) * 2 + guard. Plain data: workers get a copy. */
  readonly cells: Int8Array;
  /**
   * Next state. An event that the state does not know leaves it as it is.
   * @param monitorHeld answer of the machine's only guard: whether the monitor that the thread must enter again is held.
   */
  next(state: number, event: number, monitorHeld: boolean): number;
}

/** The life cycle that the cells describe. */
export function lifeCycleOf(cells: Int8Array): LifeCycle {
  const events = THREAD_EVENTS.length;
  return { cells, next: (state, event, held) => cells[(state * events + event) * 2 + (held ? 1 : 0)]! };
}
