/**
 * Expressions to instructions. `raw` leaves a value of the erased type that it answers, as the class file sees it (a
 * method returning `T` leaves an Object); `value` converts it to what the context wants.
 */
import { OPCODE } from '../classfile/instruction-set.ts';
import { generateAssignment, generateUpdate } from './codegen-assignments.ts';
import { generateInvocation } from './codegen-calls.ts';
import { generateConcatenation } from './codegen-concatenation.ts';
import { isConditionTree } from './codegen-conditions.ts';
import { arrayOpcode, castIfNeeded, convert, drop, kindOf, pushConstant } from './codegen-conversions.ts';
import { generateCreation } from './codegen-creation.ts';
import { generateField, generateLength } from './codegen-fields.ts';
import { generateLambda } from './codegen-lambdas.ts';
import { generateMethodReference } from './codegen-method-references.ts';
import { generateBranch, generateRightOperand, operatorOpcode, typeOf } from './codegen-operands.ts';
import { positionOf } from './codegen-positions.ts';
import { generateSwitchExpression } from './codegen-switch.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { MethodContext } from './method-context.ts';
import {
  type ArrayCreation,
  type ArrayInitializer,
  type Binary,
  type Cast,
  type ClassLiteral,
  type Conditional,
  type Expression,
  type TypeNode,
  type Unary,
  withoutParentheses,
} from './syntax-tree.ts';
import {
  boxName,
  descriptor,
  erasure,
  internalNameOf,
  isObject,
  isPrimitive,
  isString,
  nullType,
  primitives,
  type Type,
} from './types.ts';

export function generateValue(m: MethodContext, tree: Expression): void {
  generateValueAs(m, tree, tree.coerceTo ?? typeOf(tree));
}

export function generateValueAs(m: MethodContext, tree: Expression, target: Type): void {
  const type = typeOf(tree);
  if (tree.constant !== undefined) {
    if (isPrimitive(type) && !isPrimitive(target) && tree.coerceTo && !isPrimitive(tree.coerceTo))
      pushConstant(m, tree.constant, type, tree.coerceTo);
    else pushConstant(m, tree.constant, type, target);
    return;
  }
  const from = raw(m, tree, target);
  if (isPrimitive(target) && !isPrimitive(from) && from.kind !== 'null') {
    // The class file's type says less than the static type: unboxing needs the latter.
    castIfNeeded(m, from, type);
    convert(m, type, target);
  } else if (isPrimitive(from) && !isPrimitive(target) && tree.coerceTo && !isPrimitive(tree.coerceTo)) {
    // Boxing to the type of the context, which may be narrower than what the caller asks for.
    convert(m, from, tree.coerceTo);
  } else convert(m, from, target);
}

export function generateDiscard(m: MethodContext, tree: Expression): void {
  switch (tree.kind) {
    case 'Parenthesized':
      generateDiscard(m, tree.inner);
      return;
    case 'Assignment':
      generateAssignment(m, tree, false);
      return;
    case 'Update':
      generateUpdate(m, tree, false);
      return;
    default:
      drop(m, raw(m, tree, tree.type ?? nullType));
  }
}

export function generateRaw(m: MethodContext, tree: Expression): Type {
  return raw(m, tree, typeOf(tree));
}

/** Answers the erased type of the value that it leaves. */
function raw(m: MethodContext, tree: Expression, target: Type): Type {
  if (isConditionTree(tree)) {
    m.condition(tree).materialise(m.emitter);
    return primitives.boolean;
  }
  switch (tree.kind) {
    case 'Literal':
      m.emitter.op(OPCODE.aconst_null);
      return nullType;
    case 'Parenthesized':
      return generateParenthesized(m, tree.inner, target);
    case 'Name':
      if (tree.symbol?.kind === 'local') {
        m.loadVariable(tree.symbol);
        return erasure(tree.symbol.type);
      }
      return generateField(m, tree);
    case 'FieldAccess':
      return tree.symbol && !('isArrayLength' in tree.symbol && tree.symbol.isArrayLength)
        ? generateField(m, tree)
        : generateLength(m, tree);
    case 'ArrayAccess': {
      const array = erasure(typeOf(tree.array));
      if (array.kind !== 'array') throw new CompilerBug('an indexed value is no array');
      m.valueAs(tree.array, array);
      m.valueAs(tree.index, primitives.int);
      m.emitter.op(arrayOpcode(OPCODE.iaload, array.element));
      return array.element;
    }
    case 'MethodInvocation':
      return generateInvocation(m, tree);
    case 'ClassInstanceCreation':
      return generateCreation(m, tree);
    case 'ArrayCreation':
      return generateArrayCreation(m, tree);
    case 'ArrayInitializer':
      return generateArrayInitializer(m, tree);
    case 'Lambda':
      return generateLambda(m, tree);
    case 'MethodReference':
      return generateMethodReference(m, tree);
    case 'Cast':
      return generateCast(m, tree);
    case 'InstanceOf':
      m.valueAs(tree.operand, erasure(typeOf(tree.operand)));
      m.emitter.instanceOf(internalNameOf((tree.test as TypeNode).type!));
      return primitives.boolean;
    case 'Conditional':
      return generateConditional(m, tree, target);
    case 'Assignment':
      return generateAssignment(m, tree, true);
    case 'Update':
      return generateUpdate(m, tree, true);
    case 'Unary':
      return generateUnary(m, tree);
    case 'Binary':
      return isString(typeOf(tree)) ? generateConcatenation(m, tree) : generateArithmetic(m, tree);
    case 'This':
      if (tree.symbol) {
        const { symbol } = tree;
        m.loadEnclosing(each => each === symbol);
      } else m.loadThis();
      return erasure(typeOf(tree));
    case 'ClassLiteral':
      return generateClassLiteral(m, tree);
    case 'SwitchExpression':
      return generateSwitchExpression(m, tree, choiceType(typeOf(tree), target));
    default:
      throw new CompilerBug(`no value: ${tree.kind}`);
  }
}

/** A primitive value gets its own type first; a reference at once the type that the context wants. */
function generateParenthesized(m: MethodContext, inner: Expression, target: Type): Type {
  const type = inner.coerceTo ?? (isPrimitive(typeOf(inner)) ? typeOf(inner) : target);
  generateValueAs(m, inner, type);
  return type;
}

/** What the branches of a conditional or switch expression leave: primitives convert in each branch, as javac does. */
function choiceType(type: Type, target: Type): Type {
  return isPrimitive(type) && isPrimitive(target) ? target : erasure(type);
}

function generateConditional(m: MethodContext, tree: Conditional, target: Type): Type {
  const { emitter } = m;
  const type = choiceType(typeOf(tree), target);
  m.line(positionOf(tree.condition));
  const condition = m.condition(tree.condition);
  const elseChain = condition.jumpFalse(emitter);
  const branch = (each: Expression) => {
    m.line(positionOf(each));
    generateBranch(m, each, type);
  };
  if (condition.isFalse) {
    emitter.resolve(elseChain);
    branch(tree.whenFalse);
    return type;
  }
  emitter.resolve(condition.trueJumps);
  branch(tree.whenTrue);
  if (elseChain) {
    const end = emitter.branch(OPCODE.goto);
    emitter.resolve(elseChain);
    branch(tree.whenFalse);
    emitter.resolve(end);
  }
  return type;
}

function generateCast(m: MethodContext, tree: Cast): Type {
  const target = tree.castType.type!;
  const { operand } = tree;
  const from = typeOf(operand);
  if (isPrimitive(from) || isPrimitive(target)) {
    m.valueAs(operand, erasure(target));
    return erasure(target);
  }
  // javac casts unless the operand's own erased type says it already.
  m.valueAs(operand, erasure(from));
  if (castsAnyway(operand, erasure(from), erasure(target))) m.emitter.checkCast(internalNameOf(target));
  else castIfNeeded(m, erasure(from), target);
  for (const bound of tree.additionalBounds) castIfNeeded(m, erasure(from), bound.type!);
  return erasure(target);
}
// javac leaves out only what superclasses tell it: casts of null and of arrays stay.
function castsAnyway(operand: Expression, from: Type, target: Type): boolean {
  if (from.kind === 'null') return !isObject(target) && withoutParentheses(operand).kind === 'Literal';
  return target.kind === 'array' && descriptor(from) !== descriptor(target);
}

function generateUnary(m: MethodContext, tree: Unary): Type {
  const type = typeOf(tree);
  if (!isPrimitive(type)) throw new CompilerBug(`unary ${tree.operator} of no primitive type`);
  m.valueAs(tree.operand, type);
  if (tree.operator === '-') m.emitter.op(OPCODE.ineg + kindOf(type.name));
  else if (tree.operator === '~') {
    if (type.name === 'long') {
      m.emitter.long(-1n);
      m.emitter.op(OPCODE.lxor);
    } else {
      m.emitter.int(-1);
      m.emitter.op(OPCODE.ixor);
    }
  }
  return type;
}

function generateArithmetic(m: MethodContext, tree: Binary): Type {
  const type = tree.operationType ?? typeOf(tree);
  if (!isPrimitive(type)) throw new CompilerBug(`operator ${tree.operator} on no primitive type`);
  m.valueAs(tree.left, type);
  generateRightOperand(m, tree.operator, tree.right, type);
  m.emitter.op(operatorOpcode(tree.operator, type.name));
  return type;
}

function generateClassLiteral(m: MethodContext, tree: ClassLiteral): Type {
  const named = tree.classType.type!;
  if (named.kind === 'primitive' || named.kind === 'void') {
    const owner = named.kind === 'void' ? 'java/lang/Void' : boxName(named.name);
    m.emitter.field(OPCODE.getstatic, owner, 'TYPE', 'Ljava/lang/Class;');
  } else m.emitter.classLiteral(internalNameOf(named));
  return erasure(typeOf(tree));
}

function generateArrayCreation(m: MethodContext, tree: ArrayCreation): Type {
  const type = erasure(typeOf(tree));
  if (tree.initializer) {
    generateElements(m, tree.initializer, type);
    return type;
  }
  for (const dimension of tree.dimensions) m.valueAs(dimension, primitives.int);
  if (type.kind !== 'array') throw new CompilerBug('an array creation of no array type');
  if (tree.dimensions.length === 1) m.emitter.newArray(descriptor(type.element));
  else m.emitter.multiNewArray(descriptor(type), tree.dimensions.length);
  return type;
}
function generateArrayInitializer(m: MethodContext, tree: ArrayInitializer): Type {
  const type = erasure(typeOf(tree));
  generateElements(m, tree, type);
  return type;
}
function generateElements(m: MethodContext, tree: ArrayInitializer, type: Type): void {
  if (type.kind !== 'array') throw new CompilerBug('an array initializer of no array type');
  const { element } = type;
  m.emitter.int(tree.elements.length);
  m.emitter.newArray(descriptor(element));
  tree.elements.forEach((each, index) => {
    m.emitter.op(OPCODE.dup);
    m.emitter.int(index);
    if (each.kind === 'ArrayInitializer') generateElements(m, each, element);
    else m.valueAs(each, element);
    m.emitter.op(arrayOpcode(OPCODE.iastore, element));
  });
}
