/**
 * Operations: what a thread is about to do that another thread could notice. Everything right of the runtime
 * (schedulers, detectors, views) speaks only of these. `kind` is a small integer so that it fits a word of shared memory;
 * the literal numbers are repeated in the interpreter's hot loop, so they never change, new ones are appended.
 */

/** One row for each kind of visible operation. `object` and `slot` say what those two words of a record mean. */
export interface OperationKind {
  readonly code: number;
  /** Name in documents and views. */
  readonly name: string;
  /** How it touches the object: `none` commutes with everything, `sync` is ordered with every other access of the object. */
  readonly access: 'none' | 'read' | 'write' | 'sync';
  /** True for accesses to ordinary (not volatile, not atomic) fields and array elements: only these can be in a data race. */
  readonly plain?: true;
  /** True where the operation may have to wait until another thread or the clock lets it go on. */
  readonly blocking?: true;
}

const kinds = [
  /** object: the Thread object, slot: its thread id. First step of a thread. */
  { code: 1, name: 'begin', access: 'none' },
  /** object: the Thread object, slot: its thread id. Last step of a thread; joiners go on. */
  { code: 2, name: 'end', access: 'sync' },
  /** object: the Thread object started, slot: its thread id. */
  { code: 3, name: 'start', access: 'sync' },
  /** object: the Thread object waited for, slot: its thread id. */
  { code: 4, name: 'join', access: 'sync', blocking: true },
  /** object and slot: a variable (see `variable` words below); value: what was read. */
  { code: 5, name: 'read', access: 'read', plain: true },
  { code: 6, name: 'write', access: 'write', plain: true },
  { code: 7, name: 'volatile-read', access: 'read' },
  { code: 8, name: 'volatile-write', access: 'write' },
  /** Atomic read-modify-write that wrote; value: what was written. */
  { code: 9, name: 'read-modify-write', access: 'write' },
  /** Compare-and-set; value: 1 if it wrote, 0 if it only read. */
  { code: 10, name: 'compare-and-set', access: 'write' },
  { code: 11, name: 'monitorenter', access: 'sync', blocking: true },
  { code: 12, name: 'monitorexit', access: 'sync' },
  /** Object.wait: releases the monitor and joins the wait set. */
  { code: 13, name: 'wait', access: 'sync' },
  /** End of Object.wait or Condition.await: owns the monitor or lock again. value: 0 notified, 1 interrupted, 2 timed out, 3 spurious. */
  { code: 14, name: 'wake', access: 'sync', blocking: true },
  /** slot: the thread that was chosen, or -1 where nobody waited. */
  { code: 15, name: 'notify', access: 'sync' },
  { code: 16, name: 'notifyAll', access: 'sync' },
  /** Thread.sleep begins; value: milliseconds. */
  { code: 17, name: 'sleep', access: 'none' },
  /** Sleep is over (or interrupted: value 1). */
  { code: 18, name: 'awake', access: 'none', blocking: true },
  /** object: Thread object, slot: the interrupted thread. */
  { code: 19, name: 'interrupt', access: 'sync' },
  /** Reads (and with value 1 clears) an interrupt flag. object: Thread object. */
  { code: 20, name: 'interrupted', access: 'sync' },
  { code: 21, name: 'park', access: 'sync', blocking: true },
  /** object: Thread object, slot: thread id given the permit. */
  { code: 22, name: 'unpark', access: 'sync' },
  { code: 23, name: 'yield', access: 'none' },
  /** java.util.concurrent locks. object: the lock. */
  { code: 24, name: 'lock', access: 'sync', blocking: true },
  { code: 25, name: 'unlock', access: 'sync' },
  /** value: 1 if it got the lock. */
  { code: 26, name: 'tryLock', access: 'sync', blocking: true },
  /** Condition.await: releases the lock; object: the condition, slot: name of the lock. */
  { code: 27, name: 'await', access: 'sync' },
  /** Condition.signal: object: the condition, slot: before it, the name of the lock; in a record, the chosen thread or -1. */
  { code: 28, name: 'signal', access: 'sync' },
  { code: 29, name: 'signalAll', access: 'sync' },
  /** Semaphore; value: permits. */
  { code: 30, name: 'acquire', access: 'sync', blocking: true },
  { code: 31, name: 'release', access: 'sync' },
  { code: 32, name: 'countDown', access: 'sync' },
  /** CountDownLatch.await. */
  { code: 33, name: 'awaitLatch', access: 'sync', blocking: true },
  /** object: 0; slot: 1 = stdout, 2 = stderr; the text is beside the record. All output is mutually dependent. */
  { code: 34, name: 'output', access: 'sync' },
  /** Class initialisation (JVMS §5.5): waits while another thread initialises the class. object: the class. */
  { code: 35, name: 'initialize', access: 'sync', blocking: true },
  /** System.exit; value: status. */
  { code: 36, name: 'exit', access: 'sync' },
  /** Thread.getState, isAlive: reads the state of object (Thread), slot: its thread id. */
  { code: 37, name: 'threadState', access: 'sync' },
  /** No visible operation for a long time: the thread computes; a place to switch, nothing more. */
  { code: 38, name: 'compute', access: 'none' },
  /** The thread died of an uncaught exception; object: the Throwable. Recorded beside `end`. */
  { code: 39, name: 'uncaught', access: 'none' },
  /**
   * One semantic step of a synchroniser of the class library (BlockingQueue.put, Future.get …). object: the synchroniser; slot: the
   * library method, as the linker numbers it; value: 0 done, 1 interrupted, 2 timed out.
   */
  { code: 40, name: 'call', access: 'sync', blocking: true },
  /** The class is initialised, or its initialisation has failed (value 1): those who wait for it go on. object: the class. */
  { code: 41, name: 'initialized', access: 'sync' },
  /** Looks at many threads at once (ThreadMXBean, ThreadGroup.enumerate, another thread's stack trace). */
  { code: 42, name: 'inspect', access: 'sync' },
  /** Runtime.addShutdownHook and removeShutdownHook; object: the hook, slot: its thread id; value: 1 added, 0 removed. */
  { code: 43, name: 'shutdownHook', access: 'sync' },
  /** Takes a place in the queue of a fair synchroniser; object: the synchroniser. What waits for its turn there comes next. */
  { code: 44, name: 'enqueue', access: 'sync' },
] as const satisfies readonly OperationKind[];

/** Name of an operation kind as documents spell it. */
export type OperationName = (typeof kinds)[number]['name'];

const byCode: OperationKind[] = [];
const codes = {} as Record<OperationName, number>;
for (const kind of kinds) {
  byCode[kind.code] = kind;
  codes[kind.name] = kind.code;
}

/** Code of each kind by name: `OP.monitorenter`. */
export const OP: Readonly<Record<OperationName, number>> = codes;

/** All kinds, in the order of their codes. */
export const operationKinds: readonly OperationKind[] = kinds;

/** @throws {RangeError} if no kind has that code. */
export function operationKind(code: number): OperationKind {
  const kind = byCode[code];
  if (!kind) throw new RangeError(`operation kind ${code} is not one of 1 to ${kinds.length}`);
  return kind;
}

/**
 * A pending operation, as schedulers and dependence see it.
 * Variable words: an instance field is (object, field id ≥ 0); an array element is (object, ~index < 0); a static field is
 * (0, field id). `object` is the schedule-independent name of the object (creating thread, how-many-th), never an address.
 */
export interface Operation {
  readonly thread: number;
  readonly kind: number;
  readonly object: number;
  readonly slot: number;
  /** The thread is a virtual thread. */
  readonly virtual?: boolean;
}

/**
 * Kinds that commute with nothing. What a thread does unseen after any step depends on which classes are initialised by then; an
 * inspection sees how far everybody is; the process ends with exit.
 */
const orderedWithAll: ReadonlySet<number> = new Set([
  OP.exit,
  OP.initialize,
  OP.initialized,
  OP.inspect,
  OP.shutdownHook,
]);

/**
 * Whether swapping two adjacent operations of different threads can change what happens (Flanagan & Godefroid 2005).
 * Conservative: it may say yes for two that commute, never no for two that do not.
 */
export function dependent(a: Operation, b: Operation): boolean {
  if (a.thread === b.thread) return true;
  if (orderedWithAll.has(a.kind) || orderedWithAll.has(b.kind)) return true;
  // Which virtual threads have a carrier depends on all that virtual threads do.
  if (a.virtual && b.virtual) return true;
  const x = operationKind(a.kind);
  const y = operationKind(b.kind);
  if (x.access === 'none' || y.access === 'none') return false;
  if (a.kind === OP.output || b.kind === OP.output) return a.kind === b.kind;
  if (a.object !== b.object && !sameLock(a, b)) return false;
  if (x.access === 'sync' || y.access === 'sync') return x.access === y.access;
  return a.slot === b.slot && (x.access === 'write' || y.access === 'write');
}

/** One of them is about a condition of the lock that the other one is about: await releases it, a signal gives a place in its queue. */
function sameLock(a: Operation, b: Operation): boolean {
  const [one, other] = [lockOfCondition(a), lockOfCondition(b)];
  return one === b.object || other === a.object || (one !== NO_LOCK && one === other);
}

const NO_LOCK = -1;

function lockOfCondition({ kind, slot }: Operation): number {
  return kind === OP.await || kind === OP.signal || kind === OP.signalAll ? slot : NO_LOCK;
}
