import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { THREAD_EVENTS, THREAD_STATES } from '../../src/runtime/life-cycle.ts';
import { compileMachine } from '../../src/scheduler/compile-machine.ts';
import { lifeCycle } from '../../src/scheduler/life-cycle.ts';
import { threadMachine } from '../../src/scheduler/thread-machine.ts';

/** `RUNNABLE -CONTEND-> BLOCKED`, for all transitions that change the state. */
function transitions(): string[] {
  const cycle = lifeCycle();
  const lines: string[] = [];
  THREAD_STATES.forEach((from, state) => {
    THREAD_EVENTS.forEach((event, number) => {
      const free = THREAD_STATES[cycle.next(state, number, false)]!;
      const held = THREAD_STATES[cycle.next(state, number, true)]!;
      if (free === held && free !== from) lines.push(`${from} -${event}-> ${free}`);
      else if (free !== held) lines.push(`${from} -${event}-> ${free}, monitor held: ${held}`);
    });
  });
  return lines;
}

test('the life of a thread is exactly this', () => {
  expect(transitions()).toEqual([
    'NEW -START-> RUNNABLE',
    'RUNNABLE -CONTEND-> BLOCKED',
    'RUNNABLE -AWAIT-> WAITING',
    'RUNNABLE -AWAIT_TIMED-> TIMED_WAITING',
    'RUNNABLE -END-> TERMINATED',
    'BLOCKED -FREE-> RUNNABLE',
    'WAITING -NOTIFIED-> RUNNABLE, monitor held: BLOCKED',
    'WAITING -INTERRUPTED-> RUNNABLE, monitor held: BLOCKED',
    'WAITING -SATISFIED-> RUNNABLE',
    'TIMED_WAITING -NOTIFIED-> RUNNABLE, monitor held: BLOCKED',
    'TIMED_WAITING -INTERRUPTED-> RUNNABLE, monitor held: BLOCKED',
    'TIMED_WAITING -TIMED_OUT-> RUNNABLE, monitor held: BLOCKED',
    'TIMED_WAITING -SATISFIED-> RUNNABLE',
  ]);
});

describe('the machine and the seam use the same words', () => {
  test('states', () => {
    expect([...compileMachine(threadMachine).states].sort()).toEqual([...THREAD_STATES].sort());
  });
  test('events', () => {
    expect([...threadMachine.events].sort()).toEqual([...THREAD_EVENTS].sort());
  });
});

test('the life cycle agrees with the live actor in every state for every event', () => {
  const path: Record<string, readonly (typeof THREAD_EVENTS)[number][]> = {
    NEW: [],
    RUNNABLE: ['START'],
    BLOCKED: ['START', 'CONTEND'],
    WAITING: ['START', 'AWAIT'],
    TIMED_WAITING: ['START', 'AWAIT_TIMED'],
  };
  for (const [state, events] of Object.entries(path)) {
    for (const held of [false, true]) {
      THREAD_EVENTS.forEach((type, number) => {
        const actor = createActor(threadMachine.provide({ guards: { monitorHeld: () => held } })).start();
        for (const event of events) actor.send({ type: event });
        expect(actor.getSnapshot().value).toBe(state);
        actor.send({ type });
        const next = lifeCycle().next(THREAD_STATES.indexOf(state as 'NEW'), number, held);
        expect(`${state} ${type} ${THREAD_STATES[next]}`).toBe(`${state} ${type} ${String(actor.getSnapshot().value)}`);
      });
    }
  }
});
