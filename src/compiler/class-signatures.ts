/** Descriptors and the Signature attribute (JVMS §4.3, §4.7.9.1) read into the compiler's types. */
import type { ClassSymbol, TypeVariable } from './symbols.ts';
import {
  arrayType,
  type ClassType,
  classType,
  type PrimitiveName,
  primitives,
  type Type,
  unboundedWildcard,
  voidType,
} from './types.ts';

/** Gives the symbol of a class by its internal name; never fails. */
export interface ClassNames {
  named(internalName: string): ClassSymbol;
}
/** Type parameters that a signature may name: those of the method, of the class, of enclosing classes. */
export type VariableScope = (name: string) => TypeVariable | undefined;

const primitiveLetters: Readonly<Record<string, PrimitiveName>> = {
  Z: 'boolean',
  B: 'byte',
  S: 'short',
  C: 'char',
  I: 'int',
  J: 'long',
  F: 'float',
  D: 'double',
};

export interface MethodSignature {
  readonly typeParameters: TypeVariable[];
  readonly parameters: Type[];
  readonly returnType: Type;
  readonly thrown: Type[];
}
export interface ClassSignature {
  readonly typeParameters: TypeVariable[];
  readonly superclass: ClassType;
  readonly interfaces: ClassType[];
}

class SignatureReader {
  readonly #text: string;
  readonly #classes: ClassNames;
  readonly #own = new Map<string, TypeVariable>();
  readonly #outer: VariableScope;
  #at = 0;

  constructor(text: string, classes: ClassNames, outer: VariableScope) {
    this.#text = text;
    this.#classes = classes;
    this.#outer = outer;
  }
  get more(): boolean {
    return this.#at < this.#text.length;
  }
  #peek(): string {
    return this.#text.charAt(this.#at);
  }
  #take(expected: string): boolean {
    if (this.#peek() !== expected) return false;
    this.#at++;
    return true;
  }
  #until(ends: string): string {
    const start = this.#at;
    while (this.more && !ends.includes(this.#peek())) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  type(): Type {
    const letter = this.#peek();
    if (letter === 'L') return this.classType();
    this.#at++;
    if (letter === '[') return arrayType(this.type());
    if (letter === 'V') return voidType;
    if (letter === 'T') {
      const name = this.#until(';');
      this.#at++;
      return this.#own.get(name) ?? this.#outer(name) ?? classType(this.#classes.named('java/lang/Object'));
    }
    const name = primitiveLetters[letter];
    if (!name) throw new RangeError(`not a type at ${this.#at - 1} of the signature ${this.#text}`);
    return primitives[name];
  }
  classType(): ClassType {
    this.#at++;
    let name = this.#until('<;.');
    let result = classType(this.#classes.named(name), this.#arguments());
    while (this.#take('.')) {
      name += `$${this.#until('<;.')}`;
      const generic = result.args.length > 0 || result.outer !== undefined;
      result = classType(this.#classes.named(name), this.#arguments(), generic ? result : undefined);
    }
    this.#take(';');
    return result;
  }
  #arguments(): Type[] {
    const args: Type[] = [];
    if (!this.#take('<')) return args;
    while (!this.#take('>')) {
      if (this.#take('*')) args.push(unboundedWildcard);
      else if (this.#take('+')) args.push({ kind: 'wildcard', variance: 'extends', bound: this.type() });
      else if (this.#take('-')) args.push({ kind: 'wildcard', variance: 'super', bound: this.type() });
      else args.push(this.type());
    }
    return args;
  }
  typeParameters(origin: 'class' | 'method'): TypeVariable[] {
    const variables: TypeVariable[] = [];
    if (!this.#take('<')) return variables;
    // Bounds may name parameters that come later, so the variables exist before their bounds are read.
    const start = this.#at;
    while (!this.#take('>')) {
      const variable: TypeVariable = { kind: 'variable', name: this.#until(':'), bounds: [], origin };
      variables.push(variable);
      this.#own.set(variable.name, variable);
      this.#skipBounds();
    }
    this.#at = start;
    for (const variable of variables) {
      this.#until(':');
      const bounds: Type[] = [];
      while (this.#take(':')) if (this.#peek() !== ':' && this.#peek() !== '') bounds.push(this.type());
      variable.bounds = bounds.length > 0 ? bounds : [classType(this.#classes.named('java/lang/Object'))];
    }
    this.#take('>');
    return variables;
  }
  #skipBounds(): void {
    while (this.#take(':')) if (this.#peek() !== ':') this.#skipType();
  }
  #skipType(): void {
    while (this.#take('['));
    const letter = this.#peek();
    this.#at++;
    if (letter !== 'L' && letter !== 'T') return;
    for (let open = 0; this.more; ) {
      const each = this.#peek();
      this.#at++;
      if (each === '<') open++;
      else if (each === '>') open--;
      else if (each === ';' && open === 0) return;
    }
  }
  parameters(): Type[] {
    const parameters: Type[] = [];
    this.#take('(');
    while (!this.#take(')')) parameters.push(this.type());
    return parameters;
  }
  thrown(): Type[] {
    const thrown: Type[] = [];
    while (this.#take('^')) thrown.push(this.type());
    return thrown;
  }
}

export function readFieldType(text: string, classes: ClassNames, scope: VariableScope): Type {
  return new SignatureReader(text, classes, scope).type();
}
/** A method descriptor or signature. */
export function readMethodSignature(text: string, classes: ClassNames, scope: VariableScope): MethodSignature {
  const reader = new SignatureReader(text, classes, scope);
  const typeParameters = reader.typeParameters('method');
  const parameters = reader.parameters();
  const returnType = reader.type();
  return { typeParameters, parameters, returnType, thrown: reader.thrown() };
}
export function readClassSignature(text: string, classes: ClassNames, scope: VariableScope): ClassSignature {
  const reader = new SignatureReader(text, classes, scope);
  const typeParameters = reader.typeParameters('class');
  const superclass = reader.classType();
  const interfaces: ClassType[] = [];
  while (reader.more) interfaces.push(reader.classType());
  return { typeParameters, superclass, interfaces };
}
