/** Classes: headings, bodies, enum constants (JLS ch. 8 and 9). */

import { MemberParser, type Surroundings } from './parser-members.ts';
import { checkModifiers, type ModifierPlace } from './parser-modifiers.ts';
import type { ClassPlace } from './parser-statements.ts';
import type { ClassDeclaration, EnumConstant, Member, Modifiers, Parameter, TypeNode } from './syntax-tree.ts';
import { closest, restrictedTypeNames } from './words.ts';

type ClassKind = ClassDeclaration['classKind'];
const memberStarters: ReadonlySet<string> = new Set(
  'public protected private static final abstract class interface enum void synchronized int @'.split(' '),
);
export abstract class DeclarationParser extends MemberParser {
  // ---------------------------------------------------------------- classes

  // classDeclaration: ( class | interface | enum | record | @ interface ) name … classBody
  classDeclaration(modifiers: Modifiers, start: number, where: ClassPlace): ClassDeclaration {
    const kind = this.#classKind();
    const place = {
      top: 'top-level class',
      member: 'member class',
      interface: 'member class of an interface',
      local: 'local class',
    };
    checkModifiers(modifiers, place[where] as ModifierPlace, (from, to, message) => this.errorAbout(from, to, message));
    const sealed = modifiers.words.find(word => word === 'sealed' || word === 'non-sealed');
    if (sealed && kind !== 'class' && kind !== 'interface')
      this.errorAbout(
        start,
        modifiers.end,
        `'${sealed}' is not allowed for ${kind === 'record' ? 'a record' : `an ${kind}`}`,
      );
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
        const types = this.typeList("name of a class expected after 'extends'");
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
        interfaces = this.typeList("name of an interface expected after 'implements'");
        if (kind === 'interface')
          this.errorAbout(
            token.start,
            token.end,
            "'implements' is not allowed for an interface",
            "an interface 'extends' others",
          );
        if (this.at('extends')) this.errorHere("'extends' must stand before 'implements'");
      } else if (this.accept('permits')) permits = this.typeList("name of a class expected after 'permits'");
      else break;
    }
    if (this.atName && this.peek().kind === 'name') {
      const meant = closest(this.token.text, ['extends', 'implements', 'permits']);
      if (meant) this.fail(`'{' expected, ${this.found}`, `did you mean '${meant}'?`);
    }
    return { ...(superclass && { superclass }), interfaces, permits };
  }
  // components: ( [ parameter { , parameter } ] )
  #components(): Parameter[] {
    this.require('(', 'the name of the record');
    return this.parameterList('the components of the record');
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
}
