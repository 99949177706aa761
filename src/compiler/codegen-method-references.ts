/**
 * Method references (JLS §15.13): a handle to the method itself where the JVM can call it as the interface wants, else a
 * lambda that calls it.
 */
import { OPCODE } from '../classfile/instruction-set.ts';
import { generateNullCheck, invokeMethod } from './codegen-calls.ts';
import { arrayOpcode, convert, drop } from './codegen-conversions.ts';
import { loadCaptured } from './codegen-creation.ts';
import { qualifyingClass } from './codegen-fields.ts';
import {
  createFunction,
  functionOf,
  generateReturn,
  lambdaContext,
  lambdaHandle,
  thrownBy,
} from './codegen-lambdas.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { Local } from './emitter.ts';
import type { FunctionType } from './members.ts';
import type { MethodContext } from './method-context.ts';
import { isSubclass } from './subtyping.ts';
import { type ClassSymbol, Flag, isStatic, type MethodSymbol } from './symbols.ts';
import type { Expression, MethodReference } from './syntax-tree.ts';
import { classType, descriptor, erasure, internalNameOf, methodDescriptor, type Type } from './types.ts';

export function generateMethodReference(m: MethodContext, tree: MethodReference): Type {
  const function_ = functionOf(m, tree);
  const { symbol } = tree;
  const isSuper = tree.target.kind === 'Super';
  if (!symbol || isSuper || needsLambda(m, tree, symbol, function_)) return asLambda(m, tree, function_);
  let captured = '';
  if (tree.referenceKind === 'bound') {
    const receiver = tree.target as Expression;
    const type = receiverType(receiver.type!, symbol);
    m.valueAs(receiver, type);
    if (receiver.kind !== 'This' && receiver.kind !== 'ClassInstanceCreation') generateNullCheck(m);
    captured = descriptor(type);
  }
  return createFunction(m, function_, {
    captured,
    handle: methodHandle(m, tree, symbol),
    instantiated: methodDescriptor(function_.type.parameters, function_.type.returnType),
    markers: tree.markers,
  });
}

function receiverType(type: Type, symbol: MethodSymbol): Type {
  const site = erasure(type);
  return site.kind === 'class' && !isSubclass(site.symbol, symbol.owner) ? classType(symbol.owner) : site;
}

/** What LambdaMetafactory cannot do by itself, as javac 17 decides it. */
function needsLambda(m: MethodContext, tree: MethodReference, symbol: MethodSymbol, function_: FunctionType): boolean {
  if (tree.referenceKind === 'array') return true;
  const { owner } = symbol;
  if (tree.referenceKind === 'constructor') {
    if (owner.hasEnclosingInstance || owner.captures.length > 0) return true;
  }
  if (isVariableArity(tree, symbol, function_)) return true;
  const isProtected = (symbol.flags & Flag.protected) !== 0 && owner.packageName !== m.klass.symbol.packageName;
  return isProtected || (symbol.owner.internalName === 'java/lang/Object' && erasesToArray(tree));
}
function erasesToArray(tree: MethodReference): boolean {
  return tree.target.type !== undefined && erasure(tree.target.type).kind === 'array';
}
/** The arguments do not fit as they are: the method's variable arity is used. */
function isVariableArity(tree: MethodReference, symbol: MethodSymbol, { type }: FunctionType): boolean {
  if (!symbol.isVarargs) return false;
  const given = type.parameters.length - (tree.referenceKind === 'unbound' ? 1 : 0);
  if (given !== symbol.parameters.length) return true;
  const last = erasure(type.parameters.at(-1)!);
  return last.kind !== 'array' && last.kind !== 'null';
}

function methodHandle(m: MethodContext, tree: MethodReference, symbol: MethodSymbol): number {
  const { pool } = m.klass;
  const { name } = symbol;
  const owner = nameableOwner(m, tree, symbol);
  const reference = owner.isInterface
    ? pool.addInterfaceMethod(owner.internalName, name, symbol.descriptor)
    : pool.addMethod(owner.internalName, name, symbol.descriptor);
  // invokeStatic, newInvokeSpecial, invokeInterface, invokeVirtual
  const kind = isStatic(symbol) ? 6 : name === '<init>' ? 8 : owner.isInterface ? 9 : 5;
  return pool.addMethodHandle(kind, reference);
}

/** The class that declares the method, or where this class may not name it, the one that the reference names. */
function nameableOwner(m: MethodContext, tree: MethodReference, { owner }: MethodSymbol): ClassSymbol {
  if ((owner.flags & Flag.public) !== 0 || owner.packageName === m.klass.symbol.packageName) return owner;
  const site = tree.target.type && erasure(tree.target.type);
  return site?.kind === 'class' && isSubclass(site.symbol, owner) ? site.symbol : owner;
}

/** As if the reference were written `(a, b) -> target.name(a, b)`, the target evaluated now. */
function asLambda(m: MethodContext, tree: MethodReference, function_: FunctionType): Type {
  const { symbol, target, referenceKind } = tree;
  const made = symbol?.name === '<init>' ? symbol.owner : undefined;
  const isSuper = target.kind === 'Super';
  const needsThis = isSuper || (made?.hasEnclosingInstance ?? false);
  const captures = made?.captures ?? [];
  const bound = referenceKind === 'bound' && !isSuper ? (target as Expression) : undefined;
  const receiver = bound && symbol ? receiverType(bound.type!, symbol) : undefined;
  const parameters = function_.type.parameters.map(erasure);
  const result = erasure(function_.type.returnType);
  const methodType = methodDescriptor(
    [...(receiver ? [receiver] : []), ...captures.map(each => each.type), ...parameters],
    result,
  );
  const method = m.klass.lambdaMethod(tree, m.lambdaPrefix, methodType, !needsThis, thrownBy(function_), emitter => {
    const inner = lambdaContext(m, emitter, result, !needsThis);
    const self = receiver && inner.declareSynthetic('rec$', descriptor(receiver));
    for (const local of captures) inner.declare(local, true);
    const locals = parameters.map((type, index) => inner.declareSynthetic(`x$${index}`, descriptor(type)));
    inner.line(tree.start);
    const given = locals.map((local, index) => ({ local, type: parameters[index]! }));
    call(inner, tree, self && receiver ? { local: self, type: receiver } : undefined, given);
  });
  if (needsThis) m.loadThis();
  if (bound && receiver) {
    m.valueAs(bound, receiver);
    generateNullCheck(m);
  }
  for (const local of captures) m.loadVariable(local);
  const captured = [...(receiver ? [receiver] : []), ...captures.map(each => each.type)].map(descriptor).join('');
  return createFunction(m, function_, {
    captured: (needsThis ? `L${m.klass.name};` : '') + captured,
    handle: lambdaHandle(m, method.name, methodType, !needsThis),
    instantiated: methodDescriptor(parameters, result),
    markers: tree.markers,
  });
}

interface Given {
  readonly local: Local;
  readonly type: Type;
}

function call(m: MethodContext, tree: MethodReference, self: Given | undefined, given: readonly Given[]): void {
  const { emitter } = m;
  const { symbol, target } = tree;
  const load = ({ local, type }: Given, wanted: Type) => {
    emitter.load(local);
    convert(m, type, wanted);
  };
  if (!symbol) {
    const array = erasure(target.type!);
    if (array.kind !== 'array') throw new CompilerBug(`${tree.name} of no array`);
    load(given[0]!, { kind: 'primitive', name: 'int' });
    emitter.newArray(descriptor(array.element));
    generateReturn(m, array);
    return;
  }
  const { owner } = symbol;
  let rest = given;
  if (symbol.name === '<init>') {
    emitter.new(owner.internalName);
    emitter.op(OPCODE.dup);
    if (owner.hasEnclosingInstance) m.loadEnclosing(each => isSubclass(each, owner.enclosingClass!));
  } else if (target.kind === 'Super') m.loadThis();
  else if (self) load(self, self.type);
  else if (tree.referenceKind === 'unbound') {
    load(given[0]!, receiverType(target.type!, symbol));
    rest = given.slice(1);
  }
  loadArguments(m, symbol, rest, load);
  if (symbol.name === '<init>') {
    loadCaptured(m, owner);
    emitter.invoke(OPCODE.invokespecial, owner.internalName, '<init>', symbol.descriptor, false);
    generateReturn(m, classType(owner));
    return;
  }
  if (target.kind === 'Super') {
    const above = target.symbol?.isInterface ? target.symbol : m.klass.symbol.superclass!.symbol;
    const name = qualifyingClass(classType(above), owner);
    emitter.invoke(OPCODE.invokespecial, name, symbol.name, symbol.descriptor, above.isInterface);
  } else {
    const site = erasure(target.type ?? classType(owner));
    const ofArray = site.kind === 'array' && symbol.name === 'clone';
    invokeMethod(m, symbol, ofArray ? internalNameOf(site) : qualifyingClass(site, owner));
  }
  if (m.returnType.kind === 'void') drop(m, erasure(symbol.returnType));
  generateReturn(m, erasure(symbol.returnType));
}

function loadArguments(
  m: MethodContext,
  symbol: MethodSymbol,
  given: readonly Given[],
  load: (each: Given, wanted: Type) => void,
): void {
  const parameters = symbol.parameters.map(erasure);
  const last = parameters.at(-1);
  const lastGiven = given.at(-1);
  const packs =
    symbol.isVarargs &&
    last?.kind === 'array' &&
    (given.length !== parameters.length || (lastGiven !== undefined && lastGiven.type.kind !== 'array'));
  const fixed = packs ? parameters.length - 1 : parameters.length;
  for (let i = 0; i < fixed; i++) load(given[i]!, parameters[i]!);
  if (!packs || last?.kind !== 'array') return;
  m.emitter.int(given.length - fixed);
  m.emitter.newArray(descriptor(last.element));
  for (let i = fixed; i < given.length; i++) {
    m.emitter.op(OPCODE.dup);
    m.emitter.int(i - fixed);
    load(given[i]!, last.element);
    m.emitter.op(arrayOpcode(OPCODE.iastore, last.element));
  }
}
