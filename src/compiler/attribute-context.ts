/**
 * What the parts of attribution share. Expressions contain lambdas, lambdas statements, statements classes and classes
 * expressions: each part is a file, and they reach each other through the `Attributor`, put together in attribute.ts.
 *
 * An expression is attributed in two moves. Its *shape* is found first, without a target; a stand-alone expression has a
 * type then. A poly expression (JLS §15.2: lambda, method reference, generic call, diamond, conditional of these) waits as
 * a shape until a target is known or several are tried, and is then settled. So nothing is attributed twice, except the
 * body of an explicitly typed lambda that decides between overloads.
 */
import type { ClassTable } from './class-table.ts';
import type { VariableSet } from './infer-bounds.ts';
import type { MethodType } from './members.ts';
import type { Bindings, Scope } from './scope.ts';
import type { ClassSymbol, LocalSymbol, MethodSymbol, TypeVariable } from './symbols.ts';
import type {
  ClassDeclaration,
  ClassInstanceCreation,
  Expression,
  Lambda,
  MethodInvocation,
  MethodReference,
  Parameter,
  Statement,
  TypeNode,
} from './syntax-tree.ts';
import type { Type } from './types.ts';

/** Stand-alone: the type is known and written into the tree. */
interface ValueShape {
  readonly kind: 'value';
  readonly tree: Expression;
  readonly type: Type;
}
/** A call of a generic method, or a diamond, whose type depends on its target. */
interface CallShape {
  readonly kind: 'call';
  readonly tree: MethodInvocation | ClassInstanceCreation;
  readonly call: Call;
}
export interface LambdaShape {
  readonly kind: 'lambda';
  readonly tree: Lambda;
  readonly scope: Scope;
}
export interface ReferenceShape {
  readonly kind: 'reference';
  readonly tree: MethodReference;
  readonly scope: Scope;
  readonly target: ReferenceTarget;
}
/** Conditional or switch expression: one of the branches gives the value. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly tree: Expression;
  readonly branches: readonly Shape[];
}
/** `(shape)`. */
interface WrappedShape {
  readonly kind: 'wrapped';
  readonly tree: Expression;
  readonly inner: Shape;
}
export type Shape = ValueShape | CallShape | LambdaShape | ReferenceShape | ChoiceShape | WrappedShape;

/** What stands before `::`. */
export interface ReferenceTarget {
  readonly type: Type;
  /** A type name, not a value. */
  readonly isType: boolean;
  readonly isSuper: boolean;
}

/** A method chosen for a call, before its type parameters are inferred. */
export interface Call {
  readonly scope: Scope;
  readonly start: number;
  readonly end: number;
  readonly method: MethodSymbol;
  /** Types as a member of the receiver's type; for a diamond the class's type parameters are among these. */
  readonly type: MethodType;
  /** Parameter types, one for each argument. */
  readonly formals: readonly Type[];
  readonly args: readonly Shape[];
  readonly varargs: boolean;
  /** Allows boxing. */
  readonly loose: boolean;
  /** Told the result type and the types in `throws` when they are known. */
  readonly finish: (type: Type, thrown: readonly Type[]) => void;
  /** The result type is fixed by other rules (`getClass`, `clone`). */
  readonly resultType?: Type;
}

/** One inference: its variables, what waits for variables to be chosen, and what to write into trees at the end. */
export interface Inference {
  readonly variables: VariableSet;
  /** False while overloads are tried: then nothing is written and no lambda body is looked at. */
  readonly final: boolean;
  readonly pending: Pending[];
  readonly finishers: (() => void)[];
}
export interface Pending {
  readonly shape: LambdaShape | ReferenceShape;
  readonly target: Type;
}

/** What an overload has to be chosen from. */
export interface Candidate {
  readonly method: MethodSymbol;
  readonly type: MethodType;
}
export interface Selection {
  readonly candidate: Candidate;
  readonly varargs: boolean;
  readonly loose: boolean;
  readonly formals: readonly Type[];
}

export interface Spot {
  readonly start: number;
  readonly end: number;
}

export interface Attributor {
  readonly table: ClassTable;
  readonly object: ClassSymbol;

  error(scope: Scope, spot: Spot, message: string, hint?: string): void;
  /** Runs without reporting; tells whether there were errors. */
  muted<T>(action: () => T): { readonly value: T; readonly failed: boolean };

  /** The type that a type node names; reports and answers the error type where it names none. */
  type(node: TypeNode, scope: Scope): Type;
  typeParameters(nodes: ClassDeclaration['typeParameters'], scope: Scope, origin: 'class' | 'method'): TypeVariable[];

  shape(tree: Expression, scope: Scope): Shape;
  /** Attributes a stand-alone expression and returns its type. */
  value(tree: Expression, scope: Scope): Type;
  /** The type of a shape where no target is given. */
  standalone(shape: Shape, scope: Scope): Type;
  /** Attributes an expression whose context is assignment, return or the like to a type that is known. */
  convert(tree: Expression, scope: Scope, target: Type): void;
  convertShape(shape: Shape, scope: Scope, target: Type): void;
  /** A boolean, unboxed where needed; answers what it binds. */
  condition(tree: Expression, scope: Scope): Bindings;
  bindings(tree: Expression): Bindings;
  bind(tree: Expression, bindings: Bindings): void;

  enterCall(inference: Inference, call: Call): Type;
  compatible(inference: Inference, shape: Shape, target: Type, loose: boolean): boolean;
  settle(shape: Shape, target: Type, scope: Scope): void;
  lambdaBody(inference: Inference, shape: LambdaShape, target: Type): void;
  reference(inference: Inference, shape: ReferenceShape, target: Type): void;
  /** Types of what an explicitly typed lambda returns, or 'void'; undefined where its body has errors. */
  lambdaResults(shape: LambdaShape): readonly Type[] | 'void' | undefined;
  /** The only method that a method reference can mean, or undefined where arguments decide (JLS §15.13.1). */
  exactMethod(shape: ReferenceShape): MethodSymbol | undefined;

  /** Statements of one block, in a scope of their own that is given. */
  statements(statements: readonly Statement[], scope: Scope): void;
  declareParameter(parameter: Parameter, type: Type, scope: Scope): LocalSymbol;

  /** Enters and attributes a local class; of an anonymous class with the supertype that is given. */
  localClass(declaration: ClassDeclaration, scope: Scope, supertype?: Type): ClassSymbol;
  /** Runs when everything else is attributed. */
  later(action: () => void): void;
  /** An instance of a local class is made here: its captured locals are needed here too. */
  instantiated(symbol: ClassSymbol, scope: Scope): void;
}
