/** Threads that died of an exception that nothing caught; an AssertionError is told as a failed assertion. */
import { OP } from '../trace/operation.ts';
import { REC } from '../trace/record.ts';
import { UndoMemory } from '../trace/undo-memory.ts';
import type { Detector, Names } from './detector.ts';
import { locationText } from './detector.ts';
import type { Finding } from './finding.ts';

/** Thread, pc where it was thrown, name of the Throwable. */
const ENTRY_WORDS = 3;
const MAX_ENTRIES = 64;

export class UncaughtExceptionDetector implements Detector {
  readonly name = 'uncaught-exception';
  private readonly memory = new UndoMemory(256);
  /** Address of the number of entries and the entries. */
  private entries = 0;

  constructor() {
    this.begin();
  }

  begin(): void {
    this.memory.reset();
    this.entries = this.memory.allocate(1 + MAX_ENTRIES * ENTRY_WORDS);
  }

  get count(): number {
    return this.memory.words[this.entries]!;
  }

  event(words: Int32Array, at: number): void {
    if (words[at + REC.kind] !== OP.uncaught || this.count === MAX_ENTRIES) return;
    const { memory, entries, count } = this;
    const entry = entries + 1 + count * ENTRY_WORDS;
    memory.set(entry, words[at + REC.thread]!);
    memory.set(entry + 1, words[at + REC.pc]!);
    memory.set(entry + 2, words[at + REC.object]!);
    memory.set(entries, count + 1);
  }

  finish(): void {}

  mark(): number {
    return this.memory.mark();
  }

  rewind(mark: number): void {
    this.memory.rewind(mark);
  }

  identity(index: number): string {
    return `uncaught-exception ${this.memory.words[this.entry(index) + 1]}`;
  }

  finding(index: number, names: Names): Finding {
    const { words } = this.memory;
    const entry = this.entry(index);
    const thread = names.threadName(words[entry]!);
    const location = locationText(names.location(words[entry + 1]!));
    const { type, message } = names.throwable(words[entry + 2]!);
    const failed = type === 'java.lang.AssertionError';
    const told = message === null ? '' : `: ${message}`;
    return {
      kind: failed ? 'assertion' : 'uncaught-exception',
      message: failed
        ? `assertion failed in ${thread} at ${location}${told}`
        : `${thread} died of an uncaught ${type} at ${location}${told}`,
      threads: [thread],
      locations: [location],
    };
  }

  private entry(index: number): number {
    return this.entries + 1 + index * ENTRY_WORDS;
  }
}
