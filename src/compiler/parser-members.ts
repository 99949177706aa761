/** Members of classes (JLS ch. 8 and 9): methods, constructors, fields, initializers. */
import { checkModifiers, type ModifierPlace } from './parser-modifiers.ts';
import { StatementParser } from './parser-statements.ts';
import type {
  Block,
  ClassDeclaration,
  ConstructorDeclaration,
  Member,
  MethodDeclaration,
  Modifiers,
  Parameter,
  TypeNode,
  TypeParameter,
  VariableDeclarator,
} from './syntax-tree.ts';
import { hasModifier } from './syntax-tree.ts';
import type { Token } from './token.ts';
import { closest } from './words.ts';

type ClassKind = ClassDeclaration['classKind'];
const classWords = ['class', 'interface', 'enum', 'record'];
/** Statements that beginners write into the class body. */
const statementsInClass: ReadonlySet<string> = new Set(
  'if for while do switch try return throw break continue assert this super new ( ++ --'.split(' '),
);

/** What the members of a class need to know of it. */
export interface Surroundings {
  readonly name: string;
  readonly kind: ClassKind;
}

export abstract class MemberParser extends StatementParser {
  // member: modifiers ( classDeclaration | initializer | constructor | method | field )
  member(surroundings: Surroundings, members: Member[]): void {
    const { start } = this;
    if (statementsInClass.has(this.token.text) || (this.at('synchronized') && this.peek().text === '(')) {
      this.#refuseStatement(this.describe(this.token));
      this.statement();
      return;
    }
    const modifiers = this.modifiers();
    if (this.atClassDeclaration(this.index)) {
      members.push(this.classDeclaration(modifiers, start, this.isInterface(surroundings) ? 'interface' : 'member'));
      return;
    }
    this.#repairClassWord();
    if (this.at('{')) {
      members.push(this.#initializer(modifiers, start, surroundings));
      return;
    }
    if (this.at('import')) this.fail("'import' must stand at the beginning of the file");
    if (this.at('}') || this.atEnd) this.fail(`declaration expected after the modifiers, ${this.found}`);
    const typeParameters = this.typeParameters();
    if (this.atName && this.peek().text === '(') {
      this.#constructorOrMistake(surroundings, members, { modifiers, start, typeParameters });
      return;
    }
    if (surroundings.kind === 'record' && this.at(surroundings.name) && this.peek().text === '{') {
      const name = this.advance();
      members.push(
        this.#constructorRest(
          { name, modifiers, start, typeParameters, parameters: [], throws: [], compact: true },
          surroundings.name,
        ),
      );
      return;
    }
    this.#methodOrFields(surroundings, members, { modifiers, start, typeParameters });
  }
  isInterface(surroundings: Surroundings): boolean {
    return surroundings.kind === 'interface' || surroundings.kind === 'annotation';
  }
  #refuseStatement(what: string): void {
    this.errorHere(
      `${what} begins a statement, which cannot stand directly in a class`,
      "put it in a method; is there a '}' too many above?",
    );
  }
  // `clas Inner {`, `Interface Shape {`
  #repairClassWord(): void {
    if (!this.atName || this.peek().kind !== 'name') return;
    if (!['{', 'extends', 'implements'].includes(this.peek(2).text)) return;
    const meant = closest(this.token.text, classWords);
    this.fail(
      `'class' or 'interface' expected, ${this.found}`,
      meant === undefined ? undefined : `did you mean '${meant}'?`,
    );
  }

  // initializer: [ static ] block
  #initializer(modifiers: Modifiers, start: number, { kind }: Surroundings): Member {
    modifiers.words.forEach((word, i) => {
      const at = modifiers.wordStarts[i]!;
      if (word !== 'static') this.errorAbout(at, at + word.length, `'${word}' is not allowed for an initializer`);
    });
    const isStatic = hasModifier({ modifiers }, 'static');
    if (kind === 'interface' || kind === 'annotation') this.errorHere('an interface has no initializers');
    else if (kind === 'record' && !isStatic)
      this.errorHere('a record has no instance initializers', 'use a compact constructor');
    const body = this.block();
    return { kind: 'InitializerDeclaration', start, end: this.previousEnd, isStatic, body };
  }

  // constructor: [ typeParameters ] name ( parameters ) [ throws ] block
  #constructorOrMistake(
    surroundings: Surroundings,
    members: Member[],
    parts: { modifiers: Modifiers; start: number; typeParameters: TypeParameter[] },
  ): void {
    const name = this.advance();
    const isConstructor = name.text === surroundings.name && !this.isInterface(surroundings);
    // A call: `foo();` or `println("x");` in the class body.
    if (
      !isConstructor &&
      parts.modifiers.words.length === 0 &&
      this.tokenAt(this.afterClosing(this.index)).text === ';'
    ) {
      this.index--;
      this.#refuseStatement(`the call of '${name.text}'`);
      this.panic();
    }
    if (!isConstructor) {
      const hint =
        surroundings.name === ''
          ? undefined
          : `write 'void ${name.text}(…)', or name the constructor like the class: ${surroundings.name}`;
      this.error(name.start, name.end, `the method '${name.text}' has no return type`, hint);
    }
    this.require('(');
    const parameters = this.parameterList('the parameters');
    const throws = this.#throws();
    if (!this.at('{')) {
      this.expectBody(`the heading of '${name.text}'`);
      return;
    }
    const node = this.#constructorRest({ name, ...parts, parameters, throws, compact: false }, surroundings.name);
    if (isConstructor) members.push(node);
  }
  #constructorRest(
    parts: Pick<
      ConstructorDeclaration,
      'start' | 'modifiers' | 'typeParameters' | 'parameters' | 'throws' | 'compact'
    > & { name: Token },
    owner: string,
  ): ConstructorDeclaration {
    const { name, ...rest } = parts;
    if (name.text === owner)
      checkModifiers(parts.modifiers, 'constructor', (from, to, message) => this.errorAbout(from, to, message));
    const body = this.block();
    const first = body.statements[0];
    if (first?.kind === 'ExplicitConstructorInvocation') this.constructorCalls.delete(first);
    return {
      kind: 'ConstructorDeclaration',
      ...rest,
      end: this.previousEnd,
      name: name.text,
      nameStart: name.start,
      body,
    };
  }
  #throws(): TypeNode[] {
    if (this.at('throw')) {
      this.errorHere("'{' expected, found 'throw'", "did you mean 'throws'?");
      this.advance();
    } else if (!this.accept('throws')) return [];
    return this.typeList("name of an exception expected after 'throws'");
  }

  #methodOrFields(
    surroundings: Surroundings,
    members: Member[],
    parts: { modifiers: Modifiers; start: number; typeParameters: TypeParameter[] },
  ): void {
    const typeStart = this.start;
    const type = this.resultType();
    const written = this.source.text.slice(type.start, type.end);
    if (
      type.kind === 'ClassType' &&
      (type.qualifier || this.at('=')) &&
      ['(', '=', '++', '--', '+='].includes(this.token.text)
    )
      this.failAt(
        typeStart,
        this.previousEnd,
        `'${written}' begins a statement, which cannot stand directly in a class`,
        "put it in a method; is there a '}' too many above?",
      );
    if (this.at('[') && this.peek().text !== ']')
      this.fail('the size of an array does not belong to its type', 'write: int[] a = new int[5];');
    if (this.atName && this.peek().text === '(') {
      members.push(this.#method(surroundings, type, parts));
      return;
    }
    const { modifiers, start } = parts;
    if (parts.typeParameters.length > 0) this.fail(`name of a method expected after type '${written}', ${this.found}`);
    if (type.kind === 'PrimitiveType' && type.name === 'void') {
      if (this.atName) {
        const { end } = this.advance();
        this.error(
          end,
          end,
          `'(' expected after the name of the method, ${this.found}`,
          'a method is written with parentheses: void run()',
        );
        this.panic();
      }
      this.fail(`name of a method expected after 'void', ${this.found}`);
    }
    const place = this.isInterface(surroundings) ? 'field of an interface' : 'field';
    checkModifiers(modifiers, place, (from, to, message) => this.errorAbout(from, to, message));
    if (surroundings.kind === 'record' && !hasModifier({ modifiers }, 'static'))
      this.errorAbout(
        type.start,
        type.end,
        'a record has no instance fields but its components',
        "make it 'static', or a component",
      );
    const declarators = this.variableDeclarators(type);
    if (this.isInterface(surroundings)) this.#checkConstants(declarators);
    if (this.at('{'))
      this.errorHere(
        "';' expected after the field, found '{'",
        'a method is written with parentheses: int size() { … }',
      );
    else this.expectSemicolon('field declaration');
    members.push({
      kind: 'FieldDeclaration',
      start,
      end: this.previousEnd,
      modifiers,
      declaredType: type,
      declarators,
    });
  }

  #checkConstants(declarators: readonly VariableDeclarator[]): void {
    for (const { initializer, end, name } of declarators) {
      const hint = 'a field of an interface is a constant: it needs its value';
      if (!initializer) this.errorAbout(end, end, `'=' expected after '${name}'`, hint);
    }
  }

  // method: modifiers [ typeParameters ] result name ( parameters ) dims [ throws ] ( block | [ default value ] ; )
  #method(
    surroundings: Surroundings,
    returnType: TypeNode,
    parts: { modifiers: Modifiers; start: number; typeParameters: TypeParameter[] },
  ): MethodDeclaration {
    const name = this.advance();
    const { modifiers } = parts;
    const inInterface = this.isInterface(surroundings);
    const place: ModifierPlace = inInterface ? 'method of an interface' : 'method';
    checkModifiers(modifiers, place, (from, to, message) => this.errorAbout(from, to, message));
    this.require('(');
    const parameters = this.parameterList('the parameters');
    const dimensions = this.dimensionsAfterName();
    const throws = this.#throws();
    const defaultValue = surroundings.kind === 'annotation' && this.accept('default') ? this.elementValue() : undefined;
    const body = this.#methodBody(name, modifiers, inInterface);
    return {
      kind: 'MethodDeclaration',
      ...parts,
      end: this.previousEnd,
      name: name.text,
      nameStart: name.start,
      returnType,
      parameters,
      dimensions,
      throws,
      ...(body && { body }),
      ...(defaultValue && { defaultValue }),
    };
  }
  #methodBody(name: Token, modifiers: Modifiers, inInterface: boolean): Block | undefined {
    const has = (word: Parameters<typeof hasModifier>[1]) => hasModifier({ modifiers }, word);
    const bodiless = inInterface
      ? !has('default') && !has('static') && !has('private')
      : has('abstract') || has('native');
    if (this.at('{')) {
      // `int f(); { … }` shows as a missing body; a body that must not be there shows here.
      if (bodiless) {
        const message = inInterface
          ? `the interface method '${name.text}' cannot have a body`
          : `the ${has('native') ? 'native' : 'abstract'} method '${name.text}' cannot have a body`;
        const hint = inInterface
          ? "write 'default' before it, or end it with ';'"
          : `end it with ';', or take the modifier away`;
        this.errorAbout(name.start, name.end, message, hint);
      }
      return this.block();
    }
    if (this.at(';') || bodiless) {
      if (this.at(';') && !bodiless) {
        const surplus = this.peek().text === '{';
        const hint = surplus ? "take the ';' away" : inInterface ? undefined : "write { … }, or make it 'abstract'";
        this.errorAbout(name.start, name.end, `the method '${name.text}' has no body`, hint);
        this.advance();
        return surplus ? this.block() : undefined;
      }
      this.expectSemicolon('the heading of the method');
      return undefined;
    }
    return this.expectBody(`the heading of '${name.text}'`);
  }
  /** The `{` of a method is missing: its statements may follow all the same. */
  expectBody(after: string): Block {
    const { start } = this;
    this.error(this.previousEnd, this.previousEnd, `'{' expected after ${after}, ${this.found}`);
    if (this.accept(';')) return { kind: 'Block', start, end: this.previousEnd, statements: [] };
    if (!this.isFirstOnLine(this.index)) this.panic();
    const statements = this.blockStatements(this.tokenAt(this.index));
    return { kind: 'Block', start, end: Math.max(start, this.previousEnd), statements };
  }

  skipMethod(): void {
    this.member({ name: '', kind: 'class' }, []);
  }

  typeList(expected: string): TypeNode[] {
    const list: TypeNode[] = [];
    do list.push(this.classType(expected.replace(/ expected/, '')));
    while (this.accept(','));
    return list;
  }

  // parameters: [ receiverParameter ] [ parameter { , parameter } ] ), the `(` is behind us.
  parameterList(what: string): Parameter[] {
    const list: Parameter[] = [];
    this.#skipReceiver();
    if (this.accept(')')) return list;
    do {
      const parameter = this.parameter(false);
      if (list.at(-1)?.varargs)
        this.errorAbout(list.at(-1)!.start, list.at(-1)!.end, "only the last parameter can have '...'");
      checkModifiers(parameter.modifiers, 'parameter', (from, to, message) => this.errorAbout(from, to, message));
      list.push(parameter);
    } while (this.accept(','));
    this.expect(')', what);
    return list;
  }

  // receiverParameter: type [ name . ] this [ , ]: it only carries annotations (JLS §8.4).
  #skipReceiver(): void {
    const after = this.skipType(this.index);
    if (after < 0) return;
    const receiver = this.tokenAt(after).kind === 'name' && this.tokenAt(after + 1).text === '.' ? after + 2 : after;
    if (this.tokenAt(receiver).text !== 'this') return;
    this.index = receiver + 1;
    this.accept(',');
  }
}
