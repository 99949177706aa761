/**
 * Whether a solution still works with several threads. Judged by what explored executions did, never by the source text.
 *
 * A *worker* is a thread, named by the path of its creation (which does not depend on the schedule). Its *work* is an event
 * that (`prints`) prints a text, or (`shared-variable`) changes the value of a variable that every other worker changes too.
 * What `main` does counts only while another thread is started and not yet joined by it: before and after, it is alone.
 *
 * Only executions that end with a right result are looked at. One worker is required: in each of them a thread other than
 * main has done work. N workers are required: there are N threads that have each done work (main: in some), and of any two of them, each
 * comes first in some execution. So one thread that does all, `join` between two `start`s, and any other fixed order
 * (`B` waits for `A`) are refused, while locks, which only keep the threads apart, are not.
 *
 * Needed of the trace documents: `threads[].parent`; for each event `thread`, `kind`, `object`, `variable`, `value`, `text`;
 * `start` and `join` events with `target`; and executions in which the first work is done by either.
 */
import type { TraceDocument, TraceEvent } from '../trace/document.ts';
import type { Exercise } from './exercise.ts';

export type ConcurrencyVerdict = 'kept' | 'missing' | 'ordered';

/** First work of each worker in one execution: worker → what it worked at → index of the event. */
type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>;

const MAIN = '1';

export class ConcurrencyJudge {
  private readonly exercise: Exercise;
  /** Executions that ended with a right result. */
  private completed = 0;
  /** Worker and place → in how many completed executions it did work there. */
  private readonly counts = new Map<string, { readonly worker: string; readonly place: string; count: number }>();
  /** `first before second at place`, seen in some execution. */
  private readonly orders = new Set<string>();
  private someoneElseAlways = true;

  constructor(exercise: Exercise) {
    this.exercise = exercise;
  }

  /** Takes one execution into account, if it ended with a right result: a wrong one is refused for what it printed. */
  see(trace: TraceDocument): void {
    if (trace.end.kind !== 'completed' && trace.end.kind !== 'exit') return;
    if (!this.exercise.outcomes.includes(stdoutOf(trace))) return;
    this.completed++;
    const shares = sharesOf(trace, this.exercise);
    this.someoneElseAlways &&= [...shares.keys()].some(worker => worker !== MAIN);
    for (const [worker, places] of shares) {
      for (const place of places.keys()) {
        const key = `${worker} ${place}`;
        const entry = this.counts.get(key) ?? { worker, place, count: 0 };
        entry.count++;
        this.counts.set(key, entry);
      }
    }
    for (const [first, places] of shares) {
      for (const [place, at] of places) {
        for (const [second, others] of shares) {
          if ((others.get(place) ?? -1) > at) this.orders.add(orderKey(first, second, place));
        }
      }
    }
  }

  /** True once no further execution can make the verdict better: all that is required has been seen. */
  get satisfied(): boolean {
    return this.verdict() === 'kept';
  }

  /** `kept` also where there was no right execution: such a solution is refused for its results. */
  verdict(): ConcurrencyVerdict {
    const { workers } = this.exercise;
    if (this.completed === 0) return 'kept';
    if (workers === 1) return this.someoneElseAlways ? 'kept' : 'missing';
    const candidates = new Map<string, string[]>();
    for (const { worker, place, count } of this.counts.values()) {
      if (worker !== MAIN && count < this.completed) continue;
      candidates.set(place, [...(candidates.get(place) ?? []), worker]);
    }
    let enough = false;
    for (const [place, all] of candidates) {
      if (all.length < workers) continue;
      enough = true;
      if (this.unordered(place, all, [], workers)) return 'kept';
    }
    return enough ? 'ordered' : 'missing';
  }

  /** Whether `chosen` can be completed to `size` workers of which each pair was seen in both orders. */
  private unordered(place: string, all: readonly string[], chosen: readonly string[], size: number): boolean {
    if (chosen.length === size) return true;
    return all.some(
      (worker, i) =>
        chosen.every(
          other => this.orders.has(orderKey(worker, other, place)) && this.orders.has(orderKey(other, worker, place)),
        ) && this.unordered(place, all.slice(i + 1), [...chosen, worker], size),
    );
  }
}

function stdoutOf(trace: TraceDocument): string {
  return trace.events.map(event => (event.kind === 'output' && event.stream !== 2 ? (event.text ?? '') : '')).join('');
}

function orderKey(first: string, second: string, place: string): string {
  return `${first} < ${second} at ${place}`;
}

/** All texts that are printed are one place: who prints is what counts. */
const PRINTING = 'output';

function sharesOf(trace: TraceDocument, exercise: Exercise): Shares {
  const names = creationPaths(trace);
  const shares = new Map<string, Map<string, number>>();
  const values = new Map<string, string>();
  // Threads that main has started, directly or not, and has not joined.
  const others = new Set<number>();
  trace.events.forEach((event, index) => {
    if (event.kind === 'start' && event.target !== undefined) others.add(event.target);
    if (event.kind === 'join' && event.thread === 1 && event.target !== undefined) others.delete(event.target);
    const place = workPlace(trace, event, exercise, values);
    if (place === null || (event.thread === 1 && others.size === 0)) return;
    const worker = names.get(event.thread) ?? String(event.thread);
    const places = shares.get(worker) ?? new Map<string, number>();
    if (!places.has(place)) places.set(place, index);
    shares.set(worker, places);
  });
  return shares;
}

/** What the event works at; null where it is not work. `values` holds what each variable was last seen to hold. */
function workPlace(
  trace: TraceDocument,
  event: TraceEvent,
  exercise: Exercise,
  values: Map<string, string>,
): string | null {
  if (exercise.work.kind === 'prints') {
    return event.kind === 'output' && event.stream !== 2 && event.text?.includes(exercise.work.text) ? PRINTING : null;
  }
  if (event.variable === undefined) return null;
  // The object's name, not its index: indices depend on the schedule.
  const object = event.object === undefined ? 'static' : trace.objects[event.object]!.name;
  const variable = `${object} ${event.variable}`;
  switch (event.kind) {
    case 'read':
    case 'volatile-read':
      values.set(variable, JSON.stringify(event.value));
      return null;
    case 'write':
    case 'volatile-write':
    case 'read-modify-write': {
      const before = values.get(variable);
      const after = JSON.stringify(event.value);
      values.set(variable, after);
      return before === after ? null : variable;
    }
    case 'compare-and-set':
      if (event.value !== 1 && event.value !== true) return null;
      values.delete(variable);
      return variable;
    default:
      return null;
  }
}

/** `1` for main, `1.2` for the second thread that main created, and so on: independent of the schedule. */
function creationPaths(trace: TraceDocument): Map<number, string> {
  const paths = new Map<number, string>([[1, MAIN]]);
  const children = new Map<number, number>();
  for (const { id, parent } of [...trace.threads].sort((a, b) => a.id - b.id)) {
    if (id === 1) continue;
    const nth = (children.get(parent) ?? 0) + 1;
    children.set(parent, nth);
    paths.set(id, `${paths.get(parent) ?? parent}.${nth}`);
  }
  return paths;
}
