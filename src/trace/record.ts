/**
 * The typed form of an event: eight int32 words, written by the scheduler's loop while a program runs. Documents
 * (document.ts) are made from these records; detectors read them directly, so that checking allocates nothing per step.
 */

/**
 * The name of an object is one word: creating thread << NAME_SHIFT | how-many-th allocation of that thread. It does not depend on the
 * schedule. (A thread that allocates more than a quarter of a million objects goes on with numbers that no thread has.)
 */
export const NAME_SHIFT = 18;
/** Bits of the number within a name. */
export const NAME_MASK = (1 << NAME_SHIFT) - 1;
/** In a name of thread 0: the object stands for a class, the lower bits are its id. */
export const CLASS_NAME = 1 << (NAME_SHIFT - 1);

/** `1.3`: the third object of thread 1. */
export function nameText(name: number): string {
  return `${name >>> NAME_SHIFT}.${name & NAME_MASK}`;
}

/** Class id that the name of a class object tells; -1 for other names. */
export function namedClass(name: number): number {
  return name >>> NAME_SHIFT === 0 && (name & CLASS_NAME) !== 0 ? name & (CLASS_NAME - 1) : -1;
}

/** Words of one record. */
export const RECORD_WORDS = 8;

/** Offsets of the words in a record. */
export const REC = {
  /** Thread id (main is 1). */
  thread: 0,
  /** Operation kind, see operation.ts. */
  kind: 1,
  /** Name of the object, 0 for none and for statics. */
  object: 2,
  /** Field id, ~array index, thread id or what the kind says. */
  slot: 3,
  /** Low word of the value read or written (a reference: the name of the object); -1: a synchronising call that threw. */
  value: 4,
  /** High word of a long or double, else 0. */
  valueHigh: 5,
  /** Where it happened: index into the method area's code. Inside of the class library: the program's call that led there. */
  pc: 6,
  /**
   * Address of the object: for whoever looks into the memory after the step, never for comparing executions. A collection keeps it
   * up to date, and makes it 0 where the object is gone.
   */
  address: 7,
} as const;

/** Records of one execution, in order. Grows up to `capacity` records, then keeps the newest (a ring). */
export class Recorder {
  /** The records; record i of the execution is at `(i % capacity) * RECORD_WORDS` once it is a ring. */
  words: Int32Array;
  /** How many events have happened. */
  count = 0;
  readonly capacity: number;

  /** @param capacity most records kept. */
  constructor(capacity: number) {
    this.capacity = capacity;
    this.words = new Int32Array(Math.min(capacity, 256) * RECORD_WORDS);
  }

  /** Offset in `words` where the next record goes; advances the count. */
  next(): number {
    const index = this.count++ % this.capacity;
    const at = index * RECORD_WORDS;
    if (at >= this.words.length) {
      const bigger = new Int32Array(Math.min(this.words.length * 2, this.capacity * RECORD_WORDS));
      bigger.set(this.words);
      this.words = bigger;
    }
    return at;
  }

  /** Forgets every event from `count` on (going back in time). */
  rewind(count: number): void {
    this.count = count;
  }
}
