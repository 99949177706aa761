/**
 * A simulated JVM process: the method area, one block of memory with everything that changes, and the one thing that can
 * be done to it: grant a thread its next visible operation.
 */
import type { ClassPath } from '../classfile/class-path.ts';
import type { ThreadState } from '../trace/document.ts';
import { OP } from '../trace/operation.ts';
import type { Recorder } from '../trace/record.ts';
import { BOOT_PROFILES, type BootProfileName } from './boot-profile.ts';
import { Collector } from './gc/collector.ts';
import { initialiseStatics } from './initialization.ts';
import { COMPUTE_BUDGET, execute } from './interpreter.ts';
import type { LifeCycle } from './life-cycle.ts';
import { NEW, RUNNABLE, TERMINATED, THREAD_STATES } from './life-cycle.ts';
import { link } from './link/linker.ts';
import { allocateMemory, GLOBAL, T, threadRecord } from './memory.ts';
import { natives, operations } from './natives/index.ts';
import type { ClassInfo, MethodInfo, Program } from './program.ts';
import { INIT_SHIFT } from './program.ts';
import { ProgramInput } from './program-input.ts';
import type { Snapshot } from './snapshot.ts';
import { restoreSnapshot, takeSnapshot } from './snapshot.ts';
import { launchThread, registerThread } from './thread-life.ts';
import { exclusiveOwner, parkBlocker } from './thread-waits.ts';
import { carrierIsFree, DEFAULT_CARRIERS, lacksCarrier, mount, PINNINGS, type Pinning } from './virtual-threads.ts';
import type { OutputPiece } from './vm.ts';
import { callerPc, Vm } from './vm.ts';
import { advanceClock, CAUSE, monitorOwner } from './waiting.ts';

export interface ProgramOptions {
  /** Classes of the program, then of the library. */
  readonly classPath: ClassPath;
  readonly isLibrary: (name: string) => boolean;
  /** Internal name of the class whose main runs. */
  readonly main: string;
}

export interface ProcessOptions {
  readonly lifeCycle: LifeCycle;
  readonly args?: readonly string[];
  /** -Xmx, default 256 MiB. */
  readonly heapBytes?: number;
  /** -Xss, most bytes of each thread's stack, default 512 KiB. */
  readonly stackBytes?: number;
  /** Java assertions, default on. */
  readonly assertions?: boolean;
  /** Which JVM's own threads a listing shows, default jdk17. */
  readonly bootProfile?: BootProfileName;
  /** Asked for the next bytes of standard input, none at its end; by default there is no input. */
  readonly input?: () => Uint8Array;
  /** Carriers that virtual threads share, default 2. */
  readonly virtualCarriers?: number;
  /** When a virtual thread keeps its carrier while it waits, default jdk21. */
  readonly pinning?: Pinning;
  /** Waits may end spuriously: a decision at each. */
  readonly spurious?: boolean;
  /** A time limit may be over before others act: a decision at each wait that has one. */
  readonly anyTimeouts?: boolean;
  /** For tests: a collection after every so many words, each of which moves every object. */
  readonly collectEveryWords?: number;
  /** Memory of an existing process, for a carrier that joins it. */
  readonly memory?: ArrayBufferLike;
}

/** One frame of a VM stack. */
export interface FrameView {
  readonly method: MethodInfo;
  readonly owner: ClassInfo;
  readonly pc: number;
  /** Bytecode index, -2 for a native method. */
  readonly bci: number;
  /** -1 where it is not known. */
  readonly line: number;
  /** Address of the locals. */
  readonly fp: number;
  /** One past the top of its operand stack; the arguments of a call belong to the callee already. */
  readonly sp: number;
}

/** What a thread that cannot go on waits for. */
export interface WaitView {
  readonly thread: number;
  readonly kind: number;
  /** Address of the object, 0 none. */
  readonly object: number;
  /** Thread that holds it, 0 where that has no meaning or nobody does. */
  readonly owner: number;
}

/** The method area of a program. @throws {LaunchError} if it cannot start */
export function loadProgram(options: ProgramOptions): Program {
  return link({
    ...options,
    nativeKeys: new Set(natives.keys()),
    operationKeys: new Set(operations.keys()),
  });
}

/** A silent stretch of COMPUTE_BUDGET jumps and calls counts as this many steps. */
const COMPUTE_WEIGHT = COMPUTE_BUDGET / 10;
/** Far more steps than a checked execution has (it is cut off at 20,000), so that time limits do not multiply there. */
const PATIENCE = 100_000;
const DEFAULT_HEAP = 256 << 20;
const DEFAULT_STACK = 512 << 10;
/** Room for stacks above the heap. */
const STACK_ROOM = 64 << 20;

export class Process {
  readonly program: Program;
  readonly vm: Vm;
  /** Ids of the RUNNABLE threads, ascending; the first `enabledCount` are valid. Refreshed by `step`. */
  enabled = new Int32Array(16);
  enabledCount = 0;
  /** What the last step counts for against a budget of steps. */
  lastWeight = 1;

  constructor(program: Program, options: ProcessOptions) {
    this.program = program;
    const heapWords = Math.max(1 << 15, (options.heapBytes ?? DEFAULT_HEAP) >> 2);
    const stackWords = Math.max(256, (options.stackBytes ?? DEFAULT_STACK) >> 2);
    const heapBase = program.imageBase + program.image.length;
    const words = heapBase + heapWords + Math.max(stackWords * 4, STACK_ROOM >> 2);
    const memory = options.memory ?? allocateMemory(words + (words & 1), true);
    this.vm = new Vm(
      program,
      memory,
      options.lifeCycle,
      program.nativeKeys.map(key => natives.get(key)!),
      program.operationKeys.map(key => operations.get(key)!),
      options.assertions ?? true,
    );
    this.vm.stackWords = stackWords;
    if (options.input) this.vm.input = new ProgramInput(options.input);
    const collector = new Collector(this.vm, { everyWords: options.collectEveryWords ?? 0 });
    this.vm.collector = collector;
    if (options.memory) return;
    this.vm.H[GLOBAL.bootProfile] = BOOT_PROFILES.indexOf(options.bootProfile ?? 'jdk17');
    this.vm.H[GLOBAL.carriers] = options.virtualCarriers ?? DEFAULT_CARRIERS;
    this.vm.H[GLOBAL.pinning] = PINNINGS.indexOf(options.pinning ?? 'jdk21');
    this.vm.H[GLOBAL.spurious] = options.spurious ? 1 : 0;
    this.vm.H[GLOBAL.anyTimeouts] = options.anyTimeouts ? 1 : 0;
    this.boot(heapBase, heapWords, options.args ?? []);
    collector.setLimit(0);
    this.advanceLaunched();
    this.refreshEnabled();
  }

  /** What the bootstrap of a JVM leaves behind: statics, string constants, the main thread before its first instruction. */
  private boot(heapBase: number, heapWords: number, args: readonly string[]): void {
    const { vm, program } = this;
    const H = vm.H;
    H.set(program.image, program.imageBase);
    initialiseStatics(vm);
    H[GLOBAL.heapTop] = heapBase;
    H[GLOBAL.heapEnd] = heapBase + heapWords - vm.heapReserve - vm.handlerReserve;
    H[GLOBAL.heapLimit] = H[GLOBAL.heapEnd]!;
    H[GLOBAL.stackEnd] = heapBase + heapWords;
    H[GLOBAL.stackFloor] = H.length;
    vm.current = 0;
    const main = vm.newObject(program.classByName.get('java/lang/Thread')!);
    H[main + vm.fieldOffset('java/lang/Thread', 'name')] = vm.intern('main');
    H[main + vm.fieldOffset('java/lang/Thread', 'priority')] = 5;
    registerThread(vm, main);
    vm.putLong(main + vm.fieldOffset('java/lang/Thread', 'tid'), 1n);
    const array = vm.newArray(program.known.stringArray, args.length, 1);
    args.forEach((text, i) => {
      H[array + 4 + i] = vm.newString(text);
    });
    launchThread(vm, 1, program.known.launch, [array]);
  }

  /**
   * Grants `thread` its pending operation; it then runs on to its next one.
   * @param grants how many operations in a row it may do, where it is the only enabled thread; one that synchronises ends the row
   * @returns how many it did
   */
  step(thread: number, grants = 1): number {
    const { vm } = this;
    this.noteWeight(thread);
    mount(vm, thread);
    const done = execute(vm, thread, grants);
    vm.H[GLOBAL.steps]! += done;
    this.passTime(done * this.lastWeight);
    if (vm.launched.length > 0) this.advanceLaunched();
    // Whether a carrier is free may change with no thread's state.
    if (vm.statesChanged || vm.H[GLOBAL.virtualThreads] !== 0) this.refreshEnabled();
    return done;
  }

  /** Time does not stand still for ever while threads spin: after PATIENCE steps the earliest time limit is over. */
  protected passTime(weight: number): void {
    const { H } = this.vm;
    H[GLOBAL.quietSteps]! += weight;
    if (H[GLOBAL.quietSteps]! < PATIENCE) return;
    H[GLOBAL.quietSteps] = 0;
    advanceClock(this.vm);
  }

  protected noteWeight(thread: number): void {
    this.lastWeight = this.vm.H[threadRecord(thread) + T.kind] === OP.compute ? COMPUTE_WEIGHT : 1;
  }

  /** Runs threads that were just started to their first operation. */
  protected advanceLaunched(): void {
    const { vm } = this;
    for (let t = vm.launched.shift(); t !== undefined; t = vm.launched.shift()) execute(vm, t, 0);
  }

  /** Makes the list of enabled threads anew. */
  refreshEnabled(): void {
    const { H } = this.vm;
    const count = H[GLOBAL.threadCount]!;
    if (this.enabled.length < count) this.enabled = new Int32Array(count * 2);
    let n = 0;
    const mayMount = H[GLOBAL.virtualThreads] === 0 || carrierIsFree(this.vm);
    for (let t = 1; t <= count; t++) {
      const base = threadRecord(t);
      if (H[base + T.state] !== RUNNABLE) continue;
      if (mayMount || H[base + T.virtual] === 0 || H[base + T.carrier] !== 0) this.enabled[n++] = t;
    }
    this.enabledCount = n;
    this.vm.statesChanged = false;
  }

  /** Nobody is enabled: virtual time moves to the earliest time limit. False where nobody waits with one. */
  advanceClock(): boolean {
    this.vm.H[GLOBAL.quietSteps] = 0;
    const moved = advanceClock(this.vm);
    if (this.vm.statesChanged) this.refreshEnabled();
    return moved;
  }

  /** All user threads have terminated, or System.exit was called. */
  get ended(): boolean {
    const { H } = this.vm;
    return H[GLOBAL.exiting] === 1 || H[GLOBAL.userThreads] === 0;
  }

  /** System.exit was called. */
  get exitCalled(): boolean {
    return this.vm.H[GLOBAL.exiting] === 1;
  }

  /** As the `java` command's: System.exit's, or 1 where an exception ended main, else 0. */
  get exitStatus(): number {
    const { H } = this.vm;
    return H[GLOBAL.exiting] === 1 ? H[GLOBAL.exitStatus]! : H[GLOBAL.mainFailed]!;
  }

  get recorder(): Recorder | null {
    return this.vm.recorder;
  }

  set recorder(recorder: Recorder | null) {
    this.vm.recorder = recorder;
  }

  get pick(): (n: number, what: string) => number {
    return this.vm.pick;
  }

  set pick(pick: (n: number, what: string) => number) {
    this.vm.pick = pick;
  }

  get output(): readonly OutputPiece[] {
    return this.vm.output;
  }

  /** Everything printed on a stream so far. */
  text(stream: 1 | 2): string {
    let all = '';
    for (const piece of this.vm.output) if (piece.stream === stream) all += piece.text;
    return all;
  }

  /** Virtual milliseconds since the start. */
  get time(): number {
    return this.vm.F64[GLOBAL.clock >> 1]! / 1e6;
  }

  /** Collections of the heap so far. */
  get collections(): number {
    return this.vm.H[GLOBAL.collections]!;
  }

  /** Threads created so far; their ids are 1 to this. */
  get threadCount(): number {
    return this.vm.H[GLOBAL.threadCount]!;
  }

  pendingKind(t: number): number {
    return this.vm.H[threadRecord(t) + T.kind]!;
  }

  /** Name of the object of the pending operation (its serial), 0 for none. */
  pendingObject(t: number): number {
    const address = this.vm.H[threadRecord(t) + T.object]!;
    return address === 0 ? 0 : this.vm.H[address + 2]!;
  }

  pendingSlot(t: number): number {
    return this.vm.H[threadRecord(t) + T.slot]!;
  }

  threadState(t: number): ThreadState {
    return THREAD_STATES[this.vm.H[threadRecord(t) + T.state]!]!;
  }

  threadPriority(t: number): number {
    const { vm } = this;
    return vm.H[vm.H[threadRecord(t) + T.thread]! + vm.fieldOffset('java/lang/Thread', 'priority')]!;
  }

  threadIsDaemon(t: number): boolean {
    const { vm } = this;
    const thread = vm.H[threadRecord(t) + T.thread]!;
    return vm.H[thread + vm.fieldOffset('java/lang/Thread', 'daemon')] === 1;
  }

  threadIsVirtual(t: number): boolean {
    return this.vm.H[threadRecord(t) + T.virtual] === 1;
  }

  /** RUNNABLE, but all carriers are taken. */
  lacksCarrier(t: number): boolean {
    return lacksCarrier(this.vm, t);
  }

  /** Waits, and keeps its carrier from others. */
  isPinned(t: number): boolean {
    const base = threadRecord(t);
    return this.vm.H[base + T.carrier] !== 0 && this.vm.H[base + T.state] !== RUNNABLE;
  }

  /** Thread that created it; 0 for main. */
  threadParent(t: number): number {
    return this.vm.H[threadRecord(t) + T.parent]!;
  }

  threadName(t: number): string {
    const { vm } = this;
    const thread = vm.H[threadRecord(t) + T.thread]!;
    const name = thread === 0 ? 0 : vm.H[thread + vm.fieldOffset('java/lang/Thread', 'name')]!;
    const text = name === 0 ? `thread ${t}` : vm.getString(name);
    // Virtual threads have no name of their own accord.
    return text === '' && this.threadIsVirtual(t)
      ? `VirtualThread[#${vm.getLong(thread + vm.fieldOffset('java/lang/Thread', 'tid'))}]`
      : text;
  }

  /** Started and not terminated. */
  isAlive(t: number): boolean {
    const state = this.vm.H[threadRecord(t) + T.state]!;
    return state !== NEW && state !== TERMINATED;
  }

  /** VM stack of a thread, innermost frame first; hidden frames are left out. */
  frames(t: number): FrameView[] {
    const { program, vm } = this;
    const H = vm.H;
    const base = threadRecord(t);
    const views: FrameView[] = [];
    if (!this.isAlive(t)) return views;
    let pc = H[base + T.pc]!;
    let fp = H[base + T.fp]!;
    let sp = H[base + T.sp]!;
    while (pc !== program.known.threadExitPc) {
      const method = program.methods[program.methodOf[pc >> 2]!]!;
      const native = (method.access & 0x100) !== 0;
      if (!method.hidden) {
        const bci = native ? -2 : program.bciOf[pc >> 2]!;
        const line = native ? -1 : vm.lineOf(pc);
        views.push({ method, owner: program.classes[method.owner]!, pc, bci, line, fp, sp });
      }
      sp = fp;
      const link = fp + method.maxLocals;
      pc = callerPc(program, method, H[link]!);
      fp = H[link + 1]!;
    }
    return views;
  }

  /** What a live thread that is not enabled waits for. */
  waiting(t: number): WaitView {
    const { vm } = this;
    const base = threadRecord(t);
    const kind = vm.H[base + T.kind]!;
    const object = vm.H[base + T.object]!;
    let owner = 0;
    const lockWait = kind === OP.wake && vm.H[base + T.reenter] === 0;
    if (kind === OP.monitorenter || (kind === OP.wake && !lockWait && this.wasChosen(t))) {
      owner = monitorOwner(vm, object);
    } else if (kind === OP.initialize) owner = vm.H[vm.H[base + T.slot]!]! >> INIT_SHIFT;
    else if (kind === OP.lock || kind === OP.tryLock || (lockWait && this.wasChosen(t))) {
      owner = vm.H[object + vm.fieldOffset('java/util/concurrent/locks/ReentrantLock', 'owner')]!;
    } else if (kind === OP.park || kind === OP.call) {
      const waitsFor = kind === OP.park ? parkBlocker(vm, t) : object;
      owner = exclusiveOwner(vm, waitsFor);
      if (owner !== 0) return { thread: t, kind, object: waitsFor, owner };
    } else if (kind === OP.join) owner = vm.H[base + T.slot]!;
    return { thread: t, kind, object, owner };
  }

  /** Inside Condition.await, after it gave the lock back. */
  inConditionWait(t: number): boolean {
    const base = threadRecord(t);
    return this.vm.H[base + T.kind] === OP.wake && this.vm.H[base + T.reenter] === 0;
  }

  /** Address of the condition that the thread awaits. */
  conditionOf(t: number): number {
    return this.vm.H[this.vm.H[threadRecord(t) + T.fp]!]!;
  }

  /** A notification, interrupt or time limit has ended its wait; it only needs the monitor or lock again. */
  wasChosen(t: number): boolean {
    return this.vm.H[threadRecord(t) + T.cause] !== CAUSE.none;
  }

  /** @param reuse a snapshot that is no longer needed */
  snapshot(reuse?: Snapshot): Snapshot {
    return takeSnapshot(this.vm, reuse);
  }

  restore(snapshot: Snapshot): void {
    restoreSnapshot(this.vm, snapshot);
    this.refreshEnabled();
  }
}
