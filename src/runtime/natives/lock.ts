/** java.util.concurrent.locks.ReentrantLock and its conditions, opaque: each call is one visible operation. */
import { OP } from '../../trace/operation.ts';
import { GLOBAL, SHARED, T, threadRecord } from '../memory.ts';
import type { Vm } from '../vm.ts';
import {
  beginWait,
  CAUSE,
  finishWait,
  inArrivalOrder,
  interruptedException,
  maybeSpurious,
  notifyThread,
  pend,
  recheck,
} from '../waiting.ts';
import { inQueue, isFirstInQueue } from './fair-queue.ts';
import type { NativeTable, Operation, OperationTable } from './native.ts';
import { AGAIN, DONE } from './native.ts';
import { threadArray } from './waiters.ts';

const LOCK = 'java/util/concurrent/locks/ReentrantLock';
const CONDITION = `${LOCK}$ConditionObject`;

const ownerAt = (vm: Vm, lock: number): number => lock + vm.fieldOffset(LOCK, 'owner');
const holdsAt = (vm: Vm, lock: number): number => lock + vm.fieldOffset(LOCK, 'holds');
const isFair = (vm: Vm, lock: number): boolean => vm.H[lock + vm.fieldOffset(LOCK, 'fair')] === 1;
const ownerOf = (vm: Vm, lock: number): number => vm.H[ownerAt(vm, lock)]!;

function take(vm: Vm, t: number, lock: number): void {
  vm.H[ownerAt(vm, lock)] = t;
  vm.H[holdsAt(vm, lock)]!++;
}

/** Whose turn it is: threads in the queue, and those whose wait on a condition is over. */
function hasTurn(vm: Vm, t: number, lock: number): boolean {
  return isFirstInQueue(vm, t, lock, u => vm.H[threadRecord(u) + T.kind] === OP.wake && isChosen(vm, u));
}

const isChosen = (vm: Vm, t: number): boolean => vm.H[threadRecord(t) + T.cause] !== CAUSE.none;

/** It has to queue: it is not its owner already, and the lock is fair. */
const queues = (vm: Vm, t: number, a: number): boolean =>
  isFair(vm, vm.H[a]!) && ownerOf(vm, vm.H[a]!) !== t && !unshared(vm, t, a);

function available(vm: Vm, t: number, lock: number): boolean {
  const owner = ownerOf(vm, lock);
  if (owner === t) return true;
  if (owner !== 0) return false;
  return !isFair(vm, lock) || hasTurn(vm, t, lock);
}

const unshared = (vm: Vm, t: number, a: number): boolean => {
  const lock = vm.H[a]!;
  return (vm.H[lock + 1]! & SHARED) === 0 && (ownerOf(vm, lock) === 0 || ownerOf(vm, lock) === t);
};

function locking(kind: number, interruptible: boolean): Operation {
  return {
    kind,
    arrive: (vm, t, a) => {
      beginWait(vm, t, -1, interruptible);
      pend(vm, t, kind, vm.H[a]!, 0);
    },
    local: (vm, t, a) => !interruptible && unshared(vm, t, a),
    ready: (vm, t, a) => vm.H[threadRecord(t) + T.cause] !== CAUSE.none || available(vm, t, vm.H[a]!),
    perform: (vm, t, a) => {
      if (finishWait(vm, t) === CAUSE.interrupted) throw interruptedException(vm, t);
      take(vm, t, vm.H[a]!);
      recheck(vm, vm.H[a]!);
      return DONE;
    },
  };
}

/** Back once; the exception of a thread that does not hold it has no message, as in the JDK. */
function unlock(vm: Vm, t: number, lock: number): void {
  if (ownerOf(vm, lock) !== t) throw vm.exception('java/lang/IllegalMonitorStateException');
  if (--vm.H[holdsAt(vm, lock)]! === 0) vm.H[ownerAt(vm, lock)] = 0;
  recheck(vm, lock);
}

const tryLock: Operation = {
  kind: OP.tryLock,
  local: unshared,
  arrive: (vm, t, a) => pend(vm, t, OP.tryLock, vm.H[a]!, 0),
  perform: (vm, t, a) => {
    // tryLock() barges, even where the lock is fair.
    const lock = vm.H[a]!;
    const owner = ownerOf(vm, lock);
    const got = owner === 0 || owner === t;
    if (got) {
      take(vm, t, lock);
      recheck(vm, lock);
    }
    vm.value = got ? 1 : 0;
    vm.H[a] = vm.value;
    return DONE;
  },
};

const timedTryLock: Operation = {
  kind: OP.tryLock,
  arrive: (vm, t, a) => {
    beginWait(vm, t, Math.max(0, Number(vm.getLong(a + 1))), true);
    pend(vm, t, OP.tryLock, vm.H[a]!, 0);
  },
  ready: (vm, t, a) => vm.H[threadRecord(t) + T.cause] !== CAUSE.none || available(vm, t, vm.H[a]!),
  perform: (vm, t, a) => {
    const lock = vm.H[a]!;
    if (finishWait(vm, t) === CAUSE.interrupted) throw interruptedException(vm, t);
    const owner = ownerOf(vm, lock);
    const got = owner === 0 || owner === t;
    if (got) {
      take(vm, t, lock);
      recheck(vm, lock);
    }
    vm.value = got ? 1 : 0;
    vm.H[a] = vm.value;
    return DONE;
  },
};

const lockOf = (vm: Vm, condition: number): number => vm.H[condition + vm.fieldOffset(CONDITION, 'lock')]!;

/** Threads that await the condition and were not chosen yet. The condition is the receiver, the first word of their frame. */
function awaiting(vm: Vm, condition: number): number[] {
  return inArrivalOrder(vm, u => {
    const base = threadRecord(u);
    if (vm.H[base + T.kind] !== OP.wake || vm.H[base + T.reenter] !== 0) return false;
    return vm.H[base + T.cause] === CAUSE.none && vm.H[vm.H[base + T.fp]!] === condition;
  });
}

const awaitOperation: Operation = {
  kind: OP.await,
  arrive: (vm, t, a) => {
    const first = vm.H[threadRecord(t) + T.phase] === 0;
    // While it waits it stands before the lock: whoever frees the lock lets it go on.
    const lock = lockOf(vm, vm.H[a]!);
    if (first) pend(vm, t, OP.await, vm.H[a]!, vm.H[lock + 2]!);
    else pend(vm, t, OP.wake, lock, 0);
  },
  ready: (vm, t, a) => {
    const base = threadRecord(t);
    if (vm.H[base + T.phase] === 0) return true;
    const lock = lockOf(vm, vm.H[a]!);
    return isChosen(vm, t) && ownerOf(vm, lock) === 0 && (!isFair(vm, lock) || hasTurn(vm, t, lock));
  },
  perform: (vm, t, a) => {
    const H = vm.H;
    const base = threadRecord(t);
    const lock = lockOf(vm, H[a]!);
    if (H[base + T.phase] === 0) {
      if (ownerOf(vm, lock) !== t) throw vm.exception('java/lang/IllegalMonitorStateException');
      const interruptible = H[a + 3] === 1;
      if (interruptible && H[base + T.interrupted] === 1) throw interruptedException(vm, t);
      // Negative: no limit.
      const limit = Number(vm.getLong(a + 1));
      beginWait(vm, t, limit, interruptible);
      if (limit === 0) H[base + T.cause] = CAUSE.timedOut;
      maybeSpurious(vm, t);
      H[base + T.saved] = H[holdsAt(vm, lock)]!;
      H[holdsAt(vm, lock)] = 0;
      H[ownerAt(vm, lock)] = 0;
      H[base + T.phase] = 1;
      vm.slot = H[lock + 2]!;
      recheck(vm, lock);
      return AGAIN;
    }
    H[ownerAt(vm, lock)] = t;
    H[holdsAt(vm, lock)] = H[base + T.saved]!;
    const cause = finishWait(vm, t);
    vm.value = cause - 1;
    recheck(vm, lock);
    if (cause === CAUSE.interrupted) throw interruptedException(vm, t);
    H[a] = cause === CAUSE.timedOut ? 0 : 1;
    return DONE;
  },
};

function signaller(all: boolean): Operation {
  const kind = all ? OP.signalAll : OP.signal;
  return {
    kind,
    arrive: (vm, t, a) => pend(vm, t, kind, vm.H[a]!, vm.H[lockOf(vm, vm.H[a]!) + 2]!),
    perform: (vm, t, a) => {
      vm.slot = 0;
      if (ownerOf(vm, lockOf(vm, vm.H[a]!)) !== t) throw vm.exception('java/lang/IllegalMonitorStateException');
      const waiting = awaiting(vm, vm.H[a]!);
      vm.slot = -1;
      // Chosen threads queue for the lock from now on.
      for (const u of waiting)
        if (all || u === waiting[0]) vm.H[threadRecord(u) + T.arrival] = ++vm.H[GLOBAL.arrivals]!;
      if (all) for (const u of waiting) notifyThread(vm, u);
      else if (waiting.length > 0) {
        // Condition queues are FIFO (AbstractQueuedSynchronizer.ConditionObject).
        vm.slot = waiting[0]!;
        notifyThread(vm, waiting[0]!);
      }
      return DONE;
    },
  };
}

export const lockOperations: OperationTable = {
  [`${LOCK}.lock()V`]: inQueue(locking(OP.lock, false), queues),
  [`${LOCK}.lockInterruptibly()V`]: inQueue(locking(OP.lock, true), queues),
  [`${LOCK}.tryLock()Z`]: tryLock,
  [`${LOCK}.tryLock0(J)Z`]: inQueue(timedTryLock, (vm, t, a) => vm.getLong(a + 1) > 0n && queues(vm, t, a)),
  [`${LOCK}.unlock()V`]: {
    kind: OP.unlock,
    local: unshared,
    arrive: (vm, t, a) => pend(vm, t, OP.unlock, vm.H[a]!, 0),
    perform: (vm, t, a) => {
      unlock(vm, t, vm.H[a]!);
      return DONE;
    },
  },
  [`${CONDITION}.await0(JZ)Z`]: awaitOperation,
  [`${CONDITION}.signal()V`]: signaller(false),
  [`${CONDITION}.signalAll()V`]: signaller(true),
};

export const lockNatives: NativeTable = {
  [`${LOCK}.ownerThread()Ljava/lang/Thread;`]: (vm, a) => {
    const owner = ownerOf(vm, vm.H[a]!);
    vm.H[a] = owner === 0 ? 0 : vm.H[threadRecord(owner) + T.thread]!;
  },
  [`${LOCK}.isHeldByCurrentThread()Z`]: (vm, a) => {
    vm.H[a] = ownerOf(vm, vm.H[a]!) === vm.current ? 1 : 0;
  },
  [`${LOCK}.getHoldCount()I`]: (vm, a) => {
    const lock = vm.H[a]!;
    vm.H[a] = ownerOf(vm, lock) === vm.current ? vm.H[holdsAt(vm, lock)]! : 0;
  },
  'heddle/runtime/Waiters.awaiting0(Ljava/lang/Object;)Ljava/lang/Object;': (vm, a) => {
    vm.H[a] = threadArray(vm, awaiting(vm, vm.H[a]!));
  },
};
