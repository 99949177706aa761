/**
 * `++`, `--` and compound assignment of boxed variables. The value is unboxed, changed and boxed again; like javac, which
 * rewrites `b++` into `t = b, b = t' + 1, t`, this reads the variable once for the old value and once more for the sum.
 */
import { OPCODE } from '../classfile/instruction-set.ts';
import { arrayOpcode, castIfNeeded, convert, drop } from './codegen-conversions.ts';
import { generateFieldReceiver } from './codegen-fields.ts';
import { operatorOpcode, typeOf } from './codegen-operands.ts';
import { stash } from './codegen-variables.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { Local } from './emitter.ts';
import type { MethodContext } from './method-context.ts';
import { isStatic } from './symbols.ts';
import { type BinaryOperator, type Expression, withoutParentheses } from './syntax-tree.ts';
import { descriptor, erasure, type PrimitiveType, primitives, type Type, unboxedType } from './types.ts';

interface BoxedUpdate {
  readonly operator: BinaryOperator;
  readonly operation: PrimitiveType;
  /** Leaves the right operand. */
  readonly right: () => void;
  readonly wanted: boolean;
  /** The value is the one before the update. */
  readonly keepsOld: boolean;
}

/** A variable whose receiver or array and index wait in locals, so that it can be named twice. */
interface Variable {
  readonly declared: Type;
  readonly below: 0 | 1 | 2;
  /** Leaves what lies below the value. */
  push(): void;
  load(): void;
  store(): void;
}

/** Answers the erased type of the value that it leaves, if any. */
export function updateBoxed(m: MethodContext, tree: Expression, update: BoxedUpdate): Type {
  const { emitter } = m;
  const type = erasure(typeOf(tree));
  const limit = emitter.nextRegister;
  const variable = nameTwice(m, withoutParentheses(tree));
  let old: Local | undefined;
  if (update.keepsOld) {
    old = emitter.newLocal(undefined, descriptor(type));
    variable.push();
    variable.load();
    castIfNeeded(m, variable.declared, type);
    emitter.store(old);
  }
  variable.push();
  variable.push();
  variable.load();
  castIfNeeded(m, variable.declared, type);
  convert(m, type, update.operation);
  update.right();
  emitter.op(operatorOpcode(update.operator, update.operation.name));
  const primitive = unboxedType(type) ?? update.operation;
  convert(m, update.operation, primitive);
  convert(m, primitive, type);
  // javac leaves the value of a rewritten assignment, and drops it.
  const rewritten = emitter.nextRegister > limit;
  if ((update.wanted || rewritten) && !old) stash(m, variable, type);
  variable.store();
  if (rewritten && !update.wanted && !old) drop(m, type);
  if (old) {
    emitter.load(old);
    if (!update.wanted) drop(m, type);
  }
  emitter.endScopes(limit);
  return type;
}

function nameTwice(m: MethodContext, tree: Expression): Variable {
  const { emitter } = m;
  const keep = (type: Type) => {
    const local = emitter.newLocal(undefined, descriptor(type));
    emitter.store(local);
    return local;
  };
  if (tree.kind === 'ArrayAccess') {
    const type = erasure(typeOf(tree.array));
    if (type.kind !== 'array') throw new CompilerBug('an indexed variable is no array');
    m.valueAs(tree.array, type);
    const array = keep(type);
    const loadIndex = () => m.valueAs(tree.index, primitives.int);
    let index: Local | undefined;
    if (tree.index.kind !== 'Literal') {
      loadIndex();
      index = keep(primitives.int);
    }
    return {
      declared: type.element,
      below: 2,
      push: () => {
        emitter.load(array);
        if (index) emitter.load(index);
        else loadIndex();
      },
      load: () => emitter.op(arrayOpcode(OPCODE.iaload, type.element)),
      store: () => emitter.op(arrayOpcode(OPCODE.iastore, type.element)),
    };
  }
  if (tree.kind === 'Name' && tree.symbol?.kind === 'local') {
    const local = m.locals.get(tree.symbol);
    if (!local) throw new CompilerBug(`${tree.name} is assigned outside of its method`);
    return {
      declared: erasure(tree.symbol.type),
      below: 0,
      push: () => {},
      load: () => emitter.load(local),
      store: () => emitter.store(local),
    };
  }
  if ((tree.kind !== 'Name' && tree.kind !== 'FieldAccess') || tree.symbol?.kind !== 'field')
    throw new CompilerBug(`a ${tree.kind} is no variable`);
  const { symbol } = tree;
  const ofClass = isStatic(symbol);
  const type = descriptor(symbol.type);
  let owner = symbol.owner.internalName;
  let push: () => void = () => {};
  if (ofClass) owner = generateFieldReceiver(m, tree, symbol);
  else if (tree.kind === 'Name' || tree.target.kind === 'Super')
    push = () => {
      owner = generateFieldReceiver(m, tree, symbol);
    };
  else {
    owner = generateFieldReceiver(m, tree, symbol);
    const receiver = keep(erasure(typeOf(tree.target)));
    push = () => emitter.load(receiver);
  }
  return {
    declared: erasure(symbol.type),
    below: ofClass ? 0 : 1,
    push,
    load: () => emitter.field(ofClass ? OPCODE.getstatic : OPCODE.getfield, owner, symbol.name, type),
    store: () => emitter.field(ofClass ? OPCODE.putstatic : OPCODE.putfield, owner, symbol.name, type),
  };
}
