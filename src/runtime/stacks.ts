/**
 * The VM stacks: they stand at the end of the memory, the newest lowest. A stack begins small and moves to a larger place when it
 * is full, up to -Xss, so that ten thousand threads that sleep take little; where there is no more room for a new one, the stacks
 * of the live threads are pushed together. Carriers that run in parallel cannot move them: there each has its full size at once.
 */
import { NEW, TERMINATED } from './life-cycle.ts';
import { GLOBAL, T, threadRecord } from './memory.ts';
import type { Vm } from './vm.ts';
import { callerPc } from './vm.ts';

/** Words of a new stack: a page of memory holds two. */
const FIRST_WORDS = 512;

/**
 * Room for the stack of a new thread: writes its bounds into the record.
 * @returns false where there is none
 */
export function placeStack(vm: Vm, t: number): boolean {
  const words = vm.free ? vm.stackWords : Math.min(FIRST_WORDS, vm.stackWords);
  const bottom = reserve(vm, words);
  if (bottom === 0) return false;
  const base = threadRecord(t);
  vm.H[base + T.stackBase] = bottom;
  vm.H[base + T.stackLimit] = bottom + words;
  return true;
}

/** The thread has ended: the lowest stack is given back at once, others when stacks are pushed together. */
export function leaveStack(vm: Vm, t: number): void {
  const { H } = vm;
  const base = threadRecord(t);
  if (!vm.free && H[base + T.stackBase] === H[GLOBAL.stackFloor]) H[GLOBAL.stackFloor] = H[base + T.stackLimit]!;
}

/**
 * Makes the stack of `t` reach up to `top`; its registers are saved, and have new values afterwards.
 * @returns false where it would be larger than -Xss, or nothing is left
 */
export function growStack(vm: Vm, t: number, top: number): boolean {
  const { H } = vm;
  const base = threadRecord(t);
  const needed = top - H[base + T.stackBase]!;
  if (vm.free || needed > vm.stackWords) return false;
  let words = H[base + T.stackLimit]! - H[base + T.stackBase]!;
  while (words < needed) words *= 2;
  words = Math.min(words, vm.stackWords);
  const lowest = H[base + T.stackBase] === H[GLOBAL.stackFloor];
  // The lowest stack grows where it is; its words move down to the new base.
  const inPlace = H[base + T.stackLimit]! - words;
  if (lowest && inPlace >= H[GLOBAL.stackEnd]!) {
    H[GLOBAL.stackFloor] = inPlace;
    moveStack(vm, t, inPlace, words);
    return true;
  }
  const place = reserve(vm, words);
  if (place === 0) return false;
  moveStack(vm, t, place, words);
  return true;
}

function reserve(vm: Vm, words: number): number {
  const { H } = vm;
  if (vm.free) {
    const bottom = Atomics.sub(H, GLOBAL.stackFloor, words) - words;
    if (bottom >= H[GLOBAL.stackEnd]!) return bottom;
    Atomics.add(H, GLOBAL.stackFloor, words);
    return 0;
  }
  if (H[GLOBAL.stackFloor]! - words < H[GLOBAL.stackEnd]!) pushTogether(vm);
  const bottom = H[GLOBAL.stackFloor]! - words;
  if (bottom < H[GLOBAL.stackEnd]!) return 0;
  H[GLOBAL.stackFloor] = bottom;
  return bottom;
}

/** Leaves no room between the stacks of the live threads. Registers of all of them are saved. */
function pushTogether(vm: Vm): void {
  const { H } = vm;
  const live: number[] = [];
  for (let t = 1; t <= H[GLOBAL.threadCount]!; t++) {
    const state = H[threadRecord(t) + T.state]!;
    if (state !== NEW && state !== TERMINATED) live.push(t);
  }
  const bottomOf = (t: number): number => H[threadRecord(t) + T.stackBase]!;
  let floor = H.length;
  for (const t of live.sort((x, y) => bottomOf(y) - bottomOf(x))) {
    const words = H[threadRecord(t) + T.stackLimit]! - bottomOf(t);
    floor -= words;
    if (floor !== bottomOf(t)) moveStack(vm, t, floor, words);
  }
  H[GLOBAL.stackFloor] = floor;
}

/** Moves the used words of a stack, and with them every address of a frame: registers, links, the frame of a step. */
function moveStack(vm: Vm, t: number, place: number, words: number): void {
  const { H, program } = vm;
  const base = threadRecord(t);
  const by = place - H[base + T.stackBase]!;
  H.copyWithin(place, H[base + T.stackBase]!, H[base + T.sp]!);
  H[base + T.stackBase] = place;
  H[base + T.stackLimit] = place + words;
  for (const register of [T.fp, T.sp, T.step]) if (H[base + register] !== 0) H[base + register]! += by;
  let pc = H[base + T.pc]!;
  let fp = H[base + T.fp]!;
  while (pc !== program.known.threadExitPc) {
    const method = program.methods[program.methodOf[pc >> 2]!]!;
    const link = fp + method.maxLocals;
    if (H[link + 1] !== 0) H[link + 1]! += by;
    pc = callerPc(program, method, H[link]!);
    fp = H[link + 1]!;
  }
}
