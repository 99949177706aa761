/** Declarations of variables (JLS §8.3, §14.4), and telling what begins a declaration. */
import { ExpressionParser } from './parser-expressions.ts';
import type { LocalVariableDeclaration, Modifiers, TypeNode, VariableDeclarator } from './syntax-tree.ts';
import { primitiveNames } from './words.ts';

export abstract class VariableParser extends ExpressionParser {
  /** `class`, `interface`, `enum`, `@interface`, or `record Name (`. */
  atClassDeclaration(index: number): boolean {
    const { text } = this.tokenAt(index);
    const next = this.tokenAt(index + 1);
    if (text === 'class' || text === 'interface' || text === 'enum') return true;
    if (text === '@') return next.text === 'interface';
    if (text !== 'record' || next.kind !== 'name') return false;
    return ['(', '<'].includes(this.tokenAt(index + 2).text);
  }

  /** A type and a name begin here. */
  atLocalVariable(): boolean {
    const { token } = this;
    if (token.text === 'final') return true;
    const after = this.skipType(this.index);
    if (after < 0) return false;
    if (this.tokenAt(after).kind === 'name') return !(token.text === 'yield' && after === this.index + 1);
    if (!primitiveNames.has(token.text)) return false;
    return this.tokenAt(after).text !== '.' && this.tokenAt(after).text !== '::';
  }

  // localVariables: { modifier } type variableDeclarator { , variableDeclarator } ;
  localVariableStatement(modifiers: Modifiers, start: number): LocalVariableDeclaration {
    const declaration = this.localVariables(modifiers, start);
    this.expectSemicolon('variable declaration');
    return { ...declaration, end: this.previousEnd };
  }
  localVariables(modifiers: Modifiers, start: number): LocalVariableDeclaration {
    const declaredType = this.variableType();
    if (this.at('[') && this.peek().text !== ']')
      this.fail('the size of an array does not belong to its type', 'write: int[] a = new int[5];');
    const declarators = this.variableDeclarators(declaredType);
    if (declaredType.kind === 'VarType') {
      const first = declarators[0]!;
      if (declarators.length > 1)
        this.errorAbout(declarators[1]!.start, declarators[1]!.end, "'var' declares one variable at a time");
      if (first.dimensions > 0) this.errorAbout(first.start, first.end, "'var' cannot be combined with '[]'");
      if (first.initializer?.kind === 'ArrayInitializer')
        this.errorAbout(
          first.start,
          first.end,
          "'var' cannot take its type from a list of elements",
          'write new int[] {…}',
        );
    }
    return { kind: 'LocalVariableDeclaration', start, end: this.previousEnd, modifiers, declaredType, declarators };
  }

  // variableDeclarators: variableDeclarator { , variableDeclarator }
  variableDeclarators(type: TypeNode): VariableDeclarator[] {
    const written = this.source.text.slice(type.start, type.end);
    const list = [this.#variableDeclarator(`name expected after type '${written}'`)];
    while (this.accept(',')) {
      if (primitiveNames.has(this.token.text) || this.tokenAt(this.#skipTypeOr(this.index)).kind === 'name') {
        this.errorHere(
          `name expected after ',', ${this.found}`,
          "write the type once (int x, y;) or end with ';' first",
        );
        this.type();
      }
      list.push(this.#variableDeclarator("name expected after ','"));
    }
    return list;
  }
  #skipTypeOr(index: number): number {
    const after = this.skipType(index);
    return after < 0 ? index + 1 : after;
  }
  // variableDeclarator: name dims [ = variableInitializer ]
  #variableDeclarator(expected: string): VariableDeclarator {
    const name = this.name(expected);
    const dimensions = this.dimensionsAfterName();
    const { start, text } = name;
    if (this.at('==') || (this.at(':') && this.peek().text === '=')) {
      this.errorHere(`'=' expected after '${text}', ${this.found}`, "a value is given with '='");
      if (this.advance().text === ':') this.advance();
    } else if (!this.accept('='))
      return { kind: 'VariableDeclarator', start, end: this.previousEnd, name: text, nameStart: start, dimensions };
    const initializer = this.variableInitializer();
    return {
      kind: 'VariableDeclarator',
      start,
      end: this.previousEnd,
      name: text,
      nameStart: start,
      dimensions,
      initializer,
    };
  }
}
