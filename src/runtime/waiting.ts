/**
 * Threads that may or may not go on. A thread always stands before its next visible operation; where that cannot proceed
 * the thread is BLOCKED, WAITING or TIMED_WAITING, and whoever changes the object calls `recheck`, which lets the thread
 * machine move it back to RUNNABLE. There are no queues: the entry set of a monitor is the threads that stand before it.
 *
 * State transitions (all through the life cycle machine, `send`):
 *   CONTEND, AWAIT, AWAIT_TIMED  here, when a thread arrives or loses what it could have had
 *   FREE, SATISFIED              recheck
 *   NOTIFIED                     notifyThread;  INTERRUPTED  interruptThread;  TIMED_OUT  advanceClock
 */
import { OP, operationKinds } from '../trace/operation.ts';
import {
  AWAIT,
  AWAIT_TIMED,
  BLOCKED,
  CONTEND,
  FREE,
  INTERRUPTED,
  NEW,
  NOTIFIED,
  RUNNABLE,
  SATISFIED,
  TERMINATED,
  TIMED_OUT,
  TIMED_WAITING,
  WAITING,
} from './life-cycle.ts';
import { GLOBAL, LOCK_COUNT_MASK, LOCK_COUNT_ONE, LOCK_FLAGS, LOCK_OWNER_SHIFT, T, threadRecord } from './memory.ts';
import { INIT_RUNNING } from './program.ts';
import { unmount } from './virtual-threads.ts';
import type { Vm } from './vm.ts';
import { JavaThrow } from './vm.ts';

/** Why a waiting thread may go on (T.cause). */
export const CAUSE = { none: 0, notified: 1, interrupted: 2, timedOut: 3, spurious: 4 } as const;

const blocking: boolean[] = [];
for (const kind of operationKinds) blocking[kind.code] = kind.blocking === true;

/** Sends an event to a thread's machine. */
export function send(vm: Vm, t: number, event: number, monitorHeld = false): void {
  const at = threadRecord(t) + T.state;
  const before = vm.H[at]!;
  const after = vm.lifeCycle.next(before, event, monitorHeld);
  if (after === before) return;
  vm.H[at] = after;
  if (vm.H[threadRecord(t) + T.carrier] !== 0 && after !== RUNNABLE) unmount(vm, t, after);
  if (after === BLOCKED) vm.H[threadRecord(t) + T.blockedCount]!++;
  else if (after === WAITING || after === TIMED_WAITING) vm.H[threadRecord(t) + T.waitedCount]!++;
  vm.statesChanged = true;
  if (vm.free && after === RUNNABLE) {
    Atomics.add(vm.H, threadRecord(t) + T.signal, 1);
    Atomics.notify(vm.H, threadRecord(t) + T.signal);
  }
}

/** The thread stands before this operation. `object` is an address (0 none). */
export function pend(vm: Vm, t: number, kind: number, object: number, slot: number): void {
  const base = threadRecord(t);
  vm.H[base + T.kind] = kind;
  vm.H[base + T.object] = object;
  vm.H[base + T.slot] = slot;
}

// Monitors ----------------------------------------------------------------------------------------------------

/** Thread that owns the monitor, 0 if free. */
export function monitorOwner(vm: Vm, object: number): number {
  return vm.H[object + 1]! >>> LOCK_OWNER_SHIFT;
}

/** Takes the monitor once more; it must be free or owned by `t`. */
export function lockMonitor(vm: Vm, t: number, object: number): void {
  const H = vm.H;
  const word = H[object + 1]!;
  H[object + 1] = (word >>> LOCK_OWNER_SHIFT === 0 ? word | (t << LOCK_OWNER_SHIFT) : word) + LOCK_COUNT_ONE;
  H[threadRecord(t) + T.monitors]!++;
  if ((word & 2) !== 0) vm.noteImageLock(object);
}

/** Gives it back once. @throws {JavaThrow} IllegalMonitorStateException if `t` does not own it */
export function unlockMonitor(vm: Vm, t: number, object: number): void {
  const H = vm.H;
  const word = H[object + 1]!;
  // HotSpot's monitorexit says nothing here.
  if (word >>> LOCK_OWNER_SHIFT !== t) throw new JavaThrow('java/lang/IllegalMonitorStateException', null);
  H[threadRecord(t) + T.monitors]!--;
  const next = word - LOCK_COUNT_ONE;
  H[object + 1] = (next & LOCK_COUNT_MASK) === 0 ? next & LOCK_FLAGS : next;
}

/** Gives it back wholly; returns the count to restore. */
export function releaseMonitor(vm: Vm, t: number, object: number): number {
  const word = vm.H[object + 1]!;
  if (word >>> LOCK_OWNER_SHIFT !== t) throw notOwner();
  vm.H[object + 1] = word & LOCK_FLAGS;
  const count = (word & LOCK_COUNT_MASK) / LOCK_COUNT_ONE;
  vm.H[threadRecord(t) + T.monitors]! -= count;
  return count;
}

/** Takes a free monitor `count` times at once (the end of wait). */
export function reacquireMonitor(vm: Vm, t: number, object: number, count: number): void {
  vm.H[object + 1] = (vm.H[object + 1]! & LOCK_FLAGS) | (t << LOCK_OWNER_SHIFT) | (count * LOCK_COUNT_ONE);
  vm.H[threadRecord(t) + T.monitors]! += count;
  if ((vm.H[object + 1]! & 2) !== 0) vm.noteImageLock(object);
}

/** The JVM's message. */
export function notOwner(): JavaThrow {
  return new JavaThrow('java/lang/IllegalMonitorStateException', 'current thread is not owner');
}

// Arriving and going on ----------------------------------------------------------------------------------------

/** Can the pending operation of `t` proceed now? */
function ready(vm: Vm, t: number): boolean {
  const base = threadRecord(t);
  const H = vm.H;
  const kind = H[base + T.kind]!;
  const object = H[base + T.object]!;
  if (kind === OP.monitorenter) {
    const owner = monitorOwner(vm, object);
    return owner === 0 || owner === t;
  }
  if (kind === OP.initialize) return (H[H[base + T.slot]!]! & 15) !== INIT_RUNNING;
  const operation = vm.operations[H[base + T.operation]!]!;
  return operation.ready ? operation.ready(vm, t, H[base + T.fp]!) : true;
}

/** Blocks the thread where its pending operation cannot proceed. Call after `pend` for every blocking kind. */
export function blockUnlessReady(vm: Vm, t: number): void {
  if (!ready(vm, t)) hold(vm, t);
}

function hold(vm: Vm, t: number): void {
  const base = threadRecord(t);
  vm.H[base + T.queued] = 1;
  const kind = vm.H[base + T.kind]!;
  const entering =
    kind === OP.monitorenter || (kind === OP.wake && vm.H[base + T.cause] !== CAUSE.none && ofMonitor(vm, t));
  if (entering) send(vm, t, CONTEND);
  else send(vm, t, vm.F64[(base + T.deadline) >> 1]! < Infinity ? AWAIT_TIMED : AWAIT);
}

/** True where the thread is inside Object.wait (it re-enters a monitor, not a java.util.concurrent lock). */
function ofMonitor(vm: Vm, t: number): boolean {
  return vm.H[threadRecord(t) + T.reenter] !== 0;
}

/** Something about `object` changed: threads that stand before it may go on, or may no longer. */
export function recheck(vm: Vm, object: number): void {
  const H = vm.H;
  const count = H[GLOBAL.threadCount]!;
  for (let t = 1; t <= count; t++) {
    const base = threadRecord(t);
    if (H[base + T.object] !== object || t === vm.current) continue;
    const state = H[base + T.state]!;
    if (state === NEW || state === TERMINATED || !blocking[H[base + T.kind]!]) continue;
    if (ready(vm, t)) {
      if (state === BLOCKED) send(vm, t, FREE);
      else if (state !== RUNNABLE) send(vm, t, SATISFIED);
    } else if (state === RUNNABLE) hold(vm, t);
  }
}

/** Sets the time limit of the pending wait: `ms` milliseconds from now, or none where `ms` is negative. */
export function setDeadline(vm: Vm, t: number, ms: number): void {
  const F64 = vm.F64;
  F64[(threadRecord(t) + T.deadline) >> 1] = ms < 0 ? Infinity : F64[GLOBAL.clock >> 1]! + ms * 1e6;
}

/** A wait begins: no cause yet, its place in the order of arrival, its time limit (`ms` < 0: none). */
export function beginWait(vm: Vm, t: number, ms: number, interruptible: boolean): void {
  const H = vm.H;
  const base = threadRecord(t);
  H[base + T.cause] = CAUSE.none;
  H[base + T.queued] = 0;
  H[base + T.arrival] = ++H[GLOBAL.arrivals]!;
  H[base + T.interruptible] = interruptible ? 1 : 0;
  setDeadline(vm, t, ms);
  if (interruptible && H[base + T.interrupted] === 1) H[base + T.cause] = CAUSE.interrupted;
  // Time is not measured: where any timeout may come first, this one does or does not, and the scheduler says when it goes on.
  else if (ms > 0 && H[GLOBAL.anyTimeouts] === 1 && vm.pick(2, 'timeout') === 1) H[base + T.cause] = CAUSE.timedOut;
}

/**
 * A wait that may end without a reason has begun (JLS §17.2.1, Condition.await, LockSupport.park): whether it does is a decision,
 * where those are asked for. It then waits for nothing but its turn, so it may end at any time.
 * Deviates from JLS §17.2.1: no two waits of a thread in a row end so, or a loop around the wait would never end.
 */
export function maybeSpurious(vm: Vm, t: number): void {
  const H = vm.H;
  const base = threadRecord(t);
  if (H[GLOBAL.spurious] === 0 || H[base + T.cause] !== CAUSE.none || H[base + T.woke] === 1) return;
  if (vm.pick(2, 'spurious') === 0) return;
  H[base + T.cause] = CAUSE.spurious;
  H[base + T.woke] = 1;
}

/** The wait is over: clears it and answers its cause. */
export function finishWait(vm: Vm, t: number): number {
  const H = vm.H;
  const base = threadRecord(t);
  const cause = H[base + T.cause]!;
  const deadline = vm.F64[(base + T.deadline) >> 1]!;
  if (cause !== CAUSE.none && cause !== CAUSE.spurious) H[base + T.woke] = 0;
  if (cause === CAUSE.timedOut && deadline < Infinity) {
    const clock = GLOBAL.clock >> 1;
    vm.F64[clock] = Math.max(vm.F64[clock]!, deadline);
  }
  H[base + T.cause] = CAUSE.none;
  H[base + T.interruptible] = 0;
  H[base + T.queued] = 0;
  H[base + T.phase] = 0;
  H[base + T.reenter] = 0;
  vm.F64[(base + T.deadline) >> 1] = Infinity;
  return cause;
}

/** Clears the interrupt flag and answers the exception to throw. */
export function interruptedException(vm: Vm, t: number, message: string | null = null): JavaThrow {
  vm.H[threadRecord(t) + T.interrupted] = 0;
  return new JavaThrow('java/lang/InterruptedException', message);
}

function monitorHeldFor(vm: Vm, t: number): boolean {
  const object = vm.H[threadRecord(t) + T.reenter]!;
  if (object === 0) return !ready(vm, t);
  const owner = monitorOwner(vm, object);
  return owner !== 0 && owner !== t;
}

/** notify or signal chose this thread. */
export function notifyThread(vm: Vm, t: number): void {
  vm.H[threadRecord(t) + T.cause] = CAUSE.notified;
  letGo(vm, t, NOTIFIED);
}

/** The event that ends a wait; where a monitor or lock must be entered again first and is held, the thread stays before it. */
function letGo(vm: Vm, t: number, event: number): void {
  const inMonitorWait = ofMonitor(vm, t);
  if (inMonitorWait) send(vm, t, event, monitorHeldFor(vm, t));
  else if (ready(vm, t)) send(vm, t, event, false);
}

/** Thread.interrupt: sets the flag, also of a thread that is not alive, and ends an interruptible wait. */
export function interruptThread(vm: Vm, t: number): void {
  const H = vm.H;
  const base = threadRecord(t);
  H[base + T.interrupted] = 1;
  const state = H[base + T.state]!;
  if (state === NEW || state === TERMINATED) return;
  if (H[base + T.interruptible] === 1 && H[base + T.cause] === CAUSE.none) {
    H[base + T.cause] = CAUSE.interrupted;
    letGo(vm, t, INTERRUPTED);
  }
}

/**
 * Nobody can go on: moves virtual time to the earliest time limit and ends the waits that are over.
 * @returns false where nobody waits with a time limit
 */
export function advanceClock(vm: Vm): boolean {
  const H = vm.H;
  const count = H[GLOBAL.threadCount]!;
  let earliest = Infinity;
  for (let t = 1; t <= count; t++) {
    const base = threadRecord(t);
    if (H[base + T.state] !== TIMED_WAITING || H[base + T.cause] !== CAUSE.none) continue;
    earliest = Math.min(earliest, vm.F64[(base + T.deadline) >> 1]!);
  }
  if (earliest === Infinity) return false;
  const clock = GLOBAL.clock >> 1;
  vm.F64[clock] = Math.max(vm.F64[clock]!, earliest);
  for (let t = 1; t <= count; t++) {
    const base = threadRecord(t);
    if (H[base + T.state] !== TIMED_WAITING || H[base + T.cause] !== CAUSE.none) continue;
    if (vm.F64[(base + T.deadline) >> 1]! > vm.F64[clock]!) continue;
    H[base + T.cause] = CAUSE.timedOut;
    letGo(vm, t, TIMED_OUT);
  }
  return true;
}

/** Threads that `keep` accepts, in the order of their arrival. */
export function inArrivalOrder(vm: Vm, keep: (t: number) => boolean): number[] {
  const found: number[] = [];
  for (let t = 1; t <= vm.H[GLOBAL.threadCount]!; t++) if (keep(t)) found.push(t);
  return found.sort((x, y) => vm.H[threadRecord(x) + T.arrival]! - vm.H[threadRecord(y) + T.arrival]!);
}
