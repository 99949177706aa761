/** Operators, casts, lambdas (JLS §15.14 to §15.27) by precedence climbing over the table in words.ts. */
import { PrimaryParser } from './parser-primary.ts';
import type {
  AssignmentOperator,
  BinaryOperator,
  Block,
  Cast,
  Expression,
  Lambda,
  Modifiers,
  Parameter,
  TypeNode,
  TypePattern,
  Unary,
} from './syntax-tree.ts';
import { assignmentOperators, precedence, primitiveNames } from './words.ts';

/** What is written by people who come from other languages. */
const foreignOperators: Readonly<Record<string, string>> = {
  and: "write '&&'",
  or: "write '||'",
  not: "write '!'",
  mod: "the remainder is written '%'",
  div: "division is written '/'",
  equals: 'call it on the left operand: a.equals(b)',
};

export abstract class ExpressionParser extends PrimaryParser {
  abstract block(): Block;

  /** Inside a case label, where `->` ends the label. */
  #inLabel = false;

  // expression: lambda | assignment
  expression(): Expression {
    const outer = this.#inLabel;
    this.#inLabel = false;
    try {
      return this.#assignment();
    } finally {
      this.#inLabel = outer;
    }
  }

  /** A constant of a case label (JLS §14.11.1): no lambda, no assignment. */
  caseConstant(): Expression {
    const outer = this.#inLabel;
    this.#inLabel = true;
    try {
      return this.#conditional();
    } finally {
      this.#inLabel = outer;
    }
  }

  // assignment: conditional [ assignmentOperator expression ]
  #assignment(): Expression {
    if (this.#atLambda) return this.#lambda();
    const target = this.#conditional();
    const operator = this.#assignmentOperator();
    if (operator === undefined) return target;
    const operatorStart = this.start;
    this.#skipOperator(operator);
    this.checkVariable(target, operator);
    // `a =< b`: as a comparison it would be complete.
    if (operator === '=' && (this.at('>') || this.at('<')) && this.start === this.previousEnd)
      this.fail(`expression expected after '=', ${this.found}`, `write '${this.token.text}='`);
    const value = this.at('{') ? this.#braceValue() : this.expression();
    return { kind: 'Assignment', start: target.start, end: this.previousEnd, operator, operatorStart, target, value };
  }
  #braceValue(): Expression {
    this.errorHere('a list of elements can only stand where the array is declared', 'write: new int[] {1, 2, 3}');
    return this.arrayInitializer();
  }
  #assignmentOperator(): AssignmentOperator | undefined {
    const operator = this.#operator();
    return assignmentOperators.has(operator) ? (operator as AssignmentOperator) : undefined;
  }

  /** The operator here: a run of adjacent `>` and `>=` is one (JLS §3.5). */
  #operator(): string {
    let { text } = this.token;
    if (text !== '>') return text;
    let { end } = this.token;
    for (let i = this.index + 1; text.length < 4; i++) {
      const token = this.tokenAt(i);
      if (token.start !== end || (token.text !== '>' && token.text !== '>=')) break;
      // Three at most: `>>>`, and `>>>=`.
      if (text.length === 3 && token.text === '>') break;
      if (text.length + token.text.length > 4) break;
      text += token.text;
      end = token.end;
      if (token.text === '>=') break;
    }
    return text;
  }
  #skipOperator(operator: string): void {
    let length = 0;
    while (length < operator.length) length += this.advance().text.length;
  }

  // conditional: binary [ ? expression : ( lambda | conditional ) ]
  #conditional(): Expression {
    const condition = this.#binary(1);
    if (!this.accept('?')) return condition;
    const whenTrue = this.expression();
    this.require(':', "the first value of '? :'");
    const whenFalse = this.#atLambda ? this.#lambda() : this.#conditional();
    return { kind: 'Conditional', start: condition.start, end: this.previousEnd, condition, whenTrue, whenFalse };
  }

  // binary: unary { operator unary | instanceof ( pattern | type ) }
  #binary(lowest: number): Expression {
    let left = this.#unary();
    for (;;) {
      const operator = this.#operator();
      const binds = precedence.get(operator);
      if (binds === undefined || binds < lowest) {
        this.#foreign();
        return left;
      }
      const operatorStart = this.start;
      this.#skipOperator(operator);
      const { start } = left;
      if (operator === 'instanceof') {
        const test = this.#patternOrType();
        left = { kind: 'InstanceOf', start, end: this.previousEnd, operand: left, test };
        continue;
      }
      this.#malformedComparison(operator);
      const right = this.#binary(binds + 1);
      left = {
        kind: 'Binary',
        start,
        end: this.previousEnd,
        operator: operator as BinaryOperator,
        operatorStart,
        left,
        right,
      };
    }
  }
  // `a === b`, `a <> b`, `a and b`
  #malformedComparison(operator: string): void {
    const next = this.token;
    if (next.start !== this.previousEnd) return;
    if ((operator === '==' || operator === '!=') && next.text === '=') {
      this.errorHere(`'${operator}=' is not an operator of Java`, `write '${operator}'`);
      this.advance();
    } else if (operator === '<' && next.text === '>') {
      this.errorHere("'<>' is not an operator of Java", "write '!='");
      this.advance();
    }
  }
  #foreign(): void {
    if (!this.atName || this.isFirstOnLine(this.index)) return;
    const hint = Object.hasOwn(foreignOperators, this.token.text) ? foreignOperators[this.token.text] : undefined;
    const next = this.peek();
    const operandFollows = next.kind === 'name' || next.kind === 'literal' || next.text === '(' || next.text === '!';
    if (hint !== undefined && operandFollows) this.fail(`'${this.token.text}' is not an operator of Java`, hint);
  }

  // patternOrType: { modifier } type name | type
  #patternOrType(): TypeNode | TypePattern {
    const { start } = this;
    const modifiers = this.at('final') || this.at('@') ? this.modifiers() : this.#noModifiers();
    const declaredType = this.type("type after 'instanceof'");
    if (!this.atName || Object.hasOwn(foreignOperators, this.token.text)) {
      if (modifiers.words.length > 0) this.fail(`name of the pattern variable expected, ${this.found}`);
      return declaredType;
    }
    const name = this.advance();
    return {
      kind: 'TypePattern',
      start,
      end: name.end,
      name: name.text,
      nameStart: name.start,
      modifiers,
      declaredType,
    };
  }

  // unary: ( ++ | -- | + | - | ~ | ! ) unary | cast | primary
  #unary(): Expression {
    const { start, text } = this.token;
    switch (text) {
      case '++':
      case '--': {
        this.advance();
        const operand = this.#unary();
        this.checkVariable(operand, text);
        return { kind: 'Update', start, end: this.previousEnd, operator: text, prefix: true, operand };
      }
      case '-':
      case '+':
      case '~':
      case '!': {
        this.advance();
        const operand = text === '-' && this.token.onlyNegated ? this.#negatedLiteral() : this.#unary();
        const node: Unary = { kind: 'Unary', start, end: this.previousEnd, operator: text, operand };
        return node;
      }
    }
    return this.primary();
  }
  #negatedLiteral(): Expression {
    const { start, end, literal, value } = this.token;
    return this.literalNode({ start, end, literal: literal!, value: value! });
  }

  // parenthesizedOrCast: ( expression ) | cast
  parenthesizedOrCast(): Expression {
    if (this.#atLambda) this.fail('a lambda cannot be an operand', 'assign it to a variable first, or cast it');
    if (this.#atCast()) return this.#cast();
    const { start } = this.advance();
    if (this.at(')')) this.fail(`expression expected, ${this.found}`);
    const inner = this.expression();
    this.expect(')', 'the expression in parentheses');
    return { kind: 'Parenthesized', start, end: this.previousEnd, inner };
  }

  // A cast where a type fills the parentheses and, unless it is primitive, an operand without sign follows (JLS §15.16).
  #atCast(): boolean {
    let i = this.index + 1;
    const isPrimitive = primitiveNames.has(this.tokenAt(this.skipAnnotations(i)).text);
    i = this.skipType(i);
    while (i >= 0 && this.tokenAt(i).text === '&') i = this.skipType(i + 1);
    if (i < 0 || this.tokenAt(i).text !== ')') return false;
    if (isPrimitive && this.tokenAt(i - 1).text !== ']') return true;
    const operand = this.tokenAt(i + 1);
    if (operand.kind === 'name') return !Object.hasOwn(foreignOperators, operand.text);
    if (operand.kind === 'literal') return true;
    if (operand.kind === 'keyword')
      return ['this', 'super', 'new', 'switch', 'void'].includes(operand.text) || primitiveNames.has(operand.text);
    return ['(', '!', '~'].includes(operand.text) || (operand.text === '@' && this.skipType(i + 1) > 0);
  }

  // cast: ( type { & type } ) ( unary | lambda )
  #cast(): Cast {
    const { start } = this.advance();
    const castType = this.type();
    const additionalBounds: TypeNode[] = [];
    while (this.accept('&')) additionalBounds.push(this.type());
    this.require(')');
    const operand = this.#atLambda ? this.#lambda() : this.#unary();
    return { kind: 'Cast', start, end: this.previousEnd, castType, additionalBounds, operand };
  }

  // ---------------------------------------------------------------- lambdas

  get #atLambda(): boolean {
    if (this.#inLabel) return false;
    if (this.atName) return this.peek().text === '->';
    if (!this.at('(')) return false;
    const after = this.afterClosing(this.index);
    return after > 0 && this.tokenAt(after).text === '->';
  }

  // lambda: ( name | ( [ parameter { , parameter } ] ) ) -> ( expression | block )
  #lambda(): Lambda {
    const { start } = this;
    const parameters = this.atName ? [this.#implicitParameter()] : this.#lambdaParameters();
    this.require('->', 'the parameters of the lambda');
    const body = this.at('{') ? this.block() : this.expression();
    return { kind: 'Lambda', start, end: this.previousEnd, parameters, body };
  }
  #lambdaParameters(): Parameter[] {
    this.require('(');
    const list: Parameter[] = [];
    if (this.accept(')')) return list;
    do {
      const next = this.peek().text;
      list.push(this.atName && (next === ',' || next === ')') ? this.#implicitParameter() : this.parameter(true));
    } while (this.accept(','));
    this.require(')', 'the parameters of the lambda');
    const explicit = list.filter(({ declaredType }) => declaredType && declaredType.kind !== 'VarType').length;
    const implicit = list.filter(({ declaredType }) => declaredType === undefined).length;
    if (implicit !== list.length && implicit > 0)
      this.errorAbout(list[0]!.start, list.at(-1)!.end, 'either all parameters of a lambda have a type or none');
    else if (explicit > 0 && explicit < list.length)
      this.errorAbout(list[0]!.start, list.at(-1)!.end, "'var' must stand for all parameters of a lambda or for none");
    return list;
  }
  #implicitParameter(): Parameter {
    const modifiers = this.#noModifiers();
    const { start, end, text } = this.advance();
    return { kind: 'Parameter', start, end, name: text, nameStart: start, modifiers, varargs: false, dimensions: 0 };
  }
  #noModifiers(): Modifiers {
    const { start } = this;
    return { kind: 'Modifiers', start, end: start, words: [], wordStarts: [], annotations: [] };
  }

  // parameter: { modifier } type [ ... ] name dims
  parameter(allowsVar: boolean): Parameter {
    const { start } = this;
    const modifiers = this.modifiers();
    const declaredType = allowsVar ? this.variableType() : this.type('type of the parameter');
    this.annotations();
    const varargs = this.accept('...');
    const written = this.source.text.slice(declaredType.start, declaredType.end);
    const isLikelyName = declaredType.kind === 'ClassType' && (this.at(',') || this.at(')'));
    const hint = isLikelyName ? `a parameter is written with its type: int ${written}` : undefined;
    const name = this.name(`name expected after type '${written}'`, hint);
    const dimensions = this.dimensionsAfterName();
    if (dimensions > 0 && varargs)
      this.errorAbout(start, this.previousEnd, "'...' and '[]' behind the name exclude each other");
    return {
      kind: 'Parameter',
      start,
      end: this.previousEnd,
      name: name.text,
      nameStart: name.start,
      modifiers,
      declaredType,
      varargs,
      dimensions,
    };
  }
  /** A type, or `var` where a local variable's type is inferred (JLS §14.4). */
  variableType(): TypeNode {
    const next = this.peek();
    if (!this.at('var') || (next.kind !== 'name' && next.text !== '[')) return this.type('type');
    const { start, end } = this.advance();
    if (this.at('['))
      this.errorHere("'var' is not allowed as the type of array elements", 'var stands for the whole type');
    this.dimensionsAfterName();
    return { kind: 'VarType', start, end };
  }
}
