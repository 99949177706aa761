/** Who waits before a synchroniser (heddle.runtime.Waiters), and what a thread knows of its own holds of a ReentrantReadWriteLock. */
import { OP, operationKind } from '../../trace/operation.ts';
import { ARRAY_WORDS, T, threadRecord } from '../memory.ts';
import type { Vm } from '../vm.ts';
import { CAUSE, inArrivalOrder } from '../waiting.ts';
import type { NativeTable } from './native.ts';

/** The Thread objects of these threads, in an array of them. */
export function threadArray(vm: Vm, threads: readonly number[]): number {
  const array = vm.newArray(vm.program.classByName.get('[Ljava/lang/Thread;')!.id, threads.length, 1);
  threads.forEach((t, i) => {
    vm.H[array + ARRAY_WORDS + i] = vm.H[threadRecord(t) + T.thread]!;
  });
  return array;
}

/** @param gate 0: any; else a Gate, second argument of the Step.await that the thread is in */
function waitsBefore(vm: Vm, t: number, object: number, gate: number): boolean {
  const base = threadRecord(t);
  const { H } = vm;
  if (t === vm.current || H[base + T.object] !== object || H[base + T.queued] === 0) return false;
  if (!operationKind(H[base + T.kind]!).blocking) return false;
  if (H[base + T.kind] === OP.wake) return H[base + T.cause] !== CAUSE.none;
  return gate === 0 || H[H[base + T.fp]! + 1] === gate;
}

const READ_WRITE = 'java/util/concurrent/locks/ReentrantReadWriteLock';
const HOLD = `${READ_WRITE}$Hold`;

const threadOf = (vm: Vm): number => vm.H[threadRecord(vm.current) + T.thread]!;

function readHolds(vm: Vm, lock: number): number {
  const { H } = vm;
  const thread = threadOf(vm);
  let hold = H[lock + vm.fieldOffset(READ_WRITE, 'readers')]!;
  for (; hold !== 0; hold = H[hold + vm.fieldOffset(HOLD, 'next')]!) {
    if (H[hold + vm.fieldOffset(HOLD, 'thread')] === thread) return H[hold + vm.fieldOffset(HOLD, 'count')]!;
  }
  return 0;
}

export const waitersNatives: NativeTable = {
  'heddle/runtime/Waiters.before0(Ljava/lang/Object;Lheddle/runtime/Gate;)Ljava/lang/Object;': (vm, a) => {
    const [object, gate] = [vm.H[a]!, vm.H[a + 1]!];
    vm.H[a] = threadArray(
      vm,
      inArrivalOrder(vm, t => waitsBefore(vm, t, object, gate)),
    );
  },
  [`${READ_WRITE}.isWriter()Z`]: (vm, a) => {
    vm.H[a] = vm.H[vm.H[a]! + vm.fieldOffset(READ_WRITE, 'writer')] === threadOf(vm) ? 1 : 0;
  },
  [`${READ_WRITE}.readHolds()I`]: (vm, a) => {
    vm.H[a] = readHolds(vm, vm.H[a]!);
  },
};
