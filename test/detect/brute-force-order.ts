/**
 * Happens-before the slow way: the edges of JLS §17.4.4 and §17.4.5 between every two events, then the transitive closure.
 * The judge of the vector clocks; it shares nothing with them but the records.
 */
import { OP } from '../../src/trace/operation.ts';
import { REC, RECORD_WORDS } from '../../src/trace/record.ts';

interface Event {
  readonly thread: number;
  readonly kind: number;
  readonly object: number;
  readonly slot: number;
  readonly value: number;
}

/** `order[i][j]`: event i happens before event j. */
function happensBefore(words: Int32Array, count: number): boolean[][] {
  const events: Event[] = Array.from({ length: count }, (_, i) => {
    const at = i * RECORD_WORDS;
    return {
      thread: words[at + REC.thread]!,
      kind: words[at + REC.kind]!,
      object: words[at + REC.object]!,
      slot: words[at + REC.slot]!,
      value: words[at + REC.value]!,
    };
  });
  const order = events.map((a, i) => events.map((b, j) => i < j && (a.thread === b.thread || synchronizes(a, b))));
  for (let k = 0; k < count; k++) {
    for (let i = 0; i < count; i++) {
      if (order[i]![k]) for (let j = 0; j < count; j++) order[i]![j] ||= order[k]![j]!;
    }
  }
  return order;
}

/** Variables in a data race, as `object slot`. */
export function racingVariables(words: Int32Array, count: number): Set<string> {
  const racing = new Set<string>();
  forEachRace(words, count, (_i, _j, variable) => void racing.add(variable));
  return racing;
}

export function forEachRace(
  words: Int32Array,
  count: number,
  race: (i: number, j: number, variable: string) => void,
): void {
  const order = happensBefore(words, count);
  const word = (i: number, offset: number) => words[i * RECORD_WORDS + offset]!;
  const isAccess = (i: number) => word(i, REC.kind) === OP.read || word(i, REC.kind) === OP.write;
  for (let j = 0; j < count; j++) {
    for (let i = 0; i < j; i++) {
      if (!isAccess(i) || !isAccess(j) || order[i]![j]) continue;
      if (word(i, REC.object) !== word(j, REC.object) || word(i, REC.slot) !== word(j, REC.slot)) continue;
      if (word(i, REC.kind) === OP.read && word(j, REC.kind) === OP.read) continue;
      race(i, j, `${word(i, REC.object)} ${word(i, REC.slot)}`);
    }
  }
}

/** Whether the earlier a synchronizes with the later b (or orders it, for start and join). */
function synchronizes(a: Event, b: Event): boolean {
  const sameObject = a.object === b.object;
  const sameVariable = sameObject && a.slot === b.slot;
  const is = (event: Event, ...kinds: (keyof typeof OP)[]) => kinds.some(kind => OP[kind] === event.kind);
  const gives = is(a, 'monitorexit', 'wait', 'unlock', 'await', 'release', 'countDown');
  const takes = is(b, 'monitorenter', 'wake', 'lock') || (is(b, 'tryLock', 'acquire', 'awaitLatch') && b.value !== 0);
  if (gives && takes && (sameObject || (is(a, 'await') && a.slot === b.object))) return true;
  const writes = is(a, 'volatile-write', 'read-modify-write') || (is(a, 'compare-and-set') && a.value === 1);
  const reads = is(b, 'volatile-read', 'read-modify-write', 'compare-and-set');
  if (writes && reads && sameVariable) return true;
  if (is(a, 'start') && b.thread === a.slot) return true;
  if (is(a, 'end') && is(b, 'join', 'threadState') && b.slot === a.thread) return true;
  if (is(a, 'unpark') && is(b, 'park') && b.thread === a.slot) return true;
  if (is(a, 'initialized') && is(b, 'initialize') && sameObject) return true;
  const learns =
    (is(b, 'interrupted') && b.value === 1 && b.slot === a.slot) ||
    (is(b, 'wake', 'awake') && b.value === 1 && b.thread === a.slot);
  // Interruptible calls that throw at once, and those that came back empty-handed after an interrupt.
  const throws = is(b, 'sleep', 'wait', 'await') || (is(b, 'tryLock', 'acquire', 'awaitLatch') && b.value === 0);
  return is(a, 'interrupt') && (learns || (throws && b.thread === a.slot));
}
