/**
 * A small simulator of threads to schedule: each thread is a line of operations on named variables and monitors, for
 * example `abstractProgram({ main: 'start A; join A; print x', A: 'lock m; read x; add x 1; unlock m' })`. It keeps the same
 * rules as the runtime (a thread stands before its next operation; monitors barge; virtual time) and leaves the same records.
 *
 *     read x · add x N (x = what was read + N) · set x N · vread x · vset x N (volatile) · print x
 *     lock m · unlock m · wait m [MS] · notify m · notifyAll m · sleep MS · start T · join T · interrupt T · compute N · exit N
 */
import {
  AWAIT,
  AWAIT_TIMED,
  BLOCKED,
  CONTEND,
  END,
  FREE,
  INTERRUPTED,
  NOTIFIED,
  RUNNABLE,
  SATISFIED,
  START,
  TERMINATED,
  TIMED_OUT,
  TIMED_WAITING,
} from '../../src/runtime/life-cycle.ts';
import { lifeCycle } from '../../src/scheduler/life-cycle.ts';
import type { Subject } from '../../src/scheduler/subject.ts';
import { OP } from '../../src/trace/operation.ts';
import type { Recorder } from '../../src/trace/record.ts';
import { REC } from '../../src/trace/record.ts';

interface Step {
  readonly verb: string;
  readonly name: string;
  readonly number: number;
}

/** All that changes while a program runs. */
interface World {
  state: number[];
  at: number[];
  register: number[];
  /** Monitor to take again after a wait, '' when not waiting. */
  waiting: string[];
  notified: boolean[];
  interruptFlag: boolean[];
  deadline: number[];
  owner: Record<string, number>;
  depth: Record<string, number>;
  savedDepth: number[];
  values: Record<string, number>;
  time: number;
  output: string;
  exit: number;
}

const OBJECTS = 1 << 20;
const life = lifeCycle();

export class AbstractProgram implements Subject {
  readonly enabled: Int32Array;
  enabledCount = 0;
  lastWeight = 1;
  pick: Subject['pick'] = () => 0;
  recorder: Recorder | null = null;
  readonly names: readonly string[];
  private readonly scripts: readonly (readonly Step[])[];
  private readonly priorities: Readonly<Record<string, number>>;
  /** Names of variables and monitors; the index is the field id or the object's number. */
  private readonly things: string[] = [];
  private w: World;

  constructor(threads: Readonly<Record<string, string>>, priorities: Readonly<Record<string, number>> = {}) {
    this.names = Object.keys(threads);
    this.priorities = priorities;
    this.scripts = Object.values(threads).map(text => [
      { verb: 'begin', name: '', number: 0 },
      ...text
        .split(';')
        .map(part => part.trim().split(/\s+/))
        .filter(([verb]) => verb)
        .map(([verb, name = '', number = name]) => ({ verb: verb!, name, number: Number(number) })),
      { verb: 'end', name: '', number: 0 },
    ]);
    this.enabled = new Int32Array(this.names.length);
    const zeros = this.names.map(() => 0);
    this.w = {
      state: [...zeros],
      at: [...zeros],
      register: [...zeros],
      waiting: zeros.map(() => ''),
      notified: zeros.map(() => false),
      interruptFlag: zeros.map(() => false),
      deadline: zeros.map(() => Number.POSITIVE_INFINITY),
      savedDepth: [...zeros],
      owner: {},
      depth: {},
      values: {},
      time: 0,
      output: '',
      exit: -1,
    };
    this.send(0, START);
    this.refresh();
  }

  get ended(): boolean {
    return this.exitCalled || this.w.state.every(state => state === 0 || state === TERMINATED);
  }
  get exitCalled(): boolean {
    return this.w.exit >= 0;
  }
  get exitStatus(): number {
    return Math.max(this.w.exit, 0);
  }
  get output(): string {
    return this.w.output;
  }
  get time(): number {
    return this.w.time;
  }
  threadPriority(thread: number): number {
    return this.priorities[this.names[thread - 1]!] ?? 5;
  }
  stateOf(name: string): number {
    return this.w.state[this.names.indexOf(name)]!;
  }
  /** Verb of the operation that a thread stands before. */
  pending(thread: number): string {
    return this.scripts[thread - 1]![this.w.at[thread - 1]!]?.verb ?? 'none';
  }

  snapshot(): string {
    return JSON.stringify(this.w, (_, value) => (value === Number.POSITIVE_INFINITY ? 'never' : value));
  }
  restore(snapshot: string): void {
    this.w = JSON.parse(snapshot, (_, value) => (value === 'never' ? Number.POSITIVE_INFINITY : value));
    this.refresh();
  }

  step(thread: number, grants = 1): number {
    const t = thread - 1;
    if (grants > 1 && this.enabledCount > 1) throw new Error('another thread could go as well');
    for (let done = 1; ; done++) {
      if (this.w.state[t] !== RUNNABLE) throw new Error(`${this.names[t]} can't take a step`);
      const step = this.scripts[t]![this.w.at[t]!]!;
      this.lastWeight = 1;
      this.perform(t, step);
      this.settle();
      this.refresh();
      if (done === grants || !['read', 'add', 'set'].includes(step.verb)) return done;
    }
  }

  advanceClock(): boolean {
    const { w } = this;
    const asleep = this.names.map((_, t) => t).filter(t => w.state[t] === TIMED_WAITING);
    if (asleep.length === 0) return false;
    w.time = Math.max(w.time, Math.min(...asleep.map(t => w.deadline[t]!)));
    for (const t of asleep) if (w.deadline[t]! <= w.time) this.leave(t, TIMED_OUT);
    this.refresh();
    return true;
  }

  private perform(t: number, step: Step): void {
    const { w } = this;
    const { verb, name, number } = step;
    const self = t + 1;
    switch (verb) {
      case 'begin':
        this.record(self, OP.begin, this.threadObject(t), self, 0);
        break;
      case 'end':
        this.record(self, OP.end, this.threadObject(t), self, 0);
        this.send(t, END);
        return;
      case 'read':
      case 'vread':
        w.register[t] = w.values[name] ?? 0;
        this.record(self, verb === 'read' ? OP.read : OP['volatile-read'], 0, this.id(name), w.register[t]!);
        break;
      case 'add':
      case 'set':
      case 'vset':
        w.values[name] = verb === 'add' ? w.register[t]! + number : number;
        this.record(self, verb === 'vset' ? OP['volatile-write'] : OP.write, 0, this.id(name), w.values[name]!);
        break;
      case 'print':
        w.output += `${w.values[name] ?? 0}\n`;
        this.record(self, OP.output, 0, 1, 0);
        break;
      case 'lock':
        w.owner[name] = self;
        w.depth[name] = (w.depth[name] ?? 0) + 1;
        this.record(self, OP.monitorenter, OBJECTS + this.id(name), 0, 0);
        break;
      case 'unlock':
        this.mustOwn(t, name);
        w.depth[name]!--;
        if (w.depth[name] === 0) w.owner[name] = 0;
        this.record(self, OP.monitorexit, OBJECTS + this.id(name), 0, 0);
        break;
      case 'wait':
        if (w.waiting[t] === '') {
          this.mustOwn(t, name);
          w.savedDepth[t] = w.depth[name]!;
          w.depth[name] = 0;
          w.owner[name] = 0;
          w.waiting[t] = name;
          w.notified[t] = false;
          w.deadline[t] = Number.isNaN(number) ? Number.POSITIVE_INFINITY : w.time + number;
          this.send(t, Number.isNaN(number) ? AWAIT : AWAIT_TIMED);
          this.record(self, OP.wait, OBJECTS + this.id(name), 0, 0);
          return;
        }
        w.owner[name] = self;
        w.depth[name] = w.savedDepth[t]!;
        w.waiting[t] = '';
        w.deadline[t] = Number.POSITIVE_INFINITY;
        this.record(self, OP.wake, OBJECTS + this.id(name), 0, w.notified[t] ? 0 : w.interruptFlag[t] ? 1 : 2);
        w.interruptFlag[t] = false;
        break;
      case 'notify':
      case 'notifyAll': {
        this.mustOwn(t, name);
        const set = w.waiting.flatMap((m, i) => (m === name && w.state[i] !== BLOCKED && !w.notified[i] ? [i] : []));
        const chosen = verb === 'notifyAll' ? set : set.length > 0 ? [set[this.pick(set.length, 'notify')]!] : [];
        for (const i of chosen) {
          w.notified[i] = true;
          this.leave(i, NOTIFIED);
        }
        const kind = verb === 'notify' ? OP.notify : OP.notifyAll;
        this.record(self, kind, OBJECTS + this.id(name), chosen.length > 0 ? chosen[0]! + 1 : -1, 0);
        break;
      }
      case 'sleep':
        if (w.deadline[t] === Number.POSITIVE_INFINITY) {
          w.deadline[t] = w.time + number;
          this.send(t, AWAIT_TIMED);
          this.record(self, OP.sleep, 0, 0, number);
          return;
        }
        w.deadline[t] = Number.POSITIVE_INFINITY;
        this.record(self, OP.awake, 0, 0, 0);
        break;
      case 'start': {
        const target = this.names.indexOf(name);
        this.send(target, START);
        this.record(self, OP.start, this.threadObject(target), target + 1, 0);
        break;
      }
      case 'join': {
        const target = this.names.indexOf(name);
        this.record(self, OP.join, this.threadObject(target), target + 1, 0);
        break;
      }
      case 'interrupt': {
        const target = this.names.indexOf(name);
        w.interruptFlag[target] = true;
        if (w.waiting[target] !== '' && w.state[target] !== BLOCKED) this.leave(target, INTERRUPTED);
        this.record(self, OP.interrupt, this.threadObject(target), target + 1, 0);
        break;
      }
      case 'compute':
        this.lastWeight = number;
        this.record(self, OP.compute, 0, 0, 0);
        break;
      case 'exit':
        w.exit = number;
        this.record(self, OP.exit, 0, 0, number);
        break;
      default:
        throw new Error(`abstract programs know no '${verb}'`);
    }
    w.at[t]!++;
  }

  /** Everybody stands before an operation: those that can't do it are blocked, those that can again are freed. */
  private settle(): void {
    this.names.forEach((_, t) => {
      const step = this.scripts[t]![this.w.at[t]!]!;
      const state = this.w.state[t]!;
      const monitor = step.verb === 'lock' || (step.verb === 'wait' && this.w.waiting[t] !== '');
      if (monitor && (state === RUNNABLE || state === BLOCKED)) this.send(t, this.held(t, step.name) ? CONTEND : FREE);
      if (step.verb === 'join') {
        const over = this.stateOf(step.name) === TERMINATED;
        if (state !== 0) this.send(t, over ? SATISFIED : AWAIT);
      }
    });
  }

  /** Ends the wait or sleep of t. */
  private leave(t: number, event: number): void {
    this.send(t, event, this.held(t, this.w.waiting[t]!));
  }
  private held(t: number, monitor: string): boolean {
    const owner = this.w.owner[monitor] ?? 0;
    return owner !== 0 && owner !== t + 1;
  }
  private mustOwn(t: number, monitor: string): void {
    if (this.w.owner[monitor] !== t + 1) throw new Error(`${this.names[t]} does not own ${monitor}`);
  }
  private send(t: number, event: number, monitorHeld = false): void {
    this.w.state[t] = life.next(this.w.state[t]!, event, monitorHeld);
  }
  private refresh(): void {
    this.enabledCount = 0;
    if (this.ended) return;
    this.w.state.forEach((state, t) => {
      if (state === RUNNABLE) this.enabled[this.enabledCount++] = t + 1;
    });
  }
  private id(name: string): number {
    if (!this.things.includes(name)) this.things.push(name);
    return this.things.indexOf(name);
  }
  private threadObject(t: number): number {
    return 2 * OBJECTS + t + 1;
  }
  private record(thread: number, kind: number, object: number, slot: number, value: number): void {
    if (!this.recorder) return;
    const at = this.recorder.next();
    const words = this.recorder.words;
    words.fill(0, at, at + 8);
    words[at + REC.thread] = thread;
    words[at + REC.kind] = kind;
    words[at + REC.object] = object;
    words[at + REC.slot] = slot;
    words[at + REC.value] = value;
    words[at + REC.pc] = 1000 * thread + this.w.at[thread - 1]!;
  }
}

/** See the head of this file. */
export function abstractProgram(
  threads: Readonly<Record<string, string>>,
  priorities: Readonly<Record<string, number>> = {},
): AbstractProgram {
  return new AbstractProgram(threads, priorities);
}
