/** Class bodies (JLS ch. 8): initializers, methods and constructors are attributed in the order in which they stand. */
import type { Attributor } from './attribute-context.ts';
import { enumConstant, implicitSuper } from './attribute-creation.ts';
import { checkAnnotations, checkValue } from './check-annotations.ts';
import { checkClass, checkOverrideAnnotation } from './check-classes.ts';
import { checkDeclaration } from './check-declarations.ts';
import type { EnteredClass } from './enter-classes.ts';
import { methodScope } from './enter-members.ts';
import { declareLocal, declareParameter } from './local-variables.ts';
import { nameSpot } from './resolve-names.ts';
import type { ReturnTarget, Scope } from './scope.ts';
import { isSubtype } from './subtyping.ts';
import { type ClassSymbol, Flag, type MethodSymbol } from './symbols.ts';
import {
  type ClassDeclaration,
  type ConstructorDeclaration,
  type FieldDeclaration,
  hasModifier,
  type Member,
  type MethodDeclaration,
  type TypeNode,
} from './syntax-tree.ts';
import { primitives, typeToString, voidType } from './types.ts';

/** Attributes a class with its member classes; `started` hears of each, outer ones first. */
export function attributeClass(
  a: Attributor,
  entered: EnteredClass,
  started: (tree: ClassDeclaration, symbol: ClassSymbol) => void,
  guard: (scope: Scope, spot: { start: number; end: number }, action: () => void) => void,
): void {
  const { tree, symbol, scope, members } = entered;
  started(tree, symbol);
  guard(scope, nameSpot(tree), () => {
    // Completes heading and members, with what there is to complain about them.
    symbol.methods;
    checkAnnotations(a, tree.modifiers.annotations, scope);
    checkClass(a, tree, symbol, scope);
    checkDeclaration(a, tree, symbol, scope);
  });
  const fieldScope = (isStatic: boolean): Scope =>
    scope.child({ isStatic, method: undefined, returns: { kind: 'none' } });
  for (const constant of tree.constants)
    guard(scope, nameSpot(constant), () => enumConstant(a, constant, symbol, fieldScope(true)));
  const constructors = tree.members.filter(member => member.kind === 'ConstructorDeclaration');
  if (constructors.length === 0 && callsSuper(symbol))
    guard(scope, nameSpot(tree), () => {
      const made = symbol.methods.find(method => method.name === '<init>');
      if (!symbol.isAnonymous)
        implicitSuper(a, symbol, scope.child({ method: made, inConstructorCall: true }), nameSpot(tree));
    });
  for (const member of tree.members) {
    if (member.kind === 'ClassDeclaration') continue;
    guard(scope, member, () => attributeMember(a, member, tree, symbol, scope, fieldScope));
  }
  checkRecursion(a, tree, scope);
  for (const member of members) attributeClass(a, member, started, guard);
}
function callsSuper(symbol: ClassSymbol): boolean {
  return !symbol.isInterface && !symbol.isEnum && symbol.classKind !== 'record' && symbol.superclass !== undefined;
}

function attributeMember(
  a: Attributor,
  member: Exclude<Member, ClassDeclaration>,
  tree: ClassDeclaration,
  symbol: ClassSymbol,
  scope: Scope,
  fieldScope: (isStatic: boolean) => Scope,
): void {
  if (member.kind !== 'InitializerDeclaration') checkAnnotations(a, member.modifiers.annotations, scope);
  switch (member.kind) {
    case 'FieldDeclaration':
      fieldDeclaration(a, member, symbol, fieldScope);
      return;
    case 'InitializerDeclaration':
      a.statements(member.body.statements, fieldScope(member.isStatic).child());
      return;
    case 'MethodDeclaration':
      methodDeclaration(a, member, symbol, scope);
      return;
    case 'ConstructorDeclaration':
      constructorDeclaration(a, member, tree, symbol);
      return;
  }
}

function fieldDeclaration(
  a: Attributor,
  tree: FieldDeclaration,
  symbol: ClassSymbol,
  fieldScope: (isStatic: boolean) => Scope,
): void {
  const scope = fieldScope(hasModifier(tree, 'static') || symbol.isInterface);
  for (const declarator of tree.declarators)
    if (declarator.initializer && declarator.symbol) a.convert(declarator.initializer, scope, declarator.symbol.type);
}

function methodDeclaration(a: Attributor, tree: MethodDeclaration, symbol: ClassSymbol, scope: Scope): void {
  const method = tree.symbol;
  const around = methodScope(tree);
  if (!method || !around) return;
  checkOverrideAnnotation(a, tree.modifiers.annotations, method, symbol, scope);
  checkBody(a, tree, method, symbol, scope);
  checkThrows(a, tree.throws, scope);
  if (tree.defaultValue) checkValue(a, tree.defaultValue, method.returnType, scope);
  if (!tree.body) return;
  const inner = around.child({ returns: { kind: 'method', type: method.returnType } });
  tree.parameters.forEach((parameter, index) => {
    declareParameter(a, parameter, method.parameters[index]!, inner);
  });
  a.statements(tree.body.statements, inner.child());
}
function checkThrows(a: Attributor, nodes: readonly TypeNode[], scope: Scope): void {
  for (const node of nodes)
    if (node.type && !isSubtype(node.type, a.table.type('java/lang/Throwable')))
      a.error(scope, node, `incompatible types: ${typeToString(node.type)} cannot be converted to Throwable`);
}
function checkBody(
  a: Attributor,
  tree: MethodDeclaration,
  method: MethodSymbol,
  symbol: ClassSymbol,
  scope: Scope,
): void {
  const spot = nameSpot(tree);
  const abstract = (method.flags & Flag.abstract) !== 0;
  const native = (method.flags & Flag.native) !== 0;
  if (tree.body && abstract)
    a.error(
      scope,
      spot,
      symbol.isInterface ? 'interface abstract methods cannot have body' : 'abstract methods cannot have a body',
      symbol.isInterface ? 'write default before it' : undefined,
    );
  else if (tree.body && native) a.error(scope, spot, 'native methods cannot have a body');
  else if (!tree.body && !abstract && !native) a.error(scope, spot, 'missing method body, or declare abstract');
}

function noReturn(a: Attributor): ReturnTarget {
  return {
    kind: 'lambda',
    accept: (statement, scope) =>
      a.error(scope, statement, 'invalid compact constructor', 'a compact constructor must not have return statements'),
  };
}

/** JLS §8.8.7: constructors that call each other for ever. */
function checkRecursion(a: Attributor, tree: ClassDeclaration, scope: Scope): void {
  const calls = new Map<MethodSymbol, MethodSymbol>();
  const declarations = tree.members.filter(member => member.kind === 'ConstructorDeclaration');
  for (const { symbol, body } of declarations) {
    const [first] = body.statements;
    if (symbol && first?.kind === 'ExplicitConstructorInvocation' && first.which === 'this' && first.symbol)
      calls.set(symbol, first.symbol);
  }
  for (const declaration of declarations) {
    const start = declaration.symbol;
    let at = start && calls.get(start);
    for (let steps = 0; at && at !== start && steps <= calls.size; steps++) at = calls.get(at);
    if (!start || at !== start) continue;
    a.error(scope, nameSpot(declaration), 'recursive constructor invocation');
    return;
  }
}

function constructorDeclaration(
  a: Attributor,
  tree: ConstructorDeclaration,
  classTree: ClassDeclaration,
  symbol: ClassSymbol,
): void {
  const method = tree.symbol;
  const around = methodScope(tree);
  if (!method || !around) return;
  checkThrows(a, tree.throws, around);
  const inner = around.child({ returns: tree.compact ? noReturn(a) : { kind: 'method', type: voidType } });
  if (tree.compact) {
    tree.compactParameters = classTree.components.map((component, index) =>
      declareLocal(a, inner, {
        name: component.name,
        nameStart: component.nameStart,
        type: method.parameters[index] ?? primitives.int,
        what: 'parameter',
        isFinal: false,
        initialized: true,
      }),
    );
  } else
    tree.parameters.forEach((parameter, index) => {
      declareParameter(a, parameter, method.parameters[index]!, inner);
    });
  const [first] = tree.body.statements;
  if (first?.kind !== 'ExplicitConstructorInvocation' && symbol.superclass) {
    if (symbol.isEnum || symbol.classKind === 'record') {
      const constructor_ = symbol.superclass.symbol.methods.find(each => each.name === '<init>');
      if (constructor_) tree.implicitSuper = constructor_;
    } else {
      const called = implicitSuper(a, symbol, inner.child({ inConstructorCall: true }), nameSpot(tree));
      if (called) tree.implicitSuper = called;
    }
  }
  a.statements(tree.body.statements, inner.child());
}
