/** Variables that are assigned: what of them has to lie on the stack first, reading and writing them. */
import { OPCODE } from '../classfile/instruction-set.ts';
import { arrayOpcode, isWide } from './codegen-conversions.ts';
import { generateFieldReceiver } from './codegen-fields.ts';
import { typeOf } from './codegen-operands.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { Local } from './emitter.ts';
import type { MethodContext } from './method-context.ts';
import { isStatic } from './symbols.ts';
import { type Expression, withoutParentheses } from './syntax-tree.ts';
import { descriptor, erasure, primitives, type Type } from './types.ts';

/** A variable whose receiver or array and index already lie on the stack. */
export interface Target {
  /** Erased, as the class file declares it. */
  readonly declared: Type;
  /** Values below: none for locals and statics, the object of a field, array and index of an element. */
  readonly below: 0 | 1 | 2;
  readonly local: Local | undefined;
  load(): void;
  store(): void;
}

export function generateTarget(m: MethodContext, expression: Expression): Target {
  const { emitter } = m;
  const tree = withoutParentheses(expression);
  if (tree.kind === 'ArrayAccess') {
    const array = erasure(typeOf(tree.array));
    if (array.kind !== 'array') throw new CompilerBug('an indexed variable is no array');
    m.valueAs(tree.array, array);
    m.valueAs(tree.index, primitives.int);
    return {
      declared: array.element,
      below: 2,
      local: undefined,
      load: () => emitter.op(arrayOpcode(OPCODE.iaload, array.element)),
      store: () => emitter.op(arrayOpcode(OPCODE.iastore, array.element)),
    };
  }
  if (tree.kind === 'Name' && tree.symbol?.kind === 'local') {
    const local = m.locals.get(tree.symbol);
    if (!local) throw new CompilerBug(`${tree.name} is assigned outside of its method`);
    return {
      declared: erasure(tree.symbol.type),
      below: 0,
      local,
      load: () => emitter.load(local),
      store: () => emitter.store(local),
    };
  }
  if ((tree.kind === 'Name' || tree.kind === 'FieldAccess') && tree.symbol?.kind === 'field') {
    const { symbol } = tree;
    const owner = generateFieldReceiver(m, tree, symbol);
    const ofClass = isStatic(symbol);
    const type = descriptor(symbol.type);
    return {
      declared: erasure(symbol.type),
      below: ofClass ? 0 : 1,
      local: undefined,
      load: () => emitter.field(ofClass ? OPCODE.getstatic : OPCODE.getfield, owner, symbol.name, type),
      store: () => emitter.field(ofClass ? OPCODE.putstatic : OPCODE.putfield, owner, symbol.name, type),
    };
  }
  throw new CompilerBug(`a ${tree.kind} is no variable`);
}

/** Copies what lies below the value to come, for reading before writing. */
export function duplicate(m: MethodContext, target: Target): void {
  if (target.below === 1) m.emitter.op(OPCODE.dup);
  else if (target.below === 2) m.emitter.op(OPCODE.dup2);
}
/** Copies the value on top underneath what lies below it: it remains after the store. */
export function stash(m: MethodContext, target: { readonly below: 0 | 1 | 2 }, type: Type): void {
  m.emitter.op((isWide(type) ? OPCODE.dup2 : OPCODE.dup) + target.below);
}
