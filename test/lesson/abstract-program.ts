/**
 * A tiny language of threads, to test what stands on the engine's interface without Java: a thread is a list of operations
 * `read x`, `write x 1`, `print text`, `lock m`, `unlock m`, `start 2`, `join 2`, `sleep`. Thread 1 is main.
 */
import type { StepEngine, StepThread } from '../../src/lesson/engine.ts';
import type { TraceDocument, TraceEnd, TraceEvent } from '../../src/trace/document.ts';

export type AbstractProgram = Readonly<Record<number, readonly string[]>>;

export class AbstractEngine implements StepEngine {
  readonly sources = { 'P.java': 'first\nsecond\nthird' };
  private readonly program: AbstractProgram;
  private taken: number[] = [];
  private events: TraceEvent[] = [];
  private objects: string[] = [];

  constructor(program: AbstractProgram) {
    this.program = program;
  }

  get step(): number {
    return this.taken.length;
  }

  threads(): StepThread[] {
    return this.ids().map(id => {
      const at = this.position(id);
      const operation = this.program[id]![at];
      const base = { id, name: nameOf(id), at: { method: 'run', file: 'P.java', line: Math.min(at + 1, 3) } };
      if (!this.started(id)) return { ...base, state: 'NEW', enabled: false };
      if (operation === undefined) return { id, name: nameOf(id), state: 'TERMINATED', enabled: false };
      const [verb, object] = operation.split(' ');
      const holder = verb === 'lock' ? this.holder(object!) : null;
      if (holder !== null) {
        const waits = { on: 'monitor', object: object!, owner: nameOf(holder) };
        return { ...base, state: 'BLOCKED', enabled: false, pending: { kind: 'monitorenter', object: object! }, waits };
      }
      if (verb === 'join' && !this.ended(Number(object))) {
        return { ...base, state: 'WAITING', enabled: false, waits: { on: 'join', object: nameOf(Number(object)) } };
      }
      return { ...base, state: 'RUNNABLE', enabled: true, pending: { kind: kindOf(verb!), variable: object! } };
    });
  }

  output(): string {
    return this.events.map(event => event.text ?? '').join('');
  }

  end(): TraceEnd | null {
    if (this.threads().some(thread => thread.enabled)) return null;
    const stuck = this.ids().filter(id => this.started(id) && !this.ended(id));
    return stuck.length > 0 ? { kind: 'deadlock', exit: null, blocked: stuck } : { kind: 'completed', exit: 0 };
  }

  take(id: number): void {
    if (!this.threads().some(thread => thread.id === id && thread.enabled))
      throw new RangeError(`thread ${id} is not enabled`);
    const at = this.position(id);
    const [verb, object = '', value] = this.program[id]![at]!.split(' ');
    this.taken.push(id);
    this.events.push({
      step: this.events.length,
      thread: id,
      kind: kindOf(verb!),
      ...(verb === 'print' ? { text: `${object}\n`, stream: 1 as const } : {}),
      ...(verb === 'start' || verb === 'join' ? { target: Number(object) } : {}),
      ...(verb === 'read' || verb === 'write'
        ? {
            object: this.object(object),
            variable: 'value',
            value: value === undefined ? this.value(object) : Number(value),
          }
        : {}),
      frame: -1,
      time: 0,
      enabled: [],
      changes: verb === 'sleep' ? [{ thread: id, state: 'TIMED_WAITING', on: 'sleep' }] : [],
    });
    if (this.ended(id))
      this.events.push({
        step: this.events.length,
        thread: id,
        kind: 'end',
        frame: -1,
        time: 0,
        enabled: [],
        changes: [],
      });
  }

  back(): boolean {
    if (this.taken.length === 0) return false;
    const again = this.taken.slice(0, -1);
    this.taken = [];
    this.events = [];
    for (const id of again) this.take(id);
    return true;
  }

  schedule(): string {
    return this.taken.join('');
  }

  document(): TraceDocument {
    return {
      format: 'heddle-trace',
      version: 1,
      program: { main: 'P', fingerprint: '00000000', sources: {} },
      schedule: this.schedule(),
      threads: this.ids().map(id => ({ id, name: nameOf(id), daemon: false, priority: 5, parent: id === 1 ? 0 : 1 })),
      objects: this.objects.map(name => ({ name, type: 'Cell' })),
      frames: [],
      events: this.events,
      end: this.end() ?? { kind: 'stopped', exit: null },
    };
  }

  private ids(): number[] {
    return Object.keys(this.program).map(Number);
  }

  private position(id: number): number {
    return this.taken.filter(thread => thread === id).length;
  }

  private done(id: number): readonly string[] {
    return this.program[id]!.slice(0, this.position(id));
  }

  private started(id: number): boolean {
    return id === 1 || this.ids().some(other => this.done(other).includes(`start ${id}`));
  }

  private ended(id: number): boolean {
    return this.position(id) === this.program[id]!.length;
  }

  private holder(lock: string): number | null {
    const count = (id: number, verb: string) =>
      this.done(id).filter(operation => operation === `${verb} ${lock}`).length;
    return this.ids().find(id => count(id, 'lock') > count(id, 'unlock')) ?? null;
  }

  private value(name: string): number {
    const last = this.events.findLast(event => event.kind === 'write' && event.object === this.objects.indexOf(name));
    return (last?.value as number | undefined) ?? 0;
  }

  private object(name: string): number {
    if (!this.objects.includes(name)) this.objects.push(name);
    return this.objects.indexOf(name);
  }
}

/** Documents of all complete executions, depth first. */
export function allExecutions(program: AbstractProgram): TraceDocument[] {
  const engine = new AbstractEngine(program);
  const documents: TraceDocument[] = [];
  const search = () => {
    if (engine.end()) {
      documents.push(structuredClone(engine.document()));
      return;
    }
    for (const { id } of engine.threads().filter(thread => thread.enabled)) {
      engine.take(id);
      search();
      engine.back();
    }
  };
  search();
  return documents;
}

function nameOf(id: number): string {
  return id === 1 ? 'main' : `T${id}`;
}

function kindOf(verb: string): TraceEvent['kind'] {
  const kinds: Record<string, TraceEvent['kind']> = { print: 'output', lock: 'monitorenter', unlock: 'monitorexit' };
  return kinds[verb] ?? (verb as TraceEvent['kind']);
}
