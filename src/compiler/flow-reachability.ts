/**
 * Reachability, JLS §14.22: reports statements that nothing reaches, methods that end without a value, and jumps that
 * lead nowhere; fills `completes` of every statement.
 */
import type { Report } from './diagnostic.ts';
import type {
  BreakStatement,
  ClassDeclaration,
  ContinueStatement,
  Expression,
  Lambda,
  Node,
  Statement,
  SwitchExpression,
  SwitchStatement,
  TryStatement,
  YieldStatement,
} from './syntax-tree.ts';
import { withoutParentheses } from './syntax-tree.ts';
import { childrenOf } from './tree-children.ts';

export function checkReachability(declaration: ClassDeclaration, report: Report): void {
  new Reachability(report).classDeclaration(declaration);
}

/** The value of a constant condition. */
export function constantCondition(condition: Expression | undefined): boolean | undefined {
  if (condition === undefined) return true;
  const constant = condition.constant ?? withoutParentheses(condition).constant;
  return typeof constant === 'boolean' ? constant : undefined;
}

/** A jump that is on its way to `target`, through the try statements between. */
interface Jump {
  readonly kind: 'break' | 'continue' | 'yield';
  readonly target: Node;
}
/** Where a jump may lead: a loop, switch or labelled statement, or a wall that no jump crosses. */
interface Enclosing {
  readonly node: Node;
  readonly kind: 'loop' | 'switch' | 'label' | 'switch expression' | 'body';
  readonly label?: string;
}

class Reachability {
  readonly #report: Report;
  #enclosing: Enclosing[] = [];
  #jumps: Jump[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  classDeclaration(node: ClassDeclaration): void {
    const { enclosing, jumps } = this.#enter();
    this.#enclosing = [{ node, kind: 'body' }];
    for (const constant of node.constants) this.#within(constant);
    for (const member of node.members) {
      switch (member.kind) {
        case 'MethodDeclaration': {
          if (!member.body) break;
          const completes = this.#statement(member.body);
          const isVoid = member.returnType.kind === 'PrimitiveType' && member.returnType.name === 'void';
          if (completes && !isVoid) this.#missingReturn(member.body.end, `the method '${member.name}'`);
          break;
        }
        case 'ConstructorDeclaration':
          this.#statement(member.body);
          break;
        case 'InitializerDeclaration':
          if (!this.#statement(member.body))
            this.#report(member.start, member.start + 1, 'initializer must be able to complete normally');
          break;
        default:
          this.#within(member);
      }
    }
    this.#enclosing = enclosing;
    this.#jumps = jumps;
  }
  #enter(): { enclosing: Enclosing[]; jumps: Jump[] } {
    const state = { enclosing: this.#enclosing, jumps: this.#jumps };
    this.#jumps = [];
    return state;
  }
  #missingReturn(end: number, where: string): void {
    this.#report(end - 1, end, 'missing return statement', `${where} can come to this '}' without returning a value`);
  }

  /** Looks for bodies inside an expression or declaration: lambdas, classes, switch expressions. */
  #within(node: Node): void {
    switch (node.kind) {
      case 'ClassDeclaration':
        this.classDeclaration(node as ClassDeclaration);
        return;
      case 'Lambda':
        this.#lambda(node as Lambda);
        return;
      case 'SwitchExpression':
        this.#switchExpression(node as SwitchExpression);
        return;
    }
    for (const child of childrenOf(node)) this.#within(child);
  }

  #lambda(node: Lambda): void {
    if (node.body.kind !== 'Block') {
      this.#within(node.body);
      return;
    }
    const { enclosing, jumps } = this.#enter();
    this.#enclosing = [{ node, kind: 'body' }];
    const completes = this.#statement(node.body);
    const result = node.functional?.method.returnType;
    if (completes && result && result.kind !== 'void') this.#missingReturn(node.body.end, 'the lambda');
    this.#enclosing = enclosing;
    this.#jumps = jumps;
  }

  #switchExpression(node: SwitchExpression): void {
    this.#within(node.selector);
    this.#enclosing.push({ node, kind: 'switch expression' });
    let completes = false;
    for (const each of node.cases) {
      for (const label of each.labels) this.#within(label);
      completes = this.#statements(each.body, true);
      if (each.arrow && completes) {
        const end = each.body[0]!.end;
        this.#report(
          end - 1,
          end,
          'switch rule completes without providing a value',
          "end the block with 'yield value;'",
        );
      }
    }
    if (completes && !node.cases.at(-1)?.arrow)
      this.#report(
        node.end - 1,
        node.end,
        'switch expression completes without providing a value',
        "end it with 'yield value;'",
      );
    this.#enclosing.pop();
    this.#arrived('yield', node);
  }

  /** Whether a jump of that kind reaches its target here; it has then arrived. */
  #arrived(kind: Jump['kind'], target: Node): boolean {
    const before = this.#jumps.length;
    this.#jumps = this.#jumps.filter(jump => jump.kind !== kind || jump.target !== target);
    return this.#jumps.length < before;
  }

  /** A reachable sequence of statements; answers whether its end can be reached. */
  #statements(list: readonly Statement[], reachable: boolean): boolean {
    let alive = reachable;
    let reported = false;
    for (const statement of list) {
      if (!alive && !reported) {
        this.#unreachable(statement);
        reported = true;
      }
      alive = this.#statement(statement) && (alive || reported);
    }
    return alive && !reported;
  }
  #unreachable(statement: Statement): void {
    this.#report(
      statement.start,
      statement.end,
      'unreachable statement',
      'what stands before it never lets the thread come here',
    );
  }

  #statement(statement: Statement): boolean {
    const completes = this.#completes(statement);
    statement.completes = completes;
    return completes;
  }

  #completes(statement: Statement): boolean {
    switch (statement.kind) {
      case 'Block':
        return this.#statements(statement.statements, true);
      case 'IfStatement': {
        this.#within(statement.condition);
        const first = this.#statement(statement.thenStatement);
        const second = statement.elseStatement ? this.#statement(statement.elseStatement) : true;
        return first || second;
      }
      case 'LabeledStatement': {
        if (this.#labelInUse(statement.label))
          this.#report(
            statement.start,
            statement.start + statement.label.length,
            `label ${statement.label} is already in use`,
            'a jump could not tell which of the two is meant',
          );
        this.#enclosing.push({ node: statement, kind: 'label', label: statement.label });
        const completes = this.#statement(statement.body);
        this.#enclosing.pop();
        return this.#arrived('break', statement) || completes;
      }
      case 'WhileStatement':
        return this.#loop(statement, statement.condition, [], statement.body);
      case 'ForStatement':
        for (const init of statement.init) this.#statement(init);
        return this.#loop(statement, statement.condition, statement.update, statement.body);
      case 'DoStatement': {
        this.#within(statement.condition);
        const bodyCompletes = this.#loopBody(statement, statement.body);
        const again = this.#arrived('continue', statement) || bodyCompletes;
        const leaves = this.#arrived('break', statement);
        return (again && constantCondition(statement.condition) !== true) || leaves;
      }
      case 'EnhancedForStatement':
        this.#within(statement.iterable);
        this.#loopBody(statement, statement.body);
        this.#arrived('continue', statement);
        this.#arrived('break', statement);
        return true;
      case 'SwitchStatement':
        return this.#switchStatement(statement);
      case 'SynchronizedStatement':
        this.#within(statement.lock);
        return this.#statement(statement.body);
      case 'TryStatement':
        return this.#tryStatement(statement);
      case 'BreakStatement':
      case 'ContinueStatement':
        return this.#jump(statement);
      case 'YieldStatement':
        this.#within(statement.value);
        this.#yield(statement);
        return false;
      case 'ReturnStatement':
        if (statement.value) this.#within(statement.value);
        this.#return(statement);
        return false;
      case 'ThrowStatement':
        this.#within(statement.value);
        return false;
      default:
        for (const child of childrenOf(statement)) this.#within(child);
        return true;
    }
  }

  #loop(loop: Statement, condition: Expression | undefined, update: readonly Statement[], body: Statement): boolean {
    if (condition) this.#within(condition);
    const constant = constantCondition(condition);
    if (constant === false) this.#unreachable(body);
    this.#loopBody(loop, body);
    for (const each of update) this.#statement(each);
    this.#arrived('continue', loop);
    const leaves = this.#arrived('break', loop);
    return constant !== true || leaves;
  }
  #loopBody(loop: Statement, body: Statement): boolean {
    this.#enclosing.push({ node: loop, kind: 'loop' });
    const completes = this.#statement(body);
    this.#enclosing.pop();
    return completes;
  }

  #switchStatement(node: SwitchStatement): boolean {
    this.#within(node.selector);
    this.#enclosing.push({ node, kind: 'switch' });
    let completes = node.cases.length === 0 || !node.cases.some(({ isDefault }) => isDefault);
    node.cases.forEach((each, index) => {
      for (const label of each.labels) this.#within(label);
      const end = this.#statements(each.body, true);
      if (end && (each.arrow || index === node.cases.length - 1)) completes = true;
    });
    this.#enclosing.pop();
    return this.#arrived('break', node) || completes;
  }

  #tryStatement(node: TryStatement): boolean {
    for (const resource of node.resources) {
      if (resource.kind === 'LocalVariableDeclaration') this.#statement(resource);
      else this.#within(resource);
    }
    const before = this.#jumps;
    this.#jumps = [];
    let completes = this.#statement(node.body);
    for (const each of node.catches) completes = this.#statement(each.body) || completes;
    if (!node.finallyBlock) {
      this.#jumps.push(...before);
      return completes;
    }
    const through = this.#jumps;
    this.#jumps = before;
    const finallyCompletes = this.#statement(node.finallyBlock);
    // A finally that does not end normally swallows every jump that passes it.
    if (finallyCompletes) this.#jumps.push(...through);
    return completes && finallyCompletes;
  }

  // ---------------------------------------------------------------- jumps

  /** Whether what follows can be reached: behind a jump that leads nowhere, which is reported. */
  #jump(node: BreakStatement | ContinueStatement): boolean {
    const word = node.kind === 'BreakStatement' ? 'break' : 'continue';
    for (let i = this.#enclosing.length - 1; i >= 0; i--) {
      const at = this.#enclosing[i]!;
      if (at.kind === 'switch expression') {
        this.#report(
          node.start,
          node.end,
          `attempt to ${word} out of a switch expression`,
          "a switch expression ends with 'yield'",
        );
        return false;
      }
      if (at.kind === 'body') break;
      if (
        node.label !== undefined
          ? at.label !== node.label
          : at.kind === 'label' || (at.kind === 'switch' && word === 'continue')
      )
        continue;
      const target = word === 'continue' ? this.#labelledLoop(at.node) : at.node;
      if (!target) {
        this.#report(
          node.start,
          node.end,
          `not a loop label: ${node.label}`,
          "'continue' leads to the next round of a loop",
        );
        return false;
      }
      this.#jumps.push({ kind: word, target });
      return false;
    }
    if (node.label !== undefined) this.#report(node.start, node.end, `undefined label: ${node.label}`);
    else
      this.#report(
        node.start,
        node.end,
        word === 'break' ? 'break outside switch or loop' : 'continue outside of loop',
      );
    return true;
  }
  #labelInUse(label: string): boolean {
    for (let i = this.#enclosing.length - 1; i >= 0 && this.#enclosing[i]!.kind !== 'body'; i--)
      if (this.#enclosing[i]!.label === label) return true;
    return false;
  }
  #labelledLoop(node: Node): Node | undefined {
    let statement = node as Statement;
    while (statement.kind === 'LabeledStatement') statement = statement.body;
    return ['WhileStatement', 'DoStatement', 'ForStatement', 'EnhancedForStatement'].includes(statement.kind)
      ? statement
      : undefined;
  }
  #yield(node: YieldStatement): void {
    const target = this.#enclosing.findLast(({ kind }) => kind === 'switch expression' || kind === 'body');
    if (target?.kind === 'switch expression') this.#jumps.push({ kind: 'yield', target: target.node });
    else this.#report(node.start, node.end, 'yield outside of switch expression');
  }
  #return(node: Statement): void {
    const inside = this.#enclosing.findLast(({ kind }) => kind === 'switch expression' || kind === 'body');
    if (inside?.kind === 'switch expression')
      this.#report(
        node.start,
        node.end,
        'attempt to return out of a switch expression',
        "a switch expression ends with 'yield'",
      );
  }
}
