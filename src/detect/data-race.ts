/**
 * Data races (JLS §17.4.5): two accesses of one variable by different threads, at least one of them a write, neither
 * happens before the other. FastTrack (Flanagan and Freund, PLDI 2009): the last write is an epoch (thread, time); so are
 * the reads as long as they are ordered, and one entry for each thread when they are not. The first race on each variable
 * of an execution is found for certain; later ones on the same variable as far as the kept accesses show them.
 *
 * Differs from FastTrack: each access keeps its pc and step too, to be reported. Cost: constant for most accesses, one
 * entry for each thread where a variable with unordered reads is written.
 */
import { HappensBefore } from '../trace/happens-before.ts';
import { OP, operationKinds } from '../trace/operation.ts';
import { REC } from '../trace/record.ts';
import { PairTable, UndoMemory } from '../trace/undo-memory.ts';
import type { Detector, Names } from './detector.ts';
import { locationText } from './detector.ts';
import type { Finding } from './finding.ts';

/** One of the two accesses of a race. */
interface RacingAccess {
  readonly thread: number;
  readonly kind: 'read' | 'write';
  readonly pc: number;
  /** Number of the record in the execution. */
  readonly step: number;
}

export interface DataRace {
  /** Variable words, see trace/operation.ts. */
  readonly object: number;
  readonly slot: number;
  /** In the order in which they happened. */
  readonly first: RacingAccess;
  readonly second: RacingAccess;
}

// An access: thread (0: none), its time, pc, step.
const ACCESS_WORDS = 4;
// A variable: the last write, then the reads: one access, or (thread = MANY, address of a list).
const READS = ACCESS_WORDS;
const VARIABLE_WORDS = 2 * ACCESS_WORDS;
const MANY = -1;
// A report: variable words, then thread, kind, pc, step of both accesses.
const REPORT_WORDS = 10;
/** More different races in one execution are not told apart any more. */
const MAX_REPORTS = 64;

const plain = new Uint8Array(128);
for (const kind of operationKinds) if ('plain' in kind && kind.plain) plain[kind.code] = 1;

export class DataRaceDetector implements Detector {
  readonly name = 'data-race';
  private readonly memory = new UndoMemory();
  private order!: HappensBefore;
  private variables!: PairTable;
  /** Address of the count of reports and the reports. */
  private reports = 0;
  /** The last identity made for each index. */
  private readonly identities: { slot: number; first: number; second: number; text: string }[] = [];

  constructor() {
    this.begin();
  }

  begin(): void {
    this.memory.reset();
    this.reports = this.memory.allocate(1 + MAX_REPORTS * REPORT_WORDS);
    this.order = new HappensBefore(this.memory);
    this.variables = new PairTable(this.memory);
  }

  get count(): number {
    return this.memory.words[this.reports]!;
  }

  event(words: Int32Array, at: number, step: number): void {
    const kind = words[at + REC.kind]!;
    if (plain[kind] === 0) {
      this.order.event(words, at);
      return;
    }
    const thread = words[at + REC.thread]!;
    const object = words[at + REC.object]!;
    const slot = words[at + REC.slot]!;
    const pc = words[at + REC.pc]!;
    let variable = this.variables.get(object, slot);
    if (variable === 0) {
      variable = this.memory.allocate(VARIABLE_WORDS);
      this.variables.set(object, slot, variable);
    }
    if (kind === OP.read) this.read(variable, object, slot, thread, pc, step);
    else this.write(variable, object, slot, thread, pc, step);
  }

  finish(): void {}

  mark(): number {
    return this.memory.mark();
  }

  rewind(mark: number): void {
    this.memory.rewind(mark);
  }

  /** @param index 0 to count - 1 */
  race(index: number): DataRace {
    const { words } = this.memory;
    const at = this.reports + 1 + index * REPORT_WORDS;
    const access = (from: number): RacingAccess => ({
      thread: words[from]!,
      kind: words[from + 1] === OP.read ? 'read' : 'write',
      pc: words[from + 2]!,
      step: words[from + 3]!,
    });
    return { object: words[at]!, slot: words[at + 1]!, first: access(at + 2), second: access(at + 6) };
  }

  identity(index: number): string {
    const { words } = this.memory;
    const at = this.reports + 1 + index * REPORT_WORDS;
    // Executions of one search find the same races again and again: their texts are made once.
    const known = this.identities[index];
    const slot = words[at + 1]!;
    const first = words[at + 4]!;
    const second = words[at + 8]!;
    if (known && known.slot === slot && known.first === first && known.second === second) return known.text;
    const pcs = first < second ? `${first},${second}` : `${second},${first}`;
    const text = `data-race ${slot < 0 ? 'element' : slot} ${pcs}`;
    this.identities[index] = { slot, first, second, text };
    return text;
  }

  finding(index: number, names: Names): Finding {
    const { object, slot, first, second } = this.race(index);
    // A write is told before a read, else in the order of the names: the same race reads the same in every execution.
    const [a, b] = [first, second]
      .map(access => ({
        ...access,
        name: names.threadName(access.thread),
        at: locationText(names.location(access.pc)),
      }))
      .sort((x, y) => (x.kind === y.kind ? compare(x.name, y.name) || x.pc - y.pc : x.kind === 'write' ? -1 : 1));
    return {
      kind: 'data-race',
      message: `data race on ${names.variable(object, slot)}: ${a!.name} ${a!.kind}s at ${a!.at} while ${b!.name} ${b!.kind}s at ${b!.at}, nothing orders them`,
      threads: [a!.name, b!.name],
      locations: [a!.at, b!.at],
    };
  }

  private read(variable: number, object: number, slot: number, thread: number, pc: number, step: number): void {
    const { memory, order } = this;
    const now = order.now(thread);
    const { words } = memory;
    const reads = variable + READS;
    // Read again at the same time, nothing written since (a write forgets the reads): nothing new.
    if (words[reads] === thread && words[reads + 1] === now) return;
    const writer = words[variable]!;
    if (writer !== 0 && !order.ordered(writer, words[variable + 1]!, thread)) {
      this.report(object, slot, OP.write, variable, thread, OP.read, pc, step);
    }
    const reader = words[reads]!;
    if (reader === MANY) {
      this.keep(this.entry(reads, thread), thread, now, pc, step);
    } else if (reader === 0 || order.ordered(reader, memory.words[reads + 1]!, thread)) {
      this.keep(reads, thread, now, pc, step);
    } else {
      this.spread(reads, thread);
      this.keep(this.entry(reads, thread), thread, now, pc, step);
    }
  }

  private write(variable: number, object: number, slot: number, thread: number, pc: number, step: number): void {
    const { memory, order } = this;
    const now = order.now(thread);
    const reads = variable + READS;
    const writer = memory.words[variable]!;
    // Written again at the same time, not read since: nothing new.
    if (writer === thread && memory.words[variable + 1] === now && memory.words[reads] === 0) return;
    if (writer !== 0 && !order.ordered(writer, memory.words[variable + 1]!, thread)) {
      this.report(object, slot, OP.write, variable, thread, OP.write, pc, step);
    }
    if (memory.words[reads] === MANY) {
      const list = memory.words[reads + 1]!;
      for (let t = 1; t <= memory.words[list]!; t++)
        this.checkRead(list + 1 + (t - 1) * ACCESS_WORDS, object, slot, thread, pc, step);
    } else {
      this.checkRead(reads, object, slot, thread, pc, step);
    }
    this.keep(variable, thread, now, pc, step);
    // What comes after this write and is not ordered with a read before it is not ordered with this write either, or raced.
    if (memory.words[reads] !== 0) memory.set(reads, 0);
  }

  private checkRead(access: number, object: number, slot: number, thread: number, pc: number, step: number): void {
    const { words } = this.memory;
    const reader = words[access]!;
    if (reader === 0 || this.order.ordered(reader, words[access + 1]!, thread)) return;
    this.report(object, slot, OP.read, access, thread, OP.write, pc, step);
  }

  private keep(access: number, thread: number, time: number, pc: number, step: number): void {
    const { memory } = this;
    memory.set(access, thread);
    memory.set(access + 1, time);
    memory.set(access + 2, pc);
    memory.set(access + 3, step);
  }

  /** The reads become a list with an access for each thread: its length, then the accesses from thread 1. */
  private spread(reads: number, thread: number): void {
    const { memory } = this;
    const reader = memory.words[reads]!;
    const length = Math.max(reader, thread, 4);
    const list = memory.allocate(1 + length * ACCESS_WORDS);
    memory.set(list, length);
    const to = list + 1 + (reader - 1) * ACCESS_WORDS;
    for (let i = 0; i < ACCESS_WORDS; i++) memory.set(to + i, memory.words[reads + i]!);
    memory.set(reads, MANY);
    memory.set(reads + 1, list);
  }

  /** Address of a thread's access in the list of reads. */
  private entry(reads: number, thread: number): number {
    const { memory } = this;
    const list = memory.words[reads + 1]!;
    const length = memory.words[list]!;
    if (thread <= length) return list + 1 + (thread - 1) * ACCESS_WORDS;
    const bigger = memory.allocate(1 + thread * 2 * ACCESS_WORDS);
    memory.set(bigger, thread * 2);
    for (let i = 1; i <= length * ACCESS_WORDS; i++) memory.set(bigger + i, memory.words[list + i]!);
    memory.set(reads + 1, bigger);
    return bigger + 1 + (thread - 1) * ACCESS_WORDS;
  }

  /** Notes a race between a kept access and one that happens now, if it is not noted yet. */
  private report(
    object: number,
    slot: number,
    keptKind: number,
    kept: number,
    thread: number,
    kind: number,
    pc: number,
    step: number,
  ): void {
    const { memory, reports } = this;
    const { words } = memory;
    const count = words[reports]!;
    const keptPc = words[kept + 2]!;
    if (count === MAX_REPORTS) return;
    for (let i = 0; i < count; i++) {
      const at = reports + 1 + i * REPORT_WORDS;
      const same = words[at + 1] === slot || (words[at + 1]! < 0 && slot < 0);
      if (same && words[at + 4] === keptPc && words[at + 8] === pc) return;
      if (same && words[at + 4] === pc && words[at + 8] === keptPc) return;
    }
    const at = reports + 1 + count * REPORT_WORDS;
    memory.set(at, object);
    memory.set(at + 1, slot);
    memory.set(at + 2, words[kept]!);
    memory.set(at + 3, keptKind);
    memory.set(at + 4, keptPc);
    memory.set(at + 5, words[kept + 3]!);
    memory.set(at + 6, thread);
    memory.set(at + 7, kind);
    memory.set(at + 8, pc);
    memory.set(at + 9, step);
    memory.set(reports, count + 1);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
