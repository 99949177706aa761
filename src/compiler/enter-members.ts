/** Fields, methods and constructors of a class of the sources, and those that nobody writes (JLS §8.8.9, §8.9.3, §8.10). */
import type { Attributor } from './attribute-context.ts';
import { constantOf } from './local-variables.ts';
import { nameSpot } from './resolve-names.ts';
import type { Scope } from './scope.ts';
import { flagsOf, SourceField, SourceMethod } from './source-symbols.ts';
import { sameType } from './subtyping.ts';
import { type ClassSymbol, type FieldSymbol, Flag, type MethodSymbol } from './symbols.ts';
import type {
  ClassDeclaration,
  ConstructorDeclaration,
  Expression,
  FieldDeclaration,
  MethodDeclaration,
  Parameter,
} from './syntax-tree.ts';
import { arrayType, classType, erasure, primitives, type Type, typeToString } from './types.ts';

export function completeMembers(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol, scope: Scope): void {
  for (const constant of tree.constants) {
    const field = new SourceField(
      symbol,
      constant.name,
      Flag.public | Flag.static | Flag.final | Flag.enum,
      classType(symbol),
      true,
    );
    field.declaredFrom = constant.start;
    field.declaredTo = constant.end;
    addField(a, symbol, field, scope, nameSpot(constant));
    constant.symbol = field;
  }
  for (const component of tree.components) recordField(a, symbol, component, scope);
  for (const member of tree.members) {
    if (member.kind === 'FieldDeclaration') enterField(a, member, symbol, scope);
    else if (member.kind === 'MethodDeclaration') enterMethod(a, member, symbol, scope);
    else if (member.kind === 'ConstructorDeclaration') enterConstructor(a, member, tree, symbol, scope);
  }
  if (symbol.isEnum) enumMembers(a, symbol);
  if (tree.classKind === 'record') recordMembers(a, tree, symbol);
  else if (!symbol.isInterface && !symbol.methodList.some(method => method.name === '<init>'))
    symbol.methodList.push(
      new SourceMethod({
        owner: symbol,
        name: '<init>',
        flags: defaultConstructorFlags(symbol),
        implicit: 'constructor',
      }),
    );
}
function defaultConstructorFlags(symbol: ClassSymbol): number {
  if (symbol.isEnum) return Flag.private;
  return symbol.isAnonymous ? 0 : symbol.flags & (Flag.public | Flag.protected | Flag.private);
}

/** Names of the fields that a class has so far. */
const fieldNames = new WeakMap<ClassSymbol, Set<string>>();

function addField(
  a: Attributor,
  symbol: ClassSymbol,
  field: FieldSymbol,
  scope: Scope,
  spot: { start: number; end: number },
): void {
  const names = fieldNames.get(symbol) ?? new Set<string>();
  fieldNames.set(symbol, names);
  if (names.has(field.name))
    a.error(scope, spot, `variable ${field.name} is already defined in class ${symbol.simpleName}`);
  names.add(field.name);
  symbol.fieldList.push(field);
}

function enterField(a: Attributor, tree: FieldDeclaration, symbol: ClassSymbol, scope: Scope): void {
  let flags = flagsOf(tree.modifiers.words);
  if (symbol.isInterface) flags |= Flag.public | Flag.static | Flag.final;
  const at = scope.child({ isStatic: (flags & Flag.static) !== 0 });
  const base = a.type(tree.declaredType, at);
  if (base.kind === 'void') a.error(scope, tree.declaredType, "'void' type not allowed here");
  for (const declarator of tree.declarators) {
    let type: Type = base;
    for (let i = 0; i < declarator.dimensions; i++) type = arrayType(type);
    const field = new SourceField(symbol, declarator.name, flags, type, declarator.initializer !== undefined);
    field.declaredFrom = declarator.nameStart;
    field.declaredTo = declarator.end;
    addField(a, symbol, field, scope, nameSpot(declarator));
    declarator.symbol = field;
    const { initializer } = declarator;
    const mayBeConstant =
      (flags & Flag.final) !== 0 &&
      initializer &&
      (type.kind === 'primitive' || type.kind === 'class') &&
      looksConstant(initializer);
    if (mayBeConstant)
      field.evaluateBy(() => {
        a.muted(() => a.convert(initializer, at, type));
        return constantOf(type, initializer);
      });
  }
}
// Spares attributing initializers that cannot be constant expressions only to find that they are none.
function looksConstant(tree: Expression): boolean {
  switch (tree.kind) {
    case 'Literal':
      return tree.literal !== 'null';
    case 'Name':
      return true;
    case 'FieldAccess':
      return looksConstant(tree.target);
    case 'Parenthesized':
      return looksConstant(tree.inner);
    case 'Unary':
    case 'Cast':
      return looksConstant(tree.operand);
    case 'Binary':
      return looksConstant(tree.left) && looksConstant(tree.right);
    case 'Conditional':
      return looksConstant(tree.condition) && looksConstant(tree.whenTrue) && looksConstant(tree.whenFalse);
    default:
      return false;
  }
}

function parameterType(a: Attributor, parameter: Parameter, scope: Scope): Type {
  if (!parameter.declaredType) return a.table.object;
  let type = a.type(parameter.declaredType, scope);
  if (type.kind === 'void') {
    a.error(scope, parameter.declaredType, "'void' type not allowed here");
    return a.table.object;
  }
  for (let i = 0; i < parameter.dimensions + (parameter.varargs ? 1 : 0); i++) type = arrayType(type);
  return type;
}

/** Scopes of methods and constructors, in which their type parameters are declared. */
const methodScopes = new WeakMap<MethodDeclaration | ConstructorDeclaration, Scope>();
export function methodScope(tree: MethodDeclaration | ConstructorDeclaration): Scope | undefined {
  return methodScopes.get(tree);
}

function enterMethod(a: Attributor, tree: MethodDeclaration, symbol: ClassSymbol, scope: Scope): void {
  let flags = flagsOf(tree.modifiers.words);
  const { words } = tree.modifiers;
  if (symbol.isInterface) {
    if ((flags & Flag.private) === 0) flags |= Flag.public;
    if (!words.includes('default') && (flags & (Flag.static | Flag.private)) === 0) flags |= Flag.abstract;
  }
  if (tree.parameters.at(-1)?.varargs) flags |= Flag.varargs;
  const method = new SourceMethod({
    owner: symbol,
    name: tree.name,
    flags,
    parameterNames: tree.parameters.map(each => each.name),
  });
  method.hasDefault = tree.defaultValue !== undefined;
  const inner = scope.child({ isStatic: (flags & Flag.static) !== 0, method });
  methodScopes.set(tree, inner);
  method.typeParameters = a.typeParameters(tree.typeParameters, inner, 'method');
  method.parameters = tree.parameters.map(each => parameterType(a, each, inner));
  let returnType = a.type(tree.returnType, inner);
  for (let i = 0; i < tree.dimensions; i++) returnType = arrayType(returnType);
  method.returnType = returnType;
  method.thrown = tree.throws.map(node => a.type(node, inner));
  tree.symbol = method;
  addMethod(a, symbol, method, scope, nameSpot(tree));
}

function enterConstructor(
  a: Attributor,
  tree: ConstructorDeclaration,
  classTree: ClassDeclaration,
  symbol: ClassSymbol,
  scope: Scope,
): void {
  const parameters = tree.compact ? classTree.components : tree.parameters;
  let flags = flagsOf(tree.modifiers.words);
  if (symbol.isEnum) flags |= Flag.private;
  if (parameters.at(-1)?.varargs) flags |= Flag.varargs;
  const method = new SourceMethod({
    owner: symbol,
    name: '<init>',
    flags,
    parameterNames: parameters.map(each => each.name),
  });
  const inner = scope.child({ method });
  methodScopes.set(tree, inner);
  method.typeParameters = a.typeParameters(tree.typeParameters, inner, 'method');
  method.parameters = tree.compact
    ? symbol.recordComponents.map(component => component.type)
    : parameters.map(each => parameterType(a, each, inner));
  method.thrown = tree.throws.map(node => a.type(node, inner));
  method.isCompact = tree.compact;
  tree.symbol = method;
  if (tree.name !== symbol.simpleName)
    a.error(
      scope,
      nameSpot(tree),
      'invalid method declaration; return type required',
      `a constructor of this class is called ${symbol.simpleName}`,
    );
  addMethod(a, symbol, method, scope, nameSpot(tree));
}

function addMethod(
  a: Attributor,
  symbol: ClassSymbol,
  method: MethodSymbol,
  scope: Scope,
  spot: { start: number; end: number },
): void {
  // JVMS §4.3.3. An inner class's or enum's constructor has one or two more.
  const own = (method.flags & Flag.static) !== 0 ? 0 : 1;
  const slots = method.parameters.reduce((sum, type) => sum + slotsOfType(type), own);
  if (slots > 255) a.error(scope, spot, 'too many parameters', 'a method takes 255, where long and double count twice');
  for (const other of symbol.methodList) {
    if (other.name !== method.name || other.parameters.length !== method.parameters.length) continue;
    const same = (x: Type, y: Type): boolean =>
      x.kind !== 'error' && y.kind !== 'error' && sameType(erasure(x), erasure(y));
    if (!method.parameters.every((type, index) => same(type, other.parameters[index]!))) continue;
    const constructor_ = method.name === '<init>';
    const shown = `${constructor_ ? symbol.simpleName : method.name}(${method.parameters.map(typeToString).join(',')})`;
    a.error(
      scope,
      spot,
      `${constructor_ ? 'constructor' : 'method'} ${shown} is already defined in ${symbol.isInterface ? 'interface' : 'class'} ${symbol.simpleName}`,
    );
    return;
  }
  symbol.methodList.push(method);
}

function slotsOfType(type: Type): number {
  return type === primitives.long || type === primitives.double ? 2 : 1;
}

function enumMembers(a: Attributor, symbol: ClassSymbol): void {
  const flags = Flag.public | Flag.static;
  const self = classType(symbol);
  symbol.methodList.push(
    new SourceMethod({ owner: symbol, name: 'values', flags, returnType: arrayType(self), implicit: 'enumValues' }),
    new SourceMethod({
      owner: symbol,
      name: 'valueOf',
      flags,
      parameters: [a.table.string],
      parameterNames: ['name'],
      returnType: self,
      implicit: 'enumValueOf',
    }),
  );
}

function recordField(a: Attributor, symbol: ClassSymbol, component: Parameter, scope: Scope): void {
  const type = parameterType(a, component, scope);
  const field = new SourceField(symbol, component.name, Flag.private | Flag.final, type);
  addField(a, symbol, field, scope, nameSpot(component));
  // The accessor is found or made when the methods are known.
  const accessor = new SourceMethod({
    owner: symbol,
    name: component.name,
    flags: Flag.public,
    returnType: type,
    implicit: 'accessor',
  });
  symbol.recordComponents.push({ name: component.name, type, field, accessor });
}
function recordMembers(a: Attributor, tree: ClassDeclaration, symbol: ClassSymbol): void {
  const has = (name: string, count: number): MethodSymbol | undefined =>
    symbol.methodList.find(method => method.name === name && method.parameters.length === count);
  const types = symbol.recordComponents.map(component => component.type);
  const canonical = symbol.methodList.some(
    method =>
      method.name === '<init>' &&
      method.parameters.length === types.length &&
      method.parameters.every((type, index) => sameType(type, types[index]!)),
  );
  if (!canonical) {
    const varargs = tree.components.at(-1)?.varargs ? Flag.varargs : 0;
    symbol.methodList.push(
      new SourceMethod({
        owner: symbol,
        name: '<init>',
        flags: defaultConstructorFlags(symbol) | varargs,
        parameters: types,
        parameterNames: tree.components.map(each => each.name),
        implicit: 'canonicalConstructor',
      }),
    );
  }
  symbol.recordComponents = symbol.recordComponents.map(component => {
    const written = has(component.name, 0);
    if (!written) symbol.methodList.push(component.accessor);
    return written ? { ...component, accessor: written } : component;
  });
  const object = a.table.object;
  const implicit = (
    name: string,
    returnType: Type,
    parameters: readonly Type[],
    what: MethodSymbol['implicit'],
  ): void => {
    if (!has(name, parameters.length))
      symbol.methodList.push(
        new SourceMethod({
          owner: symbol,
          name,
          flags: Flag.public | Flag.final,
          parameters,
          returnType,
          ...(what ? { implicit: what } : {}),
        }),
      );
  };
  implicit('toString', a.table.string, [], 'recordToString');
  implicit('hashCode', primitives.int, [], 'recordHashCode');
  implicit('equals', primitives.boolean, [object], 'recordEquals');
}
