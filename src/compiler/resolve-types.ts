/** Type nodes to types (JLS ch. 4, §6.5.5): names, type arguments, arrays, wildcards, type parameters. */
import type { Attributor, Spot } from './attribute-context.ts';
import { findMemberClass } from './members.ts';
import { findType, isStaticClass, type Scope } from './scope.ts';
import { asSuper, isCastable, isSubtypeUnchecked, substitutionOf, thisType } from './subtyping.ts';
import { suggestion } from './suggestion.ts';
import { type ClassSymbol, Flag, type TypeVariable } from './symbols.ts';
import type { ClassTypeNode, TypeNode, TypeParameter } from './syntax-tree.ts';
import {
  arrayType,
  type ClassType,
  classType,
  errorType,
  isPrimitive,
  primitives,
  substitute,
  type Type,
  typeToString,
  unboundedWildcard,
  voidType,
} from './types.ts';

export function resolveType(a: Attributor, node: TypeNode, scope: Scope): Type {
  const type = typeOf(a, node, scope);
  node.type = type;
  return type;
}

function typeOf(a: Attributor, node: TypeNode, scope: Scope): Type {
  switch (node.kind) {
    case 'PrimitiveType':
      return node.name === 'void' ? voidType : primitives[node.name];
    case 'ArrayType': {
      const element = resolveType(a, node.element, scope);
      return element.kind === 'error' ? element : arrayType(element);
    }
    case 'Wildcard': {
      if (!node.bound) return unboundedWildcard;
      const bound = resolveType(a, node.bound, scope);
      if (bound.kind === 'error') return bound;
      if (isPrimitive(bound)) {
        a.error(
          scope,
          node.bound,
          'unexpected type: type arguments must be reference types',
          `write ${typeToString(a.table.boxed(bound))} for ${bound.name}`,
        );
        return errorType;
      }
      return { kind: 'wildcard', variance: node.boundKind ?? 'extends', bound };
    }
    case 'VarType':
      a.error(scope, node, "'var' is not allowed here");
      return errorType;
    case 'ClassType': {
      const named = namedType(a, node, scope);
      if (typeof named !== 'string') return named;
      const type = named;
      reportMissing(a, node, scope, type);
      return errorType;
    }
  }
}

/** The class type or type variable; where the name is none, the package that it may be (with slashes). */
function namedType(a: Attributor, node: ClassTypeNode, scope: Scope): Type | string {
  if (!node.qualifier) {
    const found = findType(scope, node.name, a.table);
    if (!found) return node.name;
    if (found.kind === 'variable') {
      if (found.origin === 'class' && crossesStatic(scope, found))
        a.error(scope, node, `non-static type variable ${found.name} cannot be referenced from a static context`);
      if (node.typeArguments) {
        a.error(scope, node, `unexpected type: a class is required, found type parameter ${found.name}`);
        return errorType;
      }
      return found;
    }
    return withArguments(a, node, found, implicitOuter(found, scope), scope);
  }
  const qualifier = namedType(a, node.qualifier, scope);
  if (typeof qualifier === 'string') {
    const symbol = a.table.find(`${qualifier}/${node.name}`);
    return symbol ? withArguments(a, node, symbol, undefined, scope) : `${qualifier}/${node.name}`;
  }
  node.qualifier.type = qualifier;
  if (qualifier.kind !== 'class') return errorType;
  const member = findMemberClass(qualifier.symbol, node.name);
  if (!member) {
    a.error(
      scope,
      { start: node.nameStart, end: node.nameStart + node.name.length },
      `cannot find symbol: class ${node.name} in class ${typeToString(qualifier)}`,
    );
    return errorType;
  }
  const owner = member.outer && asSuper(qualifier, member.outer);
  return withArguments(a, node, member, isInnerOf(member) && owner?.args.length ? owner : undefined, scope);
}
function crossesStatic(scope: Scope, variable: TypeVariable): boolean {
  let crossed = false;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    if (at.typeVariables.get(variable.name) === variable) return crossed;
    // A static class has its own type parameters one scope further out than its body.
    if (at.isStatic) crossed = true;
    if (at.isClassBody && isStaticClass(at.classSymbol!) && !at.classSymbol!.typeParameters.includes(variable))
      crossed = true;
  }
  return false;
}
function isInnerOf(symbol: ClassSymbol): boolean {
  return symbol.nesting === 'member' && (symbol.flags & Flag.static) === 0 && !symbol.isInterface;
}

/** For `Node` inside `List<E>`: the parameterized class around it, so that its members speak of the right E. */
function implicitOuter(symbol: ClassSymbol, scope: Scope): ClassType | undefined {
  if (!isInnerOf(symbol) || !symbol.outer) return undefined;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    if (!at.isClassBody || !at.classSymbol) continue;
    const owner = asSuper(thisType(at.classSymbol), symbol.outer);
    if (owner) return owner.args.length > 0 || owner.outer ? owner : undefined;
  }
  return undefined;
}

function withArguments(
  a: Attributor,
  node: ClassTypeNode,
  symbol: ClassSymbol,
  outer: ClassType | undefined,
  scope: Scope,
): Type {
  checkAccess(a, node, symbol, scope);
  const nodes = node.typeArguments;
  if (!nodes || nodes.length === 0) return classType(symbol, [], outer);
  const args = nodes.map(each => {
    const arg = resolveType(a, each, scope);
    if (!isPrimitive(arg)) return arg;
    a.error(
      scope,
      each,
      'unexpected type: type arguments must be reference types',
      `write ${typeToString(a.table.boxed(arg))} for ${arg.name}`,
    );
    return errorType;
  });
  const wanted = symbol.typeParameters.length;
  if (wanted !== args.length) {
    const message =
      wanted === 0
        ? `type ${symbol.simpleName} does not take parameters`
        : `wrong number of type arguments; required ${wanted}`;
    a.error(scope, node, message);
    return classType(symbol);
  }
  if (args.some(arg => arg.kind === 'error')) return errorType;
  const type = classType(symbol, args, outer);
  a.later(() => checkBounds(a, nodes, type, scope));
  return type;
}

/** JLS §4.5: arguments within the bounds of the type parameters. */
function checkBounds(a: Attributor, nodes: readonly TypeNode[], type: ClassType, scope: Scope): void {
  const { symbol, args } = type;
  const map = substitutionOf(type);
  symbol.typeParameters.forEach((parameter, index) => {
    const arg = args[index]!;
    const given = arg.kind === 'wildcard' ? (arg.variance === 'extends' ? arg.bound : undefined) : arg;
    if (!given) return;
    const fits = (bound: Type): boolean =>
      isSubtypeUnchecked(given, substitute(bound, map)) ||
      (arg.kind === 'wildcard' && isCastable(given, substitute(bound, map)));
    if (!parameter.bounds.every(fits))
      a.error(
        scope,
        nodes[index]!,
        `type argument ${typeToString(arg)} is not within bounds of type-variable ${parameter.name}`,
        `${parameter.name} extends ${parameter.bounds.map(typeToString).join(' & ')}`,
      );
  });
}

function checkAccess(a: Attributor, node: Spot, symbol: ClassSymbol, scope: Scope): void {
  if ((symbol.flags & Flag.private) === 0 || !scope.classSymbol) return;
  if (symbol.outermost !== scope.classSymbol.outermost)
    a.error(scope, node, `${symbol.simpleName} has private access in ${symbol.outer?.simpleName}`);
}

function reportMissing(a: Attributor, node: ClassTypeNode, scope: Scope, missing: string): void {
  const spot = { start: node.nameStart, end: node.nameStart + node.name.length };
  const slash = missing.lastIndexOf('/');
  if (slash >= 0) {
    const packageName = missing.slice(0, slash);
    const dotted = packageName.replaceAll('/', '.');
    if (a.table.hasPackage(packageName))
      a.error(
        scope,
        spot,
        `cannot find symbol: class ${node.name} in package ${dotted}`,
        suggestion(node.name, a.table.namesIn(packageName)),
      );
    else a.error(scope, { start: node.start, end: spot.end }, `package ${dotted} does not exist`);
    return;
  }
  a.error(
    scope,
    spot,
    `cannot find symbol: class ${node.name}`,
    suggestion(node.name, visibleTypeNames(a, scope), a.table.importFor(node.name)),
  );
}

export function visibleTypeNames(a: Attributor, scope: Scope): string[] {
  const names = new Set<string>(scope.unit.singleTypes.keys());
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    for (const name of at.classes.keys()) names.add(name);
    for (const name of at.typeVariables.keys()) names.add(name);
    if (at.isClassBody && at.classSymbol) {
      names.add(at.classSymbol.simpleName);
      for (const member of at.classSymbol.memberClasses) names.add(member.simpleName);
    }
  }
  for (const each of a.table.namesIn(scope.unit.packageName)) names.add(each);
  for (const each of scope.unit.onDemand)
    if (typeof each === 'string') for (const name of a.table.namesIn(each)) names.add(name);
  return [...names];
}

/** Declares type parameters in a scope; bounds may name any of them. */
export function declareTypeParameters(
  a: Attributor,
  nodes: readonly TypeParameter[],
  scope: Scope,
  origin: 'class' | 'method',
  declared?: (variables: readonly TypeVariable[]) => void,
): TypeVariable[] {
  const variables = nodes.map((node): TypeVariable => {
    const variable: TypeVariable = { kind: 'variable', name: node.name, bounds: [a.table.object], origin };
    node.type = variable;
    if (scope.typeVariables.has(node.name)) a.error(scope, node, `type variable ${node.name} is already defined`);
    scope.typeVariables.set(node.name, variable);
    return variable;
  });
  // `E extends Enum<E>`: the class must be known as generic before its bounds are read.
  declared?.(variables);
  nodes.forEach((node, index) => {
    if (node.bounds.length === 0) return;
    const bounds = node.bounds.map(bound => resolveType(a, bound, scope)).filter(bound => bound.kind !== 'error');
    if (bounds.length > 0) variables[index]!.bounds = bounds;
  });
  return variables;
}
