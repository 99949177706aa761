/** Lambda expressions: a private method of the class, and an `invokedynamic` of LambdaMetafactory that makes the object (JLS §15.27.4). */

import type { Attribute } from '../classfile/class-file.ts';
import { OPCODE } from '../classfile/instruction-set.ts';
import { localDescriptor } from './class-context.ts';
import { convert, typed } from './codegen-conversions.ts';
import { positionOf } from './codegen-positions.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { Emitter } from './emitter.ts';
import { type FunctionType, functionType } from './members.ts';
import { MethodContext } from './method-context.ts';
import type { Lambda, MethodReference } from './syntax-tree.ts';
import { classType, descriptor, erasure, internalNameOf, methodDescriptor, type Type } from './types.ts';

const metafactoryDescriptor =
  '(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;';
const alternativeDescriptor =
  '(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;';
const invokeStatic = 6;
const invokeVirtual = 5;
const invokeInterface = 9;

/** The function that a lambda or method reference has to be. */
export function functionOf(m: MethodContext, tree: Lambda | MethodReference): FunctionType {
  const { functional } = tree;
  const found = functional && functionType(functional.interfaceType, m.klass.unit.table.object.symbol);
  if (!found) throw new CompilerBug(`a ${tree.kind} has no functional interface`);
  return found;
}

export function generateLambda(m: MethodContext, tree: Lambda): Type {
  const function_ = functionOf(m, tree);
  const captures = tree.captures ?? [];
  // Where `this` is not yet constructed, the lambda takes what is around it as one more value.
  const { outerThis } = m;
  const takesOuter = m.isBeforeSuper && tree.capturesThis === true && outerThis !== undefined;
  const outer = takesOuter ? classType(m.klass.symbol.enclosingClass!) : undefined;
  const isStatic = !tree.capturesThis || takesOuter;
  const result = erasure(function_.type.returnType);
  const parameters = tree.parameters.map(each => each.symbol!);
  const methodType = methodDescriptor(
    [...(outer ? [outer] : []), ...[...captures, ...parameters].map(each => each.type)],
    result,
  );
  const method = m.klass.lambdaMethod(tree, m.lambdaPrefix, methodType, isStatic, thrownBy(function_), emitter => {
    const inner = lambdaContext(m, emitter, result, isStatic);
    if (outer) {
      inner.outerThis = inner.declareSynthetic(undefined, descriptor(outer));
      inner.isBeforeSuper = true;
    }
    for (const local of captures) inner.declare(local, true);
    for (const local of parameters) inner.declare(local, true);
    generateBody(inner, tree);
  });
  if (!isStatic) m.loadThis();
  else if (takesOuter) m.emitter.load(outerThis);
  for (const local of captures) m.loadVariable(local);
  const first = outer ?? (isStatic ? undefined : classType(m.klass.symbol));
  return createFunction(m, function_, {
    captured: (first ? descriptor(first) : '') + captures.map(localDescriptor).join(''),
    handle: lambdaHandle(m, method.name, methodType, isStatic),
    instantiated: methodDescriptor(
      parameters.map(each => each.type),
      result,
    ),
    markers: tree.markers,
  });
}

function generateBody(m: MethodContext, tree: Lambda): void {
  const { body } = tree;
  const { emitter } = m;
  if (body.kind === 'Block') {
    for (const statement of body.statements) m.statement(statement);
    if (!emitter.isAlive) return;
    m.line(body.end - 1);
  } else {
    m.line(positionOf(body));
    if (m.returnType.kind !== 'void') {
      m.valueAs(body, m.returnType);
      emitter.op(typed(OPCODE.ireturn, m.returnType));
      return;
    }
    m.discard(body);
  }
  emitter.op(OPCODE.return);
}

export function thrownBy({ type }: FunctionType): Attribute[] {
  return type.thrown.length > 0 ? [{ kind: 'Exceptions', classes: type.thrown.map(internalNameOf) }] : [];
}

/** The context of a method that stands for a lambda. */
export function lambdaContext(m: MethodContext, emitter: Emitter, result: Type, isStatic: boolean): MethodContext {
  const inner = new MethodContext(m.klass, emitter, m.generators, m.lambdaPrefix, result);
  if (!isStatic) inner.declareSelf(false);
  return inner;
}

/** Constant of the handle for a lambda's method. */
export function lambdaHandle(m: MethodContext, name: string, methodType: string, isStatic: boolean): number {
  const { pool, symbol } = m.klass;
  if (symbol.isInterface)
    return pool.addMethodHandle(
      isStatic ? invokeStatic : invokeInterface,
      pool.addInterfaceMethod(m.klass.name, name, methodType),
    );
  return pool.addMethodHandle(isStatic ? invokeStatic : invokeVirtual, pool.addMethod(m.klass.name, name, methodType));
}

interface FunctionParts {
  /** Descriptors of the captured values, which lie on the stack. */
  readonly captured: string;
  /** Constant of the method handle to call. */
  readonly handle: number;
  /** Descriptor of the function as the interface's type arguments make it. */
  readonly instantiated: string;
  /** Further interfaces of the object. */
  readonly markers?: readonly Type[] | undefined;
}

// Flag of LambdaMetafactory.altMetafactory: a count and so many interfaces follow.
const FLAG_MARKERS = 2;

/** Makes the object that implements the interface; answers its erased type. */
export function createFunction(m: MethodContext, { interfaceType, method }: FunctionType, parts: FunctionParts): Type {
  const { pool } = m.klass;
  const factory = 'java/lang/invoke/LambdaMetafactory';
  const shape = [pool.addMethodType(method.descriptor), parts.handle, pool.addMethodType(parts.instantiated)];
  const markers = parts.markers?.map(type => pool.addClass(internalNameOf(type))) ?? [];
  const bootstrap =
    markers.length === 0
      ? m.klass.bootstrap(factory, 'metafactory', metafactoryDescriptor, shape)
      : m.klass.bootstrap(factory, 'altMetafactory', alternativeDescriptor, [
          ...shape,
          pool.addInteger(FLAG_MARKERS),
          pool.addInteger(markers.length),
          ...markers,
        ]);
  const made = erasure(interfaceType);
  m.emitter.invokeDynamic(bootstrap, method.name, `(${parts.captured})${descriptor(made)}`);
  return made;
}

/** Returns from the method with the value of type `from` that lies on the stack. */
export function generateReturn(m: MethodContext, from: Type): void {
  if (m.returnType.kind === 'void') m.emitter.op(OPCODE.return);
  else {
    convert(m, from, m.returnType);
    m.emitter.op(typed(OPCODE.ireturn, m.returnType));
  }
}
