/** What to say when no method fits a call: the name, the number of arguments, or one argument is wrong. */
import type { Attributor, Candidate, Shape, Spot } from './attribute-context.ts';
import { incompatible, isAssignable } from './attribute-conversions.ts';
import { newInference, relate } from './infer.ts';
import { classTypesOf, supertypeSymbols } from './members.ts';
import { formalsFor } from './resolve-methods.ts';
import { kindName } from './resolve-names.ts';
import type { Scope } from './scope.ts';
import { suggestion } from './suggestion.ts';
import { Flag } from './symbols.ts';
import { substitute, type Type, typeToString } from './types.ts';

export interface FailedCall {
  readonly name: string;
  readonly site: Type;
  readonly candidates: readonly Candidate[];
  readonly accessible: readonly Candidate[];
  readonly args: readonly Shape[];
}

export function reportNoMethod(a: Attributor, scope: Scope, spot: Spot, failed: FailedCall): void {
  const { name, site, candidates, accessible, args } = failed;
  const found = args.map(arg => shown(arg, scope)).join(',');
  const isConstructor = name === '<init>';
  if (candidates.length === 0) {
    const known = classTypesOf(site).flatMap(each =>
      supertypeSymbols(each.symbol).flatMap(symbol => symbol.methods.map(method => method.name)),
    );
    const where = site.kind === 'class' && site.symbol.isAnonymous ? '' : ` in ${kindName(site)} ${typeToString(site)}`;
    const hint = hasField(site, name)
      ? `${name} is a field: write it without ()`
      : suggestion(name, visibleMethods(scope, known));
    a.error(scope, spot, `cannot find symbol: method ${name}(${found})${where}`, hint);
    return;
  }
  if (accessible.length === 0) {
    const first = candidates[0]!;
    const { method } = first;
    const how = (method.flags & Flag.private) !== 0 ? 'private' : 'protected';
    a.error(scope, spot, `${signature(first)} has ${how} access in ${method.owner.simpleName}`);
    return;
  }
  if (accessible.length === 1) {
    oneCandidate(a, scope, spot, accessible[0]!, args, found);
    return;
  }
  const near = accessible.filter(each => formalsFor(each.type.parameters, args.length, false));
  const [nearest] = near;
  if (nearest && near.length === 1 && !accessible.some(each => each.method.isVarargs)) {
    oneCandidate(a, scope, spot, nearest, args, found);
    return;
  }
  const what = isConstructor ? `constructor found for ${typeToString(site)}` : `method found for ${name}`;
  const listed = (near.length > 0 ? near : accessible).slice(0, 4).map(signature);
  a.error(scope, spot, `no suitable ${what}(${found})`, `there is ${listed.join(', ')}`);
}

function oneCandidate(
  a: Attributor,
  scope: Scope,
  spot: Spot,
  candidate: Candidate,
  args: readonly Shape[],
  found: string,
): void {
  const { method, type } = candidate;
  const formals =
    formalsFor(type.parameters, args.length, false) ??
    (method.isVarargs ? formalsFor(type.parameters, args.length, true) : undefined);
  if (formals) {
    const wrong = args.findIndex(
      (arg, index) => arg.kind === 'value' && !fits(a, arg.type, formals[index]!, type.typeParameters.length > 0),
    );
    const arg = args[wrong];
    if (arg?.kind === 'value') {
      // Constants are not narrowed for arguments, so say it as for any value.
      incompatible(a, scope, arg.tree, arg.type, formals[wrong]!);
      return;
    }
    const mismatch = args.find(each => each.kind === 'lambda' || each.kind === 'reference');
    const at = mismatch ? formals[args.indexOf(mismatch)]! : undefined;
    if (mismatch && at) {
      const what = mismatch.kind === 'lambda' ? 'lambda expression' : 'method reference';
      a.error(scope, mismatch.tree, `incompatible types: this ${what} does not fit ${typeToString(at)}`);
      return;
    }
  }
  const isConstructor = method.name === '<init>';
  const what = isConstructor ? `constructor ${method.owner.simpleName}` : `method ${method.name}`;
  const kind = method.owner.classKind;
  a.error(
    scope,
    spot,
    `${what} in ${kind} ${method.owner.simpleName} cannot be applied to given types`,
    `required: ${type.parameters.map(typeToString).join(',') || 'no arguments'}; found: ${found || 'no arguments'}`,
  );
}
function fits(a: Attributor, given: Type, formal: Type, generic: boolean): boolean {
  if (!generic) return isAssignable(a, given, formal);
  const inference = newInference(a, false);
  const open = classTypesOf(formal).length > 0 || formal.kind === 'variable' ? variablesIn(formal) : [];
  const map = inference.variables.fresh(open);
  return relate(a, inference, given, substitute(formal, map), true);
}
function variablesIn(type: Type): Extract<Type, { kind: 'variable' }>[] {
  switch (type.kind) {
    case 'variable':
      return type.origin === 'method' ? [type] : [];
    case 'class':
      return type.args.flatMap(variablesIn);
    case 'array':
      return variablesIn(type.element);
    case 'wildcard':
      return type.bound ? variablesIn(type.bound) : [];
    default:
      return [];
  }
}

function shown(shape: Shape, scope: Scope): string {
  if (shape.kind === 'value') return shape.type.kind === 'error' ? '?' : typeToString(shape.type);
  if (shape.kind === 'call' && shape.call.type.returnType.kind === 'class')
    return typeToString(shape.call.type.returnType);
  const text = scope.unit.source.text.slice(shape.tree.start, shape.tree.end).replace(/\s+/g, ' ');
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
function signature({ method, type }: Candidate): string {
  const types = type.parameters.map(typeToString);
  if (method.isVarargs) types.push(types.pop()!.replace(/\[\]$/, '...'));
  return `${method.name === '<init>' ? method.owner.simpleName : method.name}(${types.join(',')})`;
}
function hasField(site: Type, name: string): boolean {
  return classTypesOf(site).some(each => each.symbol.fields.some(field => field.name === name));
}
function visibleMethods(scope: Scope, known: readonly string[]): string[] {
  const names = new Set(known);
  for (let at: Scope | undefined = scope; at; at = at.parent)
    if (at.isClassBody && at.classSymbol)
      for (const symbol of supertypeSymbols(at.classSymbol))
        for (const method of symbol.methods) names.add(method.name);
  names.delete('<init>');
  return [...names];
}
