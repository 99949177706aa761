/**
 * The seam for native methods. A native that no other thread can notice is a `Native`: a function on the argument words.
 * One that is a visible operation is an `Operation`: it says what it is about to do, whether it can go on, and does it.
 */
import type { Vm } from '../vm.ts';

/**
 * Where the heap is full, the native is called again after a collection, and objects have moved: until its last allocation it
 * changes nothing but objects it has made, and keeps no address between calls.
 * @param vm the machine
 * @param a word address of the first argument word (receiver first; long and double take two words, low first). The result is
 *   written at `a`.
 */
export type Native = (vm: Vm, a: number) => void;

/** Natives by `class.method descriptor`: `java/lang/String.length()I`. */
export type NativeTable = Readonly<Record<string, Native>>;

/** A visible native operation. All three get the thread, and the address of the argument words. */
export interface Operation {
  /** Operation kind at arrival (trace/operation.ts); a second step of the same call may set another. */
  readonly kind: number;
  /** True where no other thread can notice it (an object that only this thread reaches): then it is done at once, unseen. */
  local?(vm: Vm, t: number, a: number): boolean;
  /**
   * The thread stands before the operation: set what must be known about it with `vm.pend(...)`, and block the thread where it
   * can't go on. Called again after each step that answered `AGAIN`.
   */
  arrive(vm: Vm, t: number, a: number): void;
  /** May the pending operation proceed now? Only for blocking kinds. */
  ready?(vm: Vm, t: number, a: number): boolean;
  /** Does it; the result is written at `a`. It allocates nothing, or calls Vm.makeRoom first and reads addresses afterwards. AGAIN: the call is not over, arrive at its next operation. */
  perform(vm: Vm, t: number, a: number): typeof DONE | typeof AGAIN;
}

export const DONE = 0;
export const AGAIN = 1;

/** Operations by `class.method descriptor`. */
export type OperationTable = Readonly<Record<string, Operation>>;
