/** Method references (JLS §15.13): which method is meant, and what it gives to the inference around it. */
import type {
  Attributor,
  Candidate,
  Inference,
  ReferenceShape,
  ReferenceTarget,
  Selection,
  Shape,
} from './attribute-context.ts';
import { expectFunction, isAssignable } from './attribute-conversions.ts';
import { enclosingOfNew } from './enclosing-instances.ts';
import { newInference, relate } from './infer.ts';
import { methodTypeIn } from './members.ts';
import { candidatesIn, isAccessible, selectMethod } from './resolve-methods.ts';
import { nameSpot, qualifier } from './resolve-names.ts';
import type { Scope } from './scope.ts';
import { asSuper, capture, hasInference } from './subtyping.ts';
import { isStatic, type MethodSymbol } from './symbols.ts';
import type { Expression, MethodReference, TypeNode } from './syntax-tree.ts';
import { classType, isRaw, substitute, substituteAll, type Type, typeToString } from './types.ts';

const typeNodeKinds = new Set<string>(['PrimitiveType', 'ClassType', 'ArrayType', 'Wildcard', 'VarType']);
function isTypeNode(target: Expression | TypeNode): target is TypeNode {
  return typeNodeKinds.has(target.kind);
}

/** Attributes what stands before `::`. */
export function referenceTarget(a: Attributor, tree: MethodReference, scope: Scope): ReferenceTarget | undefined {
  if (isTypeNode(tree.target)) {
    const type = a.type(tree.target, scope);
    return type.kind === 'error' ? undefined : { type, isType: true, isSuper: false };
  }
  const found = qualifier(a, tree.target, scope);
  if (found.kind === 'package') {
    a.error(scope, tree.target, `cannot find symbol: variable ${found.name}`);
    return undefined;
  }
  if (found.type.kind === 'error') return undefined;
  return { type: found.type, isType: found.kind === 'type', isSuper: tree.target.kind === 'Super' };
}

/** Methods the reference may mean; of a raw class its constructors with the class's parameters to infer. */
function candidatesOf(a: Attributor, { tree, target, scope }: ReferenceShape): Candidate[] {
  const { type } = target;
  if (tree.name !== 'new')
    return candidatesIn(a, capture(type), tree.name).filter(each =>
      isAccessible(each.method, scope, target.isSuper ? undefined : type),
    );
  if (type.kind !== 'class') return [];
  return type.symbol.methods
    .filter(method => method.name === '<init>' && isAccessible(method, scope, type))
    .map((method): Candidate => {
      const result = isRaw(type) ? classType(type.symbol, type.symbol.typeParameters, type.outer) : type;
      const member = isRaw(type) ? method : methodTypeIn(type, method);
      const typeParameters = isRaw(type)
        ? [...type.symbol.typeParameters, ...method.typeParameters]
        : member.typeParameters;
      return { method, type: { ...member, typeParameters, returnType: result } };
    });
}

export function exactMethod(a: Attributor, shape: ReferenceShape): MethodSymbol | undefined {
  const { type, isType } = shape.target;
  if (type.kind === 'array' || (isType && isRaw(type))) return undefined;
  const candidates = candidatesOf(a, shape);
  const [only] = candidates;
  if (candidates.length !== 1 || !only || only.method.isVarargs || only.type.typeParameters.length > 0)
    return undefined;
  return only.method;
}

interface Meaning {
  readonly selection: Selection;
  /** The first parameter is the receiver. */
  readonly unbound: boolean;
}

/** See `Attributor.reference`. */
export function reference(a: Attributor, inference: Inference, shape: ReferenceShape, wanted: Type): void {
  const { tree, scope, target } = shape;
  tree.type = wanted;
  const found = expectFunction(a, scope, tree, wanted);
  if (!found) return;
  if (wanted.kind === 'intersection')
    tree.markers = wanted.parts.filter(part => part.kind === 'class' && part.symbol !== found.interfaceType.symbol);
  inference.finishers.push(() => {
    tree.functional = { interfaceType: inference.variables.instantiate(found.interfaceType), method: found.method };
  });
  const { returnType } = found.type;
  if (tree.name === 'new' && target.type.kind === 'array') {
    tree.referenceKind = 'array';
    giveResult(a, inference, shape, target.type, returnType);
    return;
  }
  const parameters = found.type.parameters.map(type => inference.variables.instantiate(type));
  const meaning = exactMeaning(a, shape, parameters) ?? inexactMeaning(a, shape, parameters);
  if (!meaning) {
    const name = tree.name === 'new' ? 'constructor' : `method ${tree.name}`;
    a.error(
      scope,
      nameSpot(tree),
      `invalid method reference: ${name} of ${typeToString(target.type)} cannot be applied to (${parameters.map(typeToString).join(',')})`,
    );
    return;
  }
  const { selection, unbound } = meaning;
  const { method, type } = selection.candidate;
  tree.symbol = method;
  tree.referenceKind =
    tree.name === 'new' ? 'constructor' : isStatic(method) ? 'static' : unbound ? 'unbound' : 'bound';
  if (tree.name === 'new') created(a, shape);
  else if (!target.isType && isStatic(method))
    a.error(
      scope,
      nameSpot(tree),
      `invalid method reference: unexpected static method ${method.name} found in bound lookup`,
    );
  else if (target.isType && !isStatic(method) && !unbound)
    a.error(
      scope,
      nameSpot(tree),
      `invalid method reference: non-static method ${method.name} cannot be referenced from a static context`,
    );
  const map = inference.variables.fresh(type.typeParameters);
  const formals = substituteAll(selection.formals, map);
  const given = unbound ? parameters.slice(1) : parameters;
  if (unbound && parameters[0]) receiverOf(a, inference, shape, parameters[0]);
  formals.forEach((formal, index) => {
    relate(a, inference, given[index]!, formal, true);
  });
  const isGetClass = method.owner === a.object && method.name === 'getClass';
  if (returnType.kind !== 'void')
    giveResult(
      a,
      inference,
      shape,
      isGetClass ? a.table.classOf(target.type) : substitute(type.returnType, map),
      returnType,
    );
}
function created(a: Attributor, { tree, target, scope }: ReferenceShape): void {
  if (target.type.kind !== 'class') return;
  const { symbol } = target.type;
  enclosingOfNew(a, nameSpot(tree), symbol, scope);
  if (symbol.isSource) a.instantiated(symbol, scope);
}
function receiverOf(a: Attributor, inference: Inference, { target }: ReferenceShape, given: Type): void {
  if (!isRaw(target.type)) relate(a, inference, given, target.type, true);
}

function giveResult(
  a: Attributor,
  inference: Inference,
  { tree, scope }: ReferenceShape,
  result: Type,
  wanted: Type,
): void {
  if (wanted.kind === 'void') return;
  const type = capture(result);
  relate(a, inference, type, wanted, true);
  inference.finishers.push(() => {
    const [from, to] = [inference.variables.instantiate(type), inference.variables.instantiate(wanted)];
    if (isAssignable(a, from, to) || hasInference(from)) return;
    a.error(
      scope,
      tree,
      `incompatible types: bad return type in method reference: ${typeToString(from)} cannot be converted to ${typeToString(to)}`,
    );
  });
}

/** The only method there is, if the number of parameters agrees: no types needed to find it. */
function exactMeaning(a: Attributor, shape: ReferenceShape, parameters: readonly Type[]): Meaning | undefined {
  const exact = exactMethod(a, shape);
  if (!exact) return undefined;
  const candidate = candidatesOf(a, shape)[0]!;
  const formals = candidate.type.parameters;
  const unbound = shape.target.isType && !isStatic(exact) && exact.name !== '<init>';
  if (parameters.length !== formals.length + (unbound ? 1 : 0)) return undefined;
  const trial = newInference(a, false);
  const given = unbound ? parameters.slice(1) : parameters;
  const fits = given.every((type, index) => hasInference(type) || relate(a, trial, type, formals[index]!, true));
  if (!fits) return undefined;
  if (unbound && !hasInference(parameters[0]!) && !relate(a, trial, parameters[0]!, shape.target.type, true))
    return undefined;
  return { selection: { candidate, varargs: false, loose: true, formals }, unbound };
}

/** Two searches for `Type::name`: as a static method of all parameters, as a method of the first one. */
function inexactMeaning(a: Attributor, shape: ReferenceShape, parameters: readonly Type[]): Meaning | undefined {
  const { tree, target } = shape;
  const args = parameters.map((type): Shape => ({ kind: 'value', tree, type }));
  const direct = chosen(a, candidatesOf(a, shape), args);
  const [first] = parameters;
  const mayBeUnbound = target.isType && tree.name !== 'new' && first !== undefined;
  if (!mayBeUnbound) return direct && { selection: direct, unbound: false };
  if (direct && isStatic(direct.candidate.method)) return { selection: direct, unbound: false };
  const receiver =
    isRaw(target.type) && target.type.kind === 'class'
      ? (asSuper(first, target.type.symbol) ?? target.type)
      : target.type;
  const candidates = candidatesOf(a, { ...shape, target: { ...target, type: receiver } });
  const unbound = chosen(a, candidates, args.slice(1));
  if (unbound && !isStatic(unbound.candidate.method)) return { selection: unbound, unbound: true };
  return direct && { selection: direct, unbound: false };
}
function chosen(a: Attributor, candidates: readonly Candidate[], args: readonly Shape[]): Selection | undefined {
  const choice = selectMethod(a, candidates, args, []);
  if (choice.kind === 'chosen') return choice.selection;
  return undefined;
}
