/** Classes and their members (JLS ch. 8 and 9). */
import { checkModifiers, type ModifierPlace } from './parser-modifiers.ts';
import { StatementParser } from './parser-statements.ts';
import type {
  Block,
  ClassDeclaration,
  ConstructorDeclaration,
  EnumConstant,
  Member,
  MethodDeclaration,
  Modifiers,
  Parameter,
  TypeNode,
  TypeParameter,
} from './syntax-tree.ts';
import { hasModifier } from './syntax-tree.ts';
import type { Token } from './token.ts';
import { closest, restrictedTypeNames } from './words.ts';

type ClassKind = ClassDeclaration['classKind'];
const classWords = ['class', 'interface', 'enum', 'record'];
const memberStarters: ReadonlySet<string> = new Set(
  'public protected private static final abstract class interface enum void synchronized int @'.split(' '),
);
/** Statements that beginners write into the class body. */
const statementsInClass: ReadonlySet<string> = new Set(
  'if for while do switch try return throw break continue assert this super new ( ++ --'.split(' '),
);

/** What the members of a class need to know of it. */
interface Surroundings {
  readonly name: string;
  readonly kind: ClassKind;
}

export abstract class DeclarationParser extends StatementParser {
  // ---------------------------------------------------------------- classes

  // classDeclaration: ( class | interface | enum | record | @ interface ) name … classBody
  classDeclaration(
    modifiers: Modifiers,
    start: number,
    where: 'top' | 'member' | 'interface' | 'local',
  ): ClassDeclaration {
    const kind = this.#classKind();
    const place = {
      top: 'top-level class',
      member: 'member class',
      interface: 'member class of an interface',
      local: 'local class',
    };
    checkModifiers(modifiers, place[where] as ModifierPlace, (from, to, message) => this.errorAbout(from, to, message));
    const name = this.name(`name expected after '${kind === 'annotation' ? '@interface' : kind}'`);
    if (restrictedTypeNames.has(name.text))
      this.errorAbout(name.start, name.end, `'${name.text}' cannot be the name of a class`);
    const typeParameters = this.typeParameters();
    const components = kind === 'record' ? this.#components() : [];
    const heading = this.#heading(kind);
    if (this.at('(') && kind === 'class')
      this.fail(`'{' expected after 'class ${name.text}', found '('`, 'parameters belong to a method or record');
    const body = this.#classBody({ name: name.text, kind }, `the heading of '${name.text}'`);
    return {
      kind: 'ClassDeclaration',
      start,
      end: this.previousEnd,
      classKind: kind,
      name: name.text,
      nameStart: name.start,
      modifiers,
      typeParameters,
      components,
      ...heading,
      ...body,
    };
  }
  #classKind(): ClassKind {
    const { text } = this.advance();
    if (text !== '@') return text as ClassKind;
    this.advance();
    return 'annotation';
  }

  // heading: [ extends type { , type } ] [ implements type { , type } ] [ permits type { , type } ]
  #heading(kind: ClassKind): Pick<ClassDeclaration, 'superclass' | 'interfaces' | 'permits'> {
    let superclass: TypeNode | undefined;
    let interfaces: TypeNode[] = [];
    let permits: TypeNode[] = [];
    for (;;) {
      const { token } = this;
      if (this.accept('extends')) {
        const types = this.#typeList("name of a class expected after 'extends'");
        if (kind === 'interface') interfaces = types;
        else if (kind === 'class') {
          superclass = types[0];
          if (types.length > 1)
            this.errorAbout(
              types[1]!.start,
              types.at(-1)!.end,
              'a class extends one class only',
              "interfaces stand after 'implements'",
            );
        } else
          this.errorAbout(
            token.start,
            token.end,
            `'extends' is not allowed for ${kind === 'record' ? 'a' : 'an'} ${kind}`,
          );
      } else if (this.accept('implements')) {
        interfaces = this.#typeList("name of an interface expected after 'implements'");
        if (kind === 'interface')
          this.errorAbout(
            token.start,
            token.end,
            "'implements' is not allowed for an interface",
            "an interface 'extends' others",
          );
        if (this.at('extends')) this.errorHere("'extends' must stand before 'implements'");
      } else if (this.accept('permits')) permits = this.#typeList("name of a class expected after 'permits'");
      else break;
    }
    if (this.atName && this.peek().kind === 'name') {
      const meant = closest(this.token.text, ['extends', 'implements', 'permits']);
      if (meant) this.fail(`'{' expected, ${this.found}`, `did you mean '${meant}'?`);
    }
    return { ...(superclass && { superclass }), interfaces, permits };
  }
  #typeList(expected: string): TypeNode[] {
    const list: TypeNode[] = [];
    do list.push(this.classType(expected.replace(/ expected/, '')));
    while (this.accept(','));
    return list;
  }

  // components: ( [ parameter { , parameter } ] )
  #components(): Parameter[] {
    this.require('(', 'the name of the record');
    return this.#parameterList('the components of the record');
  }
  // The `(` is behind us.
  #parameterList(what: string): Parameter[] {
    const list: Parameter[] = [];
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

  classBodyOfCreation(): ClassDeclaration {
    const { start } = this;
    const modifiers: Modifiers = { kind: 'Modifiers', start, end: start, words: [], wordStarts: [], annotations: [] };
    const body = this.#classBody({ name: '', kind: 'class' }, '');
    return {
      kind: 'ClassDeclaration',
      start,
      end: this.previousEnd,
      classKind: 'class',
      name: '',
      nameStart: start,
      modifiers,
      typeParameters: [],
      components: [],
      interfaces: [],
      permits: [],
      ...body,
    };
  }

  // classBody: { [ enumConstants ] { member } }
  #classBody(surroundings: Surroundings, after: string): Pick<ClassDeclaration, 'constants' | 'members' | 'bodyEnd'> {
    const open = this.token;
    this.require('{', after);
    const constants = surroundings.kind === 'enum' ? this.#enumConstants() : [];
    const members: Member[] = [];
    while (!this.at('}') && !this.atEnd) {
      if (this.accept(';')) continue;
      const before = this.index;
      try {
        this.member(surroundings, members);
      } catch (thrown) {
        if (!this.isPanic(thrown)) throw thrown;
        this.resume(before, memberStarters);
      }
      if (this.index === before) this.advance();
    }
    const bodyEnd = this.start;
    this.closeBlock(open);
    return { constants, members, bodyEnd };
  }

  // enumConstants: [ enumConstant { , enumConstant } [ , ] ] [ ; ]
  #enumConstants(): EnumConstant[] {
    const list: EnumConstant[] = [];
    while (this.atName || this.at('@')) {
      list.push(this.#enumConstant());
      if (!this.accept(',')) break;
    }
    if (list.length === 0) this.accept(',');
    if (this.accept(';') || this.at('}') || this.atEnd) return list;
    const hint = this.atName ? "the constants are separated by ','" : "';' ends the list of constants";
    this.error(this.previousEnd, this.previousEnd, `',' or ';' expected after the constant, ${this.found}`, hint);
    return this.atName && this.peek().kind !== 'name' ? [...list, ...this.#enumConstants()] : list;
  }
  // enumConstant: { annotation } name [ arguments ] [ classBody ]
  #enumConstant(): EnumConstant {
    const { start } = this;
    const modifiers = this.modifiers();
    const name = this.name('name of a constant expected');
    const list = this.at('(') ? this.arguments() : [];
    const body = this.at('{') ? this.classBodyOfCreation() : undefined;
    return {
      kind: 'EnumConstant',
      start,
      end: this.previousEnd,
      name: name.text,
      nameStart: name.start,
      modifiers,
      arguments: list,
      ...(body && { body }),
    };
  }

  // ---------------------------------------------------------------- members

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
      members.push(this.classDeclaration(modifiers, start, this.#isInterface(surroundings) ? 'interface' : 'member'));
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
        this.#constructorRest({ name, modifiers, start, typeParameters, parameters: [], throws: [], compact: true }),
      );
      return;
    }
    this.#methodOrFields(surroundings, members, { modifiers, start, typeParameters });
  }
  #isInterface(surroundings: Surroundings): boolean {
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
    const isConstructor = name.text === surroundings.name && !this.#isInterface(surroundings);
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
    const parameters = this.#parameterList('the parameters');
    const throws = this.#throws();
    if (!this.at('{')) {
      this.expectBody(`the heading of '${name.text}'`);
      return;
    }
    const node = this.#constructorRest({ name, ...parts, parameters, throws, compact: false });
    if (isConstructor) members.push(node);
  }
  #constructorRest(
    parts: Pick<
      ConstructorDeclaration,
      'start' | 'modifiers' | 'typeParameters' | 'parameters' | 'throws' | 'compact'
    > & { name: Token },
  ): ConstructorDeclaration {
    const { name, ...rest } = parts;
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
    return this.#typeList("name of an exception expected after 'throws'");
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
    const place = this.#isInterface(surroundings) ? 'field of an interface' : 'field';
    checkModifiers(modifiers, place, (from, to, message) => this.errorAbout(from, to, message));
    if (surroundings.kind === 'record' && !hasModifier({ modifiers }, 'static'))
      this.errorAbout(
        type.start,
        type.end,
        'a record has no instance fields but its components',
        "make it 'static', or a component",
      );
    const declarators = this.variableDeclarators(type);
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

  // method: modifiers [ typeParameters ] result name ( parameters ) dims [ throws ] ( block | [ default value ] ; )
  #method(
    surroundings: Surroundings,
    returnType: TypeNode,
    parts: { modifiers: Modifiers; start: number; typeParameters: TypeParameter[] },
  ): MethodDeclaration {
    const name = this.advance();
    const { modifiers } = parts;
    const inInterface = this.#isInterface(surroundings);
    const place: ModifierPlace = inInterface ? 'method of an interface' : 'method';
    checkModifiers(modifiers, place, (from, to, message) => this.errorAbout(from, to, message));
    this.require('(');
    const parameters = this.#parameterList('the parameters');
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
}
