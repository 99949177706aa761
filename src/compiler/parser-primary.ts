/** Primary expressions and what may follow them (JLS §15.8 to §15.13), annotations (§9.7). */
import { TypeParser } from './parser-types.ts';
import type {
  Annotation,
  AnnotationArray,
  AnnotationElement,
  ArrayCreation,
  ArrayInitializer,
  ClassDeclaration,
  ClassInstanceCreation,
  Expression,
  Literal,
  MethodInvocation,
  MethodReference,
  SwitchCase,
  TypeNode,
} from './syntax-tree.ts';
import { primitiveNames } from './words.ts';

export abstract class PrimaryParser extends TypeParser {
  abstract expression(): Expression;
  abstract parenthesizedOrCast(): Expression;
  abstract classBodyOfCreation(): ClassDeclaration;
  abstract switchCases(ofExpression: boolean): SwitchCase[];

  /** `outer.super(…)` outside the statement that it must be; what remains here at the end is reported. */
  readonly qualifiedConstructorCalls = new Set<Expression>();

  // primary: primaryPrefix { selector }
  primary(): Expression {
    let expression = this.#primaryPrefix();
    for (;;) {
      const next = this.#selector(expression);
      if (next === undefined) return expression;
      expression = next;
    }
  }

  // primaryPrefix: literal | this | super … | new … | ( expression ) | switchExpression | name [ arguments ] | typeThen…
  #primaryPrefix(): Expression {
    const { token } = this;
    if (token.kind === 'literal') return this.#literal();
    if (token.kind === 'name') return this.#nameOrTypeOrCall();
    if (primitiveNames.has(token.text)) return this.#primitiveThenSelector();
    switch (token.text) {
      case '(':
        return this.parenthesizedOrCast();
      case 'this':
        this.advance();
        return { kind: 'This', start: token.start, end: token.end };
      case 'super':
        this.advance();
        if (!this.at('.') && !this.at('::')) this.fail(`'.' expected after 'super', ${this.found}`);
        return { kind: 'Super', start: token.start, end: token.end };
      case 'new':
        return this.#creation(undefined);
      case 'switch':
        return this.#switchExpression();
      case 'void': {
        this.advance();
        const classType: TypeNode = { kind: 'PrimitiveType', start: token.start, end: token.end, name: 'void' };
        if (!this.at('.') || this.peek().text !== 'class') this.fail(`'.class' expected after 'void', ${this.found}`);
        return this.#classLiteral(classType);
      }
      case '@':
        // An annotated type can only begin a method reference here.
        if (this.skipType(this.index) > 0) return this.#methodReference(this.type());
    }
    return this.fail(`expression expected, ${this.found}`);
  }

  #literal(): Literal {
    const { start, end, literal, value, onlyNegated, text } = this.token;
    if (onlyNegated) this.errorHere(`integer number too large: ${text}`, 'it is legal only behind a minus sign');
    return this.literalNode({ start, end, literal: literal!, value: value! });
  }
  literalNode(parts: Omit<Literal, 'kind'>): Literal {
    this.advance();
    return { kind: 'Literal', ...parts };
  }

  // switchExpression: switch ( expression ) { cases }
  #switchExpression(): Expression {
    const { start } = this.advance();
    this.require('(', "'switch'");
    const selector = this.expression();
    this.expect(')', 'the selector of the switch');
    const cases = this.switchCases(true);
    return { kind: 'SwitchExpression', start, end: this.previousEnd, selector, cases };
  }

  #primitiveThenSelector(): Expression {
    const { start, end, text } = this.token;
    const type = this.type();
    if (this.at('::')) return this.#methodReference(type);
    if (this.at('.') && this.peek().text === 'class') return this.#classLiteral(type);
    return this.failAt(start, end, `expression expected, found '${text}'`, this.#typeHint());
  }
  // `foo(int x)` in a call, `(int) x` written as `int(x)`.
  #typeHint(): string | undefined {
    if (this.atName) return 'a type is written where a variable is declared, not where it is used';
    return this.at('(') ? 'a cast is written (int) x' : undefined;
  }
  /** @throws {Panic} always */
  failAt(start: number, end: number, message: string, hint?: string): never {
    this.error(start, end, message, hint);
    return this.panic();
  }

  #classLiteral(classType: TypeNode): Expression {
    this.advance();
    this.advance();
    return { kind: 'ClassLiteral', start: classType.start, end: this.previousEnd, classType };
  }

  // A name; with `(` a call; a type where `[] .class`, `[] ::` or `< … > ::` follows.
  #nameOrTypeOrCall(): Expression {
    const { token } = this;
    const next = this.peek().text;
    if (next === '(') {
      this.advance();
      return this.#call(undefined, token.start, token.text, token.start, []);
    }
    if (next === '<' || next === '[' || next === '.' || next === '@') {
      const type = this.#typeBeforeSelector();
      if (type) return type;
    }
    this.advance();
    return { kind: 'Name', start: token.start, end: token.end, name: token.text, nameStart: token.start };
  }
  // Names with a dot are left to be read as field accesses: only brackets or arguments make a type certain.
  #typeBeforeSelector(): Expression | undefined {
    const after = this.skipType(this.index);
    if (after < 0) return undefined;
    const written = this.tokens.slice(this.index, after);
    if (this.tokenAt(after - 1).text !== ']' && !written.some(({ text }) => text === '<')) return undefined;
    const selector = this.tokenAt(after).text;
    if (selector === '::') return this.#methodReference(this.type());
    if (selector !== '.' || this.tokenAt(after + 1).text !== 'class') return undefined;
    const type = this.type();
    if (this.tokenAt(after - 1).text === '>')
      this.errorHere('a class literal takes no type arguments', 'write the class alone: List.class');
    return this.#classLiteral(type);
  }

  // selector: . … | [ expression ] | :: … | ++ | --
  #selector(target: Expression): Expression | undefined {
    const { start } = target;
    switch (this.token.text) {
      case '.':
        return this.#memberSelector(target);
      case '[': {
        this.advance();
        if (this.at(']')) this.fail(`index expected, ${this.found}`);
        const index = this.expression();
        this.expect(']', 'the index');
        return { kind: 'ArrayAccess', start, end: this.previousEnd, array: target, index };
      }
      case '::':
        return this.#methodReference(target);
      case '++':
      case '--': {
        const operator = this.advance().text as '++' | '--';
        this.checkVariable(target, operator);
        return { kind: 'Update', start, end: this.previousEnd, operator, prefix: false, operand: target };
      }
    }
    return undefined;
  }

  /** Reports an operand of `++`, `--` or an assignment that is no variable (JLS §15.14, §15.26). */
  checkVariable(operand: Expression, operator: string): void {
    let inner = operand;
    while (inner.kind === 'Parenthesized') inner = inner.inner;
    if (inner.kind === 'Name' || inner.kind === 'FieldAccess' || inner.kind === 'ArrayAccess') return;
    const comparing = operator === '=' && inner.kind !== 'Literal' ? "compare with '=='" : undefined;
    const where =
      operator === '++' || operator === '--' ? `the operand of '${operator}'` : `the left side of '${operator}'`;
    this.errorAbout(operand.start, operand.end, `${where} must be a variable`, comparing);
  }

  // memberSelector: . ( [ typeArguments ] name [ arguments ] | new … | this | super … | class )
  #memberSelector(target: Expression): Expression {
    const { start } = target;
    const dot = this.advance();
    switch (this.token.text) {
      case 'this':
        this.advance();
        return { kind: 'This', start, end: this.previousEnd, qualifier: target };
      case 'class': {
        this.index--;
        const classType = this.#typeOfName(target);
        if (classType === undefined) return this.fail("'.class' must follow the name of a type");
        return this.#classLiteral(classType);
      }
      case 'new':
        return this.#creation(target);
      case 'super': {
        const nameStart = this.advance().start;
        if (this.at('(')) {
          const call = this.#call(target, start, 'super', nameStart, []);
          this.qualifiedConstructorCalls.add(call);
          return call;
        }
        return { kind: 'Super', start, end: this.previousEnd, qualifier: target };
      }
    }
    const typeArguments = this.at('<') ? this.typeArguments() : [];
    if (typeArguments.length > 0 && this.at('super') && this.peek().text === '(') {
      const call = this.#call(target, start, 'super', this.advance().start, typeArguments);
      this.qualifiedConstructorCalls.add(call);
      return call;
    }
    if (!this.atName) this.#incompleteMember(dot.end);
    const name = this.advance();
    if (this.at('(')) return this.#call(target, start, name.text, name.start, typeArguments);
    if (typeArguments.length > 0) this.expect('(', `'${name.text}'`);
    return { kind: 'FieldAccess', start, end: name.end, target, name: name.text, nameStart: name.start };
  }
  #incompleteMember(afterDot: number): never {
    if (this.token.kind === 'keyword' && !this.isFirstOnLine(this.index))
      return this.fail(`name expected after '.', ${this.found}`, `'${this.token.text}' is a word of Java`);
    return this.failAt(afterDot, afterDot, `name expected after '.', ${this.found}`);
  }

  /** `a.b.C` read as an expression, as the type that it must be. */
  #typeOfName(target: Expression): TypeNode | undefined {
    if (target.kind === 'Name')
      return {
        kind: 'ClassType',
        start: target.start,
        end: target.end,
        name: target.name,
        nameStart: target.nameStart,
      };
    if (target.kind !== 'FieldAccess') return undefined;
    const qualifier = this.#typeOfName(target.target);
    if (qualifier?.kind !== 'ClassType') return undefined;
    const { start, end, name, nameStart } = target;
    return { kind: 'ClassType', start, end, name, nameStart, qualifier };
  }

  #call(
    target: Expression | undefined,
    start: number,
    name: string,
    nameStart: number,
    typeArguments: TypeNode[],
  ): MethodInvocation {
    const list = this.arguments();
    const end = this.previousEnd;
    return {
      kind: 'MethodInvocation',
      start,
      end,
      ...(target && { target }),
      name,
      nameStart,
      typeArguments,
      arguments: list,
    };
  }

  // arguments: ( [ expression { , expression } ] )
  arguments(): Expression[] {
    this.require('(');
    const list: Expression[] = [];
    if (this.accept(')')) return list;
    do {
      if (this.at(')')) this.fail(`expression expected after ',', ${this.found}`);
      list.push(this.expression());
    } while (this.accept(','));
    this.expect(
      ')',
      'the arguments',
      this.atName || this.token.kind === 'literal' ? "arguments are separated by ','" : undefined,
    );
    return list;
  }

  // methodReference: ( expression | type | super ) :: [ typeArguments ] ( name | new )
  #methodReference(target: Expression | TypeNode): MethodReference {
    this.require('::');
    const typeArguments = this.at('<') ? this.typeArguments() : [];
    const name = this.at('new') ? this.advance() : this.name("name of a method expected after '::'");
    const { start } = target;
    return {
      kind: 'MethodReference',
      start,
      end: name.end,
      target,
      typeArguments,
      name: name.text,
      nameStart: name.start,
    };
  }

  // creation: new [ typeArguments ] ( classType arguments [ classBody ] | type arrayCreationRest )
  #creation(outer: Expression | undefined): Expression {
    const start = outer?.start ?? this.start;
    this.advance();
    const typeArguments = this.at('<') ? this.typeArguments() : [];
    const element = this.createdType("name of a class after 'new'");
    if (this.at('[') || this.at('@')) return this.#arrayCreation(start, element);
    if (element.kind !== 'ClassType') {
      const hint = `write: new ${this.source.text.slice(element.start, element.end)}[size]`;
      return this.fail(
        `'[' expected after 'new ${this.source.text.slice(element.start, element.end)}', ${this.found}`,
        hint,
      );
    }
    if (this.at('{')) {
      this.error(this.previousEnd, this.previousEnd, `'(' or '[' expected after 'new ${element.name}', ${this.found}`);
      const initializer = this.arrayInitializer();
      return { kind: 'ArrayCreation', start, end: this.previousEnd, element, dimensions: [], rank: 1, initializer };
    }
    if (!this.at('('))
      return this.fail(
        `'(' or '[' expected after 'new ${element.name}', ${this.found}`,
        `a constructor is called with parentheses: new ${element.name}()`,
      );
    const list = this.arguments();
    const body = this.at('{') ? this.classBodyOfCreation() : undefined;
    const node: ClassInstanceCreation = {
      kind: 'ClassInstanceCreation',
      start,
      end: this.previousEnd,
      ...(outer && { outer }),
      typeArguments,
      classType: element,
      arguments: list,
      ...(body && { body }),
    };
    return node;
  }

  // arrayCreationRest: [ expression ] { [ expression ] } { [ ] } | [ ] { [ ] } arrayInitializer
  #arrayCreation(start: number, element: TypeNode): ArrayCreation {
    const dimensions: Expression[] = [];
    let rank = 0;
    for (; this.at('[') || this.at('@'); rank++) {
      this.annotations();
      this.require('[');
      if (this.accept(']')) continue;
      if (dimensions.length < rank) this.errorHere("the size of a dimension cannot follow an empty '[]'");
      dimensions.push(this.expression());
      this.expect(']', 'the size of the array');
    }
    if (this.at('{') && dimensions.length > 0)
      this.errorHere('an array has either a size or a list of elements, not both', 'leave the size out');
    const initializer = this.at('{') ? this.arrayInitializer() : undefined;
    if (!initializer && dimensions.length === 0)
      this.error(
        this.previousEnd - 1,
        this.previousEnd,
        'the size of the array is missing',
        'write new int[5] or new int[] {1, 2, 3}',
      );
    return {
      kind: 'ArrayCreation',
      start,
      end: this.previousEnd,
      element,
      dimensions,
      rank,
      ...(initializer && { initializer }),
    };
  }

  // arrayInitializer: { [ variableInitializer { , variableInitializer } ] [ , ] }
  arrayInitializer(): ArrayInitializer {
    const { start } = this;
    this.require('{');
    const elements: Expression[] = [];
    while (!this.at('}') && !this.at(',') && !this.atEnd) {
      elements.push(this.variableInitializer());
      if (!this.accept(',')) break;
    }
    this.accept(',');
    this.require('}', 'the elements of the array', this.at(';') ? undefined : "elements are separated by ','");
    return { kind: 'ArrayInitializer', start, end: this.previousEnd, elements };
  }
  variableInitializer(): Expression {
    return this.at('{') ? this.arrayInitializer() : this.expression();
  }

  // ---------------------------------------------------------------- annotations

  // annotation: @ qualifiedName [ ( [ elementValue | element { , element } ] ) ]
  annotation(): Annotation {
    const { start } = this.advance();
    const { name, nameStart } = this.qualifiedName('name of an annotation expected');
    const elements: AnnotationElement[] = [];
    if (this.accept('(') && !this.accept(')')) {
      do elements.push(this.#annotationElement());
      while (this.accept(','));
      this.expect(')', 'the elements of the annotation');
    }
    return { kind: 'Annotation', start, end: this.previousEnd, name, nameStart, elements };
  }
  #annotationElement(): AnnotationElement {
    const { start } = this;
    const named = this.atName && this.peek().text === '=';
    const name = named ? this.advance().text : 'value';
    if (named) this.advance();
    const value = this.elementValue();
    return { kind: 'AnnotationElement', start, end: this.previousEnd, name, value };
  }
  // elementValue: expression | annotation | { [ elementValue { , elementValue } ] [ , ] }
  elementValue(): Expression | Annotation | AnnotationArray {
    if (this.at('@')) return this.annotation();
    if (!this.at('{')) return this.expression();
    const { start } = this.advance();
    const values: (Expression | Annotation | AnnotationArray)[] = [];
    while (!this.at('}') && !this.at(',') && !this.atEnd) {
      values.push(this.elementValue());
      if (!this.accept(',')) break;
    }
    this.accept(',');
    this.require('}');
    return { kind: 'AnnotationArray', start, end: this.previousEnd, values };
  }

  // qualifiedName: name { . name }
  qualifiedName(expected: string): { name: string; nameStart: number } {
    const first = this.name(expected);
    let name = first.text;
    while (this.at('.') && this.peek().kind === 'name') {
      this.advance();
      name += `.${this.advance().text}`;
    }
    return { name, nameStart: first.start };
  }
}
