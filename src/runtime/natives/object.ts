/** java.lang.Object: identity, clone, and the wait set (JLS §17.2). */
import { OP } from '../../trace/operation.ts';
import { ARRAY_WORDS, HEADER_WORDS, SHARED, T, threadRecord } from '../memory.ts';
import type { Vm } from '../vm.ts';
import {
  beginWait,
  CAUSE,
  finishWait,
  inArrivalOrder,
  interruptedException,
  maybeSpurious,
  monitorOwner,
  notifyThread,
  notOwner,
  pend,
  reacquireMonitor,
  recheck,
  releaseMonitor,
} from '../waiting.ts';
import type { NativeTable, Operation, OperationTable } from './native.ts';
import { AGAIN, DONE } from './native.ts';

export const objectNatives: NativeTable = {
  'java/lang/Object.getClass()Ljava/lang/Class;': (vm, a) => {
    vm.H[a] = vm.classOf(vm.H[a]!).mirror;
  },
  'java/lang/Object.hashCode()I': (vm, a) => {
    vm.H[a] = vm.identityHash(vm.H[a]!);
  },
  'java/lang/System.identityHashCode(Ljava/lang/Object;)I': (vm, a) => {
    vm.H[a] = vm.identityHash(vm.H[a]!);
  },
  'java/util/WeakHashMap.holdsAny(Ljava/lang/ref/ReferenceQueue;)Z': (vm, a) => {
    vm.H[a] = vm.H[vm.H[a]! + vm.fieldOffset('java/lang/ref/ReferenceQueue', 'head')] === 0 ? 0 : 1;
  },
  'java/lang/Object.clone()Ljava/lang/Object;': (vm, a) => {
    const H = vm.H;
    const source = H[a]!;
    const cls = vm.classOf(source);
    const cloneable = vm.program.classByName.get('java/lang/Cloneable');
    if (!cls.array && !(cloneable && cls.supertypes.has(cloneable.id))) {
      throw vm.exception('java/lang/CloneNotSupportedException', cls.name.replaceAll('/', '.'));
    }
    const words = cls.array ? ARRAY_WORDS + H[source + HEADER_WORDS]! * cls.array.words : cls.instanceWords;
    const copy = vm.allocate(cls.id, words);
    H.copyWithin(copy + HEADER_WORDS, source + HEADER_WORDS, source + words);
    H[a] = copy;
  },
};

/** Threads in the wait set of `object` that nothing has chosen yet, longest waiting first. */
function waitSet(vm: Vm, object: number): number[] {
  return inArrivalOrder(vm, u => {
    const base = threadRecord(u);
    return vm.H[base + T.reenter] === object && vm.H[base + T.cause] === CAUSE.none;
  });
}

function notifier(all: boolean): Operation {
  return {
    kind: all ? OP.notifyAll : OP.notify,
    local: (vm, _t, a) => (vm.H[vm.H[a]! + 1]! & SHARED) === 0 && monitorOwner(vm, vm.H[a]!) === vm.current,
    arrive: (vm, t, a) => pend(vm, t, all ? OP.notifyAll : OP.notify, vm.H[a]!, 0),
    perform: (vm, t, a) => {
      const object = vm.H[a]!;
      if (monitorOwner(vm, object) !== t) throw notOwner();
      const waiting = waitSet(vm, object);
      vm.slot = -1;
      if (all) for (const u of waiting) notifyThread(vm, u);
      else if (waiting.length > 0) {
        // Which waiter is chosen is not determined (JLS §17.2.2): a decision; by default the one that waits longest.
        const chosen = waiting[waiting.length === 1 ? 0 : vm.pick(waiting.length, 'notify')]!;
        vm.slot = chosen;
        notifyThread(vm, chosen);
      }
      return DONE;
    },
  };
}

const waitOperation: Operation = {
  kind: OP.wait,
  arrive: (vm, t, a) => {
    const phase = vm.H[threadRecord(t) + T.phase]!;
    pend(vm, t, phase === 0 ? OP.wait : OP.wake, vm.H[a]!, 0);
  },
  ready: (vm, t, a) => {
    const base = threadRecord(t);
    if (vm.H[base + T.phase] === 0) return true;
    return vm.H[base + T.cause] !== CAUSE.none && monitorOwner(vm, vm.H[a]!) === 0;
  },
  perform: (vm, t, a) => {
    const H = vm.H;
    const base = threadRecord(t);
    const object = H[a]!;
    if (H[base + T.phase] === 0) {
      if (monitorOwner(vm, object) !== t) throw notOwner();
      if (H[base + T.interrupted] === 1) throw interruptedException(vm, t);
      const limit = vm.getLong(a + 1);
      beginWait(vm, t, limit === 0n ? -1 : Number(limit), true);
      maybeSpurious(vm, t);
      H[base + T.saved] = releaseMonitor(vm, t, object);
      H[base + T.reenter] = object;
      H[base + T.phase] = 1;
      recheck(vm, object);
      return AGAIN;
    }
    reacquireMonitor(vm, t, object, H[base + T.saved]!);
    const cause = finishWait(vm, t);
    vm.value = cause - 1;
    recheck(vm, object);
    if (cause === CAUSE.interrupted) throw interruptedException(vm, t);
    return DONE;
  },
};

export const objectOperations: OperationTable = {
  'java/lang/Object.notify()V': notifier(false),
  'java/lang/Object.notifyAll()V': notifier(true),
  'java/lang/Object.wait0(J)V': waitOperation,
};
