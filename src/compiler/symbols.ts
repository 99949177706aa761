/**
 * What names mean: classes, fields, methods, locals, packages, and the types they have. Types and symbols refer to each
 * other, so their declarations share this file; what one computes with types stands in types.ts. Attribution fills the
 * symbols of the sources, class-symbols.ts those of class files; code generation only reads them. Class symbols are
 * completed when first asked, so naming a class of the library costs nothing.
 */

/** Value of a constant expression (JLS §15.29): int-like and floating as number, long as bigint. */
export type Constant = number | bigint | string | boolean;

export type PrimitiveName = 'boolean' | 'byte' | 'short' | 'char' | 'int' | 'long' | 'float' | 'double';

export interface PrimitiveType {
  readonly kind: 'primitive';
  readonly name: PrimitiveName;
}
export interface VoidType {
  readonly kind: 'void';
}
export interface NullType {
  readonly kind: 'null';
}
/** A class or interface type. A raw type has no `args` though its symbol has type parameters. */
export interface ClassType {
  readonly kind: 'class';
  readonly symbol: ClassSymbol;
  readonly args: readonly Type[];
  /** The parameterized type of the enclosing instance, where it is generic: `Outer<String>.Inner`. */
  readonly outer?: ClassType;
}
export interface ArrayType {
  readonly kind: 'array';
  readonly element: Type;
}
/** A type parameter, a captured wildcard or, while a call is inferred, an inference variable; compared by identity. */
export interface TypeVariable {
  readonly kind: 'variable';
  readonly name: string;
  /** Upper bounds, never empty once completed; the first one gives the erasure. */
  bounds: readonly Type[];
  /** Lower bound of a captured `? super T`. */
  lower?: Type;
  readonly origin: 'class' | 'method' | 'captured' | 'inference';
  /** The wildcard that was captured. */
  readonly wildcard?: WildcardType;
  /** Set for the inference variables of a call. */
  readonly inference?: InferenceBounds;
}
/** What subtyping tells an inference variable; each answers whether the bounds still agree. */
export interface InferenceBounds {
  equal(type: Type): boolean;
  upperBound(type: Type): boolean;
  lowerBound(type: Type): boolean;
}
export interface WildcardType {
  readonly kind: 'wildcard';
  readonly variance: 'unbounded' | 'extends' | 'super';
  readonly bound?: Type;
}
export interface IntersectionType {
  readonly kind: 'intersection';
  readonly parts: readonly Type[];
}
/** The type of what was already reported: fits everywhere, so one mistake gives one diagnostic. */
export interface ErrorType {
  readonly kind: 'error';
}
type ReferenceType = ClassType | ArrayType | TypeVariable | IntersectionType | NullType;
export type Type = PrimitiveType | VoidType | WildcardType | ReferenceType | ErrorType;

/** Access flags of JVMS tables 4.1-B, 4.5-A, 4.6-A. */
export const Flag = {
  public: 0x0001,
  private: 0x0002,
  protected: 0x0004,
  static: 0x0008,
  final: 0x0010,
  synchronized: 0x0020,
  super: 0x0020,
  volatile: 0x0040,
  bridge: 0x0040,
  varargs: 0x0080,
  transient: 0x0080,
  native: 0x0100,
  interface: 0x0200,
  abstract: 0x0400,
  strict: 0x0800,
  synthetic: 0x1000,
  annotation: 0x2000,
  enum: 0x4000,
} as const;

export interface PackageSymbol {
  readonly kind: 'package';
  /** With dots; empty for the unnamed package. */
  readonly name: string;
}

export interface FieldSymbol {
  readonly kind: 'field';
  readonly name: string;
  readonly owner: ClassSymbol;
  readonly flags: number;
  /** Declared type, in terms of the type parameters of `owner`. */
  type: Type;
  /** The value of a constant variable (JLS §4.12.4), computed when first asked. */
  readonly constant: Constant | undefined;
  /** A field of the sources that is declared with an initializer. */
  readonly initialized?: boolean;
}

/** A method or, under the name `<init>`, a constructor. */
export interface MethodSymbol {
  readonly kind: 'method';
  readonly name: string;
  readonly owner: ClassSymbol;
  readonly flags: number;
  typeParameters: readonly TypeVariable[];
  /** As declared: without the enclosing instance, captured locals, or name and ordinal of an enum. */
  parameters: readonly Type[];
  parameterNames: readonly string[];
  /** `void` for a constructor. */
  returnType: Type;
  thrown: readonly Type[];
  /**
   * As in the class file. A constructor of a source class also takes, in this order: the enclosing instance, name and
   * ordinal of an enum constant, what is declared, the values of the captured locals. Final after attribution.
   */
  readonly descriptor: string;
  readonly isVarargs: boolean;
  /** Not written in the source: default constructor, `values`, `valueOf`, members of a record. */
  readonly implicit?: ImplicitMember;
}
export type ImplicitMember =
  | 'constructor'
  | 'canonicalConstructor'
  | 'enumValues'
  | 'enumValueOf'
  | 'accessor'
  | 'recordToString'
  | 'recordHashCode'
  | 'recordEquals';

/** A local variable, parameter, exception parameter, resource or pattern variable. */
export interface LocalSymbol {
  readonly kind: 'local';
  readonly name: string;
  type: Type;
  readonly what: 'variable' | 'parameter' | 'exception' | 'resource' | 'pattern';
  readonly isFinal: boolean;
  /** Never assigned after its initialisation: it may be captured. */
  effectivelyFinal: boolean;
  /** Value of a constant variable: a `final` one initialised by a constant expression. */
  constant: Constant | undefined;
  /** Has an initializer, or gets its value otherwise where it is declared (parameters, patterns …). */
  readonly initialized: boolean;
  /** Its own initializer, which is being attributed (`open`), names it: it may be read before it has a value. */
  ownInitializer?: 'open' | 'names it';
  /** The class body or lambda in which it is declared: used elsewhere, it is captured. */
  readonly home: object;
}

export type ClassKind = 'class' | 'interface' | 'enum' | 'record' | 'annotation';
export type Nesting = 'top' | 'member' | 'local' | 'anonymous';
export interface RecordComponent {
  readonly name: string;
  readonly type: Type;
  readonly field: FieldSymbol;
  readonly accessor: MethodSymbol;
}

/** Everything a completed class symbol knows from its heading. */
export interface ClassHeader {
  flags: number;
  classKind: ClassKind;
  nesting: Nesting;
  outer: ClassSymbol | undefined;
  typeParameters: readonly TypeVariable[];
  superclass: ClassType | undefined;
  interfaces: readonly ClassType[];
  permitted: readonly ClassSymbol[];
  isSealed: boolean;
}

export class ClassSymbol {
  readonly kind = 'class';
  /** `java/util/Map$Entry`. */
  readonly internalName: string;
  /** `Entry`; empty for an anonymous class. */
  simpleName: string;
  /** Came from one of the sources that are being compiled. */
  readonly isSource: boolean;
  /** Fields in the order of declaration. */
  readonly fieldList: FieldSymbol[] = [];
  /** Methods and constructors in the order of declaration, implicit ones included. */
  readonly methodList: MethodSymbol[] = [];
  readonly memberClassList: ClassSymbol[] = [];
  /** Components of a record of the sources. */
  recordComponents: RecordComponent[] = [];
  /** Locals whose values instances of this local or anonymous class carry, in order of the constructor's parameters. */
  readonly captures: LocalSymbol[] = [];
  /** Instances have an enclosing instance (`this$0`), the first parameter of every constructor. */
  hasEnclosingInstance = false;
  /** Of a class made in the arguments of `super(…)`: the class further out whose instance it has, for `outer` has none yet. */
  furtherOut: ClassSymbol | undefined;
  /** The method whose body declares this local or anonymous class; undefined in an initializer. */
  enclosingMethod: MethodSymbol | undefined;
  /** The class could not be read or found; already reported where it was needed. */
  broken = false;
  /** An annotation interface of the sources that may be written several times. */
  isRepeatable = false;

  /** The class of the enclosing instance, where there is one. */
  get enclosingClass(): ClassSymbol | undefined {
    return this.furtherOut ?? this.outer;
  }

  #header: ClassHeader = {
    flags: 0,
    classKind: 'class',
    nesting: 'top',
    outer: undefined,
    typeParameters: [],
    superclass: undefined,
    interfaces: [],
    permitted: [],
    isSealed: false,
  };
  #completeHeader: (() => void) | undefined;
  #completeMembers: (() => void) | undefined;

  constructor(internalName: string, simpleName: string, isSource: boolean) {
    this.internalName = internalName;
    this.simpleName = simpleName;
    this.isSource = isSource;
  }

  /** Sets what will complete heading and members; each runs once, when first needed. */
  completeBy(header: (() => void) | undefined, members: (() => void) | undefined): void {
    this.#completeHeader = header;
    this.#completeMembers = members;
  }
  /** Heading as far as it is known, without completing it. */
  get known(): ClassHeader {
    return this.#header;
  }
  get header(): ClassHeader {
    const complete = this.#completeHeader;
    this.#completeHeader = undefined;
    complete?.();
    return this.#header;
  }
  #members(): void {
    this.header;
    const complete = this.#completeMembers;
    this.#completeMembers = undefined;
    complete?.();
  }

  get flags(): number {
    return this.isSource ? this.#header.flags : this.header.flags;
  }
  get classKind(): ClassKind {
    return this.isSource ? this.#header.classKind : this.header.classKind;
  }
  get nesting(): Nesting {
    return this.isSource ? this.#header.nesting : this.header.nesting;
  }
  get outer(): ClassSymbol | undefined {
    return this.isSource ? this.#header.outer : this.header.outer;
  }
  get typeParameters(): readonly TypeVariable[] {
    return this.header.typeParameters;
  }
  get superclass(): ClassType | undefined {
    return this.header.superclass;
  }
  get interfaces(): readonly ClassType[] {
    return this.header.interfaces;
  }
  /** Direct permitted subclasses of a sealed class. */
  get permitted(): readonly ClassSymbol[] {
    return this.header.permitted;
  }
  get fields(): readonly FieldSymbol[] {
    this.#members();
    return this.fieldList;
  }
  get methods(): readonly MethodSymbol[] {
    this.#members();
    return this.methodList;
  }
  get memberClasses(): readonly ClassSymbol[] {
    if (!this.isSource) this.#members();
    return this.memberClassList;
  }

  get isInterface(): boolean {
    return this.classKind === 'interface' || this.classKind === 'annotation';
  }
  get isAbstract(): boolean {
    return (this.flags & Flag.abstract) !== 0;
  }
  get isStatic(): boolean {
    return (this.flags & Flag.static) !== 0;
  }
  get isFinal(): boolean {
    return (this.flags & Flag.final) !== 0;
  }
  get isEnum(): boolean {
    return this.classKind === 'enum';
  }
  get isAnonymous(): boolean {
    return this.nesting === 'anonymous';
  }
  get isLocal(): boolean {
    return this.nesting === 'local' || this.nesting === 'anonymous';
  }
  /** Internal name of the package: `java/util`, empty for the unnamed one. */
  get packageName(): string {
    const slash = this.internalName.lastIndexOf('/');
    return slash < 0 ? '' : this.internalName.slice(0, slash);
  }
  /** `java.util.Map.Entry`. */
  get qualifiedName(): string {
    if (this.outer && this.nesting === 'member') return `${this.outer.qualifiedName}.${this.simpleName}`;
    if (this.isLocal) return this.simpleName;
    return this.internalName.replaceAll('/', '.');
  }
  /** The outermost class around this one, or itself. */
  get outermost(): ClassSymbol {
    let at: ClassSymbol = this;
    while (at.outer) at = at.outer;
    return at;
  }
}

export function isStatic(symbol: { readonly flags: number }): boolean {
  return (symbol.flags & Flag.static) !== 0;
}
export function isAbstract(symbol: { readonly flags: number }): boolean {
  return (symbol.flags & Flag.abstract) !== 0;
}
export function isPrivate(symbol: { readonly flags: number }): boolean {
  return (symbol.flags & Flag.private) !== 0;
}
