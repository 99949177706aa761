/**
 * From shapes to values: the type of an expression without a target, its conversion to a target (JLS §5.2, §5.3), and the
 * complaint where there is no such conversion. Writes the slots `type` of poly expressions and `coerceTo`.
 */
import type { Attributor, ChoiceShape, Shape, Spot } from './attribute-context.ts';
import { fitsInto } from './constant.ts';
import { inferAgainst, inferStandalone } from './infer.ts';
import { functionType } from './members.ts';
import type { Scope } from './scope.ts';
import { capture, hasInference, isSubtype, isSubtypeUnchecked, sameType } from './subtyping.ts';
import type { ArrayInitializer, Expression } from './syntax-tree.ts';
import {
  errorType,
  isNumeric,
  isPrimitive,
  type PrimitiveType,
  primitives,
  type Type,
  typeToString,
  unboxedType,
} from './types.ts';

/** Assignment conversion: identity, widening, boxing, unboxing, unchecked, and narrowing of int constants. */
export function isAssignable(a: Attributor, given: Type, target: Type, constant?: Expression['constant']): boolean {
  if (given.kind === 'error' || target.kind === 'error') return true;
  if (given.kind === 'void' || target.kind === 'void') return false;
  const type = capture(given);
  if (isPrimitive(type)) {
    if (constant !== undefined && isNumeric(type) && type.name !== 'long') {
      const narrow = unboxedType(target);
      const direct = isPrimitive(target) || (narrow !== undefined && target.kind === 'class');
      if (narrow && direct && type.name !== 'float' && type.name !== 'double' && fitsInto(constant, narrow.name))
        return true;
    }
    return isPrimitive(target) ? isSubtype(type, target) : isSubtype(a.table.boxed(type), target);
  }
  if (isPrimitive(target)) {
    const unboxed = unboxedType(type);
    return unboxed !== undefined && isSubtype(unboxed, target);
  }
  return isSubtypeUnchecked(type, target);
}

export function incompatible(a: Attributor, scope: Scope, spot: Spot, type: Type, target: Type): void {
  if (type.kind === 'error' || target.kind === 'error') return;
  if (isNumeric(type) && isNumeric(target)) {
    a.error(
      scope,
      spot,
      `incompatible types: possible lossy conversion from ${type.name} to ${target.name}`,
      `a cast says that you mean it: (${target.name})`,
    );
    return;
  }
  a.error(
    scope,
    spot,
    `incompatible types: ${typeToString(type)} cannot be converted to ${typeToString(target)}`,
    target.kind === 'class' && target.symbol.internalName === 'java/lang/String' && type.kind !== 'void'
      ? 'String.valueOf(…) turns a value into text'
      : undefined,
  );
}

/** Writes what is known about a poly expression once its target is, and checks that the value fits. */
export function settle(a: Attributor, shape: Shape, target: Type, scope: Scope): void {
  const { tree } = shape;
  switch (shape.kind) {
    case 'lambda':
    case 'reference':
      tree.type = target;
      break;
    case 'wrapped':
      settle(a, shape.inner, target, scope);
      tree.type = target;
      return;
    case 'choice':
      for (const branch of shape.branches) settle(a, branch, target, scope);
      tree.type = target;
      return;
    default: {
      const type = tree.type ?? errorType;
      if (!isAssignable(a, type, target, tree.constant)) incompatible(a, scope, tree, type, target);
    }
  }
  if (target.kind !== 'error') tree.coerceTo = target;
}

export function convert(a: Attributor, tree: Expression, scope: Scope, target: Type): void {
  if (tree.kind === 'ArrayInitializer') arrayInitializer(a, tree, scope, target);
  else convertShape(a, a.shape(tree, scope), scope, target);
}
export function convertShape(a: Attributor, shape: Shape, scope: Scope, target: Type): void {
  if (shape.kind === 'value') settle(a, shape, target, scope);
  else if (target.kind === 'error') attributeAnyway(a, shape, scope);
  else inferAgainst(a, shape, target, scope);
}
// The target is wrong already: look for mistakes inside, without inventing new ones.
function attributeAnyway(a: Attributor, shape: Shape, scope: Scope): void {
  if (shape.kind === 'choice') for (const branch of shape.branches) attributeAnyway(a, branch, scope);
  else if (shape.kind === 'wrapped') attributeAnyway(a, shape.inner, scope);
  else if (shape.kind === 'call') standalone(a, shape, scope);
  shape.tree.type ??= errorType;
}

/** `{ a, b }` where an array type is wanted. */
export function arrayInitializer(a: Attributor, tree: ArrayInitializer, scope: Scope, target: Type): void {
  tree.type = target;
  if (target.kind !== 'array') {
    if (target.kind !== 'error') a.error(scope, tree, `illegal initializer for ${typeToString(target)}`);
    tree.type = errorType;
    for (const element of tree.elements) if (element.kind !== 'ArrayInitializer') a.value(element, scope);
    return;
  }
  for (const element of tree.elements) convert(a, element, scope, target.element);
}

/** The type of a shape that no target helps. */
export function standalone(a: Attributor, shape: Shape, scope: Scope): Type {
  const { tree } = shape;
  switch (shape.kind) {
    case 'value':
      return shape.type;
    case 'call':
      inferStandalone(a, shape.call);
      return tree.type ?? errorType;
    case 'wrapped':
      tree.type = standalone(a, shape.inner, scope);
      return tree.type;
    case 'lambda':
      a.error(
        scope,
        tree,
        'lambda expression not expected here',
        'give it a variable whose type is a functional interface',
      );
      tree.type = errorType;
      return errorType;
    case 'reference':
      a.error(
        scope,
        tree,
        'method reference not expected here',
        'give it a variable whose type is a functional interface',
      );
      tree.type = errorType;
      return errorType;
    case 'choice': {
      const types = shape.branches.map(branch => standalone(a, branch, scope));
      const type = choiceType(a, shape, types, scope);
      for (const branch of shape.branches) settle(a, branch, type, scope);
      tree.type = type;
      return type;
    }
  }
}
/** JLS §15.25 and §15.28.1: the type of a conditional or switch expression from those of its branches. */
function choiceType(a: Attributor, shape: ChoiceShape, types: readonly Type[], scope: Scope): Type {
  if (types.some(type => type.kind === 'error')) return errorType;
  if (types.some(type => type.kind === 'void')) {
    a.error(scope, shape.tree, "'void' type not allowed here");
    return errorType;
  }
  return (
    primitiveChoice(
      a,
      shape.branches.map((branch, index) => ({ type: types[index]!, constant: branch.tree.constant })),
    ) ?? a.table.lub(types.map(type => a.table.boxed(type)))
  );
}

/** The type of a boolean or numeric conditional; undefined for a reference conditional. */
export function primitiveChoice(
  a: Attributor,
  branches: readonly { readonly type: Type; readonly constant: Expression['constant'] }[],
): Type | undefined {
  const [first] = branches;
  if (!first) return undefined;
  if (branches.every(each => sameType(each.type, first.type))) return first.type;
  const unboxed = branches.map(each => unboxedType(each.type));
  if (unboxed.some(type => type === undefined)) return undefined;
  const types = unboxed as PrimitiveType[];
  if (types.every(type => type.name === 'boolean')) return primitives.boolean;
  if (!types.every(isNumeric)) return undefined;
  // byte and short give short; an int constant that fits takes the narrower type of the others.
  const names = new Set(types.map(type => type.name));
  if (names.size === 1) return types[0];
  if (names.size === 2 && names.has('byte') && names.has('short')) return primitives.short;
  for (const narrow of ['byte', 'short', 'char'] as const) {
    const fits = branches.every((each, index) => {
      if (types[index]!.name === narrow || (narrow === 'short' && types[index]!.name === 'byte')) return true;
      return (
        types[index]!.name === 'int' &&
        isPrimitive(each.type) &&
        each.constant !== undefined &&
        fitsInto(each.constant, narrow)
      );
    });
    if (fits && names.has(narrow)) return primitives[narrow];
  }
  return primitives[types.slice(1).reduce((name, type) => a.table.promoted(primitives[name], type), types[0]!.name)];
}

/** Whether a lambda or method reference can have that type at all; reports where it cannot. */
export function expectFunction(a: Attributor, scope: Scope, spot: Spot, target: Type): ReturnType<typeof functionType> {
  const found = functionType(target, a.object);
  if (!found && target.kind !== 'error' && !hasInference(target))
    a.error(scope, spot, `incompatible types: ${typeToString(target)} is not a functional interface`);
  return found;
}
