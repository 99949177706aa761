/** Calls of VarHandle.get and the like, whose descriptor follows the arguments and the use of the result (JLS §15.12.3). */
import type { ClassSymbol, MethodSymbol } from './symbols.ts';
import { Flag } from './symbols.ts';
import type { Expression, MethodInvocation } from './syntax-tree.ts';
import { descriptor, type Type } from './types.ts';

/** Native, of variable arity with one parameter, in MethodHandle or VarHandle. */
export function isSignaturePolymorphic({ owner, flags, parameters }: MethodSymbol): boolean {
  const { internalName } = owner;
  if (internalName !== 'java/lang/invoke/MethodHandle' && internalName !== 'java/lang/invoke/VarHandle') return false;
  return (flags & (Flag.native | Flag.varargs)) === (Flag.native | Flag.varargs) && parameters.length === 1;
}

/** Only a result that is declared as Object follows its use; `boolean compareAndSet` stays what it is. */
export function resultFollowsUse({ returnType }: MethodSymbol, object: ClassSymbol): boolean {
  return returnType.kind === 'class' && returnType.symbol === object;
}

/** The operand of a cast, or an expression statement: where it is such a call, its result has that type. */
export function useResultAs(tree: Expression, type: Type): boolean {
  if (tree.kind === 'Parenthesized') {
    if (!useResultAs(tree.inner, type)) return false;
    tree.type = type;
    return true;
  }
  if (tree.kind !== 'MethodInvocation' || !tree.resultFollowsUse || tree.type?.kind === 'error') return false;
  tree.type = type;
  return true;
}

/** The descriptor of such a call; a null argument is of type Void. */
export function polymorphicDescriptor(tree: MethodInvocation, result: Type): string {
  const parameters = tree.arguments.map(({ type }) =>
    type?.kind === 'null' ? 'Ljava/lang/Void;' : descriptor(type ?? { kind: 'null' }),
  );
  return `(${parameters.join('')})${descriptor(result)}`;
}
