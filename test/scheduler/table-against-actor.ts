/** Runs a compiled table and xstate's live actor side by side over one sequence of events and guard answers. */
import type { AnyStateMachine } from 'xstate';
import { createActor } from 'xstate';
import { stateName } from '../../src/scheduler/compile-machine.ts';
import type { DecisionTable } from '../../src/scheduler/decision-table.ts';

/** One event, and what each guard would answer while it is handled (bit i: guard i of the table). */
export interface Stimulus {
  readonly event: number;
  readonly answers: number;
}

/** What one of the two did: a line for the start and one for each event. */
export interface Behaviour {
  readonly table: readonly string[];
  readonly actor: readonly string[];
}

/** Both behaviours; a machine that is at its end gets no more events. */
export function runBoth(machine: AnyStateMachine, table: DecisionTable, stimuli: readonly Stimulus[]): Behaviour {
  let answers = stimuli[0]?.answers ?? 0;
  const recorder = () => {
    const consulted: string[] = [];
    const done: string[] = [];
    const guards = table.guards.map((name, bit) => {
      const guard = () => {
        if (!consulted.includes(name)) consulted.push(name);
        return ((answers >> bit) & 1) === 1;
      };
      return [name, guard] as const;
    });
    const actions = table.actions.map(name => [name, () => void done.push(name)] as const);
    const line = (state: string) => {
      const text = `${state} | ${consulted.join(' ')} | ${done.join(' ')}`;
      consulted.length = 0;
      done.length = 0;
      return text;
    };
    return { guards: Object.fromEntries(guards), actions: Object.fromEntries(actions), line };
  };

  const forTable = recorder();
  const bound = table.bind(forTable);
  let state = bound.start();
  const tableLines = [forTable.line(table.states[state]!)];

  const forActor = recorder();
  const actor = createActor(machine.provide({ guards: forActor.guards, actions: forActor.actions }));
  actor.start();
  const actorLines = [forActor.line(stateName(actor.getSnapshot().value))];

  for (const stimulus of stimuli) {
    if (table.isFinal(state)) break;
    answers = stimulus.answers;
    state = bound.step(state, stimulus.event);
    tableLines.push(forTable.line(table.states[state]!));
    actor.send({ type: table.events[stimulus.event]! });
    actorLines.push(forActor.line(stateName(actor.getSnapshot().value)));
    if ((actor.getSnapshot().status === 'done') !== table.isFinal(state)) actorLines.push('one of them is at its end');
  }
  return { table: tableLines, actor: actorLines };
}
