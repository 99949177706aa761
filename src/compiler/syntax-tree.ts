/**
 * The typed syntax tree of Java 17: what the parser builds, attribution annotates and codegen reads.
 *
 * Every node is one member of a union discriminated by `kind`; names are the productions of JLS ch. 19. Properties
 * are written by the parser, except the *slots* (optional, marked "slot"): they are filled by attribution
 * (`type`, `constant`, `coerceTo`, `symbol`, `functional`, `captures` …) or by flow analysis (`completes`).
 * Positions are offsets into `SourceFile.text`, `end` exclusive; the range of a node lies within its parent's.
 */
import type { SourceFile } from './source-file.ts';
import type { ClassSymbol, FieldSymbol, LocalSymbol, MethodSymbol, PackageSymbol, Type } from './symbols.ts';
import type { AssignmentOperator, BinaryOperator, ModifierWord, PrimitiveName } from './words.ts';

export type { AssignmentOperator, BinaryOperator, ModifierWord } from './words.ts';

export interface Node {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A node that declares or mentions a simple name; the name stands at `nameStart`, `name.length` characters long. */
interface Named {
  readonly name: string;
  readonly nameStart: number;
}

// ---------------------------------------------------------------- compilation unit (JLS §7.3)

export interface CompilationUnit extends Node {
  readonly kind: 'CompilationUnit';
  readonly source: SourceFile;
  readonly package?: PackageDeclaration;
  readonly imports: readonly ImportDeclaration[];
  readonly types: readonly ClassDeclaration[];
}

export interface PackageDeclaration extends Node {
  readonly kind: 'PackageDeclaration';
  readonly annotations: readonly Annotation[];
  /** With dots: `java.util`. */
  readonly name: string;
  readonly nameStart: number;
}

export interface ImportDeclaration extends Node {
  readonly kind: 'ImportDeclaration';
  readonly isStatic: boolean;
  /** `import java.util.*;`: the name is then `java.util`. */
  readonly onDemand: boolean;
  /** With dots, without the star. */
  readonly name: string;
  readonly nameStart: number;
}

// ---------------------------------------------------------------- declarations (JLS ch. 8 and 9)

/** `words` in source order, without duplicates; where there are none the range is empty. */
export interface Modifiers extends Node {
  readonly kind: 'Modifiers';
  readonly words: readonly ModifierWord[];
  /** Offset of each word. */
  readonly wordStarts: readonly number[];
  readonly annotations: readonly Annotation[];
}

/** Parsed and kept; only `@Override` and `@FunctionalInterface` mean anything to the compiler. */
export interface Annotation extends Node {
  readonly kind: 'Annotation';
  /** With dots, without the `@`. */
  readonly name: string;
  readonly nameStart: number;
  readonly elements: readonly AnnotationElement[];
}

/** `name = value`; a single-element annotation `@A(x)` has the name `value`. */
export interface AnnotationElement extends Node {
  readonly kind: 'AnnotationElement';
  readonly name: string;
  readonly value: Expression | Annotation | AnnotationArray;
}

export interface AnnotationArray extends Node {
  readonly kind: 'AnnotationArray';
  readonly values: readonly (Expression | Annotation | AnnotationArray)[];
}

export interface TypeParameter extends Node, Named {
  readonly kind: 'TypeParameter';
  readonly annotations: readonly Annotation[];
  readonly bounds: readonly TypeNode[];
  /** slot: the type variable. */
  type?: Type;
}

/** Class, interface, enum, record and annotation interface; also the body of an anonymous class or enum constant (name `''`). */
export interface ClassDeclaration extends Node, Named {
  readonly kind: 'ClassDeclaration';
  readonly classKind: 'class' | 'interface' | 'enum' | 'record' | 'annotation';
  readonly modifiers: Modifiers;
  readonly typeParameters: readonly TypeParameter[];
  readonly superclass?: TypeNode;
  /** `implements` of a class, enum or record; `extends` of an interface. */
  readonly interfaces: readonly TypeNode[];
  readonly permits: readonly TypeNode[];
  /** Of a record, else empty. */
  readonly components: readonly Parameter[];
  /** Of an enum, else empty. */
  readonly constants: readonly EnumConstant[];
  readonly members: readonly Member[];
  /** Offset of the closing brace. */
  readonly bodyEnd: number;
  /** slot */
  symbol?: ClassSymbol;
  /** slot: locals of enclosing methods that a local or anonymous class uses. */
  captures?: LocalSymbol[];
}

export interface EnumConstant extends Node, Named {
  readonly kind: 'EnumConstant';
  readonly modifiers: Modifiers;
  readonly arguments: readonly Expression[];
  readonly body?: ClassDeclaration;
  /** slot: the static field. */
  symbol?: FieldSymbol;
  /** slot */
  constructorSymbol?: MethodSymbol;
  /** slot: variable arity invocation of the constructor. */
  varargs?: boolean;
}

export type Member =
  | FieldDeclaration
  | MethodDeclaration
  | ConstructorDeclaration
  | InitializerDeclaration
  | ClassDeclaration;

export interface FieldDeclaration extends Node {
  readonly kind: 'FieldDeclaration';
  readonly modifiers: Modifiers;
  readonly declaredType: TypeNode;
  readonly declarators: readonly VariableDeclarator[];
}

/** `name dims = initializer`, of a field or local variable. */
export interface VariableDeclarator extends Node, Named {
  readonly kind: 'VariableDeclarator';
  /** `int a[]` has 1: dimensions in addition to those of the declared type. */
  readonly dimensions: number;
  readonly initializer?: Expression;
  /** slot */
  symbol?: FieldSymbol | LocalSymbol;
}

export interface MethodDeclaration extends Node, Named {
  readonly kind: 'MethodDeclaration';
  readonly modifiers: Modifiers;
  readonly typeParameters: readonly TypeParameter[];
  readonly returnType: TypeNode;
  readonly parameters: readonly Parameter[];
  /** Dimensions after the parameter list (`int f()[]`), in addition to those of the return type. */
  readonly dimensions: number;
  readonly throws: readonly TypeNode[];
  /** Absent where a `;` stands for it. */
  readonly body?: Block;
  /** Of an annotation interface element. */
  readonly defaultValue?: Expression | Annotation | AnnotationArray;
  /** slot */
  symbol?: MethodSymbol;
}

export interface ConstructorDeclaration extends Node, Named {
  readonly kind: 'ConstructorDeclaration';
  readonly modifiers: Modifiers;
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly throws: readonly TypeNode[];
  /** Compact canonical constructor of a record: no parameter list (`parameters` is empty). */
  readonly compact: boolean;
  /** The first statement may be an ExplicitConstructorInvocation. */
  readonly body: Block;
  /** slot */
  symbol?: MethodSymbol;
  /** slot: the implicit parameters of a compact canonical constructor. */
  compactParameters?: LocalSymbol[];
  /** slot: the constructor that an implicit `super()` calls. */
  implicitSuper?: MethodSymbol;
}

export interface InitializerDeclaration extends Node {
  readonly kind: 'InitializerDeclaration';
  readonly isStatic: boolean;
  readonly body: Block;
}

/** Of a method, constructor, lambda; record component; variable of an enhanced for. `declaredType` is absent for an implicitly typed lambda parameter. */
export interface Parameter extends Node, Named {
  readonly kind: 'Parameter';
  readonly modifiers: Modifiers;
  /** Of `String... a` this is `String`, with `varargs` set. */
  readonly declaredType?: TypeNode;
  readonly varargs: boolean;
  /** As of VariableDeclarator. */
  readonly dimensions: number;
  /** slot */
  symbol?: LocalSymbol;
}

// ---------------------------------------------------------------- types (JLS ch. 4)

export type TypeNode = PrimitiveTypeNode | ClassTypeNode | ArrayTypeNode | WildcardNode | VarTypeNode;

interface TypeSlots {
  readonly annotations?: readonly Annotation[];
  /** slot */
  type?: Type;
}

/** A primitive type, or `void` as the result of a method or in `void.class`. */
interface PrimitiveTypeNode extends Node, TypeSlots {
  readonly kind: 'PrimitiveType';
  readonly name: PrimitiveName;
}

/** Class, interface or type variable: `Map.Entry<K, V>` is Entry with qualifier Map; a package prefix is a qualifier too. */
export interface ClassTypeNode extends Node, Named, TypeSlots {
  readonly kind: 'ClassType';
  readonly qualifier?: ClassTypeNode;
  /** Absent: none written. Empty: the diamond `<>`. */
  readonly typeArguments?: readonly TypeNode[];
}

interface ArrayTypeNode extends Node, TypeSlots {
  readonly kind: 'ArrayType';
  readonly element: TypeNode;
}

/** `?`, `? extends bound`, `? super bound`; only as a type argument. */
interface WildcardNode extends Node, TypeSlots {
  readonly kind: 'Wildcard';
  readonly boundKind?: 'extends' | 'super';
  readonly bound?: TypeNode;
}

/** `var` of a local variable or lambda parameter. */
interface VarTypeNode extends Node, TypeSlots {
  readonly kind: 'VarType';
}

// ---------------------------------------------------------------- statements (JLS ch. 14)

export type Statement =
  | Block
  | LocalVariableDeclaration
  | LocalClassDeclaration
  | EmptyStatement
  | LabeledStatement
  | ExpressionStatement
  | ExplicitConstructorInvocation
  | IfStatement
  | AssertStatement
  | SwitchStatement
  | WhileStatement
  | DoStatement
  | ForStatement
  | EnhancedForStatement
  | BreakStatement
  | ContinueStatement
  | YieldStatement
  | ReturnStatement
  | SynchronizedStatement
  | ThrowStatement
  | TryStatement;

interface StatementNode extends Node {
  /** slot, by flow: can complete normally (JLS §14.22). */
  completes?: boolean;
}

export interface Block extends StatementNode {
  readonly kind: 'Block';
  readonly statements: readonly Statement[];
}

export interface LocalVariableDeclaration extends StatementNode {
  readonly kind: 'LocalVariableDeclaration';
  readonly modifiers: Modifiers;
  readonly declaredType: TypeNode;
  readonly declarators: readonly VariableDeclarator[];
}

interface LocalClassDeclaration extends StatementNode {
  readonly kind: 'LocalClassDeclaration';
  readonly declaration: ClassDeclaration;
}

interface EmptyStatement extends StatementNode {
  readonly kind: 'EmptyStatement';
}

export interface LabeledStatement extends StatementNode {
  readonly kind: 'LabeledStatement';
  readonly label: string;
  readonly body: Statement;
}

export interface ExpressionStatement extends StatementNode {
  readonly kind: 'ExpressionStatement';
  readonly expression: Expression;
}

/** `this(…);` or `super(…);` or `outer.super(…);`, the first statement of a constructor (JLS §8.8.7.1). */
export interface ExplicitConstructorInvocation extends StatementNode, CallSlots {
  readonly kind: 'ExplicitConstructorInvocation';
  readonly which: 'this' | 'super';
  readonly qualifier?: Expression;
  readonly typeArguments: readonly TypeNode[];
  readonly arguments: readonly Expression[];
}

export interface IfStatement extends StatementNode {
  readonly kind: 'IfStatement';
  readonly condition: Expression;
  readonly thenStatement: Statement;
  readonly elseStatement?: Statement;
}

export interface AssertStatement extends StatementNode {
  readonly kind: 'AssertStatement';
  readonly condition: Expression;
  readonly detail?: Expression;
}

/**
 * One `case …` or `default` with what follows it.
 *
 * `arrow`: `case A, B -> …`; the body is then exactly one statement: an ExpressionStatement, a Block or a
 * ThrowStatement; in a switch *expression* the arrow's expression has become a YieldStatement with `implicit`.
 * Without `arrow`, the statements up to the next label, falling through.
 */
export interface SwitchCase extends Node {
  readonly kind: 'SwitchCase';
  readonly labels: readonly Expression[];
  readonly isDefault: boolean;
  readonly arrow: boolean;
  readonly body: readonly Statement[];
}

export interface SwitchStatement extends StatementNode {
  readonly kind: 'SwitchStatement';
  readonly selector: Expression;
  readonly cases: readonly SwitchCase[];
}

export interface WhileStatement extends StatementNode {
  readonly kind: 'WhileStatement';
  readonly condition: Expression;
  readonly body: Statement;
}

export interface DoStatement extends StatementNode {
  readonly kind: 'DoStatement';
  readonly body: Statement;
  readonly condition: Expression;
}

export interface ForStatement extends StatementNode {
  readonly kind: 'ForStatement';
  /** One LocalVariableDeclaration, or ExpressionStatements. */
  readonly init: readonly Statement[];
  readonly condition?: Expression;
  readonly update: readonly ExpressionStatement[];
  readonly body: Statement;
}

export interface EnhancedForStatement extends StatementNode {
  readonly kind: 'EnhancedForStatement';
  readonly variable: Parameter;
  readonly iterable: Expression;
  readonly body: Statement;
  /** slot: the static type of what the array or iterator yields, before conversion to the variable's type. */
  elementType?: Type;
}

export interface BreakStatement extends StatementNode {
  readonly kind: 'BreakStatement';
  readonly label?: string;
}

export interface ContinueStatement extends StatementNode {
  readonly kind: 'ContinueStatement';
  readonly label?: string;
}

export interface YieldStatement extends StatementNode {
  readonly kind: 'YieldStatement';
  readonly value: Expression;
  /** Made from `case A -> value`. */
  readonly implicit: boolean;
}

export interface ReturnStatement extends StatementNode {
  readonly kind: 'ReturnStatement';
  readonly value?: Expression;
}

export interface SynchronizedStatement extends StatementNode {
  readonly kind: 'SynchronizedStatement';
  readonly lock: Expression;
  readonly body: Block;
}

export interface ThrowStatement extends StatementNode {
  readonly kind: 'ThrowStatement';
  readonly value: Expression;
}

export interface TryStatement extends StatementNode {
  readonly kind: 'TryStatement';
  /** Declarations (with exactly one declarator), or names and field accesses of effectively final variables. */
  readonly resources: readonly (LocalVariableDeclaration | Expression)[];
  readonly body: Block;
  readonly catches: readonly CatchClause[];
  readonly finallyBlock?: Block;
}

export interface CatchClause extends Node {
  readonly kind: 'CatchClause';
  readonly parameter: CatchParameter;
  readonly body: Block;
}

export interface CatchParameter extends Node, Named {
  readonly kind: 'CatchParameter';
  readonly modifiers: Modifiers;
  /** Two or more for `A | B e`. */
  readonly types: readonly TypeNode[];
  /** slot */
  symbol?: LocalSymbol;
}

// ---------------------------------------------------------------- expressions (JLS ch. 15)

export type Expression =
  | Literal
  | Name
  | FieldAccess
  | ArrayAccess
  | MethodInvocation
  | ClassInstanceCreation
  | ArrayCreation
  | ArrayInitializer
  | Lambda
  | MethodReference
  | Parenthesized
  | Cast
  | InstanceOf
  | Conditional
  | Assignment
  | Unary
  | Update
  | Binary
  | This
  | Super
  | ClassLiteral
  | SwitchExpression;

interface ExpressionNode extends Node {
  /** slot: the static type. */
  type?: Type;
  /** slot: the value of a constant expression (JLS §15.29); `long` as bigint, `char` as its code. */
  constant?: number | bigint | string | boolean;
  /** slot: the type that the context wants; codegen converts the value to it (widening, boxing, unboxing, checkcast). */
  coerceTo?: Type;
}

/** Slots of whatever invokes a method or constructor. */
interface CallSlots {
  /** slot */
  symbol?: MethodSymbol;
  /** slot: variable arity invocation (JLS §15.12.4.2): codegen packs the trailing arguments into an array. */
  varargs?: boolean;
  /** slot: for an unqualified use of a member of an enclosing instance, that enclosing class. */
  receiverClass?: ClassSymbol;
  /** slot: the exceptions of `throws`, type parameters put in. */
  thrown?: readonly Type[];
  /** slot: the descriptor follows the arguments (JLS §15.12.3). */
  polymorphic?: boolean;
  /** slot: and the result is of the type that it is used as. */
  resultFollowsUse?: boolean;
}

/**
 * `int` and `long` are two's complement values: the literal 2147483648, legal only under unary minus, is -2147483648.
 * `char` is its code, `long` a bigint, `null` null; a text block is a `string`.
 */
export interface Literal extends ExpressionNode {
  readonly kind: 'Literal';
  readonly literal: 'int' | 'long' | 'float' | 'double' | 'boolean' | 'char' | 'string' | 'null';
  readonly value: number | bigint | string | boolean | null;
}

/** A simple name: variable, class or (only as the target of FieldAccess) package. */
export interface Name extends ExpressionNode, Named {
  readonly kind: 'Name';
  /** slot */
  symbol?: LocalSymbol | FieldSymbol | ClassSymbol | PackageSymbol;
  /** slot: for an unqualified use of a field of an enclosing instance, that enclosing class. */
  receiverClass?: ClassSymbol;
}

/** `target.name`, which may be a qualified name of a class or package until attribution has looked (JLS §6.5). */
export interface FieldAccess extends ExpressionNode, Named {
  readonly kind: 'FieldAccess';
  readonly target: Expression;
  /** slot; for `array.length` there is none, the type of the target says it. */
  symbol?: FieldSymbol | ClassSymbol | PackageSymbol;
}

export interface ArrayAccess extends ExpressionNode {
  readonly kind: 'ArrayAccess';
  readonly array: Expression;
  readonly index: Expression;
}

/** `target.<T>name(arguments)`; the target may be a class name, or Super. */
export interface MethodInvocation extends ExpressionNode, Named, CallSlots {
  readonly kind: 'MethodInvocation';
  readonly target?: Expression;
  readonly typeArguments: readonly TypeNode[];
  readonly arguments: readonly Expression[];
}

/** `outer.new <T>C<A>(arguments) { body }`; `symbol` is the constructor (of the superclass where there is a body). */
export interface ClassInstanceCreation extends ExpressionNode, CallSlots {
  readonly kind: 'ClassInstanceCreation';
  readonly outer?: Expression;
  readonly typeArguments: readonly TypeNode[];
  readonly classType: ClassTypeNode;
  readonly arguments: readonly Expression[];
  /** An anonymous class: a ClassDeclaration named `''` without superclass and interfaces. */
  readonly body?: ClassDeclaration;
}

/** `new E[dimensions][]… initializer`: `element` has no dimensions, `rank` counts all brackets. */
export interface ArrayCreation extends ExpressionNode {
  readonly kind: 'ArrayCreation';
  readonly element: TypeNode;
  readonly dimensions: readonly Expression[];
  readonly rank: number;
  readonly initializer?: ArrayInitializer;
}

/** `{ a, b }`, as an initializer or within another. */
export interface ArrayInitializer extends ExpressionNode {
  readonly kind: 'ArrayInitializer';
  readonly elements: readonly Expression[];
}

/** Slots of what needs a functional interface. */
interface FunctionalSlots {
  /** slot */
  functional?: { interfaceType: Type; method: MethodSymbol };
  /** slot: the other interfaces of an intersection that is the target. */
  markers?: Type[];
  /** slot */
  captures?: LocalSymbol[];
  /** slot */
  capturesThis?: boolean;
}

export interface Lambda extends ExpressionNode, FunctionalSlots {
  readonly kind: 'Lambda';
  readonly parameters: readonly Parameter[];
  readonly body: Expression | Block;
}

/** `target::name`; the name `new` means a constructor; a target that may be a type or an expression is an expression. */
export interface MethodReference extends ExpressionNode, Named, FunctionalSlots {
  readonly kind: 'MethodReference';
  readonly target: Expression | TypeNode;
  readonly typeArguments: readonly TypeNode[];
  /** slot */
  symbol?: MethodSymbol;
  /** slot: `Type::instanceMethod`, `bound::method`, `Type::staticMethod`, `Type::new`, `int[]::new` (JLS §15.13). */
  referenceKind?: 'unbound' | 'bound' | 'static' | 'constructor' | 'array';
}

interface Parenthesized extends ExpressionNode {
  readonly kind: 'Parenthesized';
  readonly inner: Expression;
}

/** `(castType & additionalBounds) operand`. */
export interface Cast extends ExpressionNode {
  readonly kind: 'Cast';
  readonly castType: TypeNode;
  readonly additionalBounds: readonly TypeNode[];
  readonly operand: Expression;
}

export interface InstanceOf extends ExpressionNode {
  readonly kind: 'InstanceOf';
  readonly operand: Expression;
  readonly test: TypeNode | TypePattern;
}

/** `o instanceof String s` (JLS §14.30). */
export interface TypePattern extends Node, Named {
  readonly kind: 'TypePattern';
  readonly modifiers: Modifiers;
  readonly declaredType: TypeNode;
  /** slot */
  symbol?: LocalSymbol;
}

export interface Conditional extends ExpressionNode {
  readonly kind: 'Conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface Assignment extends ExpressionNode {
  readonly kind: 'Assignment';
  readonly operator: AssignmentOperator;
  readonly operatorStart: number;
  readonly target: Expression;
  readonly value: Expression;
  /** slot, of a compound assignment: the promoted type in which the operation is carried out. */
  operationType?: Type;
}

export interface Unary extends ExpressionNode {
  readonly kind: 'Unary';
  readonly operator: '+' | '-' | '~' | '!';
  readonly operand: Expression;
}

/** `++x`, `x++`, `--x`, `x--`. */
export interface Update extends ExpressionNode {
  readonly kind: 'Update';
  readonly operator: '++' | '--';
  readonly prefix: boolean;
  readonly operand: Expression;
  /** slot: the promoted type in which the operation is carried out. */
  operationType?: Type;
}

export interface Binary extends ExpressionNode {
  readonly kind: 'Binary';
  readonly operator: BinaryOperator;
  readonly operatorStart: number;
  readonly left: Expression;
  readonly right: Expression;
  /** slot: the promoted type of the operands, in which the operation or comparison is carried out. */
  operationType?: Type;
}

/** `this`, or `Outer.this` with a qualifier that names a class. */
export interface This extends ExpressionNode {
  readonly kind: 'This';
  readonly qualifier?: Expression;
  /** slot: the class that a qualifier names. */
  symbol?: ClassSymbol;
}

/** `super`, only as the target of a FieldAccess, MethodInvocation or MethodReference; or `Outer.super`. */
interface Super extends ExpressionNode {
  readonly kind: 'Super';
  readonly qualifier?: Expression;
  /** slot: the class that a qualifier names. */
  symbol?: ClassSymbol;
}

export interface ClassLiteral extends ExpressionNode {
  readonly kind: 'ClassLiteral';
  readonly classType: TypeNode;
}

export interface SwitchExpression extends ExpressionNode {
  readonly kind: 'SwitchExpression';
  readonly selector: Expression;
  readonly cases: readonly SwitchCase[];
}

// ---------------------------------------------------------------- questions

export function hasModifier(declaration: { readonly modifiers: Modifiers }, word: ModifierWord): boolean {
  return declaration.modifiers.words.includes(word);
}

/** The expression within any parentheses. */
export function withoutParentheses(expression: Expression): Expression {
  let inner = expression;
  while (inner.kind === 'Parenthesized') inner = inner.inner;
  return inner;
}
