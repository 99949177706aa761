/** Expressions (JLS ch. 15): one function for each kind that is not large enough for a file of its own. */
import { encodeModifiedUtf8 } from '../classfile/modified-utf8.ts';
import { methodInvocation } from './attribute-calls.ts';
import type { Attributor, ChoiceShape, Shape } from './attribute-context.ts';
import { primitiveChoice } from './attribute-conversions.ts';
import { arrayCreation, classInstanceCreation, indexType } from './attribute-creation.ts';
import { assignment, binary, constantTypeOf, unary, update } from './attribute-operators.ts';
import { referenceTarget } from './attribute-references.ts';
import { switchShapes } from './attribute-switch.ts';
import { captureThis } from './capture-locals.ts';
import { convertConstant } from './constant.ts';
import { fieldAccess, missingName, nameSpot, qualifier, variableName } from './resolve-names.ts';
import { type Bindings, noBindings, type Scope } from './scope.ts';
import { useResultAs } from './signature-polymorphic.ts';
import { capture, isCastable, isSubtype, isSubtypeUnchecked, thisType } from './subtyping.ts';
import type {
  ArrayAccess,
  Cast,
  ClassLiteral,
  Conditional,
  Expression,
  InstanceOf,
  Literal,
  This,
} from './syntax-tree.ts';
import {
  erasure,
  errorType,
  isNumeric,
  isPrimitive,
  isString,
  mentions,
  nullType,
  primitives,
  type Type,
  typeToString,
  unboxedType,
} from './types.ts';

export function shapeOf(a: Attributor, tree: Expression, scope: Scope): Shape {
  // Left from an earlier attribution of a lambda's body.
  delete tree.coerceTo;
  switch (tree.kind) {
    case 'MethodInvocation':
      return methodInvocation(a, tree, scope);
    case 'ClassInstanceCreation':
      return classInstanceCreation(a, tree, scope);
    case 'Lambda':
      return { kind: 'lambda', tree, scope };
    case 'MethodReference': {
      const target = referenceTarget(a, tree, scope);
      if (target) return { kind: 'reference', tree, scope, target };
      tree.type = errorType;
      return { kind: 'value', tree, type: errorType };
    }
    case 'Parenthesized': {
      const inner = shapeOf(a, tree.inner, scope);
      if (inner.kind !== 'value') return { kind: 'wrapped', tree, inner };
      if (tree.inner.constant !== undefined) tree.constant = tree.inner.constant;
      a.bind(tree, a.bindings(tree.inner));
      return value(tree, inner.type);
    }
    case 'Conditional':
      return conditional(a, tree, scope);
    case 'SwitchExpression':
      return choice(a, tree, switchShapes(a, tree, scope), scope);
    default:
      return value(tree, typeOf(a, tree, scope));
  }
}
// JLS §6.5.6.1, §15.11.1: the type of a variable is captured where it is used.
function value(tree: Expression, given: Type): Shape {
  const type = capture(given);
  tree.type = type;
  return { kind: 'value', tree, type };
}

type Simple = Exclude<
  Expression,
  {
    kind:
      | 'MethodInvocation'
      | 'ClassInstanceCreation'
      | 'Lambda'
      | 'MethodReference'
      | 'Parenthesized'
      | 'Conditional'
      | 'SwitchExpression';
  }
>;
function typeOf(a: Attributor, tree: Simple, scope: Scope): Type {
  switch (tree.kind) {
    case 'Literal':
      return literal(a, tree, scope);
    case 'Name': {
      const type = variableName(a, tree, scope);
      if (type) return type;
      missingName(a, tree, scope);
      return errorType;
    }
    case 'FieldAccess': {
      const found = fieldAccess(a, tree, scope);
      if (found.kind === 'value') return found.type;
      a.error(scope, nameSpot(tree), `cannot find symbol: variable ${tree.name}`);
      return errorType;
    }
    case 'ArrayAccess':
      return arrayAccess(a, tree, scope);
    case 'ArrayCreation':
      return arrayCreation(a, tree, scope);
    case 'ArrayInitializer':
      a.error(scope, tree, 'illegal start of expression', 'write new TYPE[] { … }');
      return errorType;
    case 'Cast':
      return cast(a, tree, scope);
    case 'InstanceOf':
      return instanceOf(a, tree, scope);
    case 'Assignment':
      return assignment(a, tree, scope);
    case 'Unary':
      return unary(a, tree, scope);
    case 'Update':
      return update(a, tree, scope);
    case 'Binary':
      return binary(a, tree, scope);
    case 'This':
      return thisExpression(a, tree, scope);
    case 'Super':
      a.error(scope, tree, "'.' expected after super");
      return errorType;
    case 'ClassLiteral':
      return classLiteral(a, tree, scope);
  }
}

function literal(a: Attributor, tree: Literal, scope: Scope): Type {
  if (tree.literal === 'null') return nullType;
  tree.constant = tree.value!;
  // JVMS §4.4.7: a constant holds 65535 bytes, and a character takes up to three.
  if (typeof tree.value === 'string' && tree.value.length > 21_845 && encodeModifiedUtf8(tree.value).length > 65_535)
    a.error(scope, tree, 'constant string too long');
  return tree.literal === 'string' ? a.table.string : primitives[tree.literal];
}
function classLiteral(a: Attributor, { classType }: ClassLiteral, scope: Scope): Type {
  const type = a.type(classType, scope);
  let element = type;
  while (element.kind === 'array') element = element.element;
  if (element.kind === 'variable')
    a.error(scope, classType, 'cannot select from a type variable', 'type parameters do not exist at run time');
  return type.kind === 'error' || element.kind === 'variable' ? errorType : a.table.classOf(type);
}

function arrayAccess(a: Attributor, tree: ArrayAccess, scope: Scope): Type {
  const array = a.value(tree.array, scope);
  indexType(a, tree.index, a.value(tree.index, scope), scope);
  if (array.kind === 'array') return array.element;
  if (array.kind !== 'error') a.error(scope, tree, `array required, but ${typeToString(array)} found`);
  return errorType;
}

function thisExpression(a: Attributor, tree: This, scope: Scope): Type {
  let symbol = scope.classSymbol;
  if (tree.qualifier) {
    const named = qualifier(a, tree.qualifier, scope);
    if (named.kind !== 'type' || named.type.kind !== 'class') return errorType;
    symbol = named.type.symbol;
    tree.symbol = symbol;
  }
  if (!symbol) return errorType;
  if (!scope.hasInstanceOf(symbol)) {
    const message =
      tree.qualifier && !encloses(symbol, scope)
        ? `not an enclosing class: ${symbol.simpleName}`
        : 'non-static variable this cannot be referenced from a static context';
    a.error(scope, tree, message);
    return errorType;
  }
  if (scope.isBeforeConstruction(symbol))
    a.error(scope, tree, 'cannot reference this before supertype constructor has been called');
  captureThis(scope.home);
  return thisType(symbol);
}
function encloses(symbol: NonNullable<Scope['classSymbol']>, scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent)
    if (at.isClassBody && at.classSymbol === symbol) return true;
  return false;
}

/** JLS §15.16, §5.5. */
function cast(a: Attributor, tree: Cast, scope: Scope): Type {
  const types = [tree.castType, ...tree.additionalBounds].map(node => a.type(node, scope));
  const target: Type = types.length > 1 ? { kind: 'intersection', parts: types } : types[0]!;
  const shape = shapeOf(a, tree.operand, scope);
  if (types.some(type => type.kind === 'error')) {
    if (shape.kind !== 'lambda' && shape.kind !== 'reference') a.standalone(shape, scope);
    return errorType;
  }
  if (
    shape.kind === 'lambda' ||
    shape.kind === 'reference' ||
    (shape.kind === 'wrapped' && shape.inner.kind === 'lambda')
  ) {
    a.convertShape(shape, scope, target);
    return target;
  }
  const type = a.standalone(shape, scope);
  if (type.kind === 'error' || useResultAs(tree.operand, erasure(target))) return target;
  if (!mayCast(a, type, target)) {
    a.error(scope, tree, `incompatible types: ${typeToString(type)} cannot be converted to ${typeToString(target)}`);
    return errorType;
  }
  const [from, to] = [constantTypeOf(type), constantTypeOf(target)];
  if (tree.operand.constant !== undefined && from && to) {
    const constant = convertConstant(tree.operand.constant, from, to);
    if (constant !== undefined) tree.constant = constant;
  }
  return target;
}
function mayCast(a: Attributor, type: Type, target: Type): boolean {
  if (type.kind === 'void' || target.kind === 'void') return false;
  if (isPrimitive(type) && isPrimitive(target))
    return type.name === target.name || (isNumeric(type) && isNumeric(target));
  if (isPrimitive(type)) return isSubtype(a.table.boxed(type), target);
  if (isPrimitive(target)) {
    const unboxed = unboxedType(type);
    return unboxed ? isSubtype(unboxed, target) : isCastable(type, a.table.boxed(target)) && type.kind !== 'null';
  }
  return isCastable(capture(type), target);
}

function instanceOf(a: Attributor, tree: InstanceOf, scope: Scope): Type {
  const type = a.value(tree.operand, scope);
  const pattern = tree.test.kind === 'TypePattern' ? tree.test : undefined;
  const node = tree.test.kind === 'TypePattern' ? tree.test.declaredType : tree.test;
  const target = a.type(node, scope);
  if (pattern) {
    if (scope.clashing(pattern.name)) a.error(scope, nameSpot(pattern), `variable ${pattern.name} is already defined`);
    pattern.symbol = {
      kind: 'local',
      name: pattern.name,
      type: target,
      what: 'pattern',
      isFinal: pattern.modifiers.words.includes('final'),
      effectivelyFinal: true,
      constant: undefined,
      initialized: true,
      home: scope.home!,
    };
    a.bind(tree, { whenTrue: [pattern.symbol], whenFalse: [] });
  }
  if (type.kind === 'error' || target.kind === 'error') return primitives.boolean;
  if (isPrimitive(type) || isPrimitive(target) || type.kind === 'void')
    a.error(
      scope,
      isPrimitive(target) ? node : tree.operand,
      `unexpected type: a reference is required, found ${typeToString(isPrimitive(target) ? target : type)}`,
    );
  else if (!isCastable(capture(type), target))
    a.error(scope, tree, `incompatible types: ${typeToString(type)} cannot be converted to ${typeToString(target)}`);
  else if (pattern && type.kind !== 'null' && isSubtype(type, target))
    a.error(
      scope,
      tree,
      `expression type ${typeToString(type)} is a subtype of pattern type ${typeToString(target)}`,
      'the test would always succeed: use the value as it is',
    );
  else if (isUnchecked(type, target))
    a.error(
      scope,
      tree,
      `${typeToString(type)} cannot be safely cast to ${typeToString(target)}`,
      'type arguments do not exist at run time: test for a wildcard, as in List<?>',
    );
  return primitives.boolean;
}
// `instanceof List<String>` of a value that is not statically a collection of String (JLS §15.20.2).
function isUnchecked(type: Type, target: Type): boolean {
  if (target.kind === 'variable') return true;
  if (target.kind !== 'class' || target.args.every(arg => arg.kind === 'wildcard' && !arg.bound)) return false;
  if (isSubtypeUnchecked(type, target)) return false;
  return type.kind !== 'class' || type.args.length === 0;
}

function conditional(a: Attributor, tree: Conditional, scope: Scope): Shape {
  const bindings = a.condition(tree.condition, scope);
  const branches = [
    shapeOf(a, tree.whenTrue, scope.with(bindings.whenTrue)),
    shapeOf(a, tree.whenFalse, scope.with(bindings.whenFalse)),
  ];
  const shape = choice(a, tree, branches, scope);
  foldConditional(tree);
  return shape;
}
function foldConditional(tree: Conditional): void {
  const { condition, whenTrue, whenFalse, type } = tree;
  const [x, y] = [whenTrue.constant, whenFalse.constant];
  if (typeof condition.constant !== 'boolean' || x === undefined || y === undefined) return;
  const branch = condition.constant ? whenTrue : whenFalse;
  if (!type) {
    if (whenTrue.type && whenFalse.type && isString(whenTrue.type) && isString(whenFalse.type))
      tree.constant = branch.constant!;
    return;
  }
  const [from, to] = [branch.type && constantTypeOf(branch.type), constantTypeOf(type)];
  if (!from || !to) return;
  const constant = convertConstant(branch.constant!, from, to);
  if (constant !== undefined) tree.constant = constant;
}

/**
 * Boolean and numeric conditionals are stand-alone; a reference conditional waits for its target (JLS §15.25). A switch expression always waits:
 * each of its values is converted to the target by itself (JLS §15.28.1).
 */
function choice(a: Attributor, tree: ChoiceShape['tree'], branches: readonly Shape[], scope: Scope): Shape {
  if (branches.length === 0) return value(tree, errorType);
  if (tree.kind === 'SwitchExpression') {
    delete tree.type;
    return { kind: 'choice', tree, branches };
  }
  const standalone = primitiveType(a, branches);
  if (standalone) {
    for (const branch of branches) a.convertShape(branch, scope, standalone);
    return value(tree, standalone);
  }
  const types = branches.map(branch => eventualType(a, branch));
  // As javac has it, the literal null beside a number or boolean makes a stand-alone conditional of the boxed type.
  const others = types.filter(type => type?.kind !== 'null');
  const boxed = others.length > 0 && others.length < types.length && others.every(type => type && unboxedType(type));
  if (boxed) {
    const type = a.table.lub(others.map(type => a.table.boxed(type!)));
    for (const branch of branches) a.convertShape(branch, scope, type);
    return value(tree, type);
  }
  delete tree.type;
  return { kind: 'choice', tree, branches };
}
/** The type of a choice between numbers, or between booleans. */
function primitiveType(a: Attributor, branches: readonly Shape[]): Type | undefined {
  const known = branches.map(branch => ({ type: eventualType(a, branch), constant: branch.tree.constant }));
  if (known.some(({ type }) => type === undefined || unboxedType(type) === undefined)) return undefined;
  return primitiveChoice(a, known as { type: Type; constant: Expression['constant'] }[]);
}
/** The type a branch has whatever its target is, as far as that can be said. */
function eventualType(a: Attributor, shape: Shape): Type | undefined {
  switch (shape.kind) {
    case 'choice':
      return shape.tree.kind === 'SwitchExpression' ? primitiveType(a, shape.branches) : undefined;
    case 'value':
      return shape.type;
    case 'wrapped':
      return eventualType(a, shape.inner);
    case 'call': {
      const { typeParameters, returnType } = shape.call.type;
      return mentions(returnType, { has: variable => typeParameters.includes(variable) }) ? undefined : returnType;
    }
    default:
      return undefined;
  }
}

/** See `Attributor.condition`. */
export function condition(a: Attributor, tree: Expression, scope: Scope): Bindings {
  a.convert(tree, scope, primitives.boolean);
  return a.bindings(tree);
}
export function bindingsOf(map: WeakMap<Expression, Bindings>, tree: Expression): Bindings {
  return map.get(tree) ?? noBindings;
}
