/** Checks on references (aastore, checkcast) and the JVM's messages for them. */
import type { ClassInfo } from './program.ts';
import { Vm } from './vm.ts';

/** May `value` be stored in the array `array` (JVMS §6.5.aastore)? */
export function storeAllowed(vm: Vm, array: number, value: number): boolean {
  const component = vm.classOf(array).array!.component;
  return component < 0 || vm.program.subtype[vm.H[value]! * vm.program.classes.length + component] === 1;
}

export function arrayStoreMessage(vm: Vm, value: number): string {
  return Vm.binaryName(vm.classOf(value).name);
}

/** `class A cannot be cast to class B (A and B are in unnamed module of loader 'app')`, as HotSpot 17 says it. */
export function castMessage(vm: Vm, ref: number, target: number): string {
  const from = vm.classOf(ref);
  const to = vm.program.classes[target]!;
  const a = Vm.binaryName(from.name);
  const b = Vm.binaryName(to.name);
  const placeA = modulePlace(vm, from);
  const placeB = modulePlace(vm, to);
  const places = placeA === placeB ? `${a} and ${b} are in ${placeA}` : `${a} is in ${placeA}; ${b} is in ${placeB}`;
  return `class ${a} cannot be cast to class ${b} (${places})`;
}

function modulePlace(vm: Vm, cls: ClassInfo): string {
  let element = cls;
  while (element.array && element.array.component >= 0) element = vm.program.classes[element.array.component]!;
  return element.library || element.array ? "module java.base of loader 'bootstrap'" : "unnamed module of loader 'app'";
}
