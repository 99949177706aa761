/** Operators (JLS §15.14 to §15.26): numeric promotion, concatenation, comparison, assignment; constants are folded. */

import { assignmentTarget } from './assignment-target.ts';
import type { Attributor, Spot } from './attribute-context.ts';
import { incompatible, isAssignable } from './attribute-conversions.ts';
import { type ConstantType, constantToString, convertConstant, foldBinary, foldUnary } from './constant.ts';
import { noBindings, type Scope } from './scope.ts';
import { isCastable } from './subtyping.ts';
import type { Assignment, Binary, Expression, Unary, Update } from './syntax-tree.ts';
import {
  errorType,
  isIntegral,
  isNumeric,
  isPrimitive,
  isString,
  type PrimitiveType,
  primitives,
  type Type,
  typeToString,
  unboxedType,
} from './types.ts';

/** How a constant of that static type is computed with; undefined for types that have no constants. */
export function constantTypeOf(type: Type): ConstantType | undefined {
  if (isPrimitive(type)) return type.name;
  return isString(type) ? 'String' : undefined;
}

function numeric(type: Type): PrimitiveType | undefined {
  const unboxed = unboxedType(type);
  return unboxed && isNumeric(unboxed) ? unboxed : undefined;
}
function promotedUnary(type: PrimitiveType): PrimitiveType {
  return type.name === 'byte' || type.name === 'short' || type.name === 'char' ? primitives.int : type;
}
function isBoolean(type: Type): boolean {
  return unboxedType(type)?.name === 'boolean';
}

export function unary(a: Attributor, tree: Unary, scope: Scope): Type {
  if (tree.operator === '!') {
    const given = a.value(tree.operand, scope);
    if (!isBoolean(given)) return wrongUnary(a, tree, given, scope);
    tree.operand.coerceTo = primitives.boolean;
    const bindings = a.bindings(tree.operand);
    if (bindings !== noBindings) a.bind(tree, { whenTrue: bindings.whenFalse, whenFalse: bindings.whenTrue });
    foldUnaryInto(tree, primitives.boolean);
    return primitives.boolean;
  }
  const type = a.value(tree.operand, scope);
  if (type.kind === 'error') return errorType;
  const operand = numeric(type);
  if (!operand || (tree.operator === '~' && !isIntegral(operand))) return wrongUnary(a, tree, type, scope);
  const promoted = promotedUnary(operand);
  tree.operand.coerceTo = promoted;
  foldUnaryInto(tree, promoted);
  return promoted;
}
function wrongUnary(a: Attributor, tree: Unary | Update, type: Type, scope: Scope): Type {
  if (type.kind !== 'error')
    a.error(scope, tree, `bad operand type ${typeToString(type)} for unary operator '${tree.operator}'`);
  return errorType;
}
function foldUnaryInto(tree: Unary, promoted: PrimitiveType): void {
  const value = promotedConstant(tree.operand, promoted);
  if (value === undefined) return;
  const folded = foldUnary(tree.operator, value, promoted.name);
  if (folded !== undefined) tree.constant = folded;
}
function promotedConstant(tree: Expression, to: PrimitiveType): Expression['constant'] {
  const from = tree.type && constantTypeOf(tree.type);
  if (tree.constant === undefined || !from) return undefined;
  return convertConstant(tree.constant, from, to.name);
}

const isShortCircuit = (tree: Binary): boolean => tree.operator === '&&' || tree.operator === '||';

export function binary(a: Attributor, tree: Binary, scope: Scope): Type {
  if (isShortCircuit(tree)) return shortCircuit(a, tree, scope);
  // Long chains (`"a" + b + "c" + …`) lean to the left: walked in a loop, they need no stack.
  const chain = [tree];
  for (let at = tree.left; at.kind === 'Binary' && !isShortCircuit(at); at = at.left) chain.push(at);
  let left = a.value(chain.at(-1)!.left, scope);
  for (const each of chain.toReversed()) {
    delete each.coerceTo;
    left = operation(a, each, left, scope);
    each.type = left;
  }
  return left;
}

function operation(a: Attributor, tree: Binary, left: Type, scope: Scope): Type {
  const right = a.value(tree.right, scope);
  if (left.kind === 'error' || right.kind === 'error') return resultOf(tree);
  const result = binaryType(a, tree, left, right, scope);
  if (!result) {
    wrongBinary(a, tree, left, right, scope);
    return resultOf(tree);
  }
  foldBinaryInto(tree, left, right, result);
  return result;
}
function wrongBinary(a: Attributor, tree: Binary, left: Type, right: Type, scope: Scope): void {
  a.error(
    scope,
    { start: tree.operatorStart, end: tree.operatorStart + tree.operator.length },
    `bad operand types for binary operator '${tree.operator}'`,
    `first type: ${typeToString(left)}, second type: ${typeToString(right)}`,
  );
}
// Even with a wrong operand a comparison is boolean: no second complaint about the condition.
function resultOf(tree: Binary): Type {
  return ['<', '>', '<=', '>=', '==', '!='].includes(tree.operator) ? primitives.boolean : errorType;
}

function binaryType(a: Attributor, tree: Binary, left: Type, right: Type, scope: Scope): Type | undefined {
  const { operator } = tree;
  if (operator === '+' && (isString(left) || isString(right))) {
    if (left.kind === 'void' || right.kind === 'void') {
      a.error(scope, left.kind === 'void' ? tree.left : tree.right, "'void' type not allowed here");
      return errorType;
    }
    tree.operationType = a.table.string;
    return a.table.string;
  }
  const [x, y] = [numeric(left), numeric(right)];
  switch (operator) {
    case '<<':
    case '>>':
    case '>>>': {
      if (!x || !y || !isIntegral(x) || !isIntegral(y)) return undefined;
      const promoted = promotedUnary(x);
      tree.left.coerceTo = promoted;
      tree.right.coerceTo = promotedUnary(y);
      tree.operationType = promoted;
      return promoted;
    }
    case '==':
    case '!=':
      return equality(a, tree, left, right, scope);
    case '&':
    case '|':
    case '^':
      if (isBoolean(left) && isBoolean(right)) return operate(tree, primitives.boolean);
      return x && y && isIntegral(x) && isIntegral(y) ? operate(tree, primitives[a.table.promoted(x, y)]) : undefined;
    case '<':
    case '>':
    case '<=':
    case '>=':
      if (!x || !y) return undefined;
      operate(tree, primitives[a.table.promoted(x, y)]);
      return primitives.boolean;
    default:
      return x && y ? operate(tree, primitives[a.table.promoted(x, y)]) : undefined;
  }
}
function operate(tree: Binary, type: PrimitiveType): PrimitiveType {
  tree.left.coerceTo = type;
  tree.right.coerceTo = type;
  tree.operationType = type;
  return type;
}
function equality(a: Attributor, tree: Binary, left: Type, right: Type, scope: Scope): Type | undefined {
  if (isPrimitive(left) || isPrimitive(right)) {
    const [x, y] = [numeric(left), numeric(right)];
    if (x && y) operate(tree, primitives[a.table.promoted(x, y)]);
    else if (isBoolean(left) && isBoolean(right)) operate(tree, primitives.boolean);
    else return undefined;
    return primitives.boolean;
  }
  if (left.kind === 'void' || right.kind === 'void') return undefined;
  tree.operationType = a.table.object;
  if (!isCastable(left, right) && !isCastable(right, left))
    a.error(
      scope,
      { start: tree.operatorStart, end: tree.operatorStart + 2 },
      `incomparable types: ${typeToString(left)} and ${typeToString(right)}`,
    );
  return primitives.boolean;
}
function foldBinaryInto(tree: Binary, left: Type, right: Type, result: Type): void {
  const [x, y] = [tree.left.constant, tree.right.constant];
  const [leftType, rightType] = [constantTypeOf(left), constantTypeOf(right)];
  if (x === undefined || y === undefined || !leftType || !rightType) return;
  if (tree.operator === '+' && isString(result)) {
    tree.constant = constantToString(x, leftType) + constantToString(y, rightType);
    return;
  }
  const operation = tree.operationType;
  if (leftType === 'String' && rightType === 'String') tree.constant = foldBinary(tree.operator, x, y, 'String');
  if (!operation || !isPrimitive(operation) || leftType === 'String' || rightType === 'String') return;
  const isShift = tree.operator.startsWith('<<') || tree.operator.startsWith('>>');
  const first = convertConstant(x, leftType, operation.name);
  const second = isShift ? y : convertConstant(y, rightType, operation.name);
  if (first === undefined || second === undefined) return;
  const folded = foldBinary(tree.operator, first, second, operation.name);
  if (folded !== undefined) tree.constant = folded;
}

function shortCircuit(a: Attributor, tree: Binary, scope: Scope): Type {
  const and = tree.operator === '&&';
  const leftType = a.value(tree.left, scope);
  const left = a.bindings(tree.left);
  const rightType = a.value(tree.right, scope.with(and ? left.whenTrue : left.whenFalse));
  const right = a.bindings(tree.right);
  const wrong = [leftType, rightType].some(type => type.kind !== 'error' && !isBoolean(type));
  if (wrong) wrongBinary(a, tree, leftType, rightType, scope);
  tree.left.coerceTo = primitives.boolean;
  tree.right.coerceTo = primitives.boolean;
  if (left !== noBindings || right !== noBindings)
    a.bind(
      tree,
      and
        ? { whenTrue: [...left.whenTrue, ...right.whenTrue], whenFalse: [] }
        : { whenTrue: [], whenFalse: [...left.whenFalse, ...right.whenFalse] },
    );
  tree.operationType = primitives.boolean;
  const [x, y] = [tree.left.constant, tree.right.constant];
  if (typeof x === 'boolean' && typeof y === 'boolean') tree.constant = and ? x && y : x || y;
  return primitives.boolean;
}

export function update(a: Attributor, tree: Update, scope: Scope): Type {
  const type = assignmentTarget(a, tree.operand, scope, tree.operator);
  if (type.kind === 'error') return errorType;
  const operand = numeric(type);
  if (!operand) return wrongUnary(a, tree, type, scope);
  tree.operationType = promotedUnary(operand);
  return type;
}

export function assignment(a: Attributor, tree: Assignment, scope: Scope): Type {
  const type = assignmentTarget(a, tree.target, scope, tree.operator);
  if (tree.operator === '=') {
    if (tree.value.kind === 'ArrayInitializer') {
      a.error(scope, tree.value, 'illegal start of expression', 'write new TYPE[] { … } outside of a declaration');
      return errorType;
    }
    a.convert(tree.value, scope, type);
    return type;
  }
  const value = a.value(tree.value, scope);
  if (type.kind === 'error' || value.kind === 'error') return type;
  const operation = compoundType(a, tree, type, value);
  if (!operation) {
    const spot: Spot = { start: tree.operatorStart, end: tree.operatorStart + tree.operator.length };
    const sign = tree.operator.slice(0, -1);
    a.error(
      scope,
      spot,
      `bad operand types for binary operator '${sign}'`,
      `first type: ${typeToString(type)}, second type: ${typeToString(value)}`,
    );
    return type;
  }
  tree.operationType = operation;
  // The result is cast back, which a box allows only from its own primitive.
  if (isPrimitive(operation) && !isPrimitive(type) && !isAssignable(a, operation, type))
    incompatible(a, scope, tree, operation, type);
  return type;
}
function compoundType(a: Attributor, tree: Assignment, type: Type, value: Type): Type | undefined {
  if (tree.operator === '+=' && (isString(type) || (isString(value) && isAssignable(a, a.table.string, type))))
    return value.kind === 'void' ? undefined : a.table.string;
  const [x, y] = [numeric(type), numeric(value)];
  switch (tree.operator) {
    case '<<=':
    case '>>=':
    case '>>>=':
      if (!x || !y || !isIntegral(x) || !isIntegral(y)) return undefined;
      tree.value.coerceTo = promotedUnary(y);
      return promotedUnary(x);
    case '&=':
    case '|=':
    case '^=':
      if (isBoolean(type) && isBoolean(value)) {
        tree.value.coerceTo = primitives.boolean;
        return primitives.boolean;
      }
      if (!x || !y || !isIntegral(x) || !isIntegral(y)) return undefined;
  }
  if (!x || !y) return undefined;
  const promoted = primitives[a.table.promoted(x, y)];
  tree.value.coerceTo = promoted;
  return promoted;
}
