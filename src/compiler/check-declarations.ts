/** What the heading and the members of a class may be, beyond what its superclass asks: records, enums, interfaces, sealed classes. */
import type { Attributor } from './attribute-context.ts';
import { isSubsignature } from './members.ts';
import { nameSpot } from './resolve-names.ts';
import type { Scope } from './scope.ts';
import { isSubclass, sameType, thisType } from './subtyping.ts';
import { type ClassSymbol, Flag, isStatic } from './symbols.ts';
import type { ClassDeclaration, ConstructorDeclaration, MethodDeclaration } from './syntax-tree.ts';
import { type Type, typeToString } from './types.ts';

export function checkDeclaration(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol, scope: Scope): void {
  if (symbol.classKind === 'record') checkRecord(a, tree, symbol, scope);
  if (symbol.isEnum) checkEnumConstructors(a, tree, scope);
  if (symbol.isInterface) checkInterface(a, tree, symbol, scope);
  if (symbol.classKind === 'annotation') checkAnnotationInterface(a, tree, scope);
  checkSealedHeading(a, tree, symbol, scope);
  const throwable = a.table.named('java/lang/Throwable');
  if (tree.superclass && symbol.typeParameters.length > 0 && isSubclass(symbol, throwable))
    a.error(
      scope,
      tree.superclass,
      'a generic class may not extend java.lang.Throwable',
      "a 'catch' could not tell its types apart",
    );
}

function checkSealedHeading(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol, scope: Scope): void {
  if (symbol.known.isSealed && symbol.permitted.length === 0)
    a.error(
      scope,
      nameSpot(tree),
      'sealed class must have subclasses',
      'name them after permits, or declare them in this file',
    );
  if (!tree.modifiers.words.includes('non-sealed')) return;
  const { superclass, interfaces } = symbol;
  if (superclass?.symbol.known.isSealed || interfaces.some(each => each.symbol.known.isSealed)) return;
  a.error(
    scope,
    nameSpot(tree),
    "modifier 'non-sealed' not allowed here",
    `class ${symbol.simpleName} does not have any sealed supertypes`,
  );
}

/** JLS §8.10.3, §8.10.4: accessors and the canonical constructor. */
function checkRecord(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol, scope: Scope): void {
  for (const member of tree.members) {
    if (member.kind === 'MethodDeclaration') checkAccessor(a, member, symbol, scope);
    if (member.kind === 'ConstructorDeclaration') checkCanonical(a, member, symbol, scope);
  }
}
function checkAccessor(a: Attributor, tree: MethodDeclaration, symbol: ClassSymbol, scope: Scope): void {
  const component = symbol.recordComponents.find(each => each.accessor === tree.symbol);
  if (!component) return;
  const { accessor } = component;
  const wrong = !sameType(accessor.returnType, component.type)
    ? `it must return ${typeToString(component.type)}, as the component does`
    : (accessor.flags & Flag.public) === 0
      ? 'it must be public'
      : isStatic(accessor)
        ? 'it must not be static'
        : accessor.thrown.length > 0
          ? 'it must not have a throws clause'
          : accessor.typeParameters.length > 0
            ? 'it must not be generic'
            : undefined;
  if (wrong) a.error(scope, nameSpot(tree), `invalid accessor method in record ${symbol.simpleName}`, wrong);
}
function checkCanonical(a: Attributor, tree: ConstructorDeclaration, symbol: ClassSymbol, scope: Scope): void {
  const method = tree.symbol;
  const components = symbol.recordComponents;
  if (!method || method.parameters.length !== components.length) return;
  if (!method.parameters.every((type, index) => sameType(type, components[index]!.type))) return;
  const misnamed = method.parameterNames.find((name, index) => name !== components[index]!.name);
  const access = Flag.public | Flag.protected | Flag.private;
  const order = [Flag.public, Flag.protected, 0, Flag.private];
  const weaker = order.indexOf(method.flags & access) > order.indexOf(symbol.flags & access);
  const wrong =
    misnamed !== undefined
      ? `its parameters must be named like the components; found ${misnamed}`
      : method.thrown.length > 0
        ? 'it must not have a throws clause'
        : weaker
          ? 'it must be as accessible as the record'
          : undefined;
  if (wrong) a.error(scope, nameSpot(tree), `invalid canonical constructor in record ${symbol.simpleName}`, wrong);
}

function checkEnumConstructors(a: Attributor, tree: ClassDeclaration, scope: Scope): void {
  for (const member of tree.members) {
    if (member.kind !== 'ConstructorDeclaration') continue;
    const word = member.modifiers.words.find(each => each === 'public' || each === 'protected');
    if (word)
      a.error(
        scope,
        nameSpot(member),
        `modifier '${word}' not allowed here`,
        'nobody but the enum makes its constants: leave it out',
      );
  }
}

/** JLS §9.4.1.3: a default method cannot take the place of a method of Object. */
function checkInterface(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol, scope: Scope): void {
  for (const member of tree.members) {
    if (member.kind !== 'MethodDeclaration' || !member.symbol || !member.modifiers.words.includes('default')) continue;
    const method = member.symbol;
    const taken = a.object.methods.some(
      other => (other.flags & Flag.public) !== 0 && isSubsignature(method, other, thisType(symbol)),
    );
    if (taken)
      a.error(
        scope,
        nameSpot(member),
        `default method ${method.name} in interface ${symbol.simpleName} overrides a member of java.lang.Object`,
        'every class has one already, which would win',
      );
  }
}

/** JLS §9.6.1: what an element of an annotation interface may be. */
function checkAnnotationInterface(a: Attributor, tree: ClassDeclaration, scope: Scope): void {
  for (const member of tree.members) {
    if (member.kind !== 'MethodDeclaration' || !member.symbol) continue;
    if (!isElementType(member.symbol.returnType))
      a.error(
        scope,
        member.returnType,
        'invalid type for annotation type element',
        'a primitive type, String, Class, an enum, an annotation, or an array of these',
      );
  }
}
function isElementType(type: Type): boolean {
  if (type.kind === 'array') return type.element.kind !== 'array' && isElementType(type.element);
  if (type.kind === 'primitive' || type.kind === 'error') return true;
  if (type.kind !== 'class') return false;
  const { symbol } = type;
  return (
    symbol.isEnum ||
    symbol.classKind === 'annotation' ||
    symbol.internalName === 'java/lang/String' ||
    symbol.internalName === 'java/lang/Class'
  );
}

/** JLS §8.1.6: a sealed class without `permits` permits the subclasses that its file declares. */
export function permitBySource(classes: readonly ClassSymbol[]): void {
  for (const symbol of classes) {
    if (!symbol.known.isSealed || symbol.permitted.length > 0) continue;
    symbol.known.permitted = classes.filter(
      each => each.superclass?.symbol === symbol || each.interfaces.some(one => one.symbol === symbol),
    );
  }
}
