/** Statements to instructions (JLS ch. 14); switch, try and synchronized have files of their own. */
import { OPCODE } from '../classfile/instruction-set.ts';
import { invokeMethod } from './codegen-calls.ts';
import { bindsWhen } from './codegen-conditions.ts';
import { arrayOpcode, castIfNeeded, convert, typed } from './codegen-conversions.ts';
import { qualifyingClass } from './codegen-fields.ts';
import { typeOf } from './codegen-operands.ts';
import { positionOf, statementPosition } from './codegen-positions.ts';
import { generateSwitchStatement, generateYield } from './codegen-switch.ts';
import { generateSynchronized, generateTry } from './codegen-try.ts';
import { CompilerBug } from './compiler-bug.ts';
import { Condition } from './condition.ts';
import { classTypesOf, methodsNamed } from './members.ts';
import type { JumpScope, MethodContext } from './method-context.ts';
import { isSubclass } from './subtyping.ts';
import type { MethodSymbol } from './symbols.ts';
import type {
  AssertStatement,
  Block,
  BreakStatement,
  ContinueStatement,
  DoStatement,
  EnhancedForStatement,
  Expression,
  ForStatement,
  IfStatement,
  LabeledStatement,
  LocalVariableDeclaration,
  ReturnStatement,
  Statement,
  WhileStatement,
} from './syntax-tree.ts';
import { classType, descriptor, erasure, isPrimitive, primitives, type Type } from './types.ts';
import { type JumpChain, mergeChains } from './verifier-state.ts';

export function generateStatement(m: MethodContext, tree: Statement): void {
  if (!m.emitter.isAlive) {
    // In a switch, later cases may use variables that an unreachable place declares.
    if (tree.kind === 'LocalVariableDeclaration')
      for (const declarator of tree.declarators) if (declarator.symbol?.kind === 'local') m.declare(declarator.symbol);
    return;
  }
  m.klass.unit.statement = tree.start;
  m.line(statementPosition(tree));
  switch (tree.kind) {
    case 'Block':
      block(m, tree);
      return;
    case 'LocalVariableDeclaration':
      localVariables(m, tree);
      return;
    case 'ExpressionStatement':
      m.discard(tree.expression);
      return;
    case 'IfStatement':
      ifStatement(m, tree);
      return;
    case 'WhileStatement':
    case 'ForStatement':
    case 'DoStatement':
      loopStatement(m, tree, undefined);
      return;
    case 'EnhancedForStatement':
      enhancedFor(m, tree, undefined);
      return;
    case 'LabeledStatement':
      labeled(m, tree);
      return;
    case 'SwitchStatement':
      generateSwitchStatement(m, tree);
      return;
    case 'ReturnStatement':
      returnStatement(m, tree);
      return;
    case 'BreakStatement':
      breakStatement(m, tree);
      return;
    case 'ContinueStatement':
      continueStatement(m, tree);
      return;
    case 'YieldStatement':
      generateYield(m, tree);
      return;
    case 'ThrowStatement':
      m.value(tree.value);
      m.emitter.op(OPCODE.athrow);
      return;
    case 'TryStatement':
      generateTry(m, tree);
      return;
    case 'SynchronizedStatement':
      generateSynchronized(m, tree);
      return;
    case 'AssertStatement':
      assertStatement(m, tree);
      return;
    case 'ExplicitConstructorInvocation':
      throw new CompilerBug('a constructor call is no statement of its own');
    case 'LocalClassDeclaration':
    case 'EmptyStatement':
      return;
  }
}

function block(m: MethodContext, tree: Block): void {
  const limit = m.emitter.nextRegister;
  for (const statement of tree.statements) m.statement(statement);
  m.line(tree.end - 1);
  m.emitter.endScopes(limit);
  m.emitter.line(0);
}

function localVariables(m: MethodContext, tree: LocalVariableDeclaration): void {
  tree.declarators.forEach((declarator, index) => {
    const { symbol, initializer } = declarator;
    if (symbol?.kind !== 'local') throw new CompilerBug(`${declarator.name} has no symbol`);
    if (index > 0) m.line(declarator.nameStart);
    const local = m.declare(symbol);
    if (!initializer) return;
    m.valueAs(initializer, erasure(symbol.type));
    m.emitter.store(local);
  });
}

function ifStatement(m: MethodContext, tree: IfStatement): void {
  const { emitter } = m;
  if (typeof tree.condition.constant === 'boolean') {
    const taken = tree.condition.constant ? tree.thenStatement : tree.elseStatement;
    if (taken) m.statement(taken);
    return;
  }
  const limit = emitter.nextRegister;
  const condition = m.condition(tree.condition);
  const elseChain = condition.jumpFalse(emitter);
  let thenExit: JumpChain | undefined;
  if (!condition.isFalse) {
    emitter.resolve(condition.trueJumps);
    scoped(m, tree.thenStatement);
    thenExit = emitter.branch(OPCODE.goto);
  }
  if (elseChain) {
    emitter.resolve(elseChain);
    if (tree.elseStatement) scoped(m, tree.elseStatement);
  }
  emitter.resolve(thenExit);
  // A branch that does not come back leaves what the other one knows to the statements that follow.
  if (!bindsWhen(true, tree.condition) && !bindsWhen(false, tree.condition)) return;
  const thenEnds = tree.thenStatement.completes === false;
  const elseEnds = tree.elseStatement?.completes === false;
  if (!(thenEnds && bindsWhen(false, tree.condition)) && !(elseEnds && bindsWhen(true, tree.condition)))
    emitter.endScopes(limit);
}
/** A statement that is no block may still declare pattern variables. */
function scoped(m: MethodContext, tree: Statement): void {
  const limit = m.emitter.nextRegister;
  m.statement(tree);
  if (tree.kind !== 'Block') m.emitter.endScopes(limit);
}

function labeled(m: MethodContext, tree: LabeledStatement): void {
  const scope = m.enter({ tree, label: tree.label });
  const { body } = tree;
  if (body.kind === 'WhileStatement' || body.kind === 'ForStatement' || body.kind === 'DoStatement')
    loopStatement(m, body, tree.label);
  else if (body.kind === 'EnhancedForStatement') enhancedFor(m, body, tree.label);
  else m.statement(body);
  m.leave();
  m.emitter.resolve(scope.exits);
}

type Loop = WhileStatement | ForStatement | DoStatement;

function loopStatement(m: MethodContext, tree: Loop, label: string | undefined): void {
  const limit = m.emitter.nextRegister;
  m.line(tree.start);
  if (tree.kind === 'ForStatement') for (const each of tree.init) m.statement(each);
  const condition = tree.condition;
  loop(m, tree, label, {
    test: condition && (() => testOf(m, condition)),
    body: () => scoped(m, tree.body),
    update: () => {
      if (tree.kind === 'ForStatement') for (const each of tree.update) m.statement(each);
    },
  });
  if (tree.kind === 'ForStatement' || (condition && bindsWhen(true, condition))) m.emitter.endScopes(limit);
}
function testOf(m: MethodContext, condition: Expression): Condition {
  m.line(positionOf(condition));
  return m.condition(condition);
}

interface LoopParts {
  readonly test: (() => Condition) | undefined;
  readonly body: () => void;
  readonly update: () => void;
}

function loop(m: MethodContext, tree: Loop | EnhancedForStatement, label: string | undefined, parts: LoopParts): void {
  const { emitter } = m;
  const scope = m.enter({ tree, label });
  const start = emitter.entryPoint();
  if (tree.kind === 'DoStatement') {
    parts.body();
    if (emitter.isAlive || scope.continues) {
      emitter.resolve(scope.continues);
      const condition = parts.test!();
      emitter.resolveTo(condition.jumpTrue(emitter), start);
      emitter.resolve(condition.falseJumps);
    }
  } else {
    const condition = parts.test?.() ?? Condition.constant(true);
    const done = condition.jumpFalse(emitter);
    emitter.resolve(condition.trueJumps);
    parts.body();
    emitter.resolve(scope.continues);
    parts.update();
    emitter.resolveTo(emitter.branch(OPCODE.goto), start);
    emitter.resolve(done);
  }
  m.leave();
  emitter.resolve(scope.exits);
}

function enhancedFor(m: MethodContext, tree: EnhancedForStatement, label: string | undefined): void {
  const limit = m.emitter.nextRegister;
  m.line(tree.iterable.start);
  const type = erasure(typeOf(tree.iterable));
  if (type.kind === 'array') overArray(m, tree, label, type, type.element);
  else overIterable(m, tree, label);
  m.emitter.endScopes(limit);
}

function overArray(
  m: MethodContext,
  tree: EnhancedForStatement,
  label: string | undefined,
  array: Type,
  element: Type,
): void {
  const { emitter } = m;
  m.valueAs(tree.iterable, array);
  const values = emitter.newLocal(undefined, descriptor(array));
  emitter.store(values);
  emitter.load(values);
  emitter.op(OPCODE.arraylength);
  const length = emitter.newLocal(undefined, 'I');
  emitter.store(length);
  emitter.int(0);
  const index = emitter.newLocal(undefined, 'I');
  emitter.store(index);
  loop(m, tree, label, {
    test: () => {
      m.line(tree.iterable.start);
      emitter.load(index);
      emitter.load(length);
      return new Condition(OPCODE.if_icmplt);
    },
    body: () => {
      const inner = emitter.nextRegister;
      m.line(tree.iterable.start);
      emitter.load(values);
      emitter.load(index);
      emitter.op(arrayOpcode(OPCODE.iaload, element));
      storeElement(m, tree, element);
      endIteration(m, tree.body, inner);
    },
    update: () => {
      m.line(tree.iterable.start);
      emitter.increment(index, 1);
    },
  });
}

function overIterable(m: MethodContext, tree: EnhancedForStatement, label: string | undefined): void {
  const { emitter } = m;
  const { table } = m.klass.unit;
  const type = typeOf(tree.iterable);
  const iterator = noArgumentMethod(m, type, 'iterator');
  const site = erasure(type);
  const fits = site.kind === 'class' && isSubclass(site.symbol, iterator.owner);
  m.valueAs(tree.iterable, fits ? site : classType(iterator.owner));
  invokeMethod(m, iterator, qualifyingClass(site, iterator.owner));
  const iteratorType = table.type('java/util/Iterator');
  convert(m, erasure(iterator.returnType), iteratorType);
  const position = emitter.newLocal(undefined, 'Ljava/util/Iterator;');
  emitter.store(position);
  loop(m, tree, label, {
    test: () => {
      m.line(tree.iterable.start);
      emitter.load(position);
      emitter.invoke(OPCODE.invokeinterface, 'java/util/Iterator', 'hasNext', '()Z', true);
      return new Condition(OPCODE.ifne);
    },
    body: () => {
      const inner = emitter.nextRegister;
      m.line(tree.iterable.start);
      emitter.load(position);
      emitter.invoke(OPCODE.invokeinterface, 'java/util/Iterator', 'next', '()Ljava/lang/Object;', true);
      storeElement(m, tree, table.object);
      endIteration(m, tree.body, inner);
    },
    update: () => {},
  });
}

/** The body of an enhanced for, and the end of the scope of its variable. */
function endIteration(m: MethodContext, body: Statement, limit: number): void {
  m.statement(body);
  m.line(body.kind === 'Block' ? body.end - 1 : body.start);
  m.emitter.endScopes(limit);
  m.emitter.line(0);
}

/** The value on the stack, of an erased type, becomes the loop's variable. */
function storeElement(m: MethodContext, tree: EnhancedForStatement, from: Type): void {
  const symbol = tree.variable.symbol!;
  const to = erasure(symbol.type);
  const element = tree.elementType ?? from;
  if (isPrimitive(to) && !isPrimitive(from)) {
    castIfNeeded(m, from, element);
    convert(m, element, to);
  } else convert(m, from, to);
  m.emitter.store(m.declare(symbol));
}

/** The method without parameters that a value of that type has. */
function noArgumentMethod(m: MethodContext, type: Type, name: string): MethodSymbol {
  const object = m.klass.unit.table.object.symbol;
  for (const each of classTypesOf(type)) {
    const found = methodsNamed(each.symbol, name, object).find(method => method.parameters.length === 0);
    if (found) return found;
  }
  throw new CompilerBug(`no method ${name}()`);
}

// ---------------------------------------------------------------- jumps

function breakTarget(m: MethodContext, label: string | undefined): JumpScope {
  for (let scope = m.scope; scope; scope = scope.outer) {
    const kind = scope.tree?.kind;
    if (
      label !== undefined
        ? kind === 'LabeledStatement' && scope.label === label
        : isLoop(kind) || kind === 'SwitchStatement'
    )
      return scope;
  }
  throw new CompilerBug('break without a target');
}
function continueTarget(m: MethodContext, label: string | undefined): JumpScope {
  for (let scope = m.scope; scope; scope = scope.outer)
    if (isLoop(scope.tree?.kind) && (label === undefined || scope.label === label)) return scope;
  throw new CompilerBug('continue without a target');
}
function isLoop(kind: string | undefined): boolean {
  return (
    kind === 'WhileStatement' || kind === 'DoStatement' || kind === 'ForStatement' || kind === 'EnhancedForStatement'
  );
}

function breakStatement(m: MethodContext, tree: BreakStatement): void {
  const target = breakTarget(m, tree.label);
  unwindKeepingLine(m, target);
  m.addExit(target, m.emitter.branch(OPCODE.goto));
  m.endGaps(target);
}
function continueStatement(m: MethodContext, tree: ContinueStatement): void {
  const target = continueTarget(m, tree.label);
  unwindKeepingLine(m, target);
  m.addContinue(target, m.emitter.branch(OPCODE.goto));
  m.endGaps(target);
}
function unwindKeepingLine(m: MethodContext, target: JumpScope | undefined): void {
  const line = m.emitter.pendingLine;
  m.unwind(target);
  m.emitter.line(line);
}

function returnStatement(m: MethodContext, tree: ReturnStatement): void {
  const { emitter } = m;
  const limit = emitter.nextRegister;
  const line = emitter.pendingLine;
  if (tree.value && m.returnType.kind !== 'void') {
    m.valueAs(tree.value, m.returnType);
    if (m.mustKeepValue(undefined)) {
      const result = emitter.newLocal(undefined, descriptor(m.returnType));
      emitter.store(result);
      m.unwind(undefined);
      emitter.line(line);
      emitter.load(result);
    } else {
      m.unwind(undefined);
      emitter.line(line);
    }
    emitter.op(typed(OPCODE.ireturn, m.returnType));
  } else {
    m.unwind(undefined);
    emitter.line(line);
    emitter.op(OPCODE.return);
  }
  m.endGaps(undefined);
  emitter.endScopes(limit);
}

// ---------------------------------------------------------------- assert

/** `if (!$assertionsDisabled && !condition) throw new AssertionError(detail)` (JLS §14.10). */
function assertStatement(m: MethodContext, tree: AssertStatement): void {
  const { emitter } = m;
  m.klass.usesAssertions = true;
  emitter.field(OPCODE.getstatic, m.klass.name, '$assertionsDisabled', 'Z');
  let skip = emitter.branch(OPCODE.ifne);
  if (tree.condition.constant !== false) {
    const condition = m.condition(tree.condition);
    const holds = condition.jumpTrue(emitter);
    emitter.resolve(condition.falseJumps);
    skip = mergeChains(skip, holds);
  }
  const name = 'java/lang/AssertionError';
  if (emitter.isAlive) {
    emitter.new(name);
    emitter.op(OPCODE.dup);
    let parameter = '';
    if (tree.detail) {
      const type = typeOf(tree.detail);
      const given = isPrimitive(type)
        ? type.name === 'byte' || type.name === 'short'
          ? primitives.int
          : type
        : m.klass.unit.table.object;
      m.valueAs(tree.detail, given);
      parameter = descriptor(given);
    }
    emitter.invoke(OPCODE.invokespecial, name, '<init>', `(${parameter})V`, false);
    emitter.op(OPCODE.athrow);
  }
  emitter.resolve(skip);
}
