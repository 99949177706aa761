/**
 * What a thread waits for, in the words of the JVM's listings and dumps (ThreadMXBean, jstack), and the cycles of threads that
 * wait for each other. Read off the pending operations; nothing here changes the process.
 */
import { OP } from '../trace/operation.ts';
import { NEW, RUNNABLE, TERMINATED } from './life-cycle.ts';
import { GLOBAL, T, threadRecord } from './memory.ts';
import type { Vm } from './vm.ts';
import { callerPc } from './vm.ts';
import { CAUSE, monitorOwner } from './waiting.ts';

/**
 * `runs`: it does not wait. `enters`: before a monitor that is held. `waits`: in Object.wait or join. `reenters`: out of
 * Object.wait, the monitor is held. `locks`: before a java.util.concurrent lock. `parks`: any other park. `initializes`:
 * another thread initialises the class it needs.
 */
export type WaitManner = 'runs' | 'enters' | 'waits' | 'reenters' | 'locks' | 'parks' | 'sleeps' | 'initializes';

export interface ThreadWait {
  readonly manner: WaitManner;
  /** Address of the monitor, lock, condition or park blocker; 0 none. */
  readonly object: number;
  /** Thread that holds it, 0 where nobody does. */
  readonly owner: number;
}

const NOTHING: ThreadWait = { manner: 'runs', object: 0, owner: 0 };
const LOCK = 'java/util/concurrent/locks/ReentrantLock';

/** What a started, live thread that is not RUNNABLE waits for. */
export function threadWait(vm: Vm, t: number): ThreadWait {
  const { H } = vm;
  const base = threadRecord(t);
  const state = H[base + T.state]!;
  if (state === NEW || state === RUNNABLE || state === TERMINATED) return NOTHING;
  const object = H[base + T.object]!;
  const chosen = H[base + T.cause] !== CAUSE.none;
  switch (H[base + T.kind]) {
    case OP.monitorenter:
      return { manner: 'enters', object, owner: monitorOwner(vm, object) };
    case OP.wake: {
      if (H[base + T.reenter] !== 0) {
        return { manner: chosen ? 'reenters' : 'waits', object, owner: monitorOwner(vm, object) };
      }
      if (chosen) return { manner: 'locks', object, owner: lockOwner(vm, object) };
      // Condition.await: the condition is the receiver, the first word of its frame.
      return { manner: 'parks', object: H[H[base + T.fp]!]!, owner: 0 };
    }
    case OP.lock:
    case OP.tryLock:
      return { manner: 'locks', object, owner: lockOwner(vm, object) };
    case OP.join:
      return { manner: 'waits', object, owner: monitorOwner(vm, object) };
    case OP.awake:
      return { manner: 'sleeps', object: 0, owner: 0 };
    case OP.initialize:
      return { manner: 'initializes', object, owner: 0 };
    case OP.park: {
      const blocker = parkBlocker(vm, t);
      const thread = exclusiveOwner(vm, blocker);
      return { manner: thread === 0 ? 'parks' : 'locks', object: blocker, owner: thread };
    }
    case OP.call: {
      const thread = exclusiveOwner(vm, object);
      return { manner: thread === 0 ? 'parks' : 'locks', object, owner: thread };
    }
    default:
      return { manner: 'parks', object, owner: 0 };
  }
}

/** Synchronisers written in Java that a thread may own, and the field that says which. */
const OWNERS = [
  { name: 'java/util/concurrent/locks/AbstractOwnableSynchronizer', field: 'exclusiveOwnerThread' },
  { name: 'java/util/concurrent/locks/ReentrantReadWriteLock', field: 'writer' },
];

/** Thread that owns such a synchroniser; 0 for anything else, and where nobody does. */
export function exclusiveOwner(vm: Vm, object: number): number {
  if (object === 0) return 0;
  const cls = vm.classOf(object);
  for (const { name, field } of OWNERS) {
    const ownable = vm.program.classByName.get(name);
    if (!ownable || !cls.supertypes.has(ownable.id) || !ownable.fields.some(each => each.name === field)) continue;
    const thread = vm.H[object + vm.fieldOffset(name, field)]!;
    return thread === 0 ? 0 : vm.H[thread + vm.fieldOffset('java/lang/Thread', 'vmThread')]!;
  }
  return 0;
}

function lockOwner(vm: Vm, lock: number): number {
  return vm.H[lock + vm.fieldOffset(LOCK, 'owner')]!;
}

/** The argument of LockSupport.park(blocker), found in its frame; 0 where there is none or the thread is not parked. */
export function parkBlocker(vm: Vm, t: number): number {
  const { H, program } = vm;
  const base = threadRecord(t);
  if (H[base + T.kind] !== OP.park) return 0;
  let pc = H[base + T.pc]!;
  let fp = H[base + T.fp]!;
  for (;;) {
    const method = program.methods[program.methodOf[pc >> 2]!]!;
    if (program.classes[method.owner]!.name !== 'java/util/concurrent/locks/LockSupport') return 0;
    if (method.descriptor.startsWith('(Ljava/lang/Object;')) return H[fp]!;
    const link = fp + method.maxLocals;
    pc = callerPc(program, method, H[link]!);
    fp = H[link + 1]!;
  }
}

/**
 * Thread.getState as a JVM answers it: a thread that waits for another to initialise a class is RUNNABLE there (JVMS §5.5
 * names no state; HotSpot's answer).
 */
export function javaThreadState(vm: Vm, t: number): number {
  const base = threadRecord(t);
  const state = vm.H[base + T.state]!;
  if (state === NEW || state === TERMINATED) return state;
  return vm.H[base + T.kind] === OP.initialize ? RUNNABLE : state;
}

/**
 * Threads that wait for each other in a cycle, each with those that led the search to it, as HotSpot finds and reports them;
 * the search begins at the lowest thread. Joins are not looked at: no thread owns what join waits for.
 * @param monitorsOnly do not look at java.util.concurrent locks
 */
export function deadlockedThreads(vm: Vm, monitorsOnly = false): number[][] {
  const found: number[][] = [];
  const visited = new Map<number, number>();
  for (let start = 1; start <= vm.H[GLOBAL.threadCount]!; start++) {
    if (visited.has(start)) continue;
    const path: number[] = [];
    for (let t = start; ; ) {
      visited.set(t, start);
      const { manner, owner } = threadWait(vm, t);
      const counts = manner === 'enters' || manner === 'reenters' || (manner === 'locks' && !monitorsOnly);
      if (!counts || owner === 0) break;
      path.push(t);
      const seen = visited.get(owner);
      if (seen === start) found.push(path);
      if (seen !== undefined) break;
      t = owner;
    }
  }
  return found;
}
