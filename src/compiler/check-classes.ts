/** What a class owes: implementations of abstract methods, proper overriding (JLS §8.4.8.3), honest annotations. */
import type { Attributor, Spot } from './attribute-context.ts';
import {
  functionalMethod,
  isSubsignature,
  methodTypeIn,
  overrides,
  substituteMethodType,
  supertypeSymbols,
  unimplemented,
} from './members.ts';
import { nameSpot } from './resolve-names.ts';
import type { Scope } from './scope.ts';
import { isSubclass, isSubtype, isSubtypeUnchecked, sameType, thisType } from './subtyping.ts';
import { type ClassSymbol, Flag, isPrivate, isStatic, type MethodSymbol } from './symbols.ts';
import type { Annotation, ClassDeclaration } from './syntax-tree.ts';
import { erasure, isPrimitive, substitution, type Type, typeToString } from './types.ts';

function shown(method: MethodSymbol): string {
  return `${method.name}(${method.parameters.map(typeToString).join(',')})`;
}

export function checkClass(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol, scope: Scope): void {
  const spot = symbol.isAnonymous ? { start: tree.start, end: tree.start + 1 } : nameSpot(tree);
  if (!symbol.isAbstract && !symbol.isInterface && !(symbol.isEnum && tree.constants.some(constant => constant.body)))
    checkImplemented(a, symbol, scope, spot);
  if (symbol.isEnum) checkEnum(a, tree, symbol, scope);
  checkDefaults(a, symbol, scope, spot);
  for (const method of symbol.methods) {
    if (method.name === '<init>') continue;
    const at = spotOf(tree, method) ?? spot;
    for (const other of overridden(symbol, method)) checkOverride(a, method, other, symbol, scope, at);
  }
  checkSealed(a, tree, symbol, scope, spot);
  const functional = tree.modifiers.annotations.find(each => simpleName(each) === 'FunctionalInterface');
  if (functional && !functionalMethod(symbol, a.object))
    a.error(
      scope,
      functional,
      `unexpected @FunctionalInterface annotation: ${symbol.simpleName} is not a functional interface`,
    );
}

/** JLS §8.1.6, §9.1.4: who may extend a sealed class, and what a permitted one must say. */
function checkSealed(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol, scope: Scope, spot: Spot): void {
  tree.permits.forEach(node => {
    if (node.type?.kind !== 'class') return;
    const { superclass, interfaces } = node.type.symbol;
    if (superclass?.symbol !== symbol && !interfaces.some(each => each.symbol === symbol))
      a.error(scope, node, 'invalid permits clause', `${node.type.symbol.simpleName} must extend ${symbol.simpleName}`);
  });
  const parents = [...(tree.superclass ? [tree.superclass] : []), ...tree.interfaces];
  let extendsSealed = false;
  for (const node of parents) {
    if (node.type?.kind !== 'class' || !node.type.symbol.known.isSealed) continue;
    extendsSealed = true;
    const parent = node.type.symbol;
    if (parent.permitted.length > 0 && !parent.permitted.includes(symbol))
      a.error(
        scope,
        node,
        `class is not allowed to extend sealed class: ${parent.simpleName} (as it is not listed in its 'permits' clause)`,
      );
  }
  const said = symbol.isFinal || symbol.known.isSealed || tree.modifiers.words.includes('non-sealed');
  if (extendsSealed && !said && !symbol.isEnum && !symbol.isLocal)
    a.error(scope, spot, 'sealed, non-sealed or final modifiers expected');
}

/** Constants with a body may implement what the enum leaves abstract; then those without one cannot exist. */
function checkEnum(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol, scope: Scope): void {
  if (!tree.constants.some(constant => constant.body) || unimplemented(symbol).length === 0) return;
  symbol.known.flags |= Flag.abstract;
  for (const constant of tree.constants)
    if (!constant.body) a.error(scope, nameSpot(constant), `${symbol.simpleName} is abstract; cannot be instantiated`);
}

/** A default method meets another method of the same signature from an unrelated interface (JLS §8.4.8.4). */
function checkDefaults(a: Attributor, symbol: ClassSymbol, scope: Scope, spot: Spot): void {
  if (symbol.interfaces.length < 2 && !(symbol.superclass && symbol.interfaces.length > 0)) return;
  const interfaces = supertypeSymbols(symbol).filter(each => each.isInterface && each !== symbol);
  const isDefault = (method: MethodSymbol): boolean =>
    (method.flags & (Flag.abstract | Flag.static | Flag.private)) === 0;
  for (const one of interfaces)
    for (const method of one.methods.filter(isDefault))
      for (const other of interfaces) {
        if (other === one || isSubclass(one, other) || isSubclass(other, one)) continue;
        const rival = other.methods.find(each => !isStatic(each) && isSubsignature(each, method, thisType(symbol)));
        if (!rival || (isDefault(rival) && interfaces.indexOf(other) < interfaces.indexOf(one))) continue;
        if (settled(symbol, method, rival, interfaces)) continue;
        a.error(
          scope,
          spot,
          `types ${one.simpleName} and ${other.simpleName} are incompatible`,
          `${symbol.simpleName} inherits ${isDefault(rival) ? 'unrelated defaults' : 'abstract and default'} for ${shown(method)}: override it`,
        );
        return;
      }
}
// The class, one above it, or an interface below both says what holds.
function settled(
  symbol: ClassSymbol,
  method: MethodSymbol,
  rival: MethodSymbol,
  interfaces: readonly ClassSymbol[],
): boolean {
  const classes = supertypeSymbols(symbol).filter(each => each === symbol || !each.isInterface);
  const below = interfaces.filter(
    each =>
      each !== method.owner &&
      each !== rival.owner &&
      (isSubclass(each, method.owner) || isSubclass(each, rival.owner)),
  );
  return [...classes, ...below].some(each =>
    each.methods.some(other => !isStatic(other) && isSubsignature(other, method, thisType(symbol))),
  );
}

function checkImplemented(a: Attributor, symbol: ClassSymbol, scope: Scope, spot: Spot): void {
  const [missing] = unimplemented(symbol);
  // Said already of a superclass that should have implemented it.
  const above = symbol.superclass?.symbol;
  if (!missing || (above?.isSource && !above.isAbstract && !above.isEnum && unimplemented(above).includes(missing)))
    return;
  const { parameters } = methodTypeIn(thisType(symbol), missing);
  const name = symbol.isAnonymous ? `<anonymous ${symbol.internalName.replaceAll('/', '.')}>` : symbol.simpleName;
  a.error(
    scope,
    spot,
    `${name} is not abstract and does not override abstract method ${missing.name}(${parameters.map(typeToString).join(',')}) in ${missing.owner.simpleName}`,
  );
}
function spotOf(tree: ClassDeclaration, method: MethodSymbol): Spot | undefined {
  for (const member of tree.members)
    if (member.kind === 'MethodDeclaration' && member.symbol === method) return nameSpot(member);
  return undefined;
}

function overridden(symbol: ClassSymbol, method: MethodSymbol): MethodSymbol[] {
  const found: MethodSymbol[] = [];
  const all = supertypeSymbols(symbol).filter(each => each !== symbol);
  for (const each of all)
    for (const other of each.methods) {
      if (other.name !== method.name || isPrivate(other)) continue;
      if (overrides(method, other, symbol) || hidesOrClashes(method, other, symbol)) found.push(other);
    }
  return found;
}
function hidesOrClashes(method: MethodSymbol, other: MethodSymbol, symbol: ClassSymbol): boolean {
  if (isStatic(method) === isStatic(other) || other.owner.isInterface) return false;
  if (method.parameters.length !== other.parameters.length) return false;
  const theirs = methodTypeIn(thisType(symbol), other).parameters;
  return theirs.every((type, index) => sameType(erasure(type), erasure(method.parameters[index]!)));
}

const accessRank = (flags: number): number =>
  (flags & Flag.public) !== 0 ? 3 : (flags & Flag.protected) !== 0 ? 2 : (flags & Flag.private) !== 0 ? 0 : 1;
const accessNames = ['private', 'package', 'protected', 'public'] as const;

function checkOverride(
  a: Attributor,
  method: MethodSymbol,
  other: MethodSymbol,
  symbol: ClassSymbol,
  scope: Scope,
  spot: Spot,
): void {
  const how = other.owner.isInterface && !symbol.isInterface ? 'implement' : 'override';
  const start = `${shown(method)} in ${symbol.isAnonymous ? 'the anonymous class' : symbol.simpleName} cannot ${how} ${shown(other)} in ${other.owner.simpleName}`;
  if (isStatic(method) !== isStatic(other)) {
    a.error(scope, spot, start, isStatic(method) ? 'overriding method is static' : 'overridden method is static');
    return;
  }
  if ((other.flags & Flag.final) !== 0) {
    a.error(scope, spot, start, 'overridden method is final');
    return;
  }
  if (accessRank(method.flags) < accessRank(other.flags)) {
    a.error(
      scope,
      spot,
      start,
      `attempting to assign weaker access privileges; was ${accessNames[accessRank(other.flags)]}`,
    );
    return;
  }
  let theirs = methodTypeIn(thisType(symbol), other);
  if (theirs.typeParameters.length === method.typeParameters.length && theirs.typeParameters.length > 0)
    theirs = substituteMethodType(theirs, substitution(theirs.typeParameters, method.typeParameters));
  if (!returnsFit(method.returnType, theirs.returnType)) {
    a.error(
      scope,
      spot,
      start,
      `return type ${typeToString(method.returnType)} is not compatible with ${typeToString(theirs.returnType)}`,
    );
    return;
  }
  const wrong = method.thrown.find(
    type => isChecked(a, type) && !theirs.thrown.some(allowed => isSubtype(type, allowed)),
  );
  if (wrong) a.error(scope, spot, start, `overridden method does not throw ${typeToString(wrong)}`);
}
function returnsFit(mine: Type, theirs: Type): boolean {
  if (mine.kind === 'error' || theirs.kind === 'error') return true;
  if (isPrimitive(mine) || isPrimitive(theirs) || mine.kind === 'void' || theirs.kind === 'void')
    return sameType(mine, theirs);
  return isSubtypeUnchecked(mine, theirs) || isSubtype(mine, erasure(theirs));
}
function isChecked(a: Attributor, type: Type): boolean {
  return (
    type.kind !== 'error' &&
    !isSubtype(type, a.table.type('java/lang/RuntimeException')) &&
    !isSubtype(type, a.table.type('java/lang/Error'))
  );
}

function simpleName(annotation: Annotation): string {
  return annotation.name.slice(annotation.name.lastIndexOf('.') + 1);
}
/** `@Override` must be true. */
export function checkOverrideAnnotation(
  a: Attributor,
  annotations: readonly Annotation[],
  method: MethodSymbol,
  symbol: ClassSymbol,
  scope: Scope,
): void {
  for (const annotation of annotations) {
    if (simpleName(annotation) !== 'Override') continue;
    const supers = supertypeSymbols(symbol).filter(each => each !== symbol);
    if (symbol.isInterface && !supers.includes(a.object)) supers.push(a.object);
    const found = supers.some(each =>
      each.methods.some(other => other.name === method.name && overrides(method, other, symbol)),
    );
    const isAccessor = symbol.recordComponents.some(component => component.accessor === method);
    if (!found && !isAccessor)
      a.error(
        scope,
        annotation,
        isStatic(method)
          ? 'static methods cannot be annotated with @Override'
          : 'method does not override or implement a method from a supertype',
      );
  }
}
