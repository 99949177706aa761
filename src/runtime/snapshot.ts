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

/** Visits the ranges in use, in a fixed order that depends only on the words restored first. */
function copyRanges(vm: Vm, copy: (start: number, end: number) => void): void {
  const { H, program } = vm;
  // Globals and thread records come first: the rest is laid out from them.
  copy(0, THREADS_BASE);
  const threads = H[GLOBAL.threadCount]!;
  copy(THREADS_BASE, THREADS_BASE + (threads + 1) * THREAD_WORDS);
  copy(STATICS_BASE, program.staticsEnd);
  copy(vm.heapBase, H[GLOBAL.heapTop]!);
  for (let t = 1; t <= threads; t++) {
    const base = threadRecord(t);
    const state = H[base + T.state]!;
    if (state !== NEW && state !== TERMINATED) copy(H[base + T.stackBase]!, H[base + T.sp]!);
  }
}

export function takeSnapshot(vm: Vm, reuse?: Snapshot): Snapshot {
  const { H } = vm;
  let size = 0;
  copyRanges(vm, (start, end) => {
    size += end - start;
  });
  const words = reuse && reuse.words.length >= size ? reuse.words : new Int32Array(size + (size >> 2));
  let at = 0;
  copyRanges(vm, (start, end) => {
    if (end - start < 64) for (let i = start; i < end; i++) words[at + i - start] = H[i]!;
    else words.set(H.subarray(start, end), at);
    at += end - start;
  });
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
  let at = 0;
  copyRanges(vm, (start, end) => {
    if (end - start < 64) for (let i = start; i < end; i++) H[i] = words[at + i - start]!;
    else H.set(words.subarray(at, at + end - start), start);
    at += end - start;
  });
  for (const address of vm.imageLocks) H[address + 1]! &= 15;
  for (let i = 0; i < snapshot.imageLocks.length; i += 2) H[snapshot.imageLocks[i]! + 1] = snapshot.imageLocks[i + 1]!;
  vm.output.length = snapshot.outputLength;
  vm.recorder?.rewind(snapshot.recorded);
  vm.statesChanged = true;
}
