/**
 * The life of a Java thread: java.lang.Thread.State as a statechart. It is the specification; the engine runs the table
 * made of it (life-cycle.ts), the stepper and the diagrams run the live machine.
 *
 * Being RUNNABLE means "can take a step now". A thread that stands before a held monitor is BLOCKED and becomes RUNNABLE
 * when the monitor is free; it may find it taken again by another (CONTEND), because Java's monitors have no queue that
 * hands them over (JLS §17.1).
 */
import { setup } from 'xstate';

/** The machine's only question, asked when Object.wait ends: must the thread first wait for the monitor itself (JLS §17.2.1)? */
const monitorHeld = (): boolean => {
  throw new TypeError('thread machine: provide the guard monitorHeld');
};

/** Out of a wait set: BLOCKED while somebody else is in the monitor, else it can go on. */
const leaveWaitSet = [{ guard: 'monitorHeld', target: 'BLOCKED' }, { target: 'RUNNABLE' }] as const;

export const threadMachine = setup({
  types: {
    events: {} as {
      type:
        | 'START'
        | 'CONTEND'
        | 'FREE'
        | 'AWAIT'
        | 'AWAIT_TIMED'
        | 'NOTIFIED'
        | 'INTERRUPTED'
        | 'TIMED_OUT'
        | 'SATISFIED'
        | 'END';
    },
  },
  guards: { monitorHeld },
}).createMachine({
  id: 'thread',
  initial: 'NEW',
  states: {
    /** Made, not started. */
    NEW: { on: { START: 'RUNNABLE' } },
    /** Can take a step. */
    RUNNABLE: {
      on: {
        CONTEND: 'BLOCKED',
        AWAIT: 'WAITING',
        AWAIT_TIMED: 'TIMED_WAITING',
        END: 'TERMINATED',
      },
    },
    /** In the entry set of a monitor that another thread owns. */
    BLOCKED: { on: { FREE: 'RUNNABLE' } },
    /** Waits for another thread to do something. */
    WAITING: {
      on: {
        NOTIFIED: leaveWaitSet,
        INTERRUPTED: leaveWaitSet,
        SATISFIED: 'RUNNABLE',
      },
    },
    /** The same, but not longer than its time limit; or asleep. */
    TIMED_WAITING: {
      on: {
        NOTIFIED: leaveWaitSet,
        INTERRUPTED: leaveWaitSet,
        TIMED_OUT: leaveWaitSet,
        SATISFIED: 'RUNNABLE',
      },
    },
    /** Has ended, and stays so. */
    TERMINATED: { type: 'final' },
  },
});
