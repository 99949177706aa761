/**
 * Which method a call means (JLS §15.12.2): candidates by name, three phases (strict, with boxing, variable arity), the
 * most specific of those that apply.
 */
import type { Attributor, Candidate, LambdaShape, ReferenceShape, Selection, Shape } from './attribute-context.ts';
import { applicable } from './infer.ts';
import { VariableSet } from './infer-bounds.ts';
import { givesValue, givesVoid, isStatementExpression } from './lambda-body.ts';
import { classTypesOf, functionType, methodsNamed, methodTypeIn } from './members.ts';
import type { Scope } from './scope.ts';
import { asSuper, capture, isSubclass, isSubtype, sameType } from './subtyping.ts';
import { type ClassSymbol, Flag, isAbstract, isStatic, type MethodSymbol } from './symbols.ts';
import {
  type ClassType,
  isPrimitive,
  isReference,
  substituteAll,
  substitution,
  type Type,
  type TypeVariable,
} from './types.ts';

/** Methods that a value of the type has under that name, inherited ones included. */
export function candidatesIn(a: Attributor, site: Type, name: string): Candidate[] {
  if (site.kind === 'array') {
    return methodsNamed(a.object, name, a.object).map(method => ({ method, type: method }));
  }
  const found: Candidate[] = [];
  for (const bound of classTypesOf(site)) {
    // A bound of a type variable may have wildcards: `T extends Comparable<? super T>`.
    const each = capture(bound) as ClassType;
    for (const method of methodsNamed(each.symbol, name, a.object))
      if (!found.some(other => other.method === method)) found.push({ method, type: methodTypeIn(each, method) });
  }
  return found;
}

/** JLS §6.6. */
export function isAccessible(
  member: { readonly flags: number; readonly owner: ClassSymbol },
  scope: Scope,
  site?: Type,
): boolean {
  const from = scope.classSymbol;
  if ((member.flags & Flag.public) !== 0 || !from || (member.owner.isInterface && (member.flags & Flag.private) === 0))
    return true;
  // A private member is not inherited: not even a subclass in the same file has it as a member (JLS §8.2).
  if ((member.flags & Flag.private) !== 0)
    return (
      member.owner.outermost === from.outermost &&
      (!site || site.kind === 'error' || (site.kind === 'class' && site.symbol === member.owner))
    );
  if (member.owner.packageName === from.packageName) return true;
  if ((member.flags & Flag.protected) === 0) return false;
  if (site?.kind === 'array') return true;
  // JLS §6.6.2: in a subclass, and of an instance only where that is one of the subclass itself.
  const reaches = (symbol: ClassSymbol): boolean =>
    isSubclass(symbol, member.owner) && (!site || isStatic(member) || asSuper(site, symbol) !== undefined);
  if (isConstructor(member)) return false;
  for (let at: ClassSymbol | undefined = from; at; at = at.outer) if (reaches(at)) return true;
  for (let at: Scope | undefined = scope; at; at = at.parent)
    if (at.isClassBody && at.classSymbol && reaches(at.classSymbol)) return true;
  return false;
}
function isConstructor(member: object): boolean {
  return 'name' in member && member.name === '<init>';
}

export type Choice =
  | { readonly kind: 'chosen'; readonly selection: Selection }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous'; readonly first: MethodSymbol; readonly second: MethodSymbol };

type Phase = 'strict' | 'loose' | 'varargs';

export function selectMethod(
  a: Attributor,
  candidates: readonly Candidate[],
  args: readonly Shape[],
  typeArguments: readonly Type[],
): Choice {
  const possible = candidates.filter(candidate => isPossible(a, candidate, args, candidates.length > 1));
  for (const phase of ['strict', 'loose', 'varargs'] as const) {
    const fitting: Selection[] = [];
    for (const candidate of possible) {
      const selection = tryPhase(a, candidate, args, typeArguments, phase);
      if (selection) fitting.push(selection);
    }
    if (fitting.length > 0) return mostSpecific(a, fitting, args);
  }
  return { kind: 'none' };
}

/** Parameter types, one for each of `count` arguments; in variable arity the last one's element type is repeated. */
export function formalsFor(parameters: readonly Type[], count: number, varargs: boolean): Type[] | undefined {
  if (!varargs) return parameters.length === count ? [...parameters] : undefined;
  if (count < parameters.length - 1) return undefined;
  const last = parameters.at(-1);
  if (last?.kind !== 'array') return undefined;
  const formals = parameters.slice(0, -1);
  while (formals.length < count) formals.push(last.element);
  return formals;
}

function tryPhase(
  a: Attributor,
  candidate: Candidate,
  args: readonly Shape[],
  typeArguments: readonly Type[],
  phase: Phase,
): Selection | undefined {
  const varargs = phase === 'varargs';
  if (varargs && !candidate.method.isVarargs) return undefined;
  const { typeParameters } = candidate.type;
  let formals: readonly Type[] | undefined = formalsFor(candidate.type.parameters, args.length, varargs);
  if (!formals) return undefined;
  const given = typeArguments.length > 0 && typeArguments.length === typeParameters.length;
  if (given) {
    formals = substituteAll(formals, substitution(typeParameters, typeArguments));
    if (!formals.every((formal, index) => mayFit(a, args[index]!, formal, [], true))) return undefined;
  }
  const loose = phase !== 'strict';
  if (!applicable(a, given ? [] : typeParameters, formals, args, loose)) return undefined;
  return { candidate, varargs, loose, formals };
}

/** Potentially applicable (JLS §15.12.2.1): by arity, and by the form of lambdas and method references. */
function isPossible(a: Attributor, { method, type }: Candidate, args: readonly Shape[], several: boolean): boolean {
  const exact = formalsFor(type.parameters, args.length, false);
  const variable = method.isVarargs ? formalsFor(type.parameters, args.length, true) : undefined;
  const fits = (formals: readonly Type[] | undefined): boolean =>
    formals?.every((formal, index) => mayFit(a, args[index]!, formal, type.typeParameters, several)) ?? false;
  return fits(exact) || fits(variable);
}

function mayFit(
  a: Attributor,
  shape: Shape,
  formal: Type,
  typeParameters: readonly TypeVariable[],
  several: boolean,
): boolean {
  switch (shape.kind) {
    case 'wrapped':
      return mayFit(a, shape.inner, formal, typeParameters, several);
    case 'choice':
      return shape.branches.every(branch => mayFit(a, branch, formal, typeParameters, several));
    case 'lambda':
    case 'reference': {
      if (formal.kind === 'variable') return typeParameters.includes(formal);
      const found = functionType(formal, a.object);
      if (!found) return formal.kind === 'error';
      const { returnType, parameters } = found.type;
      if (shape.kind === 'reference') return referenceMayFit(a, shape, parameters, returnType, several);
      return lambdaMayFit(a, shape, parameters, returnType, typeParameters, several);
    }
    default:
      return true;
  }
}
function lambdaMayFit(
  a: Attributor,
  shape: LambdaShape,
  parameters: readonly Type[],
  returnType: Type,
  typeParameters: readonly TypeVariable[],
  several: boolean,
): boolean {
  const { tree } = shape;
  if (tree.parameters.length !== parameters.length) return false;
  const isVoid = returnType.kind === 'void';
  if (tree.body.kind === 'Block') {
    if (!(isVoid ? givesVoid(tree.body) : givesValue(tree.body))) return false;
  } else if (isVoid && !isStatementExpression(tree.body)) return false;
  if (!several || !isExplicit(shape)) return true;
  // An explicitly typed lambda is pertinent to applicability: what it returns must fit.
  if (isVoid) return true;
  const results = a.lambdaResults(shape);
  if (results === undefined) return true;
  if (results === 'void') return false;
  if (returnType.kind === 'variable' || typeParameters.length > 0) return true;
  return results.every(type => type.kind === 'error' || fitsLoosely(a, type, returnType));
}
function fitsLoosely(a: Attributor, type: Type, target: Type): boolean {
  if (isSubtype(type, target)) return true;
  if (isPrimitive(type) && isReference(target)) return isSubtype(a.table.boxed(type), target);
  return isReference(type) && isPrimitive(target);
}
function isExplicit(shape: LambdaShape): boolean {
  return shape.tree.parameters.every(each => each.declaredType && each.declaredType.kind !== 'VarType');
}
function referenceMayFit(
  a: Attributor,
  shape: ReferenceShape,
  parameters: readonly Type[],
  returnType: Type,
  several: boolean,
): boolean {
  if (!several) return true;
  const exact = a.exactMethod(shape);
  if (!exact) return true;
  const count = exact.parameters.length;
  const isUnbound = shape.target.isType && (exact.flags & Flag.static) === 0 && exact.name !== '<init>';
  if (parameters.length !== count + (isUnbound ? 1 : 0)) return false;
  if (returnType.kind === 'void' || exact.name === '<init>') return true;
  return exact.returnType.kind !== 'void';
}

/** JLS §15.12.2.5. */
function mostSpecific(a: Attributor, fitting: readonly Selection[], args: readonly Shape[]): Choice {
  if (fitting.length === 1) return { kind: 'chosen', selection: fitting[0]! };
  const best = fitting.filter(one => fitting.every(other => other === one || isMoreSpecific(a, one, other, args)));
  if (best.length === 1) return { kind: 'chosen', selection: best[0]! };
  if (best.length > 1) {
    // Override-equivalent ones, say of two interfaces: a concrete one, else the one with the narrowest result.
    const concrete = best.find(each => !isAbstract(each.candidate.method));
    if (concrete) return { kind: 'chosen', selection: concrete };
    const narrowest = best.find(each =>
      best.every(other => isSubtype(each.candidate.type.returnType, other.candidate.type.returnType)),
    );
    return { kind: 'chosen', selection: narrowest ?? best[0]! };
  }
  return { kind: 'ambiguous', first: fitting[0]!.candidate.method, second: fitting[1]!.candidate.method };
}

function isMoreSpecific(a: Attributor, one: Selection, other: Selection, args: readonly Shape[]): boolean {
  const variables = new VariableSet(a.table);
  const map = variables.fresh(other.candidate.type.typeParameters);
  const formals = substituteAll(other.formals, map);
  const specific = args.every((arg, index) => isMoreSpecificFor(a, arg, one.formals[index]!, formals[index]!));
  if (!specific) return false;
  const [mine, theirs] = [one.candidate.type.parameters, other.candidate.type.parameters];
  // m(int...) against m(int, int...): the longer list also has to fit where no argument stands.
  if (one.varargs && other.varargs && args.length < Math.max(mine.length, theirs.length)) {
    const count = Math.max(mine.length, theirs.length);
    const x = formalsFor(mine, count, true);
    const y = formalsFor(substituteAll(theirs, map), count, true);
    return x !== undefined && y !== undefined && x.every((type, index) => isSubtype(type, y[index]!));
  }
  return true;
}

function isMoreSpecificFor(a: Attributor, shape: Shape, mine: Type, theirs: Type): boolean {
  switch (shape.kind) {
    case 'wrapped':
      return isMoreSpecificFor(a, shape.inner, mine, theirs);
    case 'choice':
      return shape.branches.every(branch => isMoreSpecificFor(a, branch, mine, theirs));
    case 'lambda':
    case 'reference':
      return isMoreSpecificFunction(a, shape, mine, theirs);
    default:
      return isSubtype(mine, theirs);
  }
}
function isMoreSpecificFunction(a: Attributor, shape: LambdaShape | ReferenceShape, mine: Type, theirs: Type): boolean {
  if (mine.kind === 'class' && theirs.kind === 'class' && mine.symbol === theirs.symbol) return isSubtype(mine, theirs);
  if (mine.kind !== 'class' || theirs.kind !== 'class') return isSubtype(mine, theirs);
  const [f, g] = [functionType(mine, a.object), functionType(theirs, a.object)];
  if (!f || !g) return false;
  if (isSubclass(mine.symbol, theirs.symbol) || isSubclass(theirs.symbol, mine.symbol)) return isSubtype(mine, theirs);
  if (shape.kind === 'lambda' ? !isExplicit(shape) : a.exactMethod(shape) === undefined) return false;
  if (!f.type.parameters.every((type, index) => sameType(type, g.type.parameters[index]!))) return false;
  const [r, s] = [f.type.returnType, g.type.returnType];
  if (s.kind === 'void') return true;
  if (r.kind === 'void') return false;
  if (isPrimitive(r) !== isPrimitive(s)) {
    const results = resultsOf(a, shape);
    const allPrimitive = results.length > 0 && results.every(isPrimitive);
    return isPrimitive(r) ? allPrimitive : !allPrimitive;
  }
  return isSubtype(r, s);
}
function resultsOf(a: Attributor, shape: LambdaShape | ReferenceShape): readonly Type[] {
  if (shape.kind === 'reference') {
    const exact = a.exactMethod(shape);
    return exact ? [exact.returnType] : [];
  }
  const results = a.lambdaResults(shape);
  return results === undefined || results === 'void' ? [] : results;
}
