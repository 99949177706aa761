/**
 * Inference of generic calls (JLS ch. 18). A call enters an inference with fresh variables for its type parameters, its
 * arguments add bounds; calls nested in the arguments enter the same inference, so their variables are chosen together.
 * Lambdas and method references wait until the types of their parameters are known. Differs from the JLS in choosing
 * among bounds without the detour of §18.4's fresh captured variables, and in checking the arguments once more against the
 * chosen types at the end: that check is what reports errors.
 */
import type { Attributor, Call, Inference, LambdaShape, Pending, ReferenceShape, Shape } from './attribute-context.ts';
import { type VariableBounds, VariableSet } from './infer-bounds.ts';
import { functionType } from './members.ts';
import type { Scope } from './scope.ts';
import { asSuper, capture, isSubtype, isSubtypeUnchecked } from './subtyping.ts';
import {
  erasure,
  isPrimitive,
  type PrimitiveType,
  substitute,
  substituteAll,
  type Type,
  unboxedType,
} from './types.ts';

export function newInference(a: Attributor, final: boolean): Inference {
  return { variables: new VariableSet(a.table), final, pending: [], finishers: [] };
}

/** Whether a value of type `from` may be passed where `to` is wanted (JLS §5.3), as bounds where types are unknown. */
export function relate(a: Attributor, inference: Inference, given: Type, to: Type, loose: boolean): boolean {
  const from = capture(given);
  if (from.kind === 'void') return false;
  if (isPrimitive(from) && isPrimitive(to)) return isSubtype(from, to);
  if (isPrimitive(from)) return loose && to.kind !== 'error' ? isSubtype(a.table.boxed(from), to) : to.kind === 'error';
  if (isPrimitive(to)) return from.kind === 'error' || (loose && unboxes(a, inference, from, to));
  return isSubtypeUnchecked(from, to);
}
function unboxes(a: Attributor, inference: Inference, from: Type, to: PrimitiveType): boolean {
  let type = from;
  if (type.kind === 'variable' && type.inference) {
    // JLS §18.5.2.1: a variable that must become a primitive is chosen now if a box bounds it.
    const bounds = type.inference as VariableBounds;
    const known = [...bounds.equals, ...bounds.lowers].some(bound => unboxedType(bound));
    if (!known) return type.inference.equal(a.table.boxed(to));
    inference.variables.resolve([bounds]);
    type = inference.variables.instantiate(type);
  }
  const unboxed = unboxedType(type);
  return unboxed !== undefined && isSubtype(unboxed, to);
}

/** JLS §18.2.1: adds to the inference what it needs for the shape to fit the target. */
export function compatible(a: Attributor, inference: Inference, shape: Shape, target: Type, loose: boolean): boolean {
  switch (shape.kind) {
    case 'value':
      return relate(a, inference, shape.type, target, loose);
    case 'call': {
      const result = enterCall(a, inference, shape.call);
      if (result.kind === 'void') return false;
      if (isPrimitive(target) && !loose) return false;
      return relate(a, inference, result, target, loose);
    }
    case 'choice':
      return shape.branches.map(branch => compatible(a, inference, branch, target, loose)).every(Boolean);
    case 'wrapped':
      return compatible(a, inference, shape.inner, target, loose);
    case 'lambda':
    case 'reference':
      if (!inference.final) return true;
      inference.pending.push({ shape, target });
      return true;
  }
}

/** Brings a call into an inference and returns its result type, in terms of the inference's variables. */
export function enterCall(a: Attributor, inference: Inference, call: Call): Type {
  const map = inference.variables.fresh(call.type.typeParameters, call.type.thrown);
  const formals = substituteAll(call.formals, map);
  call.args.forEach((arg, index) => {
    compatible(a, inference, arg, formals[index]!, call.loose);
  });
  const declared = call.resultType ?? call.type.returnType;
  const unchecked = call.args.some((arg, index) => arg.kind === 'value' && losesArguments(arg.type, formals[index]!));
  const result = inference.variables.capture(unchecked && map.size > 0 ? erasure(declared) : substitute(declared, map));
  if (inference.final)
    inference.finishers.push(() => {
      const thrown = substituteAll(call.type.thrown, map).map(type => inference.variables.instantiate(type));
      call.finish(inference.variables.instantiate(result), thrown);
      call.args.forEach((arg, index) => {
        a.settle(arg, inference.variables.instantiate(formals[index]!), call.scope);
      });
    });
  return result;
}
// Unchecked conversion was necessary, so the result type is erased (JLS §15.12.2.6).
function losesArguments(type: Type, formal: Type): boolean {
  if (formal.kind !== 'class' || formal.args.length === 0) return false;
  const found = asSuper(type, formal.symbol);
  return found !== undefined && found.args.length === 0;
}

/** Chooses all types, looking at lambda bodies as their parameters become known; then writes the results. */
function solve(a: Attributor, inference: Inference): void {
  const { variables, pending } = inference;
  while (pending.length > 0) {
    const next = nextPending(a, inference);
    pending.splice(pending.indexOf(next), 1);
    variables.resolve(inputVariables(a, inference, next));
    const target = variables.instantiate(next.target);
    if (next.shape.kind === 'lambda') a.lambdaBody(inference, next.shape, target);
    else a.reference(inference, next.shape, target);
  }
  variables.resolveAll();
  for (const finish of inference.finishers.splice(0)) finish();
}

// First one whose inputs hang on no output of another one that waits (JLS §18.5.2.2).
function nextPending(a: Attributor, inference: Inference): Pending {
  const { pending } = inference;
  return (
    pending.find(each => {
      const inputs = new Set<VariableBounds>();
      for (const variable of inputVariables(a, inference, each)) inference.variables.dependencies(variable, inputs);
      return !pending.some(
        other => other !== each && outputVariables(a, inference, other).some(variable => inputs.has(variable)),
      );
    }) ?? pending[0]!
  );
}
function inputVariables(a: Attributor, inference: Inference, { shape, target }: Pending): VariableBounds[] {
  const open = inference.variables.instantiate(target);
  if (open.kind === 'variable') return inference.variables.unresolvedIn(open);
  const found = functionType(open, a.object);
  if (!found || !needsParameterTypes(a, shape)) return [];
  return found.type.parameters.flatMap(type => inference.variables.unresolvedIn(type));
}
function outputVariables(a: Attributor, inference: Inference, pending: Pending): VariableBounds[] {
  const open = inference.variables.instantiate(pending.target);
  const inputs = inputVariables(a, inference, pending);
  return inference.variables.unresolvedIn(open).filter(variable => !inputs.includes(variable));
}
function needsParameterTypes(a: Attributor, shape: LambdaShape | ReferenceShape): boolean {
  if (shape.kind === 'reference') return a.exactMethod(shape) === undefined;
  return shape.tree.parameters.some(each => !each.declaredType || each.declaredType.kind === 'VarType');
}

/** Type of a poly expression that has no target. */
export function inferStandalone(a: Attributor, call: Call): void {
  const inference = newInference(a, true);
  enterCall(a, inference, call);
  solve(a, inference);
}

/** Settles a poly expression for a target that is known. */
export function inferAgainst(a: Attributor, shape: Shape, target: Type, scope: Scope): void {
  const inference = newInference(a, true);
  compatible(a, inference, shape, target, true);
  solve(a, inference);
  a.settle(shape, target, scope);
}

/** Whether an argument list fits, tried without consequences. */
export function applicable(
  a: Attributor,
  typeParameters: Call['type']['typeParameters'],
  formals: readonly Type[],
  args: readonly Shape[],
  loose: boolean,
): boolean {
  const inference = newInference(a, false);
  const map = inference.variables.fresh(typeParameters);
  const types = substituteAll(formals, map);
  return args.every((arg, index) => compatible(a, inference, arg, types[index]!, loose));
}
