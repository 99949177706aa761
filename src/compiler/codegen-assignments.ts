/** Assignments, compound assignments, `++` and `--` on every kind of variable. */
import { OPCODE } from '../classfile/instruction-set.ts';
import { updateBoxed } from './codegen-boxed-updates.ts';
import { concatenateOnto } from './codegen-concatenation.ts';
import { convert, convertPrimitive, kindOf } from './codegen-conversions.ts';
import { generateRightOperand, operatorOpcode, typeOf } from './codegen-operands.ts';
import { duplicate, generateTarget, stash, type Target } from './codegen-variables.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { Local } from './emitter.ts';
import type { MethodContext } from './method-context.ts';
import type { Assignment, BinaryOperator, Update } from './syntax-tree.ts';
import { erasure, isPrimitive, isString, primitives, type Type, unboxedType } from './types.ts';

/** Answers the erased type of the value that it leaves; `wanted` false: leaves none. */
export function generateAssignment(m: MethodContext, tree: Assignment, wanted: boolean): Type {
  if (tree.operator === '=') {
    const target = generateTarget(m, tree.target);
    m.valueAs(tree.value, target.declared);
    if (wanted) stash(m, target, target.declared);
    target.store();
    return target.declared;
  }
  const type = typeOf(tree.target);
  const operator = tree.operator.slice(0, -1) as BinaryOperator;
  if (isString(type) || (operator === '+' && !unboxedType(type))) return appendAssignment(m, tree, wanted);
  const operation = tree.operationType ?? unboxedType(type);
  if (!operation || !isPrimitive(operation)) throw new CompilerBug(`${tree.operator} on no number`);
  if (!isPrimitive(type)) {
    const right = () => generateRightOperand(m, operator, tree.value, operation);
    return updateBoxed(m, tree.target, { operator, operation, right, wanted, keepsOld: false });
  }
  const target = generateTarget(m, tree.target);
  const amount = incrementAmount(tree, operator);
  if (
    target.local &&
    isPrimitive(type) &&
    amount !== undefined &&
    increment(m, target.local, target.declared, amount)
  ) {
    if (wanted) target.load();
    return target.declared;
  }
  duplicate(m, target);
  target.load();
  convert(m, target.declared, operation);
  generateRightOperand(m, operator, tree.value, operation);
  m.emitter.op(operatorOpcode(operator, operation.name));
  return storeResult(m, target, operation, type, wanted);
}

/** Narrows or boxes the result of an operation to the static type of the variable, and stores it. */
function storeResult(m: MethodContext, target: Target, operation: Type, type: Type, wanted: boolean): Type {
  convert(m, operation, unboxedType(type) ?? operation);
  convert(m, unboxedType(type) ?? operation, type);
  if (wanted) stash(m, target, type);
  target.store();
  return erasure(type);
}

function appendAssignment(m: MethodContext, tree: Assignment, wanted: boolean): Type {
  const target = generateTarget(m, tree.target);
  duplicate(m, target);
  target.load();
  convert(m, target.declared, erasure(typeOf(tree.target)));
  concatenateOnto(m, erasure(typeOf(tree.target)), tree.value);
  if (wanted) stash(m, target, target.declared);
  target.store();
  return target.declared;
}

/** For `+=` and `-=` of an int constant: what is added. */
function incrementAmount(tree: Assignment, operator: string): number | undefined {
  if (operator !== '+' && operator !== '-') return undefined;
  const { constant, type } = tree.value;
  if (typeof constant !== 'number' || !type || !isPrimitive(type) || kindOf(type.name) !== 0) return undefined;
  return operator === '+' ? constant : -constant;
}

/** Adds to a local of int or narrower type; false where the type is another. */
function increment(m: MethodContext, local: Local, type: Type, amount: number): boolean {
  if (!isPrimitive(type) || kindOf(type.name) !== 0) return false;
  const { emitter } = m;
  if (type.name === 'int' && amount >= -32768 && amount <= 32767) {
    emitter.increment(local, amount);
    return true;
  }
  emitter.load(local);
  emitter.int(Math.abs(amount) | 0);
  emitter.op(amount >= 0 ? OPCODE.iadd : OPCODE.isub);
  convertPrimitive(m, 'int', type.name);
  emitter.store(local);
  return true;
}

/** Answers the erased type of the value that it leaves; `wanted` false: leaves none, and `x++` is `++x`. */
export function generateUpdate(m: MethodContext, tree: Update, wanted: boolean): Type {
  const { emitter } = m;
  const type = typeOf(tree.operand);
  const primitive = unboxedType(type);
  if (!primitive) throw new CompilerBug(`${tree.operator} on no number`);
  const amount = tree.operator === '++' ? 1 : -1;
  const operation = kindOf(primitive.name) === 0 ? primitives.int : primitive;
  if (!isPrimitive(type)) {
    const operator = amount === 1 ? '+' : '-';
    return updateBoxed(m, tree.operand, {
      operator,
      operation,
      right: () => one(m, operation.name),
      wanted,
      keepsOld: !tree.prefix,
    });
  }
  const target = generateTarget(m, tree.operand);
  const { local, declared } = target;
  if (local && isPrimitive(declared) && kindOf(declared.name) === 0) {
    if (wanted && !tree.prefix) target.load();
    increment(m, local, declared, amount);
    if (wanted && tree.prefix) target.load();
    return declared;
  }
  duplicate(m, target);
  target.load();
  convert(m, declared, type);
  if (wanted && !tree.prefix) stash(m, target, type);
  convert(m, type, operation);
  one(m, operation.name);
  emitter.op((amount === 1 ? OPCODE.iadd : OPCODE.isub) + kindOf(operation.name));
  return storeResult(m, target, operation, type, wanted && tree.prefix);
}
function one({ emitter }: MethodContext, name: string): void {
  switch (name) {
    case 'long':
      emitter.long(1n);
      return;
    case 'float':
      emitter.float(1);
      return;
    case 'double':
      emitter.double(1);
      return;
    default:
      emitter.int(1);
  }
}
