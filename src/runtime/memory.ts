/**
 * The layout of a process's memory: one shared buffer of int32 words holds everything that changes. An address is a word
 * index. From low to high:
 *
 *     globals | thread records | statics (class mirrors) | image (string constants) | heap → … ← VM stacks
 *
 * The image is written once and never changes (but for lock words, see Vm.imageLocks), so snapshots leave it out.
 */

/** Words of the global area; meaning, writer: */
export const GLOBAL = {
  /** Next free heap word. Written by allocation. */
  heapTop: 1,
  /** First word that the heap may not use without a collection. */
  heapLimit: 2,
  /** Threads created so far; ids are 1..count. Written by thread registration. */
  threadCount: 3,
  /** Started threads that are neither daemon nor terminated. */
  userThreads: 4,
  /** 1 once System.exit was called. */
  exiting: 5,
  /** Exit status. */
  exitStatus: 6,
  /** Counts arrivals in wait sets and before fair locks: gives FIFO order. */
  arrivals: 7,
  /** Virtual time in nanoseconds, a float64 (words 8 and 9). */
  clock: 8,
  /** Thread id of a thread whose uncaught exception ended main; 0 none. */
  mainFailed: 10,
  /** Free-running carriers: 0 free, 1 locked, 2 locked with waiters. */
  vmLock: 11,
  /** Visible operations done so far, by all threads (turn-taking carriers only). */
  steps: 12,
  /** 1 once the memory kept for an uncaught OutOfMemoryError's handler is in use. */
  reserveUsed: 19,
  /** Steps since virtual time last moved, by weight. */
  quietSteps: 20,
  /** Shutdown hooks run: 1 because the last user thread has ended, 2 because of System.exit. Written by runHooks. */
  shutdown: 21,
  /** Carriers for virtual threads; index in PINNINGS. Set at creation. */
  carriers: 22,
  pinning: 23,
  /** Virtual threads made so far; those of them that were started. */
  virtualThreads: 24,
  startedVirtual: 25,
  /** 1: whether a wait ends spuriously, or by its time limit at once, is a decision. Set at creation. */
  spurious: 26,
  anyTimeouts: 27,
  /** Pieces of output printed so far. */
  outputs: 13,
  /** Index in BOOT_PROFILES. Set at creation. */
  bootProfile: 14,
  /** Started threads that have not terminated. */
  liveThreads: 15,
  /** Next number of a default thread name. */
  threadNames: 16,
  /** The most that liveThreads has been. */
  peakThreads: 17,
  /** Threads started so far. */
  startedThreads: 18,
  /** First word that the heap may never use (-Xmx). Set at creation. */
  heapEnd: 32,
  /** Collections so far. */
  collections: 33,
  /** Lowest word of the VM stacks: they begin at the end of the memory and grow down to the heap's end. */
  stackFloor: 34,
  /** First word that VM stacks may use. Set at creation. */
  stackEnd: 35,
  /** Ranges of names given to threads that had used up their own. */
  nameRanges: 36,
} as const;

export const THREADS_BASE = 64;
export const THREAD_WORDS = 40;
/** The owner in a lock word has 14 bits. */
export const MAX_THREADS = 16383;
export const STATICS_BASE = THREADS_BASE + (MAX_THREADS + 1) * THREAD_WORDS;

/** Offsets in a thread record (record of thread t: THREADS_BASE + t * THREAD_WORDS; even, so that float64 pairs are aligned). */
export const T = {
  /** Number of the java.lang.Thread.State, see life-cycle.ts. */
  state: 0,
  /** Saved registers while the thread does not run: pc (index into code), frame, operand stack top. */
  pc: 1,
  fp: 2,
  sp: 3,
  /** First and last-plus-one word of its VM stack. */
  stackBase: 4,
  stackLimit: 5,
  /** Pending operation: kind, address of the object (0 none), slot. */
  kind: 6,
  object: 7,
  slot: 8,
  /** 0, or how far a two-step operation (wait, sleep) has come. */
  phase: 9,
  /** Address of its java.lang.Thread. */
  thread: 10,
  /** Interrupt flag. */
  interrupted: 11,
  /** Why a waiting thread may go on: 0 not yet, 1 notified, 2 interrupted, 3 timed out, 4 spurious. */
  cause: 12,
  /** Monitor or lock count to restore after wait; permits wanted. */
  saved: 13,
  /** Deadline of a timed wait in nanoseconds of virtual time, float64 (words 14, 15); Infinity: none. */
  deadline: 14,
  /** Arrival number in a wait set or before a fair lock. */
  arrival: 16,
  /** Name of the last object that it allocated. */
  lastName: 17,
  /** 1 for a daemon. */
  daemon: 18,
  /** Thread that created it. */
  parent: 19,
  /** 1: holds a park permit. */
  permit: 20,
  /** 1 where an interrupt ends the pending wait. */
  interruptible: 21,
  /** Operation number of the pending native operation. */
  operation: 22,
  /** 1 where an uncaught exception ended it; 2 while its handler runs. */
  failed: 23,
  /** Address of the object it must lock again after wait (0 where none). */
  reenter: 25,
  /** Platform carriers: word its worker sleeps on. */
  signal: 26,
  /** Address of its uncaught Throwable. */
  throwable: 27,
  /** Times it was BLOCKED; times it was WAITING or TIMED_WAITING. Written with the state. */
  blockedCount: 28,
  waitedCount: 29,
  /** Inside of a step (natives/step.ts): the frame that began it; else 0. */
  step: 30,
  /** 1: a virtual thread. */
  virtual: 31,
  /** Carrier that a virtual thread is mounted on, from 1; 0 none. */
  carrier: 32,
  /** Entries of monitors that it has not left yet; counted for virtual threads and all others. */
  monitors: 33,
  /** 1: a shutdown hook. */
  hook: 34,
  /** 1 where its last wait woke spuriously: the next one does not. */
  woke: 35,
  /** 1 where its pending operation has had to wait. */
  queued: 36,
} as const;

/** Object header: class id; lock word and flags; name (trace/record.ts). */
export const HEADER_WORDS = 3;
/** Arrays have their length after the header. */
export const ARRAY_WORDS = 4;

/**
 * Lock word: owner thread << 18 | recursion count << 4 | flags. Flag bit 0: shared (more than one thread can reach the
 * object), bit 1: in the image.
 */
export const LOCK_OWNER_SHIFT = 18;
export const LOCK_COUNT_ONE = 16;
export const LOCK_COUNT_MASK = 0x3fff0;
export const LOCK_FLAGS = 15;
export const SHARED = 1;
export const IN_IMAGE = 2;
/** A string that String.intern made canonical. */
export const INTERNED = 4;

/** Address of the record of thread `t`. */
export function threadRecord(t: number): number {
  return THREADS_BASE + t * THREAD_WORDS;
}

/**
 * Memory for one process.
 * @param words size in int32 words
 * @param shared false where the platform has no SharedArrayBuffer (a page that is not cross-origin isolated)
 */
export function allocateMemory(words: number, shared: boolean): ArrayBufferLike {
  if (!shared || typeof SharedArrayBuffer === 'undefined') return new ArrayBuffer(words * 4);
  const pages = Math.ceil((words * 4) / 65536);
  // A WebAssembly memory, so that SIMD kernels can work on it; its pages cost nothing until they are touched.
  const wasm = (globalThis as { WebAssembly?: { Memory: new (d: object) => { buffer: ArrayBufferLike } } }).WebAssembly;
  if (!wasm) return new SharedArrayBuffer(words * 4);
  return new wasm.Memory({ initial: pages, maximum: pages, shared: true }).buffer;
}
