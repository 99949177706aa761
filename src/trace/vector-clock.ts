/**
 * Vector clocks (Mattern 1988; Fidge 1988) in an UndoMemory: a clock is its length, then one counter for each thread from 1.
 * A thread beyond the length counts as 0. A clock that grows moves, so what changes a clock answers its address.
 */
import type { UndoMemory } from './undo-memory.ts';

/** A clock of zeros with room for threads 1 to `threads`. */
export function newClock(memory: UndoMemory, threads: number): number {
  const length = roomFor(threads);
  const clock = memory.allocate(length + 1);
  memory.set(clock, length);
  return clock;
}

/** Counter of a thread. `clock` may be 0: the clock of zeros. */
export function clockOf(memory: UndoMemory, clock: number, thread: number): number {
  return clock !== 0 && thread <= memory.words[clock]! ? memory.words[clock + thread]! : 0;
}

/** Sets the counter of a thread. */
export function setClock(memory: UndoMemory, clock: number, thread: number, value: number): number {
  const at = grown(memory, clock, thread);
  memory.set(at + thread, value);
  return at;
}

/** `target` becomes the least clock that is at least both. `source` may be 0. */
export function joinClock(memory: UndoMemory, target: number, source: number): number {
  if (source === 0 || source === target) return target;
  const length = memory.words[source]!;
  const at = grown(memory, target, length);
  for (let i = 1; i <= length; i++) {
    const value = memory.words[source + i]!;
    if (value > memory.words[at + i]!) memory.set(at + i, value);
  }
  return at;
}

function grown(memory: UndoMemory, clock: number, threads: number): number {
  const length = memory.words[clock]!;
  if (threads <= length) return clock;
  const bigger = newClock(memory, threads);
  for (let i = 1; i <= length; i++) memory.set(bigger + i, memory.words[clock + i]!);
  return bigger;
}

/** Seven threads, fifteen, thirty-one …: the clock with its length fills a power of two. */
function roomFor(threads: number): number {
  let length = 7;
  while (length < threads) length = length * 2 + 1;
  return length;
}
