/** How heddle.runtime.Variable finds its field, and MethodHandles the class that asks. */

import { T, threadRecord } from '../memory.ts';
import type { FieldInfo } from '../program.ts';
import type { Vm } from '../vm.ts';
import { callerPc } from '../vm.ts';
import { mirrored } from './class.ts';
import type { NativeTable } from './native.ts';

const VARIABLE = 'heddle/runtime/Variable';
const ACC_STATIC = 8;

/** The field of that name in the class or the nearest superclass that has one. */
function fieldOf(vm: Vm, classId: number, name: string): FieldInfo | undefined {
  for (let cls = vm.program.classes[classId]; cls; cls = vm.program.classes[cls.superclass]) {
    const found = cls.fields.find(each => each.name === name);
    if (found) return found;
  }
  return undefined;
}

/** The class whose method called the method that called the native method now running. */
function callerClass(vm: Vm): number {
  const { H, program } = vm;
  const base = threadRecord(vm.current);
  let pc = H[base + T.pc]!;
  let fp = H[base + T.fp]!;
  for (let depth = 0; depth < 2; depth++) {
    const method = program.methods[program.methodOf[pc >> 2]!]!;
    const link = fp + method.maxLocals;
    pc = callerPc(program, method, H[link]!);
    fp = H[link + 1]!;
  }
  return program.classes[program.methods[program.methodOf[pc >> 2]!]!.owner]!.mirror;
}

export const variableNatives: NativeTable = {
  [`${VARIABLE}.find(Ljava/lang/Class;Ljava/lang/String;)Z`]: (vm, a) => {
    const variable = vm.H[a]!;
    const wantsStatic = vm.H[variable + vm.fieldOffset(VARIABLE, 'kind')] === 1;
    const field = fieldOf(vm, mirrored(vm, vm.H[a + 1]!).id, vm.getString(vm.H[a + 2]!));
    const found = field !== undefined && ((field.access & ACC_STATIC) !== 0) === wantsStatic;
    if (found) {
      const descriptor = vm.intern(field.descriptor);
      const put = (name: string, value: number): void => {
        vm.H[vm.H[a]! + vm.fieldOffset(VARIABLE, name)] = value;
      };
      put('offset', field.offset);
      put('slot', field.id);
      put('modifiers', field.access);
      put('descriptor', descriptor);
    }
    vm.H[a] = found ? 1 : 0;
  },
  'java/lang/invoke/MethodHandles.callerClass()Ljava/lang/Class;': (vm, a) => {
    vm.H[a] = callerClass(vm);
  },
};
