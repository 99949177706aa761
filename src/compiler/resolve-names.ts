/**
 * Names in expressions (JLS §6.5): a simple name is a variable, else a class, else a package; `a.b` is a field of what
 * `a` is, or a class in it.
 */
import type { Attributor, Spot } from './attribute-context.ts';
import { captureThis, useLocal } from './capture-locals.ts';
import { classTypesOf, fieldTypeIn, findField, findMemberClass } from './members.ts';
import { isAccessible } from './resolve-methods.ts';
import { visibleTypeNames } from './resolve-types.ts';
import { findType, isStaticClass, type Scope } from './scope.ts';
import { SourceField } from './source-symbols.ts';
import { capture, thisType } from './subtyping.ts';
import { suggestion } from './suggestion.ts';
import { type ClassSymbol, type FieldSymbol, isStatic, type LocalSymbol } from './symbols.ts';
import type { Expression, FieldAccess, Name } from './syntax-tree.ts';
import { classType, errorType, primitives, type Type, typeToString } from './types.ts';

/** What an expression before a dot turned out to be. */
export type Qualifier =
  | { readonly kind: 'value'; readonly type: Type }
  | { readonly kind: 'type'; readonly type: Type }
  | { readonly kind: 'package'; readonly name: string };

interface FoundField {
  readonly field: FieldSymbol;
  /** The class, around the use, that has the field; undefined for a static import. */
  readonly holder: ClassSymbol | undefined;
  /** Code here has no instance of the holder. */
  readonly withoutThis: boolean;
}
type FoundVariable = { readonly local: LocalSymbol; readonly acrossStatic: boolean } | FoundField;

function findVariable(scope: Scope, name: string): FoundVariable | undefined {
  let withoutThis = false;
  let acrossStatic = false;
  let unreachable: FoundField | undefined;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const local = at.locals.get(name);
    if (local) return { local, acrossStatic };
    if (at.isStatic) withoutThis = true;
    if (!at.isClassBody || !at.classSymbol) continue;
    const field = findField(at.classSymbol, name);
    if (field && isAccessible(field, scope, thisType(at.classSymbol)))
      return { field, holder: at.classSymbol, withoutThis };
    // One that is out of reach does not hide what stands further out.
    if (field) unreachable ??= { field, holder: at.classSymbol, withoutThis };
    if (isStaticClass(at.classSymbol)) {
      withoutThis = true;
      acrossStatic = true;
    }
  }
  const { staticSingle, staticOnDemand } = scope.unit;
  for (const each of [
    ...staticSingle.filter(single => single.name === name).map(single => single.symbol),
    ...staticOnDemand,
  ]) {
    const field = findField(each, name);
    if (field && isStatic(field) && isAccessible(field, scope)) return { field, holder: undefined, withoutThis: false };
  }
  return unreachable;
}

export function nameSpot(tree: { readonly nameStart: number; readonly name: string }): Spot {
  return { start: tree.nameStart, end: tree.nameStart + tree.name.length };
}

/** Attributes a name used as a value; undefined where no variable has that name. */
export function variableName(a: Attributor, tree: Name, scope: Scope, assigned = false): Type | undefined {
  const found = findVariable(scope, tree.name);
  if (!found) return undefined;
  if ('local' in found) {
    const { local } = found;
    if (found.acrossStatic && local.constant === undefined)
      a.error(scope, tree, `non-static variable ${local.name} cannot be referenced from a static context`);
    tree.symbol = local;
    if (local.ownInitializer) local.ownInitializer = 'names it';
    if (local.constant !== undefined) tree.constant = local.constant;
    useLocal(a, local, scope, tree);
    return local.type;
  }
  const { field, holder, withoutThis } = found;
  tree.symbol = field;
  if (!isAccessible(field, scope, holder && thisType(holder)))
    a.error(
      scope,
      tree,
      `${field.name} has private access in ${field.owner.simpleName}`,
      'a subclass does not see it: call a method that gives it, or declare it protected',
    );
  if (!assigned) checkForward(a, tree, field, scope);
  checkEnumStatic(a, tree, field, scope);
  if (field.constant !== undefined) tree.constant = field.constant;
  if (isStatic(field) || !holder) return field.type;
  if (withoutThis) a.error(scope, tree, `non-static variable ${field.name} cannot be referenced from a static context`);
  else if (scope.isBeforeConstruction(holder))
    a.error(scope, tree, `cannot reference ${field.name} before supertype constructor has been called`);
  captureThis(scope.home);
  if (holder !== scope.classSymbol) tree.receiverClass = holder;
  return fieldTypeIn(thisType(holder), field);
}

/** An initializer uses a field that is declared further down, or the very one it initializes (JLS §8.3.3). */
function checkForward(a: Attributor, tree: Name, field: FieldSymbol, scope: Scope): void {
  if (!(field instanceof SourceField) || field.owner !== scope.classSymbol || scope.method) return;
  if (tree.start >= field.declaredTo || isStatic(field) !== isStaticScope(scope)) return;
  const itself = tree.start > field.declaredFrom;
  a.error(scope, tree, itself ? 'self-reference in initializer' : 'illegal forward reference');
}
/** JLS §8.9.2: while the constants of an enum are made, its static fields have no values yet. */
function checkEnumStatic(a: Attributor, tree: Name, field: FieldSymbol, scope: Scope): void {
  const { owner } = field;
  if (!owner.isEnum || !isStatic(field) || scope.classSymbol !== owner || field.constant !== undefined) return;
  if (isStaticScope(scope) || scope.home?.lambda || (scope.method && scope.method.name !== '<init>')) return;
  a.error(
    scope,
    tree,
    'illegal reference to static field from initializer',
    'the constants are made before the static fields have their values',
  );
}
function isStaticScope(scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at && !at.isClassBody; at = at.parent) if (at.isStatic) return true;
  return false;
}

/** Attributes what stands before a dot. */
export function qualifier(a: Attributor, tree: Expression, scope: Scope): Qualifier {
  if (tree.kind === 'Name') {
    const type = variableName(a, tree, scope);
    if (type) {
      tree.type = type;
      return { kind: 'value', type };
    }
    const found = findType(scope, tree.name, a.table);
    if (found) {
      if (found.kind === 'class') tree.symbol = found;
      tree.type = found.kind === 'class' ? classType(found) : found;
      return { kind: 'type', type: tree.type };
    }
    if (a.table.hasPackage(tree.name)) {
      tree.symbol = a.table.packageNamed(tree.name);
      return { kind: 'package', name: tree.name };
    }
    missingName(a, tree, scope);
    tree.type = errorType;
    return { kind: 'value', type: errorType };
  }
  if (tree.kind === 'FieldAccess') return fieldAccess(a, tree, scope);
  if (tree.kind === 'Super') {
    const type = superType(a, tree, scope);
    tree.type = type;
    return { kind: 'value', type };
  }
  return { kind: 'value', type: a.value(tree, scope) };
}

/** `super` or `Interface.super` or `Outer.super`: the type whose members it reaches. */
function superType(a: Attributor, tree: Extract<Expression, { kind: 'Super' }>, scope: Scope): Type {
  const own = scope.classSymbol;
  if (!own || !scope.hasInstanceOf(own)) {
    a.error(scope, tree, 'non-static variable super cannot be referenced from a static context');
    return errorType;
  }
  captureThis(scope.home);
  if (!tree.qualifier) return own.superclass ?? a.table.object;
  const named = qualifier(a, tree.qualifier, scope);
  if (named.kind !== 'type' || named.type.kind !== 'class') return errorType;
  const { symbol } = named.type;
  tree.symbol = symbol;
  const direct = own.interfaces.find(each => each.symbol === symbol);
  if (direct) return direct;
  if (scope.hasInstanceOf(symbol)) return symbol.superclass ?? a.table.object;
  a.error(scope, tree, `not an enclosing class: ${symbol.simpleName}`);
  return errorType;
}

export function fieldAccess(a: Attributor, tree: FieldAccess, scope: Scope): Qualifier {
  const target = qualifier(a, tree.target, scope);
  if (target.kind === 'package') return inPackage(a, tree, target.name, scope);
  if (target.type.kind === 'error') {
    tree.type = errorType;
    return { kind: 'value', type: errorType };
  }
  if (target.kind === 'value' && target.type.kind === 'array' && tree.name === 'length') {
    tree.type = primitives.int;
    return { kind: 'value', type: tree.type };
  }
  const site = capture(target.type);
  const field = fieldOf(site, tree.name);
  if (field) {
    tree.symbol = field;
    tree.type = fieldTypeIn(site, field);
    if (field.constant !== undefined && (target.kind === 'type' || isStatic(field))) tree.constant = field.constant;
    if (!isAccessible(field, scope, tree.target.kind === 'Super' ? undefined : site)) {
      const which = (field.flags & 2) !== 0 ? 'private' : 'protected';
      a.error(scope, nameSpot(tree), `${field.name} has ${which} access in ${field.owner.simpleName}`);
    } else if (target.kind === 'type' && !isStatic(field))
      a.error(scope, nameSpot(tree), `non-static variable ${field.name} cannot be referenced from a static context`);
    return { kind: 'value', type: tree.type };
  }
  if (target.kind === 'type' && target.type.kind === 'class') {
    const member = findMemberClass(target.type.symbol, tree.name);
    if (member) {
      tree.symbol = member;
      tree.type = classType(member);
      return { kind: 'type', type: tree.type };
    }
  }
  missingField(a, tree, target, scope);
  tree.type = errorType;
  return { kind: 'value', type: errorType };
}
function fieldOf(site: Type, name: string): FieldSymbol | undefined {
  for (const each of classTypesOf(site)) {
    const found = findField(each.symbol, name);
    if (found) return found;
  }
  return undefined;
}
function inPackage(a: Attributor, tree: FieldAccess, packageName: string, scope: Scope): Qualifier {
  const path = `${packageName}/${tree.name}`;
  const symbol = a.table.find(path);
  if (symbol) {
    tree.symbol = symbol;
    tree.type = classType(symbol);
    return { kind: 'type', type: tree.type };
  }
  if (a.table.hasPackage(path)) {
    tree.symbol = a.table.packageNamed(path);
    return { kind: 'package', name: path };
  }
  const known = a.table.namesIn(packageName);
  a.error(
    scope,
    nameSpot(tree),
    `cannot find symbol: class ${tree.name} in package ${packageName.replaceAll('/', '.')}`,
    suggestion(tree.name, known),
  );
  tree.type = errorType;
  return { kind: 'value', type: errorType };
}

export function missingName(a: Attributor, tree: Name, scope: Scope): void {
  const names = [...visibleVariables(scope), ...visibleTypeNames(a, scope)];
  const where = scope.classSymbol && !scope.classSymbol.isAnonymous ? ` in class ${scope.classSymbol.simpleName}` : '';
  a.error(
    scope,
    tree,
    `cannot find symbol: variable ${tree.name}${where}`,
    suggestion(tree.name, names, a.table.importFor(tree.name)),
  );
}
function missingField(a: Attributor, tree: FieldAccess, target: Qualifier, scope: Scope): void {
  if (target.kind === 'package') return;
  const { type } = target;
  if (type.kind === 'primitive' || type.kind === 'void') {
    a.error(scope, nameSpot(tree), `${typeToString(type)} cannot be dereferenced`);
    return;
  }
  const known = classTypesOf(type).flatMap(each => allFields(each.symbol).map(field => field.name));
  if (type.kind === 'array') known.push('length');
  const hint =
    type.kind === 'class' && type.symbol.methods.some(method => method.name === tree.name)
      ? `${tree.name} is a method: write ${tree.name}()`
      : suggestion(tree.name, known);
  a.error(
    scope,
    nameSpot(tree),
    `cannot find symbol: variable ${tree.name} in ${kindName(type)} ${typeToString(type)}`,
    hint,
  );
}
export function kindName(type: Type): string {
  return type.kind === 'class' ? type.symbol.classKind : type.kind === 'array' ? 'array type' : 'class';
}

function allFields(symbol: ClassSymbol): readonly FieldSymbol[] {
  const inherited = symbol.superclass ? allFields(symbol.superclass.symbol) : [];
  return [...symbol.fields, ...symbol.interfaces.flatMap(each => allFields(each.symbol)), ...inherited];
}
function visibleVariables(scope: Scope): string[] {
  const names: string[] = [];
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    names.push(...at.locals.keys());
    if (at.isClassBody && at.classSymbol) names.push(...allFields(at.classSymbol).map(field => field.name));
  }
  return names;
}
