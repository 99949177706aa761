/**
 * Definite assignment, JLS ch. 16: every local variable and blank final field has a value where it is used, and a final
 * one gets it once. Tracked are only variables declared without a value. A loop is walked again where its body assigns
 * something that had to be unassigned at its head; reports are made unique by the caller.
 *
 * Here are classes and statements; expressions stand in flow-assignment-expressions.ts.
 */
import { type AssignmentState, declare, join, joinAll, unreachable } from './assignment-state.ts';
import type { Report } from './diagnostic.ts';
import { ExpressionAssignment } from './flow-assignment-expressions.ts';
import { constantCondition } from './flow-reachability.ts';
import { type FieldSymbol, isStatic } from './symbols.ts';
import type {
  ClassDeclaration,
  ConstructorDeclaration,
  DoStatement,
  EnhancedForStatement,
  Expression,
  ForStatement,
  LocalVariableDeclaration,
  Member,
  Statement,
  SwitchExpression,
  SwitchStatement,
  TryStatement,
  VariableDeclarator,
  WhileStatement,
} from './syntax-tree.ts';
import { hasModifier } from './syntax-tree.ts';

export function checkAssignment(declaration: ClassDeclaration, report: Report): void {
  const analysis = new Assignment(report);
  analysis.classDeclaration(declaration);
  analysis.reportCaptures();
}

/** A break, continue or yield on its way, with what is known where it left. */
interface Jump {
  readonly kind: 'break' | 'continue' | 'yield' | 'return';
  /** Undefined: the innermost statement that takes this kind. */
  readonly label: string | undefined;
  readonly state: AssignmentState;
  readonly at: Statement;
}

class Assignment extends ExpressionAssignment {
  #jumps: Jump[] = [];

  // ---------------------------------------------------------------- classes

  classDeclaration(node: ClassDeclaration): void {
    this.inClass(node.symbol, () => {
      const jumps = this.#jumps;
      const { state } = this;
      const blank = this.#blankFinals(node);
      this.#staticPart(node, blank.filter(isStatic), state);
      this.#instancePart(
        node,
        blank.filter(field => !isStatic(field)),
        state,
      );
      for (const member of node.members) {
        this.state = state;
        this.#jumps = [];
        if (member.kind === 'MethodDeclaration' && member.body) {
          for (const parameter of member.parameters) this.declareWithValue(parameter.symbol);
          this.statement(member.body);
        } else if (member.kind === 'ClassDeclaration') this.classDeclaration(member);
      }
      this.state = state;
      this.#jumps = jumps;
    });
  }

  /** Final fields declared without a value; the components of a record with them. */
  #blankFinals(node: ClassDeclaration): FieldSymbol[] {
    const fields: FieldSymbol[] =
      node.classKind === 'record' ? (node.symbol?.recordComponents ?? []).map(({ field }) => field) : [];
    if (node.classKind === 'interface' || node.classKind === 'annotation') return [];
    for (const member of node.members) {
      if (member.kind !== 'FieldDeclaration' || !hasModifier(member, 'final')) continue;
      for (const { initializer, symbol } of member.declarators)
        if (!initializer && symbol?.kind === 'field') fields.push(symbol);
    }
    return fields;
  }

  #staticPart(node: ClassDeclaration, blank: readonly FieldSymbol[], before: AssignmentState): void {
    this.state = before;
    for (const field of blank) this.track(field);
    for (const constant of node.constants) {
      for (const argument of constant.arguments) this.expression(argument);
      if (constant.body) this.classDeclaration(constant.body);
    }
    for (const member of node.members)
      if (isInitializer(member) && isStaticMember(member, node)) this.#initializer(member);
    for (const field of blank) {
      if (!this.isAssigned(field)) this.#neverAssigned(node, field, 'static');
      this.forget(field);
    }
  }

  #instancePart(node: ClassDeclaration, blank: readonly FieldSymbol[], before: AssignmentState): void {
    this.state = before;
    for (const field of blank) this.track(field);
    for (const member of node.members)
      if (isInitializer(member) && !isStaticMember(member, node)) this.#initializer(member);
    const { state } = this;
    const constructors = node.members.filter(member => member.kind === 'ConstructorDeclaration');
    for (const each of constructors) {
      this.state = state;
      this.#constructorDeclaration(each, blank);
    }
    this.state = state;
    if (constructors.length === 0 && node.classKind !== 'record')
      for (const field of blank) if (!this.isAssigned(field)) this.#neverAssigned(node, field, 'instance');
    for (const field of blank) this.forget(field);
  }
  #initializer(member: Member): void {
    if (member.kind === 'FieldDeclaration') for (const each of member.declarators) this.#declarator(each);
    else if (member.kind === 'InitializerDeclaration') this.statement(member.body);
  }

  #constructorDeclaration(node: ConstructorDeclaration, blank: readonly FieldSymbol[]): void {
    this.#jumps = [];
    for (const parameter of node.parameters) this.declareWithValue(parameter.symbol);
    for (const parameter of node.compactParameters ?? []) this.declareWithValue(parameter);
    const first = node.body.statements[0];
    const callsThis = first?.kind === 'ExplicitConstructorInvocation' && first.which === 'this';
    if (callsThis) {
      this.expression(first);
      for (const field of blank) this.markAssigned(field);
    }
    for (const statement of callsThis ? node.body.statements.slice(1) : node.body.statements) this.statement(statement);
    // A compact canonical constructor assigns all components at its end.
    if (node.compact) return;
    const { end } = node.body;
    const exits = this.#jumps.map(({ state, at }) => ({ state, start: at.start, end: at.end }));
    for (const exit of [...exits, { state: this.state, start: end - 1, end }]) {
      this.state = exit.state;
      for (const field of blank) {
        if (this.isAssigned(field)) continue;
        const hint = `every way through this constructor must assign ${field.name} once`;
        this.report(exit.start, exit.end, `variable ${field.name} might not have been initialized`, hint);
      }
    }
  }
  #neverAssigned(node: ClassDeclaration, field: FieldSymbol, what: 'static' | 'instance'): void {
    const where = node.members
      .flatMap(member => (member.kind === 'FieldDeclaration' ? member.declarators : []))
      .find(({ symbol }) => symbol === field);
    const start = where?.nameStart ?? node.nameStart;
    const hint =
      what === 'static'
        ? 'give it a value here or in a static initializer'
        : 'give it a value here or in a constructor';
    this.report(
      start,
      start + field.name.length,
      `variable ${field.name} not initialized in the ${what === 'static' ? 'class' : 'default constructor'}`,
      hint,
    );
  }

  // ---------------------------------------------------------------- statements

  override statement(statement: Statement): void {
    const labels = this.#labels;
    this.#labels = [];
    switch (statement.kind) {
      case 'Block':
        for (const each of statement.statements) this.statement(each);
        return;
      case 'LocalVariableDeclaration':
        for (const each of statement.declarators) this.#declarator(each);
        return;
      case 'LocalClassDeclaration':
        this.classDeclaration(statement.declaration);
        return;
      case 'ExpressionStatement':
        this.expression(statement.expression);
        return;
      case 'ExplicitConstructorInvocation':
        this.expression(statement);
        return;
      case 'IfStatement': {
        const { whenTrue, whenFalse } = this.condition(statement.condition);
        this.state = whenTrue;
        this.statement(statement.thenStatement);
        const after = this.state;
        this.state = whenFalse;
        if (statement.elseStatement) this.statement(statement.elseStatement);
        this.state = join(after, this.state);
        return;
      }
      case 'AssertStatement': {
        // JLS §16.2.4: assigned after only what was before; the condition may never be evaluated.
        const before = this.state;
        const { whenTrue, whenFalse } = this.condition(statement.condition);
        this.state = whenFalse;
        if (statement.detail) this.expression(statement.detail);
        this.state = { assigned: before.assigned, unassigned: before.unassigned & whenTrue.unassigned };
        return;
      }
      case 'LabeledStatement':
        this.#labels = [...labels, statement.label];
        this.statement(statement.body);
        this.state = join(this.state, this.#take('break', [statement.label], false));
        return;
      case 'WhileStatement':
      case 'DoStatement':
      case 'ForStatement':
      case 'EnhancedForStatement':
        this.#loop(statement, labels);
        return;
      case 'SwitchStatement':
        this.#switch(statement);
        return;
      case 'SynchronizedStatement':
        this.expression(statement.lock);
        this.statement(statement.body);
        return;
      case 'ReturnStatement':
        if (statement.value) this.expression(statement.value);
        this.#leave('return', statement);
        return;
      case 'ThrowStatement':
        this.expression(statement.value);
        this.state = unreachable;
        return;
      case 'BreakStatement':
        this.#leave('break', statement, statement.label);
        return;
      case 'ContinueStatement':
        this.#leave('continue', statement, statement.label);
        return;
      case 'YieldStatement':
        this.expression(statement.value);
        this.#leave('yield', statement);
        return;
      case 'TryStatement':
        this.#try(statement);
        return;
      case 'EmptyStatement':
        return;
    }
  }

  #declarator(node: VariableDeclarator): void {
    const { symbol, initializer } = node;
    if (symbol?.kind === 'local')
      this.declareLocal(symbol, initializer === undefined || symbol.ownInitializer !== undefined);
    if (!initializer) return;
    this.expression(initializer);
    // In a switch it was in scope before, without this value.
    if (symbol) this.markAssigned(symbol);
  }

  // ---------------------------------------------------------------- jumps

  /** Labels that stand directly before the statement that comes next. */
  #labels: string[] = [];

  #leave(kind: Jump['kind'], at: Statement, label?: string): void {
    this.#jumps.push({ kind, label, state: this.state, at });
    this.state = unreachable;
  }
  /** Takes the jumps that end here and joins what they know. */
  #take(kind: Jump['kind'], labels: readonly string[], unlabelled: boolean): AssignmentState {
    const arriving = (jump: Jump) =>
      jump.kind === kind && (jump.label === undefined ? unlabelled : labels.includes(jump.label));
    const state = joinAll(this.#jumps.filter(arriving).map(jump => jump.state));
    this.#jumps = this.#jumps.filter(jump => !arriving(jump));
    return state;
  }
  protected override withoutJumps(action: () => void): void {
    const jumps = this.#jumps;
    this.#jumps = [];
    action();
    this.#jumps = jumps;
  }

  // ---------------------------------------------------------------- loops

  #loop(node: WhileStatement | DoStatement | ForStatement | EnhancedForStatement, labels: readonly string[]): void {
    if (node.kind === 'ForStatement') for (const each of node.init) this.statement(each);
    if (node.kind === 'EnhancedForStatement') this.expression(node.iterable);
    const entry = this.state;
    const jumps = this.#jumps;
    let { unassigned } = entry;
    for (;;) {
      // Jumps that left before this loop are not its own.
      this.#jumps = [];
      this.state = { assigned: entry.assigned, unassigned };
      const leaving = this.#round(node, labels);
      // What a round may have assigned is not unassigned at the head of the next.
      const next = unassigned & this.state.unassigned;
      this.state = join(leaving, this.#take('break', labels, true));
      if (next === unassigned) break;
      unassigned = next;
    }
    this.#jumps.push(...jumps);
  }
  /** One round from the head back to it; answers what is known where the loop ends by its condition. */
  #round(
    node: WhileStatement | DoStatement | ForStatement | EnhancedForStatement,
    labels: readonly string[],
  ): AssignmentState {
    const body = () => {
      this.inLoop(() => this.statement(node.body));
      this.state = join(this.state, this.#take('continue', labels, true));
    };
    if (node.kind === 'DoStatement') {
      body();
      const { whenTrue, whenFalse } = this.condition(node.condition);
      this.state = whenTrue;
      return whenFalse;
    }
    if (node.kind === 'EnhancedForStatement') {
      const { state } = this;
      if (node.variable.symbol) this.declareWithValue(node.variable.symbol);
      body();
      return state;
    }
    const condition: Expression | undefined = node.condition;
    const constant = constantCondition(condition);
    const { whenTrue, whenFalse } = condition
      ? this.condition(condition)
      : { whenTrue: this.state, whenFalse: unreachable };
    this.state = whenTrue;
    body();
    if (node.kind === 'ForStatement') for (const each of node.update) this.statement(each);
    return constant === true ? unreachable : whenFalse;
  }

  // ---------------------------------------------------------------- switch

  #switch(node: SwitchStatement): void {
    this.expression(node.selector);
    const jumps = this.#jumps;
    this.#jumps = [];
    const selected = this.#cases(node);
    const hasDefault = node.cases.some(({ isDefault }) => isDefault);
    this.state = joinAll([this.state, this.#take('break', [], true), ...(hasDefault ? [] : [selected])]);
    this.#jumps.push(...jumps);
  }
  // Deviates from JLS §16.1.7: of a boolean switch expression, "when true" and "when false" are not told apart.
  override switchExpression(node: SwitchExpression): void {
    this.expression(node.selector);
    this.#cases(node);
    this.state = this.#take('yield', [], true);
  }
  /** Walks the cases; the state is then what falls out at the end. Answers what is known at every label. */
  #cases(node: SwitchStatement | SwitchExpression): AssignmentState {
    let selected = this.state;
    // A variable declared in one group is in scope, without a value, in the next.
    const declared: LocalVariableDeclaration[] = node.cases.flatMap(({ body, arrow }) =>
      arrow ? [] : body.filter(statement => statement.kind === 'LocalVariableDeclaration'),
    );
    for (const { declarators } of declared)
      for (const { symbol } of declarators)
        if (symbol?.kind === 'local') selected = declare(selected, this.declareLocal(symbol, true));
    const ends: AssignmentState[] = [];
    this.state = unreachable;
    for (const each of node.cases) {
      this.state = each.arrow ? selected : join(selected, this.state);
      for (const statement of each.body) this.statement(statement);
      if (each.arrow) ends.push(this.state);
    }
    this.state = joinAll([this.state, ...ends]);
    return selected;
  }

  // ---------------------------------------------------------------- try

  #try(node: TryStatement): void {
    const jumps = this.#jumps;
    this.#jumps = [];
    const outer = this.unassignedThroughout;
    for (const resource of node.resources) {
      if (resource.kind === 'LocalVariableDeclaration') this.statement(resource);
      else this.expression(resource);
    }
    const before = this.state;
    // Anything assigned in the try block may or may not have been when a catch or finally begins.
    this.unassignedThroughout = before.unassigned;
    const handlerState = () => ({
      assigned: before.assigned,
      unassigned: before.unassigned & this.unassignedThroughout,
    });
    this.statement(node.body);
    let after = this.state;
    const caught = handlerState();
    for (const { parameter, body } of node.catches) {
      this.state = caught;
      if (parameter.symbol) this.declareWithValue(parameter.symbol);
      this.statement(body);
      after = join(after, this.state);
    }
    const through = this.#jumps;
    this.#jumps = jumps;
    const throughout = this.unassignedThroughout;
    this.unassignedThroughout = outer & throughout;
    this.state = after;
    if (!node.finallyBlock) {
      this.#jumps.push(...through);
      return;
    }
    this.state = { assigned: before.assigned, unassigned: before.unassigned & throughout };
    this.statement(node.finallyBlock);
    const end = this.state;
    const passing = ({ assigned, unassigned }: AssignmentState) => ({
      assigned: assigned | end.assigned,
      unassigned: unassigned & end.unassigned,
    });
    if (node.finallyBlock.completes !== false)
      this.#jumps.push(...through.map(jump => ({ ...jump, state: passing(jump.state) })));
    this.state = passing(after);
  }
}

function isInitializer(member: Member): boolean {
  return member.kind === 'FieldDeclaration' || member.kind === 'InitializerDeclaration';
}
function isStaticMember(member: Member, node: ClassDeclaration): boolean {
  if (member.kind === 'InitializerDeclaration') return member.isStatic;
  return member.kind === 'FieldDeclaration' && (hasModifier(member, 'static') || node.classKind === 'interface');
}
