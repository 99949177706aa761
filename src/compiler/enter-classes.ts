/**
 * Entering declarations: every class of the sources gets its symbol, scope and place before anything is looked up, so that
 * classes may use each other in any order. Headings and members are completed when they are first asked for.
 */
import type { Attributor } from './attribute-context.ts';
import { completeMembers } from './enter-members.ts';
import { findField, findMemberClass, supertypeSymbols } from './members.ts';
import { declareTypeParameters } from './resolve-types.ts';
import { findQualified, type Home, Scope, type UnitScope } from './scope.ts';
import { flagsOf } from './source-symbols.ts';
import { ClassSymbol, Flag, isStatic, type Nesting } from './symbols.ts';
import type { ClassDeclaration, CompilationUnit, ImportDeclaration, TypeNode } from './syntax-tree.ts';
import { type ClassType, classType, isObject, type Type, typeToString } from './types.ts';

/** A class declaration with its symbol and the scope of its body. */
export interface EnteredClass {
  readonly tree: ClassDeclaration;
  readonly symbol: ClassSymbol;
  readonly scope: Scope;
  /** Member classes. */
  readonly members: readonly EnteredClass[];
}

export interface Entry {
  readonly a: Attributor;
  /** Internal names given to local classes; kept, should a lambda body be attributed twice. */
  readonly localNames: Map<ClassDeclaration, string>;
}

export function enterUnits(entry: Entry, units: readonly CompilationUnit[]): EnteredClass[] {
  const { a } = entry;
  const entered: EnteredClass[] = [];
  const scopes = units.map(unit => {
    const scope: UnitScope = {
      source: unit.source,
      packageName: unit.package?.name.replaceAll('.', '/') ?? '',
      singleTypes: new Map(),
      onDemand: ['java/lang'],
      staticSingle: [],
      staticOnDemand: [],
    };
    const root = new Scope(scope, undefined, {});
    for (const tree of unit.types) {
      const made = enterClass(entry, tree, root, undefined, 'top');
      if (made) entered.push(made);
    }
    return root;
  });
  // No heading may be read before every file knows its imports: an inherited class, or a static import, looks into headings.
  const members: (() => void)[] = [];
  const statics: (() => void)[] = [];
  units.forEach((unit, index) => {
    for (const each of unit.imports) {
      const scope = scopes[index]!;
      if (each.isStatic) statics.push(() => enterImport(a, each, scope));
      else if (!enterPlainImport(a, each, scope.unit)) members.push(() => enterImport(a, each, scope));
    }
  });
  for (const each of [...members, ...statics]) each();
  return entered;
}

/** Enters an import of a package or of a class under the name it was declared with; false where there is more to it. */
function enterPlainImport(a: Attributor, tree: ImportDeclaration, unit: UnitScope): boolean {
  const path = tree.name.replaceAll('.', '/');
  if (tree.onDemand) {
    if (!a.table.hasPackage(path)) return false;
    unit.onDemand.push(path);
    return true;
  }
  const symbol = a.table.find(path);
  if (!symbol) return false;
  unit.singleTypes.set(symbol.simpleName, symbol);
  return true;
}

function enterImport(a: Attributor, tree: ImportDeclaration, scope: Scope): void {
  const { unit } = scope;
  const spot = { start: tree.nameStart, end: tree.nameStart + tree.name.length };
  const dot = tree.name.lastIndexOf('.');
  if (tree.isStatic) {
    const className = tree.onDemand ? tree.name : tree.name.slice(0, dot);
    const symbol = findQualified(a.table, className);
    if (!symbol) {
      missingImport(a, scope, spot, className);
      return;
    }
    if (tree.onDemand) {
      unit.staticOnDemand.push(symbol);
      return;
    }
    const name = tree.name.slice(dot + 1);
    unit.staticSingle.push({ symbol, name });
    a.later(() => {
      if (!hasStatic(symbol, name))
        a.error(scope, spot, `cannot find symbol: static ${name} in class ${symbol.simpleName}`);
    });
    return;
  }
  if (tree.onDemand) {
    const path = tree.name.replaceAll('.', '/');
    const symbol = a.table.hasPackage(path) ? undefined : findQualified(a.table, tree.name);
    if (symbol) unit.onDemand.push(symbol);
    else if (a.table.hasPackage(path)) unit.onDemand.push(path);
    else a.error(scope, spot, `package ${tree.name} does not exist`);
    return;
  }
  const symbol = findQualified(a.table, tree.name);
  if (!symbol) missingImport(a, scope, spot, tree.name);
  else unit.singleTypes.set(symbol.simpleName, symbol);
}
function hasStatic(symbol: ClassSymbol, name: string): boolean {
  const field = findField(symbol, name);
  if (field && isStatic(field)) return true;
  if (findMemberClass(symbol, name)) return true;
  return supertypeSymbols(symbol).some(each => each.methods.some(method => method.name === name && isStatic(method)));
}
function missingImport(a: Attributor, scope: Scope, spot: { start: number; end: number }, name: string): void {
  const dot = name.lastIndexOf('.');
  const parent = name.slice(0, Math.max(0, dot));
  if (parent !== '' && (a.table.hasPackage(parent.replaceAll('.', '/')) || findQualified(a.table, parent)))
    a.error(scope, spot, `cannot find symbol: class ${name.slice(dot + 1)} in package ${parent}`);
  else a.error(scope, spot, parent === '' ? `cannot find symbol: class ${name}` : `package ${parent} does not exist`);
}

const kindFlags = {
  class: 0,
  interface: Flag.interface | Flag.abstract,
  enum: Flag.enum,
  record: Flag.final,
  annotation: Flag.interface | Flag.abstract | Flag.annotation,
} as const;

function classFlags(tree: ClassDeclaration, outer: ClassSymbol | undefined, nesting: Nesting): number {
  let flags = flagsOf(tree.modifiers.words) | kindFlags[tree.classKind];
  if (nesting !== 'top' && tree.classKind !== 'class') flags |= Flag.static;
  if (nesting === 'member' && outer?.isInterface) flags |= Flag.public | Flag.static;
  if (tree.classKind === 'enum' && !tree.constants.some(constant => constant.body)) flags |= Flag.final;
  return flags;
}

function internalNameFor(
  { a, localNames }: Entry,
  tree: ClassDeclaration,
  scope: Scope,
  outer: ClassSymbol | undefined,
  nesting: Nesting,
): string {
  if (nesting === 'top') return scope.unit.packageName === '' ? tree.name : `${scope.unit.packageName}/${tree.name}`;
  if (nesting === 'member') return `${outer!.internalName}$${tree.name}`;
  const known = localNames.get(tree);
  if (known) return known;
  const taken = new Set(localNames.values());
  for (let number = 1; ; number++) {
    const name = `${outer!.internalName}$${number}${tree.name}`;
    if (taken.has(name) || a.table.find(name)?.isSource) continue;
    localNames.set(tree, name);
    return name;
  }
}

export function enterClass(
  entry: Entry,
  tree: ClassDeclaration,
  around: Scope,
  outer: ClassSymbol | undefined,
  nesting: Nesting,
  supertype?: Type,
): EnteredClass | undefined {
  const { a } = entry;
  const symbol = new ClassSymbol(internalNameFor(entry, tree, around, outer, nesting), tree.name, true);
  const { known } = symbol;
  known.nesting = nesting;
  known.classKind = tree.classKind;
  known.outer = outer;
  symbol.isRepeatable = tree.modifiers.annotations.some(each => each.name.endsWith('Repeatable'));
  known.isSealed = tree.modifiers.words.includes('sealed');
  known.flags = classFlags(tree, outer, nesting);
  const spot = { start: tree.nameStart, end: tree.nameStart + Math.max(1, tree.name.length) };
  if (nesting === 'member' || nesting === 'top') {
    if (!a.table.add(symbol)) {
      a.error(
        around,
        spot,
        nesting === 'top'
          ? `duplicate class: ${symbol.qualifiedName}`
          : `class ${tree.name} is already defined in class ${outer!.simpleName}`,
      );
      return undefined;
    }
    outer?.memberClassList.push(symbol);
  } else a.table.replace(symbol);
  for (let at = outer; at && tree.name !== ''; at = at.outer)
    if (at.simpleName === tree.name) a.error(around, spot, `class ${tree.name} is already defined`);
  if (nesting === 'member') symbol.hasEnclosingInstance = (known.flags & Flag.static) === 0;
  else if (nesting !== 'top' && (known.flags & Flag.static) === 0) {
    const owner = around.classSymbol!;
    if (around.inConstructorCall) {
      symbol.hasEnclosingInstance = owner.hasEnclosingInstance;
      symbol.furtherOut = owner.enclosingClass;
    } else symbol.hasEnclosingInstance = around.hasInstanceOf(owner);
  }
  if (symbol.isLocal) symbol.enclosingMethod = around.method;

  const heading = around.child();
  const home: Home = { parent: around.home, symbol };
  const scope = heading.child({
    classSymbol: symbol,
    isClassBody: true,
    home,
    method: undefined,
    returns: { kind: 'none' },
    yields: undefined,
  });
  const members: EnteredClass[] = [];
  tree.symbol = symbol;
  symbol.completeBy(
    () => (supertype ? anonymousHeader(a, symbol, supertype) : completeHeader(a, tree, symbol, heading)),
    () => completeMembers(a, tree, symbol, scope),
  );
  if (nesting === 'local') around.classes.set(tree.name, symbol);
  for (const member of tree.members) {
    if (member.kind !== 'ClassDeclaration') continue;
    const made = enterClass(entry, member, scope, symbol, 'member');
    if (made) members.push(made);
  }
  return { tree, symbol, scope, members };
}

function anonymousHeader(a: Attributor, symbol: ClassSymbol, supertype: Type): void {
  const header = symbol.known;
  if (supertype.kind !== 'class') header.superclass = a.table.object;
  else if (supertype.symbol.isInterface) {
    header.superclass = a.table.object;
    header.interfaces = [supertype];
  } else header.superclass = supertype;
}

function completeHeader(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol, scope: Scope): void {
  const header = symbol.known;
  const isRoot = symbol.internalName === 'java/lang/Object';
  header.superclass = isRoot ? undefined : a.table.object;
  header.typeParameters = declareTypeParameters(a, tree.typeParameters, scope, 'class', variables => {
    header.typeParameters = variables;
  });
  const named = (node: TypeNode, wantsInterface: boolean): ClassType | undefined =>
    supertypeOf(a, node, symbol, scope, wantsInterface);
  switch (tree.classKind) {
    case 'enum':
      header.superclass = classType(a.table.named('java/lang/Enum'), [classType(symbol)]);
      break;
    case 'record':
      header.superclass = a.table.type('java/lang/Record');
      break;
    case 'annotation':
      header.interfaces = [a.table.type('java/lang/annotation/Annotation')];
      break;
    default:
      if (tree.superclass) {
        const superclass = named(tree.superclass, false);
        if (superclass) header.superclass = superclass;
      }
  }
  if (tree.classKind !== 'annotation') {
    const interfaces: ClassType[] = [];
    for (const node of tree.interfaces) {
      const type = named(node, true);
      if (type && interfaces.some(each => each.symbol === type.symbol)) a.error(scope, node, 'repeated interface');
      else if (type) interfaces.push(type);
    }
    header.interfaces = interfaces;
  }
  header.permitted = tree.permits.flatMap(node => {
    const type = a.type(node, scope);
    return type.kind === 'class' ? [type.symbol] : [];
  });
}

function supertypeOf(
  a: Attributor,
  node: TypeNode,
  symbol: ClassSymbol,
  scope: Scope,
  wantsInterface: boolean,
): ClassType | undefined {
  const type = a.type(node, scope);
  if (type.kind === 'error') return undefined;
  if (type.kind !== 'class') {
    a.error(scope, node, `unexpected type: a class is required, found ${typeToString(type)}`);
    return undefined;
  }
  const other = type.symbol;
  if (other === symbol || reaches(other, symbol)) {
    a.error(scope, node, `cyclic inheritance involving ${symbol.simpleName}`);
    return undefined;
  }
  if (wantsInterface !== other.isInterface) {
    const hint = wantsInterface
      ? 'write extends for a class'
      : symbol.isInterface
        ? undefined
        : 'write implements for an interface';
    a.error(scope, node, wantsInterface ? 'interface expected here' : 'no interface expected here', hint);
    return undefined;
  }
  if (!wantsInterface && other.isFinal) {
    a.error(scope, node, `cannot inherit from final ${other.simpleName}`);
    return undefined;
  }
  if (
    !wantsInterface &&
    (other.isEnum || other.internalName === 'java/lang/Enum' || other.internalName === 'java/lang/Record') &&
    !isObject(type)
  ) {
    if (!isLibraryOf(symbol)) {
      a.error(scope, node, `cannot inherit from ${other.simpleName}`);
      return undefined;
    }
  }
  return type;
}
function isLibraryOf(symbol: ClassSymbol): boolean {
  return symbol.internalName.startsWith('java/lang/');
}
// What a class extends, and what that is a member of, cannot depend on the class itself (JLS §8.1.4).
function reaches(from: ClassSymbol, symbol: ClassSymbol, seen = new Set<ClassSymbol>()): boolean {
  if (from === symbol || (from.outer && !from.isLocal && reaches(from.outer, symbol, seen))) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const { superclass, interfaces } = from.header;
  return (superclass ? [superclass, ...interfaces] : interfaces).some(each => reaches(each.symbol, symbol, seen));
}
