/** `new` (JLS §15.9, §15.10), constructor calls of constructors (§8.8.7.1) and of enum constants. */
import { argumentShapes, callOf, callShape, choose, typeArgumentsOf } from './attribute-calls.ts';
import type { Attributor, Candidate, Shape } from './attribute-context.ts';
import { arrayInitializer } from './attribute-conversions.ts';
import { captureThis } from './capture-locals.ts';
import { enclosingOfNew, enclosingOfSuper } from './enclosing-instances.ts';
import { findMemberClass, methodTypeIn } from './members.ts';
import { isStaticClass, type Scope } from './scope.ts';
import { asSuper } from './subtyping.ts';
import type { ClassSymbol, MethodSymbol } from './symbols.ts';
import type {
  ArrayCreation,
  ClassInstanceCreation,
  EnumConstant,
  ExplicitConstructorInvocation,
  Expression,
} from './syntax-tree.ts';
import {
  arrayType,
  type ClassType,
  classType,
  errorType,
  isIntegral,
  primitives,
  type Type,
  typeToString,
  unboxedType,
} from './types.ts';

/** Constructors of a class type; with `infer`, the class's type parameters are to be inferred (diamond). */
function constructors(site: ClassType, infer: boolean): Candidate[] {
  return site.symbol.methods
    .filter(method => method.name === '<init>')
    .map((method): Candidate => {
      if (!infer) return { method, type: methodTypeIn(site, method) };
      const { symbol, outer } = site;
      return {
        method,
        type: {
          typeParameters: [...symbol.typeParameters, ...method.typeParameters],
          parameters: method.parameters,
          returnType: classType(symbol, symbol.typeParameters, outer),
          thrown: method.thrown,
        },
      };
    });
}

export function classInstanceCreation(a: Attributor, tree: ClassInstanceCreation, scope: Scope): Shape {
  const type = createdType(a, tree, scope);
  const typeArguments = typeArgumentsOf(a, tree.typeArguments, scope);
  const args = argumentShapes(a, tree.arguments, scope);
  const failed = (): Shape => {
    tree.type = errorType;
    return { kind: 'value', tree, type: errorType };
  };
  if (type.kind !== 'class') {
    if (type.kind !== 'error')
      a.error(
        scope,
        tree.classType,
        `unexpected type: a class is required, found type parameter ${typeToString(type)}`,
      );
    return failed();
  }
  const { symbol } = type;
  if (!mayCreate(a, tree, symbol, scope)) return failed();
  if (!tree.outer) enclosingOfNew(a, tree, symbol, scope);
  const diamond = tree.classType.typeArguments?.length === 0;
  if (diamond && symbol.typeParameters.length === 0) {
    a.error(
      scope,
      tree.classType,
      `cannot infer type arguments for ${symbol.simpleName}`,
      `${symbol.simpleName} is not generic: write it without <>`,
    );
    return failed();
  }
  const candidates = symbol.isInterface ? interfaceConstructor(a, type, diamond) : constructors(type, diamond);
  const site = symbol.isInterface ? a.table.object : type;
  const selection = choose(a, candidates, args, typeArguments, scope, tree, site, '<init>', tree.body !== undefined);
  if (!selection) return failed();
  tree.symbol = selection.candidate.method;
  tree.varargs = selection.varargs;
  const finish = (result: Type, thrown: readonly Type[]): void => {
    tree.thrown = thrown;
    if (tree.body) {
      const anonymous = a.localClass(tree.body, scope, result);
      a.instantiated(anonymous, scope);
      // Its constructor calls that of the class it extends, which may carry locals too.
      if (symbol.isSource && symbol.isLocal)
        a.instantiated(symbol, scope.child({ home: { parent: scope.home, symbol: anonymous } }));
      if (anonymous.hasEnclosingInstance) captureThis(scope.home);
      tree.type = classType(anonymous);
    } else {
      if (symbol.isSource) a.instantiated(symbol, scope);
      tree.type = result;
    }
  };
  return callShape(a, tree, selection, args, typeArguments, scope, diamond ? undefined : type, finish);
}
// An anonymous class that implements an interface calls Object's constructor.
function interfaceConstructor(a: Attributor, type: ClassType, diamond: boolean): Candidate[] {
  return constructors(a.table.object, false).map(({ method, type: called }) => ({
    method,
    type: diamond
      ? {
          ...called,
          typeParameters: type.symbol.typeParameters,
          returnType: classType(type.symbol, type.symbol.typeParameters),
        }
      : called,
  }));
}

function createdType(a: Attributor, tree: ClassInstanceCreation, scope: Scope): Type {
  if (!tree.outer) return a.type(tree.classType, scope);
  const outer = a.value(tree.outer, scope);
  if (outer.kind !== 'class') return errorType;
  const member = findMemberClass(outer.symbol, tree.classType.name);
  if (!member) {
    a.error(scope, tree.classType, `cannot find symbol: class ${tree.classType.name} in class ${typeToString(outer)}`);
    return errorType;
  }
  if (isStaticClass(member)) a.error(scope, tree, 'qualified new of static class');
  const owner = member.outer && asSuper(outer, member.outer);
  const args = (tree.classType.typeArguments ?? []).map(node => a.type(node, scope));
  const type = classType(member, args, owner && owner.args.length > 0 ? owner : undefined);
  tree.classType.type = type;
  return type;
}

function mayCreate(a: Attributor, tree: ClassInstanceCreation, symbol: ClassSymbol, scope: Scope): boolean {
  if (symbol.isEnum) a.error(scope, tree, 'enum classes must not be instantiated');
  else if (!tree.body && symbol.isInterface)
    a.error(
      scope,
      tree,
      `${symbol.simpleName} is abstract; cannot be instantiated`,
      'an interface has no instances: create one of a class that implements it',
    );
  else if (!tree.body && symbol.isAbstract)
    a.error(scope, tree, `${symbol.simpleName} is abstract; cannot be instantiated`);
  else if (tree.body && symbol.isFinal)
    a.error(scope, tree.classType, `cannot inherit from final ${symbol.simpleName}`);
  else return true;
  return false;
}

export function explicitConstructorInvocation(a: Attributor, tree: ExplicitConstructorInvocation, scope: Scope): void {
  const own = scope.classSymbol;
  if (!own) return;
  const inner = scope.child({ inConstructorCall: true });
  if (tree.qualifier) a.value(tree.qualifier, inner);
  const typeArguments = typeArgumentsOf(a, tree.typeArguments, inner);
  const args = argumentShapes(a, tree.arguments, inner);
  const site = tree.which === 'this' ? classType(own, own.typeParameters) : own.superclass;
  if (!site) return;
  const selection = choose(
    a,
    constructors(site, false),
    args,
    typeArguments,
    inner,
    tree,
    site,
    '<init>',
    tree.which === 'super',
  );
  if (!selection) return;
  if (tree.which === 'super' && !tree.qualifier) enclosingOfSuper(a, tree, own, scope);
  tree.symbol = selection.candidate.method;
  tree.varargs = selection.varargs;
  callConstructor(a, tree, selection, args, inner, thrown => {
    tree.thrown = thrown;
  });
  if (site.symbol.isSource && tree.which === 'super') a.instantiated(site.symbol, scope);
}
function callConstructor(
  a: Attributor,
  spot: { start: number; end: number },
  selection: Parameters<typeof callOf>[1],
  args: readonly Shape[],
  scope: Scope,
  done: (thrown: readonly Type[]) => void,
): void {
  const call = callOf(spot, selection, args, [], scope, undefined, (_, thrown) => done(thrown));
  // Only the call matters: there is no expression that would get a type.
  const tree = { kind: 'MethodInvocation', start: spot.start, end: spot.end } as Extract<
    Expression,
    { kind: 'MethodInvocation' }
  >;
  a.standalone({ kind: 'call', tree, call }, scope);
}

/** The constructor that `super()` calls where none is written; reports where there is none without arguments. */
export function implicitSuper(
  a: Attributor,
  own: ClassSymbol,
  scope: Scope,
  spot: { start: number; end: number },
): MethodSymbol | undefined {
  const site = own.superclass;
  if (!site) return undefined;
  if (site.symbol.isSource) a.instantiated(site.symbol, scope);
  const called = choose(a, constructors(site, false), [], [], scope, spot, site, '<init>', true)?.candidate.method;
  if (called) enclosingOfSuper(a, spot, own, scope);
  return called;
}

export function enumConstant(a: Attributor, tree: EnumConstant, own: ClassSymbol, scope: Scope): void {
  const args = argumentShapes(a, tree.arguments, scope);
  const site = classType(own);
  const selection = choose(a, constructors(site, false), args, [], scope, tree, site, '<init>');
  if (selection) {
    tree.constructorSymbol = selection.candidate.method;
    tree.varargs = selection.varargs;
    callConstructor(a, tree, selection, args, scope, () => {});
  }
  if (tree.body) a.localClass(tree.body, scope, site);
}

export function arrayCreation(a: Attributor, tree: ArrayCreation, scope: Scope): Type {
  let type = a.type(tree.element, scope);
  for (const dimension of tree.dimensions) {
    const given = a.value(dimension, scope);
    indexType(a, dimension, given, scope);
  }
  if (type.kind === 'error') return errorType;
  if (
    type.kind === 'variable' ||
    (type.kind === 'class' && type.args.some(arg => arg.kind !== 'wildcard' || arg.bound))
  )
    a.error(
      scope,
      tree,
      'generic array creation',
      'an array cannot know its type arguments: use a List, or an Object[] with a cast',
    );
  for (let rank = 0; rank < tree.rank; rank++) type = arrayType(type);
  if (tree.initializer) arrayInitializer(a, tree.initializer, scope, type);
  return type;
}

/** Indices and sizes are promoted to int (JLS §15.10.1, §15.10.3). */
export function indexType(a: Attributor, tree: Expression, type: Type, scope: Scope): void {
  if (type.kind === 'error') return;
  const unboxed = unboxedType(type);
  if (unboxed && isIntegral(unboxed) && unboxed.name !== 'long') {
    tree.coerceTo = primitives.int;
    return;
  }
  const message =
    unboxed && unboxed.name !== 'boolean'
      ? `incompatible types: possible lossy conversion from ${unboxed.name} to int`
      : `incompatible types: ${typeToString(type)} cannot be converted to int`;
  a.error(scope, tree, message);
}
