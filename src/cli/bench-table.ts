/** `heddle bench table`: one transition of the two statecharts, by their compiled tables and by xstate's live actor. */
import { type AnyStateMachine, createActor } from 'xstate';
import { compileMachine } from '../scheduler/compile-machine.ts';
import { schedulerMachine } from '../scheduler/scheduler-machine.ts';
import { threadMachine } from '../scheduler/thread-machine.ts';
import { type Benchmark, type Figure, medians } from './bench-rounds.ts';

interface Cycle {
  readonly name: string;
  readonly machine: AnyStateMachine;
  /** Brings it to the cycle's first state. */
  readonly approach: readonly string[];
  /** Events that lead back to that state. */
  readonly events: readonly string[];
  /** Guards that hold. */
  readonly holds: readonly string[];
}

const cycles: readonly Cycle[] = [
  {
    name: 'thread',
    machine: threadMachine,
    approach: ['START'],
    events: ['CONTEND', 'FREE', 'AWAIT', 'SATISFIED', 'AWAIT_TIMED', 'TIMED_OUT'],
    holds: [],
  },
  {
    name: 'scheduler',
    machine: schedulerMachine,
    approach: [],
    events: ['NEXT', 'NEXT', 'NEXT'],
    holds: ['someEnabled'],
  },
];

export const tableBenchmark: Benchmark = {
  name: 'table',
  summary: 'nanoseconds of a transition: compiled tables and xstate actors',
  async run(quick) {
    const figures: Figure[] = [];
    for (const { name, machine, approach, events, holds } of cycles) {
      const table = compileMachine(machine);
      let acted = 0;
      const guards = Object.fromEntries(table.guards.map(guard => [guard, () => holds.includes(guard)]));
      const actions = Object.fromEntries(table.actions.map(action => [action, () => void acted++]));
      const bound = table.bind({ guards, actions });
      const numbers = events.map(event => table.event(event));
      const first = approach.reduce((state, event) => bound.step(state, table.event(event)), bound.start());
      const byTable = (): number => {
        const turns = quick ? 100 : 1_000_000;
        let state = first;
        const start = performance.now();
        for (let turn = 0; turn < turns; turn++) {
          for (let i = 0; i < numbers.length; i++) state = bound.step(state, numbers[i]!);
        }
        const nanoseconds = (performance.now() - start) * 1e6;
        if (state !== first) throw new RangeError(`the ${name} table ended in ${table.states[state]}`);
        return nanoseconds / (turns * numbers.length);
      };
      const byActor = (): number => {
        const turns = quick ? 10 : 4000;
        const actor = createActor(machine.provide({ guards, actions }));
        actor.start();
        for (const type of approach) actor.send({ type });
        const start = performance.now();
        for (let turn = 0; turn < turns; turn++) for (const type of events) actor.send({ type });
        const nanoseconds = (performance.now() - start) * 1e6;
        const end = actor.getSnapshot().value;
        if (end !== table.states[first]) throw new RangeError(`the ${name} actor ended in ${String(end)}`);
        return nanoseconds / (turns * events.length);
      };
      const { table: ours, actor } = await medians({ table: byTable, actor: byActor }, quick ? 1 : 5);
      figures.push({ name: `${name} table`, value: ours, unit: 'ns' });
      figures.push({ name: `${name} actor`, value: actor, unit: 'ns' });
      figures.push({ name: `${name}, ratio`, value: actor / ours, unit: 'times faster than xstate' });
    }
    return figures;
  },
};
