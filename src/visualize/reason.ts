/**
 * Why the thread changed: for each event whose thread is not the one before, what kept the thread before from going on.
 * Where it could have gone on, the scheduler chose: a preemption.
 */
import type { TraceDocument } from '../trace/document.ts';
import { History, type Status } from './history.ts';
import type { Language } from './view.ts';
import { type Words, wordsOf } from './words.ts';

/** What a thread that cannot go on waits for. */
export type WaitKind =
  | 'monitor'
  | 'wait set'
  | 'lock'
  | 'condition'
  | 'latch'
  | 'synchronizer'
  | 'permit'
  | 'sleep'
  | 'join'
  | 'park'
  | 'class'
  | 'other';

/** What a thread waits for, with the names to show; empty where not known. */
export interface Wait {
  readonly kind: WaitKind;
  readonly thread: string;
  readonly object: string;
  /** Who holds it; for a join, who is waited for. */
  readonly owner: string;
  /** Virtual milliseconds at which a sleep is over; empty where not known. */
  readonly until: string;
  /** Whether it also ends by itself after a time. */
  readonly timed: boolean;
}

/** One switch, between two events. */
export interface Switch {
  /** Step of the event before which it happened. */
  readonly step: number;
  /** Names of the thread that stopped and of the one that went. */
  readonly from: string;
  readonly to: string;
  readonly why: 'preempted' | 'yielded' | 'terminated' | Wait;
}

/** Every switch of a trace, in order. */
export function switchesOf(trace: TraceDocument): Switch[] {
  return switchesIn(new History(trace));
}

/** The same, where the history is there already. */
export function switchesIn(history: History): Switch[] {
  const switches: Switch[] = [];
  const { events } = history.trace;
  for (let step = 1; step < events.length; step++) {
    const before = events[step - 1]!;
    const event = events[step]!;
    if (before.thread === event.thread) continue;
    const lane = history.lane(before);
    const status = history.statusDuring(lane, step);
    const names = { step, from: history.names[lane]!, to: history.names[history.lane(event)]! };
    if (before.kind === 'end' || status.state === 'TERMINATED') switches.push({ ...names, why: 'terminated' });
    else if (event.enabled.includes(before.thread))
      switches.push({ ...names, why: before.kind === 'yield' ? 'yielded' : 'preempted' });
    else switches.push({ ...names, why: waitOf(history, lane, step) });
  }
  return switches;
}

/** What a lane waits for while step `step` happens (`history.steps`: at the end). */
export function waitOf(history: History, lane: number, step: number): Wait {
  const status = history.statusDuring(lane, step);
  const kind = waitKind(status);
  return {
    kind,
    thread: history.names[lane]!,
    object: kind === 'other' ? (status.on ?? '') : history.objectName(status.object),
    owner: status.owner !== undefined ? history.threadName(status.owner) : joined(history, lane, kind, step),
    until: kind === 'sleep' ? sleepEnd(history, lane, status) : '',
    timed: status.state === 'TIMED_WAITING',
  };
}

/** One sentence: why the thread changed. */
export function switchText(change: Switch, lang: Language): string {
  const words = wordsOf(lang);
  const { from, to, why } = change;
  switch (why) {
    case 'preempted':
      return words.why.preempted(from, to);
    case 'yielded':
      return words.why.yielded(from, to);
    case 'terminated':
      return words.why.terminated(from);
    default:
      return waitText(why, lang);
  }
}

/** One sentence: what a thread waits for. Also serves choosers that must say why a thread cannot be chosen. */
export function waitText(wait: Wait, lang: Language): string {
  const { why } = wordsOf(lang);
  const { kind, thread, object, owner } = wait;
  switch (kind) {
    case 'monitor':
      return why.monitor(thread, object, owner);
    case 'wait set':
      return wait.timed ? why.waitSetTimed(thread, object) : why.waitSet(thread, object);
    case 'lock':
      return why.lock(thread, object, owner);
    case 'condition':
      return why.condition(thread, object);
    case 'latch':
      return why.latch(thread, object);
    case 'permit':
      return why.permit(thread, object);
    case 'sleep':
      return why.sleep(thread, wait.until);
    case 'join':
      return why.join(thread, owner || object);
    case 'park':
      return why.park(thread);
    case 'class':
      return why.class(thread, object, owner);
    case 'synchronizer':
    case 'other':
      return why.other(thread, object);
  }
}

/** The same in a few words, for the thread's own column. */
export function shortWaitText(wait: Wait, words: Words): string {
  const { short } = words;
  const { kind, object, owner } = wait;
  switch (kind) {
    case 'monitor':
      return short.monitor(object, owner);
    case 'wait set':
      return short.waitSet(object);
    case 'lock':
      return short.lock(object, owner);
    case 'condition':
      return short.condition(object);
    case 'latch':
      return short.latch(object);
    case 'permit':
      return short.permit(object);
    case 'sleep':
      return short.sleep(wait.until);
    case 'join':
      return short.join(owner || object);
    case 'park':
      return short.park;
    case 'class':
      return short.class(object);
    case 'synchronizer':
    case 'other':
      return short.other(object);
  }
}

const waitKinds: ReadonlySet<string> = new Set<WaitKind>([
  'monitor',
  'wait set',
  'lock',
  'condition',
  'latch',
  'synchronizer',
  'permit',
  'sleep',
  'join',
  'park',
  'class',
]);

function waitKind(status: Status): WaitKind {
  if (status.on !== undefined && waitKinds.has(status.on)) return status.on as WaitKind;
  return status.state === 'BLOCKED' && status.on === undefined ? 'monitor' : 'other';
}

// The change names the Thread object; the thread's own next join names the thread.
function joined(history: History, lane: number, kind: WaitKind, step: number): string {
  if (kind !== 'join') return '';
  const id = history.trace.threads[lane]!.id;
  const join = history.trace.events.slice(step).find(event => event.thread === id);
  return join?.kind === 'join' && join.target !== undefined ? history.threadName(join.target) : '';
}

function sleepEnd(history: History, lane: number, status: Status): string {
  const id = history.trace.threads[lane]!.id;
  const { events } = history.trace;
  for (let step = Math.min(status.since, events.length - 1); step >= 0; step--) {
    const event = events[step]!;
    if (event.thread !== id || event.kind !== 'sleep') continue;
    return typeof event.value === 'number' ? String(event.time + event.value) : '';
  }
  return '';
}
