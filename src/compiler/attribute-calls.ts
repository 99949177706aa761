/** Method invocations (JLS §15.12): where to look, which method, what comes out. */
import type { Attributor, Call, Candidate, Selection, Shape, Spot } from './attribute-context.ts';
import { reportNoMethod } from './call-diagnostics.ts';
import { captureThis } from './capture-locals.ts';
import { methodsNamed } from './members.ts';
import { candidatesIn, isAccessible, selectMethod } from './resolve-methods.ts';
import { nameSpot, qualifier } from './resolve-names.ts';
import { isStaticClass, type Scope } from './scope.ts';
import { isSignaturePolymorphic, resultFollowsUse } from './signature-polymorphic.ts';
import { capture, thisType } from './subtyping.ts';
import { type ClassSymbol, Flag, isStatic } from './symbols.ts';
import type { Expression, MethodInvocation, TypeNode } from './syntax-tree.ts';
import {
  classType,
  erasure,
  errorType,
  isPrimitive,
  mentions,
  substitute,
  substituteAll,
  substitution,
  type Type,
  typeToString,
} from './types.ts';

/** Where a call looks for its method. */
interface Receiver {
  readonly site: Type;
  readonly candidates: readonly Candidate[];
  /** Only static methods are allowed: the reason why. */
  readonly staticOnly: boolean;
  /** For a name without a target: the enclosing class that has such methods. */
  readonly holder?: ClassSymbol;
}

/** Attributes arguments; undefined shapes never occur, wrong ones have the error type. */
export function argumentShapes(a: Attributor, args: readonly Expression[], scope: Scope): Shape[] {
  return args.map((arg): Shape => {
    if (arg.kind === 'ArrayInitializer') {
      a.error(scope, arg, 'illegal start of expression', 'write new TYPE[] { … }');
      arg.type = errorType;
      return { kind: 'value', tree: arg, type: errorType };
    }
    const shape = a.shape(arg, scope);
    if (shape.kind !== 'value' || shape.type.kind !== 'void') return shape;
    a.error(scope, arg, "'void' type not allowed here");
    return { kind: 'value', tree: arg, type: errorType };
  });
}
export function typeArgumentsOf(a: Attributor, nodes: readonly TypeNode[], scope: Scope): Type[] {
  return nodes.map(node => a.type(node, scope));
}

export function methodInvocation(a: Attributor, tree: MethodInvocation, scope: Scope): Shape {
  const receiver = receiverOf(a, tree, scope);
  const typeArguments = typeArgumentsOf(a, tree.typeArguments, scope);
  const args = argumentShapes(a, tree.arguments, scope);
  const failed = (): Shape => {
    tree.type = errorType;
    return { kind: 'value', tree, type: errorType };
  };
  if (!receiver) return failed();
  const selection = choose(
    a,
    receiver.candidates,
    args,
    typeArguments,
    scope,
    nameSpot(tree),
    receiver.site,
    tree.name,
    tree.target?.kind === 'Super',
  );
  if (!selection) return failed();
  const { method } = selection.candidate;
  tree.symbol = method;
  tree.varargs = selection.varargs;
  if (!isStatic(method)) {
    if (receiver.staticOnly) {
      const shown = `${method.name}(${method.parameters.map(typeToString).join(',')})`;
      a.error(scope, nameSpot(tree), `non-static method ${shown} cannot be referenced from a static context`);
    } else if (receiver.holder) {
      if (scope.isBeforeConstruction(receiver.holder))
        a.error(scope, nameSpot(tree), `cannot reference ${method.name} before supertype constructor has been called`);
      captureThis(scope.home);
      if (receiver.holder !== scope.classSymbol) tree.receiverClass = receiver.holder;
    }
  }
  if (tree.target?.kind === 'Super' && (method.flags & Flag.abstract) !== 0)
    a.error(
      scope,
      nameSpot(tree),
      `abstract method ${method.name} in ${method.owner.simpleName} cannot be accessed directly`,
    );
  if (isSignaturePolymorphic(method)) {
    for (const arg of args) a.standalone(arg, scope);
    tree.polymorphic = true;
    tree.resultFollowsUse = resultFollowsUse(method, a.object);
    tree.type = method.returnType;
    tree.thrown = method.thrown;
    return { kind: 'value', tree, type: method.returnType };
  }
  const fixed = fixedResult(a, receiver.site, selection);
  return callShape(a, tree, selection, args, typeArguments, scope, fixed, (type, thrown) => {
    tree.type = type;
    tree.thrown = thrown;
  });
}

function receiverOf(a: Attributor, tree: MethodInvocation, scope: Scope): Receiver | undefined {
  if (!tree.target) return implicitReceiver(a, tree, scope);
  const target = qualifier(a, tree.target, scope);
  if (target.kind === 'package') {
    a.error(scope, tree.target, `cannot find symbol: variable ${target.name.replaceAll('/', '.')}`);
    return undefined;
  }
  if (target.type.kind === 'error') return undefined;
  if (isPrimitive(target.type) || target.type.kind === 'void' || target.type.kind === 'null') {
    a.error(scope, nameSpot(tree), `${typeToString(target.type)} cannot be dereferenced`);
    return undefined;
  }
  const site = capture(target.type);
  return { site, candidates: candidatesIn(a, site, tree.name), staticOnly: target.kind === 'type' };
}

/** JLS §15.12.1: the innermost class that has a method of that name, then static imports. */
function implicitReceiver(a: Attributor, tree: MethodInvocation, scope: Scope): Receiver | undefined {
  let withoutThis = false;
  let unreachable: Receiver | undefined;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    if (at.isStatic) withoutThis = true;
    if (!at.isClassBody || !at.classSymbol) continue;
    const site = thisType(at.classSymbol);
    const candidates = candidatesIn(a, site, tree.name);
    const receiver = { site, candidates, staticOnly: withoutThis, holder: at.classSymbol };
    // One that is out of reach does not hide what stands further out.
    if (candidates.some(each => isAccessible(each.method, scope, site))) return receiver;
    if (candidates.length > 0) unreachable ??= receiver;
    if (isStaticClass(at.classSymbol)) withoutThis = true;
  }
  const { staticSingle, staticOnDemand } = scope.unit;
  const imported = [
    ...staticSingle.filter(each => each.name === tree.name).map(each => each.symbol),
    ...staticOnDemand,
  ];
  const candidates = imported.flatMap(symbol =>
    methodsNamed(symbol, tree.name, a.object)
      .filter(method => isStatic(method) && isAccessible(method, scope))
      .map((method): Candidate => ({ method, type: method })),
  );
  if (candidates.length === 0 && unreachable) return unreachable;
  const site = scope.classSymbol ? thisType(scope.classSymbol) : a.table.object;
  return { site, candidates: [...new Map(candidates.map(each => [each.method, each])).values()], staticOnly: true };
}

/** Selects among candidates and reports where none or several fit. */
export function choose(
  a: Attributor,
  candidates: readonly Candidate[],
  args: readonly Shape[],
  typeArguments: readonly Type[],
  scope: Scope,
  spot: Spot,
  site: Type,
  name: string,
  // What `super` reaches, and the superclass's constructor, may be protected.
  fromSubclass = false,
): Selection | undefined {
  const accessible = candidates.filter(
    each => isAccessible(each.method, scope, site) || (fromSubclass && (each.method.flags & Flag.protected) !== 0),
  );
  const choice = selectMethod(a, accessible, args, typeArguments);
  if (choice.kind === 'chosen') return choice.selection;
  // A wrong argument was reported already.
  if (args.some(arg => arg.kind === 'value' && arg.type.kind === 'error') && candidates.length > 0) return undefined;
  if (choice.kind === 'ambiguous') {
    const show = (method: typeof choice.first): string =>
      `${method.name === '<init>' ? method.owner.simpleName : method.name}(${method.parameters.map(typeToString).join(',')})`;
    a.error(
      scope,
      spot,
      `reference to ${name} is ambiguous`,
      `both ${show(choice.first)} in ${choice.first.owner.simpleName} and ${show(choice.second)} in ${choice.second.owner.simpleName} match`,
    );
    return undefined;
  }
  reportNoMethod(a, scope, spot, { name, site, candidates, accessible, args });
  return undefined;
}

/** `getClass()` and `clone()` of an array have results of their own (JLS §4.3.2, §10.7). */
function fixedResult(a: Attributor, site: Type, { candidate }: Selection): Type | undefined {
  const { method } = candidate;
  if (method.owner !== a.object || method.parameters.length > 0) return undefined;
  if (method.name === 'clone' && site.kind === 'array') return site;
  if (method.name !== 'getClass') return undefined;
  const bound = erasure(site);
  return classType(a.table.named('java/lang/Class'), [{ kind: 'wildcard', variance: 'extends', bound }]);
}

/** The shape of a call whose method is chosen: a poly expression if its type hangs on what is still to be inferred. */
export function callShape(
  a: Attributor,
  tree: Expression & { readonly kind: 'MethodInvocation' | 'ClassInstanceCreation' },
  selection: Selection,
  args: readonly Shape[],
  typeArguments: readonly Type[],
  scope: Scope,
  resultType: Type | undefined,
  finish: Call['finish'],
): Shape {
  const call = callOf(tree, selection, args, typeArguments, scope, resultType, finish);
  const open = call.type.typeParameters;
  if (open.length > 0 && !resultType && mentions(call.type.returnType, { has: variable => open.includes(variable) }))
    return { kind: 'call', tree, call };
  const type = a.standalone({ kind: 'call', tree, call }, scope);
  return { kind: 'value', tree, type };
}
export function callOf(
  spot: Spot,
  selection: Selection,
  args: readonly Shape[],
  typeArguments: readonly Type[],
  scope: Scope,
  resultType: Type | undefined,
  finish: Call['finish'],
): Call {
  const { candidate, varargs, loose, formals } = selection;
  let { type } = candidate;
  if (typeArguments.length > 0 && typeArguments.length === type.typeParameters.length) {
    const map = substitution(type.typeParameters, typeArguments);
    type = {
      typeParameters: [],
      parameters: substituteAll(type.parameters, map),
      returnType: substitute(type.returnType, map),
      thrown: substituteAll(type.thrown, map),
    };
  }
  const call = {
    scope,
    start: spot.start,
    end: spot.end,
    method: candidate.method,
    type,
    formals,
    args,
    varargs,
    loose,
    finish,
  };
  return resultType ? { ...call, resultType } : call;
}
