/** Records of reads and writes: references are recorded by the name of the object, not by address. */
import type { Vm } from './vm.ts';

/** @param object address, 0 for a static field */
export function recordField(
  vm: Vm,
  kind: number,
  object: number,
  fieldId: number,
  low: number,
  high: number,
  pc: number,
): void {
  const letter = vm.program.fields[fieldId]!.descriptor.charCodeAt(0);
  const reference = letter === 76 || letter === 91;
  vm.record(kind, object, fieldId, reference && low !== 0 ? vm.H[low + 2]! : low, high, pc);
}

/** The slot of an element is ~index, so that it never collides with a field id. */
export function recordElement(
  vm: Vm,
  kind: number,
  array: number,
  index: number,
  low: number,
  high: number,
  pc: number,
): void {
  const letter = vm.classOf(array).array!.letter;
  const reference = letter === 'L' || letter === '[';
  vm.record(kind, array, ~index, reference && low !== 0 ? vm.H[low + 2]! : low, high, pc);
}
