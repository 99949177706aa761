/** java.util.concurrent.Semaphore and CountDownLatch, opaque: each call is one visible operation. */
import { OP } from '../../trace/operation.ts';
import { T, threadRecord } from '../memory.ts';
import type { Vm } from '../vm.ts';
import { beginWait, CAUSE, finishWait, interruptedException, pend, recheck } from '../waiting.ts';
import { inQueue, isFirstInQueue } from './fair-queue.ts';
import type { Operation, OperationTable } from './native.ts';
import { DONE } from './native.ts';

const SEMAPHORE = 'java/util/concurrent/Semaphore';
const LATCH = 'java/util/concurrent/CountDownLatch';

const permitsAt = (vm: Vm, semaphore: number): number => semaphore + vm.fieldOffset(SEMAPHORE, 'permits');
const countAt = (vm: Vm, latch: number): number => latch + vm.fieldOffset(LATCH, 'count');

const isFair = (vm: Vm, semaphore: number): boolean => vm.H[semaphore + vm.fieldOffset(SEMAPHORE, 'fair')] === 1;

function enough(vm: Vm, t: number, semaphore: number, wanted: number): boolean {
  if (vm.H[permitsAt(vm, semaphore)]! < wanted) return false;
  return !isFair(vm, semaphore) || isFirstInQueue(vm, t, semaphore);
}

const interruptedWait = (vm: Vm, t: number): boolean => vm.H[threadRecord(t) + T.cause] !== CAUSE.none;

const acquire: Operation = {
  kind: OP.acquire,
  arrive: (vm, t, a) => {
    beginWait(vm, t, -1, vm.H[a + 2] === 1);
    pend(vm, t, OP.acquire, vm.H[a]!, 0);
  },
  ready: (vm, t, a) => interruptedWait(vm, t) || enough(vm, t, vm.H[a]!, vm.H[a + 1]!),
  perform: (vm, t, a) => {
    if (finishWait(vm, t) === CAUSE.interrupted) throw interruptedException(vm, t);
    vm.H[permitsAt(vm, vm.H[a]!)]! -= vm.H[a + 1]!;
    vm.value = vm.H[a + 1]!;
    recheck(vm, vm.H[a]!);
    return DONE;
  },
};

/** A limit of 0 does not wait (and barges); else it waits at most that many milliseconds. */
const tryAcquire: Operation = {
  kind: OP.acquire,
  arrive: (vm, t, a) => {
    const limit = Number(vm.getLong(a + 2));
    beginWait(vm, t, limit, limit > 0);
    if (limit <= 0) vm.H[threadRecord(t) + T.cause] = CAUSE.timedOut;
    pend(vm, t, OP.acquire, vm.H[a]!, 0);
  },
  ready: (vm, t, a) => interruptedWait(vm, t) || enough(vm, t, vm.H[a]!, vm.H[a + 1]!),
  perform: (vm, t, a) => {
    const cause = finishWait(vm, t);
    if (cause === CAUSE.interrupted) throw interruptedException(vm, t);
    const at = permitsAt(vm, vm.H[a]!);
    const got = vm.H[at]! >= vm.H[a + 1]!;
    if (got) vm.H[at]! -= vm.H[a + 1]!;
    recheck(vm, vm.H[a]!);
    vm.value = got ? vm.H[a + 1]! : 0;
    vm.H[a] = got ? 1 : 0;
    return DONE;
  },
};

const drain: Operation = {
  kind: OP.acquire,
  arrive: (vm, t, a) => pend(vm, t, OP.acquire, vm.H[a]!, 0),
  ready: () => true,
  perform: (vm, _t, a) => {
    const at = permitsAt(vm, vm.H[a]!);
    vm.value = vm.H[at]!;
    vm.H[at] = 0;
    recheck(vm, vm.H[a]!);
    vm.H[a] = vm.value;
    return DONE;
  },
};

const release: Operation = {
  kind: OP.release,
  arrive: (vm, t, a) => pend(vm, t, OP.release, vm.H[a]!, 0),
  perform: (vm, _t, a) => {
    const at = permitsAt(vm, vm.H[a]!);
    const sum = vm.H[at]! + vm.H[a + 1]!;
    const fits = sum <= 0x7fffffff;
    if (fits) vm.H[at] = sum;
    vm.value = vm.H[a + 1]!;
    recheck(vm, vm.H[a]!);
    vm.H[a] = fits ? 1 : 0;
    return DONE;
  },
};

const awaitLatch: Operation = {
  kind: OP.awaitLatch,
  arrive: (vm, t, a) => {
    // Negative: no limit, and so WAITING, not TIMED_WAITING.
    const limit = Number(vm.getLong(a + 1));
    const cause = threadRecord(t) + T.cause;
    beginWait(vm, t, limit, true);
    if (limit === 0 && vm.H[cause] === CAUSE.none) vm.H[cause] = CAUSE.timedOut;
    pend(vm, t, OP.awaitLatch, vm.H[a]!, 0);
  },
  ready: (vm, t, a) => interruptedWait(vm, t) || vm.H[countAt(vm, vm.H[a]!)] === 0,
  perform: (vm, t, a) => {
    if (finishWait(vm, t) === CAUSE.interrupted) throw interruptedException(vm, t);
    vm.H[a] = vm.H[countAt(vm, vm.H[a]!)] === 0 ? 1 : 0;
    vm.value = vm.H[a]!;
    return DONE;
  },
};

const countDown: Operation = {
  kind: OP.countDown,
  arrive: (vm, t, a) => pend(vm, t, OP.countDown, vm.H[a]!, 0),
  perform: (vm, _t, a) => {
    const at = countAt(vm, vm.H[a]!);
    if (vm.H[at]! > 0) vm.H[at]!--;
    vm.value = vm.H[at]!;
    recheck(vm, vm.H[a]!);
    return DONE;
  },
};

export const synchronizerOperations: OperationTable = {
  [`${SEMAPHORE}.acquire0(IZ)V`]: inQueue(acquire, (vm, _t, a) => isFair(vm, vm.H[a]!)),
  [`${SEMAPHORE}.tryAcquire0(IJ)Z`]: inQueue(tryAcquire, (vm, _t, a) => vm.getLong(a + 2) > 0n && isFair(vm, vm.H[a]!)),
  [`${SEMAPHORE}.drainPermits()I`]: drain,
  [`${SEMAPHORE}.release0(I)Z`]: release,
  [`${LATCH}.await0(J)Z`]: awaitLatch,
  [`${LATCH}.countDown()V`]: countDown,
};
