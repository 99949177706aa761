/**
 * Compiles an xstate machine into a flat decision table. The statechart stays the specification (people read it, the
 * stepper animates it); the engine runs the table: some ten nanoseconds for a transition instead of some microseconds.
 *
 * How: the guards of a copy of the machine are replaced by oracles, and xstate's own `transition` is asked for every
 * (reached state, event), once for each combination of answers of the guards that it really consults. What it answers
 * becomes a small decision tree. So nested and parallel states, `always`, entry and exit actions mean what xstate says.
 */
import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { initialTransition, transition } from 'xstate';
import { assertCompilable } from './compilable.ts';
import { DecisionTable, LEAF, type TableParts } from './decision-table.ts';

/** More answers than this to one event means guards that depend on each other without end. */
const MAX_LEAVES = 4096;

/**
 * @throws {TypeError} where the machine breaks a rule of compilable machines (see compilable.ts), or one event has more
 *   than 4096 outcomes
 */
export function compileMachine(machine: AnyStateMachine): DecisionTable {
  return new DecisionTable(partsOf(machine));
}

/**
 * The same as plain data, for the generator of machine-tables.ts.
 * @throws {TypeError} as compileMachine
 * @public
 */
export function partsOf(machine: AnyStateMachine): TableParts {
  const { guards, actions } = assertCompilable(machine);
  return new TableCompiler(machine, guards, actions).compile();
}

class TableCompiler {
  private readonly oracle: AnyStateMachine;
  private readonly guards: readonly string[];
  private readonly actions: readonly string[];
  private readonly events: readonly string[];
  /** Guards consulted in the transition that is being asked for, in order. */
  private readonly asked: string[] = [];
  private answers: Readonly<Record<string, boolean>> = {};
  private readonly words: number[] = [];
  private readonly lists: number[] = [0];
  private readonly listAt = new Map<string, number>([['', 0]]);
  private readonly states: string[] = [];
  private readonly snapshots: AnyMachineSnapshot[] = [];
  private leaves = 0;

  constructor(machine: AnyStateMachine, guards: readonly string[], actions: readonly string[]) {
    this.guards = guards;
    this.actions = actions;
    this.events = [...machine.events];
    const oracles = guards.map(name => {
      const answer = () => {
        if (!this.asked.includes(name)) this.asked.push(name);
        return this.answers[name] ?? false;
      };
      return [name, answer] as const;
    });
    this.oracle = machine.provide({
      guards: Object.fromEntries(oracles),
      actions: Object.fromEntries(actions.map(name => [name, () => {}])),
    }) as AnyStateMachine;
  }

  compile(): TableParts {
    const roots: number[] = [];
    const start = this.tree(() => initialTransition(this.oracle), 'the start', {});
    for (let state = 0; state < this.snapshots.length; state++) {
      for (const type of this.events) {
        this.leaves = 0;
        const what = `event ${type} in state ${this.states[state]}`;
        roots.push(this.tree(() => transition(this.oracle, this.snapshots[state]!, { type }), what, {}));
      }
    }
    roots.push(start);
    return {
      states: this.states,
      finals: this.snapshots.map(s => s.status === 'done'),
      events: this.events,
      guards: this.guards,
      actions: this.actions,
      words: this.words,
      roots,
      lists: this.lists,
    };
  }

  /** Emits the decision tree of one transition; answers where it starts. `fixed` are the guards already decided above it. */
  private tree(
    ask: () => readonly [AnyMachineSnapshot, readonly { type: string }[]],
    what: string,
    fixed: Readonly<Record<string, boolean>>,
  ): number {
    this.asked.length = 0;
    this.answers = fixed;
    const [next, executed] = ask();
    const free = this.asked.find(name => !(name in fixed));
    const at = this.words.length;
    if (free !== undefined) {
      this.words.push(this.guards.indexOf(free), 0, 0);
      this.words[at + 1] = this.tree(ask, what, { ...fixed, [free]: false });
      this.words[at + 2] = this.tree(ask, what, { ...fixed, [free]: true });
      return at;
    }
    if (++this.leaves > MAX_LEAVES) throw new TypeError(`${what} has more than ${MAX_LEAVES} outcomes`);
    this.words.push(LEAF, this.stateOf(next), this.listOf(executed));
    return at;
  }

  private stateOf(snapshot: AnyMachineSnapshot): number {
    const name = stateName(snapshot.value);
    const known = this.states.indexOf(name);
    if (known >= 0) return known;
    this.states.push(name);
    this.snapshots.push(snapshot);
    return this.states.length - 1;
  }

  private listOf(executed: readonly { type: string }[]): number {
    const numbers = executed.map(action => {
      const number = this.actions.indexOf(action.type);
      if (number < 0) throw new TypeError(`action ${action.type} is not one that a table can run`);
      return number;
    });
    const key = numbers.join(' ');
    const known = this.listAt.get(key);
    if (known !== undefined) return known;
    const at = this.lists.length;
    this.lists.push(numbers.length, ...numbers);
    this.listAt.set(key, at);
    return at;
  }
}

/** A state value as the table names it: the plain name, or JSON where states are nested or parallel. */
export function stateName(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
