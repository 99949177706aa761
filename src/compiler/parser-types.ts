/** Types, type parameters and modifiers (JLS ch. 4, §8.1.1 to §8.1.4), and looking ahead over a type. */
import { TokenStream } from './parser-tokens.ts';
import type { Annotation, ClassTypeNode, Modifiers, ModifierWord, TypeNode, TypeParameter } from './syntax-tree.ts';
import { closest, modifierKeywords, type PrimitiveName, primitiveNames, restrictedTypeNames } from './words.ts';

export abstract class TypeParser extends TokenStream {
  abstract annotation(): Annotation;

  // ---------------------------------------------------------------- looking ahead

  /** Index after the type that begins at `index`, or -1 where none does. */
  skipType(index: number): number {
    let i = this.skipAnnotations(index);
    if (primitiveNames.has(this.tokenAt(i).text)) i++;
    else {
      i = this.#skipClassType(i);
      if (i < 0) return -1;
    }
    return this.skipDimensions(i);
  }
  #skipClassType(index: number): number {
    let i = index;
    for (;;) {
      i = this.skipAnnotations(i);
      if (this.tokenAt(i).kind !== 'name') return -1;
      i++;
      if (this.tokenAt(i).text === '<') {
        i = this.skipTypeArguments(i);
        if (i < 0) return -1;
      }
      if (this.tokenAt(i).text !== '.') return i;
      if (this.tokenAt(i + 1).kind !== 'name' && this.tokenAt(i + 1).text !== '@') return i;
      i++;
    }
  }
  /** Index after `< … >` with types, wildcards or nothing between, or -1. */
  skipTypeArguments(index: number): number {
    let i = index + 1;
    if (this.tokenAt(i).text === '>') return i + 1;
    for (;;) {
      i = this.skipAnnotations(i);
      if (this.tokenAt(i).text === '?') {
        i++;
        if (this.tokenAt(i).text === 'extends' || this.tokenAt(i).text === 'super') {
          i = this.skipType(i + 1);
          if (i < 0) return -1;
        }
      } else {
        i = this.skipType(i);
        if (i < 0) return -1;
      }
      // A bound: only in the type parameters of a declaration, over which recovery looks ahead.
      if (this.tokenAt(i).text === 'extends' || this.tokenAt(i).text === '&') i++;
      else if (this.tokenAt(i).text === ',') i++;
      else return this.tokenAt(i).text === '>' ? i + 1 : -1;
    }
  }
  skipDimensions(index: number): number {
    let i = index;
    for (;;) {
      const bracket = this.skipAnnotations(i);
      if (this.tokenAt(bracket).text !== '[' || this.tokenAt(bracket + 1).text !== ']') return i;
      i = bracket + 2;
    }
  }
  skipAnnotations(index: number): number {
    let i = index;
    while (this.tokenAt(i).text === '@' && this.tokenAt(i + 1).kind === 'name') {
      i += 2;
      while (this.tokenAt(i).text === '.' && this.tokenAt(i + 1).kind === 'name') i += 2;
      if (this.tokenAt(i).text === '(') {
        const after = this.afterClosing(i);
        if (after < 0) return i;
        i = after;
      }
    }
    return i;
  }

  // ---------------------------------------------------------------- types

  annotations(): Annotation[] {
    const list: Annotation[] = [];
    while (this.at('@') && this.peek().text !== 'interface') list.push(this.annotation());
    return list;
  }

  // type: ( primitiveType | classType ) dims
  // `what` completes "… expected": "type of the parameter".
  type(what = 'type'): TypeNode {
    return this.withDimensions(this.typeWithoutDimensions(what));
  }

  typeWithoutDimensions(what = 'type'): TypeNode {
    const { start } = this;
    const annotations = this.annotations();
    if (primitiveNames.has(this.token.text)) {
      const name = this.advance().text as PrimitiveName;
      return {
        kind: 'PrimitiveType',
        start,
        end: this.previousEnd,
        name,
        ...(annotations.length > 0 && { annotations }),
      };
    }
    return this.classType(what, annotations, start);
  }

  // result: type | void
  resultType(): TypeNode {
    if (!this.at('void')) return this.type();
    const { start, end } = this.advance();
    const node: TypeNode = { kind: 'PrimitiveType', start, end, name: 'void' };
    if (this.at('[')) this.errorHere("an array of 'void' does not exist");
    return node;
  }

  /** The class behind `new`, where `<>` may stand. */
  createdType(expected: string): TypeNode {
    this.#diamondAllowed = true;
    const type = this.typeWithoutDimensions(expected);
    this.#diamondAllowed = false;
    return type;
  }
  #diamondAllowed = false;

  // classType: { annotation } name [ typeArguments ] { . { annotation } name [ typeArguments ] }
  classType(what = 'type', annotations = this.annotations(), start = this.start): ClassTypeNode {
    if (!this.atName) this.fail(`${what} expected, ${this.found}`);
    let type = this.#classTypePart(undefined, annotations, start);
    while (this.at('.') && (this.peek().kind === 'name' || this.peek().text === '@')) {
      this.advance();
      type = this.#classTypePart(type, this.annotations(), start);
    }
    return type;
  }
  #classTypePart(qualifier: ClassTypeNode | undefined, annotations: Annotation[], start: number): ClassTypeNode {
    const name = this.name('name of a class expected');
    if (!qualifier && restrictedTypeNames.has(name.text) && !this.at('.'))
      this.errorAbout(name.start, name.end, `'${name.text}' cannot be the name of a class`);
    const diamondAllowed = this.#diamondAllowed;
    this.#diamondAllowed = false;
    const typeArguments = this.at('<') ? this.typeArguments() : undefined;
    if (typeArguments?.length === 0 && !diamondAllowed)
      this.error(
        this.previousEnd - 1,
        this.previousEnd,
        "type argument expected, found '>'",
        "'<>' can only stand behind 'new'",
      );
    this.#diamondAllowed = diamondAllowed;
    return {
      kind: 'ClassType',
      start,
      end: this.previousEnd,
      name: name.text,
      nameStart: name.start,
      ...(qualifier && { qualifier }),
      ...(typeArguments && { typeArguments }),
      ...(annotations.length > 0 && { annotations }),
    };
  }

  // typeArguments: < [ typeArgument { , typeArgument } ] >
  typeArguments(): TypeNode[] {
    this.require('<');
    const list: TypeNode[] = [];
    if (this.accept('>')) return list;
    do list.push(this.#typeArgument());
    while (this.accept(','));
    this.require('>', 'the type arguments');
    return list;
  }
  // typeArgument: type | { annotation } ? [ ( extends | super ) type ]
  #typeArgument(): TypeNode {
    const { start } = this;
    if (this.tokenAt(this.skipAnnotations(this.index)).text !== '?') {
      const type = this.type('type argument');
      if (type.kind === 'PrimitiveType') {
        const box =
          { int: 'Integer', char: 'Character' }[type.name as string] ??
          type.name[0]!.toUpperCase() + type.name.slice(1);
        this.errorAbout(
          type.start,
          type.end,
          `a type argument cannot be the primitive type '${type.name}'`,
          `write ${box}`,
        );
      }
      return type;
    }
    const annotations = this.annotations();
    this.advance();
    const boundKind = this.at('extends') ? 'extends' : this.at('super') ? 'super' : undefined;
    if (boundKind) this.advance();
    const bound = boundKind && this.type('bound of the wildcard');
    return {
      kind: 'Wildcard',
      start,
      end: this.previousEnd,
      ...(boundKind && { boundKind }),
      ...(bound && { bound }),
      ...(annotations.length > 0 && { annotations }),
    };
  }

  // dims: { { annotation } [ ] }
  withDimensions(element: TypeNode): TypeNode {
    let type = element;
    while (this.skipDimensions(this.index) > this.index) {
      const annotations = this.annotations();
      this.advance();
      this.advance();
      type = {
        kind: 'ArrayType',
        start: element.start,
        end: this.previousEnd,
        element: type,
        ...(annotations.length > 0 && { annotations }),
      };
    }
    return type;
  }

  /** Counts the `[]` behind a name. */
  dimensionsAfterName(): number {
    let count = 0;
    for (; this.at('[') || (this.at('@') && this.skipDimensions(this.index) > this.index); count++) {
      this.annotations();
      this.advance();
      if (this.accept(']')) continue;
      this.errorHere(`']' expected, ${this.found}`, "the size stands behind 'new': int[] a = new int[5];");
      while (!this.atEnd && !this.at(']') && !this.at(';')) this.advance();
      this.accept(']');
    }
    return count;
  }

  // typeParameters: < typeParameter { , typeParameter } >
  typeParameters(): TypeParameter[] {
    if (!this.accept('<')) return [];
    const list: TypeParameter[] = [];
    do list.push(this.#typeParameter());
    while (this.accept(','));
    this.require('>', 'the type parameters');
    return list;
  }
  // typeParameter: { annotation } name [ extends type { & type } ]
  #typeParameter(): TypeParameter {
    const { start } = this;
    const annotations = this.annotations();
    const name = this.name('name of a type parameter expected');
    const bounds: TypeNode[] = [];
    if (this.accept('extends')) {
      do bounds.push(this.classType('bound of the type parameter'));
      while (this.accept('&'));
    }
    return {
      kind: 'TypeParameter',
      start,
      end: this.previousEnd,
      name: name.text,
      nameStart: name.start,
      annotations,
      bounds,
    };
  }

  // ---------------------------------------------------------------- modifiers

  get #atNonSealed(): boolean {
    return this.at('non') && this.peek().text === '-' && this.peek(2).text === 'sealed';
  }
  // `sealed` is a modifier where the rest of a class heading follows.
  get #atSealed(): boolean {
    const next = this.peek().text;
    return (
      this.at('sealed') && (modifierKeywords.has(next) || next === 'class' || next === 'interface' || next === '@')
    );
  }
  // `default` is a modifier but before `:` or `->`, where it is a label that lost its switch.
  get atModifier(): boolean {
    if (this.at('@')) return this.peek().text !== 'interface';
    if (this.at('default')) return this.peek().text !== ':' && this.peek().text !== '->';
    return modifierKeywords.has(this.token.text) || this.#atSealed || this.#atNonSealed;
  }

  // modifiers: { annotation | modifier }
  modifiers(): Modifiers {
    const { start } = this;
    const annotations: Annotation[] = [];
    const words: ModifierWord[] = [];
    const wordStarts: number[] = [];
    for (;;) {
      if (this.at('@') && this.peek().text !== 'interface') {
        annotations.push(this.annotation());
        continue;
      }
      // `synchronized (` begins a statement.
      if (!this.atModifier || (this.at('synchronized') && this.peek().text === '(')) {
        if (!this.#acceptMisspelt(words, wordStarts)) break;
        continue;
      }
      const word = (this.#atNonSealed ? 'non-sealed' : this.token.text) as ModifierWord;
      if (words.includes(word)) this.errorHere(`'${word}' is written twice`);
      else {
        words.push(word);
        wordStarts.push(this.start);
      }
      this.advance();
      if (word === 'non-sealed') {
        this.advance();
        this.advance();
      }
    }
    const end = this.index > 0 && this.previousEnd > start ? this.previousEnd : start;
    return { kind: 'Modifiers', start, end, words, wordStarts, annotations };
  }

  // `pubic static void …`: a name, and behind it what can only follow a modifier.
  #acceptMisspelt(words: ModifierWord[], wordStarts: number[]): boolean {
    if (!this.atName) return false;
    const next = this.peek();
    const declares = next.kind === 'keyword' && (modifierKeywords.has(next.text) || primitiveNames.has(next.text));
    if (!declares && !['class', 'interface', 'enum', 'void'].includes(next.text)) return false;
    const meant = closest(this.token.text, [...modifierKeywords, 'sealed']);
    if (meant === undefined) return false;
    this.errorHere(`name expected after type '${this.token.text}', found '${next.text}'`, `did you mean '${meant}'?`);
    wordStarts.push(this.start);
    words.push(meant as ModifierWord);
    this.advance();
    return true;
  }
}
