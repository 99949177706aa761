/**
 * What a name can mean at some place: a chain of scopes from the innermost block outwards, through the bodies of
 * classes and the places where these are declared, to the compilation unit with its imports.
 */
import type { ClassTable } from './class-table.ts';
import { findMemberClass } from './members.ts';
import type { SourceFile } from './source-file.ts';
import { type ClassSymbol, Flag, type LocalSymbol, type MethodSymbol, type TypeVariable } from './symbols.ts';
import type { Expression, Lambda, MethodReference, ReturnStatement, YieldStatement } from './syntax-tree.ts';
import type { Type } from './types.ts';

/** A class body or lambda: what owns locals and, when code inside uses a local of another home, captures it. */
export interface Home {
  readonly parent: Home | undefined;
  /** The class whose body this is; of a lambda the class around it. */
  readonly symbol: ClassSymbol;
  /** Set for a lambda, or for a method reference that becomes one. */
  readonly lambda?: Lambda | MethodReference;
}

/** Where `return` goes: out of a method with a result type, or out of a lambda that judges the value itself. */
export type ReturnTarget =
  | { readonly kind: 'method'; readonly type: Type }
  | { readonly kind: 'lambda'; readonly accept: (statement: ReturnStatement, scope: Scope) => void }
  | { readonly kind: 'none' };

export interface UnitScope {
  readonly source: SourceFile;
  /** With slashes; empty for the unnamed package. */
  readonly packageName: string;
  readonly singleTypes: Map<string, ClassSymbol>;
  /** Packages (with slashes) and classes of `import x.*;`, in order. */
  readonly onDemand: (string | ClassSymbol)[];
  readonly staticSingle: { readonly symbol: ClassSymbol; readonly name: string }[];
  readonly staticOnDemand: ClassSymbol[];
}

interface ScopeChange {
  readonly home?: Home;
  readonly isStatic?: boolean;
  readonly method?: MethodSymbol | undefined;
  readonly returns?: ReturnTarget;
  readonly yields?: ((statement: YieldStatement, scope: Scope) => void) | undefined;
  readonly classSymbol?: ClassSymbol;
  /** This scope is the body of `classSymbol`: its members are names here. */
  readonly isClassBody?: boolean;
  /** Within the arguments of `this(…)` or `super(…)`: the instance exists not yet. */
  readonly inConstructorCall?: boolean;
}

export class Scope {
  readonly parent: Scope | undefined;
  readonly unit: UnitScope;
  readonly classSymbol: ClassSymbol | undefined;
  readonly home: Home | undefined;
  readonly method: MethodSymbol | undefined;
  readonly returns: ReturnTarget;
  readonly yields: ((statement: YieldStatement, scope: Scope) => void) | undefined;
  readonly isClassBody: boolean;
  /** From here on outwards, up to the class body, there is no `this`. */
  readonly isStatic: boolean;
  readonly inConstructorCall: boolean;
  readonly locals = new Map<string, LocalSymbol>();
  readonly classes = new Map<string, ClassSymbol>();
  readonly typeVariables = new Map<string, TypeVariable>();

  constructor(unit: UnitScope, parent: Scope | undefined, change: ScopeChange) {
    this.unit = unit;
    this.parent = parent;
    this.classSymbol = change.classSymbol ?? parent?.classSymbol;
    this.home = change.home ?? parent?.home;
    this.method = 'method' in change ? change.method : parent?.method;
    this.returns = change.returns ?? parent?.returns ?? { kind: 'none' };
    this.yields = 'yields' in change ? change.yields : parent?.yields;
    this.isClassBody = change.isClassBody ?? false;
    this.isStatic = change.isStatic ?? false;
    this.inConstructorCall =
      change.inConstructorCall ?? (this.isClassBody ? false : (parent?.inConstructorCall ?? false));
  }

  child(change: ScopeChange = {}): Scope {
    return new Scope(this.unit, this, change);
  }
  /** A scope in which these locals are declared too. */
  with(locals: readonly LocalSymbol[]): Scope {
    if (locals.length === 0) return this;
    const scope = this.child();
    for (const local of locals) scope.locals.set(local.name, local);
    return scope;
  }

  /** A local of that name within the current method body or lambda chain: what a new declaration would clash with. */
  clashing(name: string): LocalSymbol | undefined {
    for (let scope: Scope | undefined = this; scope && !scope.isClassBody; scope = scope.parent) {
      const found = scope.locals.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** A local class of that name within the current method body. */
  clashingClass(name: string): ClassSymbol | undefined {
    for (let scope: Scope | undefined = this; scope && !scope.isClassBody; scope = scope.parent) {
      const found = scope.classes.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether code here runs while an enclosing instance of the class waits for its `super(…)` or `this(…)` (JLS §8.8.7.1). */
  isBeforeConstruction(symbol: ClassSymbol): boolean {
    let before = false;
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      if (scope.inConstructorCall) before = true;
      if (!scope.isClassBody) continue;
      if (scope.classSymbol === symbol) return before;
      before = false;
    }
    return false;
  }

  /** Whether code here has a `this` of the class, which is the current one or one around it. */
  hasInstanceOf(symbol: ClassSymbol): boolean {
    let withoutThis = false;
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      if (scope.isStatic) withoutThis = true;
      if (!scope.isClassBody) continue;
      if (scope.classSymbol === symbol) return !withoutThis;
      if (isStaticClass(scope.classSymbol!)) withoutThis = true;
    }
    return false;
  }
}

/** Has no enclosing instance by its kind: static, or an interface, enum or record. */
export function isStaticClass(symbol: ClassSymbol): boolean {
  return symbol.nesting === 'top' || (symbol.flags & Flag.static) !== 0 || symbol.isInterface;
}

/** Type parameter, class or interface of that simple name (JLS §6.4.1, §6.5.5). */
export function findType(scope: Scope, name: string, table: ClassTable): ClassSymbol | TypeVariable | undefined {
  let unreachable: ClassSymbol | undefined;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const variable = at.typeVariables.get(name);
    if (variable) return variable;
    const local = at.classes.get(name);
    if (local) return local;
    if (at.isClassBody && at.classSymbol) {
      if (at.classSymbol.simpleName === name) return at.classSymbol;
      const member = findMemberClass(at.classSymbol, name);
      if (member && isInherited(member, at.classSymbol)) return member;
      unreachable ??= member;
    }
  }
  return findImported(scope.unit, name, table) ?? unreachable;
}

function isInherited(member: ClassSymbol, symbol: ClassSymbol): boolean {
  if (member.outer === symbol || (member.flags & (Flag.public | Flag.protected)) !== 0) return true;
  return (member.flags & Flag.private) === 0 && member.packageName === symbol.packageName;
}
function findImported(unit: UnitScope, name: string, table: ClassTable): ClassSymbol | undefined {
  const single = unit.singleTypes.get(name);
  if (single) return single;
  for (const each of unit.staticSingle)
    if (each.name === name) {
      const member = findMemberClass(each.symbol, name);
      if (member) return member;
    }
  const neighbour = table.find(unit.packageName === '' ? name : `${unit.packageName}/${name}`);
  if (neighbour) return neighbour;
  for (const each of unit.onDemand) {
    const found =
      typeof each === 'string' ? publicClass(table.find(`${each}/${name}`), unit) : findMemberClass(each, name);
    if (found) return found;
  }
  for (const each of unit.staticOnDemand) {
    const found = findMemberClass(each, name);
    if (found) return found;
  }
  return undefined;
}
function publicClass(symbol: ClassSymbol | undefined, unit: UnitScope): ClassSymbol | undefined {
  if (!symbol) return undefined;
  return (symbol.flags & Flag.public) !== 0 || symbol.packageName === unit.packageName ? symbol : undefined;
}

/** Class with dots in its name, packages and enclosing classes as qualifiers: `java.util.Map.Entry`. */
export function findQualified(table: ClassTable, dotted: string): ClassSymbol | undefined {
  const parts = dotted.split('.');
  for (let count = parts.length; count > 0; count--) {
    let symbol = table.find(parts.slice(0, count).join('/'));
    for (const part of parts.slice(count)) symbol = symbol && findMemberClass(symbol, part);
    if (symbol) return symbol;
  }
  return undefined;
}

/** Conditions bring pattern variables into scope where they are true or false (JLS §6.3.1). */
export interface Bindings {
  readonly whenTrue: readonly LocalSymbol[];
  readonly whenFalse: readonly LocalSymbol[];
}
export const noBindings: Bindings = { whenTrue: [], whenFalse: [] };
export type BindingsOf = WeakMap<Expression, Bindings>;
