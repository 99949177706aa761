/**
 * Fair synchronisers. A thread takes its place in the queue in one operation and goes on in the next, when it is first: so the order of the
 * places is decided by the schedule, and not by who happened to stand before the call first.
 */
import { OP } from '../../trace/operation.ts';
import { T, threadRecord } from '../memory.ts';
import type { Vm } from '../vm.ts';
import { inArrivalOrder, pend, recheck } from '../waiting.ts';
import type { Operation } from './native.ts';
import { AGAIN } from './native.ts';

/** Bit of T.phase, apart from those of the operations: the thread has its place in the queue. finishWait clears it. */
const IN_QUEUE = 4;

const isInQueue = (vm: Vm, t: number): boolean => (vm.H[threadRecord(t) + T.phase]! & IN_QUEUE) !== 0;

/**
 * The operation with taking a place before it.
 * @param queues whether a thread must; its answer does not change while the thread stands before the call
 */
export function inQueue(operation: Operation, queues: (vm: Vm, t: number, a: number) => boolean): Operation {
  const takesPlace = (vm: Vm, t: number, a: number): boolean => !isInQueue(vm, t) && queues(vm, t, a);
  return {
    ...operation,
    arrive: (vm, t, a) => {
      if (vm.H[a] !== 0 && takesPlace(vm, t, a)) pend(vm, t, OP.enqueue, vm.H[a]!, 0);
      else operation.arrive(vm, t, a);
    },
    ready: (vm, t, a) =>
      vm.H[threadRecord(t) + T.kind] === OP.enqueue || operation.ready === undefined || operation.ready(vm, t, a),
    perform: (vm, t, a) => {
      if (takesPlace(vm, t, a)) {
        vm.H[threadRecord(t) + T.phase] = IN_QUEUE;
        return AGAIN;
      }
      const object = vm.H[a]!;
      const left = isInQueue(vm, t);
      try {
        return operation.perform(vm, t, a);
      } finally {
        // Whoever is next now may go on, however this wait has ended.
        if (left) recheck(vm, object);
      }
    },
  };
}

/** True where no other thread has an earlier place before the object. @param also threads that count without a place of `inQueue` */
export function isFirstInQueue(vm: Vm, t: number, object: number, also?: (u: number) => boolean): boolean {
  const queue = inArrivalOrder(vm, u => {
    const base = threadRecord(u);
    if (vm.H[base + T.object] !== object || vm.H[base + T.kind] === OP.enqueue) return false;
    return isInQueue(vm, u) || (also?.(u) ?? false);
  });
  return (queue[0] ?? t) === t;
}
