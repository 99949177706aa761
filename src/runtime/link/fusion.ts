/**
 * Superinstructions (Ertl & Gregg 2003): rows of instructions that often stand together are done by one. Only the first
 * instruction of a row is rewritten; the others stay where they are, so pcs, branch targets and line numbers hold. None of them
 * contains a visible operation that stops: the interpreter falls back to the single instructions there.
 */
import { I, STRIDE, SUPER } from '../instructions.ts';

const LOAD_OPERATIONS = [96, 100, 104];
const PUSH_OPERATIONS = [96, 100, 104, 120, 122, 124, 126];
const STORE_OPERATIONS = [96, 100, 130];

/** Rewrites decoded code in place. */
export function fuse(code: Int32Array): void {
  for (let pc = STRIDE; pc < code.length; pc += STRIDE) {
    const fused = fusedAt(code, pc);
    if (fused !== 0) code[pc] = fused;
  }
}

/** The instruction that a superinstruction has replaced: the first of its row. */
export function unfused(op: number): number {
  if (op < SUPER.LOAD_LOAD || op > SUPER.PUSH2_LADD) return op;
  if (op >= SUPER.PUSH_OPERATE && op < SUPER.PUSH_OPERATE + PUSH_OPERATIONS.length) return I.PUSH;
  if (op === SUPER.IINC_GOTO_BACK) return I.IINC;
  if (op >= SUPER.OPERATE_STORE && op < SUPER.OPERATE_STORE + STORE_OPERATIONS.length) {
    return STORE_OPERATIONS[op - SUPER.OPERATE_STORE]!;
  }
  return op === SUPER.PUSH2_LMUL || op === SUPER.PUSH2_LADD ? I.PUSH2 : I.LOAD;
}

function fusedAt(code: Int32Array, pc: number): number {
  // Later instructions of a row are still unfused: the pass goes forward and looks ahead.
  const op = (ahead: number): number => code[pc + ahead * STRIDE] ?? 0;
  switch (op(0)) {
    case I.LOAD:
      return fusedLoad(code, pc, op);
    case I.PUSH: {
      const which = PUSH_OPERATIONS.indexOf(op(1));
      return which < 0 ? 0 : SUPER.PUSH_OPERATE + which;
    }
    case I.PUSH2:
      return op(1) === 105 ? SUPER.PUSH2_LMUL : op(1) === 97 ? SUPER.PUSH2_LADD : 0;
    case I.IINC:
      return op(1) === I.GOTO_BACK ? SUPER.IINC_GOTO_BACK : 0;
    default: {
      const which = STORE_OPERATIONS.indexOf(op(0));
      return which >= 0 && op(1) === I.STORE ? SUPER.OPERATE_STORE + which : 0;
    }
  }
}

function fusedLoad(code: Int32Array, pc: number, op: (ahead: number) => number): number {
  const isCompare = op(2) >= 159 && op(2) <= 164;
  switch (op(1)) {
    case I.LOAD:
      if (isCompare) return SUPER.LOAD_LOAD_IF_ICMP + op(2) - 159;
      return op(2) === I.ALOAD ? SUPER.LOAD_LOAD_ALOAD : SUPER.LOAD_LOAD;
    case I.PUSH:
      if (isCompare) return SUPER.LOAD_PUSH_IF_ICMP + op(2) - 159;
      // The push does more together with what follows it.
      return PUSH_OPERATIONS.includes(op(2)) ? 0 : SUPER.LOAD_PUSH;
    case I.GETFIELD:
      return SUPER.LOAD_GETFIELD;
    case 89: {
      const sameField =
        op(2) === I.GETFIELD && op(5) === I.PUTFIELD && code[pc + 2 * STRIDE + 1] === code[pc + 5 * STRIDE + 1];
      return sameField && op(3) === I.PUSH && op(4) === 96 ? SUPER.FIELD_INCREMENT : 0;
    }
    default: {
      if (op(1) >= 153 && op(1) <= 158) return SUPER.LOAD_IF + op(1) - 153;
      const which = LOAD_OPERATIONS.indexOf(op(1));
      return which < 0 ? 0 : SUPER.LOAD_OPERATE + which;
    }
  }
}
