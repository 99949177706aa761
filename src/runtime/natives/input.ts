/** java.io.StandardInput: bytes that the process was given to read. */
import type { NativeTable } from './native.ts';

const S = 'java/io/StandardInput.';

export const inputNatives: NativeTable = {
  [`${S}byteAt(I)I`]: (vm, a) => {
    vm.H[a] = vm.input.byteAt(vm.H[a]!);
  },
  [`${S}availableAt(I)I`]: (vm, a) => {
    vm.H[a] = vm.input.arrived - vm.H[a]!;
  },
};
