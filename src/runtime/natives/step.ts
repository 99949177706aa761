/**
 * heddle.runtime.Step: how a synchroniser that is written in Java becomes opaque. `begin` and `await` are one visible operation; what
 * the thread does from there to `end` happens in the same grant, without a switch and without records. A synchronising operation
 * in between ends the step early: that is safe, only less opaque.
 *
 * T.step holds the frame that began the step, so that an exception that leaves the frame ends it.
 */
import { OP } from '../../trace/operation.ts';
import { GLOBAL, SHARED, T, threadRecord } from '../memory.ts';
import type { Vm } from '../vm.ts';
import { enterVm, leaveVm } from '../vm-lock.ts';
import { beginWait, CAUSE, finishWait, inArrivalOrder, pend, recheck } from '../waiting.ts';
import { inQueue } from './fair-queue.ts';
import type { Operation, OperationTable } from './native.ts';
import { DONE } from './native.ts';

const STEP = 'heddle/runtime/Step';

/** Step.SATISFIED and so on. */
const SATISFIED = 0;
const INTERRUPTED = 1;
const TIMED_OUT = 2;

/** Bit of T.phase: the thread arrived with its interrupt flag set. */
const CAME_INTERRUPTED = 2;
/** T.saved of a thread that waits for its turn. */
const IN_TURN = 1;

// Argument words of await(Object, Gate, int, boolean, boolean, long).
const GATE = 1;
const LEAST = 2;
const FAIR = 3;
const INTERRUPTIBLE = 4;
const NANOS = 5;
const AWAIT_WORDS = 7;

const isShared = (vm: Vm, object: number): boolean => (vm.H[object + 1]! & SHARED) !== 0;

function isOpen(vm: Vm, a: number): boolean {
  const gate = vm.H[a + GATE]!;
  return vm.H[gate + vm.fieldOffset('heddle/runtime/Gate', 'value')]! >= vm.H[a + LEAST]!;
}

/** True where nobody who also takes turns waits for longer at the gate. */
function isFirst(vm: Vm, t: number, a: number): boolean {
  const queue = inArrivalOrder(vm, u => {
    const base = threadRecord(u);
    if (vm.H[base + T.object] !== vm.H[a] || vm.H[base + T.kind] !== OP.call || vm.H[base + T.saved] !== IN_TURN)
      return false;
    return vm.H[vm.H[base + T.fp]! + GATE] === vm.H[a + GATE];
  });
  return (queue[0] ?? t) === t;
}

/** Where it does not wait, it asks for no turn. */
const takesTurns = (vm: Vm, a: number): boolean => vm.H[a + FAIR] === 1 && vm.getLong(a + NANOS) !== 0n;

/** Number of the library method whose native call has `words` argument words at `a`. */
function callingMethod(vm: Vm, a: number, words: number): number {
  return vm.program.methodOf[(vm.H[a + words]! - 4) >> 2]!;
}

/** The frame of the caller. */
const callingFrame = (vm: Vm, a: number, words: number): number => vm.H[a + words + 1]!;

function requireObject(vm: Vm, object: number): void {
  if (object === 0) throw vm.exception('java/lang/NullPointerException');
}

const begin: Operation = {
  kind: OP.call,
  local: (vm, _t, a) => vm.H[a] !== 0 && !isShared(vm, vm.H[a]!),
  arrive: (vm, t, a) => {
    requireObject(vm, vm.H[a]!);
    beginWait(vm, t, -1, false);
    vm.H[threadRecord(t) + T.saved] = 0;
    pend(vm, t, OP.call, vm.H[a]!, callingMethod(vm, a, 1));
  },
  ready: () => true,
  perform: (vm, t, a) => {
    finishWait(vm, t);
    if (isShared(vm, vm.H[a]!)) vm.H[threadRecord(t) + T.step] = callingFrame(vm, a, 1);
    return DONE;
  },
};

const awaitGate: Operation = {
  kind: OP.call,
  local: (vm, t, a) =>
    vm.H[a] !== 0 && !isShared(vm, vm.H[a]!) && isOpen(vm, a) && vm.H[threadRecord(t) + T.interrupted] === 0,
  arrive: (vm, t, a) => {
    requireObject(vm, vm.H[a]!);
    const nanos = Number(vm.getLong(a + NANOS));
    const base = threadRecord(t);
    beginWait(vm, t, nanos < 0 ? -1 : nanos / 1e6, vm.H[a + INTERRUPTIBLE] === 1 && nanos !== 0);
    if (vm.H[base + T.cause] === CAUSE.interrupted) vm.H[base + T.phase]! |= CAME_INTERRUPTED;
    if (nanos === 0) vm.H[base + T.cause] = CAUSE.timedOut;
    vm.H[base + T.saved] = takesTurns(vm, a) ? IN_TURN : 0;
    pend(vm, t, OP.call, vm.H[a]!, callingMethod(vm, a, AWAIT_WORDS));
  },
  ready: (vm, t, a) => {
    if (vm.H[threadRecord(t) + T.cause] !== CAUSE.none) return true;
    return isOpen(vm, a) && (vm.H[a + FAIR] === 0 || isFirst(vm, t, a));
  },
  perform: (vm, t, a) => {
    const base = threadRecord(t);
    const came = (vm.H[base + T.phase]! & CAME_INTERRUPTED) !== 0;
    const cause = finishWait(vm, t);
    vm.H[base + T.saved] = 0;
    vm.value = came || !isOpen(vm, a) ? (cause === CAUSE.interrupted ? INTERRUPTED : TIMED_OUT) : SATISFIED;
    if (isShared(vm, vm.H[a]!)) vm.H[base + T.step] = callingFrame(vm, a, AWAIT_WORDS);
    vm.H[a] = vm.value;
    return DONE;
  },
};

const end: Operation = {
  kind: OP.call,
  local: () => true,
  arrive: () => {},
  perform: (vm, t, a) => {
    const base = threadRecord(t);
    const lock = vm.free && vm.H[base + T.step] === 0;
    if (lock) enterVm(vm);
    vm.H[base + T.step] = 0;
    if (vm.H[a] !== 0) recheck(vm, vm.H[a]!);
    if (lock) leaveVm(vm);
    return DONE;
  },
};

/** The frame at `fp` goes on after an exception: where it does not belong to the step that the thread is in, the step is over. */
export function endStepAbove(vm: Vm, t: number, fp: number): void {
  const base = threadRecord(t);
  const frame = vm.H[base + T.step]!;
  if (frame === 0 || fp >= frame) return;
  vm.H[base + T.step] = 0;
  for (let u = 1; u <= vm.H[GLOBAL.threadCount]!; u++) {
    const at = threadRecord(u);
    if (vm.H[at + T.kind] === OP.call && vm.H[at + T.object] !== 0) recheck(vm, vm.H[at + T.object]!);
  }
  if (vm.free) leaveVm(vm);
}

export const stepOperations: OperationTable = {
  [`${STEP}.begin(Ljava/lang/Object;)V`]: begin,
  [`${STEP}.await(Ljava/lang/Object;Lheddle/runtime/Gate;IZZJ)I`]: inQueue(
    awaitGate,
    (vm, _t, a) => takesTurns(vm, a) && isShared(vm, vm.H[a]!),
  ),
  [`${STEP}.end(Ljava/lang/Object;)V`]: end,
};
