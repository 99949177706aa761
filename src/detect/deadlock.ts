/**
 * Executions in which nobody can go on although the program is not over. Either threads wait for each other in a cycle (a
 * deadlock), or somebody waits to be woken and nobody is left to do it (a lost wake-up, if a notify came too early).
 */
import { OP } from '../trace/operation.ts';
import { REC } from '../trace/record.ts';
import { PairTable, UndoMemory } from '../trace/undo-memory.ts';
import type { Detector, Names } from './detector.ts';
import { locationText } from './detector.ts';
import type { BlockedThread, FinalState } from './final-state.ts';
import { waitForCycles } from './final-state.ts';
import type { Finding } from './finding.ts';

interface Stall {
  readonly kind: 'deadlock' | 'lost-wakeup';
  readonly threads: readonly BlockedThread[];
  /** Those that wait for a monitor or a lock which one of the threads keeps while it waits. */
  readonly behind?: readonly BlockedThread[];
}

export class DeadlockDetector implements Detector {
  readonly name = 'deadlock';
  private readonly memory = new UndoMemory(64);
  /** Last notify or signal that nobody heard, by object: thread and pc. */
  private unheard!: PairTable;
  private stalls: Stall[] = [];

  constructor() {
    this.begin();
  }

  begin(): void {
    this.memory.reset();
    this.unheard = new PairTable(this.memory);
    this.stalls = [];
  }

  get count(): number {
    return this.stalls.length;
  }

  event(words: Int32Array, at: number): void {
    const kind = words[at + REC.kind]!;
    if (kind !== OP.notify && kind !== OP.notifyAll && kind !== OP.signal && kind !== OP.signalAll) return;
    if (words[at + REC.slot] !== -1) return;
    let note = this.unheard.get(words[at + REC.object]!, 0);
    if (note === 0) {
      note = this.memory.allocate(2);
      this.unheard.set(words[at + REC.object]!, 0, note);
    }
    this.memory.set(note, words[at + REC.thread]!);
    this.memory.set(note + 1, words[at + REC.pc]!);
  }

  finish(state: FinalState): void {
    this.stalls = state.deadlock ? stallsOf(state.blocked, each => this.unheardOf(each) !== 0) : [];
  }

  mark(): number {
    return this.memory.mark();
  }

  /** What was found at the end of the execution is forgotten with it. */
  rewind(mark: number): void {
    this.memory.rewind(mark);
    this.stalls = [];
  }

  identity(index: number): string {
    const { kind, threads } = this.stalls[index]!;
    const places = threads.map(each => `${each.on}@${each.pc}`).sort();
    return `${kind} ${places.join(',')}`;
  }

  finding(index: number, names: Names): Finding {
    const stall = this.stalls[index]!;
    const { threads } = stall;
    const isCycle = waitForCycles(threads).length > 0;
    return {
      kind: stall.kind,
      message: isCycle ? cycleMessage(threads, names) : this.waitMessage(stall, names),
      threads: threads.map(each => names.threadName(each.thread)),
      locations: threads.map(each => locationText(names.location(each.pc))),
    };
  }

  private unheardOf(each: BlockedThread): number {
    return hearing(each) ? this.unheard.get(each.object, 0) : 0;
  }

  private waitMessage({ kind, threads, behind = [] }: Stall, names: Names): string {
    const parts = threads.map(each => {
      const keeps = each.pinned ? ', keeping its carrier,' : '';
      const told = `${names.threadName(each.thread)} ${waitsFor(each, names)}${keeps} at ${locationText(names.location(each.pc))}`;
      const note = this.unheardOf(each);
      if (note === 0) return told;
      const { words } = this.memory;
      const early = `${names.threadName(words[note]!)} notified at ${locationText(names.location(words[note + 1]!))}`;
      return `${told} (${early} when nobody was waiting)`;
    });
    const start = kind === 'lost-wakeup' ? 'lost wake-up' : 'deadlock';
    parts.push(...behind.map(each => waitsForOwner(each, names)));
    return `${start}: ${parts.join('; ')}; no thread is left that could wake ${threads.length === 1 ? 'it' : 'them'}`;
  }
}

/**
 * Each cycle is one stall; where there is none, all that wait for nobody in particular are one. A thread that waits to be notified
 * while it keeps a monitor that another one needs is in a deadlock (nested monitors), unless a notification came too early.
 */
function stallsOf(blocked: readonly BlockedThread[], missed: (thread: BlockedThread) => boolean): Stall[] {
  const cycles = waitForCycles(blocked);
  if (cycles.length > 0) return cycles.map(threads => ({ kind: 'deadlock', threads }));
  // Virtual threads that no carrier is left for: they and those that keep the carriers.
  if (blocked.some(each => each.on === 'carrier')) {
    const threads = blocked.filter(each => each.on === 'carrier' || each.pinned);
    return [{ kind: 'deadlock', threads: threads.sort((a, b) => a.thread - b.thread) }];
  }
  const users = blocked.filter(each => !each.daemon);
  const ids = new Set(blocked.map(each => each.thread));
  // A thread that waits for another blocked one is a consequence, not a cause.
  const causes = users.filter(each => !ids.has(each.owner));
  const threads = [...(causes.length > 0 ? causes : users)].sort((a, b) => a.thread - b.thread);
  if (threads.length === 0) return [];
  const behind = users.filter(({ on, owner }) => needsOwner(on) && threads.some(each => each.thread === owner));
  const wakeable = threads.some(each => hearing(each) || each.on === 'park');
  const kind = wakeable && (behind.length === 0 || threads.some(missed)) ? 'lost-wakeup' : 'deadlock';
  return [{ kind, threads, behind }];
}

/** Waits until it is notified or signalled. */
function hearing({ on }: BlockedThread): boolean {
  return on === 'wait set' || on === 'condition';
}

/** Waits for what another thread owns. */
function needsOwner(on: BlockedThread['on']): boolean {
  return on === 'monitor' || on === 'lock';
}

function cycleMessage(threads: readonly BlockedThread[], names: Names): string {
  return `deadlock: ${threads.map(each => waitsForOwner(each, names)).join('; ')}`;
}

function waitsForOwner(each: BlockedThread, names: Names): string {
  const where = locationText(names.location(each.pc));
  const whose = each.on === 'join' ? '' : `, which ${names.threadName(each.owner)} has`;
  return `${names.threadName(each.thread)} ${waitsFor(each, names)} at ${where}${whose}`;
}

function waitsFor({ on, object, owner }: BlockedThread, names: Names): string {
  const what = object === 0 ? '' : names.object(object);
  switch (on) {
    case 'monitor':
      return `waits for the monitor of ${what}`;
    case 'lock':
      return `waits for the lock ${what}`;
    case 'wait set':
      return `waits to be notified on ${what}`;
    case 'condition':
      return `waits to be signalled on ${what}`;
    case 'permit':
      return `waits for a permit of ${what}`;
    case 'latch':
      return `waits for ${what} to be counted down`;
    case 'synchronizer':
      return `waits at ${what}`;
    case 'join':
      return `waits for ${names.threadName(owner)} to end`;
    case 'class':
      return `waits for ${what} to be initialised`;
    case 'park':
      return 'is parked';
    case 'sleep':
      return 'sleeps';
    case 'carrier':
      return 'waits for a carrier';
  }
}
