/** Fields: how an expression names one, and reading it. */
import { OPCODE } from '../classfile/instruction-set.ts';
import { drop, pushConstant } from './codegen-conversions.ts';
import { typeOf } from './codegen-operands.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { MethodContext } from './method-context.ts';
import { isSubclass } from './subtyping.ts';
import { type ClassSymbol, type FieldSymbol, isStatic } from './symbols.ts';
import type { Expression, FieldAccess, Name } from './syntax-tree.ts';
import { descriptor, erasure, internalNameOf, primitives, type Type } from './types.ts';

/** A type name or package name, where an expression could stand: nothing is evaluated. */
export function isTypeName(tree: Expression): boolean {
  return (
    (tree.kind === 'Name' || tree.kind === 'FieldAccess') &&
    (tree.symbol?.kind === 'class' || tree.symbol?.kind === 'package')
  );
}

/**
 * The class that a member reference names: the receiver's, not the declaring one (JLS §13.1).
 *
 * Deviates from javac: a protected member of a superclass in another package, used from an inner class, gets no accessor
 * method; a JVM that checks access (JVMS §5.4.4) refuses it.
 */
export function qualifyingClass(site: Type, owner: ClassSymbol): string {
  if (owner.internalName === 'java/lang/Object') return owner.internalName;
  const erased = erasure(site);
  return erased.kind === 'class' && isSubclass(erased.symbol, owner) ? erased.symbol.internalName : owner.internalName;
}

/** As `qualifyingClass`, for a member that is named without receiver. */
export function ownQualifyingClass(m: MethodContext, receiver: ClassSymbol | undefined, owner: ClassSymbol): string {
  if (owner.internalName === 'java/lang/Object') return owner.internalName;
  const site = receiver ?? m.klass.symbol;
  return isSubclass(site, owner) ? site.internalName : owner.internalName;
}

/** Evaluates the receiver of a member whose erased class may say less than the static type. */
export function generateReceiver(m: MethodContext, tree: Expression, owner: ClassSymbol): void {
  const site = erasure(typeOf(tree));
  const fits = site.kind !== 'class' || isSubclass(site.symbol, owner) || owner.internalName === 'java/lang/Object';
  m.valueAs(tree, fits ? site : { kind: 'class', symbol: owner, args: [] });
}

/** `this` for an unqualified instance member: of this class, or of the enclosing class that has it. */
export function loadReceiver(m: MethodContext, receiver: ClassSymbol | undefined, owner: ClassSymbol): void {
  if (receiver) m.loadEnclosing(each => each === receiver);
  else m.loadEnclosing(each => isSubclass(each, owner));
}

/** Leaves the receiver of an instance field; answers the class to name in the reference. */
export function generateFieldReceiver(m: MethodContext, tree: Name | FieldAccess, field: FieldSymbol): string {
  if (tree.kind === 'Name') {
    if (!isStatic(field)) loadReceiver(m, tree.receiverClass, field.owner);
    return ownQualifyingClass(m, tree.receiverClass, field.owner);
  }
  const { target } = tree;
  if (target.kind === 'Super') {
    if (!isStatic(field)) m.loadEnclosing(each => each === (target.symbol ?? m.klass.symbol));
    return field.owner.internalName;
  }
  if (isStatic(field)) {
    if (!isTypeName(target)) {
      m.value(target);
      drop(m, typeOf(target));
    }
    return target.type ? qualifyingClass(target.type, field.owner) : field.owner.internalName;
  }
  generateReceiver(m, target, field.owner);
  return qualifyingClass(typeOf(target), field.owner);
}

export function generateField(m: MethodContext, tree: Name | FieldAccess): Type {
  const { symbol } = tree;
  if (symbol?.kind !== 'field') throw new CompilerBug(`${tree.name} is no field`);
  if (symbol.constant !== undefined && tree.kind === 'FieldAccess' && tree.target.kind !== 'Super') {
    // The value is known, but the receiver still has to be evaluated, and must not be null.
    if (!isTypeName(tree.target)) {
      m.value(tree.target);
      if (!isStatic(symbol)) checkNotNull(m);
      m.emitter.op(OPCODE.pop);
    }
    pushConstant(m, symbol.constant, symbol.type, symbol.type);
    return erasure(symbol.type);
  }
  const owner = generateFieldReceiver(m, tree, symbol);
  m.emitter.field(isStatic(symbol) ? OPCODE.getstatic : OPCODE.getfield, owner, symbol.name, descriptor(symbol.type));
  return erasure(symbol.type);
}

/** Throws where the reference on top is null; it is not consumed, or another one equal to it is left (JLS §15.9.4). */
export function checkNotNull(m: MethodContext): void {
  const type = '(Ljava/lang/Object;)Ljava/lang/Object;';
  m.emitter.invoke(OPCODE.invokestatic, 'java/util/Objects', 'requireNonNull', type, false);
}

/** `array.length` */
export function generateLength(m: MethodContext, tree: FieldAccess): Type {
  const array = erasure(typeOf(tree.target));
  if (internalNameOf(array)[0] !== '[') throw new CompilerBug(`${tree.name} of no array`);
  m.valueAs(tree.target, array);
  m.emitter.op(OPCODE.arraylength);
  return primitives.int;
}
