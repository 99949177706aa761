/** The two ways a program reaches out: printed text and System.exit. Both are events; nothing touches the host. */
import { OP } from '../../trace/operation.ts';
import { GLOBAL } from '../memory.ts';
import { BY_EXIT, runHooks } from '../thread-life.ts';
import { pend, setDeadline } from '../waiting.ts';
import type { OperationTable } from './native.ts';
import { AGAIN, DONE } from './native.ts';

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
    arrive: (vm, t) => {
      setDeadline(vm, t, -1);
      pend(vm, t, OP.exit, 0, 0);
    },
    // Once the hooks run, exit never returns.
    ready: vm => vm.H[GLOBAL.shutdown] === 0,
    perform: (vm, _t, a) => {
      vm.value = vm.H[a]!;
      if (vm.H[GLOBAL.shutdown] !== 0) return AGAIN;
      vm.H[GLOBAL.exitStatus] = vm.H[a]!;
      if (runHooks(vm, BY_EXIT)) return AGAIN;
      vm.H[GLOBAL.exiting] = 1;
      return DONE;
    },
  },
  'java/lang/Runtime.halt0(I)V': {
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
