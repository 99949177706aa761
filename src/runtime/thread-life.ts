/** Threads are registered when their java.lang.Thread is made, started, and end; see T in memory.ts for the record. */
import { OP } from '../trace/operation.ts';
import { NAME_SHIFT } from '../trace/record.ts';
import { NEW, START } from './life-cycle.ts';
import { GLOBAL, MAX_THREADS, T, THREAD_WORDS, threadRecord } from './memory.ts';
import { leaveStack, placeStack } from './stacks.ts';
import type { Vm } from './vm.ts';
import { JavaThrow } from './vm.ts';
import { send } from './waiting.ts';

/** Why the shutdown hooks run (GLOBAL.shutdown): the last user thread has ended; System.exit. */
const BY_ITSELF = 1;
export const BY_EXIT = 2;

/**
 * Gives a java.lang.Thread its number in the virtual machine.
 * @throws {JavaThrow} OutOfMemoryError where there is no room for another thread
 */
export function registerThread(vm: Vm, threadObject: number): number {
  const H = vm.H;
  const t = vm.free ? Atomics.add(H, GLOBAL.threadCount, 1) + 1 : ++H[GLOBAL.threadCount]!;
  if (t > MAX_THREADS) {
    if (vm.free) Atomics.sub(H, GLOBAL.threadCount, 1);
    else H[GLOBAL.threadCount]!--;
    throw noMoreThreads();
  }
  const base = threadRecord(t);
  H.fill(0, base, base + THREAD_WORDS);
  H[base + T.state] = NEW;
  H[base + T.thread] = threadObject;
  H[base + T.parent] = vm.current;
  H[base + T.lastName] = t << NAME_SHIFT;
  vm.F64[(base + T.deadline) >> 1] = Infinity;
  if (vm.classOf(threadObject).name === 'java/lang/VirtualThread') {
    H[base + T.virtual] = 1;
    H[GLOBAL.virtualThreads]!++;
  }
  H[threadObject + vm.fieldOffset('java/lang/Thread', 'vmThread')] = t;
  vm.statesChanged = true;
  return t;
}

/** The JVM's message. */
function noMoreThreads(): JavaThrow {
  return new JavaThrow(
    'java/lang/OutOfMemoryError',
    'unable to create native thread: possibly out of memory or process/resource limits reached',
  );
}

/**
 * Makes a thread ready to run its first frame. Stacks of other threads may move.
 * @param methodId the method at the bottom of its stack; args: its argument words
 * @throws {JavaThrow} OutOfMemoryError where there is no room for its stack
 */
export function launchThread(vm: Vm, t: number, methodId: number, args: readonly number[]): void {
  const H = vm.H;
  const base = threadRecord(t);
  if (!placeStack(vm, t)) throw noMoreThreads();
  const bottom = H[base + T.stackBase]!;
  const method = vm.program.methods[methodId]!;
  const link = bottom + method.maxLocals;
  for (let i = 0; i < args.length; i++) H[bottom + i] = args[i]!;
  H[link] = vm.program.known.threadExitPc;
  H[link + 1] = 0;
  H[base + T.pc] = method.entry;
  H[base + T.fp] = bottom;
  H[base + T.sp] = link + 2;
  H[base + T.kind] = 0;
  const threadObject = H[base + T.thread]!;
  const daemon = H[threadObject + vm.fieldOffset('java/lang/Thread', 'daemon')] === 1;
  // While shutdown hooks run, only they keep the process up.
  H[base + T.daemon] = (H[GLOBAL.shutdown] === 0 ? daemon : H[base + T.hook] === 0) ? 1 : 0;
  if (H[base + T.daemon] === 0) {
    if (vm.free) Atomics.add(H, GLOBAL.userThreads, 1);
    else H[GLOBAL.userThreads]!++;
  }
  if (H[base + T.virtual] === 0) countStart(vm);
  else {
    // Its first step is to mount a carrier.
    H[base + T.kind] = OP.begin;
    H[base + T.object] = threadObject;
    H[base + T.slot] = t;
    H[GLOBAL.startedVirtual]!++;
  }
  vm.share(threadObject);
  send(vm, t, START);
  vm.launch(t);
}

/** For ThreadMXBean: threads alive, the most there were, and all that were started. */
function countStart(vm: Vm): void {
  const H = vm.H;
  if (vm.free) {
    const live = Atomics.add(H, GLOBAL.liveThreads, 1) + 1;
    Atomics.add(H, GLOBAL.startedThreads, 1);
    // Threads are started under the virtual machine's lock.
    if (live > H[GLOBAL.peakThreads]!) H[GLOBAL.peakThreads] = live;
    return;
  }
  H[GLOBAL.startedThreads]!++;
  const live = ++H[GLOBAL.liveThreads]!;
  if (live > H[GLOBAL.peakThreads]!) H[GLOBAL.peakThreads] = live;
}

/**
 * Starts the shutdown hooks, all at once; the process ends when they have ended. The other threads go on, but nobody waits for them.
 * @returns false where there are no hooks
 */
export function runHooks(vm: Vm, cause: number): boolean {
  const H = vm.H;
  const count = H[GLOBAL.threadCount]!;
  const hooks: number[] = [];
  for (let t = 1; t <= count; t++) {
    const base = threadRecord(t);
    if (H[base + T.hook] === 1 && H[base + T.state] === NEW) hooks.push(t);
  }
  if (hooks.length === 0) return false;
  H[GLOBAL.shutdown] = cause;
  for (const t of hooks) launchThread(vm, t, vm.program.known.threadRun, [H[threadRecord(t) + T.thread]!]);
  for (let t = 1; t <= count; t++) if (!hooks.includes(t)) H[threadRecord(t) + T.daemon] = 1;
  H[GLOBAL.userThreads] = hooks.length;
  return true;
}

/** What a thread that has ended does not keep alive, as in the JDK: its task and its locals. */
const LET_GO = ['target', 'threadLocals', 'inheritableThreadLocals'];

/** The thread has done its last step (the END event is the caller's). */
export function endThread(vm: Vm, t: number): void {
  const H = vm.H;
  const base = threadRecord(t);
  if (H[base + T.daemon] === 0) {
    const last = H[GLOBAL.userThreads] === 1;
    if (last && H[GLOBAL.shutdown] === BY_EXIT) H[GLOBAL.exiting] = 1;
    if (last && H[GLOBAL.shutdown] === 0 && runHooks(vm, BY_ITSELF)) {
      // The hooks are the user threads now.
    } else if (vm.free) Atomics.sub(H, GLOBAL.userThreads, 1);
    else H[GLOBAL.userThreads]!--;
  }
  if (H[base + T.virtual] === 0) {
    if (vm.free) Atomics.sub(H, GLOBAL.liveThreads, 1);
    else H[GLOBAL.liveThreads]!--;
  }
  if (t === 1 && H[base + T.failed] !== 0) H[GLOBAL.mainFailed] = 1;
  const thread = H[base + T.thread]!;
  for (const field of LET_GO) H[thread + vm.fieldOffset('java/lang/Thread', field)] = 0;
  H[base + T.kind] = 0;
  H[base + T.object] = 0;
  leaveStack(vm, t);
}
