/**
 * What a trace says about its threads over time, worked out once: lanes (threads in document order), the state of every
 * lane at every step, the names to show. Drawn step by step: column s shows the states *during* step s, that is after
 * step s - 1; column `steps` shows how it ended.
 */
import type { ThreadState, TraceDocument, TraceEvent, TraceFrame } from '../trace/document.ts';
import { printable } from './columns.ts';

/** How a lane is drawn: java.lang.Thread.State, with RUNNABLE told apart into the thread that acts and those that could. */
export type LaneState = 'running' | 'ready' | 'new' | 'blocked' | 'waiting' | 'timed' | 'terminated';

/** A thread's state and what it waits for. Thread ids and object indices as in the document. */
export interface Status {
  /** Step at which it became so; -1 before the first. */
  readonly since: number;
  readonly state: ThreadState;
  readonly on?: string;
  readonly object?: number;
  readonly owner?: number;
}

/** A maximal run of steps [from, to) in which a lane's state is the same. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly state: LaneState;
  readonly status: Status;
}

const laneStates: Readonly<Record<ThreadState, LaneState>> = {
  NEW: 'new',
  RUNNABLE: 'ready',
  BLOCKED: 'blocked',
  WAITING: 'waiting',
  TIMED_WAITING: 'timed',
  TERMINATED: 'terminated',
};

export class History {
  readonly trace: TraceDocument;
  /** Number of events. */
  readonly steps: number;
  /** Index of each lane by thread id. */
  readonly laneOf: ReadonlyMap<number, number>;
  /** Thread names to show, by lane: printable, and told apart by id where two are the same. */
  readonly names: readonly string[];
  // For each lane its statuses, ascending by `since`.
  readonly #statuses: Status[][];
  readonly #sharedVariables: ReadonlySet<string>;

  constructor(trace: TraceDocument) {
    this.trace = trace;
    this.steps = trace.events.length;
    this.laneOf = new Map(trace.threads.map((thread, lane) => [thread.id, lane]));
    this.names = shownNames(trace);
    this.#statuses = statusesOf(trace, this.laneOf);
    this.#sharedVariables = variablesOfSeveralObjects(trace);
  }

  /** The lane that acts in an event. */
  lane(event: TraceEvent): number {
    return this.laneOf.get(event.thread)!;
  }

  /** Name to show of a thread id. */
  threadName(id: number): string {
    const lane = this.laneOf.get(id);
    return lane === undefined ? `thread ${id}` : this.names[lane]!;
  }

  /** Name to show of an object by index; empty where there is none. */
  objectName(index: number | undefined): string {
    return index === undefined ? '' : printable(this.trace.objects[index]!.name);
  }

  /** Status of a lane while step `step` happens (`steps`: at the end). */
  statusDuring(lane: number, step: number): Status {
    const statuses = this.#statuses[lane]!;
    let low = 0;
    let high = statuses.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (statuses[middle]!.since < step) low = middle;
      else high = middle - 1;
    }
    return statuses[low]!;
  }

  /** How a lane is drawn at step `step` (`steps`: at the end). */
  laneState(lane: number, step: number): LaneState {
    if (step < this.steps && this.lane(this.trace.events[step]!) === lane) return 'running';
    return laneStates[this.statusDuring(lane, step).state];
  }

  /** The lane's states over the steps 0 to `steps` inclusive, without gaps. */
  spans(lane: number): Span[] {
    const spans: Span[] = [];
    for (let step = 0; step <= this.steps; step++) {
      const state = this.laneState(lane, step);
      const status = this.statusDuring(lane, step);
      const last = spans.at(-1);
      const same = last?.state === state && (state === 'running' || last.status === status);
      if (last && same) spans[spans.length - 1] = { ...last, to: step + 1 };
      else spans.push({ from: step, to: step + 1, state, status });
    }
    return spans;
  }

  /** Whether the trace accesses variables of this name in more than one object, so that the object must be named. */
  isAmbiguous(variable: string): boolean {
    return this.#sharedVariables.has(variable);
  }

  /** The frames of an event, innermost first. */
  frames(event: TraceEvent): TraceFrame[] {
    const frames: TraceFrame[] = [];
    for (let index = event.frame; index >= 0; index = this.trace.frames[index]!.parent) {
      frames.push(this.trace.frames[index]!);
    }
    return frames;
  }

  /** `Counter.java:7` of the innermost frame of the user's code (else the innermost of all); empty where there is none. */
  location(event: TraceEvent): string {
    const frames = this.frames(event);
    const frame = frames.find(candidate => !candidate.library) ?? frames[0];
    if (!frame || frame.file === null) return '';
    return printable(frame.line > 0 ? `${frame.file}:${frame.line}` : frame.file);
  }
}

function shownNames(trace: TraceDocument): string[] {
  const names = trace.threads.map(thread => printable(thread.name));
  return names.map((name, lane) =>
    name === '' || names.some((other, at) => other === name && at !== lane)
      ? `${name}(${trace.threads[lane]!.id})`
      : name,
  );
}

function statusesOf(trace: TraceDocument, laneOf: ReadonlyMap<number, number>): Status[][] {
  const started = new Set(trace.events.filter(event => event.kind === 'start').map(event => event.target));
  const acted = new Set(trace.events.map(event => event.thread));
  // A thread that acts though nobody is seen to start it was there when the trace began.
  const statuses: Status[][] = trace.threads.map(({ id, parent }) => [
    { since: -1, state: parent === 0 || (acted.has(id) && !started.has(id)) ? 'RUNNABLE' : 'NEW' },
  ]);
  const become = (id: number, status: Status) => {
    const lane = laneOf.get(id);
    if (lane !== undefined) statuses[lane]!.push(status);
  };
  for (const event of trace.events) {
    // Enabled threads are RUNNABLE, whatever was said before: the clock may have moved between two steps.
    for (const id of event.enabled) {
      if (statuses[laneOf.get(id)!]!.at(-1)!.state !== 'RUNNABLE')
        become(id, { since: event.step - 1, state: 'RUNNABLE' });
    }
    for (const { thread, state, on, object, owner } of event.changes) {
      become(thread, {
        since: event.step,
        state,
        ...(on === undefined ? {} : { on }),
        ...(object === undefined ? {} : { object }),
        ...(owner === undefined ? {} : { owner }),
      });
    }
  }
  return statuses;
}

function variablesOfSeveralObjects(trace: TraceDocument): Set<string> {
  const objects = new Map<string, number>();
  const several = new Set<string>();
  for (const { variable, object } of trace.events) {
    if (variable === undefined || object === undefined) continue;
    const first = objects.get(variable);
    if (first === undefined) objects.set(variable, object);
    else if (first !== object) several.add(variable);
  }
  return several;
}
