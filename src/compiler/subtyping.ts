/**
 * Subtyping, type containment, capture conversion and the other relations of JLS §4.10 and §5.1.10. Inference reuses
 * them: where an inference variable meets a type, the variable is told, remembers the bound and answers whether its
 * bounds still agree. So a relation that holds "if" is the same code as one that simply holds.
 */
import { type ClassSymbol, Flag } from './symbols.ts';
import {
  type ClassType,
  classType,
  erasure,
  isObject,
  isPrimitive,
  isRaw,
  mentions,
  type PrimitiveName,
  substitute,
  substituteAll,
  substitution,
  type Type,
  type TypeVariable,
  type WildcardType,
} from './types.ts';

// F-bounded types can make subtyping ask itself for ever; nobody writes types nested this deep.
const depthLimit = 40;
let depth = 0;

/** What the members and supertypes of a class type have for the class's type parameters, enclosing classes included. */
export function substitutionOf(type: ClassType): Map<TypeVariable, Type> {
  const map =
    type.args.length > 0 ? substitution(type.symbol.typeParameters, type.args) : new Map<TypeVariable, Type>();
  if (type.outer) for (const [variable, arg] of substitutionOf(type.outer)) map.set(variable, arg);
  return map;
}

/** Direct superclass and superinterfaces with the arguments put in; erased for a raw type (JLS §4.8). */
export function directSupertypes(type: ClassType): ClassType[] {
  const { superclass, interfaces } = type.symbol;
  const all = superclass ? [superclass, ...interfaces] : [...interfaces];
  if (isRaw(type)) return all.map(each => erasure(each) as ClassType);
  const map = substitutionOf(type);
  return map.size === 0 ? all : all.map(each => substitute(each, map) as ClassType);
}
export function isSubclass(symbol: ClassSymbol, ancestor: ClassSymbol): boolean {
  if (symbol === ancestor) return true;
  const { superclass, interfaces } = symbol;
  if (superclass && isSubclass(superclass.symbol, ancestor)) return true;
  if (interfaces.some(each => isSubclass(each.symbol, ancestor))) return true;
  return symbol.isInterface && ancestor.internalName === 'java/lang/Object';
}

/** The parameterization of `symbol` that is a supertype of `type`, or undefined. */
export function asSuper(type: Type, symbol: ClassSymbol): ClassType | undefined {
  switch (type.kind) {
    case 'class': {
      if (type.symbol === symbol) return type;
      for (const each of directSupertypes(type)) {
        const found = asSuper(each, symbol);
        if (found) return found;
      }
      return type.symbol.isInterface && symbol.internalName === 'java/lang/Object' ? classType(symbol) : undefined;
    }
    case 'variable':
    case 'intersection':
      for (const each of type.kind === 'variable' ? type.bounds : type.parts) {
        const found = asSuper(each, symbol);
        if (found) return found;
      }
      return undefined;
    case 'array': {
      const name = symbol.internalName;
      return name === 'java/lang/Object' || name === 'java/lang/Cloneable' || name === 'java/io/Serializable'
        ? classType(symbol)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Upper bound of a type argument: of `? extends T` it is T. */
function upperBound(type: Type): Type | undefined {
  if (type.kind !== 'wildcard') return type;
  return type.variance === 'extends' ? type.bound : undefined;
}

/** Capture conversion (JLS §5.1.10): a fresh type variable for each wildcard. */
export function capture(type: Type): Type {
  if (type.kind !== 'class' || !type.args.some(arg => arg.kind === 'wildcard')) return type;
  const { typeParameters } = type.symbol;
  const args: Type[] = type.args.map((arg): Type => {
    if (arg.kind !== 'wildcard') return arg;
    const lower = arg.variance === 'super' ? arg.bound : undefined;
    const fresh: TypeVariable = {
      kind: 'variable',
      name: 'capture of ?',
      bounds: [],
      origin: 'captured',
      wildcard: arg,
    };
    if (lower) fresh.lower = lower;
    return fresh;
  });
  const map = substitution(typeParameters, args);
  type.args.forEach((arg, index) => {
    const fresh = args[index]!;
    if (arg.kind !== 'wildcard' || fresh.kind !== 'variable') return;
    const declared = substituteAll(typeParameters[index]?.bounds ?? [], map);
    const bound = upperBound(arg);
    fresh.bounds = bound ? [bound, ...declared.filter(each => !implied(bound, each))] : declared;
  });
  return classType(type.symbol, args, type.outer);
}
function implied(bound: Type, declared: Type): boolean {
  return (
    isObject(declared) ||
    (bound.kind === 'class' && declared.kind === 'class' && bound.symbol !== declared.symbol
      ? isSubclass(bound.symbol, declared.symbol)
      : sameType(bound, declared))
  );
}

/** The same type; for inference variables: an equality bound. */
export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.kind === 'variable' && a.inference) return a.inference.equal(b);
  if (b.kind === 'variable' && b.inference) return b.inference.equal(a);
  if (a.kind === 'error' || b.kind === 'error') return true;
  switch (a.kind) {
    case 'primitive':
      return b.kind === 'primitive' && a.name === b.name;
    case 'array':
      return b.kind === 'array' && sameType(a.element, b.element);
    case 'class':
      return (
        b.kind === 'class' &&
        a.symbol === b.symbol &&
        a.args.length === b.args.length &&
        a.args.every((arg, index) => sameArgument(arg, b.args[index]!, a.symbol.typeParameters[index])) &&
        (!a.outer || !b.outer || sameType(a.outer, b.outer))
      );
    case 'wildcard':
      if (b.kind !== 'wildcard') return false;
      if (a.bound && b.bound) return a.variance === b.variance && sameType(a.bound, b.bound);
      return isUnbounded(a) && isUnbounded(b);
    case 'intersection':
      return (
        b.kind === 'intersection' &&
        a.parts.length === b.parts.length &&
        a.parts.every(part => b.parts.some(other => sameType(part, other)))
      );
    case 'variable':
      return false;
    default:
      return a.kind === b.kind;
  }
}
/** `?` and `? extends B` are the same where B is the bound that the type parameter has anyway. */
function sameArgument(a: Type, b: Type, parameter: TypeVariable | undefined): boolean {
  if (sameType(a, b)) return true;
  if (a.kind !== 'wildcard' || b.kind !== 'wildcard' || !parameter || parameter.bounds.length !== 1) return false;
  const [bound, other] = isUnbounded(a) ? [parameter.bounds[0]!, b] : [parameter.bounds[0]!, a];
  if (!(isUnbounded(a) || isUnbounded(b)) || other.variance !== 'extends') return false;
  return bound.kind !== 'variable' && sameType(other.bound!, bound);
}
function isUnbounded(wildcard: WildcardType): boolean {
  return !wildcard.bound || (wildcard.variance === 'extends' && isObject(wildcard.bound));
}

/** Type argument containment `arg <= formal` (JLS §4.5.1). */
function contains(formal: Type, arg: Type): boolean {
  if (formal.kind !== 'wildcard') return arg.kind === 'wildcard' ? false : sameType(formal, arg);
  if (!formal.bound || isUnbounded(formal)) return true;
  if (formal.variance === 'extends') {
    const upper = upperBound(arg);
    return upper !== undefined && isSubtype(upper, formal.bound);
  }
  if (arg.kind === 'wildcard')
    return arg.variance === 'super' && arg.bound !== undefined && isSubtype(formal.bound, arg.bound);
  return isSubtype(formal.bound, arg);
}

const widening: Readonly<Record<PrimitiveName, readonly PrimitiveName[]>> = {
  boolean: [],
  byte: ['short', 'int', 'long', 'float', 'double'],
  short: ['int', 'long', 'float', 'double'],
  char: ['int', 'long', 'float', 'double'],
  int: ['long', 'float', 'double'],
  long: ['float', 'double'],
  float: ['double'],
  double: [],
};
/** Identity or widening primitive conversion (JLS §5.1.2). */
function widens(from: PrimitiveName, to: PrimitiveName): boolean {
  return from === to || widening[from].includes(to);
}

/** Subtyping (JLS §4.10) with primitive widening; no boxing, no unchecked conversion. */
export function isSubtype(type: Type, target: Type): boolean {
  if (type === target || type.kind === 'error' || target.kind === 'error') return true;
  if (isPrimitive(type) || isPrimitive(target))
    return isPrimitive(type) && isPrimitive(target) && widens(type.name, target.name);
  if (type.kind === 'void' || target.kind === 'void') return false;
  if (depth >= depthLimit) return false;
  depth++;
  try {
    return isReferenceSubtype(type, target);
  } finally {
    depth--;
  }
}
function isReferenceSubtype(type: Type, target: Type): boolean {
  if (target.kind === 'variable' && target.inference) return type.kind === 'null' || target.inference.lowerBound(type);
  if (type.kind === 'variable' && type.inference) return type.inference.upperBound(target);
  if (type.kind === 'null') return true;
  if (target.kind === 'intersection') return target.parts.every(part => isSubtype(type, part));
  if (target.kind === 'variable' && target.lower && isSubtype(type, target.lower)) return true;
  if (type.kind === 'variable') return type.bounds.some(bound => isSubtype(bound, target)) || isObject(target);
  if (type.kind === 'intersection') {
    const parts = type.parts;
    // Ask parts that can hold first: a failed question may leave bounds in inference variables.
    if (target.kind === 'class') {
      const part = parts.find(each => asSuper(each, target.symbol));
      return part ? isSubtype(part, target) : isObject(target);
    }
    return parts.some(part => isSubtype(part, target));
  }
  if (type.kind === 'array') {
    if (target.kind === 'array') {
      if (isPrimitive(type.element) || isPrimitive(target.element)) return sameType(type.element, target.element);
      return isSubtype(type.element, target.element);
    }
    return target.kind === 'class' && asSuper(type, target.symbol) !== undefined;
  }
  if (type.kind !== 'class' || target.kind !== 'class') return false;
  const found = asSuper(type, target.symbol);
  if (!found) return false;
  if (target.args.length === 0) return true;
  if (found.args.length === 0) return false;
  const seen = capture(type) === type ? found : asSuper(capture(type), target.symbol)!;
  return target.args.every((formal, index) => {
    // A wildcard is contained in itself without capture: keeps `List<? extends T>` below `List<? extends T>`.
    const plain = found.args[index]!;
    if (plain.kind === 'wildcard' && !hasInference(formal) && contains(formal, plain)) return true;
    return contains(formal, seen.args[index]!);
  });
}
const everyInferenceVariable = { has: (variable: TypeVariable) => variable.inference !== undefined };
/** Whether a type still holds inference variables. */
export function hasInference(type: Type): boolean {
  return mentions(type, everyInferenceVariable);
}

/** A raw type, or an argument list that lost its arguments, for a generic target: allowed with a warning (JLS §5.1.9). */
export function isSubtypeUnchecked(type: Type, target: Type): boolean {
  if (target.kind === 'class' && target.args.length > 0) {
    const found = asSuper(type, target.symbol);
    if (found && found.args.length === 0) return true;
  }
  if (type.kind === 'array' && target.kind === 'array' && !isPrimitive(type.element) && !isPrimitive(target.element))
    return isSubtypeUnchecked(type.element, target.element);
  return isSubtype(type, target);
}

/** Whether a value of one reference type may turn out to be of another: what casts and `instanceof` need (JLS §5.5). */
export function isCastable(type: Type, target: Type): boolean {
  if (type.kind === 'error' || target.kind === 'error' || type.kind === 'null') return true;
  if (type.kind === 'variable') return type.bounds.every(bound => isCastable(bound, target));
  if (target.kind === 'variable') return target.bounds.every(bound => isCastable(type, bound));
  if (type.kind === 'intersection') return type.parts.every(part => isCastable(part, target));
  if (target.kind === 'intersection') return target.parts.every(part => isCastable(type, part));
  if (type.kind === 'array' && target.kind === 'array') {
    if (isPrimitive(type.element) || isPrimitive(target.element)) return sameType(type.element, target.element);
    return isCastable(type.element, target.element);
  }
  if (type.kind === 'array') return isSubtype(type, target);
  if (target.kind === 'array') return isSubtype(target, type);
  if (type.kind !== 'class' || target.kind !== 'class') return false;
  const [a, b] = [type.symbol, target.symbol];
  if (isSubclass(a, b)) return argumentsAgree(asSuper(type, b)!, target);
  if (isSubclass(b, a)) return argumentsAgree(asSuper(target, a)!, type);
  if (!a.isInterface && !b.isInterface) return false;
  return !disjoint(a, b);
}
/** JLS §5.1.6.1: no class can be a subclass of both, because one is final or sealed. */
function disjoint(a: ClassSymbol, b: ClassSymbol): boolean {
  if (isSubclass(a, b) || isSubclass(b, a)) return false;
  if ((a.isFinal && !a.isInterface) || (b.isFinal && !b.isInterface)) return true;
  if (!a.isInterface && !b.isInterface) return true;
  if (a.known.isSealed) return a.permitted.length > 0 && a.permitted.every(each => disjoint(each, b));
  if (b.known.isSealed) return b.permitted.length > 0 && b.permitted.every(each => disjoint(a, each));
  return false;
}
function argumentsAgree(a: ClassType, b: ClassType): boolean {
  if (a.args.length === 0 || b.args.length === 0) return true;
  return a.args.every((arg, index) => !provablyDistinct(arg, b.args[index]!));
}
function provablyDistinct(a: Type, b: Type): boolean {
  if (a.kind === 'variable' || b.kind === 'variable') return false;
  if (a.kind === 'wildcard' || b.kind === 'wildcard') {
    const [x, y] = [upperBound(a), upperBound(b)];
    return x !== undefined && y !== undefined && !isCastable(x, y) && !isCastable(y, x);
  }
  if (a.kind === 'class' && b.kind === 'class' && a.symbol === b.symbol) return !argumentsAgree(a, b);
  return !sameType(a, b);
}

/** Type parameters of a class as its own arguments: the type of `this`. */
export function thisType(symbol: ClassSymbol): ClassType {
  const outer = symbol.hasEnclosingInstance || isInner(symbol) ? symbol.outer : undefined;
  const outerType = outer ? thisType(outer) : undefined;
  const generic = outerType && (outerType.args.length > 0 || outerType.outer) ? outerType : undefined;
  return classType(symbol, symbol.typeParameters, generic);
}
function isInner(symbol: ClassSymbol): boolean {
  return symbol.nesting === 'member' && (symbol.flags & Flag.static) === 0 && !symbol.isInterface;
}
