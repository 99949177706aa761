/**
 * The interpreter core (JVMS §6). `interpret` runs one thread until it stands before a visible operation that it has no
 * grant for, and leaves its registers in the thread record. Registers live in locals; code, heap and stacks are int32
 * words, so a pc is one integer and a frame is [locals | return pc, caller's fp | operand stack].
 *
 * The case labels are literal numbers of instructions.ts on purpose: imported ones are 3 to 10 times slower in V8.
 * Words below the stack top are never cleared; every path that leaves must store pc, fp and sp first.
 */
import {
  compareLong,
  divideLong,
  doubleToInt,
  doubleToLong,
  doubleToWords,
  longToFloat,
  multiplyLong,
  shiftLong,
  wordsToDouble,
} from './arithmetic.ts';
import { beginInitialization, failInitialization, finishInitialization, MUST_WAIT, PUSHED } from './initialization.ts';
import { END } from './life-cycle.ts';
import { threadRecord } from './memory.ts';
import { AGAIN } from './natives/native.ts';
import { recordElement, recordField } from './records.ts';
import { arrayStoreMessage, castMessage, storeAllowed } from './reference-checks.ts';
import { concatenate } from './string-concat.ts';
import { endThread } from './thread-life.ts';
import { unwind } from './unwinding.ts';
import type { Vm } from './vm.ts';
import { EngineBug, JavaThrow } from './vm.ts';
import { enterVm, leaveVm } from './vm-lock.ts';
import { blockUnlessReady, lockMonitor, monitorOwner, recheck, send, unlockMonitor } from './waiting.ts';

/** Back jumps and calls without a visible operation after which a computing thread stops at a `compute` step. */
export const COMPUTE_BUDGET = 10_000;

/**
 * Runs thread `t` for up to `grants` visible operations. The first is the one it stands before.
 * A synchronising operation ends the batch, since it may change who is enabled.
 * @returns how many visible operations it did
 */
export function execute(vm: Vm, t: number, grants: number): number {
  vm.current = t;
  vm.grants = grants;
  vm.unused = 0;
  for (;;) {
    try {
      interpret(vm, t, vm.grants);
      return grants - vm.grants - vm.unused;
    } catch (thrown) {
      if (!(thrown instanceof JavaThrow)) throw thrown;
      unwindInto(vm, t, thrown);
    }
  }
}

function fault(
  vm: Vm,
  base: number,
  pc: number,
  fp: number,
  sp: number,
  grants: number,
  className: string,
  message: string | null,
): never {
  vm.H[base + 1] = pc;
  vm.H[base + 2] = fp;
  vm.H[base + 3] = sp;
  vm.grants = grants;
  throw new JavaThrow(className, message);
}

/** The thread stops before a visible operation that it has no grant for. */
function suspend(
  vm: Vm,
  base: number,
  pc: number,
  fp: number,
  sp: number,
  grants: number,
  kind: number,
  object: number,
  slot: number,
): void {
  const H = vm.H;
  H[base + 1] = pc;
  H[base + 2] = fp;
  H[base + 3] = sp;
  vm.grants = grants;
  H[base + 6] = kind;
  H[base + 7] = object;
  H[base + 8] = slot;
}

/** Makes the exception object and finds its handler. */
function unwindInto(vm: Vm, t: number, thrown: JavaThrow): void {
  let pending = thrown;
  // Making the object may itself run out of memory; that error needs no further memory but its reserve.
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      unwind(vm, t, vm.materialise(pending));
      return;
    } catch (again) {
      if (!(again instanceof JavaThrow)) throw again;
      pending = again;
    }
  }
  throw new EngineBug('no memory left for an OutOfMemoryError');
}

function interpret(vm: Vm, t: number, granted: number): void {
  const H = vm.H;
  const F = vm.F32;
  const P = vm.program;
  const code = P.code;
  const switches = P.switches;
  const methods = P.methodTable;
  const vtables = P.vtables;
  const vtableBase = P.vtableBase;
  const cache = vm.inlineCache;
  const subtype = P.subtype;
  const classCount = P.classes.length;
  const base = threadRecord(t);
  const limit = H[base + 5]!;
  const recording = vm.recorder !== null;
  const free = vm.free;
  let pc = H[base + 1]!;
  let fp = H[base + 2]!;
  let sp = H[base + 3]!;
  let grants = granted;
  let budget = COMPUTE_BUDGET;

  // The kind of the operation that the thread stands before, until it is done: only that one may be performed without
  // arriving at it first.
  let standing = H[base + 6]!;
  // A thread that stopped because it computed for long, or before a class in initialisation, goes on by one grant.
  if (standing === 38 || standing === 35) {
    if (grants === 0) return;
    grants--;
    if (recording) vm.record(standing, H[base + 7]!, 0, 0, 0, pc);
    H[base + 7] = 0;
    standing = 0;
    if (free) leaveVm(vm);
  }
  H[base + 6] = 0;

  for (;;) {
    switch (code[pc]) {
      case 0: { // nop
        pc += 4;
        continue;
      }
      case 16: { // push constant
        H[sp++] = code[pc + 1]!;
        pc += 4;
        continue;
      }
      case 20: { // push long or double
        H[sp++] = code[pc + 1]!;
        H[sp++] = code[pc + 2]!;
        pc += 4;
        continue;
      }
      case 21: { // iload, fload, aload
        H[sp++] = H[fp + code[pc + 1]!]!;
        pc += 4;
        continue;
      }
      case 22: { // lload, dload
        const at = fp + code[pc + 1]!;
        H[sp++] = H[at]!;
        H[sp++] = H[at + 1]!;
        pc += 4;
        continue;
      }
      case 54: { // istore, fstore, astore
        H[fp + code[pc + 1]!] = H[--sp]!;
        pc += 4;
        continue;
      }
      case 55: { // lstore, dstore
        const at = fp + code[pc + 1]!;
        sp -= 2;
        H[at] = H[sp]!;
        H[at + 1] = H[sp + 1]!;
        pc += 4;
        continue;
      }
      case 46: { // loads of one word
        const r = H[sp - 2]!;
        const i = H[sp - 2 + 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if (i < 0 || i >= H[r + 3]!) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArrayIndexOutOfBoundsException', `Index ${i} out of bounds for length ${H[r + 3]}`);
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 5, r, ~i);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordElement(vm, 5, r, i, H[r + 4 + i]!, 0, pc);
        }
        sp--;
        H[sp - 1] = H[r + 4 + i]!;
        pc += 4;
        continue;
      }
      case 47: { // laload, daload
        const r = H[sp - 2]!;
        const i = H[sp - 2 + 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if (i < 0 || i >= H[r + 3]!) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArrayIndexOutOfBoundsException', `Index ${i} out of bounds for length ${H[r + 3]}`);
        const at = r + 4 + 2 * i;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 5, r, ~i);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordElement(vm, 5, r, i, H[at]!, H[at + 1]!, pc);
        }
        H[sp - 2] = H[at]!;
        H[sp - 1] = H[at + 1]!;
        pc += 4;
        continue;
      }
      case 79: { // iastore, fastore
        const r = H[sp - 3]!;
        const i = H[sp - 3 + 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if (i < 0 || i >= H[r + 3]!) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArrayIndexOutOfBoundsException', `Index ${i} out of bounds for length ${H[r + 3]}`);
        const value = H[sp - 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, r, ~i);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordElement(vm, 6, r, i, value, 0, pc);
        }
        sp -= 3;
        H[r + 4 + i] = value;
        pc += 4;
        continue;
      }
      case 80: { // lastore, dastore
        const r = H[sp - 4]!;
        const i = H[sp - 4 + 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if (i < 0 || i >= H[r + 3]!) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArrayIndexOutOfBoundsException', `Index ${i} out of bounds for length ${H[r + 3]}`);
        const at = r + 4 + 2 * i;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, r, ~i);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordElement(vm, 6, r, i, H[sp - 2]!, H[sp - 1]!, pc);
        }
        sp -= 4;
        H[at] = H[sp + 2]!;
        H[at + 1] = H[sp + 3]!;
        pc += 4;
        continue;
      }
      case 83: { // aastore
        const r = H[sp - 3]!;
        const i = H[sp - 3 + 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if (i < 0 || i >= H[r + 3]!) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArrayIndexOutOfBoundsException', `Index ${i} out of bounds for length ${H[r + 3]}`);
        const value = H[sp - 1]!;
        if (value !== 0 && !storeAllowed(vm, r, value)) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArrayStoreException', arrayStoreMessage(vm, value));
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, r, ~i);
          } else grants--;
          budget = 10000;
          standing = 0;
          vm.share(value);
          if (recording) recordElement(vm, 6, r, i, value, 0, pc);
        }
        sp -= 3;
        H[r + 4 + i] = value;
        pc += 4;
        continue;
      }
      case 84: { // bastore
        const r = H[sp - 3]!;
        const i = H[sp - 3 + 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if (i < 0 || i >= H[r + 3]!) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArrayIndexOutOfBoundsException', `Index ${i} out of bounds for length ${H[r + 3]}`);
        const value = H[r] === P.known.booleanArray ? H[sp - 1]! & 1 : (H[sp - 1]! << 24) >> 24;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, r, ~i);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordElement(vm, 6, r, i, value, 0, pc);
        }
        sp -= 3;
        H[r + 4 + i] = value;
        pc += 4;
        continue;
      }
      case 85: { // castore
        const r = H[sp - 3]!;
        const i = H[sp - 3 + 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if (i < 0 || i >= H[r + 3]!) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArrayIndexOutOfBoundsException', `Index ${i} out of bounds for length ${H[r + 3]}`);
        const value = H[sp - 1]! & 0xffff;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, r, ~i);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordElement(vm, 6, r, i, value, 0, pc);
        }
        sp -= 3;
        H[r + 4 + i] = value;
        pc += 4;
        continue;
      }
      case 86: { // sastore
        const r = H[sp - 3]!;
        const i = H[sp - 3 + 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if (i < 0 || i >= H[r + 3]!) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArrayIndexOutOfBoundsException', `Index ${i} out of bounds for length ${H[r + 3]}`);
        const value = (H[sp - 1]! << 16) >> 16;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, r, ~i);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordElement(vm, 6, r, i, value, 0, pc);
        }
        sp -= 3;
        H[r + 4 + i] = value;
        pc += 4;
        continue;
      }
      case 87: { // pop
        sp--;
        pc += 4;
        continue;
      }
      case 88: { // pop2
        sp -= 2;
        pc += 4;
        continue;
      }
      case 89: { // dup
        H[sp] = H[sp - 1]!;
        sp++;
        pc += 4;
        continue;
      }
      case 90: { // dup_x1
        const x = H[sp - 1]!;
        H[sp] = x;
        H[sp - 1] = H[sp - 2]!;
        H[sp - 2] = x;
        sp++;
        pc += 4;
        continue;
      }
      case 91: { // dup_x2
        const x = H[sp - 1]!;
        H[sp] = x;
        H[sp - 1] = H[sp - 2]!;
        H[sp - 2] = H[sp - 3]!;
        H[sp - 3] = x;
        sp++;
        pc += 4;
        continue;
      }
      case 92: { // dup2
        H[sp] = H[sp - 2]!;
        H[sp + 1] = H[sp - 1]!;
        sp += 2;
        pc += 4;
        continue;
      }
      case 93: { // dup2_x1
        const x = H[sp - 1]!;
        const y = H[sp - 2]!;
        H[sp + 1] = x;
        H[sp] = y;
        H[sp - 1] = H[sp - 3]!;
        H[sp - 2] = x;
        H[sp - 3] = y;
        sp += 2;
        pc += 4;
        continue;
      }
      case 94: { // dup2_x2
        const x = H[sp - 1]!;
        const y = H[sp - 2]!;
        H[sp + 1] = x;
        H[sp] = y;
        H[sp - 1] = H[sp - 3]!;
        H[sp - 2] = H[sp - 4]!;
        H[sp - 3] = x;
        H[sp - 4] = y;
        sp += 2;
        pc += 4;
        continue;
      }
      case 95: { // swap
        const x = H[sp - 1]!;
        H[sp - 1] = H[sp - 2]!;
        H[sp - 2] = x;
        pc += 4;
        continue;
      }
      case 96: { // iadd
        sp--;
        H[sp - 1] = (H[sp - 1]! + H[sp]!) | 0;
        pc += 4;
        continue;
      }
      case 97: { // ladd
        const low = (H[sp - 4]! >>> 0) + (H[sp - 2]! >>> 0);
        H[sp - 3] = (H[sp - 3]! + H[sp - 1]! + (low > 0xffffffff ? 1 : 0)) | 0;
        H[sp - 4] = low | 0;
        sp -= 2;
        pc += 4;
        continue;
      }
      case 98: { // fadd
        sp--;
        F[sp - 1] = F[sp - 1]! + F[sp]!;
        pc += 4;
        continue;
      }
      case 99: { // dadd
        sp -= 2;
        doubleToWords(H, sp - 2, wordsToDouble(H[sp - 2]!, H[sp - 1]!) + wordsToDouble(H[sp]!, H[sp + 1]!));
        pc += 4;
        continue;
      }
      case 100: { // isub
        sp--;
        H[sp - 1] = (H[sp - 1]! - H[sp]!) | 0;
        pc += 4;
        continue;
      }
      case 101: { // lsub
        const low = (H[sp - 4]! >>> 0) - (H[sp - 2]! >>> 0);
        H[sp - 3] = (H[sp - 3]! - H[sp - 1]! - (low < 0 ? 1 : 0)) | 0;
        H[sp - 4] = low | 0;
        sp -= 2;
        pc += 4;
        continue;
      }
      case 102: { // fsub
        sp--;
        F[sp - 1] = F[sp - 1]! - F[sp]!;
        pc += 4;
        continue;
      }
      case 103: { // dsub
        sp -= 2;
        doubleToWords(H, sp - 2, wordsToDouble(H[sp - 2]!, H[sp - 1]!) - wordsToDouble(H[sp]!, H[sp + 1]!));
        pc += 4;
        continue;
      }
      case 104: { // imul
        sp--;
        H[sp - 1] = Math.imul(H[sp - 1]!, H[sp]!);
        pc += 4;
        continue;
      }
      case 105: { // lmul
        sp -= 2;
        multiplyLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, H[sp + 1]!);
        pc += 4;
        continue;
      }
      case 106: { // fmul
        sp--;
        F[sp - 1] = F[sp - 1]! * F[sp]!;
        pc += 4;
        continue;
      }
      case 107: { // dmul
        sp -= 2;
        doubleToWords(H, sp - 2, wordsToDouble(H[sp - 2]!, H[sp - 1]!) * wordsToDouble(H[sp]!, H[sp + 1]!));
        pc += 4;
        continue;
      }
      case 108: { // idiv
        if (H[sp - 1] === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArithmeticException', '/ by zero');
        sp--;
        H[sp - 1] = (H[sp - 1]! / H[sp]!) | 0;
        pc += 4;
        continue;
      }
      case 109: { // ldiv
        if ((H[sp - 1]! | H[sp - 2]!) === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArithmeticException', '/ by zero');
        sp -= 2;
        divideLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, H[sp + 1]!, false);
        pc += 4;
        continue;
      }
      case 110: { // fdiv
        sp--;
        F[sp - 1] = F[sp - 1]! / F[sp]!;
        pc += 4;
        continue;
      }
      case 111: { // ddiv
        sp -= 2;
        doubleToWords(H, sp - 2, wordsToDouble(H[sp - 2]!, H[sp - 1]!) / wordsToDouble(H[sp]!, H[sp + 1]!));
        pc += 4;
        continue;
      }
      case 112: { // irem
        if (H[sp - 1] === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArithmeticException', '/ by zero');
        sp--;
        H[sp - 1] = H[sp - 1]! % H[sp]! | 0;
        pc += 4;
        continue;
      }
      case 113: { // lrem
        if ((H[sp - 1]! | H[sp - 2]!) === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/ArithmeticException', '/ by zero');
        sp -= 2;
        divideLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, H[sp + 1]!, true);
        pc += 4;
        continue;
      }
      case 114: { // frem
        sp--;
        F[sp - 1] = F[sp - 1]! % F[sp]!;
        pc += 4;
        continue;
      }
      case 115: { // drem
        sp -= 2;
        doubleToWords(H, sp - 2, wordsToDouble(H[sp - 2]!, H[sp - 1]!) % wordsToDouble(H[sp]!, H[sp + 1]!));
        pc += 4;
        continue;
      }
      case 116: { // ineg
        H[sp - 1] = -H[sp - 1]! | 0;
        pc += 4;
        continue;
      }
      case 117: { // lneg
        const low = H[sp - 2]!;
        H[sp - 2] = -low | 0;
        H[sp - 1] = (~H[sp - 1]! + (low === 0 ? 1 : 0)) | 0;
        pc += 4;
        continue;
      }
      case 118: { // fneg
        F[sp - 1] = -F[sp - 1]!;
        pc += 4;
        continue;
      }
      case 119: { // dneg
        H[sp - 1] = H[sp - 1]! ^ 0x80000000;
        pc += 4;
        continue;
      }
      case 120: { // ishl
        sp--;
        H[sp - 1] = H[sp - 1]! << H[sp]!;
        pc += 4;
        continue;
      }
      case 121: { // lshl
        sp--;
        shiftLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, 0);
        pc += 4;
        continue;
      }
      case 123: { // lshr
        sp--;
        shiftLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, 1);
        pc += 4;
        continue;
      }
      case 125: { // lushr
        sp--;
        shiftLong(H, sp - 2, H[sp - 2]!, H[sp - 1]!, H[sp]!, 2);
        pc += 4;
        continue;
      }
      case 122: { // ishr
        sp--;
        H[sp - 1] = H[sp - 1]! >> H[sp]!;
        pc += 4;
        continue;
      }
      case 124: { // iushr
        sp--;
        H[sp - 1] = H[sp - 1]! >>> H[sp]!;
        pc += 4;
        continue;
      }
      case 126: { // iand
        sp--;
        H[sp - 1] = H[sp - 1]! & H[sp]!;
        pc += 4;
        continue;
      }
      case 128: { // ior
        sp--;
        H[sp - 1] = H[sp - 1]! | H[sp]!;
        pc += 4;
        continue;
      }
      case 130: { // ixor
        sp--;
        H[sp - 1] = H[sp - 1]! ^ H[sp]!;
        pc += 4;
        continue;
      }
      case 127: { // land
        sp -= 2;
        H[sp - 2] = H[sp - 2]! & H[sp]!;
        H[sp - 1] = H[sp - 1]! & H[sp + 1]!;
        pc += 4;
        continue;
      }
      case 129: { // lor
        sp -= 2;
        H[sp - 2] = H[sp - 2]! | H[sp]!;
        H[sp - 1] = H[sp - 1]! | H[sp + 1]!;
        pc += 4;
        continue;
      }
      case 131: { // lxor
        sp -= 2;
        H[sp - 2] = H[sp - 2]! ^ H[sp]!;
        H[sp - 1] = H[sp - 1]! ^ H[sp + 1]!;
        pc += 4;
        continue;
      }
      case 132: { // iinc
        const at = fp + code[pc + 1]!;
        H[at] = (H[at]! + code[pc + 2]!) | 0;
        pc += 4;
        continue;
      }
      case 133: { // i2l
        H[sp] = H[sp - 1]! >> 31;
        sp++;
        pc += 4;
        continue;
      }
      case 134: { // i2f
        F[sp - 1] = H[sp - 1]!;
        pc += 4;
        continue;
      }
      case 135: { // i2d
        doubleToWords(H, sp - 1, H[sp - 1]!);
        sp++;
        pc += 4;
        continue;
      }
      case 136: { // l2i
        sp--;
        pc += 4;
        continue;
      }
      case 137: { // l2f
        sp--;
        F[sp - 1] = longToFloat(H[sp - 1]!, H[sp]!);
        pc += 4;
        continue;
      }
      case 138: { // l2d
        doubleToWords(H, sp - 2, H[sp - 1]! * 4294967296 + (H[sp - 2]! >>> 0));
        pc += 4;
        continue;
      }
      case 139: { // f2i
        H[sp - 1] = doubleToInt(F[sp - 1]!);
        pc += 4;
        continue;
      }
      case 140: { // f2l
        doubleToLong(H, sp - 1, F[sp - 1]!);
        sp++;
        pc += 4;
        continue;
      }
      case 141: { // f2d
        doubleToWords(H, sp - 1, F[sp - 1]!);
        sp++;
        pc += 4;
        continue;
      }
      case 142: { // d2i
        sp--;
        H[sp - 1] = doubleToInt(wordsToDouble(H[sp - 1]!, H[sp]!));
        pc += 4;
        continue;
      }
      case 143: { // d2l
        doubleToLong(H, sp - 2, wordsToDouble(H[sp - 2]!, H[sp - 1]!));
        pc += 4;
        continue;
      }
      case 144: { // d2f
        sp--;
        F[sp - 1] = wordsToDouble(H[sp - 1]!, H[sp]!);
        pc += 4;
        continue;
      }
      case 145: { // i2b
        H[sp - 1] = (H[sp - 1]! << 24) >> 24;
        pc += 4;
        continue;
      }
      case 146: { // i2c
        H[sp - 1] = H[sp - 1]! & 0xffff;
        pc += 4;
        continue;
      }
      case 147: { // i2s
        H[sp - 1] = (H[sp - 1]! << 16) >> 16;
        pc += 4;
        continue;
      }
      case 148: { // lcmp
        sp -= 3;
        H[sp - 1] = compareLong(H[sp - 1]!, H[sp]!, H[sp + 1]!, H[sp + 2]!);
        pc += 4;
        continue;
      }
      case 149: { // fcmpl
        const a = F[sp - 2]!;
        const b = F[sp - 1]!;
        sp--;
        H[sp - 1] = a > b ? 1 : a === b ? 0 : a < b ? -1 : -1;
        pc += 4;
        continue;
      }
      case 150: { // fcmpg
        const a = F[sp - 2]!;
        const b = F[sp - 1]!;
        sp--;
        H[sp - 1] = a > b ? 1 : a === b ? 0 : a < b ? -1 : 1;
        pc += 4;
        continue;
      }
      case 151: { // dcmpl
        const a = wordsToDouble(H[sp - 4]!, H[sp - 3]!);
        const b = wordsToDouble(H[sp - 2]!, H[sp - 1]!);
        sp -= 3;
        H[sp - 1] = a > b ? 1 : a === b ? 0 : a < b ? -1 : -1;
        pc += 4;
        continue;
      }
      case 152: { // dcmpg
        const a = wordsToDouble(H[sp - 4]!, H[sp - 3]!);
        const b = wordsToDouble(H[sp - 2]!, H[sp - 1]!);
        sp -= 3;
        H[sp - 1] = a > b ? 1 : a === b ? 0 : a < b ? -1 : 1;
        pc += 4;
        continue;
      }
      case 153: { // ifeq
        pc = H[--sp]! === 0 ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 154: { // ifne
        pc = H[--sp]! !== 0 ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 155: { // iflt
        pc = H[--sp]! < 0 ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 156: { // ifge
        pc = H[--sp]! >= 0 ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 157: { // ifgt
        pc = H[--sp]! > 0 ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 158: { // ifle
        pc = H[--sp]! <= 0 ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 159: { // if_icmpeq
        sp -= 2;
        pc = H[sp]! === H[sp + 1]! ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 160: { // if_icmpne
        sp -= 2;
        pc = H[sp]! !== H[sp + 1]! ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 161: { // if_icmplt
        sp -= 2;
        pc = H[sp]! < H[sp + 1]! ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 162: { // if_icmpge
        sp -= 2;
        pc = H[sp]! >= H[sp + 1]! ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 163: { // if_icmpgt
        sp -= 2;
        pc = H[sp]! > H[sp + 1]! ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 164: { // if_icmple
        sp -= 2;
        pc = H[sp]! <= H[sp + 1]! ? code[pc + 1]! : pc + 4;
        continue;
      }
      case 167: { // goto
        pc = code[pc + 1]!;
        continue;
      }
      case 168: { // goto back
        if (--budget < 0) {
          if (free) enterVm(vm);
          return suspend(vm, base, pc, fp, sp, grants, 38, 0, 0);
        }
        pc = code[pc + 1]!;
        continue;
      }
      case 169: { // before a conditional branch back
        if (--budget < 0) {
          if (free) enterVm(vm);
          return suspend(vm, base, pc, fp, sp, grants, 38, 0, 0);
        }
        pc += 4;
        continue;
      }
      case 170: { // tableswitch: [low, count, default, targets…]
        const table = code[pc + 1]!;
        const i = H[--sp]! - switches[table]!;
        pc = i < 0 || i >= switches[table + 1]! ? switches[table + 2]! : switches[table + 3 + i]!;
        continue;
      }
      case 171: { // lookupswitch: [count, default, (key, target)…]
        const table = code[pc + 1]!;
        const key = H[--sp]!;
        let low = 0;
        let high = switches[table]! - 1;
        pc = switches[table + 1]!;
        while (low <= high) {
          const middle = (low + high) >> 1;
          const found = switches[table + 2 + 2 * middle]!;
          if (found === key) {
            pc = switches[table + 3 + 2 * middle]!;
            break;
          }
          if (found < key) low = middle + 1;
          else high = middle - 1;
        }
        continue;
      }
      case 172: { // ireturn, freturn, areturn
        const link = fp + code[pc + 2]!;
        pc = H[link]!;
        H[fp] = H[sp - 1]!;
        sp = fp + 1;
        fp = H[link + 1]!;
        continue;
      }
      case 173: { // lreturn, dreturn
        const link = fp + code[pc + 2]!;
        const caller = H[link + 1]!;
        pc = H[link]!;
        const low = H[sp - 2]!;
        H[fp + 1] = H[sp - 1]!;
        H[fp] = low;
        sp = fp + 2;
        fp = caller;
        continue;
      }
      case 177: { // return
        const link = fp + code[pc + 2]!;
        pc = H[link]!;
        sp = fp;
        fp = H[link + 1]!;
        continue;
      }
      case 190: { // arraylength
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        H[sp - 1] = H[r + 3]!;
        pc += 4;
        continue;
      }
      case 191: { // athrow
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        throw new JavaThrow('', null, r);
      }
      case 203: { // getfield
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const at = r + code[pc + 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 5, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 5, r, code[pc + 2]!, H[at]!, 0, pc);
        }
        H[sp - 1] = H[at]!;
        pc += 4;
        continue;
      }
      case 204: { // getfield of two words
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const at = r + code[pc + 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 5, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 5, r, code[pc + 2]!, H[at]!, H[at + 1]!, pc);
        }
        H[sp - 1] = H[at]!;
        H[sp++] = H[at + 1]!;
        pc += 4;
        continue;
      }
      case 205: { // getfield, final
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        H[sp - 1] = H[r + code[pc + 1]!]!;
        pc += 4;
        continue;
      }
      case 206: { // getfield, final, two words
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const at = r + code[pc + 1]!;
        H[sp - 1] = H[at]!;
        H[sp++] = H[at + 1]!;
        pc += 4;
        continue;
      }
      case 207: { // getfield, volatile
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const at = r + code[pc + 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 7, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 7, r, code[pc + 2]!, H[at]!, 0, pc);
        }
        H[sp - 1] = Atomics.load(H, at);
        pc += 4;
        continue;
      }
      case 208: { // getfield, volatile, two words
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const at = r + code[pc + 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 7, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 7, r, code[pc + 2]!, H[at]!, H[at + 1]!, pc);
        }
        H[sp - 1] = Atomics.load(H, at);
        H[sp++] = Atomics.load(H, at + 1);
        pc += 4;
        continue;
      }
      case 209: { // putfield
        const r = H[sp - 2]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const at = r + code[pc + 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 6, r, code[pc + 2]!, H[sp - 1]!, 0, pc);
        }
        H[at] = H[sp - 1]!;
        sp -= 2;
        pc += 4;
        continue;
      }
      case 210: { // putfield of two words
        const r = H[sp - 3]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const at = r + code[pc + 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 6, r, code[pc + 2]!, H[sp - 2]!, H[sp - 1]!, pc);
        }
        H[at] = H[sp - 2]!;
        H[at + 1] = H[sp - 1]!;
        sp -= 3;
        pc += 4;
        continue;
      }
      case 211: { // putfield of a reference
        const r = H[sp - 2]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const value = H[sp - 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          vm.share(value);
          if (recording) recordField(vm, 6, r, code[pc + 2]!, value, 0, pc);
        }
        H[r + code[pc + 1]!] = value;
        sp -= 2;
        pc += 4;
        continue;
      }
      case 212: { // putfield, volatile
        const r = H[sp - 2]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const at = r + code[pc + 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 8, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 8, r, code[pc + 2]!, H[sp - 1]!, 0, pc);
        }
        Atomics.store(H, at, H[sp - 1]!);
        sp -= 2;
        pc += 4;
        continue;
      }
      case 213: { // putfield, volatile, two words
        const r = H[sp - 3]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const at = r + code[pc + 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 8, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 8, r, code[pc + 2]!, H[sp - 2]!, H[sp - 1]!, pc);
        }
        Atomics.store(H, at, H[sp - 2]!);
        Atomics.store(H, at + 1, H[sp - 1]!);
        sp -= 3;
        pc += 4;
        continue;
      }
      case 214: { // putfield of a reference, volatile
        const r = H[sp - 2]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const value = H[sp - 1]!;
        if ((H[r + 1]! & 1) !== 0) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 8, r, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          vm.share(value);
          if (recording) recordField(vm, 8, r, code[pc + 2]!, value, 0, pc);
        }
        Atomics.store(H, r + code[pc + 1]!, value);
        sp -= 2;
        pc += 4;
        continue;
      }
      case 215: { // getstatic
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 5, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 5, 0, code[pc + 2]!, H[at]!, 0, pc);
        }
        H[sp++] = H[at]!;
        pc += 4;
        continue;
      }
      case 216: { // getstatic of two words
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 5, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 5, 0, code[pc + 2]!, H[at]!, H[at + 1]!, pc);
        }
        H[sp++] = H[at]!;
        H[sp++] = H[at + 1]!;
        pc += 4;
        continue;
      }
      case 217: { // getstatic, final
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        H[sp++] = H[code[pc + 1]!]!;
        pc += 4;
        continue;
      }
      case 218: { // getstatic, final, two words
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        H[sp++] = H[at]!;
        H[sp++] = H[at + 1]!;
        pc += 4;
        continue;
      }
      case 219: { // getstatic, volatile
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 7, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 7, 0, code[pc + 2]!, H[at]!, 0, pc);
        }
        H[sp++] = Atomics.load(H, at);
        pc += 4;
        continue;
      }
      case 220: { // getstatic, volatile, two words
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 7, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 7, 0, code[pc + 2]!, H[at]!, H[at + 1]!, pc);
        }
        H[sp++] = Atomics.load(H, at);
        H[sp++] = Atomics.load(H, at + 1);
        pc += 4;
        continue;
      }
      case 221: { // putstatic
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 6, 0, code[pc + 2]!, H[sp - 1]!, 0, pc);
        }
        H[at] = H[--sp]!;
        pc += 4;
        continue;
      }
      case 222: { // putstatic of two words
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 6, 0, code[pc + 2]!, H[sp - 2]!, H[sp - 1]!, pc);
        }
        sp -= 2;
        H[at] = H[sp]!;
        H[at + 1] = H[sp + 1]!;
        pc += 4;
        continue;
      }
      case 223: { // putstatic of a reference
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 6, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 6, 0, code[pc + 2]!, H[sp - 1]!, 0, pc);
        }
        vm.share(H[sp - 1]!);
        H[at] = H[--sp]!;
        pc += 4;
        continue;
      }
      case 224: { // putstatic, volatile
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 8, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 8, 0, code[pc + 2]!, H[sp - 1]!, 0, pc);
        }
        Atomics.store(H, at, H[--sp]!);
        pc += 4;
        continue;
      }
      case 225: { // putstatic, volatile, two words
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 8, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 8, 0, code[pc + 2]!, H[sp - 2]!, H[sp - 1]!, pc);
        }
        sp -= 2;
        Atomics.store(H, at, H[sp]!);
        Atomics.store(H, at + 1, H[sp + 1]!);
        pc += 4;
        continue;
      }
      case 226: { // putstatic of a reference, volatile
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const at = code[pc + 1]!;
        if (init === 0 || H[init] === 2) {
          if (grants === 0) {
            if (!free) return suspend(vm, base, pc, fp, sp, grants, 8, 0, code[pc + 2]!);
          } else grants--;
          budget = 10000;
          standing = 0;
          if (recording) recordField(vm, 8, 0, code[pc + 2]!, H[sp - 1]!, 0, pc);
        }
        vm.share(H[sp - 1]!);
        Atomics.store(H, at, H[--sp]!);
        pc += 4;
        continue;
      }
      case 227: { // invokestatic
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        const row = code[pc + 1]! << 2;
        const n = sp - code[pc + 2]!;
        const link = n + methods[row + 1]!;
        if (link + methods[row + 2]! > limit) return fault(vm, base, pc, fp, sp, grants, 'java/lang/StackOverflowError', null);
        if (--budget < 0) {
          if (free) enterVm(vm);
          return suspend(vm, base, pc, fp, sp, grants, 38, 0, 0);
        }
        H[link] = pc + 4;
        H[link + 1] = fp;
        fp = n;
        sp = link + 2;
        pc = methods[row]!;
        continue;
      }
      case 228: { // invokespecial, and virtual calls with one target
        const row = code[pc + 1]! << 2;
        const n = sp - code[pc + 2]!;
        if (H[n] === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const link = n + methods[row + 1]!;
        if (link + methods[row + 2]! > limit) return fault(vm, base, pc, fp, sp, grants, 'java/lang/StackOverflowError', null);
        if (--budget < 0) {
          if (free) enterVm(vm);
          return suspend(vm, base, pc, fp, sp, grants, 38, 0, 0);
        }
        H[link] = pc + 4;
        H[link + 1] = fp;
        fp = n;
        sp = link + 2;
        pc = methods[row]!;
        continue;
      }
      case 229: { // invokevirtual
        const n = sp - code[pc + 2]!;
        if (H[n] === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const row = vtables[vtableBase[H[H[n]!]!]! + code[pc + 1]!]!;
        if (methods[row] === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/AbstractMethodError', null);
        const link = n + methods[row + 1]!;
        if (link + methods[row + 2]! > limit) return fault(vm, base, pc, fp, sp, grants, 'java/lang/StackOverflowError', null);
        if (--budget < 0) {
          if (free) enterVm(vm);
          return suspend(vm, base, pc, fp, sp, grants, 38, 0, 0);
        }
        H[link] = pc + 4;
        H[link + 1] = fp;
        fp = n;
        sp = link + 2;
        pc = methods[row]!;
        continue;
      }
      case 230: { // invokeinterface
        const n = sp - code[pc + 2]!;
        if (H[n] === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        const cls = H[H[n]!]!;
        const slot = code[pc + 3]!;
        let row = cache[slot + 1]!;
        if (cache[slot] !== cls) {
          row = vm.interfaceMethod(cls, code[pc + 1]!);
          if (methods[row] === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/AbstractMethodError', null);
          cache[slot] = cls;
          cache[slot + 1] = row;
        }
        const link = n + methods[row + 1]!;
        if (link + methods[row + 2]! > limit) return fault(vm, base, pc, fp, sp, grants, 'java/lang/StackOverflowError', null);
        if (--budget < 0) {
          if (free) enterVm(vm);
          return suspend(vm, base, pc, fp, sp, grants, 38, 0, 0);
        }
        H[link] = pc + 4;
        H[link + 1] = fp;
        fp = n;
        sp = link + 2;
        pc = methods[row]!;
        continue;
      }
      case 231: { // new
        const init = code[pc + 3]!;
        if (init !== 0 && H[init] !== 2) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          if (free) enterVm(vm);
          const outcome = beginInitialization(vm, t, H[init + 1]!);
          if (free && outcome !== MUST_WAIT) leaveVm(vm);
          if (outcome === PUSHED) {
            pc = H[base + 1]!;
            fp = H[base + 2]!;
            sp = H[base + 3]!;
            continue;
          }
          if (outcome === MUST_WAIT) return;
        }
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        H[sp++] = vm.allocate(code[pc + 1]!, code[pc + 2]!);
        pc += 4;
        continue;
      }
      case 232: { // newarray, anewarray
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        H[sp - 1] = vm.newArray(code[pc + 1]!, H[sp - 1]!, code[pc + 2]!);
        pc += 4;
        continue;
      }
      case 233: { // multianewarray
        const dimensions = code[pc + 2]!;
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        const counts = Array.from(H.subarray(sp - dimensions, sp));
        sp -= dimensions;
        H[sp++] = vm.newMultiArray(code[pc + 1]!, counts);
        pc += 4;
        continue;
      }
      case 234: { // checkcast
        const r = H[sp - 1]!;
        if (r !== 0 && subtype[H[r]! * classCount + code[pc + 1]!] === 0) {
          return fault(vm, base, pc, fp, sp, grants, 'java/lang/ClassCastException', castMessage(vm, r, code[pc + 1]!));
        }
        pc += 4;
        continue;
      }
      case 235: { // instanceof
        const r = H[sp - 1]!;
        H[sp - 1] = r === 0 ? 0 : subtype[H[r]! * classCount + code[pc + 1]!]!;
        pc += 4;
        continue;
      }
      case 236: { // monitorenter
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if ((H[r + 1]! & 1) === 0) {
          lockMonitor(vm, t, r);
        } else {
          const owner = monitorOwner(vm, r);
          if (grants === 0 || standing === 0 || (owner !== 0 && owner !== t)) {
            if (free && standing === 0) enterVm(vm);
            suspend(vm, base, pc, fp, sp, grants, 11, r, 0);
            blockUnlessReady(vm, t);
            return;
          }
          standing = 0;
          H[base + 7] = 0;
          lockMonitor(vm, t, r);
          recheck(vm, r);
          vm.unused = grants - 1;
          grants = 0;
          if (free) leaveVm(vm);
          if (recording) vm.record(11, r, 0, 0, 0, pc);
        }
        sp--;
        pc += 4;
        continue;
      }
      case 237: { // monitorexit
        const r = H[sp - 1]!;
        if (r === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        if ((H[r + 1]! & 1) === 0) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          unlockMonitor(vm, t, r);
        } else {
          if (grants === 0 || standing === 0) {
            if (free && standing === 0) enterVm(vm);
            return suspend(vm, base, pc, fp, sp, grants, 12, r, 0);
          }
          standing = 0;
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          unlockMonitor(vm, t, r);
          recheck(vm, r);
          vm.unused = grants - 1;
          grants = 0;
          if (free) leaveVm(vm);
          if (recording) vm.record(12, r, 0, 0, 0, pc);
        }
        sp--;
        pc += 4;
        continue;
      }
      case 245: { // entry of a synchronized method
        const r = code[pc + 1] === 0 ? H[fp]! : code[pc + 1]!;
        if ((H[r + 1]! & 1) === 0) {
          lockMonitor(vm, t, r);
        } else {
          const owner = monitorOwner(vm, r);
          if (grants === 0 || standing === 0 || (owner !== 0 && owner !== t)) {
            if (free && standing === 0) enterVm(vm);
            suspend(vm, base, pc, fp, sp, grants, 11, r, 0);
            blockUnlessReady(vm, t);
            return;
          }
          standing = 0;
          H[base + 7] = 0;
          lockMonitor(vm, t, r);
          recheck(vm, r);
          vm.unused = grants - 1;
          grants = 0;
          if (free) leaveVm(vm);
          if (recording) vm.record(11, r, 0, 0, 0, pc);
        }
        pc += 4;
        continue;
      }
      case 246: { // exit of a synchronized method
        const r = code[pc + 1] === 0 ? H[fp]! : code[pc + 1]!;
        if ((H[r + 1]! & 1) === 0) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          unlockMonitor(vm, t, r);
        } else {
          if (grants === 0 || standing === 0) {
            if (free && standing === 0) enterVm(vm);
            return suspend(vm, base, pc, fp, sp, grants, 12, r, 0);
          }
          standing = 0;
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          unlockMonitor(vm, t, r);
          recheck(vm, r);
          vm.unused = grants - 1;
          grants = 0;
          if (free) leaveVm(vm);
          if (recording) vm.record(12, r, 0, 0, 0, pc);
        }
        pc += 4;
        continue;
      }
      case 238: { // native method
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        vm.natives[code[pc + 1]!]!(vm, fp);
        const link = fp + code[pc + 2]!;
        sp = fp + code[pc + 3]!;
        pc = H[link]!;
        fp = H[link + 1]!;
        continue;
      }
      case 239: { // visible native operation
        const operation = vm.operations[code[pc + 1]!]!;
        if (operation.local !== undefined && standing === 0 && operation.local(vm, t, fp)) {
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          operation.perform(vm, t, fp);
          const inner = fp + code[pc + 2]!;
          sp = fp + code[pc + 3]!;
          pc = H[inner]!;
          fp = H[inner + 1]!;
          continue;
        }
        if (grants === 0 || standing === 0) {
          if (free && standing === 0) enterVm(vm);
          H[base + 1] = pc;
          H[base + 2] = fp;
          H[base + 3] = sp;
          vm.grants = grants;
          H[base + 22] = code[pc + 1]!;
          operation.arrive(vm, t, fp);
          if (operation.ready) blockUnlessReady(vm, t);
          return;
        }
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        const kind = standing;
        const object = H[base + 7]!;
        const slot = H[base + 8]!;
        vm.value = 0;
        vm.valueHigh = 0;
        vm.slot = slot;
        vm.unused = grants - 1;
        grants = 0;
        vm.grants = 0;
        standing = 0;
        H[base + 7] = 0;
        let again = false;
        try {
          again = operation.perform(vm, t, fp) === AGAIN;
        } finally {
          if (recording) vm.record(kind, object, vm.slot, vm.value, vm.valueHigh, pc);
          if (free && !again) leaveVm(vm);
        }
        if (again) {
          operation.arrive(vm, t, fp);
          if (operation.ready) blockUnlessReady(vm, t);
          return;
        }
        const link = fp + code[pc + 2]!;
        sp = fp + code[pc + 3]!;
        pc = H[link]!;
        fp = H[link + 1]!;
        continue;
      }
      case 240: { // end of the thread
        if (grants === 0 || standing === 0) {
          if (free && standing === 0) enterVm(vm);
          return suspend(vm, base, pc, fp, sp, grants, 2, H[base + 10]!, t);
        }
        vm.unused = grants - 1;
        grants = 0;
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        if (recording) vm.record(2, H[base + 10]!, t, 0, 0, pc);
        endThread(vm, t);
        send(vm, t, END);
        recheck(vm, H[base + 10]!);
        return;
      }
      case 241: { // unresolvable
        const error = P.linkErrors[code[pc + 1]!]!;
        return fault(vm, base, pc, fp, sp, grants, error.className, error.message);
      }
      case 242: { // string concatenation
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        H[sp++] = concatenate(vm, P.concats[code[pc + 1]!]!, fp);
        pc += 4;
        continue;
      }
      case 243: { // end of <clinit>
        finishInitialization(vm, code[pc + 1]!);
        const link = fp + code[pc + 2]!;
        pc = H[link]!;
        sp = fp;
        fp = H[link + 1]!;
        continue;
      }
      case 244: { // <clinit> threw
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        throw failInitialization(vm, code[pc + 1]!, H[sp - 1]!);
      }
      case 247: { // null check
        if (H[sp - 1 - code[pc + 1]!] === 0) return fault(vm, base, pc, fp, sp, grants, 'java/lang/NullPointerException', null);
        pc += 4;
        continue;
      }
      default:
        H[base + 1] = pc;
        H[base + 2] = fp;
        H[base + 3] = sp;
        vm.grants = grants;
        throw new EngineBug(`instruction ${code[pc]} at pc ${pc} is not decoded`);
    }
  }
}
