/**
 * Generic signatures (JVMS §4.7.9.1) as Java source spells them. The pieces are text at once: only the disassembler
 * needs them, so no tree is built.
 */
import { ClassFormatError } from './class-format-error.ts';
import { readableType } from './descriptor.ts';

export interface ReadableClassSignature {
  /** `<T extends Foo>` or ''. */
  readonly typeParameters: string;
  readonly superclass: string;
  readonly interfaces: readonly string[];
}

export interface ReadableMethodSignature {
  readonly typeParameters: string;
  readonly parameters: readonly string[];
  readonly returns: string;
  /** Empty where the signature does not say: then the Exceptions attribute does. */
  readonly exceptions: readonly string[];
}

/** @throws {ClassFormatError} if the text is not a class signature. */
export function readClassSignature(signature: string): ReadableClassSignature {
  const cursor = new SignatureCursor(signature);
  const typeParameters = cursor.typeParameters();
  const superclass = cursor.type();
  const interfaces: string[] = [];
  while (!cursor.atEnd()) interfaces.push(cursor.type());
  return { typeParameters, superclass, interfaces };
}

/** @throws {ClassFormatError} if the text is not a method signature. */
export function readMethodSignature(signature: string): ReadableMethodSignature {
  const cursor = new SignatureCursor(signature);
  const typeParameters = cursor.typeParameters();
  cursor.expect('(');
  const parameters: string[] = [];
  while (!cursor.skip(')')) parameters.push(cursor.type());
  const returns = cursor.type();
  const exceptions: string[] = [];
  while (cursor.skip('^')) exceptions.push(cursor.type());
  cursor.end();
  return { typeParameters, parameters, returns, exceptions };
}

/** @throws {ClassFormatError} if the text is not a field signature. */
export function readFieldSignature(signature: string): string {
  const cursor = new SignatureCursor(signature);
  const type = cursor.type();
  cursor.end();
  return type;
}

class SignatureCursor {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  atEnd(): boolean {
    return this.at >= this.text.length;
  }

  end(): void {
    if (!this.atEnd()) throw this.malformed();
  }

  skip(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  expect(character: string): void {
    if (!this.skip(character)) throw this.malformed();
  }

  /** TypeParameters: `<T:Ljava/lang/Object;U::LFoo;>`. A class bound of Object is not printed. */
  typeParameters(): string {
    if (!this.skip('<')) return '';
    const parameters: string[] = [];
    while (!this.skip('>')) {
      const name = this.until(':');
      const bounds: string[] = [];
      this.expect(':');
      if (this.text[this.at] !== ':' && this.text[this.at] !== '>') {
        const bound = this.type();
        if (bound !== 'java.lang.Object') bounds.push(bound);
      }
      while (this.skip(':')) bounds.push(this.type());
      parameters.push(bounds.length > 0 ? `${name} extends ${bounds.join(' & ')}` : name);
    }
    return `<${parameters.join(', ')}>`;
  }

  /** JavaTypeSignature or V. */
  type(): string {
    if (this.skip('[')) return `${this.type()}[]`;
    if (this.skip('T')) {
      const name = this.until(';');
      this.at++;
      return name;
    }
    if (!this.skip('L')) {
      const primitive = this.text[this.at++];
      if (primitive === undefined || !'BCDFIJSZV'.includes(primitive)) throw this.malformed();
      return readableType(primitive);
    }
    let name = '';
    for (;;) {
      name += this.until(';', '<', '.').replaceAll('/', '.');
      if (this.skip('<')) name += this.typeArguments();
      if (this.skip(';')) return name;
      this.expect('.');
      name += '.';
    }
  }

  private typeArguments(): string {
    const list: string[] = [];
    while (!this.skip('>')) {
      if (this.skip('*')) list.push('?');
      else if (this.skip('+')) list.push(`? extends ${this.type()}`);
      else if (this.skip('-')) list.push(`? super ${this.type()}`);
      else list.push(this.type());
    }
    return `<${list.join(', ')}>`;
  }

  private until(...stops: readonly string[]): string {
    const from = this.at;
    while (!stops.includes(this.text[this.at] ?? '')) {
      if (this.atEnd()) throw this.malformed();
      this.at++;
    }
    return this.text.slice(from, this.at);
  }

  private malformed(): ClassFormatError {
    return new ClassFormatError(`"${this.text}" is not a generic signature (at ${this.at})`);
  }
}
