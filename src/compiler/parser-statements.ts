/** Blocks and statements (JLS ch. 14). Variables stand in parser-variables.ts, switch and try in parser-switch-try.ts. */
import { SwitchAndTryParser } from './parser-switch-try.ts';
import type {
  Block,
  ClassDeclaration,
  EnhancedForStatement,
  ExplicitConstructorInvocation,
  Expression,
  ExpressionStatement,
  ForStatement,
  Modifiers,
  Statement,
} from './syntax-tree.ts';
import type { Token } from './token.ts';

const statementWords: ReadonlySet<string> = new Set(
  'if while for do switch try return throw break continue synchronized assert'.split(' '),
);
/** Modifiers that no declaration inside a block can have. */
const memberModifiers: ReadonlySet<string> = new Set(
  'public protected private static native transient volatile default synchronized'.split(' '),
);

/** Where a class is declared: it decides about its modifiers. */
export type ClassPlace = 'top' | 'member' | 'interface' | 'local';

export abstract class StatementParser extends SwitchAndTryParser {
  abstract classDeclaration(modifiers: Modifiers, start: number, where: ClassPlace): ClassDeclaration;
  /** Parses a method heading and body that stand where they cannot, to go on behind them. */
  abstract skipMethod(): void;

  /** `this(…)` and `super(…)`; those still here at the end are not the first statement of a constructor. */
  readonly constructorCalls = new Set<ExplicitConstructorInvocation>();

  // block: { { blockStatement } }
  block(): Block {
    const open = this.token;
    const { start } = open;
    this.require('{');
    const statements = this.blockStatements(open);
    return { kind: 'Block', start, end: this.previousEnd, statements };
  }
  /** A body where one is certain: its missing `{` is reported as such. */
  bodyBlock(after: string): Block {
    if (!this.at('{')) this.fail(`'{' expected after ${after}, ${this.found}`);
    return this.block();
  }

  /** Statements up to and with the `}` of `open`. */
  blockStatements(open: Token): Statement[] {
    const statements: Statement[] = [];
    while (!this.at('}') && !this.atEnd) {
      if (this.bracesMissing && this.#atMember()) {
        this.reportUnclosed(open);
        return statements;
      }
      this.recovering(statements);
    }
    this.closeBlock(open);
    return statements;
  }

  /** One block statement more; after a panic, goes on with the next. */
  recovering(statements: Statement[]): void {
    const before = this.index;
    try {
      statements.push(...this.blockStatement());
    } catch (thrown) {
      if (!this.isPanic(thrown)) throw thrown;
      this.resume(before, statementWords);
    }
    if (this.index === before) this.advance();
  }

  // What can only stand in a class body: the block before it has lost its `}`.
  #atMember(): boolean {
    let i = this.skipAnnotations(this.index);
    let sawModifier = false;
    for (; memberModifiers.has(this.tokenAt(i).text) || this.tokenAt(i).text === 'final'; i++) {
      if (this.tokenAt(i).text === 'synchronized' && this.tokenAt(i + 1).text === '(') return false;
      sawModifier ||= this.tokenAt(i).text !== 'final';
    }
    if (sawModifier && ['class', 'interface', 'enum'].includes(this.tokenAt(i).text)) return true;
    return this.#methodAt(i) || (sawModifier && this.tokenAt(i + 1).text === '(');
  }
  // type name ( … ) { … or throws
  #methodAt(index: number): boolean {
    if (this.atClassDeclaration(index)) return false;
    const afterType = this.tokenAt(index).text === 'void' ? index + 1 : this.skipType(index);
    if (afterType < 0 || this.tokenAt(afterType).kind !== 'name' || this.tokenAt(afterType + 1).text !== '(')
      return false;
    const after = this.tokenAt(this.afterClosing(afterType + 1)).text;
    return after === '{' || after === 'throws';
  }

  // blockStatement: localClass | localVariables ; | statement
  blockStatement(): Statement[] {
    const { start } = this;
    if (this.#atMember() && this.#methodAt(this.#afterModifiers())) {
      this.errorHere(
        'a method cannot be declared inside another method',
        "is a '}' missing above, or one too many below?",
      );
      this.skipMethod();
      return [];
    }
    if (this.#atDeclarationModifier || this.atClassDeclaration(this.index)) return this.#declaration(start);
    if (this.atLocalVariable()) return [this.localVariableStatement(this.modifiers(), start)];
    return [this.statement()];
  }
  #afterModifiers(): number {
    let i = this.skipAnnotations(this.index);
    while (memberModifiers.has(this.tokenAt(i).text) || this.tokenAt(i).text === 'final') i++;
    return i;
  }
  get #atDeclarationModifier(): boolean {
    if (this.at('synchronized') || this.at('default')) return false;
    return this.atModifier;
  }
  #declaration(start: number): Statement[] {
    const modifiers = this.modifiers();
    if (this.atClassDeclaration(this.index)) {
      const declaration = this.classDeclaration(modifiers, start, 'local');
      return [{ kind: 'LocalClassDeclaration', start, end: this.previousEnd, declaration }];
    }
    modifiers.words.forEach((word, index) => {
      if (word === 'final') return;
      const at = modifiers.wordStarts[index]!;
      const hint = memberModifiers.has(word)
        ? 'only a field can have it; inside a method the variable is local anyway'
        : undefined;
      this.errorAbout(at, at + word.length, `'${word}' is not allowed for a local variable`, hint);
    });
    return [this.localVariableStatement(modifiers, start)];
  }

  // ---------------------------------------------------------------- statements

  // statement: block | ; | label : statement | keyword … | constructorInvocation | expressionStatement
  statement(): Statement {
    const { token } = this;
    const { start } = token;
    switch (token.text) {
      case '{':
        return this.block();
      case ';':
        this.advance();
        return { kind: 'EmptyStatement', start, end: this.previousEnd };
      case 'if':
        return this.#ifStatement();
      case 'while':
        return this.#whileStatement();
      case 'do':
        return this.#doStatement();
      case 'for':
        return this.#forStatement();
      case 'switch':
        return this.switchStatement();
      case 'try':
        return this.tryStatement();
      case 'synchronized':
        return this.#synchronizedStatement();
      case 'return':
        return this.#returnStatement();
      case 'throw':
        return this.#throwStatement();
      case 'break':
      case 'continue':
        return this.#jumpStatement();
      case 'assert':
        return this.#assertStatement();
      case 'else':
        return this.fail("'else' without 'if'", "is there a ';' behind the 'if (…)', or are the braces wrong?");
      case 'catch':
      case 'finally':
        return this.fail(`'${token.text}' without 'try'`);
      case 'case':
      case 'default':
        return this.fail(`'${token.text}' outside of a switch`);
      case 'goto':
      case 'const':
        return this.fail(
          `'${token.text}' is reserved but means nothing in Java`,
          token.text === 'const' ? "write 'final'" : undefined,
        );
      case 'import':
        return this.fail("'import' must stand at the beginning of the file");
    }
    if (token.kind === 'name' && this.peek().text === ':' && this.peek(2).text !== '=') return this.#labeledStatement();
    if (this.#atYield()) return this.#yieldStatement();
    const call = this.#constructorInvocation();
    return call ?? this.#expressionStatement();
  }

  /** The body of an `if` or loop, where a declaration cannot stand. */
  #embedded(of: string): Statement {
    const { start } = this;
    if (this.at('}') || this.atEnd) this.fail(`statement expected after ${of}, ${this.found}`);
    if (!this.atClassDeclaration(this.index) && !this.atLocalVariable()) return this.statement();
    const declared = this.blockStatement()[0];
    this.errorAbout(start, this.previousEnd, `a declaration cannot be the body of ${of}`, 'put it in braces: { … }');
    return declared ?? { kind: 'EmptyStatement', start, end: this.previousEnd };
  }

  /** `( expression )` after a keyword. */
  condition(keyword: string): Expression {
    const open = this.at('(');
    this.expect('(', `'${keyword}'`);
    const condition = this.expression();
    if (open) this.expect(')', 'the condition');
    else this.accept(')');
    this.#checkCondition(condition);
    return condition;
  }
  #checkCondition(condition: Expression): void {
    if (condition.kind !== 'Assignment' || condition.operator !== '=' || condition.value.kind !== 'Literal') return;
    if (condition.value.literal === 'boolean') return;
    this.errorAbout(
      condition.operatorStart,
      condition.operatorStart + 1,
      "'=' assigns, it does not compare",
      "compare with '=='",
    );
  }

  // labeledStatement: name : statement
  #labeledStatement(): Statement {
    const { start, text } = this.advance();
    this.advance();
    const body = this.#embedded('a label');
    return { kind: 'LabeledStatement', start, end: this.previousEnd, label: text, body };
  }

  // ifStatement: if ( expression ) statement [ else statement ]
  #ifStatement(): Statement {
    const { start } = this.advance();
    const condition = this.condition('if');
    if (this.at('then')) this.fail("'then' is not a word of Java", 'leave it out');
    const thenStatement = this.#embedded("'if'");
    if (this.at('elif') || this.at('elseif'))
      this.fail(`'${this.token.text}' is not a word of Java`, "write 'else if'");
    const elseStatement = this.accept('else') ? this.#embedded("'else'") : undefined;
    return {
      kind: 'IfStatement',
      start,
      end: this.previousEnd,
      condition,
      thenStatement,
      ...(elseStatement && { elseStatement }),
    };
  }

  // whileStatement: while ( expression ) statement
  #whileStatement(): Statement {
    const { start } = this.advance();
    const condition = this.condition('while');
    const body = this.#embedded("'while'");
    return { kind: 'WhileStatement', start, end: this.previousEnd, condition, body };
  }

  // doStatement: do statement while ( expression ) ;
  #doStatement(): Statement {
    const { start } = this.advance();
    const body = this.#embedded("'do'");
    this.require('while', "the body of 'do'");
    const condition = this.condition('while');
    this.expectSemicolon("'do … while (…)'");
    return { kind: 'DoStatement', start, end: this.previousEnd, body, condition };
  }

  // forStatement: for ( parameter : expression ) statement | for ( [ init ] ; [ expression ] ; [ update ] ) statement
  #forStatement(): ForStatement | EnhancedForStatement {
    const { start } = this.advance();
    this.expect('(', "'for'");
    const variableStart = this.start;
    if (this.atName && (this.peek().text === ':' || this.peek().text === 'in'))
      this.fail(`type expected before '${this.token.text}'`, `write: for (var ${this.token.text} : …)`);
    const init: Statement[] = [];
    if (this.atLocalVariable() || this.at('@')) {
      const modifiers = this.modifiers();
      const after = this.skipType(this.index);
      const colon = after < 0 ? '' : this.tokenAt(this.skipDimensions(after + 1)).text;
      if (colon === ':') return this.#enhancedFor(start, modifiers, variableStart);
      if (colon === 'in') {
        this.index = after + 1;
        this.fail("':' expected, found 'in'", 'write: for (int x : xs)');
      }
      init.push(this.localVariables(modifiers, variableStart));
    } else if (!this.at(';')) init.push(...this.#expressionStatements());
    const commas = "the three parts of 'for (…)' are separated by ';'";
    this.expect(';', "the first part of 'for'", commas);
    const condition = this.at(';') ? undefined : this.expression();
    if (condition) this.#checkCondition(condition);
    if (this.at(')')) this.errorHere("';' expected after the condition of 'for', found ')'", commas);
    else this.expect(';', "the condition of 'for'", commas);
    const update = this.at(')') ? [] : this.#expressionStatements();
    this.accept(';') && this.errorAbout(this.previousEnd - 1, this.previousEnd, "no ';' before the ')' of 'for'");
    this.expect(')', "the update of 'for'");
    const body = this.#embedded("'for'");
    return { kind: 'ForStatement', start, end: this.previousEnd, init, ...(condition && { condition }), update, body };
  }
  #enhancedFor(start: number, modifiers: Modifiers, variableStart: number): EnhancedForStatement {
    const declaredType = this.variableType();
    const name = this.name('name of the variable expected');
    const dimensions = this.dimensionsAfterName();
    const variable = {
      kind: 'Parameter',
      start: variableStart,
      end: this.previousEnd,
      name: name.text,
      nameStart: name.start,
      modifiers,
      declaredType,
      varargs: false,
      dimensions,
    } as const;
    this.require(':');
    const iterable = this.expression();
    this.expect(')', "the collection of 'for'");
    const body = this.#embedded("'for'");
    return { kind: 'EnhancedForStatement', start, end: this.previousEnd, variable, iterable, body };
  }
  #expressionStatements(): ExpressionStatement[] {
    const list: ExpressionStatement[] = [];
    do {
      const expression = this.expression();
      this.checkStatementExpression(expression);
      list.push({ kind: 'ExpressionStatement', start: expression.start, end: this.previousEnd, expression });
    } while (this.accept(','));
    return list;
  }

  // synchronizedStatement: synchronized ( expression ) block
  #synchronizedStatement(): Statement {
    const { start } = this.advance();
    this.require('(', "'synchronized'", 'write: synchronized (lock) { … }');
    if (this.at(')'))
      this.fail("the object to lock is missing in 'synchronized ()'", 'write: synchronized (this) { … }');
    const lock = this.expression();
    this.expect(')', "the lock of 'synchronized'");
    const body = this.bodyBlock("'synchronized (…)'");
    return { kind: 'SynchronizedStatement', start, end: this.previousEnd, lock, body };
  }

  // returnStatement: return [ expression ] ;
  #returnStatement(): Statement {
    const { start } = this.advance();
    const value = this.at(';') || this.at('}') ? undefined : this.expression();
    this.expectSemicolon("'return'");
    return { kind: 'ReturnStatement', start, end: this.previousEnd, ...(value && { value }) };
  }

  // throwStatement: throw expression ;
  #throwStatement(): Statement {
    const { start } = this.advance();
    const value = this.expression();
    this.expectSemicolon("'throw'");
    return { kind: 'ThrowStatement', start, end: this.previousEnd, value };
  }

  // jumpStatement: ( break | continue ) [ name ] ;
  #jumpStatement(): Statement {
    const { start, text } = this.advance();
    const label = this.atName && !this.isFirstOnLine(this.index) ? this.advance().text : undefined;
    this.expectSemicolon(`'${text}'`);
    const kind = text === 'break' ? 'BreakStatement' : 'ContinueStatement';
    return { kind, start, end: this.previousEnd, ...(label !== undefined && { label }) };
  }

  // assertStatement: assert expression [ : expression ] ;
  #assertStatement(): Statement {
    const { start } = this.advance();
    const condition = this.expression();
    this.#checkCondition(condition);
    const detail = this.accept(':') ? this.expression() : undefined;
    this.expectSemicolon("'assert'");
    return { kind: 'AssertStatement', start, end: this.previousEnd, condition, ...(detail && { detail }) };
  }

  // `yield` begins a statement unless what follows makes it a variable or method of that name (JLS §3.9, §14.21).
  #atYield(): boolean {
    if (!this.at('yield')) return false;
    const next = this.peek();
    if (next.kind === 'name' || next.kind === 'literal') return true;
    if (next.kind === 'keyword') return next.text !== 'instanceof';
    if (['+', '-', '!', '~', ';'].includes(next.text)) return true;
    if (next.text === '++' || next.text === '--') return this.peek(2).text !== ';';
    if (next.text !== '(') return false;
    const after = this.afterClosing(this.index + 1);
    if (after > 0 && this.tokenAt(after).text === '->') return true;
    return !this.#commaInside(this.index + 1, after) && after !== this.index + 3;
  }
  #commaInside(open: number, after: number): boolean {
    let depth = 0;
    for (let i = open; i < after; i++) {
      const { text } = this.tokenAt(i);
      if (text === '(') depth++;
      else if (text === ')') depth--;
      else if (text === ',' && depth === 1) return true;
    }
    return false;
  }
  // yieldStatement: yield expression ;
  #yieldStatement(): Statement {
    const { start } = this.advance();
    const value = this.expression();
    this.expectSemicolon("'yield'");
    return { kind: 'YieldStatement', start, end: this.previousEnd, value, implicit: false };
  }

  // constructorInvocation: [ typeArguments ] ( this | super ) arguments ;
  #constructorInvocation(): ExplicitConstructorInvocation | undefined {
    const { start } = this;
    const i = this.at('<') ? this.skipTypeArguments(this.index) : this.index;
    if (i < 0 || !['this', 'super'].includes(this.tokenAt(i).text) || this.tokenAt(i + 1).text !== '(')
      return undefined;
    const typeArguments = this.at('<') ? this.typeArguments() : [];
    const which = this.advance().text as 'this' | 'super';
    const list = this.arguments();
    this.expectSemicolon(`'${which}(…)'`);
    return this.#constructorCall({ start, which, typeArguments, arguments: list });
  }
  #constructorCall(
    parts: Pick<ExplicitConstructorInvocation, 'start' | 'which' | 'typeArguments' | 'arguments' | 'qualifier'>,
  ): ExplicitConstructorInvocation {
    const node = { kind: 'ExplicitConstructorInvocation', ...parts, end: this.previousEnd } as const;
    this.constructorCalls.add(node);
    return node;
  }

  // expressionStatement: expression ;
  #expressionStatement(): Statement {
    const expression = this.expression();
    const { start } = expression;
    if (expression.kind === 'MethodInvocation' && this.qualifiedConstructorCalls.delete(expression)) {
      this.expectSemicolon("'super(…)'");
      const { typeArguments, target } = expression;
      return this.#constructorCall({
        start,
        which: 'super',
        typeArguments,
        arguments: expression.arguments,
        ...(target && { qualifier: target }),
      });
    }
    this.checkStatementExpression(expression);
    this.expectSemicolon(expression.kind === 'MethodInvocation' ? 'the call' : 'the statement');
    return { kind: 'ExpressionStatement', start, end: this.previousEnd, expression };
  }

  /** Reports an expression that cannot stand as a statement (JLS §14.8). */
  checkStatementExpression(expression: Expression): void {
    switch (expression.kind) {
      case 'Assignment':
      case 'Update':
      case 'MethodInvocation':
      case 'ClassInstanceCreation':
        return;
    }
    const { start, end } = expression;
    if (expression.kind === 'Name' && !this.at(';')) {
      // `esle {`, `whlie (…)`: the missing ';' would be a worse guess than the misspelt word.
      this.error(start, end, `'${expression.name}' is not a statement`);
      return;
    }
    const hint =
      expression.kind === 'Binary' && expression.operator === '==' ? "a value is assigned with '='" : undefined;
    this.error(start, end, 'this expression is not a statement: its value is not used', hint);
  }
}
