/**
 * All classes a compilation knows: its own sources first, then the class path, each read when it is first named.
 * Also the types the language itself speaks of (Object, String, the boxes) and what is computed from them.
 */
import type { ClassPath } from '../classfile/class-path.ts';
import { completeFromClassFile } from './class-symbols.ts';
import { asSuper, directSupertypes, isSubclass, isSubtype, sameType } from './subtyping.ts';
import { ClassSymbol, type IntersectionType, type PackageSymbol } from './symbols.ts';
import {
  arrayType,
  boxName,
  type ClassType,
  classType,
  erasure,
  errorType,
  isPrimitive,
  type PrimitiveType,
  type Type,
  unboundedWildcard,
} from './types.ts';

export class ClassTable {
  readonly #classPath: ClassPath;
  readonly #classes = new Map<string, ClassSymbol | undefined>();
  readonly #packages = new Set<string>();
  readonly #packageSymbols = new Map<string, PackageSymbol>();

  constructor(classPath: ClassPath) {
    this.#classPath = classPath;
    for (const name of classPath.names()) this.#addPackage(name);
  }

  #addPackage(internalName: string): void {
    for (let slash = internalName.lastIndexOf('/'); slash > 0; slash = internalName.lastIndexOf('/', slash - 1)) {
      const name = internalName.slice(0, slash);
      if (this.#packages.has(name)) return;
      this.#packages.add(name);
    }
  }

  /** Registers a class of the sources; false where that name is already taken by another one. */
  add(symbol: ClassSymbol): boolean {
    const known = this.#classes.get(symbol.internalName);
    if (known?.isSource) return false;
    this.#classes.set(symbol.internalName, symbol);
    this.#addPackage(symbol.internalName);
    return true;
  }

  /** Registers a local class, in the place of an earlier symbol of the same declaration. */
  replace(symbol: ClassSymbol): void {
    this.#classes.set(symbol.internalName, symbol);
  }

  /** The class with that internal name (`java/util/Map$Entry`), or undefined. */
  find(internalName: string): ClassSymbol | undefined {
    if (this.#classes.has(internalName)) return this.#classes.get(internalName);
    const bytes = this.#classPath.find(internalName);
    if (!bytes) {
      this.#classes.set(internalName, undefined);
      return undefined;
    }
    const symbol = new ClassSymbol(internalName, simpleNameIn(internalName), false);
    this.#classes.set(internalName, symbol);
    symbol.completeBy(() => completeFromClassFile(symbol, bytes, this), undefined);
    return symbol;
  }

  /** As `find`, but where a class file names a class that is nowhere, an empty stand-in that extends Object. */
  named(internalName: string): ClassSymbol {
    const found = this.find(internalName);
    if (found) return found;
    const standIn = new ClassSymbol(internalName, simpleNameIn(internalName), false);
    standIn.broken = true;
    if (internalName !== 'java/lang/Object') standIn.known.superclass = this.object;
    this.#classes.set(internalName, standIn);
    return standIn;
  }

  /** Whether a package of that name (with slashes) has classes or packages in it. */
  hasPackage(name: string): boolean {
    return this.#packages.has(name);
  }
  /** Simple names of the top-level classes in a package (with slashes). */
  namesIn(packageName: string): string[] {
    const prefix = packageName === '' ? '' : `${packageName}/`;
    const names: string[] = [];
    for (const name of this.#allNames())
      if (name.startsWith(prefix) && !name.includes('/', prefix.length) && !name.includes('$', prefix.length))
        names.push(name.slice(prefix.length));
    return names;
  }
  /** Qualified name of a class of java.util and its like that would have to be imported to be used by this name. */
  importFor(simpleName: string): string | undefined {
    for (const name of [
      'util',
      'util/concurrent',
      'util/concurrent/atomic',
      'util/concurrent/locks',
      'util/function',
      'util/stream',
      'io',
    ])
      if (this.find(`java/${name}/${simpleName}`)) return `java.${name.replaceAll('/', '.')}.${simpleName}`;
    return undefined;
  }
  *#allNames(): Iterable<string> {
    for (const [name, symbol] of this.#classes) if (symbol?.isSource) yield name;
    yield* this.#classPath.names();
  }
  packageNamed(name: string): PackageSymbol {
    const dotted = name.replaceAll('/', '.');
    let symbol = this.#packageSymbols.get(dotted);
    if (!symbol) {
      symbol = { kind: 'package', name: dotted };
      this.#packageSymbols.set(dotted, symbol);
    }
    return symbol;
  }

  /** The type of a class that is not generic, or its raw type. */
  type(internalName: string, ...args: Type[]): ClassType {
    return classType(this.named(internalName), args);
  }
  get object(): ClassType {
    return this.type('java/lang/Object');
  }
  get string(): ClassType {
    return this.type('java/lang/String');
  }
  classOf(type: Type): ClassType {
    return this.type(
      'java/lang/Class',
      isPrimitive(type) ? this.boxed(type) : type.kind === 'void' ? this.type('java/lang/Void') : erasure(type),
    );
  }
  /** The class type that boxes a primitive type (JLS §5.1.7); any other type is returned as it is. */
  boxed(type: Type): Type {
    return isPrimitive(type) ? this.type(boxName(type.name)) : type;
  }

  /** Least upper bound of reference types (JLS §4.10.4). */
  lub(types: readonly Type[]): Type {
    return this.#lub(types, 0);
  }
  #lub(all: readonly Type[], depth: number): Type {
    const types = distinct(all.filter(type => type.kind !== 'null'));
    if (types.some(type => type.kind === 'error')) return errorType;
    if (types.length === 0) return all[0] ?? this.object;
    if (types.length === 1) return types[0]!;
    const most = types.find(type => types.every(other => isSubtype(other, type)));
    if (most) return most;
    if (types.every(type => type.kind === 'array')) {
      const elements = types.map(type => (type as { element: Type }).element);
      if (elements.every(element => !isPrimitive(element))) return arrayType(this.#lub(elements, depth + 1));
    }
    if (types.some(type => type.kind === 'array')) {
      const parts = ['java/lang/Cloneable', 'java/io/Serializable'].flatMap(name => this.find(name) ?? []);
      const shared = parts.filter(part => types.every(type => asSuper(type, part))).map(part => classType(part));
      return shared.length > 1 ? { kind: 'intersection', parts: shared } : (shared[0] ?? this.object);
    }
    const candidates = erasedSupertypes(types[0]!).filter(symbol => types.every(type => asSuper(type, symbol)));
    const minimal = candidates.filter(
      symbol => !candidates.some(other => other !== symbol && isSubclass(other, symbol)),
    );
    const parts = minimal.map(symbol =>
      this.#leastContaining(
        symbol,
        types.map(type => asSuper(type, symbol)!),
        depth,
      ),
    );
    parts.sort((a, b) => Number(a.symbol.isInterface) - Number(b.symbol.isInterface));
    if (parts.length === 0) return this.object;
    return parts.length === 1 ? parts[0]! : ({ kind: 'intersection', parts } satisfies IntersectionType);
  }
  #leastContaining(symbol: ClassSymbol, types: readonly ClassType[], depth: number): ClassType {
    if (types.some(type => type.args.length === 0)) return classType(symbol);
    const args = symbol.typeParameters.map((_, index): Type => {
      const each = types.map(type => type.args[index]!);
      if (each.every(arg => sameType(arg, each[0]!))) return each[0]!;
      if (each.every(arg => arg.kind === 'wildcard' && arg.variance === 'super')) return unboundedWildcard;
      const bounds = each.map(arg =>
        arg.kind !== 'wildcard' ? arg : arg.variance === 'extends' ? arg.bound : undefined,
      );
      if (depth > 2 || bounds.some(bound => bound === undefined)) return unboundedWildcard;
      const bound = this.#lub(bounds as Type[], depth + 1);
      return { kind: 'wildcard', variance: 'extends', bound };
    });
    return classType(symbol, args);
  }

  /** Greatest lower bound (JLS §5.1.10): the intersection without parts that others imply. */
  glb(types: readonly Type[]): Type {
    const unique = distinct(types);
    const parts = unique.filter(type => !unique.some(other => other !== type && isSubtype(other, type)));
    if (parts.length === 0) return unique[0] ?? this.object;
    if (parts.length === 1) return parts[0]!;
    const rank = (type: Type) => (type.kind === 'class' && type.symbol.isInterface ? 1 : 0);
    return { kind: 'intersection', parts: [...parts].sort((a, b) => rank(a) - rank(b)) };
  }

  /** JLS §5.6: the primitive type both operands are promoted to. */
  promoted(left: PrimitiveType, right: PrimitiveType): PrimitiveType['name'] {
    for (const name of ['double', 'float', 'long'] as const) if (left.name === name || right.name === name) return name;
    return 'int';
  }
}

function simpleNameIn(internalName: string): string {
  return internalName.slice(
    Math.max(internalName.lastIndexOf('/'), internalName.lastIndexOf('$', internalName.length - 2)) + 1,
  );
}
function distinct(types: readonly Type[]): Type[] {
  const result: Type[] = [];
  for (const type of types) if (!result.some(other => sameType(other, type))) result.push(type);
  return result;
}
function erasedSupertypes(type: Type): ClassSymbol[] {
  const found = new Set<ClassSymbol>();
  const visit = (each: Type): void => {
    if (each.kind === 'class') {
      if (found.has(each.symbol)) return;
      found.add(each.symbol);
      for (const parent of directSupertypes(each)) visit(parent);
    } else if (each.kind === 'variable') each.bounds.forEach(visit);
    else if (each.kind === 'intersection') each.parts.forEach(visit);
  };
  visit(type);
  return [...found];
}
