/**
 * Who owned which monitor or lock when, and which event handed something on to which: worked out of the events alone,
 * with monitors and locks re-entrant as in Java.
 */
import type { TraceEvent } from '../trace/document.ts';
import type { History } from './history.ts';

/** A thread owns a monitor or lock from the step that got it to the step that gave it up. */
export interface Tenure {
  /** Index into `objects`. */
  readonly object: number;
  readonly lane: number;
  /** Step that got it. */
  readonly from: number;
  /** Step that freed it; the number of steps where nobody did. */
  readonly to: number;
}

/** One event made another possible, or is its counterpart in another thread. */
export interface Link {
  readonly kind: 'start' | 'join' | 'handOver' | 'notify' | 'permit';
  /** Step of the earlier event. */
  readonly from: number;
  readonly to: number;
}

interface Hold {
  lane: number;
  count: number;
  from: number;
}

/** Every tenure, in the order of `from`. */
export function tenuresOf(history: History): Tenure[] {
  const holds = new Map<number, Hold>();
  // What a waiting thread gave up and will own again: lane → object and how many times.
  const given = new Map<number, { object: number; count: number }>();
  const tenures: Tenure[] = [];
  const get = (object: number, lane: number, step: number, count = 1) => {
    const hold = holds.get(object);
    if (hold?.lane === lane) hold.count += count;
    else holds.set(object, { lane, count, from: step });
  };
  const free = (object: number, step: number) => {
    const hold = holds.get(object);
    if (!hold) return;
    holds.delete(object);
    tenures.push({ object, lane: hold.lane, from: hold.from, to: step });
  };

  for (const event of history.trace.events) {
    const { step, object, kind } = event;
    const lane = history.lane(event);
    if (kind === 'wake') {
      const again = given.get(lane);
      given.delete(lane);
      if (again) get(again.object, lane, step, again.count);
      else if (object !== undefined) get(object, lane, step);
      continue;
    }
    if (object === undefined) continue;
    if (acquires(event)) get(object, lane, step);
    else if (kind === 'monitorexit' || kind === 'unlock') {
      const hold = holds.get(object);
      if (hold && --hold.count === 0) free(object, step);
    } else if (kind === 'wait' || kind === 'await') {
      // A condition does not say which lock it belongs to: it is the one the thread got last.
      const released = kind === 'wait' ? object : latestHeld(holds, lane);
      const hold = released === undefined ? undefined : holds.get(released);
      if (released === undefined || !hold) continue;
      given.set(lane, { object: released, count: hold.count });
      free(released, step);
    }
  }
  for (const object of [...holds.keys()]) free(object, history.steps);
  return tenures.sort((a, b) => a.from - b.from);
}

/** Every link between two different threads, in the order of `to`. */
export function linksOf(history: History): Link[] {
  const links: Link[] = [];
  const { events } = history.trace;
  const firstOf = new Map<number, number>();
  const endOf = new Map<number, number>();
  const notifiedBy = new Map<number, number>();
  const waitingOn = new Map<number, number>();
  const permitBy = new Map<string, number>();
  for (const event of events) {
    const { step, thread, target, object, kind } = event;
    if (kind === 'start' && target !== undefined) firstOf.set(target, step);
    const started = firstOf.get(thread);
    if (started !== undefined) {
      links.push({ kind: 'start', from: started, to: step });
      firstOf.delete(thread);
    }
    if (kind === 'end') endOf.set(thread, step);
    if (kind === 'join' && target !== undefined && endOf.has(target))
      links.push({ kind: 'join', from: endOf.get(target)!, to: step });
    if ((kind === 'wait' || kind === 'await') && object !== undefined) waitingOn.set(thread, object);
    if ((kind === 'notify' || kind === 'signal') && target !== undefined) notifiedBy.set(target, step);
    if (kind === 'notifyAll' || kind === 'signalAll') {
      for (const [waiter, on] of waitingOn) if (on === object && !notifiedBy.has(waiter)) notifiedBy.set(waiter, step);
    }
    if (kind === 'wake') {
      const notifier = notifiedBy.get(thread);
      if (notifier !== undefined && (event.value === undefined || event.value === 0))
        links.push({ kind: 'notify', from: notifier, to: step });
      notifiedBy.delete(thread);
      waitingOn.delete(thread);
    }
    const giver = permitTaken(event);
    const given = giver === null ? undefined : permitBy.get(giver);
    if (given !== undefined && events[given]!.thread !== thread) links.push({ kind: 'permit', from: given, to: step });
    const gift = permitGiven(event);
    if (gift !== null) permitBy.set(gift, step);
  }
  return [...links, ...handOvers(tenuresOf(history))].sort((a, b) => a.to - b.to || a.from - b.from);
}

// A tenure that ends and the next of the same object, where the owner is another.
function handOvers(tenures: readonly Tenure[]): Link[] {
  const last = new Map<number, Tenure>();
  const links: Link[] = [];
  for (const tenure of tenures) {
    const before = last.get(tenure.object);
    if (before && before.lane !== tenure.lane) links.push({ kind: 'handOver', from: before.to, to: tenure.from });
    last.set(tenure.object, tenure);
  }
  return links;
}

function acquires({ kind, value }: TraceEvent): boolean {
  return kind === 'monitorenter' || kind === 'lock' || (kind === 'tryLock' && (value === 1 || value === true));
}

function latestHeld(holds: ReadonlyMap<number, Hold>, lane: number): number | undefined {
  let latest: number | undefined;
  for (const [object, hold] of holds) {
    if (hold.lane === lane && (latest === undefined || hold.from >= holds.get(latest)!.from)) latest = object;
  }
  return latest;
}

// Keys under which permits are given and taken: a semaphore, a latch, or a thread's own permit (park).
function permitGiven({ kind, object, target }: TraceEvent): string | null {
  if (kind === 'release' || kind === 'countDown') return `object ${object}`;
  return kind === 'unpark' && target !== undefined ? `thread ${target}` : null;
}

function permitTaken({ kind, object, thread }: TraceEvent): string | null {
  if (kind === 'acquire' || kind === 'awaitLatch') return `object ${object}`;
  return kind === 'park' ? `thread ${thread}` : null;
}
