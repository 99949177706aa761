/** Booleans to jumps: comparisons, `&&`, `||`, `!`, `instanceof`, conditionals; everything else is a value compared with 0. */
import { OPCODE } from '../classfile/instruction-set.ts';
import { typeOf } from './codegen-operands.ts';
import { CompilerBug } from './compiler-bug.ts';
import { Condition } from './condition.ts';
import type { MethodContext } from './method-context.ts';
import type { Binary, Conditional, Expression, InstanceOf } from './syntax-tree.ts';
import { descriptor, erasure, internalNameOf, isPrimitive, primitives, type Type } from './types.ts';
import { mergeChains } from './verifier-state.ts';

/** Conditional jump by operator: on the sign of an int, between ints, between references. */
const signJumps: Readonly<Record<string, number>> = {
  '==': OPCODE.ifeq,
  '!=': OPCODE.ifne,
  '<': OPCODE.iflt,
  '>=': OPCODE.ifge,
  '>': OPCODE.ifgt,
  '<=': OPCODE.ifle,
};
// if_icmpeq follows ifle, in the same order.
const betweenInts = OPCODE.if_icmpeq - OPCODE.ifeq;

/** Whether the value of an expression comes about by jumps. */
export function isConditionTree(tree: Expression): boolean {
  switch (tree.kind) {
    case 'Binary':
      return tree.operator === '&&' || tree.operator === '||' || tree.operator in signJumps;
    case 'Unary':
      return tree.operator === '!';
    case 'InstanceOf':
      return tree.test.kind === 'TypePattern';
    default:
      return false;
  }
}

export function generateCondition(m: MethodContext, tree: Expression): Condition {
  if (typeof tree.constant === 'boolean') return Condition.constant(tree.constant);
  switch (tree.kind) {
    case 'Parenthesized':
      return generateCondition(m, tree.inner);
    case 'Conditional':
      if (isPrimitive(typeOf(tree))) return conditional(m, tree);
      break;
    case 'Unary':
      if (tree.operator === '!') return generateCondition(m, tree.operand).negate();
      break;
    case 'InstanceOf':
      return instanceOf(m, tree);
    case 'Binary':
      if (tree.operator === '&&' || tree.operator === '||') return logical(m, tree);
      if (tree.operator in signJumps) return comparison(m, tree);
      break;
  }
  m.valueAs(tree, primitives.boolean);
  return new Condition(OPCODE.ifne);
}

function logical(m: MethodContext, tree: Binary): Condition {
  const { emitter } = m;
  const left = generateCondition(m, tree.left);
  if (tree.operator === '&&') {
    if (left.isFalse) return left;
    const falseJumps = left.jumpFalse(emitter);
    emitter.resolve(left.trueJumps);
    const right = generateCondition(m, tree.right);
    return new Condition(right.opcode, right.trueJumps, mergeChains(falseJumps, right.falseJumps));
  }
  if (left.isTrue) return left;
  const trueJumps = left.jumpTrue(emitter);
  emitter.resolve(left.falseJumps);
  const right = generateCondition(m, tree.right);
  return new Condition(right.opcode, mergeChains(trueJumps, right.trueJumps), right.falseJumps);
}

function conditional(m: MethodContext, tree: Conditional): Condition {
  const { emitter } = m;
  const condition = generateCondition(m, tree.condition);
  if (condition.isTrue) {
    emitter.resolve(condition.trueJumps);
    return generateCondition(m, tree.whenTrue);
  }
  if (condition.isFalse) {
    emitter.resolve(condition.falseJumps);
    return generateCondition(m, tree.whenFalse);
  }
  const secondJumps = condition.jumpFalse(emitter);
  emitter.resolve(condition.trueJumps);
  const first = generateCondition(m, tree.whenTrue);
  const falseJumps = first.jumpFalse(emitter);
  emitter.resolve(first.trueJumps);
  const trueJumps = emitter.branch(OPCODE.goto);
  emitter.resolve(secondJumps);
  const second = generateCondition(m, tree.whenFalse);
  return new Condition(
    second.opcode,
    mergeChains(trueJumps, second.trueJumps),
    mergeChains(falseJumps, second.falseJumps),
  );
}

function comparison(m: MethodContext, tree: Binary): Condition {
  const { operator, left, right } = tree;
  const type = comparedType(tree);
  const sign = signJumps[operator]!;
  if (!isPrimitive(type)) {
    m.valueAs(left, comparedAs(left));
    const isNull = isNullLiteral(right);
    if (isNull) return new Condition(operator === '==' ? OPCODE.ifnull : OPCODE.ifnonnull);
    m.valueAs(right, comparedAs(right));
    return new Condition(operator === '==' ? OPCODE.if_acmpeq : OPCODE.if_acmpne);
  }
  m.valueAs(left, type);
  switch (type.name) {
    case 'long':
      m.valueAs(right, type);
      m.emitter.op(OPCODE.lcmp);
      return new Condition(sign);
    case 'float':
    case 'double': {
      m.valueAs(right, type);
      // NaN must make every comparison but != false.
      const less = operator === '<' || operator === '<=';
      const base = type.name === 'float' ? OPCODE.fcmpl : OPCODE.dcmpl;
      m.emitter.op(less ? base + 1 : base);
      return new Condition(sign);
    }
    default:
      if (right.constant === false || Number(right.constant ?? 1) === 0) return new Condition(sign);
      m.valueAs(right, type);
      return new Condition(sign + betweenInts);
  }
}
function comparedType(tree: Binary): Type {
  if (tree.operationType && isPrimitive(tree.operationType)) return tree.operationType;
  const [left, right] = [typeOf(tree.left), typeOf(tree.right)];
  if (isPrimitive(left) && isPrimitive(right)) throw new CompilerBug(`no type to compare in by ${tree.operator}`);
  return erasure(left);
}
function comparedAs(tree: Expression): Type {
  return erasure(tree.coerceTo ?? typeOf(tree));
}
function isNullLiteral(tree: Expression): boolean {
  return tree.kind === 'Parenthesized' ? isNullLiteral(tree.inner) : tree.kind === 'Literal' && tree.literal === 'null';
}

function instanceOf(m: MethodContext, tree: InstanceOf): Condition {
  const { emitter } = m;
  const { test } = tree;
  if (test.kind !== 'TypePattern') {
    m.valueAs(tree.operand, erasure(typeOf(tree.operand)));
    emitter.instanceOf(internalNameOf(test.type!));
    return new Condition(OPCODE.ifne);
  }
  // (T temp = operand) instanceof C && (C binding = (C) temp; true)
  const type = test.declaredType.type!;
  const operandType = erasure(typeOf(tree.operand));
  const binding = m.declare(test.symbol!);
  const operand = tree.operand.kind === 'Name' && tree.operand.symbol?.kind === 'local' ? tree.operand : undefined;
  m.valueAs(tree.operand, operandType);
  if (operand) {
    emitter.instanceOf(internalNameOf(type));
    const falseJumps = emitter.branch(OPCODE.ifeq);
    m.valueAs(operand, operandType);
    emitter.checkCast(internalNameOf(type));
    emitter.store(binding);
    return new Condition(OPCODE.goto, undefined, falseJumps);
  }
  const temporary = emitter.newLocal(undefined, descriptor(operandType));
  emitter.store(temporary);
  emitter.load(temporary);
  emitter.instanceOf(internalNameOf(type));
  const falseJumps = emitter.branch(OPCODE.ifeq);
  emitter.load(temporary);
  emitter.checkCast(internalNameOf(type));
  emitter.store(binding);
  emitter.endScopes(temporary.register);
  return new Condition(OPCODE.goto, undefined, falseJumps);
}

/** Whether a condition of that value declares pattern variables (JLS §6.3.1). */
export function bindsWhen(value: boolean, tree: Expression): boolean {
  switch (tree.kind) {
    case 'Parenthesized':
      return bindsWhen(value, tree.inner);
    case 'Unary':
      return tree.operator === '!' && bindsWhen(!value, tree.operand);
    case 'Binary':
      return tree.operator === (value ? '&&' : '||') && (bindsWhen(value, tree.left) || bindsWhen(value, tree.right));
    case 'InstanceOf':
      return value && tree.test.kind === 'TypePattern';
    default:
      return false;
  }
}
