/**
 * Virtual threads on a bounded set of carriers (JEP 444). A virtual thread mounts a carrier when it takes a step and has none, and
 * keeps it until it waits, yields or ends: nothing takes it away before. A RUNNABLE virtual thread without a carrier is enabled only
 * where one is free. Carriers are numbers, not threads: which one it is decides nothing.
 *
 * Pinning: a virtual thread that waits inside of a class initialiser, or for a class, keeps its carrier. As in JDK 21 it also keeps
 * it where it holds a monitor or waits for one; in Object.wait too, but there the JDK puts a spare carrier in its place. JDK 24
 * (JEP 491) ended the rules about monitors.
 */
import { OP } from '../trace/operation.ts';
import { BLOCKED, RUNNABLE, TERMINATED } from './life-cycle.ts';
import { GLOBAL, T, threadRecord } from './memory.ts';
import type { Vm } from './vm.ts';
import { callerPc } from './vm.ts';

export const PINNINGS = ['jdk21', 'jdk24'] as const;
/** Which JDK's rules say when a virtual thread keeps its carrier while it waits. */
export type Pinning = (typeof PINNINGS)[number];

export const DEFAULT_CARRIERS = 2;

/** Whether another virtual thread could mount. */
export function carrierIsFree(vm: Vm): boolean {
  const { H } = vm;
  let taken = 0;
  for (let t = 1; t <= H[GLOBAL.threadCount]!; t++) {
    const base = threadRecord(t);
    // Inside of Object.wait a spare carrier stands in.
    if (H[base + T.carrier] !== 0 && H[base + T.reenter] === 0) taken++;
  }
  return taken < H[GLOBAL.carriers]!;
}

/** The thread takes a step: a virtual one mounts the lowest carrier that is free, where it has none. */
export function mount(vm: Vm, t: number): void {
  const { H } = vm;
  const base = threadRecord(t);
  if (H[base + T.virtual] === 0 || H[base + T.carrier] !== 0) return;
  H[base + T.carrier] = lowestCarrier(vm);
  vm.statesChanged = true;
}

export function lowestCarrier(vm: Vm): number {
  const { H } = vm;
  const taken = new Set<number>();
  for (let t = 1; t <= H[GLOBAL.threadCount]!; t++) taken.add(H[threadRecord(t) + T.carrier]!);
  let carrier = 1;
  while (taken.has(carrier)) carrier++;
  return carrier;
}

/** A mounted virtual thread waits, has ended, or yields (state RUNNABLE): gives its carrier back unless it is pinned. */
export function unmount(vm: Vm, t: number, state: number): void {
  if (state !== TERMINATED && isPinned(vm, t, state)) return;
  vm.H[threadRecord(t) + T.carrier] = 0;
  vm.statesChanged = true;
}

function isPinned(vm: Vm, t: number, state: number): boolean {
  const { H } = vm;
  const base = threadRecord(t);
  if (H[base + T.kind] === OP.initialize || inInitialiser(vm, t)) return true;
  if (PINNINGS[H[GLOBAL.pinning]!] === 'jdk24') return false;
  if (state === RUNNABLE) return H[base + T.monitors]! > 0;
  return state === BLOCKED || H[base + T.reenter] !== 0 || H[base + T.monitors]! > 0;
}

/** A `<clinit>` is on its stack: in a JVM there is a native frame below it. */
function inInitialiser(vm: Vm, t: number): boolean {
  const { H, program } = vm;
  const base = threadRecord(t);
  let pc = H[base + T.pc]!;
  let fp = H[base + T.fp]!;
  while (pc !== program.known.threadExitPc) {
    const method = program.methods[program.methodOf[pc >> 2]!]!;
    if (method.name === '<clinit>') return true;
    const link = fp + method.maxLocals;
    pc = callerPc(program, method, H[link]!);
    fp = H[link + 1]!;
  }
  return false;
}

/** RUNNABLE, and yet it cannot take a step: all carriers are taken. */
export function lacksCarrier(vm: Vm, t: number): boolean {
  const { H } = vm;
  const base = threadRecord(t);
  return H[base + T.virtual] === 1 && H[base + T.state] === RUNNABLE && H[base + T.carrier] === 0 && !carrierIsFree(vm);
}
