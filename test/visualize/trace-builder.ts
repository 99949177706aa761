/**
 * A tiny machine that makes valid trace documents for the tests of the views. A thread is a generator that yields its
 * operations; the machine grants them in the order of a schedule, and derives enabled threads and changes of state as the
 * runtime does: a thread before an operation that cannot proceed is not RUNNABLE, monitors are barging.
 */
import type {
  StateChange,
  ThreadState,
  TraceDocument,
  TraceEnd,
  TraceEvent,
  TraceFrame,
  TraceObject,
  TraceThread,
  TraceValue,
} from '../../src/trace/document.ts';
import type { OperationName } from '../../src/trace/operation.ts';

/** What a thread asks for: the fields of an event that the program decides. */
interface Request {
  readonly kind: OperationName;
  readonly object?: number;
  readonly variable?: string;
  readonly value?: TraceValue;
  readonly text?: string;
  readonly target?: number;
  readonly line: number;
  readonly milliseconds?: number;
}

/** The code of a thread or method; receives the answer of each request. */
export type Code = Generator<Request, void, TraceValue>;

interface Status {
  readonly state: ThreadState;
  readonly on?: string;
  readonly object?: number;
  readonly owner?: number;
}

interface Thread {
  readonly row: TraceThread;
  readonly object: number;
  readonly code: Code;
  pending: Request | null;
  status: Status;
  inWaitSet: boolean;
  deadline: number;
  interrupted: boolean;
  savedHolds: number;
  frame: number;
}

interface Monitor {
  owner: number;
  holds: number;
}

const noLine = -1;

/** The threads by id, one a step; after them the previous thread goes on, else the lowest enabled. Or a rule. */
export type Order = readonly number[] | ((step: number, enabled: readonly number[]) => number);

/** The machine. */
export class TraceBuilder {
  readonly #threads = new Map<number, Thread>();
  readonly #rows: TraceThread[] = [];
  readonly #objects: TraceObject[] = [];
  readonly #frames: TraceFrame[] = [];
  readonly #frameIds = new Map<string, number>();
  readonly #events: TraceEvent[] = [];
  readonly #monitors = new Map<number, Monitor>();
  /** What fields hold; one that was never written reads as its initial value. */
  readonly #fields = new Map<string, TraceValue>();
  readonly #stacks = new Map<number, { method: string; file: string }[]>();
  readonly #callLines = new Map<number, number[]>();
  #time = 0;
  #acting = 1;

  /** @returns index of a new object. */
  object(type: string): number {
    const sameThread = this.#objects.filter(object => object.name.split('#')[0] === type).length;
    this.#objects.push({ name: `${type}#${this.#acting}.${sameThread + 1}`, type });
    return this.#objects.length - 1;
  }

  /** @returns id of a new thread, still NEW. */
  thread(name: string, entry: { method: string; file: string }, code: () => Code, daemon = false): number {
    const id = this.#rows.length + 1;
    const row = { id, name, daemon, priority: 5, parent: id === 1 ? 0 : this.#acting };
    this.#rows.push(row);
    this.#stacks.set(id, [entry]);
    this.#callLines.set(id, []);
    const state = id === 1 ? 'RUNNABLE' : 'NEW';
    const object = this.object('Thread');
    this.#threads.set(id, {
      row,
      object,
      code: withLife(id, code),
      pending: null,
      status: { state },
      inWaitSet: false,
      deadline: Number.POSITIVE_INFINITY,
      interrupted: false,
      savedHolds: 0,
      frame: -1,
    });
    return id;
  }

  // What programs yield.
  *call(method: string, file: string, line: number, code: () => Code): Code {
    const id = this.#acting;
    this.#stacks.get(id)!.push({ method, file });
    this.#callLines.get(id)!.push(line);
    yield* code();
    this.#stacks.get(id)!.pop();
    this.#callLines.get(id)!.pop();
  }
  *synchronized(object: number, line: number, exitLine: number, code: () => Code): Code {
    yield { kind: 'monitorenter', object, line };
    yield* code();
    yield { kind: 'monitorexit', object, line: exitLine };
  }

  /** @throws {Error} if the schedule names a thread that is not enabled. */
  run(main: string, order: Order, sources: Record<string, string>): TraceDocument {
    this.#advance(this.#threads.get(1)!, null);
    let previous = 1;
    let end: TraceEnd | null = null;
    while (end === null) {
      const live = [...this.#threads.values()].filter(thread => !/NEW|TERMINATED/.test(thread.status.state));
      if (live.length === 0) {
        end = { kind: 'completed', exit: 0 };
        break;
      }
      if (!live.some(thread => this.#statusOf(thread).state === 'RUNNABLE')) {
        const next = Math.min(...live.map(thread => thread.deadline));
        if (next === Number.POSITIVE_INFINITY) {
          end = this.#deadlock(live);
          break;
        }
        this.#time = next;
      }
      const enabled = live.filter(thread => this.#statusOf(thread).state === 'RUNNABLE').map(thread => thread.row.id);
      const fallback = enabled.includes(previous) ? previous : enabled[0]!;
      const step = this.#events.length;
      const chosen = typeof order === 'function' ? order(step, enabled) : (order[step] ?? fallback);
      if (!enabled.includes(chosen)) throw new Error(`step ${this.#events.length}: thread ${chosen} is not enabled`);
      this.#step(chosen, enabled);
      previous = chosen;
    }
    return {
      format: 'heddle-trace',
      version: 1,
      program: { main, fingerprint: '5eed5eed', sources },
      schedule: 'v1:5eed5e:',
      threads: this.#rows,
      objects: this.#objects,
      frames: this.#frames,
      events: this.#events,
      end,
    };
  }

  #step(id: number, enabled: number[]): void {
    const thread = this.#threads.get(id)!;
    const request = thread.pending!;
    this.#acting = id;
    const frame = request.kind === 'begin' || request.kind === 'end' ? -1 : this.#frameOf(id, request.line);
    const { line: _line, milliseconds: _milliseconds, ...fields } = request;
    const ofThread = /^(begin|end|start|join|interrupt)$/.test(request.kind);
    const object = ofThread ? this.#threads.get(request.target!)!.object : request.object;
    const value = this.#perform(thread, request);
    this.#advance(thread, value ?? null);
    this.#events.push({
      step: this.#events.length,
      thread: id,
      ...fields,
      ...(object === undefined ? {} : { object }),
      ...(value === undefined ? {} : { value }),
      ...(request.kind === 'output' ? { stream: 1 as const } : {}),
      frame,
      time: this.#time,
      enabled,
      changes: this.#changes(),
    });
  }

  #advance(thread: Thread, answer: TraceValue): void {
    const { value, done } = thread.code.next(answer);
    thread.pending = done ? null : value;
  }

  #perform(thread: Thread, request: Request): TraceValue | undefined {
    const id = thread.row.id;
    const other = request.target === undefined ? undefined : this.#threads.get(request.target);
    const field = `${request.object ?? ''}.${request.variable}`;
    const monitor = request.object === undefined ? undefined : this.#monitor(request.object);
    switch (request.kind) {
      case 'read':
      case 'volatile-read':
        return this.#fields.get(field) ?? request.value ?? 0;
      case 'write':
      case 'volatile-write':
        this.#fields.set(field, request.value!);
        return request.value;
      case 'monitorenter':
      case 'lock':
        monitor!.owner = id;
        monitor!.holds++;
        return undefined;
      case 'monitorexit':
      case 'unlock':
        monitor!.holds--;
        return undefined;
      case 'wait':
        thread.savedHolds = monitor!.holds;
        monitor!.holds = 0;
        thread.inWaitSet = true;
        if (request.milliseconds) thread.deadline = this.#time + request.milliseconds;
        return undefined;
      case 'wake':
        monitor!.owner = id;
        monitor!.holds = thread.savedHolds;
        thread.deadline = Number.POSITIVE_INFINITY;
        if (!thread.inWaitSet) return 0;
        thread.inWaitSet = false;
        return 2;
      case 'notify':
        if (other) other.inWaitSet = false;
        return undefined;
      case 'notifyAll':
        for (const waiter of this.#threads.values()) {
          if (waiter.inWaitSet && waiter.pending?.object === request.object) waiter.inWaitSet = false;
        }
        return undefined;
      case 'sleep':
        thread.deadline = this.#time + request.milliseconds!;
        return request.milliseconds;
      case 'awake': {
        const interrupted = thread.interrupted && thread.deadline > this.#time;
        thread.deadline = Number.POSITIVE_INFINITY;
        if (interrupted) thread.interrupted = false;
        return interrupted ? 1 : 0;
      }
      case 'interrupt':
        other!.interrupted = true;
        return undefined;
      case 'start':
        other!.status = { state: 'RUNNABLE' };
        this.#started.push(other!.row.id);
        this.#acting = other!.row.id;
        this.#advance(other!, null);
        this.#acting = id;
        return undefined;
      default:
        return request.value;
    }
  }

  /** Started in this step: their change is from NEW. */
  readonly #started: number[] = [];

  #changes(): StateChange[] {
    const changes: StateChange[] = [];
    for (const thread of this.#threads.values()) {
      const before = thread.status;
      const now = this.#statusOf(thread);
      thread.status = now;
      const started = this.#started.includes(thread.row.id);
      if (!started && JSON.stringify(before) === JSON.stringify(now)) continue;
      changes.push({ thread: thread.row.id, ...now });
    }
    this.#started.length = 0;
    return changes;
  }

  #statusOf(thread: Thread): Status {
    if (thread.status.state === 'NEW') return thread.status;
    const request = thread.pending;
    if (request === null) return { state: 'TERMINATED' };
    const object = request.object;
    const timed: ThreadState = thread.deadline === Number.POSITIVE_INFINITY ? 'WAITING' : 'TIMED_WAITING';
    const owner = object === undefined ? 0 : this.#ownerBeside(thread, object);
    switch (request.kind) {
      case 'monitorenter':
        return owner ? { state: 'BLOCKED', on: 'monitor', object: object!, owner } : { state: 'RUNNABLE' };
      case 'lock':
        return owner ? { state: 'WAITING', on: 'lock', object: object!, owner } : { state: 'RUNNABLE' };
      case 'wake':
        if (thread.inWaitSet && thread.deadline > this.#time) return { state: timed, on: 'wait set', object: object! };
        return owner ? { state: 'BLOCKED', on: 'monitor', object: object!, owner } : { state: 'RUNNABLE' };
      case 'join': {
        const ended = this.#threads.get(request.target!)!.pending === null;
        if (ended) return { state: 'RUNNABLE' };
        return {
          state: 'WAITING',
          on: 'join',
          object: this.#threads.get(request.target!)!.object,
          owner: request.target!,
        };
      }
      case 'awake':
        if (thread.deadline <= this.#time || thread.interrupted) return { state: 'RUNNABLE' };
        return { state: 'TIMED_WAITING', on: 'sleep' };
      default:
        return { state: 'RUNNABLE' };
    }
  }

  #ownerBeside(thread: Thread, object: number): number {
    const { owner, holds } = this.#monitor(object);
    return holds > 0 && owner !== thread.row.id ? owner : 0;
  }

  #monitor(object: number): Monitor {
    let monitor = this.#monitors.get(object);
    if (!monitor) {
      monitor = { owner: 0, holds: 0 };
      this.#monitors.set(object, monitor);
    }
    return monitor;
  }

  #deadlock(live: readonly Thread[]): TraceEnd {
    const blocked = live.map(thread => thread.row.id);
    const links: { thread: number; object: number; owner: number }[] = [];
    let at = live.find(thread => thread.status.owner !== undefined);
    while (at?.status.owner !== undefined && !links.some(link => link.thread === at!.row.id)) {
      links.push({ thread: at.row.id, object: at.status.object!, owner: at.status.owner });
      at = this.#threads.get(at.status.owner);
    }
    const first = links.findIndex(link => link.thread === at?.row.id);
    return { kind: 'deadlock', exit: null, blocked, ...(first < 0 ? {} : { cycle: links.slice(first) }) };
  }

  #frameOf(id: number, line: number): number {
    const lines = [...this.#callLines.get(id)!, line];
    let parent =
      id === 1
        ? -1
        : this.#intern({ parent: -1, method: 'Thread.run', file: 'Thread.java', line: 31, bci: 4, library: true });
    this.#stacks.get(id)!.forEach(({ method, file }, depth) => {
      const at = lines[depth]!;
      parent = this.#intern({ parent, method, file, line: at, bci: Math.max(0, at) * 3, library: false });
    });
    return parent;
  }

  #intern(frame: TraceFrame): number {
    const key = JSON.stringify(frame);
    const known = this.#frameIds.get(key);
    if (known !== undefined) return known;
    this.#frames.push(frame);
    this.#frameIds.set(key, this.#frames.length - 1);
    return this.#frames.length - 1;
  }
}

function* withLife(id: number, code: () => Code): Code {
  yield { kind: 'begin', target: id, line: noLine };
  yield* code();
  yield { kind: 'end', target: id, line: noLine };
}
