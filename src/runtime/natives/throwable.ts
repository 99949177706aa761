/** java.lang.Throwable: the backtrace is an int[] of pcs, turned into text only when somebody looks. */
import { ARRAY_WORDS, HEADER_WORDS } from '../memory.ts';
import type { MethodInfo } from '../program.ts';
import type { Vm } from '../vm.ts';
import type { NativeTable } from './native.ts';

const ACC_NATIVE = 0x100;

function backtrace(vm: Vm, throwable: number): number {
  return vm.H[throwable + vm.fieldOffset('java/lang/Throwable', 'backtrace')]!;
}

function pcAt(vm: Vm, throwable: number, frame: number): number {
  return vm.H[backtrace(vm, throwable) + ARRAY_WORDS + frame]!;
}

function methodAt(vm: Vm, throwable: number, frame: number): MethodInfo {
  return vm.program.methods[vm.program.methodOf[pcAt(vm, throwable, frame) >> 2]!]!;
}

export const throwableNatives: NativeTable = {
  'java/lang/Throwable.fillInStackTrace0()V': (vm, a) => vm.fillInStackTrace(vm.H[a]!),
  'java/lang/Throwable.depth0()I': (vm, a) => {
    const array = backtrace(vm, vm.H[a]!);
    vm.H[a] = array === 0 ? 0 : vm.H[array + HEADER_WORDS]!;
  },
  'java/lang/Throwable.element0(II)Ljava/lang/String;': (vm, a) => {
    const method = methodAt(vm, vm.H[a]!, vm.H[a + 1]!);
    const owner = vm.program.classes[method.owner]!;
    const what = vm.H[a + 2]!;
    const text = what === 0 ? owner.name.replaceAll('/', '.') : what === 1 ? method.name : owner.sourceFile;
    vm.H[a] = text === null ? 0 : vm.newString(text);
  },
  'java/lang/Throwable.line0(I)I': (vm, a) => {
    const pc = pcAt(vm, vm.H[a]!, vm.H[a + 1]!);
    const method = methodAt(vm, vm.H[a]!, vm.H[a + 1]!);
    vm.H[a] = (method.access & ACC_NATIVE) !== 0 ? -2 : vm.lineOf(pc);
  },
};
