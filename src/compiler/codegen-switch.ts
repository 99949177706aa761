/**
 * Switch statements and expressions (JLS §14.11, §15.28): over ints a tableswitch or lookupswitch, whichever javac takes;
 * over enums by ordinal (deviates from javac, whose table in a synthetic class survives reordered constants); over strings by hash code and equals first, which gives the number of the case.
 */
import { OPCODE } from '../classfile/instruction-set.ts';
import { generateBranch, typeOf } from './codegen-operands.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { Local } from './emitter.ts';
import type { MethodContext } from './method-context.ts';
import { Flag } from './symbols.ts';
import type { Expression, Node, SwitchCase, SwitchExpression, SwitchStatement, YieldStatement } from './syntax-tree.ts';
import { childrenOf } from './tree-children.ts';
import { erasure, isString, primitives, type Type } from './types.ts';

type Switch = SwitchStatement | SwitchExpression;

export function generateSwitchStatement(m: MethodContext, tree: SwitchStatement): void {
  generateSwitch(m, tree, () => m.enter({ tree }));
}

/** Leaves a value of `type`, which is answered. */
export function generateSwitchExpression(m: MethodContext, tree: SwitchExpression, type: Type): Type {
  const { emitter } = m;
  const limit = emitter.nextRegister;
  const mustBeEmpty = containsTry(tree);
  // Jumps that end here bring the stack with them: after a goto nothing else knows it.
  if (mustBeEmpty && emitter.isAlive) emitter.currentPc();
  const below = mustBeEmpty && emitter.stackDepth > 0 ? spill(m) : undefined;
  generateSwitch(m, tree, () =>
    m.enter({
      tree,
      yields: value => {
        generateBranch(m, value, type);
        if (below) restoreBelow(m, below);
      },
    }),
  );
  emitter.endScopes(limit);
  return type;
}

/** Jumps out of the switch expression with the value. */
export function generateYield(m: MethodContext, tree: YieldStatement): void {
  const { emitter } = m;
  let target = m.scope;
  while (target && !target.yields) target = target.outer;
  if (!target?.yields) throw new CompilerBug('yield without a target');
  const limit = emitter.nextRegister;
  const line = emitter.pendingLine;
  if (m.mustKeepValue(target)) {
    // The value waits in a variable while `finally` runs; the verifier's type of it is that of the switch.
    const before = emitter.stackDepth;
    target.yields(tree.value);
    if (emitter.isAlive) {
      const kept: Local[] = [];
      while (emitter.stackDepth >= before + 1) kept.push(storeTop(m));
      m.unwind(target);
      emitter.line(line);
      for (const local of kept.reverse()) emitter.load(local);
    }
  } else {
    target.yields(tree.value);
    m.unwind(target);
  }
  m.addExit(target, emitter.branch(OPCODE.goto));
  m.endGaps(target);
  emitter.endScopes(limit);
}

function storeTop(m: MethodContext): Local {
  const type = m.emitter.stackType();
  const local = m.emitter.newLocal(undefined, '', type);
  m.emitter.store(local);
  return local;
}

// ---------------------------------------------------------------- a stack that must be empty

// Exception handlers find an empty stack, so what lies below a switch with a `try` in it waits in locals.
function spill(m: MethodContext): Local[] {
  const stored: Local[] = [];
  while (m.emitter.stackDepth > 0) stored.unshift(storeTop(m));
  return stored;
}
function restoreBelow(m: MethodContext, below: readonly Local[]): void {
  if (!m.emitter.isAlive) return;
  const value = storeTop(m);
  for (const local of below) m.emitter.load(local);
  m.emitter.load(value);
}
function containsTry(tree: Node): boolean {
  if (tree.kind === 'TryStatement' || tree.kind === 'SynchronizedStatement') return true;
  if (tree.kind === 'Lambda' || tree.kind === 'ClassDeclaration') return false;
  return childrenOf(tree).some(containsTry);
}

// ---------------------------------------------------------------- kinds of selectors

function generateSwitch(m: MethodContext, tree: Switch, enter: () => void): void {
  const { emitter } = m;
  const limit = emitter.nextRegister;
  const type = typeOf(tree.selector);
  m.line(tree.selector.start);
  if (isString(type)) overStrings(m, tree, enter);
  else if (type.kind === 'class' && type.symbol.isEnum) {
    m.valueAs(tree.selector, erasure(type));
    emitter.invoke(OPCODE.invokevirtual, type.symbol.internalName, 'ordinal', '()I', false);
    const constants = type.symbol.fields.filter(field => (field.flags & Flag.enum) !== 0);
    cases(m, tree, enter, label => {
      const ordinal = constants.findIndex(field => label.kind === 'Name' && field.name === label.name);
      if (ordinal < 0) throw new CompilerBug('a case names no constant of the enum');
      return ordinal;
    });
  } else {
    m.valueAs(tree.selector, primitives.int);
    cases(m, tree, enter, label => Number(label.constant));
  }
  emitter.endScopes(limit);
}

/** The hash code finds candidates, `equals` the one, and its number is switched over. */
function overStrings(m: MethodContext, tree: Switch, enter: () => void): void {
  const { emitter } = m;
  m.valueAs(tree.selector, erasure(typeOf(tree.selector)));
  const numbers = new Map<string, number>();
  for (const each of tree.cases) for (const label of each.labels) numbers.set(String(label.constant), numbers.size);
  if (numbers.size === 0) {
    emitter.invoke(OPCODE.invokevirtual, 'java/lang/String', 'hashCode', '()I', false);
    cases(m, tree, enter, () => 0);
    return;
  }
  const selector = emitter.newLocal(undefined, 'Ljava/lang/String;');
  emitter.store(selector);
  const number = emitter.newLocal(undefined, 'I');
  emitter.int(-1);
  emitter.store(number);
  const byHash = new Map<number, string[]>();
  for (const text of numbers.keys()) {
    const hash = hashCode(text);
    byHash.set(hash, [...(byHash.get(hash) ?? []), text]);
  }
  emitter.load(selector);
  emitter.invoke(OPCODE.invokevirtual, 'java/lang/String', 'hashCode', '()I', false);
  const hashes = [...byHash.keys()].sort((a, b) => a - b);
  const table = emitter.switch(hashes, prefersTable(hashes));
  const scope = m.enter({});
  // javac writes them in the order of the source.
  for (const [hash, texts] of byHash) {
    table.setCase(hash, emitter.entryPoint(table.state));
    [...texts].reverse().forEach((text, index) => {
      emitter.load(selector);
      emitter.string(text);
      emitter.invoke(OPCODE.invokevirtual, 'java/lang/String', 'equals', '(Ljava/lang/Object;)Z', false);
      const other = emitter.branch(OPCODE.ifeq);
      emitter.int(numbers.get(text)!);
      emitter.store(number);
      if (index < texts.length - 1) {
        m.addExit(scope, emitter.branch(OPCODE.goto));
        emitter.resolve(other);
      } else emitter.resolve(other);
    });
    m.addExit(scope, emitter.branch(OPCODE.goto));
  }
  m.leave();
  emitter.resolve(scope.exits);
  table.setDefault(emitter.entryPoint(table.state));
  emitter.load(number);
  cases(m, tree, enter, label => numbers.get(String(label.constant))!);
}
function hashCode(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Whether a tableswitch costs less than a lookupswitch, by javac's weights. */
function prefersTable(keys: readonly number[]): boolean {
  if (keys.length === 0) return false;
  const span = keys[keys.length - 1]! - keys[0]! + 1;
  const tableCost = 4 + span + 3 * 3;
  const lookupCost = 3 + 2 * keys.length + 3 * keys.length;
  return tableCost <= lookupCost;
}

// ---------------------------------------------------------------- cases

/** The int to switch over lies on the stack. */
function cases(m: MethodContext, tree: Switch, enter: () => void, keyOf: (label: Expression) => number): void {
  const { emitter } = m;
  if (tree.cases.length === 0 && tree.kind === 'SwitchStatement') {
    emitter.op(OPCODE.pop);
    return;
  }
  const limit = emitter.nextRegister;
  const keys = tree.cases.flatMap(each => each.labels.map(keyOf)).sort((a, b) => a - b);
  const table = emitter.switch(keys, prefersTable(keys));
  enter();
  const scope = m.scope!;
  let hasDefault = false;
  if (table.alive)
    for (const each of tree.cases) {
      const pc = emitter.entryPoint(table.state);
      for (const label of each.labels) table.setCase(keyOf(label), pc);
      if (each.isDefault) {
        hasDefault = true;
        table.setDefault(pc);
      }
      caseBody(m, tree, each);
    }
  m.leave();
  if (!hasDefault && tree.kind === 'SwitchExpression' && table.alive) {
    // The enum has constants that this code was not compiled with (JLS §15.28.2).
    table.setDefault(emitter.entryPoint(table.state));
    throwIncompatible(m);
    hasDefault = true;
  }
  emitter.resolve(scope.exits);
  if (!hasDefault && table.alive) table.setDefault(emitter.entryPoint(table.state));
  emitter.endScopes(limit);
}

function caseBody(m: MethodContext, tree: Switch, each: SwitchCase): void {
  const { emitter } = m;
  const limit = emitter.nextRegister;
  for (const statement of each.body) m.statement(statement);
  if (!each.arrow) return;
  // `->` never falls through.
  const last = each.body.at(-1);
  if (last?.kind === 'Block') m.line(last.end - 1);
  if (tree.kind === 'SwitchStatement') m.addExit(m.scope!, emitter.branch(OPCODE.goto));
  emitter.endScopes(limit);
}

function throwIncompatible(m: MethodContext): void {
  const name = 'java/lang/IncompatibleClassChangeError';
  m.emitter.new(name);
  m.emitter.op(OPCODE.dup);
  m.emitter.invoke(OPCODE.invokespecial, name, '<init>', '()V', false);
  m.emitter.op(OPCODE.athrow);
}
