/**
 * Members of types: finding fields, methods and member classes through superclasses and interfaces, their types as
 * members of a parameterized type, overriding (JLS §8.4.8), and the function of a functional interface (JLS §9.8).
 */
import { asSuper, isSubclass, sameType, substitutionOf, thisType } from './subtyping.ts';
import {
  type ClassSymbol,
  type FieldSymbol,
  Flag,
  isAbstract,
  isPrivate,
  isStatic,
  type MethodSymbol,
} from './symbols.ts';
import {
  type ClassType,
  erasure,
  isRaw,
  substitute,
  substituteAll,
  substitution,
  type Type,
  type TypeVariable,
} from './types.ts';

/** The class types whose members a value of this type has. */
export function classTypesOf(type: Type): ClassType[] {
  switch (type.kind) {
    case 'class':
      return [type];
    case 'variable':
      return type.bounds.flatMap(classTypesOf);
    case 'intersection':
      return type.parts.flatMap(classTypesOf);
    default:
      return [];
  }
}

/** The field a class declares or inherits. */
export function findField(symbol: ClassSymbol, name: string): FieldSymbol | undefined {
  const own = symbol.fields.find(field => field.name === name);
  if (own) return own;
  for (const each of symbol.interfaces) {
    const found = findField(each.symbol, name);
    if (found) return found;
  }
  return symbol.superclass && findField(symbol.superclass.symbol, name);
}

/** The member class a class declares or inherits. */
export function findMemberClass(symbol: ClassSymbol, name: string): ClassSymbol | undefined {
  const own = symbol.memberClasses.find(member => member.simpleName === name);
  if (own) return own;
  const { superclass, interfaces } = symbol;
  for (const each of superclass ? [superclass, ...interfaces] : interfaces) {
    const found = findMemberClass(each.symbol, name);
    if (found) return found;
  }
  return undefined;
}

/** Type of a field as a member of `site`. */
export function fieldTypeIn(site: Type, field: FieldSymbol): Type {
  return memberTypeIn(site, field.owner, isStatic(field), field.type);
}
function memberTypeIn(site: Type, owner: ClassSymbol, ofStatic: boolean, declared: Type): Type {
  if (ofStatic) return declared;
  const base = asSuper(site, owner);
  if (!base) return declared;
  if (isRaw(base)) return erasure(declared);
  return substitute(declared, substitutionOf(base));
}

/** A method with its types as a member of some type. */
export interface MethodType {
  readonly typeParameters: readonly TypeVariable[];
  readonly parameters: readonly Type[];
  readonly returnType: Type;
  readonly thrown: readonly Type[];
}
export function methodTypeIn(site: Type, method: MethodSymbol): MethodType {
  const base = isStatic(method) ? undefined : asSuper(site, method.owner);
  if (!base || method.name === '<init>') return method.name === '<init>' ? constructorTypeIn(site, method) : method;
  if (isRaw(base)) return erasedMethodType(method);
  return substituteMethodType(method, substitutionOf(base));
}
function constructorTypeIn(site: Type, method: MethodSymbol): MethodType {
  if (site.kind !== 'class') return method;
  if (isRaw(site)) return erasedMethodType(method);
  return substituteMethodType(method, substitutionOf(site));
}
function erasedMethodType(method: MethodType): MethodType {
  return {
    typeParameters: [],
    parameters: method.parameters.map(erasure),
    returnType: erasure(method.returnType),
    thrown: method.thrown.map(erasure),
  };
}
export function substituteMethodType(method: MethodType, map: ReadonlyMap<TypeVariable, Type>): MethodType {
  if (map.size === 0) return method;
  let { typeParameters } = method;
  let all = map;
  // Bounds of the method's own type parameters may speak of the class's.
  if (typeParameters.some(variable => !map.has(variable) && substituteAll(variable.bounds, map) !== variable.bounds)) {
    const fresh = typeParameters.map((variable): TypeVariable => ({ ...variable }));
    all = new Map([...map, ...substitution(typeParameters, fresh)]);
    fresh.forEach((variable, index) => {
      variable.bounds = substituteAll(typeParameters[index]!.bounds, all);
    });
    typeParameters = fresh;
  }
  return {
    typeParameters,
    parameters: substituteAll(method.parameters, all),
    returnType: substitute(method.returnType, all),
    thrown: substituteAll(method.thrown, all),
  };
}

/** Same parameters, seen as members of `site`, or the same after erasure of the overridden one (JLS §8.4.2). */
export function isSubsignature(method: MethodSymbol, other: MethodSymbol, site: ClassType): boolean {
  if (method.name !== other.name || method.parameters.length !== other.parameters.length) return false;
  const mine = methodTypeIn(site, method);
  let theirs = methodTypeIn(site, other);
  if (mine.typeParameters.length === theirs.typeParameters.length && mine.typeParameters.length > 0)
    theirs = substituteMethodType(theirs, substitution(theirs.typeParameters, mine.typeParameters));
  if (theirs.parameters.every((type, index) => sameType(mine.parameters[index]!, type))) return true;
  return theirs.parameters.every((type, index) => sameType(mine.parameters[index]!, erasure(type)));
}

/** Whether `method` takes the place of `other` in `symbol`, which has or inherits both. */
export function overrides(method: MethodSymbol, other: MethodSymbol, symbol: ClassSymbol): boolean {
  if (method === other || isStatic(method) || isStatic(other) || isPrivate(other) || other.name === '<init>')
    return false;
  if (!visibleFrom(other, method.owner)) return false;
  return isSubsignature(method, other, thisType(symbol));
}
function visibleFrom(method: MethodSymbol, symbol: ClassSymbol): boolean {
  if ((method.flags & (Flag.public | Flag.protected)) !== 0) return true;
  return !isPrivate(method) && method.owner.packageName === symbol.packageName;
}

/** All classes and interfaces above a symbol, itself first, superclasses before interfaces. */
export function supertypeSymbols(symbol: ClassSymbol): ClassSymbol[] {
  const found = new Set<ClassSymbol>();
  const interfaces: ClassSymbol[] = [];
  for (let at: ClassSymbol | undefined = symbol; at && !found.has(at); at = at.superclass?.symbol) {
    found.add(at);
    interfaces.push(...at.interfaces.map(each => each.symbol));
  }
  for (let next = interfaces.shift(); next; next = interfaces.shift()) {
    if (found.has(next)) continue;
    found.add(next);
    interfaces.push(...next.interfaces.map(each => each.symbol));
  }
  return [...found];
}

/** Methods of that name which a class has: declared, or inherited and not overridden. */
export function methodsNamed(symbol: ClassSymbol, name: string, object: ClassSymbol): MethodSymbol[] {
  const found: MethodSymbol[] = [];
  const all = supertypeSymbols(symbol);
  if (symbol.isInterface && !all.includes(object)) all.push(object);
  for (const each of all) {
    for (const method of each.methods) {
      if (method.name !== name || (method.flags & Flag.synthetic) !== 0) continue;
      // Static methods of interfaces are not inherited.
      if (each !== symbol && each.isInterface && isStatic(method)) continue;
      if (found.some(other => hides(other, method, symbol))) continue;
      found.push(method);
    }
  }
  // A default method of a subinterface overrides the one that was met first through another way.
  return found.filter(
    method =>
      !found.some(
        other =>
          other !== method &&
          other.owner !== method.owner &&
          isSubclass(other.owner, method.owner) &&
          hides(other, method, symbol),
      ),
  );
}
function hides(method: MethodSymbol, other: MethodSymbol, symbol: ClassSymbol): boolean {
  if (method.parameters.length !== other.parameters.length) return false;
  if (isPrivate(other) && method.owner !== other.owner) return isSubsignature(method, other, thisType(symbol));
  // Two abstract methods of unrelated interfaces: one is enough.
  if (!isSubclass(method.owner, other.owner) && isAbstract(method) && !isAbstract(other)) return false;
  return isSubsignature(method, other, thisType(symbol));
}

/** The implementation that `symbol` has of an abstract method, or undefined where it has none. */
function implementation(method: MethodSymbol, symbol: ClassSymbol): MethodSymbol | undefined {
  for (const each of supertypeSymbols(symbol))
    for (const other of each.methods)
      if (
        other !== method &&
        other.name === method.name &&
        !isAbstract(other) &&
        !isStatic(other) &&
        (other.flags & Flag.private) === 0 &&
        (!each.isInterface || isSubclass(each, method.owner) || !method.owner.isInterface) &&
        isSubsignature(other, method, thisType(symbol))
      )
        return other;
  return undefined;
}

/** Abstract methods a class has and does not implement. */
export function unimplemented(symbol: ClassSymbol): MethodSymbol[] {
  const missing: MethodSymbol[] = [];
  for (const each of supertypeSymbols(symbol))
    for (const method of each.methods) {
      if (!isAbstract(method) || isStatic(method)) continue;
      if (missing.some(other => isSubsignature(other, method, thisType(symbol)))) continue;
      if (!implementation(method, symbol)) missing.push(method);
    }
  return missing;
}

/** A functional interface type with its single abstract method and that method's types in it. */
export interface FunctionType {
  readonly interfaceType: ClassType;
  readonly method: MethodSymbol;
  readonly type: MethodType;
}

/** The single abstract method of an interface, methods of Object aside (JLS §9.8). */
export function functionalMethod(symbol: ClassSymbol, object: ClassSymbol): MethodSymbol | undefined {
  if (!symbol.isInterface) return undefined;
  const candidates: MethodSymbol[] = [];
  for (const each of supertypeSymbols(symbol)) {
    if (!each.isInterface) continue;
    for (const method of each.methods) {
      if (!isAbstract(method) || isStatic(method)) continue;
      if (object.methods.some(of => (of.flags & Flag.public) !== 0 && isSubsignature(method, of, thisType(symbol))))
        continue;
      if (implementation(method, symbol)) continue;
      if (candidates.some(other => isSubsignature(other, method, thisType(symbol)))) continue;
      candidates.push(method);
    }
  }
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The function type of a functional interface; wildcards give way to their bounds (JLS §9.9). */
export function functionType(type: Type, object: ClassSymbol): FunctionType | undefined {
  if (type.kind === 'intersection') {
    for (const part of type.parts) {
      const found = functionType(part, object);
      if (found) return found;
    }
    return undefined;
  }
  if (type.kind === 'variable' && !type.inference)
    return type.bounds.length > 0 ? functionType(type.bounds[0]!, object) : undefined;
  if (type.kind !== 'class') return undefined;
  const method = functionalMethod(type.symbol, object);
  if (!method) return undefined;
  const interfaceType = withoutWildcards(type);
  return { interfaceType, method, type: methodTypeIn(interfaceType, method) };
}
function withoutWildcards(type: ClassType): ClassType {
  if (!type.args.some(arg => arg.kind === 'wildcard')) return type;
  const args = type.args.map((arg, index): Type => {
    if (arg.kind !== 'wildcard') return arg;
    return arg.bound ?? type.symbol.typeParameters[index]!.bounds[0]!;
  });
  return { ...type, args };
}
