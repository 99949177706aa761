/** java.lang.Thread and LockSupport (JLS §17.3, java.lang.Thread's documentation). */
import { OP } from '../../trace/operation.ts';
import { bootProfileOf } from '../boot-profile.ts';
import { NEW, RUNNABLE, TERMINATED } from '../life-cycle.ts';
import { ARRAY_WORDS, GLOBAL, HEADER_WORDS, T, threadRecord } from '../memory.ts';
import { launchThread, registerThread } from '../thread-life.ts';
import { setBacktrace, stackPcs } from '../thread-stack.ts';
import { javaThreadState, parkBlocker } from '../thread-waits.ts';
import { lowestCarrier, unmount } from '../virtual-threads.ts';
import type { Vm } from '../vm.ts';
import {
  beginWait,
  CAUSE,
  finishWait,
  interruptedException,
  interruptThread,
  maybeSpurious,
  monitorOwner,
  pend,
  recheck,
} from '../waiting.ts';
import type { NativeTable, Operation, OperationTable } from './native.ts';
import { AGAIN, DONE } from './native.ts';

/** Thread number of a java.lang.Thread. */
function numberOf(vm: Vm, thread: number): number {
  return vm.H[thread + vm.fieldOffset('java/lang/Thread', 'vmThread')]!;
}

function stateOf(vm: Vm, thread: number): number {
  return vm.H[threadRecord(numberOf(vm, thread)) + T.state]!;
}

/** Threads alive that are not virtual, in the order of their making. */
function livePlatformThreads(vm: Vm): number[] {
  const found: number[] = [];
  for (let t = 1; t <= vm.H[GLOBAL.threadCount]!; t++) {
    const base = threadRecord(t);
    const state = vm.H[base + T.state]!;
    if (state !== NEW && state !== TERMINATED && vm.H[base + T.virtual] === 0) found.push(t);
  }
  return found;
}

/** Address of the current thread's field for its thread locals. */
function confinedAt(vm: Vm, inheritable: number): number {
  const field = inheritable === 1 ? 'inheritableThreadLocals' : 'threadLocals';
  return vm.H[threadRecord(vm.current) + T.thread]! + vm.fieldOffset('java/lang/Thread', field);
}

/** Nanoseconds. Looking takes a microsecond, so that a loop that waits for the clock ends. */
function lookAtClock(vm: Vm): number {
  vm.F64[GLOBAL.clock >> 1]! += 1000;
  return vm.F64[GLOBAL.clock >> 1]!;
}

export const threadNatives: NativeTable = {
  'java/lang/Thread.currentThread()Ljava/lang/Thread;': (vm, a) => {
    vm.H[a] = vm.H[threadRecord(vm.current) + T.thread]!;
  },
  'java/lang/Thread.nextThreadNumber()I': (vm, a) => {
    vm.H[a] = vm.free ? Atomics.add(vm.H, GLOBAL.threadNames, 1) : vm.H[GLOBAL.threadNames]!++;
  },
  'java/lang/Thread.register()V': (vm, a) => {
    const thread = vm.H[a]!;
    const t = registerThread(vm, thread);
    vm.putLong(
      thread + vm.fieldOffset('java/lang/Thread', 'tid'),
      BigInt(t === 1 ? 1 : bootProfileOf(vm).firstUserId + t - 2),
    );
  },
  'java/lang/Thread.holdsLock(Ljava/lang/Object;)Z': (vm, a) => {
    if (vm.H[a] === 0) throw vm.exception('java/lang/NullPointerException');
    vm.H[a] = monitorOwner(vm, vm.H[a]!) === vm.current ? 1 : 0;
  },
  'java/lang/Thread.onSpinWait()V': () => {},
  'java/lang/Thread.fillLive0([Ljava/lang/Thread;)V': (vm, a) => {
    const array = vm.H[a]!;
    const { H } = vm;
    livePlatformThreads(vm)
      .slice(0, H[array + HEADER_WORDS]!)
      .forEach((t, i) => {
        H[array + ARRAY_WORDS + i] = H[threadRecord(t) + T.thread]!;
      });
  },
  'java/lang/Thread.confined0(Z)Ljava/lang/ThreadLocals;': (vm, a) => {
    vm.H[a] = vm.H[confinedAt(vm, vm.H[a]!)]!;
  },
  'java/lang/Thread.confine0(ZLjava/lang/ThreadLocals;)V': (vm, a) => {
    vm.H[confinedAt(vm, vm.H[a]!)] = vm.H[a + 1]!;
  },
  'java/lang/VirtualThread.carrier0()I': (vm, a) => {
    const t = numberOf(vm, vm.H[a]!);
    const carrier = vm.H[threadRecord(t) + T.carrier]!;
    // Where carriers run free they are not counted.
    vm.H[a] = carrier === 0 && t === vm.current ? lowestCarrier(vm) : carrier;
  },
  'java/lang/Thread.share0(Ljava/lang/Object;)V': (vm, a) => vm.share(vm.H[a]!),
  'java/lang/System.currentTimeMillis()J': (vm, a) => vm.putLong(a, BigInt(Math.floor(lookAtClock(vm) / 1e6))),
  'java/lang/System.nanoTime()J': (vm, a) => vm.putLong(a, BigInt(lookAtClock(vm))),
};

/** An operation on another thread that never waits. */
function onThread(kind: number, perform: (vm: Vm, t: number, a: number) => void): Operation {
  return {
    kind,
    arrive: (vm, t, a) => pend(vm, t, kind, vm.H[a]!, numberOf(vm, vm.H[a]!)),
    perform: (vm, t, a) => {
      perform(vm, t, a);
      return DONE;
    },
  };
}

const unstarted = (vm: Vm, _t: number, a: number): boolean => stateOf(vm, vm.H[a]!) === NEW;

const start = onThread(OP.start, (vm, _t, a) => {
  const thread = vm.H[a]!;
  const child = numberOf(vm, thread);
  if (stateOf(vm, thread) !== NEW) throw vm.exception('java/lang/IllegalThreadStateException');
  launchThread(vm, child, vm.program.known.threadRun, [thread]);
});

const sleep: Operation = {
  kind: OP.sleep,
  arrive: (vm, t) => {
    pend(vm, t, vm.H[threadRecord(t) + T.phase] === 0 ? OP.sleep : OP.awake, 0, 0);
  },
  ready: (vm, t) => {
    const base = threadRecord(t);
    return vm.H[base + T.phase] === 0 || vm.H[base + T.cause] !== CAUSE.none;
  },
  perform: (vm, t, a) => {
    const base = threadRecord(t);
    if (vm.H[base + T.phase] === 0) {
      const limit = Number(vm.getLong(a));
      vm.value = Math.min(limit, 0x7fffffff);
      if (vm.H[base + T.interrupted] === 1) throw interruptedException(vm, t, 'sleep interrupted');
      if (limit === 0) return DONE;
      beginWait(vm, t, limit, true);
      vm.H[base + T.phase] = 1;
      return AGAIN;
    }
    const cause = finishWait(vm, t);
    vm.value = cause - 1;
    if (cause === CAUSE.interrupted) throw interruptedException(vm, t, 'sleep interrupted');
    return DONE;
  },
};

const join: Operation = {
  kind: OP.join,
  arrive: (vm, t, a) => {
    const limit = vm.getLong(a + 1);
    const state = stateOf(vm, vm.H[a]!);
    // Joining a thread that is not alive does not look at the interrupt flag.
    beginWait(vm, t, limit === 0n ? -1 : Number(limit), state !== TERMINATED && state !== NEW);
    pend(vm, t, OP.join, vm.H[a]!, numberOf(vm, vm.H[a]!));
  },
  ready: (vm, t, a) => {
    const state = stateOf(vm, vm.H[a]!);
    // A thread that was not started is not alive: join returns at once.
    return state === TERMINATED || state === NEW || vm.H[threadRecord(t) + T.cause] !== CAUSE.none;
  },
  perform: (vm, t, a) => {
    const ended = stateOf(vm, vm.H[a]!) === TERMINATED;
    if (finishWait(vm, t) === CAUSE.interrupted) throw interruptedException(vm, t);
    vm.H[a] = ended ? 1 : 0;
    return DONE;
  },
};

const park: Operation = {
  kind: OP.park,
  arrive: (vm, t, a) => {
    // Nanoseconds; negative: no limit.
    beginWait(vm, t, Number(vm.getLong(a)) / 1e6, true);
    if (vm.H[threadRecord(t) + T.permit] === 0) maybeSpurious(vm, t);
    pend(vm, t, OP.park, vm.H[threadRecord(t) + T.thread]!, t);
  },
  ready: (vm, t) => {
    const base = threadRecord(t);
    return vm.H[base + T.permit] === 1 || vm.H[base + T.cause] !== CAUSE.none;
  },
  perform: (vm, t) => {
    // Returns on a permit, an interrupt (the flag stays) or a timeout, and does not say which.
    vm.H[threadRecord(t) + T.permit] = 0;
    vm.value = Math.max(0, finishWait(vm, t) - 1);
    return DONE;
  },
};

const unpark: Operation = {
  kind: OP.unpark,
  arrive: (vm, t, a) => {
    const target = vm.H[a]!;
    pend(vm, t, OP.unpark, target, target === 0 ? 0 : numberOf(vm, target));
  },
  perform: (vm, _t, a) => {
    const target = vm.H[a]!;
    if (target === 0) return DONE;
    const state = stateOf(vm, target);
    if (state === NEW || state === TERMINATED) return DONE;
    vm.H[threadRecord(numberOf(vm, target)) + T.permit] = 1;
    recheck(vm, target);
    return DONE;
  },
};

const interrupted: Operation = {
  kind: OP.interrupted,
  arrive: (vm, t) => pend(vm, t, OP.interrupted, vm.H[threadRecord(t) + T.thread]!, t),
  perform: (vm, t, a) => {
    const at = threadRecord(t) + T.interrupted;
    vm.value = vm.H[at]!;
    vm.H[a] = vm.H[at]!;
    vm.H[at] = 0;
    return DONE;
  },
};

const stateReader = (answer: (state: number) => number): Operation => ({
  ...onThread(OP.threadState, (vm, _t, a) => {
    const state = javaThreadState(vm, numberOf(vm, vm.H[a]!));
    vm.value = state;
    vm.H[a] = answer(state);
  }),
  local: unstarted,
});

/** pcs of the frames of another thread; false where it is not alive. */
const readStack: Operation = onThread(OP.inspect, (vm, _t, a) => {
  const state = stateOf(vm, vm.H[a]!);
  const alive = state !== NEW && state !== TERMINATED;
  if (alive) {
    const pcs = stackPcs(vm, numberOf(vm, vm.H[a]!));
    vm.makeRoom(ARRAY_WORDS + pcs.length);
    setBacktrace(vm, vm.H[a + 1]!, pcs);
  }
  vm.H[a] = alive ? 1 : 0;
});

const countLive: Operation = {
  kind: OP.inspect,
  arrive: (vm, t) => pend(vm, t, OP.inspect, 0, 0),
  perform: (vm, _t, a) => {
    vm.value = livePlatformThreads(vm).length;
    vm.H[a] = vm.value;
    return DONE;
  },
};

/** Runtime.addShutdownHook and removeShutdownHook: 0 done, 1 too late, 2 there already or not there, 3 it runs. */
const hook: Operation = onThread(OP.shutdownHook, (vm, _t, a) => {
  const [thread, add] = [vm.H[a]!, vm.H[a + 1]!];
  const at = threadRecord(numberOf(vm, thread)) + T.hook;
  const state = stateOf(vm, thread);
  vm.value = add;
  if (vm.H[GLOBAL.shutdown] !== 0) vm.H[a] = 1;
  else if (vm.H[at] === add) vm.H[a] = 2;
  else if (add === 1 && state !== NEW && state !== TERMINATED) vm.H[a] = 3;
  else {
    vm.H[at] = add;
    vm.H[a] = 0;
  }
});

export const threadOperations: OperationTable = {
  'java/lang/Runtime.hook0(Ljava/lang/Thread;Z)I': hook,
  'java/lang/Thread.readStack0(Ljava/lang/Throwable;)Z': { ...readStack, local: unstarted },
  'java/lang/Thread.countLive0()I': countLive,
  'java/lang/Thread.start0()V': start,
  'java/lang/Thread.sleep0(J)V': sleep,
  'java/lang/Thread.join0(J)Z': join,
  'java/lang/Thread.yield()V': {
    kind: OP.yield,
    arrive: (vm, t) => pend(vm, t, OP.yield, 0, 0),
    perform: (vm, t) => {
      if (vm.H[threadRecord(t) + T.carrier] !== 0) unmount(vm, t, RUNNABLE);
      return DONE;
    },
  },
  'java/lang/Thread.interrupt()V': onThread(OP.interrupt, (vm, _t, a) => {
    const thread = vm.H[a]!;
    interruptThread(vm, numberOf(vm, thread));
  }),
  'java/lang/Thread.isInterrupted()Z': onThread(OP.interrupted, (vm, _t, a) => {
    const flag = vm.H[threadRecord(numberOf(vm, vm.H[a]!)) + T.interrupted]!;
    vm.value = flag;
    vm.H[a] = flag;
  }),
  'java/lang/Thread.interrupted()Z': interrupted,
  'java/lang/Thread.isAlive()Z': stateReader(state => (state !== NEW && state !== TERMINATED ? 1 : 0)),
  'java/lang/Thread.state0()I': stateReader(state => state),
  'java/util/concurrent/locks/LockSupport.park0(J)V': park,
  'java/util/concurrent/locks/LockSupport.blockerOf(Ljava/lang/Thread;)Ljava/lang/Object;': {
    ...onThread(OP.threadState, (vm, _t, a) => {
      vm.H[a] = parkBlocker(vm, numberOf(vm, vm.H[a]!));
      vm.value = 0;
    }),
    local: unstarted,
  },
  'java/util/concurrent/locks/LockSupport.unpark(Ljava/lang/Thread;)V': unpark,
};
