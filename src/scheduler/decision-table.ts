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

/** Node: [guard, if false, if true]; leaf: [-1, next state, action list]. Both are three words. */
const LEAF = -1;
/** More answers than this to one event means guards that depend on each other without end. */
const MAX_LEAVES = 4096;

/** What a table needs to run: one function for each guard and each action that the machine names. */
export interface Bindings {
  readonly guards: Readonly<Record<string, () => boolean>>;
  readonly actions: Readonly<Record<string, () => void>>;
}

/** A table bound to guards and actions. */
export interface TableMachine {
  /** Runs the initial actions; answers the initial state. */
  start(): number;
  /**
   * Consults the guards, runs the actions in order, answers the next state. An event that the state does not know leaves
   * it as it is. All guards of a step are consulted before its first action runs.
   */
  step(state: number, event: number): number;
}

/** See DecisionTable.flatten. */
export interface FlatTable {
  /** Number of guards. */
  readonly bits: number;
  /**
   * Next state and action list of (state, event, answers): two words at `((state * events + event) << bits | answers) * 2`.
   * A list is an offset in `lists`: count, then action numbers; offset 0 is the empty list.
   */
  readonly cells: Int32Array;
  /** Bits of the guards that (state, event) may ask for, at `state * events + event`: no other answer matters. */
  readonly consulted: Int32Array;
  readonly lists: Int32Array;
}

/** The compiled machine. States and events are numbers: indices in `states` and `events`. */
export class DecisionTable {
  /** State values, as xstate spells them (nested and parallel ones as JSON); index 0 need not be the initial one. */
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly guards: readonly string[];
  readonly actions: readonly string[];
  /** Trees and leaves. */
  readonly words: Int32Array;
  /** Root of (state, event) at `state * events + event`; the last word is the root of the start. */
  readonly roots: Int32Array;
  /** Action lists: count, then action numbers. List 0 is empty. */
  readonly lists: Int32Array;
  private readonly finals: readonly boolean[];

  constructor(parts: {
    states: readonly string[];
    finals: readonly boolean[];
    events: readonly string[];
    guards: readonly string[];
    actions: readonly string[];
    words: readonly number[];
    roots: readonly number[];
    lists: readonly number[];
  }) {
    this.states = parts.states;
    this.finals = parts.finals;
    this.events = parts.events;
    this.guards = parts.guards;
    this.actions = parts.actions;
    this.words = Int32Array.from(parts.words);
    this.roots = Int32Array.from(parts.roots);
    this.lists = Int32Array.from(parts.lists);
  }

  /** Number of a state. @throws {RangeError} if the machine never reaches a state of that name */
  state(name: string): number {
    return indexIn(this.states, name, 'state');
  }

  /** Number of an event. @throws {RangeError} if the machine knows no such event */
  event(name: string): number {
    return indexIn(this.events, name, 'event');
  }

  /** Whether the machine is at its end in that state. */
  isFinal(state: number): boolean {
    return this.finals[state] ?? false;
  }

  /** The next state with given guard answers; no action runs. */
  next(state: number, event: number, guard: (name: string) => boolean): number {
    const words = this.words;
    let at = this.roots[state * this.events.length + event]!;
    while (words[at]! !== LEAF) at = words[at + (guard(this.guards[words[at]!]!) ? 2 : 1)]!;
    return words[at + 1]!;
  }

  /**
   * The same decisions without the trees: one read finds the leaf, given the answers of all guards as bits.
   * @param guards the machine's guards; bit i of the answers is the answer of guards[i]
   * @param actions the machine's actions, by the numbers that the caller knows them by
   * @throws {TypeError} if these are not exactly the machine's guards and actions
   */
  flatten(guards: readonly string[], actions: readonly string[]): FlatTable {
    sameNames(guards, this.guards, 'guards');
    sameNames(actions, this.actions, 'actions');
    const { words } = this;
    const answers = 1 << guards.length;
    const cells = new Int32Array(this.states.length * this.events.length * answers * 2);
    const consulted = new Int32Array(this.states.length * this.events.length);
    for (let row = 0; row < consulted.length; row++) {
      for (let facts = 0; facts < answers; facts++) {
        let at = this.roots[row]!;
        while (words[at]! !== LEAF) {
          const bit = guards.indexOf(this.guards[words[at]!]!);
          consulted[row]! |= 1 << bit;
          at = words[at + ((facts >> bit) & 1 ? 2 : 1)]!;
        }
        cells[(row * answers + facts) * 2] = words[at + 1]!;
        cells[(row * answers + facts) * 2 + 1] = words[at + 2]!;
      }
    }
    const lists = Int32Array.from(this.lists);
    for (let at = 0; at < lists.length; at += lists[at]! + 1) {
      for (let i = 1; i <= lists[at]!; i++) lists[at + i] = actions.indexOf(this.actions[this.lists[at + i]!]!);
    }
    return { bits: guards.length, cells, consulted, lists };
  }

  /** @throws {TypeError} if a guard or action has no function */
  bind(bindings: Bindings): TableMachine {
    const guards = this.guards.map(name => bound(bindings.guards, name, 'guard'));
    const actions = this.actions.map(name => bound(bindings.actions, name, 'action'));
    const { words, roots, lists } = this;
    const width = this.events.length;
    const run = (root: number): number => {
      let at = root;
      let guard = words[at]!;
      while (guard >= 0) {
        at = words[at + (guards[guard]!() ? 2 : 1)]!;
        guard = words[at]!;
      }
      let list = words[at + 2]!;
      for (let n = lists[list]!; n > 0; n--) actions[lists[++list]!]!();
      return words[at + 1]!;
    };
    return {
      start: () => run(roots[roots.length - 1]!),
      step: (state, event) => run(roots[state * width + event]!),
    };
  }
}

/**
 * @throws {TypeError} where the machine breaks a rule of compilable machines (see compilable.ts), or one event has more
 *   than 4096 outcomes
 */
export function compileMachine(machine: AnyStateMachine): DecisionTable {
  const { guards, actions } = assertCompilable(machine);
  const compiler = new TableCompiler(machine, guards, actions);
  return compiler.compile();
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

  compile(): DecisionTable {
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
    return new DecisionTable({
      states: this.states,
      finals: this.snapshots.map(s => s.status === 'done'),
      events: this.events,
      guards: this.guards,
      actions: this.actions,
      words: this.words,
      roots,
      lists: this.lists,
    });
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

function indexIn(names: readonly string[], name: string, what: string): number {
  const index = names.indexOf(name);
  if (index < 0) throw new RangeError(`the machine has no ${what} ${name}; it has ${names.join(', ')}`);
  return index;
}

function sameNames(given: readonly string[], own: readonly string[], what: string): void {
  const same = given.length === own.length && own.every(name => given.includes(name));
  if (!same) throw new TypeError(`the machine has the ${what} ${own.join(', ')}; given were ${given.join(', ')}`);
}

function bound<F>(functions: Readonly<Record<string, F>>, name: string, what: string): F {
  const found = functions[name];
  if (typeof found !== 'function') throw new TypeError(`${what} ${name} of the machine has no function to run`);
  return found;
}
