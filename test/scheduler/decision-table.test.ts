import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { and, assign, createMachine, not, setup } from 'xstate';
import { compileMachine } from '../../src/scheduler/compile-machine.ts';
import { schedulerMachine } from '../../src/scheduler/scheduler-machine.ts';
import { threadMachine } from '../../src/scheduler/thread-machine.ts';
import { runBoth } from './table-against-actor.ts';

/** Nested, parallel, with combined guards, `always`, entry and exit actions: more than our own machines use. */
const intricate = setup({
  guards: { wet: () => false, cold: () => false, late: () => false },
  actions: { in1: () => {}, out1: () => {}, in2: () => {}, move: () => {}, ring: () => {} },
}).createMachine({
  id: 'intricate',
  type: 'parallel',
  states: {
    left: {
      initial: 'one',
      states: {
        one: {
          entry: 'in1',
          exit: 'out1',
          on: { GO: { guard: and(['wet', not('cold')]), target: 'two', actions: 'move' } },
        },
        two: { entry: 'in2', always: { guard: 'late', target: 'three' }, on: { BACK: 'one' } },
        three: {
          on: { BACK: { guard: 'cold', target: 'one' }, GO: { target: 'three', reenter: true, actions: 'ring' } },
        },
      },
    },
    right: {
      initial: 'up',
      on: { GO: { actions: 'ring' } },
      states: {
        up: {
          on: {
            FLIP: [
              { guard: 'late', target: 'down', actions: ['move', 'ring'] },
              { guard: 'wet', actions: 'move' },
            ],
          },
        },
        down: { on: { FLIP: 'up', GO: { guard: 'wet', target: 'up' } } },
      },
    },
  },
});

const agrees = (machine: AnyStateMachine, sequences: number) => {
  const table = compileMachine(machine);
  const stimulus = fc.record({
    event: fc.nat({ max: table.events.length - 1 }),
    answers: fc.nat({ max: 2 ** table.guards.length - 1 }),
  });
  const visited = new Set<string>();
  fc.assert(
    fc.property(fc.array(stimulus, { minLength: 1, maxLength: 24 }), stimuli => {
      const { table: byTable, actor } = runBoth(machine, table, stimuli);
      for (const line of byTable) visited.add(line.split(' | ')[0]!);
      expect(byTable).toEqual(actor);
    }),
    { numRuns: sequences },
  );
  expect([...visited].sort()).toEqual([...table.states].sort());
};

describe('the table and the live xstate actor agree on states, order of actions and guards consulted', () => {
  test('of the thread machine, over 10,000 random sequences', () => agrees(threadMachine, 10_000));
  test('of the scheduler machine, over 10,000 random sequences', () => agrees(schedulerMachine, 10_000));
  test('of a parallel machine with nested states, combined guards and always, over 3,000', () =>
    agrees(intricate, 3_000));
});

describe('a machine that a table cannot stand for is refused by name', () => {
  const refusal = (machine: AnyStateMachine) => {
    try {
      compileMachine(machine);
      return 'accepted';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const start = "machine m can't be compiled into a table: ";

  test('a guard that is a function', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      states: { a: { on: { E: { guard: () => true, target: 'b' } } }, b: {} },
    });
    expect(refusal(machine)).toBe(
      `${start}state a has a guard that is a function or takes parameters; name it in setup()`,
    );
  });
  test('an action without a name', () => {
    const machine = createMachine({ id: 'm', initial: 'a', states: { a: { entry: () => {} } } });
    expect(refusal(machine)).toBe(`${start}state a has an action without a name; name a plain action in setup()`);
  });
  test('an assignment to the context', () => {
    const machine = createMachine({ id: 'm', initial: 'a', states: { a: { exit: assign({}) } } });
    expect(refusal(machine)).toBe(`${start}state a has the action assign; name a plain action in setup()`);
  });
  test('parameters of an action', () => {
    const machine = createMachine({
      id: 'm',
      initial: 'a',
      states: { a: { entry: { type: 'ring', params: { times: 2 } } } },
    });
    expect(refusal(machine)).toBe(`${start}state a has parameters for the action ring; name a plain action in setup()`);
  });
  test('a context', () => {
    const machine = createMachine({ id: 'm', context: { n: 0 }, initial: 'a', states: { a: {} } });
    expect(refusal(machine)).toBe(`${start}it has a context; keep data where guards and actions find it`);
  });
  test('a delay', () => {
    const machine = createMachine({ id: 'm', initial: 'a', states: { a: { after: { 10: 'b' } }, b: {} } });
    expect(refusal(machine)).toContain('state a has');
  });
  test('a history state', () => {
    const machine = createMachine({ id: 'm', initial: 'a', states: { a: { type: 'history' } } });
    expect(refusal(machine)).toBe(`${start}state a is a history state`);
  });
  test('an invoked actor', () => {
    const machine = createMachine({ id: 'm', initial: 'a', states: { a: { invoke: { src: 'other' } } } });
    expect(refusal(machine)).toContain('invokes an actor');
  });
  test('a wildcard event', () => {
    const machine = createMachine({ id: 'm', initial: 'a', states: { a: { on: { '*': 'b' } }, b: {} } });
    expect(refusal(machine)).toBe(`${start}it has the wildcard event *; name the events`);
  });
});

test('the flat form of a table decides as its trees do, for every state, event and combination of answers', () => {
  for (const machine of [threadMachine, schedulerMachine, intricate] as AnyStateMachine[]) {
    const table = compileMachine(machine);
    const guards = [...table.guards].reverse();
    const actions = [...table.actions].reverse();
    const flat = table.flatten(guards, actions);
    for (let row = 0; row < table.states.length * table.events.length; row++) {
      for (let answers = 0; answers < 1 << guards.length; answers++) {
        const done: string[] = [];
        let consulted = 0;
        const bound = table.bind({
          guards: Object.fromEntries(
            guards.map((name, bit) => [
              name,
              () => {
                consulted |= 1 << bit;
                return ((answers >> bit) & 1) === 1;
              },
            ]),
          ),
          actions: Object.fromEntries(actions.map(name => [name, () => void done.push(name)])),
        });
        const next = bound.step(Math.floor(row / table.events.length), row % table.events.length);
        const cell = ((row << flat.bits) | answers) * 2;
        const list = flat.cells[cell + 1]!;
        const listed = [...flat.lists.subarray(list + 1, list + 1 + flat.lists[list]!)].map(a => actions[a]);
        expect([flat.cells[cell], listed]).toEqual([next, done]);
        expect(consulted & ~flat.consulted[row]!).toBe(0);
      }
    }
  }
});

test('a table is not made flat for other guards than its own', () => {
  expect(() => compileMachine(threadMachine).flatten([], [])).toThrow(
    'the machine has the guards monitorHeld; given were ',
  );
});

test('binding a table without one of its guards names the guard', () => {
  const table = compileMachine(threadMachine);
  expect(() => table.bind({ guards: {}, actions: {} })).toThrow(
    'guard monitorHeld of the machine has no function to run',
  );
});

test('an unknown state or event is refused with the list of those that exist', () => {
  const table = compileMachine(threadMachine);
  expect(() => table.event('WAKE')).toThrow('the machine has no event WAKE; it has START, ');
  expect(() => table.state('SLEEPING')).toThrow('the machine has no state SLEEPING; it has NEW, ');
});
