/** Definite assignment through expressions (JLS §16.1), and the variables that are tracked. */
import { type AssignmentState, assign, declare, join, unreachable } from './assignment-state.ts';
import type { Report } from './diagnostic.ts';
import { constantCondition } from './flow-reachability.ts';
import { type ClassSymbol, type FieldSymbol, Flag, type LocalSymbol } from './symbols.ts';
import type {
  Assignment,
  Binary,
  ClassDeclaration,
  Expression,
  FieldAccess,
  Lambda,
  Name,
  Node,
  Statement,
  SwitchExpression,
  TypePattern,
  Update,
} from './syntax-tree.ts';
import { withoutParentheses } from './syntax-tree.ts';
import { childrenOf } from './tree-children.ts';

/** What is known after a boolean expression that was true, and one that was false. */
export interface Branches {
  readonly whenTrue: AssignmentState;
  readonly whenFalse: AssignmentState;
}
type Body = 'method' | 'lambda' | 'class';

export abstract class ExpressionAssignment {
  readonly report: Report;
  state: AssignmentState = { assigned: 0n, unassigned: 0n };
  /** Of the innermost try: what no part of it has assigned so far. */
  unassignedThroughout = -1n;
  readonly #bits = new Map<LocalSymbol | FieldSymbol, bigint>();
  #nextBit = 1n;
  /** In which body, counted from the outside, each local was declared. */
  readonly #homes = new Map<LocalSymbol, number>();
  #bodies: Body[] = ['method'];
  /** Only its own blank final fields are watched (JLS ch. 16: by simple name or `this.name`). */
  #class: ClassSymbol | undefined;
  #loops = 0;
  /** Uses in a lambda or inner class of locals that had been effectively final so far. */
  readonly #captures = new Map<LocalSymbol, { node: Name; body: Body }>();

  /** Locals that were effectively final until this analysis saw them assigned. */
  readonly #reassigned = new Set<LocalSymbol>();

  constructor(report: Report) {
    this.report = report;
  }

  abstract statement(statement: Statement): void;
  abstract switchExpression(node: SwitchExpression): void;
  abstract classDeclaration(node: ClassDeclaration): void;
  protected abstract withoutJumps(action: () => void): void;

  // ---------------------------------------------------------------- variables

  /** A variable without a value from here on. */
  track(symbol: LocalSymbol | FieldSymbol): bigint {
    let bit = this.#bits.get(symbol);
    if (bit === undefined) {
      bit = this.#nextBit;
      this.#nextBit <<= 1n;
      this.#bits.set(symbol, bit);
    }
    this.state = declare(this.state, bit);
    return bit;
  }
  forget(symbol: FieldSymbol): void {
    this.#bits.delete(symbol);
  }
  /** Declares a local; answers its bit, 0n where it has a value from the start. */
  declareLocal(symbol: LocalSymbol, withoutValue: boolean): bigint {
    this.#homes.set(symbol, this.#bodies.length);
    return withoutValue ? this.track(symbol) : 0n;
  }
  declareWithValue(symbol: LocalSymbol | undefined): void {
    if (symbol) this.declareLocal(symbol, false);
  }
  isAssigned(symbol: LocalSymbol | FieldSymbol): boolean {
    const bit = this.#bits.get(symbol);
    return bit === undefined || (this.state.assigned & bit) !== 0n;
  }
  markAssigned(symbol: LocalSymbol | FieldSymbol): void {
    const bit = this.#bits.get(symbol);
    if (bit === undefined) return;
    if (this.state !== unreachable) this.unassignedThroughout &= ~bit;
    this.state = assign(this.state, bit);
  }

  inBody(body: Body, action: () => void): void {
    const loops = this.#loops;
    this.#loops = 0;
    this.#bodies.push(body);
    action();
    this.#bodies.pop();
    this.#loops = loops;
  }
  inClass(symbol: ClassSymbol | undefined, action: () => void): void {
    const outer = this.#class;
    this.#class = symbol;
    this.inBody('class', action);
    this.#class = outer;
  }
  inLoop(action: () => void): void {
    this.#loops++;
    action();
    this.#loops--;
  }

  #use(node: Name | FieldAccess, symbol: LocalSymbol | FieldSymbol): void {
    if (symbol.kind === 'local') this.#capture(node as Name, symbol);
    if (this.isAssigned(symbol)) return;
    const hint =
      symbol.kind === 'local'
        ? `give ${symbol.name} a value on every way that leads here`
        : 'it gets its value only later';
    this.report(
      node.nameStart,
      node.nameStart + node.name.length,
      `variable ${symbol.name} might not have been initialized`,
      hint,
    );
    // Said once is enough; it may still get its first value later.
    const { assigned, unassigned } = this.state;
    this.state = { assigned: assigned | this.#bits.get(symbol)!, unassigned };
  }
  #capture(node: Name, symbol: LocalSymbol): void {
    const home = this.#homes.get(symbol);
    if (home === undefined || home >= this.#bodies.length || symbol.isFinal) return;
    // What was assigned after its initialisation, attribution has reported.
    if (!symbol.effectivelyFinal && !this.#reassigned.has(symbol)) return;
    if (!this.#captures.has(symbol)) this.#captures.set(symbol, { node, body: this.#bodies[home]! });
  }
  #reassign(symbol: LocalSymbol): void {
    if (!symbol.effectivelyFinal) return;
    symbol.effectivelyFinal = false;
    this.#reassigned.add(symbol);
  }
  /** At the end: which captured locals turned out to be assigned when they might have had a value. */
  reportCaptures(): void {
    for (const [symbol, { node, body }] of this.#captures) {
      if (symbol.effectivelyFinal) continue;
      const where = body === 'lambda' ? 'a lambda expression' : 'an inner class';
      this.report(
        node.start,
        node.end,
        `local variables referenced from ${where} must be final or effectively final`,
        `${symbol.name} is assigned more than once; copy it into a new variable before the ${body}`,
      );
    }
  }

  /** The variable gets a value. */
  #assigned(node: Name | FieldAccess, symbol: LocalSymbol | FieldSymbol): void {
    const bit = this.#bits.get(symbol);
    if (bit === undefined) return;
    const isFinal = symbol.kind === 'local' ? symbol.isFinal : (symbol.flags & Flag.final) !== 0;
    if ((this.state.unassigned & bit) === 0n) {
      if (isFinal) {
        const message =
          this.#loops > 0 && (this.state.assigned & bit) === 0n
            ? `variable ${symbol.name} might be assigned in loop`
            : `variable ${symbol.name} might already have been assigned`;
        this.report(node.start, node.end, message, `${symbol.name} is final: it gets its value once`);
      } else if (symbol.kind === 'local') this.#reassign(symbol);
    }
    this.markAssigned(symbol);
  }

  // ---------------------------------------------------------------- expressions

  /** The tracked variable that a name or `this.name` means. */
  #variable(node: Expression): { node: Name | FieldAccess; symbol: LocalSymbol | FieldSymbol } | undefined {
    if (node.kind === 'Name' && node.symbol?.kind === 'local') return { node, symbol: node.symbol };
    const ofThis = node.kind === 'FieldAccess' && node.target.kind === 'This' && !node.target.qualifier;
    if (node.kind !== 'Name' && !ofThis) return undefined;
    const { symbol } = node;
    return symbol?.kind === 'field' && symbol.owner === this.#class ? { node, symbol } : undefined;
  }

  /** Evaluates an expression, or whatever else contains expressions, from left to right. */
  expression(node: Node): void {
    switch (node.kind) {
      case 'Name':
      case 'FieldAccess': {
        const variable = this.#variable(node as Expression);
        if (variable) this.#use(variable.node, variable.symbol);
        else if (node.kind === 'FieldAccess') this.expression((node as FieldAccess).target);
        return;
      }
      case 'Assignment':
        this.#assignment(node as Assignment);
        return;
      case 'Update': {
        const operand = withoutParentheses((node as Update).operand);
        this.expression(operand);
        const variable = this.#variable(operand);
        if (variable) this.#assigned(variable.node, variable.symbol);
        return;
      }
      case 'Lambda':
        this.#lambda(node as Lambda);
        return;
      case 'ClassDeclaration':
        this.withoutJumps(() => this.classDeclaration(node as ClassDeclaration));
        return;
      case 'SwitchExpression':
        this.withoutJumps(() => this.switchExpression(node as SwitchExpression));
        return;
      case 'TypePattern':
        this.declareWithValue((node as TypePattern).symbol);
        return;
      case 'Conditional':
      case 'Unary':
      case 'Binary':
        if (this.#branches(node as Expression)) {
          const { whenTrue, whenFalse } = this.condition(node as Expression);
          this.state = join(whenTrue, whenFalse);
          return;
        }
    }
    if (node.kind === 'Conditional') {
      const { condition, whenTrue: first, whenFalse: second } = node as Extract<Expression, { kind: 'Conditional' }>;
      const { whenTrue, whenFalse } = this.condition(condition);
      this.state = whenTrue;
      this.expression(first);
      const after = this.state;
      this.state = whenFalse;
      this.expression(second);
      this.state = join(after, this.state);
      return;
    }
    for (const child of childrenOf(node)) this.expression(child);
  }

  // Operators whose outcome tells what was evaluated.
  #branches(node: Expression): boolean {
    if (node.kind === 'Unary') return node.operator === '!';
    if (node.kind === 'Binary') return node.operator === '&&' || node.operator === '||';
    return node.kind === 'Conditional' && node.type?.kind === 'primitive' && node.type.name === 'boolean';
  }

  #assignment(node: Assignment): void {
    const target = withoutParentheses(node.target);
    const variable = this.#variable(target);
    if (!variable || node.operator !== '=') this.expression(target);
    this.expression(node.value);
    if (!variable) return;
    if (variable.symbol.kind === 'local' && this.#assignCaptured(variable.node, variable.symbol)) return;
    this.#assigned(variable.node, variable.symbol);
  }
  // Assigned inside a lambda or inner class: not effectively final, and not allowed where it is final.
  #assignCaptured(node: Expression, symbol: LocalSymbol): boolean {
    const home = this.#homes.get(symbol);
    if (home === undefined || home >= this.#bodies.length) return false;
    this.#reassign(symbol);
    if (!symbol.isFinal) return false;
    const where = this.#bodies[home] === 'lambda' ? 'a lambda expression' : 'an inner class';
    this.report(
      node.start,
      node.end,
      `cannot assign a value to final variable ${symbol.name} of the method in ${where}`,
    );
    return true;
  }

  #lambda(node: Lambda): void {
    const before = this.state;
    this.withoutJumps(() =>
      this.inBody('lambda', () => {
        for (const { symbol } of node.parameters) this.declareWithValue(symbol);
        if (node.body.kind === 'Block') this.statement(node.body);
        else this.expression(node.body);
      }),
    );
    // JLS §16.1.10: the body tells nothing about what comes after it.
    this.state = before;
  }

  /** Evaluates a condition; the state afterwards is one of the two branches. */
  condition(node: Expression): Branches {
    const constant = constantCondition(node);
    if (constant !== undefined) {
      // Constant expressions assign nothing; the branch not taken is as after unreachable code.
      const { state } = this;
      return constant ? { whenTrue: state, whenFalse: unreachable } : { whenTrue: unreachable, whenFalse: state };
    }
    switch (node.kind) {
      case 'Parenthesized':
        return this.condition(node.inner);
      case 'Unary':
        if (node.operator === '!') {
          const { whenTrue, whenFalse } = this.condition(node.operand);
          return { whenTrue: whenFalse, whenFalse: whenTrue };
        }
        break;
      case 'Binary':
        if (node.operator === '&&' || node.operator === '||') return this.#shortCircuit(node);
        break;
      case 'Conditional':
        if (this.#branches(node)) {
          const { whenTrue, whenFalse } = this.condition(node.condition);
          this.state = whenTrue;
          const first = this.condition(node.whenTrue);
          this.state = whenFalse;
          const second = this.condition(node.whenFalse);
          return {
            whenTrue: join(first.whenTrue, second.whenTrue),
            whenFalse: join(first.whenFalse, second.whenFalse),
          };
        }
    }
    this.expression(node);
    return { whenTrue: this.state, whenFalse: this.state };
  }
  #shortCircuit(node: Binary): Branches {
    const left = this.condition(node.left);
    const isAnd = node.operator === '&&';
    this.state = isAnd ? left.whenTrue : left.whenFalse;
    const right = this.condition(node.right);
    return isAnd
      ? { whenTrue: right.whenTrue, whenFalse: join(left.whenFalse, right.whenFalse) }
      : { whenTrue: join(left.whenTrue, right.whenTrue), whenFalse: right.whenFalse };
  }
}
