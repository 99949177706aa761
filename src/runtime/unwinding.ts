/** Exception dispatch (JVMS §2.10): from the saved registers of a thread to the handler, frame by frame. */

import { pushFrame } from './initialization.ts';
import { ARRAY_WORDS, GLOBAL, HEADER_WORDS, T, threadRecord } from './memory.ts';
import { endStepAbove } from './natives/step.ts';
import type { Vm } from './vm.ts';
import { callerPc } from './vm.ts';

/**
 * Makes the thread go on at the handler of `throwable`. Where no frame handles it the thread's uncaught exception handler is called
 * at the bottom of the stack, and the thread ends after it.
 */
export function unwind(vm: Vm, t: number, throwable: number): void {
  const H = vm.H;
  const P = vm.program;
  const base = threadRecord(t);
  const thrown = P.classes[H[throwable]!]!;
  let pc = H[base + T.pc]!;
  let fp = H[base + T.fp]!;
  while (pc !== P.known.threadExitPc) {
    const method = P.methods[P.methodOf[pc >> 2]!]!;
    const link = fp + method.maxLocals;
    for (const handler of method.handlers) {
      if (pc < handler.start || pc >= handler.end) continue;
      if (handler.catchClass !== -1 && !thrown.supertypes.has(handler.catchClass)) continue;
      H[link + 2] = throwable;
      H[base + T.pc] = handler.target;
      H[base + T.fp] = fp;
      H[base + T.sp] = link + 3;
      endStepAbove(vm, t, fp);
      return;
    }
    pc = callerPc(P, method, H[link]!);
    fp = H[link + 1]!;
  }
  uncaught(vm, t, throwable);
}

function uncaught(vm: Vm, t: number, throwable: number): void {
  const H = vm.H;
  const base = threadRecord(t);
  H[base + T.pc] = vm.program.known.threadExitPc;
  H[base + T.fp] = H[base + T.stackBase]!;
  H[base + T.sp] = H[base + T.stackBase]!;
  endStepAbove(vm, t, 0);
  // An exception of the handler itself is ignored (Thread.UncaughtExceptionHandler).
  if (H[base + T.failed] !== 0) return;
  H[base + T.failed] = 1;
  H[base + T.throwable] = throwable;
  if (vm.recorder) vm.record(39, throwable, t, 0, 0, thrownAt(vm, throwable));
  // The handler needs some memory even where the heap is full: once, what was kept for it.
  if (H[GLOBAL.reserveUsed] === 0 && vm.classOf(throwable).name === 'java/lang/OutOfMemoryError') {
    H[GLOBAL.reserveUsed] = 1;
    H[GLOBAL.heapEnd]! += vm.handlerReserve;
    H[GLOBAL.heapLimit] = H[GLOBAL.heapEnd]!;
  }
  pushFrame(vm, t, vm.program.known.threadDispatch, [H[base + T.thread]!, throwable]);
}

/** Where it was thrown: the innermost pc of the program's own code in its backtrace, else the innermost. */
function thrownAt(vm: Vm, throwable: number): number {
  const H = vm.H;
  const P = vm.program;
  const backtrace = H[throwable + vm.fieldOffset('java/lang/Throwable', 'backtrace')]!;
  if (backtrace === 0) return P.known.threadExitPc;
  const depth = H[backtrace + HEADER_WORDS]!;
  for (let i = 0; i < depth; i++) {
    const pc = H[backtrace + ARRAY_WORDS + i]!;
    if (!P.classes[P.methods[P.methodOf[pc >> 2]!]!.owner]!.library) return pc;
  }
  return depth > 0 ? H[backtrace + ARRAY_WORDS]! : P.known.threadExitPc;
}
