/**
 * try, catch, finally, try-with-resources and synchronized (JLS §14.19, §14.20). A `finally` block is written wherever
 * control leaves, and once more for exceptions; these copies are gaps in what the handlers cover.
 */
import { OPCODE } from '../classfile/instruction-set.ts';
import { invokeMethod } from './codegen-calls.ts';
import { qualifyingClass } from './codegen-fields.ts';
import { typeOf } from './codegen-operands.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { Local } from './emitter.ts';
import { classTypesOf, methodsNamed } from './members.ts';
import { endGap, type MethodContext } from './method-context.ts';
import { isSubclass } from './subtyping.ts';
import type { Expression, LocalVariableDeclaration, SynchronizedStatement, TryStatement } from './syntax-tree.ts';
import { classType, descriptor, erasure, internalNameOf, type Type } from './types.ts';
import { mergeChains } from './verifier-state.ts';

const throwable = 'java/lang/Throwable';

interface Handler {
  /** Internal names. */
  readonly types: readonly string[];
  /** Type of the value that the verifier sees in the handler. */
  readonly type: string;
  /** The exception lies on the stack. */
  write(): void;
}

interface Protected {
  body(): void;
  /** Offset after the body, for the line of what follows. */
  readonly bodyEnd: number;
  readonly end: number;
  readonly handlers: readonly Handler[];
  /** Written on every way out, exceptions included. */
  readonly finalizer?: () => void;
  /** Written on every way out of the body but exceptions. */
  readonly closer?: () => void;
  /** The finalizer is itself covered by the handler for exceptions: javac's `monitorexit`. */
  readonly coversFinalizer?: boolean;
  /** Where the copy of the finalizer for exceptions begins. */
  readonly finalizerStart: number;
}

function generateProtected(m: MethodContext, parts: Protected): void {
  const { emitter } = m;
  const limit = emitter.nextRegister;
  const gaps: number[] = [];
  const finalizer = parts.finalizer ?? parts.closer;
  const scope = m.enter({
    gaps,
    keepsValue: finalizer !== undefined && !parts.coversFinalizer,
    // Also without one: what follows, the jump out, is not covered.
    finalizer: () => {
      if (parts.coversFinalizer) finalizer?.();
      gaps.push(emitter.currentPc());
      if (!parts.coversFinalizer) finalizer?.();
    },
  });
  const leaveNormally = () => {
    if (!scope.finalizer || !emitter.isAlive) return;
    m.scope = scope.outer;
    scope.finalizer();
    m.scope = scope;
  };
  const start = emitter.currentPc();
  const state = emitter.copyState();
  parts.body();
  const end = emitter.currentPc();
  const bodyGaps = gaps.slice();
  m.line(parts.bodyEnd);
  leaveNormally();
  m.line(parts.end);
  let exits = start === end && !parts.coversFinalizer ? undefined : emitter.branch(OPCODE.goto);
  endGap(m, scope);
  if (parts.closer) scope.finalizer = undefined;
  if (start !== end) {
    parts.handlers.forEach((handler, index) => {
      const pc = emitter.entryPoint(state, handler.type);
      const cover = (from: number, to: number) => {
        for (const type of handler.types) emitter.addHandler(from, to, pc, type);
      };
      let from = start;
      for (let i = 0; i + 1 < bodyGaps.length; i += 2) {
        cover(from, bodyGaps[i]!);
        from = bodyGaps[i + 1]!;
      }
      if (from < end) cover(from, end);
      const inner = emitter.nextRegister;
      handler.write();
      emitter.endScopes(inner);
      leaveNormally();
      if (parts.finalizer || index < parts.handlers.length - 1) {
        m.line(parts.end);
        exits = mergeChains(exits, emitter.branch(OPCODE.goto));
      }
      endGap(m, scope);
    });
  }
  if (parts.finalizer && (start !== end || parts.coversFinalizer)) {
    // The copies of the finalizer share no registers, so that its variables have one range each.
    emitter.newRegisterSegment();
    const pc = emitter.entryPoint(state, throwable);
    let from = start;
    for (let i = 0; i + 1 < gaps.length; i += 2) {
      emitter.addHandler(from, gaps[i]!, pc, null);
      from = gaps[i + 1]!;
    }
    m.line(parts.finalizerStart);
    emitter.markLine();
    const exception = emitter.newLocal(undefined, `L${throwable};`);
    emitter.store(exception);
    const covered = emitter.currentPc();
    m.scope = scope.outer;
    parts.finalizer();
    m.scope = scope;
    emitter.addHandler(from, parts.coversFinalizer ? emitter.currentPc() : covered, pc, null);
    m.line(parts.end);
    emitter.load(exception);
    emitter.op(OPCODE.athrow);
  }
  m.leave();
  emitter.resolve(exits);
  emitter.endScopes(limit);
}

export function generateTry(m: MethodContext, tree: TryStatement): void {
  const { finallyBlock } = tree;
  if (tree.resources.length > 0 && tree.catches.length === 0 && !finallyBlock) {
    withResources(m, tree, 0);
    return;
  }
  const protectedParts: Protected = {
    body: () => {
      if (tree.resources.length > 0) withResources(m, tree, 0);
      else m.statement(tree.body);
    },
    bodyEnd: tree.body.end - 1,
    end: tree.end - 1,
    finalizerStart: finallyBlock?.statements[0]?.start ?? tree.end - 1,
    handlers: tree.catches.map(clause => {
      const { parameter } = clause;
      return {
        types: parameter.types.map(node => internalNameOf(node.type!)),
        type: internalNameOf(parameter.symbol!.type),
        write: () => {
          m.line(clause.start);
          m.emitter.markLine();
          m.emitter.store(m.declare(parameter.symbol!));
          m.line(clause.body.statements[0]?.start ?? clause.body.start);
          m.statement(clause.body);
          m.line(clause.body.end - 1);
        },
      };
    }),
    ...(finallyBlock ? { finalizer: () => m.statement(finallyBlock) } : {}),
  };
  generateProtected(m, protectedParts);
}

export function generateSynchronized(m: MethodContext, tree: SynchronizedStatement): void {
  const { emitter } = m;
  const limit = emitter.nextRegister;
  const lock = emitter.newLocal(undefined, 'Ljava/lang/Object;');
  m.valueAs(tree.lock, erasure(typeOf(tree.lock)));
  emitter.op(OPCODE.dup);
  emitter.store(lock);
  emitter.op(OPCODE.monitorenter);
  generateProtected(m, {
    body: () => m.statement(tree.body),
    bodyEnd: tree.body.end - 1,
    end: tree.end - 1,
    finalizerStart: tree.end - 1,
    handlers: [],
    coversFinalizer: true,
    finalizer: () => {
      emitter.load(lock);
      emitter.op(OPCODE.monitorexit);
    },
  });
  emitter.endScopes(limit);
}

// ---------------------------------------------------------------- try-with-resources (JLS §14.20.3.1)

function withResources(m: MethodContext, tree: TryStatement, index: number): void {
  const resource = tree.resources[index];
  if (!resource) {
    m.statement(tree.body);
    return;
  }
  const { emitter } = m;
  const limit = emitter.nextRegister;
  const { local, type, mayBeNull } = declareResource(m, resource);
  const close = () => closeResource(m, local, type);
  generateProtected(m, {
    body: () => withResources(m, tree, index + 1),
    bodyEnd: tree.body.end - 1,
    end: tree.body.end - 1,
    finalizerStart: tree.end - 1,
    closer: () => {
      m.line(tree.body.end - 1);
      unlessNull(m, local, mayBeNull, close);
    },
    handlers: [
      {
        types: [throwable],
        type: throwable,
        write: () => {
          m.line(tree.start);
          const exception = emitter.newLocal(undefined, `L${throwable};`);
          emitter.store(exception);
          unlessNull(m, local, mayBeNull, () => closeAfter(m, tree, exception, close));
          emitter.load(exception);
          emitter.op(OPCODE.athrow);
        },
      },
    ],
  });
  emitter.endScopes(limit);
}

interface Resource {
  readonly local: Local;
  readonly type: Type;
  /** Not made by `new`. */
  readonly mayBeNull: boolean;
}

function declareResource(m: MethodContext, resource: LocalVariableDeclaration | Expression): Resource {
  if (resource.kind !== 'LocalVariableDeclaration') {
    const type = typeOf(resource);
    m.line(resource.start);
    m.valueAs(resource, erasure(type));
    const local = m.emitter.newLocal(undefined, descriptor(type));
    m.emitter.store(local);
    return { local, type, mayBeNull: true };
  }
  m.statement(resource);
  const declarator = resource.declarators[0];
  const symbol = declarator?.symbol;
  const local = symbol?.kind === 'local' ? m.locals.get(symbol) : undefined;
  if (!local || !symbol) throw new CompilerBug('a resource has no variable');
  return { local, type: symbol.type, mayBeNull: declarator.initializer?.kind !== 'ClassInstanceCreation' };
}

function unlessNull(m: MethodContext, local: Local, mayBeNull: boolean, action: () => void): void {
  if (!mayBeNull) {
    action();
    return;
  }
  m.emitter.load(local);
  const skip = m.emitter.branch(OPCODE.ifnull);
  action();
  m.emitter.resolve(skip);
}

function closeResource(m: MethodContext, local: Local, type: Type): void {
  m.emitter.load(local);
  const object = m.klass.unit.table.object.symbol;
  for (const each of classTypesOf(type)) {
    const close = methodsNamed(each.symbol, 'close', object).find(method => method.parameters.length === 0);
    if (!close) continue;
    const site = erasure(type);
    if (site.kind !== 'class' || !isSubclass(site.symbol, close.owner)) m.emitter.checkCast(close.owner.internalName);
    invokeMethod(m, close, qualifyingClass(site.kind === 'class' ? site : classType(close.owner), close.owner));
    return;
  }
  throw new CompilerBug('a resource has no method close()');
}

/** Closes after an exception: what `close` throws then is suppressed. */
function closeAfter(m: MethodContext, tree: TryStatement, exception: Local, close: () => void): void {
  const { emitter } = m;
  generateProtected(m, {
    body: close,
    bodyEnd: tree.start,
    end: tree.start,
    finalizerStart: tree.start,
    handlers: [
      {
        types: [throwable],
        type: throwable,
        write: () => {
          const second = emitter.newLocal(undefined, `L${throwable};`);
          emitter.store(second);
          emitter.load(exception);
          emitter.load(second);
          emitter.invoke(OPCODE.invokevirtual, throwable, 'addSuppressed', `(L${throwable};)V`, false);
        },
      },
    ],
  });
}
