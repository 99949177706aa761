/**
 * An xstate machine as a flat decision table: some ten nanoseconds for a transition instead of some microseconds.
 * compile-machine.ts makes it; machine-tables.ts holds those of the engine.
 */

/** Node: [guard, if false, if true]; leaf: [-1, next state, action list]. Both are three words. */
export const LEAF = -1;

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

/** What a table consists of; the generated file machine-tables.ts holds these. */
export interface TableParts {
  states: readonly string[];
  finals: readonly boolean[];
  events: readonly string[];
  guards: readonly string[];
  actions: readonly string[];
  words: readonly number[];
  roots: readonly number[];
  lists: readonly number[];
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

  constructor(parts: TableParts) {
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
