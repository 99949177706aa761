/**
 * Writes the trace document of an execution while it runs: an observer of the scheduler's steps. It looks into the process
 * before and after each step, so it costs far more than a bare run; checking does without it.
 */
import type { Process } from '../runtime/process.ts';
import type { StepObserver } from '../scheduler/loop.ts';
import type {
  StateChange,
  ThreadState,
  TraceDocument,
  TraceEnd,
  TraceEvent,
  TraceObject,
  TraceThread,
  TraceValue,
} from '../trace/document.ts';
import { OP, operationKind } from '../trace/operation.ts';
import { nameText, REC, RECORD_WORDS, Recorder } from '../trace/record.ts';
import { addressOf } from './finding-names.ts';
import type { JavaProgram } from './java-program.ts';
import { buriedName, memoryValue, objectName, recordedValue, variableName, waitReason } from './names.ts';
import { NO_FRAME, StackChains } from './stack-chains.ts';

type Draft<X> = { -readonly [K in keyof X]: X[K] };
type EventDraft = Draft<TraceEvent> & { changes: StateChange[] };

export class TraceWriter implements StepObserver {
  readonly recorder = new Recorder(1 << 16);
  private readonly program: JavaProgram;
  private readonly process: Process;
  private readonly threads: TraceThread[] = [];
  private readonly objects: TraceObject[] = [];
  private readonly objectIndex = new Map<number, number>();
  private readonly stacks: StackChains;
  private readonly events: EventDraft[] = [];
  private readonly states: ThreadState[] = [];
  private pendingFrame = NO_FRAME;
  private enabled: number[] = [];
  private seen = 0;

  constructor(program: JavaProgram, process: Process) {
    this.program = program;
    this.process = process;
    this.stacks = new StackChains(process);
    process.recorder = this.recorder;
    this.noteThreads();
    for (let t = 1; t <= process.threadCount; t++) this.states[t] = process.threadState(t);
  }

  before(thread: number): void {
    // Time may have moved since the last step: what it woke belongs to that step.
    const last = this.events.at(-1);
    if (last) this.noteChanges(last);
    this.pendingFrame = this.stacks.top(thread);
    this.enabled = Array.from(this.process.enabled.subarray(0, this.process.enabledCount));
  }

  after(_thread: number): void {
    const { recorder } = this;
    for (; this.seen < recorder.count; this.seen++) {
      const at = (this.seen % recorder.capacity) * RECORD_WORDS;
      const event = this.event(recorder.words.subarray(at, at + RECORD_WORDS));
      this.events.push(event);
    }
    this.noteThreads();
    const last = this.events.at(-1);
    if (last) this.noteChanges(last);
  }

  /** @param schedule token */
  finish(end: TraceEnd, schedule: string): TraceDocument {
    const last = this.events.at(-1);
    if (last) this.noteChanges(last);
    return {
      format: 'heddle-trace',
      version: 1,
      program: {
        main: this.program.main,
        fingerprint: this.program.fingerprint,
        sources: this.program.source.sources ?? {},
      },
      schedule,
      threads: this.threads,
      objects: this.objects,
      frames: this.stacks.frames,
      events: this.events,
      end,
    };
  }

  /** Index of an object by address, entered at its first mention. */
  objectAt(address: number): number {
    const { vm } = this.process;
    const serial = vm.H[address + 2]!;
    let index = this.objectIndex.get(serial);
    if (index === undefined) {
      index = this.objects.length;
      this.objectIndex.set(serial, index);
      this.objects.push(objectName(this.process, address));
    }
    return index;
  }

  /** Index of an object by its name, where it may be gone. */
  private objectNamed(name: number): number {
    const known = this.objectIndex.get(name);
    if (known !== undefined) return known;
    const address = addressOf(this.process, name);
    if (address !== 0) return this.objectAt(address);
    const object = buriedName(this.process, name) ?? { name: `Object#${nameText(name)}`, type: 'java.lang.Object' };
    this.objectIndex.set(name, this.objects.length);
    return this.objects.push(object) - 1;
  }

  private event(words: Int32Array): EventDraft {
    const kind = words[REC.kind]!;
    const address = words[REC.address]!;
    const slot = words[REC.slot]!;
    const event: EventDraft = {
      step: this.events.length,
      thread: words[REC.thread]!,
      kind: operationKind(kind).name as TraceEvent['kind'],
      frame: this.pendingFrame,
      time: this.process.time,
      enabled: this.enabled,
      changes: [],
    };
    const gone = address === 0 && words[REC.object] !== 0;
    if (address !== 0 && kind !== OP.output) event.object = this.objectAt(address);
    else if (gone) event.object = this.objectNamed(words[REC.object]!);
    switch (kind) {
      case OP.read:
      case OP.write:
      case OP['volatile-read']:
      case OP['volatile-write']:
      case OP['read-modify-write']:
        event.variable = variableName(this.process, slot);
        event.value = gone ? this.recorded(words) : this.value(address, slot);
        break;
      case OP['compare-and-set']:
        event.variable = variableName(this.process, slot);
        event.value = words[REC.value] === 1;
        break;
      case OP.output: {
        const piece = this.process.output[words[REC.value]!];
        event.stream = slot === 2 ? 2 : 1;
        event.text = piece?.text ?? '';
        break;
      }
      case OP.start:
      case OP.join:
      case OP.interrupt:
      case OP.unpark:
      case OP.shutdownHook:
        event.target = slot;
        break;
      case OP.notify:
      case OP.signal:
        if (slot > 0) event.target = slot;
        break;
      case OP.call:
        event.variable = this.process.program.methods[slot]!.name;
        event.value = words[REC.value]!;
        break;
      case OP.wake:
      case OP.sleep:
      case OP.awake:
      case OP.interrupted:
      case OP.tryLock:
      case OP.acquire:
      case OP.release:
      case OP.countDown:
      case OP.awaitLatch:
      case OP.exit:
      case OP.threadState:
      case OP.initialized:
      case OP.inspect:
        event.value = words[REC.value]!;
        break;
    }
    return event;
  }

  private value(address: number, slot: number): TraceValue {
    return memoryValue(this.process, address, slot, ref => ({ ref: this.objectAt(ref) }));
  }

  /** The value in the record of an access to an object that is no more. */
  private recorded(words: Int32Array): TraceValue {
    const { program, vm } = this.process;
    const slot = words[REC.slot]!;
    const array = program.classes[vm.buried.get(words[REC.object]!) ?? -1]?.array;
    const letter = slot < 0 ? (array?.letter ?? 'I') : program.fields[slot]!.descriptor[0]!;
    return recordedValue(words[REC.value]!, words[REC.valueHigh]!, letter, name => ({ ref: this.objectNamed(name) }));
  }

  private noteThreads(): void {
    const { process } = this;
    for (let id = this.threads.length + 1; id <= process.threadCount; id++) {
      this.threads.push({
        id,
        name: process.threadName(id),
        daemon: process.threadIsDaemon(id),
        priority: process.threadPriority(id),
        parent: process.threadParent(id),
      });
    }
  }

  private noteChanges(event: EventDraft): void {
    const { process } = this;
    for (let t = 1; t <= process.threadCount; t++) {
      const state = process.threadState(t);
      if (this.states[t] === state) continue;
      // Name, priority and daemon flag may be set until the thread starts.
      if (this.states[t] === 'NEW' || this.states[t] === undefined) this.refreshThread(t);
      this.states[t] = state;
      const reason =
        state === 'BLOCKED' || state === 'WAITING' || state === 'TIMED_WAITING' ? waitReason(process, t) : null;
      event.changes.push({
        thread: t,
        state,
        ...(reason && { on: reason.on }),
        ...(reason && reason.object !== 0 && { object: this.objectAt(reason.object) }),
        ...(reason && reason.owner !== 0 && { owner: reason.owner }),
      });
    }
  }

  private refreshThread(t: number): void {
    const { process } = this;
    this.threads[t - 1] = {
      ...this.threads[t - 1]!,
      name: process.threadName(t),
      daemon: process.threadIsDaemon(t),
      priority: process.threadPriority(t),
    };
  }
}
