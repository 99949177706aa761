/**
 * The machine of one process: its memory, and what natives and the interpreter need to work on it: allocation, strings,
 * values, exceptions, names. It holds no state of the program outside `H` but the printed output and caches that can be
 * derived again, so that a snapshot of the memory is a snapshot of the process.
 */
import type { Recorder } from '../trace/record.ts';
import { REC } from '../trace/record.ts';
import type { LifeCycle } from './life-cycle.ts';
import {
  ARRAY_WORDS,
  GLOBAL,
  HEADER_WORDS,
  IN_IMAGE,
  INTERNED,
  SERIAL_THREAD_SHIFT,
  SHARED,
  T,
  THREAD_WORDS,
  THREADS_BASE,
} from './memory.ts';
import type { Native, Operation } from './natives/native.ts';
import type { ClassInfo, FieldInfo, MethodInfo, Program } from './program.ts';
import { METHOD_ROW } from './program.ts';
import { ProgramInput } from './program-input.ts';

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

/** A fault of Heddle itself, never of the program that runs. */
export class EngineBug extends Error {
  override readonly name = 'EngineBug';
}

export interface OutputPiece {
  readonly stream: 1 | 2;
  readonly text: string;
}

const NO_FIELDS: readonly number[] = [];
const scratch = new Float64Array(1);
const scratchWords = new Int32Array(scratch.buffer);
const scratchFloat = new Float32Array(scratch.buffer);
/** JVM default MaxJavaStackTraceDepth. */
const MAX_TRACE_DEPTH = 1024;

export class Vm {
  readonly H: Int32Array;
  readonly F32: Float32Array;
  readonly F64: Float64Array;
  readonly program: Program;
  readonly lifeCycle: LifeCycle;
  readonly natives: readonly Native[];
  readonly operations: readonly Operation[];
  readonly assertions: boolean;
  /** The thread that runs now. */
  current = 0;
  /** Where printed text goes; a snapshot keeps its length. */
  readonly output: OutputPiece[] = [];
  /** What the program reads; the same in every execution. */
  input = new ProgramInput();
  recorder: Recorder | null = null;
  /** Takes a piece of output; pieces are numbered by GLOBAL.outputs. */
  emit: (piece: OutputPiece) => void = piece => this.output.push(piece);
  /** Answers decisions other than who runs: 0..n-1. */
  pick: (n: number, what: string) => number = () => 0;
  /** Threads just started, which must still run to their first visible operation. */
  readonly launched: number[] = [];
  /** A thread was started: by default it is put on `launched`. */
  launch: (t: number) => void = t => this.launched.push(t);
  /** Set by state changes: the list of enabled threads must be made anew. */
  statesChanged = true;
  /** What the operation that was just performed says in its record. */
  value = 0;
  valueHigh = 0;
  /** Grants left when the interpreter was left by an exception or a native call. */
  grants = 0;
  /** Grants that a synchronising operation left over, since it ends the batch. */
  unused = 0;
  /** What the operation that was just performed says in its record: slot, value. */
  slot = 0;
  /** How many real threads work on this memory. */
  carriers = 1;
  /** Words of each VM stack (-Xss). */
  stackWords = 0;
  /** Words kept free so that an OutOfMemoryError can be made. */
  readonly heapReserve = 2048;
  /** Words kept free for the handler of an uncaught OutOfMemoryError. */
  readonly handlerReserve = 8192;
  /** The thread that runs has just been granted the start of a class initialisation. */
  mayInitialize = false;
  /** Carriers that run in parallel: allocation and locks need atomics. */
  free = false;
  /** Addresses in the image whose lock word was ever written: snapshots keep them. */
  readonly imageLocks: number[] = [];
  /** Inline caches of invokeinterface: class id and method row by slot. */
  readonly inlineCache: Int32Array;
  private readonly fieldOffsets = new Map<string, number>();
  private readonly interned = new Map<string, number>();
  private readonly interfaceMethods: Map<number, number>[] = [];

  constructor(
    program: Program,
    memory: ArrayBufferLike,
    lifeCycle: LifeCycle,
    natives: readonly Native[],
    operations: readonly Operation[],
    assertions: boolean,
  ) {
    this.program = program;
    this.H = new Int32Array(memory);
    this.F32 = new Float32Array(memory);
    this.F64 = new Float64Array(memory, 0, memory.byteLength >> 3);
    this.lifeCycle = lifeCycle;
    this.natives = natives;
    this.operations = operations;
    this.assertions = assertions;
    this.inlineCache = new Int32Array(program.code.length >> 1);
  }

  // Allocation ------------------------------------------------------------------------------------------------

  /**
   * A zeroed block with its header written, named after the current thread.
   * @throws {JavaThrow} OutOfMemoryError
   */
  allocate(classId: number, words: number): number {
    const H = this.H;
    const at = this.free ? Atomics.add(H, GLOBAL.heapTop, words) : H[GLOBAL.heapTop]!;
    const end = at + words;
    if (end > H[GLOBAL.heapLimit]! || end < at) {
      if (this.free) Atomics.sub(H, GLOBAL.heapTop, words);
      throw new JavaThrow('java/lang/OutOfMemoryError', 'Java heap space');
    }
    if (!this.free) H[GLOBAL.heapTop] = end;
    if (words > 48) H.fill(0, at, end);
    else for (let i = at; i < end; i++) H[i] = 0;
    H[at] = classId;
    const t = this.current;
    H[at + 2] = (t << SERIAL_THREAD_SHIFT) | (++H[THREADS_BASE + t * THREAD_WORDS + T.allocations]! & 0xfffff);
    return at;
  }

  /** A new object without running a constructor. */
  newObject(cls: ClassInfo): number {
    return this.allocate(cls.id, cls.instanceWords);
  }

  /** @throws {JavaThrow} NegativeArraySizeException, OutOfMemoryError */
  newArray(classId: number, length: number, wordsPerElement: number): number {
    if (length < 0) throw new JavaThrow('java/lang/NegativeArraySizeException', String(length));
    const words = ARRAY_WORDS + length * wordsPerElement;
    if (words > 0x3fffffff) throw new JavaThrow('java/lang/OutOfMemoryError', 'Requested array size exceeds VM limit');
    const at = this.allocate(classId, words);
    this.H[at + HEADER_WORDS] = length;
    return at;
  }

  /** Rows of a multidimensional array, `counts` from the outside in. */
  newMultiArray(classId: number, counts: readonly number[]): number {
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

  // Classes, fields, names ----------------------------------------------------------------------------------------

  classOf(ref: number): ClassInfo {
    return this.program.classes[this.H[ref]!]!;
  }

  /** Java's spelling of a class name: `java.lang.String`, `[I`. */
  static binaryName(internal: string): string {
    return internal.replaceAll('/', '.');
  }

  /** Word offset of an instance field, by name. */
  fieldOffset(className: string, field: string): number {
    const key = `${className}.${field}`;
    let offset = this.fieldOffsets.get(key);
    if (offset === undefined) {
      offset = this.field(className, field).offset;
      this.fieldOffsets.set(key, offset);
    }
    return offset;
  }

  /** An instance field, looked up by name along the superclasses. @throws {EngineBug} if there is none */
  field(className: string, field: string): FieldInfo {
    let cls = this.program.classByName.get(className);
    while (cls) {
      for (const f of cls.fields) if (f.name === field && (f.access & 8) === 0) return f;
      cls = this.program.classes[cls.superclass];
    }
    throw new EngineBug(`no field ${className}.${field}`);
  }

  /** Identity hash code: from the object's name, so it is the same under every schedule. */
  identityHash(ref: number): number {
    if (ref === 0) return 0;
    let h = Math.imul(this.H[ref + 2]! ^ 0x5bd1e995, 0x9e3779b1);
    h ^= h >>> 15;
    h = Math.imul(h, 0x85ebca6b);
    h ^= h >>> 13;
    return h & 0x7fffffff || 1;
  }

  /** Method row for invokeinterface, or 0 where the class has none. */
  interfaceMethod(classId: number, selector: number): number {
    let rows = this.interfaceMethods[classId];
    if (!rows) {
      rows = new Map();
      this.interfaceMethods[classId] = rows;
    }
    let row = rows.get(selector);
    if (row === undefined) {
      const cls = this.program.classes[classId]!;
      const index = cls.vtableIndex.get(this.program.selectors[selector]!);
      row = index === undefined ? 0 : cls.vtable[index]! * METHOD_ROW;
      rows.set(selector, row);
    }
    return row;
  }

  // Sharing -------------------------------------------------------------------------------------------------------

  /** Marks `ref` and everything reachable from it as reachable by other threads: from now on accesses are visible. */
  share(ref: number): void {
    const H = this.H;
    if (ref === 0 || (H[ref + 1]! & SHARED) !== 0) return;
    const work = [ref];
    while (work.length > 0) {
      const at = work.pop()!;
      if (at === 0 || (H[at + 1]! & SHARED) !== 0) continue;
      H[at + 1]! |= SHARED;
      const cls = this.program.classes[H[at]!]!;
      if (cls.array) {
        if (cls.array.letter !== 'L' && cls.array.letter !== '[') continue;
        const end = at + ARRAY_WORDS + H[at + HEADER_WORDS]!;
        for (let i = at + ARRAY_WORDS; i < end; i++) if (H[i] !== 0) work.push(H[i]!);
      } else {
        const confined = cls.supertypes.has(this.program.known.thread) ? this.confinedFields() : NO_FIELDS;
        for (const offset of cls.references) {
          if (H[at + offset] !== 0 && !confined.includes(offset)) work.push(H[at + offset]!);
        }
      }
    }
  }

  /** Offsets of the fields of a Thread that only the thread itself uses. */
  private confinedFields(): readonly number[] {
    return ['threadLocals', 'inheritableThreadLocals'].map(name => this.fieldOffset('java/lang/Thread', name));
  }

  // Exceptions ------------------------------------------------------------------------------------------------------

  /** For natives: `throw vm.exception('java/lang/ArithmeticException', '/ by zero')`. */
  exception(className: string, message: string | null = null): JavaThrow {
    return new JavaThrow(className, message);
  }

  /** The Throwable object of a JavaThrow, with its stack trace filled in from the current thread's saved registers. */
  materialise(thrown: JavaThrow): number {
    if (thrown.reference !== 0) return thrown.reference;
    const cls = this.program.classByName.get(thrown.className);
    if (!cls) throw new EngineBug(`exception class ${thrown.className} is not linked`);
    const H = this.H;
    // OutOfMemoryError must still find room: the heap limit keeps a reserve for it.
    const limit = H[GLOBAL.heapLimit]!;
    if (thrown.className === 'java/lang/OutOfMemoryError') H[GLOBAL.heapLimit] = limit + this.heapReserve;
    try {
      const at = this.newObject(cls);
      if (thrown.javaMessage !== null) {
        H[at + this.fieldOffset('java/lang/Throwable', 'message')] = this.newString(thrown.javaMessage);
      }
      this.fillInStackTrace(at);
      return at;
    } finally {
      H[GLOBAL.heapLimit] = limit;
    }
  }

  /** Writes the pcs of the current thread's frames, innermost first, into the Throwable's `backtrace`. */
  fillInStackTrace(throwable: number): void {
    const H = this.H;
    const P = this.program;
    const base = THREADS_BASE + this.current * THREAD_WORDS;
    let pc = H[base + T.pc]!;
    let fp = H[base + T.fp]!;
    const pcs: number[] = [];
    let constructing = true;
    while (pc !== P.known.threadExitPc && pcs.length < MAX_TRACE_DEPTH) {
      const method = P.methods[P.methodOf[pc >> 2]!]!;
      const link = fp + method.maxLocals;
      // The frames of fillInStackTrace and of the exception's own constructors are not part of the trace.
      if (
        constructing &&
        !(H[fp] === throwable && (method.name === '<init>' || method.name.startsWith('fillInStackTrace')))
      ) {
        constructing = false;
      }
      if (!constructing && !method.hidden) pcs.push(pc);
      pc = callerPc(P, method, H[link]!);
      fp = H[link + 1]!;
    }
    const array = this.newArray(P.known.intArray, pcs.length, 1);
    for (let i = 0; i < pcs.length; i++) H[array + ARRAY_WORDS + i] = pcs[i]!;
    H[throwable + this.fieldOffset('java/lang/Throwable', 'backtrace')] = array;
  }

  // Output and records -----------------------------------------------------------------------------------------------------------

  /** The program printed this; the record's value is its index among all output. */
  print(stream: 1 | 2, text: string): void {
    this.value = this.H[GLOBAL.outputs]!++;
    this.emit({ stream, text });
  }

  /** Appends a record. `object` is an address, 0 for none. */
  record(kind: number, object: number, slot: number, value: number, valueHigh: number, pc: number): void {
    const recorder = this.recorder!;
    const at = recorder.next();
    const words = recorder.words;
    words[at + REC.thread] = this.current;
    words[at + REC.kind] = kind;
    words[at + REC.object] = object === 0 ? 0 : this.H[object + 2]!;
    words[at + REC.slot] = slot;
    words[at + REC.value] = value;
    words[at + REC.valueHigh] = valueHigh;
    words[at + REC.pc] = this.userPc(pc);
    words[at + REC.address] = object;
  }

  /**
   * The innermost pc of the program's own code, for an instruction that the current thread is at: an access inside of the class
   * library is told by the call that led to it. The thread's frame must be saved.
   */
  private userPc(pc: number): number {
    const P = this.program;
    const H = this.H;
    let at = pc;
    let fp = H[THREADS_BASE + this.current * THREAD_WORDS + T.fp]!;
    while (at !== P.known.threadExitPc) {
      const method = P.methods[P.methodOf[at >> 2]!]!;
      if (!P.classes[method.owner]!.library) return at;
      const link = fp + method.maxLocals;
      at = callerPc(P, method, H[link]!);
      fp = H[link + 1]!;
    }
    return pc;
  }

  /** Remembers that the lock word of an image object changed. */
  noteImageLock(ref: number): void {
    if ((this.H[ref + 1]! & IN_IMAGE) !== 0 && !this.imageLocks.includes(ref)) this.imageLocks.push(ref);
  }

  /** First heap word. */
  get heapBase(): number {
    return this.program.imageBase + this.program.image.length;
  }

  /** Line number of a pc, or -1. */
  lineOf(pc: number): number {
    const method = this.program.methods[this.program.methodOf[pc >> 2]!]!;
    const bci = this.program.bciOf[pc >> 2]!;
    let line = -1;
    for (const entry of method.lines) {
      if (entry.bci > bci) break;
      line = entry.line;
    }
    return line;
  }
}

/** pc of the caller's instruction, from the return pc of a frame: a <clinit> returns to the instruction that needed the class. */
export function callerPc(program: Program, method: MethodInfo, returnPc: number): number {
  return returnPc === program.known.threadExitPc || method.name === '<clinit>' ? returnPc : returnPc - 4;
}
