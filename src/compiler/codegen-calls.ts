/** Method invocations, and the arguments of every call. */
import { OPCODE } from '../classfile/instruction-set.ts';
import { arrayOpcode, castIfNeeded, drop } from './codegen-conversions.ts';
import {
  checkNotNull,
  generateReceiver,
  isTypeName,
  loadReceiver,
  ownQualifyingClass,
  qualifyingClass,
} from './codegen-fields.ts';
import { typeOf } from './codegen-operands.ts';
import { positionOf } from './codegen-positions.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { MethodContext } from './method-context.ts';
import { NotSupported } from './not-supported.ts';
import { polymorphicDescriptor } from './signature-polymorphic.ts';
import { isStatic, type MethodSymbol } from './symbols.ts';
import type { Expression, MethodInvocation } from './syntax-tree.ts';
import { descriptor, erasure, isPrimitive, type Type } from './types.ts';

/** Leaves the result; answers its erased type, as the method is declared. */
export function generateInvocation(m: MethodContext, tree: MethodInvocation): Type {
  const { symbol, target } = tree;
  if (!symbol) throw new CompilerBug(`the call of ${tree.name} has no method`);
  const varargs = tree.varargs ?? false;
  if (target?.kind === 'Super') {
    const ofInterface = target.symbol?.isInterface ?? false;
    // It would take an accessor method in the outer class (JLS §15.12.4.4).
    if (!ofInterface && target.symbol && target.symbol !== m.klass.symbol)
      throw new NotSupported(`${target.symbol.simpleName}.super.${tree.name}(…) from an inner class`);
    m.loadEnclosing(each => each === (ofInterface ? m.klass.symbol : (target.symbol ?? m.klass.symbol)));
    generateArguments(m, symbol, tree.arguments, varargs);
    m.line(positionOf(tree));
    const owner = ofInterface ? target.symbol! : m.klass.symbol.superclass!.symbol;
    const name = qualifyingClass({ kind: 'class', symbol: owner, args: [] }, symbol.owner);
    m.emitter.invoke(OPCODE.invokespecial, name, symbol.name, symbol.descriptor, ofInterface);
    return erasure(symbol.returnType);
  }
  let owner: string;
  if (!target) {
    owner = ownQualifyingClass(m, tree.receiverClass, symbol.owner);
    if (!isStatic(symbol)) loadReceiver(m, tree.receiverClass, symbol.owner);
    else if (symbol.owner.isInterface) owner = symbol.owner.internalName;
  } else if (isStatic(symbol)) {
    owner = qualifyingClass(typeOf(target), symbol.owner);
    if (!isTypeName(target)) {
      m.value(target);
      drop(m, typeOf(target));
    }
  } else {
    generateReceiver(m, target, symbol.owner);
    const site = erasure(typeOf(target));
    // `clone` is the one method that arrays have of their own.
    owner = site.kind === 'array' && symbol.name === 'clone' ? descriptor(site) : qualifyingClass(site, symbol.owner);
  }
  if (tree.polymorphic) {
    for (const each of tree.arguments) m.value(each);
    m.line(positionOf(tree));
    const result = erasure(typeOf(tree));
    m.emitter.invoke(OPCODE.invokevirtual, owner, symbol.name, polymorphicDescriptor(tree, result), false);
    return result;
  }
  generateArguments(m, symbol, tree.arguments, varargs);
  m.line(positionOf(tree));
  invokeMethod(m, symbol, owner);
  return erasure(symbol.returnType);
}

/** The instruction that calls a method, not by `super`; `owner` is the class to name. */
export function invokeMethod(m: MethodContext, symbol: MethodSymbol, owner: string): void {
  const named = owner === symbol.owner.internalName ? symbol.owner : m.klass.unit.table.find(owner);
  const ofInterface = named?.isInterface ?? false;
  const opcode = isStatic(symbol) ? OPCODE.invokestatic : ofInterface ? OPCODE.invokeinterface : OPCODE.invokevirtual;
  m.emitter.invoke(opcode, owner, symbol.name, symbol.descriptor, ofInterface);
}

/** Leaves the arguments, those of variable arity packed into an array. */
export function generateArguments(
  m: MethodContext,
  symbol: MethodSymbol,
  args: readonly Expression[],
  varargs: boolean,
): void {
  const { parameters } = symbol;
  const fixed = varargs ? parameters.length - 1 : args.length;
  for (let i = 0; i < fixed; i++) m.valueAs(args[i]!, erasure(parameters[i]!));
  if (!varargs) return;
  const declared = erasure(parameters[fixed]!);
  if (declared.kind !== 'array') throw new CompilerBug(`the last parameter of ${symbol.name} is no array`);
  // An inferred element type: `asList("a", "b")` makes a String[].
  const first = args[fixed]?.coerceTo;
  const element = first && !isPrimitive(first) && !isPrimitive(declared.element) ? erasure(first) : declared.element;
  m.emitter.int(args.length - fixed);
  m.emitter.newArray(descriptor(element));
  for (let i = fixed; i < args.length; i++) {
    m.emitter.op(OPCODE.dup);
    m.emitter.int(i - fixed);
    m.valueAs(args[i]!, element);
    m.emitter.op(arrayOpcode(OPCODE.iastore, element));
  }
  castIfNeeded(m, { kind: 'array', element }, declared);
}

/** Throws where the reference on top is null, and leaves it (JLS §15.9.4, §15.13.3). */
export function generateNullCheck(m: MethodContext): void {
  m.emitter.op(OPCODE.dup);
  checkNotNull(m);
  m.emitter.op(OPCODE.pop);
}
