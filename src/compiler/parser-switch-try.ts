/** Switch (JLS §14.11, §15.28) and try (§14.20). */
import { VariableParser } from './parser-variables.ts';
import type {
  Block,
  CatchClause,
  CatchParameter,
  Expression,
  LocalVariableDeclaration,
  Statement,
  SwitchCase,
  TryStatement,
  TypeNode,
} from './syntax-tree.ts';
import type { Token } from './token.ts';

export abstract class SwitchAndTryParser extends VariableParser {
  abstract statement(): Statement;
  abstract recovering(statements: Statement[]): void;
  abstract bodyBlock(after: string): Block;

  // switchStatement: switch ( expression ) { cases }
  switchStatement(): Statement {
    const { start } = this.advance();
    this.expect('(', "'switch'");
    const selector = this.expression();
    this.expect(')', 'the selector of the switch');
    const cases = this.switchCases(false);
    return { kind: 'SwitchStatement', start, end: this.previousEnd, selector, cases };
  }

  // cases: { { label ( : { blockStatement } | -> arrowBody ) } }
  switchCases(ofExpression: boolean): SwitchCase[] {
    const open = this.token;
    this.require('{', "'switch (…)'");
    const cases: SwitchCase[] = [];
    let defaults = 0;
    while (!this.at('}') && !this.atEnd) {
      if (!this.at('case') && !this.at('default')) {
        this.errorHere(`'case', 'default' or '}' expected, ${this.found}`);
        while (!this.at('}') && !this.at('case') && !this.at('default') && !this.atEnd) this.recovering([]);
        continue;
      }
      const node = this.#switchCase(ofExpression);
      if (node.isDefault && defaults++ > 0)
        this.errorAbout(node.start, node.start + 7, "a second 'default' in the same switch");
      if (cases.length > 0 && cases[0]!.arrow !== node.arrow)
        this.errorAbout(node.start, node.start + 4, "'case … :' and 'case … ->' cannot be mixed in one switch");
      cases.push(node);
    }
    this.closeBlock(open);
    return cases;
  }

  // switchCase: ( case constant { , constant } | default ) …
  #switchCase(ofExpression: boolean): SwitchCase {
    const { start, text } = this.advance();
    const labels: Expression[] = [];
    if (text === 'case') {
      do {
        if (this.#refusedPattern()) break;
        labels.push(this.caseConstant());
      } while (this.accept(','));
    }
    const isDefault = text === 'default';
    if (this.accept('->')) {
      const body = [this.#arrowBody(ofExpression)];
      return { kind: 'SwitchCase', start, end: this.previousEnd, labels, isDefault, arrow: true, body };
    }
    if (!this.accept(':'))
      this.error(this.previousEnd, this.previousEnd, `':' or '->' expected after the case label, ${this.found}`);
    const body: Statement[] = [];
    while (!this.at('}') && !this.at('case') && !this.at('default') && !this.atEnd) this.recovering(body);
    return { kind: 'SwitchCase', start, end: this.previousEnd, labels, isDefault, arrow: false, body };
  }
  /** What later versions allow as a label: reported, and skipped. */
  #refusedPattern(): boolean {
    const after = this.skipType(this.index);
    const patternFollows = after > 0 && (this.tokenAt(after).kind === 'name' || this.tokenAt(after).text === '(');
    if (patternFollows)
      this.errorHere("not supported: patterns in 'switch' (Java 21)", 'use if (x instanceof Type name) … else …');
    else if (this.at('null')) this.errorHere("not supported: 'case null' (Java 21)", 'test for null before the switch');
    else if (this.at('default')) this.errorHere("not supported: 'case default' (Java 21)", "write 'default'");
    else return false;
    while (!this.atEnd && !['->', ':', '{', '}', ';'].includes(this.token.text)) this.advance();
    return true;
  }

  // arrowBody: expression ; | block | throwStatement
  #arrowBody(ofExpression: boolean): Statement {
    const { start } = this;
    if (this.at('{') || this.at('throw')) return this.statement();
    if (['return', 'break', 'continue', 'if', 'for', 'while'].includes(this.token.text)) {
      const hint = 'put the statement in braces: { … }';
      this.errorHere(`expression, block or 'throw' expected after '->', ${this.found}`, hint);
      return this.statement();
    }
    const value = this.expression();
    if (!ofExpression) this.checkStatementExpression(value);
    this.expectSemicolon('the case');
    const end = this.previousEnd;
    return ofExpression
      ? { kind: 'YieldStatement', start, end, value, implicit: true }
      : { kind: 'ExpressionStatement', start, end, expression: value };
  }
  abstract checkStatementExpression(expression: Expression): void;

  // tryStatement: try [ ( resource { ; resource } [ ; ] ) ] block { catchClause } [ finally block ]
  tryStatement(): TryStatement {
    const keyword = this.advance();
    const { start } = keyword;
    const resources = this.at('(') ? this.#resources() : [];
    const body = this.bodyBlock("'try'");
    const catches: CatchClause[] = [];
    while (this.at('catch')) catches.push(this.#catchClause());
    const finallyBlock = this.accept('finally') ? this.bodyBlock("'finally'") : undefined;
    if (this.at('catch')) this.fail("'catch' must stand before 'finally'");
    if (catches.length === 0 && !finallyBlock && resources.length === 0) this.#reportAlone(keyword);
    const end = this.previousEnd;
    return { kind: 'TryStatement', start, end, resources, body, catches, ...(finallyBlock && { finallyBlock }) };
  }
  #reportAlone(keyword: Token): void {
    this.errorAbout(
      keyword.start,
      keyword.end,
      "'try' without 'catch', 'finally' or resources",
      'add: catch (Exception e) { … }',
    );
  }

  // resources: ( resource { ; resource } [ ; ] )
  #resources(): (LocalVariableDeclaration | Expression)[] {
    this.advance();
    const list: (LocalVariableDeclaration | Expression)[] = [];
    do {
      if (this.at(')') && list.length > 0) break;
      list.push(this.#resource());
    } while (this.accept(';'));
    this.expect(')', 'the resources');
    return list;
  }
  // resource: { modifier } type name = expression | name | fieldAccess
  #resource(): LocalVariableDeclaration | Expression {
    const { start } = this;
    if (this.atLocalVariable() || this.at('@')) {
      const declaration = this.localVariables(this.modifiers(), start);
      const only = declaration.declarators[0]!;
      if (declaration.declarators.length > 1 || !only.initializer)
        this.errorAbout(
          start,
          this.previousEnd,
          'a resource declares one variable with its value',
          'write: try (var r = open()) { … }',
        );
      return declaration;
    }
    const expression = this.expression();
    if (expression.kind !== 'Name' && expression.kind !== 'FieldAccess')
      this.errorAbout(start, this.previousEnd, 'a resource must be a variable', 'write: try (var r = …) { … }');
    return expression;
  }

  // catchClause: catch ( { modifier } type { | type } name ) block
  #catchClause(): CatchClause {
    const { start } = this.advance();
    this.require('(', "'catch'", 'write: catch (Exception e) { … }');
    const parameterStart = this.start;
    const modifiers = this.modifiers();
    const types: TypeNode[] = [];
    do types.push(this.classType('type of the exception'));
    while (this.accept('|'));
    const written = this.source.text.slice(types[0]!.start, types.at(-1)!.end);
    const name = this.name(`name expected after type '${written}'`, `write: catch (${written} e)`);
    const parameter: CatchParameter = {
      kind: 'CatchParameter',
      start: parameterStart,
      end: name.end,
      name: name.text,
      nameStart: name.start,
      modifiers,
      types,
    };
    this.expect(')', 'the parameter of the catch');
    const body = this.bodyBlock("'catch (…)'");
    return { kind: 'CatchClause', start, end: this.previousEnd, parameter, body };
  }
}
