/**
 * The heap of a process: allocation, values, strings. Objects are made at GLOBAL.heapTop, one after the other; where there is no
 * more room the collector (gc/collector.ts) slides what is still reachable down.
 */
import { NAME_MASK, NAME_SHIFT } from '../trace/record.ts';
import { ARRAY_WORDS, GLOBAL, HEADER_WORDS, INTERNED, MAX_THREADS, T, THREAD_WORDS, THREADS_BASE } from './memory.ts';
import type { ClassInfo, Program } from './program.ts';

/** A Java exception on its way through TypeScript code: natives throw it, the interpreter turns it into the object. */
export class JavaThrow {
  readonly className: string;
  readonly javaMessage: string | null;
  /** The exception object where it exists already, else 0. */
  readonly reference: number;

  constructor(className: string, message: string | null, reference = 0) {
    this.className = className;
    this.javaMessage = message;
    this.reference = reference;
  }
}

/** There is no room for an object: what allocates is undone and done again after a collection (Vm.withCollection). */
export class HeapFull extends Error {
  override readonly name = 'HeapFull';
  readonly words: number;

  constructor(words: number) {
    super(`no room for ${words} words`);
    this.words = words;
  }
}

/** Frees memory: gc/collector.ts, set by the process. */
export interface GarbageCollector {
  /**
   * Collects; every thread's registers are saved. Afterwards there is room for `words` more words where that is possible.
   * @param clearSoft objects that only soft references reach may go
   * @returns false where there is no such room, or hardly any besides
   */
  collect(words: number, clearSoft: boolean): boolean;
}
/** HotSpot's limit. */
const LONGEST_ARRAY = 0x7ffffffd;

const scratch = new Float64Array(1);
const scratchWords = new Int32Array(scratch.buffer);
const scratchFloat = new Float32Array(scratch.buffer);

export class Heap {
  readonly H: Int32Array;
  readonly F32: Float32Array;
  readonly F64: Float64Array;
  readonly program: Program;
  /** The thread that runs now. */
  current = 0;
  /** How many real threads work on this memory. */
  carriers = 1;
  /** Carriers that run in parallel: allocation and locks need atomics. */
  free = false;
  /** null: memory is never freed (carriers that run in parallel cannot be stopped at once). */
  collector: GarbageCollector | null = null;
  /** A snapshot was restored: `interned` is out of date. */
  internedStale = false;
  /** A collection was just made for what is being done: where there is still no room, the heap is full. */
  protected lastChance = false;
  private readonly interned = new Map<string, number>();

  constructor(program: Program, memory: ArrayBufferLike) {
    this.program = program;
    this.H = new Int32Array(memory);
    this.F32 = new Float32Array(memory);
    this.F64 = new Float64Array(memory, 0, memory.byteLength >> 3);
  }

  /** First heap word. */
  get heapBase(): number {
    return this.program.imageBase + this.program.image.length;
  }

  classOf(ref: number): ClassInfo {
    return this.program.classes[this.H[ref]!]!;
  }

  // Allocation ------------------------------------------------------------------------------------------------

  /**
   * A zeroed block with its header written, named after the current thread. Nothing moves here: whoever needs a collection first
   * calls `makeRoom`, or runs below `withCollection`, as native methods do.
   * @throws {HeapFull} if a collection may help
   * @throws {JavaThrow} OutOfMemoryError
   */
  allocate(classId: number, words: number): number {
    const H = this.H;
    const at = this.free ? Atomics.add(H, GLOBAL.heapTop, words) : H[GLOBAL.heapTop]!;
    const end = at + words;
    if ((end > H[GLOBAL.heapLimit]! && !(this.lastChance && end <= H[GLOBAL.heapEnd]!)) || end < at) {
      if (this.free) Atomics.sub(H, GLOBAL.heapTop, words);
      if (this.collector && !this.lastChance) throw new HeapFull(words);
      throw outOfMemory();
    }
    if (!this.free) H[GLOBAL.heapTop] = end;
    if (words > 48) H.fill(0, at, end);
    else for (let i = at; i < end; i++) H[i] = 0;
    H[at] = classId;
    const name = ++H[THREADS_BASE + this.current * THREAD_WORDS + T.lastName]!;
    H[at + 2] = (name & NAME_MASK) !== 0 ? name : this.nextNameRange();
    return at;
  }

  /** The thread has used up its names: it goes on with those of a thread that does not exist. After four billion they repeat. */
  private nextNameRange(): number {
    const H = this.H;
    const taken = this.free ? Atomics.add(H, GLOBAL.nameRanges, 1) : H[GLOBAL.nameRanges]!++;
    const spare = MAX_THREADS - H[GLOBAL.threadCount]!;
    const name = ((MAX_THREADS - (spare > 0 ? taken % spare : 0)) << NAME_SHIFT) | 1;
    H[THREADS_BASE + this.current * THREAD_WORDS + T.lastName] = name;
    return name;
  }

  /**
   * Makes sure that the next `words` words can be allocated. Objects may move: the caller holds no address but those in frames and
   * thread records, and the registers of the current thread are saved.
   * @throws {JavaThrow} OutOfMemoryError
   */
  makeRoom(words: number): void {
    if (this.H[GLOBAL.heapTop]! + words > this.H[GLOBAL.heapLimit]! && !this.collect(words)) throw outOfMemory();
  }

  protected collect(words: number): boolean {
    const { collector } = this;
    return collector !== null && (collector.collect(words, false) || collector.collect(words, true));
  }

  /**
   * Does `make`, and where the heap is full once more after a collection. Until its last allocation `make` may change nothing that
   * can be seen but objects it has just made; the registers of the current thread are saved.
   */
  withCollection<Made>(make: () => Made): Made {
    const at = THREADS_BASE + this.current * THREAD_WORDS + T.lastName;
    const before = this.H[at]!;
    try {
      return make();
    } catch (full) {
      if (!(full instanceof HeapFull)) throw full;
      this.H[at] = before;
      this.collect(full.words);
    }
    this.lastChance = true;
    try {
      return make();
    } finally {
      this.lastChance = false;
    }
  }

  /** A new object without running a constructor. */
  newObject(cls: ClassInfo): number {
    return this.allocate(cls.id, cls.instanceWords);
  }

  /** Words of an array. @throws {JavaThrow} NegativeArraySizeException, OutOfMemoryError */
  private arrayWords(length: number, wordsPerElement: number): number {
    if (length < 0) throw new JavaThrow('java/lang/NegativeArraySizeException', String(length));
    const words = ARRAY_WORDS + length * wordsPerElement;
    if (length > LONGEST_ARRAY) {
      throw new JavaThrow('java/lang/OutOfMemoryError', 'Requested array size exceeds VM limit');
    }
    if (words > 0x3fffffff) throw outOfMemory();
    return words;
  }

  /** The instruction `new`: makes room first. */
  allocateObject(classId: number, words: number): number {
    this.makeRoom(words);
    return this.allocate(classId, words);
  }

  /** The instructions `newarray` and `anewarray`: make room first. */
  allocateArray(classId: number, length: number, wordsPerElement: number): number {
    this.makeRoom(this.arrayWords(length, wordsPerElement));
    return this.newArray(classId, length, wordsPerElement);
  }

  /** @throws {JavaThrow} NegativeArraySizeException, OutOfMemoryError */
  newArray(classId: number, length: number, wordsPerElement: number): number {
    const words = this.arrayWords(length, wordsPerElement);
    const at = this.allocate(classId, words);
    this.H[at + HEADER_WORDS] = length;
    return at;
  }

  /** Rows of a multidimensional array, `counts` from the outside in. */
  private newMultiArray(classId: number, counts: readonly number[]): number {
    for (const n of counts) if (n < 0) throw new JavaThrow('java/lang/NegativeArraySizeException', String(n));
    const build = (cls: ClassInfo, depth: number): number => {
      const info = cls.array!;
      const at = this.newArray(cls.id, counts[depth]!, info.words);
      if (depth + 1 < counts.length) {
        const component = this.program.classes[info.component]!;
        for (let i = 0; i < counts[depth]!; i++) this.H[at + ARRAY_WORDS + i] = build(component, depth + 1);
      }
      return at;
    };
    return build(this.program.classes[classId]!, 0);
  }

  /** The instruction `multianewarray`. */
  allocateMultiArray(classId: number, counts: readonly number[]): number {
    return this.withCollection(() => this.newMultiArray(classId, counts));
  }

  // Values ----------------------------------------------------------------------------------------------------

  getLong(a: number): bigint {
    return (BigInt(this.H[a + 1]!) << 32n) | BigInt(this.H[a]! >>> 0);
  }

  putLong(a: number, value: bigint): void {
    this.H[a] = Number(BigInt.asIntN(32, value));
    this.H[a + 1] = Number(BigInt.asIntN(32, value >> 32n));
  }

  getDouble(a: number): number {
    scratchWords[0] = this.H[a]!;
    scratchWords[1] = this.H[a + 1]!;
    return scratch[0]!;
  }

  putDouble(a: number, value: number): void {
    scratch[0] = value;
    this.H[a] = scratchWords[0]!;
    this.H[a + 1] = scratchWords[1]!;
  }

  getFloat(a: number): number {
    scratchWords[0] = this.H[a]!;
    return scratchFloat[0]!;
  }

  putFloat(a: number, value: number): void {
    scratchFloat[0] = value;
    this.H[a] = scratchWords[0]!;
  }

  // Strings: header, length, then one UTF-16 unit a word ---------------------------------------------------------

  /** @throws {JavaThrow} NullPointerException for 0 */
  getString(ref: number): string {
    if (ref === 0) throw new JavaThrow('java/lang/NullPointerException', null);
    const H = this.H;
    const length = H[ref + HEADER_WORDS]!;
    const start = ref + ARRAY_WORDS;
    if (length <= 2048)
      return String.fromCharCode.apply(null, H.subarray(start, start + length) as unknown as number[]);
    const parts: string[] = [];
    for (let i = 0; i < length; i += 2048) {
      const end = Math.min(length, i + 2048);
      parts.push(String.fromCharCode.apply(null, H.subarray(start + i, start + end) as unknown as number[]));
    }
    return parts.join('');
  }

  newString(text: string): number {
    const length = text.length;
    const at = this.allocate(this.program.known.string, ARRAY_WORDS + length);
    const H = this.H;
    H[at + HEADER_WORDS] = length;
    for (let i = 0; i < length; i++) H[at + ARRAY_WORDS + i] = text.charCodeAt(i);
    return at;
  }

  /**
   * The canonical string of that text (JLS §3.10.5). Interned strings carry a flag, so the heap is the truth; the map only
   * remembers where to look.
   */
  intern(text: string): number {
    const constant = this.program.constants.get(text);
    if (constant !== undefined) return constant;
    if (this.internedStale) this.findAllInterned();
    const remembered = this.interned.get(text);
    if (remembered !== undefined && this.isInterned(remembered, text)) return remembered;
    let found = this.carriers > 1 ? this.findInterned(text) : 0;
    if (found === 0) {
      found = this.newString(text);
      this.H[found + 1]! |= INTERNED;
    }
    this.interned.set(text, found);
    return found;
  }

  private isInterned(at: number, text: string): boolean {
    const H = this.H;
    if (at >= H[GLOBAL.heapTop]! || H[at] !== this.program.known.string || (H[at + 1]! & INTERNED) === 0) return false;
    return H[at + HEADER_WORDS] === text.length && this.getString(at) === text;
  }

  /**
   * All interned strings by their text: they are never collected, so that a program cannot tell by a name or hash code. The
   * collector writes their new addresses.
   */
  allInterned(): Map<string, number> {
    if (this.internedStale || this.carriers > 1) this.findAllInterned();
    return this.interned;
  }

  private findAllInterned(): void {
    const H = this.H;
    this.internedStale = false;
    this.interned.clear();
    for (let at = this.heapBase; at < H[GLOBAL.heapTop]!; at += this.wordsOf(at)) {
      if (H[at] === this.program.known.string && (H[at + 1]! & INTERNED) !== 0)
        this.interned.set(this.getString(at), at);
    }
  }

  /** Another carrier may have interned it: looks through the heap. */
  private findInterned(text: string): number {
    const H = this.H;
    for (let at = this.heapBase; at < H[GLOBAL.heapTop]!; at += this.wordsOf(at)) {
      if (this.isInterned(at, text)) return at;
    }
    return 0;
  }

  /** Size of the object at `at`, in words. */
  wordsOf(at: number): number {
    const cls = this.classOf(at);
    if (cls.id === this.program.known.string) return ARRAY_WORDS + this.H[at + HEADER_WORDS]!;
    return cls.array ? ARRAY_WORDS + this.H[at + HEADER_WORDS]! * cls.array.words : cls.instanceWords;
  }
}

/** What a Java program sees where the heap stays full. */
export function outOfMemory(): JavaThrow {
  return new JavaThrow('java/lang/OutOfMemoryError', 'Java heap space');
}
