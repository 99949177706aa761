/** `new`, and the arguments that a constructor takes beyond those of the source: enclosing instance, enum name, captured locals. */
import { OPCODE } from '../classfile/instruction-set.ts';
import type { UnitContext } from './class-context.ts';
import { generateArguments, generateNullCheck } from './codegen-calls.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { MethodContext } from './method-context.ts';
import { isSubclass } from './subtyping.ts';
import type { ClassSymbol, MethodSymbol } from './symbols.ts';
import type { ClassInstanceCreation, Expression } from './syntax-tree.ts';
import { classType, erasure, type Type } from './types.ts';

export function generateCreation(m: MethodContext, tree: ClassInstanceCreation): Type {
  const { body } = tree;
  if (body) {
    return generateAnonymous(m, tree, body.symbol!);
  }
  const { symbol } = tree;
  if (!symbol) throw new CompilerBug('a creation has no constructor');
  const made = symbol.owner;
  m.emitter.new(made.internalName);
  m.emitter.op(OPCODE.dup);
  if (made.hasEnclosingInstance) generateOuter(m, made, tree.outer);
  generateArguments(m, symbol, tree.arguments, tree.varargs ?? false);
  loadCaptured(m, made);
  m.emitter.invoke(OPCODE.invokespecial, made.internalName, '<init>', symbol.descriptor, false);
  return classType(made);
}

/** The only constructor of an anonymous class takes the arguments of its superclass's. */
function generateAnonymous(m: MethodContext, tree: ClassInstanceCreation, made: ClassSymbol): Type {
  const called = tree.symbol;
  if (!called) throw new CompilerBug('a creation has no constructor');
  const constructor_ = describeAnonymous(m.klass.unit, made, called, tree.outer?.type);
  m.emitter.new(made.internalName);
  m.emitter.op(OPCODE.dup);
  if (made.hasEnclosingInstance) m.loadEnclosing(each => each === made.enclosingClass);
  if (tree.outer) generateOuter(m, called.owner, tree.outer);
  generateArguments(m, called, tree.arguments, tree.varargs ?? false);
  loadCaptured(m, made);
  m.emitter.invoke(OPCODE.invokespecial, made.internalName, '<init>', constructor_.descriptor, false);
  return classType(made);
}

/** Settles which arguments the constructor of an anonymous class takes, and answers the constructor. */
export function describeAnonymous(
  unit: UnitContext,
  made: ClassSymbol,
  called: MethodSymbol,
  outer: Type | undefined,
): MethodSymbol {
  const constructor_ = onlyConstructor(made);
  if (!unit.superclassCalls.has(made)) {
    unit.superclassCalls.set(made, { constructor_: called, outer });
    constructor_.parameters = [...(outer ? [erasure(outer)] : []), ...called.parameters.map(erasure)];
    constructor_.parameterNames = constructor_.parameters.map((_, index) => `x${index}`);
  }
  return constructor_;
}

function onlyConstructor(symbol: ClassSymbol): MethodSymbol {
  const found = symbol.methodList.find(method => method.name === '<init>');
  if (!found) throw new CompilerBug(`${symbol.internalName} has no constructor`);
  return found;
}

/** The enclosing instance for a new object: written before `.new`, or the one at hand. */
function generateOuter(m: MethodContext, made: ClassSymbol, outer: Expression | undefined): void {
  if (outer) {
    m.value(outer);
    if (outer.kind !== 'This' && outer.kind !== 'ClassInstanceCreation') generateNullCheck(m);
    return;
  }
  const enclosing = made.enclosingClass!;
  m.loadEnclosing(each => isSubclass(each, enclosing));
}

/** The values that instances of a local class carry. */
export function loadCaptured(m: MethodContext, made: ClassSymbol): void {
  for (const local of made.captures) m.loadVariable(local);
}
