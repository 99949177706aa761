/** Symbols of what the sources declare. */
import {
  type ClassSymbol,
  type Constant,
  type FieldSymbol,
  Flag,
  type ImplicitMember,
  type MethodSymbol,
  type TypeVariable,
} from './symbols.ts';
import type { ModifierWord } from './syntax-tree.ts';
import { methodDescriptor, type Type, voidType } from './types.ts';

const wordFlags: Readonly<Partial<Record<ModifierWord, number>>> = {
  public: Flag.public,
  protected: Flag.protected,
  private: Flag.private,
  abstract: Flag.abstract,
  static: Flag.static,
  final: Flag.final,
  strictfp: Flag.strict,
  transient: Flag.transient,
  volatile: Flag.volatile,
  synchronized: Flag.synchronized,
  native: Flag.native,
};
export function flagsOf(words: readonly ModifierWord[]): number {
  return words.reduce((flags, word) => flags | (wordFlags[word] ?? 0), 0);
}

export class SourceField implements FieldSymbol {
  readonly kind = 'field';
  readonly name: string;
  readonly owner: ClassSymbol;
  readonly flags: number;
  type: Type;
  readonly initialized: boolean;
  /** Offsets of the declarator: initializers before its end may not use the field by its simple name (JLS §8.3.3). */
  declaredFrom = 0;
  declaredTo = 0;
  #evaluate: (() => Constant | undefined) | undefined;
  #constant: Constant | undefined;

  constructor(owner: ClassSymbol, name: string, flags: number, type: Type, initialized = false) {
    this.owner = owner;
    this.name = name;
    this.flags = flags;
    this.type = type;
    this.initialized = initialized;
  }
  /** How to find the value of a constant variable; asked at most once. */
  evaluateBy(evaluate: () => Constant | undefined): void {
    this.#evaluate = evaluate;
  }
  get constant(): Constant | undefined {
    const evaluate = this.#evaluate;
    // Unset first: a constant that is defined by itself has no value.
    this.#evaluate = undefined;
    if (evaluate) this.#constant = evaluate();
    return this.#constant;
  }
}

interface MethodParts {
  readonly owner: ClassSymbol;
  readonly name: string;
  readonly flags: number;
  readonly parameters?: readonly Type[];
  readonly parameterNames?: readonly string[];
  readonly returnType?: Type;
  readonly implicit?: ImplicitMember;
}
export class SourceMethod implements MethodSymbol {
  readonly kind = 'method';
  readonly name: string;
  readonly owner: ClassSymbol;
  readonly flags: number;
  typeParameters: readonly TypeVariable[] = [];
  parameters: readonly Type[];
  parameterNames: readonly string[];
  returnType: Type;
  thrown: readonly Type[] = [];
  readonly implicit?: ImplicitMember;
  /** A compact canonical constructor: the fields get their values after its body. */
  isCompact = false;
  /** An element of an annotation interface that need not be given. */
  hasDefault = false;

  constructor(parts: MethodParts) {
    this.owner = parts.owner;
    this.name = parts.name;
    this.flags = parts.flags;
    this.parameters = parts.parameters ?? [];
    this.parameterNames = parts.parameterNames ?? this.parameters.map((_, index) => `arg${index}`);
    this.returnType = parts.returnType ?? voidType;
    if (parts.implicit) this.implicit = parts.implicit;
  }
  get isVarargs(): boolean {
    return (this.flags & Flag.varargs) !== 0;
  }
  get descriptor(): string {
    const plain = methodDescriptor(this.parameters, this.returnType);
    if (this.name !== '<init>') return plain;
    const { owner } = this;
    const enumClass = owner.isEnum || owner.superclass?.symbol.isEnum === true;
    const before =
      (owner.hasEnclosingInstance && owner.enclosingClass ? `L${owner.enclosingClass.internalName};` : '') +
      (enumClass ? 'Ljava/lang/String;I' : '');
    const after = methodDescriptor(
      owner.captures.map(local => local.type),
      voidType,
    ).slice(1, -2);
    return `(${before}${plain.slice(1, -2)}${after})V`;
  }
}
