/**
 * The step engine over a simulated process. Going back is running again from the start: a step takes microseconds, and what
 * a person steps through is short.
 */

import { stuckThreads } from '../explore/finding-names.ts';
import type { JavaProgram, ProcessSettings } from '../explore/java-program.ts';
import { objectName, variableName, waitReason } from '../explore/names.ts';
import type { Process } from '../runtime/process.ts';
import type { Snapshot } from '../runtime/snapshot.ts';
import { Scheduler } from '../scheduler/loop.ts';
import type { Policy } from '../scheduler/policy.ts';
import type { TraceEnd } from '../trace/document.ts';
import { OP, type OperationName, operationKind } from '../trace/operation.ts';
import { encodeToken } from '../trace/schedule.ts';
import type { PendingOperation, StepEngine, StepThread, WaitReason } from './engine.ts';

const VARIABLE_KINDS: readonly number[] = [
  OP.read,
  OP.write,
  OP['volatile-read'],
  OP['volatile-write'],
  OP['read-modify-write'],
  OP['compare-and-set'],
];
const THREAD_KINDS: readonly number[] = [OP.start, OP.join, OP.interrupt, OP.unpark, OP.threadState];
/** Kinds whose object is the thread itself, or nothing that a learner has made. */
const WITHOUT_OBJECT: readonly number[] = [
  OP.begin,
  OP.end,
  OP.output,
  OP.sleep,
  OP.awake,
  OP.park,
  OP.yield,
  OP.compute,
  OP.exit,
  OP.uncaught,
];

/** A person's process needs little room. */
const HEAP_BYTES = 16 << 20;

export class JavaStepper implements StepEngine {
  readonly sources: Readonly<Record<string, string>>;
  private readonly program: JavaProgram;
  private readonly process: Process;
  private readonly scheduler: Scheduler;
  private readonly beginning: Snapshot;
  private readonly taken: number[] = [];
  private wanted = 0;

  constructor(program: JavaProgram, settings: ProcessSettings = {}) {
    this.program = program;
    this.sources = program.source.sources ?? {};
    this.process = program.start({ heapBytes: HEAP_BYTES, ...settings });
    const person: Policy = { name: 'ask', begin: () => {}, choose: () => this.wanted, pick: () => 0 };
    this.scheduler = new Scheduler(this.process, person);
    this.scheduler.begin();
    this.beginning = this.process.snapshot();
  }

  get step(): number {
    return this.taken.length;
  }

  threads(): readonly StepThread[] {
    return Array.from({ length: this.process.threadCount }, (_, i) => this.thread(i + 1));
  }

  output(): string {
    return this.process.output.map(piece => piece.text).join('');
  }

  end(): TraceEnd | null {
    const { process } = this;
    if (process.exitCalled) return { kind: 'exit', exit: process.exitStatus };
    if (process.ended) return { kind: 'completed', exit: process.exitStatus };
    return process.enabledCount > 0 ? null : { kind: 'deadlock', exit: null, blocked: stuckThreads(process) };
  }

  take(thread: number): void {
    if (this.end() || !this.isEnabled(thread)) throw new RangeError(`thread ${thread} is not enabled`);
    this.grant(thread);
  }

  back(): boolean {
    if (this.taken.length === 0) return false;
    const again = this.taken.splice(0).slice(0, -1);
    this.process.restore(this.beginning);
    this.scheduler.begin();
    for (const thread of again) this.grant(thread);
    return true;
  }

  schedule(): string {
    return encodeToken(this.scheduler.schedule, this.program.fingerprint);
  }

  private grant(thread: number): void {
    this.wanted = thread;
    this.scheduler.run(1);
    this.taken.push(thread);
    // When nobody can go, time moves on at once: a sleeper that could be chosen must not look as if it could not.
    while (!this.process.ended && this.process.enabledCount === 0 && this.process.advanceClock());
  }

  private isEnabled(thread: number): boolean {
    return this.process.enabled.subarray(0, this.process.enabledCount).includes(thread);
  }

  private thread(id: number): StepThread {
    const { process } = this;
    const base = {
      id,
      name: process.threadName(id),
      state: process.threadState(id),
      enabled: !process.ended && this.isEnabled(id),
    };
    if (!process.isAlive(id)) return base;
    const frame = process.frames(id).find(({ owner }) => !owner.library);
    return {
      ...base,
      pending: this.pending(id),
      ...(base.enabled || process.ended ? {} : { waits: this.waits(id) }),
      ...(frame
        ? {
            at: {
              method: `${frame.owner.name}.${frame.method.name}`,
              file: frame.owner.sourceFile ?? '',
              line: frame.line,
            },
          }
        : {}),
    };
  }

  private pending(id: number): PendingOperation {
    const { process } = this;
    const kind = process.pendingKind(id);
    const slot = process.pendingSlot(id);
    const { object } = process.waiting(id);
    return {
      kind: operationKind(kind).name as OperationName,
      ...(object !== 0 && !WITHOUT_OBJECT.includes(kind) && !THREAD_KINDS.includes(kind)
        ? { object: objectName(process, object).name }
        : {}),
      ...(VARIABLE_KINDS.includes(kind) ? { variable: variableName(process, slot) } : {}),
      ...(THREAD_KINDS.includes(kind) ? { target: process.threadName(slot) } : {}),
    };
  }

  private waits(id: number): WaitReason {
    const { process } = this;
    const { on, object, owner } = waitReason(process, id);
    if (on === 'join') return { on, object: process.threadName(owner) };
    return {
      on,
      ...(object === 0 ? {} : { object: objectName(process, object).name }),
      ...(owner === 0 ? {} : { owner: process.threadName(owner) }),
    };
  }
}
