/**
 * The lock of free-running carriers: synchronising operations of parallel workers happen one at a time under it; ordinary
 * reads and writes do not take it. A futex mutex (Drepper 2011): 0 free, 1 taken, 2 taken and somebody sleeps.
 */
import { GLOBAL } from './memory.ts';
import type { Vm } from './vm.ts';

export function enterVm(vm: Vm): void {
  const H = vm.H;
  if (Atomics.compareExchange(H, GLOBAL.vmLock, 0, 1) === 0) return;
  while (Atomics.exchange(H, GLOBAL.vmLock, 2) !== 0) Atomics.wait(H, GLOBAL.vmLock, 2);
}

export function leaveVm(vm: Vm): void {
  const H = vm.H;
  if (Atomics.exchange(H, GLOBAL.vmLock, 0) === 2) Atomics.notify(H, GLOBAL.vmLock, 1);
}
