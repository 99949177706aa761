/**
 * The machine of one process: its memory, and what natives and the interpreter need to work on it: allocation, strings,
 * values, exceptions, names. It holds no state of the program outside `H` but the printed output and caches that can be
 * derived again, so that a snapshot of the memory is a snapshot of the process.
 */
import type { Recorder } from '../trace/record.ts';
import { NAME_MASK, NAME_SHIFT, REC } from '../trace/record.ts';
import { Heap, HeapFull, JavaThrow } from './heap.ts';
import type { LifeCycle } from './life-cycle.ts';
import { selectInterfaceMethod } from './linkage-errors.ts';
import { ARRAY_WORDS, GLOBAL, HEADER_WORDS, IN_IMAGE, SHARED, T, THREAD_WORDS, THREADS_BASE } from './memory.ts';
import type { Native, Operation } from './natives/native.ts';
import type { FieldInfo, MethodInfo, Program } from './program.ts';
import { METHOD_ROW } from './program.ts';
import { ProgramInput } from './program-input.ts';
import { wellFormed } from './well-formed.ts';

export { JavaThrow } from './heap.ts';

/** A fault of Heddle itself, never of the program that runs. */
export class EngineBug extends Error {
  override readonly name = 'EngineBug';
}

export interface OutputPiece {
  readonly stream: 1 | 2;
  readonly text: string;
}

const NO_FIELDS: readonly number[] = [];
/** JVM default MaxJavaStackTraceDepth. */
const MAX_TRACE_DEPTH = 1024;

export class Vm extends Heap {
  readonly lifeCycle: LifeCycle;
  readonly natives: readonly Native[];
  readonly operations: readonly Operation[];
  readonly assertions: boolean;
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
  /** Most words of each VM stack (-Xss). */
  stackWords = 0;
  /** Class ids of collected objects that the recorder still names. */
  readonly buried = new Map<number, number>();
  /** Words kept free so that an OutOfMemoryError can be made. */
  readonly heapReserve = 2048;
  /** Words kept free for the handler of an uncaught OutOfMemoryError. */
  readonly handlerReserve = 8192;
  /** The thread that runs has just been granted the start of a class initialisation. */
  mayInitialize = false;
  /** Addresses in the image whose lock word was ever written: snapshots keep them. */
  readonly imageLocks: number[] = [];
  /** Inline caches of invokeinterface: class id and method row by slot. */
  readonly inlineCache: Int32Array;
  /** By class, then by field: names given as literals are found by their identity, without a new string. */
  private readonly fieldOffsets = new Map<string, Map<string, number>>();
  private readonly interfaceMethods: Map<number, number>[] = [];

  constructor(
    program: Program,
    memory: ArrayBufferLike,
    lifeCycle: LifeCycle,
    natives: readonly Native[],
    operations: readonly Operation[],
    assertions: boolean,
  ) {
    super(program, memory);
    this.lifeCycle = lifeCycle;
    this.natives = natives;
    this.operations = operations;
    this.assertions = assertions;
    this.inlineCache = new Int32Array(program.code.length >> 1);
  }
  /** Calls a native method whose arguments are at `a`. */
  callNative(native: Native, a: number): void {
    const at = THREADS_BASE + this.current * THREAD_WORDS + T.lastName;
    const before = this.H[at]!;
    try {
      native(this, a);
    } catch (full) {
      if (!(full instanceof HeapFull)) throw full;
      this.H[at] = before;
      this.collect(full.words);
      this.lastChance = true;
      try {
        native(this, a);
      } finally {
        this.lastChance = false;
      }
    }
  }

  // Classes, fields, names ----------------------------------------------------------------------------------------

  /** Java's spelling of a class name: `java.lang.String`, `[I`. */
  static binaryName(internal: string): string {
    return internal.replaceAll('/', '.');
  }

  /** Word offset of an instance field, by name. */
  fieldOffset(className: string, field: string): number {
    let ofClass = this.fieldOffsets.get(className);
    if (ofClass === undefined) this.fieldOffsets.set(className, (ofClass = new Map()));
    let offset = ofClass.get(field);
    if (offset === undefined) ofClass.set(field, (offset = this.field(className, field).offset));
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
    const name = this.H[ref + 2]!;
    let h = Math.imul(((name >>> NAME_SHIFT) << 20) ^ (name & NAME_MASK) ^ 0x5bd1e995, 0x9e3779b1);
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
      row = selectInterfaceMethod(this.program, classId, selector).id * METHOD_ROW;
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

  /**
   * Writes the pcs of the current thread's frames, innermost first, into the Throwable's `backtrace`.
   * @param skip so many frames are left out
   */
  fillInStackTrace(throwable: number, skip = 0): void {
    const H = this.H;
    const P = this.program;
    const base = THREADS_BASE + this.current * THREAD_WORDS;
    let pc = H[base + T.pc]!;
    let fp = H[base + T.fp]!;
    const pcs: number[] = [];
    let constructing = true;
    let skipped = 0;
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
      if (!constructing && skipped < skip) skipped++;
      else if (!constructing && !method.hidden) pcs.push(pc);
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
    this.emit({ stream, text: wellFormed(text) });
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
