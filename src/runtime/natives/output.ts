/** The two ways a program reaches out: printed text and System.exit. Both are events; nothing touches the host. */
import { OP } from '../../trace/operation.ts';
import { GLOBAL } from '../memory.ts';
import { pend } from '../waiting.ts';
import type { OperationTable } from './native.ts';
import { DONE } from './native.ts';

export const outputOperations: OperationTable = {
  'java/io/PrintStream.write0(ILjava/lang/String;)V': {
    kind: OP.output,
    arrive: (vm, t, a) => pend(vm, t, OP.output, 0, vm.H[a]!),
    perform: (vm, _t, a) => {
      vm.print(vm.H[a] === 2 ? 2 : 1, vm.getString(vm.H[a + 1]!));
      return DONE;
    },
  },
  'java/lang/System.exit0(I)V': {
    kind: OP.exit,
    arrive: (vm, t) => pend(vm, t, OP.exit, 0, 0),
    perform: (vm, _t, a) => {
      vm.value = vm.H[a]!;
      vm.H[GLOBAL.exitStatus] = vm.H[a]!;
      vm.H[GLOBAL.exiting] = 1;
      return DONE;
    },
  },
};
