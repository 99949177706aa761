/** The frames of a thread as a Throwable keeps them: pcs, innermost first. */
import { ARRAY_WORDS, T, threadRecord } from './memory.ts';
import type { Vm } from './vm.ts';
import { callerPc } from './vm.ts';

/** pcs of the frames of a live thread, innermost first, without hidden ones. */
export function stackPcs(vm: Vm, t: number): number[] {
  const { H, program } = vm;
  const base = threadRecord(t);
  const pcs: number[] = [];
  let pc = H[base + T.pc]!;
  let fp = H[base + T.fp]!;
  while (pc !== program.known.threadExitPc) {
    const method = program.methods[program.methodOf[pc >> 2]!]!;
    if (!method.hidden) pcs.push(pc);
    const link = fp + method.maxLocals;
    pc = callerPc(program, method, H[link]!);
    fp = H[link + 1]!;
  }
  return pcs;
}

/** Makes the Throwable tell these frames. */
export function setBacktrace(vm: Vm, throwable: number, pcs: readonly number[]): void {
  const backtrace = vm.newArray(vm.program.known.intArray, pcs.length, 1);
  vm.H.set(pcs, backtrace + ARRAY_WORDS);
  vm.H[throwable + vm.fieldOffset('java/lang/Throwable', 'backtrace')] = backtrace;
}
