/**
 * Happens-before of an execution (JLS §17.4.5), followed record by record. Each thread has a vector clock; what
 * synchronizes (JLS §17.4.4) passes clocks on:
 *
 *     monitorexit, wait → monitorenter, wake            unlock, await → lock, tryLock, wake
 *     volatile write → volatile read (atomics are both)  release → acquire      countDown → awaitLatch
 *     start → everything of the thread                   everything of a thread → join, or seeing that it has ended
 *     interrupt → finding out about it                   unpark → park           class initialised → initialize
 *     every step of a synchroniser of the class library (call) → every later one of the same object
 *
 * An event at time c of thread t happens before what thread u does next exactly where u's clock of t has reached c.
 */
import type { OperationName } from './operation.ts';
import { OP } from './operation.ts';
import { REC } from './record.ts';
import { PairTable, type UndoMemory } from './undo-memory.ts';
import { clockOf, joinClock, newClock, setClock } from './vector-clock.ts';

// What a kind of operation does to clocks; the numbers are cases of `event`.
const ACQUIRE = 1;
const RELEASE = 2;
const ACQUIRE_IF_DONE = 3;
const ACQUIRE_VARIABLE = 4;
const RELEASE_VARIABLE = 5;
const ATOMIC = 6;
const WAKE = 7;
const AWAIT = 8;
const START = 9;
const END = 10;
const SEE_END = 11;
const INTERRUPT = 12;
const SEE_INTERRUPT = 13;
const UNPARK = 14;
const PARK = 15;
const WAIT = 16;
const MAY_THROW = 17;
const CALL = 18;

const effects: Partial<Record<OperationName, number>> = {
  monitorenter: ACQUIRE,
  monitorexit: RELEASE,
  wait: WAIT,
  wake: WAKE,
  lock: ACQUIRE,
  unlock: RELEASE,
  tryLock: ACQUIRE_IF_DONE,
  await: AWAIT,
  acquire: ACQUIRE_IF_DONE,
  release: RELEASE,
  countDown: RELEASE,
  awaitLatch: ACQUIRE_IF_DONE,
  'volatile-read': ACQUIRE_VARIABLE,
  'volatile-write': RELEASE_VARIABLE,
  'read-modify-write': ATOMIC,
  'compare-and-set': ATOMIC,
  start: START,
  end: END,
  join: SEE_END,
  threadState: SEE_END,
  interrupt: INTERRUPT,
  interrupted: SEE_INTERRUPT,
  awake: SEE_INTERRUPT,
  sleep: MAY_THROW,
  unpark: UNPARK,
  park: PARK,
  initialize: ACQUIRE,
  initialized: RELEASE,
  call: CALL,
};

const effectOf = new Int8Array(128);
for (const [name, effect] of Object.entries(effects)) effectOf[OP[name as OperationName]] = effect;

/** Effects of calls that synchronise only where they return; a record's value -1 says that it threw. */
const mayThrow = new Uint8Array(32);
for (const effect of [ACQUIRE, RELEASE, ACQUIRE_IF_DONE, AWAIT, WAIT]) mayThrow[effect] = 1;

/** Slot under which an object itself, not one of its variables, keeps its clock. */
const ITSELF = 0x7fffffff;

// A thread's words: its clock, the clock that its permit carries, the clock that its interrupt flag carries, flags.
const THREAD_WORDS = 4;
const CLOCK = 0;
const PERMIT = 1;
const INTERRUPTED = 2;
const FLAGS = 3;
const FLAG_STARTED = 1;
const FLAG_ENDED = 2;
/** Interrupted, and does not know it yet. */
const FLAG_INTERRUPTED = 4;

export class HappensBefore {
  private readonly memory: UndoMemory;
  private readonly releases: PairTable;
  /** Three words: how many threads there is room for, their records, unused. */
  private readonly at: number;

  /** @param memory what it knows is kept there; a rewound memory rewinds it */
  constructor(memory: UndoMemory) {
    this.memory = memory;
    this.releases = new PairTable(memory);
    this.at = memory.allocate(2);
    this.room(8);
  }

  /** The time of a thread now: its own counter. */
  now(thread: number): number {
    return clockOf(this.memory, this.clock(thread), thread);
  }

  /** Whether what `other` did at `time` happens before what `thread` does next. */
  ordered(other: number, time: number, thread: number): boolean {
    return other === thread || clockOf(this.memory, this.clock(thread), other) >= time;
  }

  /** Takes the next record of the execution. @param at offset of the record in `words` */
  event(words: Int32Array, at: number): void {
    const effect = effectOf[words[at + REC.kind]!]!;
    if (effect === 0) return;
    const t = words[at + REC.thread]!;
    const object = words[at + REC.object]!;
    const slot = words[at + REC.slot]!;
    const value = words[at + REC.value]!;
    if (value === -1 && mayThrow[effect] === 1) {
      this.throwIfInterrupted(t);
      return;
    }
    switch (effect) {
      case 1: // ACQUIRE
        this.acquire(t, object, ITSELF);
        break;
      case 2: // RELEASE
        this.release(t, object, ITSELF);
        break;
      case 3: // ACQUIRE_IF_DONE
        if (value !== 0) this.acquire(t, object, ITSELF);
        else this.throwIfInterrupted(t);
        break;
      case 4: // ACQUIRE_VARIABLE
        this.acquire(t, object, slot);
        break;
      case 5: // RELEASE_VARIABLE
        this.release(t, object, slot);
        break;
      case 6: // ATOMIC: a compare-and-set that failed (value 0) has only read.
        this.acquire(t, object, slot);
        if (words[at + REC.kind] !== OP['compare-and-set'] || value === 1) this.release(t, object, slot);
        break;
      case 7: // WAKE
        this.acquire(t, object, ITSELF);
        if (value === 1) this.seeInterrupt(t, t);
        break;
      case 8: // AWAIT: object and slot name the condition and the lock that it gives back.
        this.release(t, object, ITSELF);
        if (slot > 0) this.release(t, slot, ITSELF);
        this.throwIfInterrupted(t);
        break;
      case 9: // START
        this.start(t, slot);
        break;
      case 10: // END
        this.flag(t, FLAG_ENDED);
        break;
      case 11: // SEE_END: also a join that was interrupted or ran out of time
        if ((this.flags(slot) & FLAG_ENDED) !== 0) this.join(t, this.clock(slot));
        else if (words[at + REC.kind] === OP.join) this.throwIfInterrupted(t);
        break;
      case 12: // INTERRUPT
        this.hand(t, slot, INTERRUPTED);
        this.flag(slot, FLAG_INTERRUPTED);
        break;
      case 13: // SEE_INTERRUPT: awake says 1, interrupted says 1 where the flag was set
        if (value === 1) this.seeInterrupt(t, words[at + REC.kind] === OP.interrupted && slot > 0 ? slot : t);
        break;
      case 14: // UNPARK
        if (slot > 0) this.hand(t, slot, PERMIT);
        break;
      case 15: // PARK
        this.join(t, this.memory.words[this.record(t) + PERMIT]!);
        break;
      case 16: // WAIT
        this.release(t, object, ITSELF);
        this.throwIfInterrupted(t);
        break;
      case 17: // MAY_THROW
        this.throwIfInterrupted(t);
        break;
      case 18: // CALL: steps of one synchroniser are ordered with each other
        this.acquire(t, object, ITSELF);
        this.release(t, object, ITSELF);
        if (value === 1) this.throwIfInterrupted(t);
        break;
    }
  }

  private acquire(t: number, object: number, slot: number): void {
    this.join(t, this.releases.get(object, slot));
  }

  private release(t: number, object: number, slot: number): void {
    const clock = this.clock(t);
    const known = this.releases.get(object, slot);
    // A release is ordered before all later acquires, not only the next: clocks add up.
    const target = joinClock(this.memory, known !== 0 ? known : newClock(this.memory, t), clock);
    if (target !== known) this.releases.set(object, slot, target);
    this.tick(t);
  }

  private start(t: number, child: number): void {
    // A second start throws and orders nothing.
    if ((this.flags(child) & FLAG_STARTED) !== 0) return;
    this.flag(child, FLAG_STARTED);
    this.join(child, this.clock(t));
    this.tick(t);
  }

  /** Passes t's clock on through a word of another thread: its permit or its interrupt flag. */
  private hand(t: number, target: number, word: number): void {
    const clock = this.clock(t);
    const record = this.record(target);
    const known = this.memory.words[record + word]!;
    const joined = joinClock(this.memory, known !== 0 ? known : newClock(this.memory, t), clock);
    if (joined !== known) this.memory.set(record + word, joined);
    this.tick(t);
  }

  /** t finds out that `target` was interrupted. */
  private seeInterrupt(t: number, target: number): void {
    this.join(t, this.memory.words[this.record(target) + INTERRUPTED]!);
    const flags = this.flags(target);
    if (t === target && (flags & FLAG_INTERRUPTED) !== 0)
      this.memory.set(this.record(t) + FLAGS, flags & ~FLAG_INTERRUPTED);
  }

  /** A call that an interrupt ends at once: with one that t does not know of yet, it has thrown InterruptedException. */
  private throwIfInterrupted(t: number): void {
    if ((this.flags(t) & FLAG_INTERRUPTED) !== 0) this.seeInterrupt(t, t);
  }

  private join(t: number, source: number): void {
    const own = this.clock(t);
    const joined = joinClock(this.memory, own, source);
    if (joined !== own) this.memory.set(this.record(t) + CLOCK, joined);
  }

  private tick(t: number): void {
    const clock = this.clock(t);
    setClock(this.memory, clock, t, clockOf(this.memory, clock, t) + 1);
  }

  private flags(t: number): number {
    return this.memory.words[this.record(t) + FLAGS]!;
  }

  private flag(t: number, flag: number): void {
    const flags = this.flags(t);
    if ((flags & flag) === 0) this.memory.set(this.record(t) + FLAGS, flags | flag);
  }

  /** Address of t's clock; a thread's own counter starts at 1. */
  private clock(t: number): number {
    const record = this.record(t);
    let clock = this.memory.words[record + CLOCK]!;
    if (clock !== 0) return clock;
    clock = newClock(this.memory, t);
    this.memory.set(clock + t, 1);
    this.memory.set(record + CLOCK, clock);
    return clock;
  }

  private record(t: number): number {
    if (t >= this.memory.words[this.at]!) this.room(t * 2);
    return this.memory.words[this.at + 1]! + t * THREAD_WORDS;
  }

  private room(threads: number): void {
    const { memory, at } = this;
    const old = memory.words[at + 1]!;
    const used = memory.words[at]! * THREAD_WORDS;
    const records = memory.allocate(threads * THREAD_WORDS);
    for (let i = 0; i < used; i++) memory.set(records + i, memory.words[old + i]!);
    memory.set(at, threads);
    memory.set(at + 1, records);
  }
}
