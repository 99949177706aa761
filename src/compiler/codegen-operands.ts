/** Operands and operators: what several kinds of expressions need. */
import { OPCODE } from '../classfile/instruction-set.ts';
import { convertPrimitive, kindOf } from './codegen-conversions.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { MethodContext } from './method-context.ts';
import type { BinaryOperator, Expression } from './syntax-tree.ts';
import { internalNameOf, isPrimitive, type PrimitiveName, primitives, type Type } from './types.ts';

export function typeOf(tree: Expression): Type {
  if (!tree.type) throw new CompilerBug(`a ${tree.kind} has no type`);
  return tree.type;
}

/** One of several values that meet: of the same type for the verifier. */
export function generateBranch(m: MethodContext, tree: Expression, type: Type): void {
  m.valueAs(tree, type);
  if (!isPrimitive(type)) m.emitter.retypeTop(internalNameOf(type));
}

const arithmetic: Partial<Record<BinaryOperator, number>> = {
  '+': OPCODE.iadd,
  '-': OPCODE.isub,
  '*': OPCODE.imul,
  '/': OPCODE.idiv,
  '%': OPCODE.irem,
};
const bitwise: Partial<Record<BinaryOperator, number>> = {
  '<<': OPCODE.ishl,
  '>>': OPCODE.ishr,
  '>>>': OPCODE.iushr,
  '&': OPCODE.iand,
  '|': OPCODE.ior,
  '^': OPCODE.ixor,
};
function isShift(operator: string): boolean {
  return operator.startsWith('<<') || operator.startsWith('>>');
}

/** The instruction of an arithmetic operator for operands of a promoted type. */
export function operatorOpcode(operator: BinaryOperator, type: PrimitiveName): number {
  const opcode = arithmetic[operator];
  if (opcode !== undefined) return opcode + kindOf(type);
  return bitwise[operator]! + kindOf(type);
}

/** The distance of a shift is an int, whatever is shifted. */
export function generateRightOperand(m: MethodContext, operator: string, tree: Expression, type: Type): void {
  if (!isShift(operator)) m.valueAs(tree, type);
  else if (isPrimitive(typeOf(tree)) || tree.constant !== undefined) m.valueAs(tree, primitives.int);
  else {
    // Unboxed first: a Long does not convert to int by itself.
    const unboxed = tree.coerceTo && isPrimitive(tree.coerceTo) ? tree.coerceTo : primitives.int;
    m.valueAs(tree, unboxed);
    convertPrimitive(m, unboxed.name, 'int');
  }
}
