/**
 * One method while its code is written: emitter, where its variables live, and what jumps out of its statements have to pass.
 * Expressions contain lambdas and switches, these contain statements, and statements expressions: each kind is a
 * file, and they reach each other through the `Generators` of the method.
 */
import { OPCODE } from '../classfile/instruction-set.ts';
import { type ClassContext, localDescriptor, outerThisDescriptor, outerThisField } from './class-context.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { Condition } from './condition.ts';
import type { Emitter, Local } from './emitter.ts';
import type { ClassSymbol, LocalSymbol } from './symbols.ts';
import type { Expression, Node, Statement } from './syntax-tree.ts';
import type { Type } from './types.ts';
import { UNINITIALIZED_THIS } from './verification-type.ts';
import { type JumpChain, mergeChains } from './verifier-state.ts';

/** The parts of code generation that need each other. */
export interface Generators {
  /** Leaves the value, converted to what the context wants (`coerceTo`, else the static type). */
  value(m: MethodContext, tree: Expression): void;
  /** Leaves the value converted to a type that the caller knows better; `type` is erased. */
  valueAs(m: MethodContext, tree: Expression, type: Type): void;
  /** Leaves the value as the class file types it; answers that erased type. Not for constants. */
  raw(m: MethodContext, tree: Expression): Type;
  /** Evaluates and leaves nothing. */
  discard(m: MethodContext, tree: Expression): void;
  /** Evaluates a boolean into jumps. */
  condition(m: MethodContext, tree: Expression): Condition;
  statement(m: MethodContext, tree: Statement): void;
}

/** A statement that others can leave by a jump, or a `try` whose `finally` they pass. */
export interface JumpScope {
  readonly outer: JumpScope | undefined;
  /** What `break`, `continue` or `yield` name as their target. */
  readonly tree: Node | undefined;
  readonly label: string | undefined;
  exits: JumpChain | undefined;
  continues: JumpChain | undefined;
  /** Writes what has to run before control leaves, and notes the places where that code lies. */
  finalizer: (() => void) | undefined;
  /** The finalizer may run code of the source, so a value to be returned waits in a variable. */
  readonly keepsValue: boolean;
  /** Even many pcs: from each even one to the next odd one, code that the handlers do not cover. */
  readonly gaps: number[] | undefined;
  /** Of a switch expression: writes the value and puts back what lay below it. */
  readonly yields: ((value: Expression) => void) | undefined;
}

export class MethodContext {
  readonly klass: ClassContext;
  readonly emitter: Emitter;
  readonly generators: Generators;
  /** For the names of lambdas: `main`, `new`, `static`. */
  readonly lambdaPrefix: string;
  /** Erased; void for constructors and initialisers. */
  readonly returnType: Type;
  readonly locals = new Map<LocalSymbol, Local>();
  /** `this`. */
  self: Local | undefined;
  /** In a constructor: the parameter that holds the enclosing instance. */
  outerThis: Local | undefined;
  /** In the arguments of `super(…)` or `this(…)`: there is no `this` yet, but there may be an `outerThis`. */
  isBeforeSuper = false;
  scope: JumpScope | undefined;

  constructor(klass: ClassContext, emitter: Emitter, generators: Generators, lambdaPrefix: string, returnType: Type) {
    this.klass = klass;
    this.emitter = emitter;
    this.generators = generators;
    this.lambdaPrefix = lambdaPrefix;
    this.returnType = returnType;
  }

  value(tree: Expression): void {
    this.generators.value(this, tree);
  }
  valueAs(tree: Expression, type: Type): void {
    this.generators.valueAs(this, tree, type);
  }
  raw(tree: Expression): Type {
    return this.generators.raw(this, tree);
  }
  discard(tree: Expression): void {
    this.generators.discard(this, tree);
  }
  condition(tree: Expression): Condition {
    return this.generators.condition(this, tree);
  }
  statement(tree: Statement): void {
    this.generators.statement(this, tree);
  }

  /** What comes next belongs to the line of that offset. */
  line(offset: number): void {
    this.emitter.line(this.klass.unit.lineOf(offset));
  }

  // ---------------------------------------------------------------- variables

  /** `this`, register 0. */
  declareSelf(isConstructor: boolean): void {
    const owner = `L${this.klass.name};`;
    this.self = isConstructor
      ? this.emitter.newLocal('this', owner, UNINITIALIZED_THIS)
      : this.emitter.newLocal('this', owner);
    this.emitter.define(this.self);
  }
  /** A variable without value yet; a parameter has its value from the start. */
  declare(symbol: LocalSymbol, isParameter = false): Local {
    const local = this.emitter.newLocal(symbol.name, localDescriptor(symbol));
    if (isParameter) this.emitter.define(local);
    this.locals.set(symbol, local);
    return local;
  }
  /** A parameter that the source does not name. */
  declareSynthetic(name: string | undefined, descriptor: string): Local {
    const local = this.emitter.newLocal(name, descriptor);
    this.emitter.define(local);
    return local;
  }
  loadThis(): void {
    if (!this.self) throw new CompilerBug(`no 'this' in ${this.klass.name}.${this.lambdaPrefix}`);
    this.emitter.load(this.self);
  }
  /** A local of this method, or one that the class or lambda has captured. */
  loadVariable(symbol: LocalSymbol): void {
    const local = this.locals.get(symbol);
    if (local) {
      this.emitter.load(local);
      return;
    }
    const field = this.klass.capturedField(symbol);
    if (field === undefined) throw new CompilerBug(`${symbol.name} is not captured in ${this.klass.name}`);
    this.loadThis();
    this.emitter.field(OPCODE.getfield, this.klass.name, field, localDescriptor(symbol));
  }
  /** The innermost instance around this code whose class answers true; `this` too, unless it is not yet constructed. */
  loadEnclosing(wanted: (symbol: ClassSymbol) => boolean, skipThis = false): void {
    let at = this.klass.symbol;
    if (!skipThis && wanted(at)) {
      this.loadThis();
      return;
    }
    let next = at.enclosingClass;
    if (this.outerThis && next) this.emitter.load(this.outerThis);
    else {
      this.loadThis();
      this.#loadOuterField(at);
    }
    while (next && !wanted(next)) {
      at = next;
      this.#loadOuterField(at);
      next = at.enclosingClass;
    }
    if (!next) throw new CompilerBug(`${this.klass.name} has no such enclosing instance`);
  }
  #loadOuterField(symbol: ClassSymbol): void {
    if (!symbol.hasEnclosingInstance) throw new CompilerBug(`${symbol.internalName} has no enclosing instance`);
    this.emitter.field(OPCODE.getfield, symbol.internalName, outerThisField(symbol), outerThisDescriptor(symbol));
  }

  // ---------------------------------------------------------------- jumps out of statements

  enter(
    change: Partial<Pick<JumpScope, 'tree' | 'label' | 'finalizer' | 'keepsValue' | 'gaps' | 'yields'>>,
  ): JumpScope {
    this.scope = {
      outer: this.scope,
      tree: change.tree,
      label: change.label,
      exits: undefined,
      continues: undefined,
      finalizer: change.finalizer,
      keepsValue: change.keepsValue ?? false,
      gaps: change.gaps,
      yields: change.yields,
    };
    return this.scope;
  }
  leave(): void {
    this.scope = this.scope!.outer;
  }
  /** Writes the finalizers from here out to `target`, it included; undefined: out of the method. */
  unwind(target: JumpScope | undefined): void {
    const from = this.scope;
    for (let scope = from; scope; scope = scope.outer) {
      // A finalizer is code outside of its try statement, and jumps within it see only what is around that.
      this.scope = scope.outer;
      if (this.emitter.isAlive) scope.finalizer?.();
      if (scope === target) break;
    }
    this.scope = from;
  }
  /** The handlers cover again what comes after the finalizers that `unwind` wrote. */
  endGaps(target: JumpScope | undefined): void {
    for (let scope = this.scope; scope; scope = scope.outer) {
      endGap(this, scope);
      if (scope === target) break;
    }
  }
  /** Whether a value has to be stored while what lies between here and `target` is unwound. */
  mustKeepValue(target: JumpScope | undefined): boolean {
    for (let scope = this.scope; scope && scope !== target; scope = scope.outer)
      if (scope.keepsValue && scope.finalizer) return true;
    return false;
  }
  addExit(scope: JumpScope, chain: JumpChain | undefined): void {
    scope.exits = mergeChains(chain, scope.exits);
  }
  addContinue(scope: JumpScope, chain: JumpChain | undefined): void {
    scope.continues = mergeChains(chain, scope.continues);
  }
}

export function endGap(m: MethodContext, scope: JumpScope): void {
  if (scope.gaps && scope.gaps.length % 2 === 1) scope.gaps.push(m.emitter.currentPc());
}
