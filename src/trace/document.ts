/**
 * The trace document: one execution, self-contained, versioned. It is what `--trace OUT` writes, what `heddle show` reads
 * and what every view is a pure function of. Nothing right of it knows the engine.
 */
import type { OperationName } from './operation.ts';

/** java.lang.Thread.State. */
export type ThreadState = 'NEW' | 'RUNNABLE' | 'BLOCKED' | 'WAITING' | 'TIMED_WAITING' | 'TERMINATED';

export interface TraceThread {
  /** Thread id; main is 1, others count up in the order of their creation. Not an index. */
  readonly id: number;
  readonly name: string;
  readonly daemon: boolean;
  readonly priority: number;
  /** Thread id of the creator; 0 for main. */
  readonly parent: number;
}

export interface TraceObject {
  /** Stable, schedule-independent, readable: `Counter#1.3` = third allocation of thread 1. */
  readonly name: string;
  /** Java type: `Counter`, `int[]`, `java.util.ArrayList`. */
  readonly type: string;
}

/** One frame; a VM stack is the chain of `parent`s (an index into `frames`, -1 at the bottom). */
export interface TraceFrame {
  readonly parent: number;
  /** `Counter.increment`, `Thread.run`; binary name of the class, then the method. */
  readonly method: string;
  /** Source file, or null where the class file names none. */
  readonly file: string | null;
  /** Line from 1, or -1. */
  readonly line: number;
  /** Byte offset in the method's code (the JVM's pc); -2 for a native method. */
  readonly bci: number;
  /** True for frames of Heddle's own class library. */
  readonly library: boolean;
}

/** A Java value in a document: a primitive, null, a string's text, or a reference by index into `objects`. Longs beyond 2^53 and NaN/infinities are strings. */
export type TraceValue = number | string | boolean | null | { readonly ref: number };

/** A thread's state as it became with an event. */
export interface StateChange {
  readonly thread: number;
  readonly state: ThreadState;
  /** What it waits for: `monitor`, `wait set`, `lock`, `condition`, `permit`, `latch`, `join`, `sleep`, `park`, `class`, `synchronizer`. */
  readonly on?: string;
  /** Index into `objects`. */
  readonly object?: number;
  /** Thread id of who holds it, where somebody does. */
  readonly owner?: number;
}

export interface TraceEvent {
  /** From 0; the index of the event in `events`. */
  readonly step: number;
  readonly thread: number;
  readonly kind: OperationName;
  /** Index into `objects`. */
  readonly object?: number;
  /** What was accessed, readable: `count`, `Counter.total` (static), `[3]`; the method of a `call`. */
  readonly variable?: string;
  /** Value read, written or otherwise named by the kind (see operation.ts). */
  readonly value?: TraceValue;
  /** Text of an output event. */
  readonly text?: string;
  /** 1 stdout, 2 stderr, for output events. */
  readonly stream?: 1 | 2;
  /** The other thread: started, joined, interrupted, unparked, chosen by notify. */
  readonly target?: number;
  /** Index into `frames`: the VM stack of the thread when it did this; -1 where it has none. */
  readonly frame: number;
  /** Virtual time in milliseconds. */
  readonly time: number;
  /** Thread ids that could have gone instead or as well, in ascending order (this thread included). */
  readonly enabled: readonly number[];
  /** States that changed with this event. */
  readonly changes: readonly StateChange[];
}

/** How the execution ended. */
export interface TraceEnd {
  readonly kind: 'completed' | 'exit' | 'deadlock' | 'max-steps' | 'stopped';
  /** Exit status as java's; null where it never ended. */
  readonly exit: number | null;
  /** Thread ids that could not go on, for a deadlock. */
  readonly blocked?: readonly number[];
  /** The wait-for cycle, where there is one: each waits for `object`, owned by the next (the last by the first). */
  readonly cycle?: readonly { readonly thread: number; readonly object: number; readonly owner: number }[];
}

export interface TraceDocument {
  readonly format: 'heddle-trace';
  readonly version: 1;
  readonly program: {
    readonly main: string;
    /** Eight hex digits over the class files; tokens carry it. */
    readonly fingerprint: string;
    /** Source text by file name, where it is known. */
    readonly sources: Readonly<Record<string, string>>;
  };
  /** Token of the schedule: `heddle replay` makes this very trace of it. */
  readonly schedule: string;
  readonly threads: readonly TraceThread[];
  readonly objects: readonly TraceObject[];
  readonly frames: readonly TraceFrame[];
  readonly events: readonly TraceEvent[];
  readonly end: TraceEnd;
}
