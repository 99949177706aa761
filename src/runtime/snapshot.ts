/** A snapshot copies the words in use (globals, threads, statics, heap, live stacks) and notes what lies beside the memory. */
import { NEW, TERMINATED } from './life-cycle.ts';
import { GLOBAL, STATICS_BASE, T, THREAD_WORDS, THREADS_BASE, threadRecord } from './memory.ts';
import type { Vm } from './vm.ts';

/** Reused by the next snapshot that is given it, so that a search allocates little. */
export interface Snapshot {
  words: Int32Array;
  outputLength: number;
  recorded: number;
  /** Lock words of image objects: address, word, … */
  imageLocks: readonly number[];
}

const NONE: readonly number[] = [];

/** Ranges of the memory that a copy consists of: start, end, … Reused by every copy, each of which is over before the next. */
let ranges = new Int32Array(64);
let rangeWords = 0;

/** Notes the ranges in use, in a fixed order that depends only on words in the ranges before; answers their size. */
function findRanges(vm: Vm, threads: number): number {
  const { H } = vm;
  if (ranges.length < 2 * (threads + 4)) ranges = new Int32Array(4 * (threads + 4));
  rangeWords = 0;
  // Statics, and the heap up to its top.
  let size = addRange(STATICS_BASE, vm.program.staticsEnd) + addRange(vm.heapBase, H[GLOBAL.heapTop]!);
  for (let t = 1; t <= threads; t++) {
    const base = threadRecord(t);
    const state = H[base + T.state]!;
    if (state !== NEW && state !== TERMINATED) size += addRange(H[base + T.stackBase]!, H[base + T.sp]!);
  }
  return size;
}

function addRange(start: number, end: number): number {
  ranges[rangeWords++] = start;
  ranges[rangeWords++] = end;
  return end - start;
}

/** Words of the globals and the thread records, which tell where everything else is. */
function frontWords(threads: number): number {
  return THREADS_BASE + (threads + 1) * THREAD_WORDS;
}

/** A loop is quicker than `set` where there is little to copy. */
const LEAST_BLOCK = 64;

function copyWords(from: Int32Array, at: number, to: Int32Array, place: number, count: number): void {
  if (count < LEAST_BLOCK) for (let i = 0; i < count; i++) to[place + i] = from[at + i]!;
  else to.set(from.subarray(at, at + count), place);
}

export function takeSnapshot(vm: Vm, reuse?: Snapshot): Snapshot {
  const { H } = vm;
  const threads = H[GLOBAL.threadCount]!;
  const front = frontWords(threads);
  const size = front + findRanges(vm, threads);
  const words = reuse && reuse.words.length >= size ? reuse.words : new Int32Array(size + (size >> 2));
  copyWords(H, 0, words, 0, front);
  let at = front;
  for (let i = 0; i < rangeWords; i += 2) {
    const start = ranges[i]!;
    const count = ranges[i + 1]! - start;
    copyWords(H, start, words, at, count);
    at += count;
  }
  const snapshot = reuse ?? { words, outputLength: 0, recorded: 0, imageLocks: [] };
  snapshot.words = words;
  snapshot.outputLength = vm.output.length;
  snapshot.recorded = vm.recorder?.count ?? 0;
  snapshot.imageLocks =
    vm.imageLocks.length === 0 ? NONE : vm.imageLocks.flatMap(address => [address, H[address + 1]!]);
  return snapshot;
}

export function restoreSnapshot(vm: Vm, snapshot: Snapshot): void {
  const { H } = vm;
  const { words } = snapshot;
  // The front first: from its words the ranges of the rest are found.
  const threads = words[GLOBAL.threadCount]!;
  const front = frontWords(threads);
  copyWords(words, 0, H, 0, front);
  findRanges(vm, threads);
  let at = front;
  for (let i = 0; i < rangeWords; i += 2) {
    const start = ranges[i]!;
    const count = ranges[i + 1]! - start;
    copyWords(words, at, H, start, count);
    at += count;
  }
  for (const address of vm.imageLocks) H[address + 1]! &= 15;
  for (let i = 0; i < snapshot.imageLocks.length; i += 2) H[snapshot.imageLocks[i]! + 1] = snapshot.imageLocks[i + 1]!;
  vm.output.length = snapshot.outputLength;
  vm.recorder?.rewind(snapshot.recorded);
  vm.internedStale = true;
  vm.statesChanged = true;
}
