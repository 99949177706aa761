/**
 * Checked exceptions, JLS §11.2: each one that an expression or statement can throw is caught around it or declared by
 * the method; no catch clause waits for a checked exception that its try block cannot throw.
 */
import type { Report } from './diagnostic.ts';
import type { ClassSymbol, LocalSymbol, MethodSymbol, Type } from './symbols.ts';
import type {
  CatchClause,
  ClassDeclaration,
  ClassInstanceCreation,
  ConstructorDeclaration,
  Expression,
  Lambda,
  LocalVariableDeclaration,
  MethodInvocation,
  MethodReference,
  Node,
  ThrowStatement,
  TryStatement,
} from './syntax-tree.ts';
import { withoutParentheses } from './syntax-tree.ts';
import { childrenOf } from './tree-children.ts';
import { substitute, substitution } from './types.ts';

export function checkExceptions(declaration: ClassDeclaration, report: Report): void {
  new Exceptions(report).classDeclaration(declaration);
}

/** What a piece of code can throw, and where. */
interface Thrown {
  readonly exception: ClassSymbol;
  readonly at: { readonly start: number; readonly end: number };
  /** The resource whose implicit `close()` throws it. */
  readonly closing?: string;
}

/** The class of an exception type; of a type variable, its bound's. */
function exceptionClass(type: Type | undefined): ClassSymbol | undefined {
  switch (type?.kind) {
    case 'class':
      return type.symbol;
    case 'variable':
      return exceptionClass(type.bounds[0]);
    case 'intersection':
      return exceptionClass(type.parts[0]);
    default:
      return undefined;
  }
}
function isSubclass(symbol: ClassSymbol, ancestor: ClassSymbol): boolean {
  for (let at: ClassSymbol | undefined = symbol; at; at = at.superclass?.symbol) if (at === ancestor) return true;
  return false;
}
/** JLS §11.1.1. */
function isChecked(symbol: ClassSymbol): boolean {
  for (let at: ClassSymbol | undefined = symbol; at; at = at.superclass?.symbol) {
    if (at.internalName === 'java/lang/RuntimeException' || at.internalName === 'java/lang/Error') return false;
    if (at.internalName === 'java/lang/Throwable') return true;
  }
  return false;
}
const isTopmost = ({ internalName }: ClassSymbol): boolean =>
  internalName === 'java/lang/Exception' || internalName === 'java/lang/Throwable';

function classesOf(types: readonly Type[]): ClassSymbol[] {
  return types.map(exceptionClass).filter(symbol => symbol !== undefined);
}

const unreported = (name: string): string => `unreported exception ${name}; must be caught or declared to be thrown`;

class Exceptions {
  readonly #report: Report;
  /** What the code being walked has thrown so far. */
  #thrown: Thrown[] = [];
  /** What a final or effectively final catch parameter can hold: rethrowing it throws no more (JLS §11.2.2). */
  readonly #rethrows = new Map<LocalSymbol, readonly ClassSymbol[]>();

  constructor(report: Report) {
    this.#report = report;
  }

  classDeclaration(node: ClassDeclaration): void {
    for (const constant of node.constants) {
      const thrown = this.#collect(() => {
        for (const argument of constant.arguments) this.#walk(argument);
        if (constant.body) this.classDeclaration(constant.body);
        this.#throwAll(constant.constructorSymbol?.thrown ?? [], constant);
      });
      this.#unhandled(thrown, []);
    }
    const constructors = node.members.filter(member => member.kind === 'ConstructorDeclaration');
    for (const member of node.members) {
      switch (member.kind) {
        case 'ClassDeclaration':
          this.classDeclaration(member);
          break;
        case 'MethodDeclaration':
          this.#body(member.body, member.symbol, member.throws);
          break;
        case 'ConstructorDeclaration':
          this.#constructorBody(member);
          break;
        case 'FieldDeclaration':
        case 'InitializerDeclaration': {
          const thrown = this.#collect(() => this.#walk(member));
          const isStatic =
            member.kind === 'FieldDeclaration' ? member.modifiers.words.includes('static') : member.isStatic;
          this.#initializer(thrown, isStatic || node.classKind === 'interface', node, constructors);
          break;
        }
      }
    }
  }
  // An instance initializer may throw what every constructor declares; that of an anonymous class, anything.
  #initializer(
    thrown: Thrown[],
    isStatic: boolean,
    node: ClassDeclaration,
    constructors: ConstructorDeclaration[],
  ): void {
    if (isStatic) this.#unhandled(thrown, []);
    else if (node.name === '') {
      // Thrown where the anonymous class is created.
      this.#thrown.push(...thrown);
    } else {
      const declared = constructors.map(each => classesOf(each.symbol?.thrown ?? []));
      const rest = thrown.filter(
        ({ exception }) =>
          declared.length === 0 || !declared.every(list => list.some(each => isSubclass(exception, each))),
      );
      this.#unhandled(rest, []);
    }
  }

  #body(body: Node | undefined, symbol: MethodSymbol | undefined, written: readonly Node[]): void {
    if (!body) return;
    const thrown = this.#collect(() => this.#walk(body));
    if (symbol || written.length === 0) this.#unhandled(thrown, classesOf(symbol?.thrown ?? []));
  }
  #constructorBody(node: ConstructorDeclaration): void {
    const thrown = this.#collect(() => {
      this.#throwAll(node.implicitSuper?.thrown ?? [], {
        start: node.nameStart,
        end: node.nameStart + node.name.length,
      });
      this.#walk(node.body);
    });
    this.#unhandled(thrown, classesOf(node.symbol?.thrown ?? []));
  }

  #collect(action: () => void): Thrown[] {
    const outer = this.#thrown;
    this.#thrown = [];
    action();
    const inner = this.#thrown;
    this.#thrown = outer;
    return inner;
  }
  #unhandled(thrown: readonly Thrown[], declared: readonly ClassSymbol[]): void {
    for (const { exception, at, closing } of thrown) {
      if (!isChecked(exception) || declared.some(each => isSubclass(exception, each))) continue;
      const name = exception.simpleName;
      const hint = `put it in try { … } catch (${name} e) { … }, or add 'throws ${name}' to the method`;
      const from =
        closing === undefined
          ? ''
          : `exception thrown from implicit call to close() on resource variable '${closing}': `;
      this.#report(at.start, at.end, from + unreported(name), hint);
    }
  }
  #throw(exception: ClassSymbol, at: Thrown['at'], closing?: string): void {
    this.#thrown.push({ exception, at, ...(closing !== undefined && { closing }) });
  }
  #throwAll(types: readonly Type[], at: Thrown['at']): void {
    for (const symbol of classesOf(types)) this.#throw(symbol, at);
  }

  #walk(node: Node): void {
    switch (node.kind) {
      case 'ClassDeclaration':
        this.classDeclaration(node as ClassDeclaration);
        return;
      case 'Lambda':
        this.#lambda(node as Lambda);
        return;
      case 'TryStatement':
        this.#try(node as TryStatement);
        return;
    }
    for (const child of childrenOf(node)) this.#walk(child);
    switch (node.kind) {
      case 'MethodInvocation':
      case 'ExplicitConstructorInvocation': {
        const { thrown, symbol } = node as MethodInvocation;
        // JLS §10.7: the clone() of an array throws nothing.
        if (symbol?.name === 'clone' && (node as MethodInvocation).target?.type?.kind === 'array') break;
        const named = node.kind === 'MethodInvocation' ? (node as MethodInvocation) : undefined;
        this.#throwAll(thrown ?? symbol?.thrown ?? [], named ? { start: named.nameStart, end: named.end } : node);
        break;
      }
      case 'ClassInstanceCreation': {
        const { thrown, symbol } = node as ClassInstanceCreation;
        this.#throwAll(thrown ?? symbol?.thrown ?? [], node);
        break;
      }
      case 'ThrowStatement':
        this.#throwStatement(node as ThrowStatement);
        break;
      case 'MethodReference':
        this.#methodReference(node as MethodReference);
        break;
    }
  }

  #throwStatement(node: ThrowStatement): void {
    const value = withoutParentheses(node.value);
    if (
      value.kind === 'Name' &&
      value.symbol?.kind === 'local' &&
      (value.symbol.isFinal || value.symbol.effectivelyFinal)
    ) {
      const possible = this.#rethrows.get(value.symbol);
      if (possible) {
        for (const each of possible) this.#throw(each, node);
        return;
      }
    }
    this.#throwValue(value, node);
  }
  // Of a choice, each branch: its own type is that of the context, Throwable.
  #throwValue(value: Expression, at: ThrowStatement): void {
    const inner = withoutParentheses(value);
    if (inner.kind === 'Conditional') {
      this.#throwValue(inner.whenTrue, at);
      this.#throwValue(inner.whenFalse, at);
      return;
    }
    const symbol = exceptionClass(inner.type);
    if (symbol) this.#throw(symbol, at);
  }

  // ---------------------------------------------------------------- lambdas

  /** Sorts what the body of a lambda or method reference throws by what its functional interface allows. */
  #functional(
    node: Lambda | MethodReference,
    thrown: readonly Thrown[],
    refuse: (each: Thrown, method: MethodSymbol) => void,
  ): void {
    const { functional } = node;
    if (!functional) return;
    const { interfaceType, method } = functional;
    const own = interfaceType.kind === 'class' && interfaceType.symbol === method.owner ? interfaceType : undefined;
    const map = own && substitution(method.owner.typeParameters, own.args);
    const types = map ? method.thrown.map(type => substitute(type, map)) : method.thrown;
    const allowed = classesOf(types.map(type => (type.kind === 'wildcard' && type.bound ? type.bound : type)));
    const generic = classesOf(method.thrown.filter(type => type.kind === 'variable'));
    for (const each of thrown) {
      if (!isChecked(each.exception) || allowed.some(one => isSubclass(each.exception, one))) continue;
      // Deviates from JLS §18.2.5 in where it looks: `throws X` of a generic interface: X is what the body throws (JLS §18.2.5), and so does the call around it.
      if (generic.some(bound => isSubclass(each.exception, bound))) this.#thrown.push(each);
      else refuse(each, method);
    }
  }
  #lambda(node: Lambda): void {
    const thrown = this.#collect(() => this.#walk(node.body));
    this.#functional(node, thrown, ({ exception, at }, method) => {
      const name = exception.simpleName;
      const hint = `'${method.name}' of ${method.owner.simpleName} declares no ${name}: catch it inside the lambda`;
      this.#report(at.start, at.end, unreported(name), hint);
    });
  }
  #methodReference(node: MethodReference): void {
    const thrown = classesOf(node.symbol?.thrown ?? []).map(exception => ({ exception, at: node }));
    this.#functional(node, thrown, ({ exception: { simpleName } }) =>
      this.#report(
        node.start,
        node.end,
        `incompatible thrown types ${simpleName} in functional expression`,
        'write a lambda that catches it',
      ),
    );
  }

  // ---------------------------------------------------------------- try

  #try(node: TryStatement): void {
    const thrown = this.#collect(() => {
      for (const resource of node.resources) {
        this.#walk(resource);
        this.#close(resource);
      }
      this.#walk(node.body);
    });
    const caught: ClassSymbol[] = [];
    const afterwards = this.#collect(() => {
      for (const clause of node.catches) this.#catch(clause, thrown, caught);
    });
    const escaping = thrown.filter(({ exception }) => !caught.some(each => isSubclass(exception, each)));
    const atEnd = node.finallyBlock ? this.#collect(() => this.#walk(node.finallyBlock!)) : [];
    // A finally that never ends normally replaces whatever was on its way.
    if (node.finallyBlock?.completes !== false) this.#thrown.push(...escaping, ...afterwards);
    this.#thrown.push(...atEnd);
  }
  #catch(clause: CatchClause, thrown: readonly Thrown[], caught: ClassSymbol[]): void {
    const before = [...caught];
    const rethrown: ClassSymbol[] = [];
    for (const node of clause.parameter.types) {
      const exception = exceptionClass(node.type);
      if (!exception) continue;
      const { start, end } = node;
      const name = exception.simpleName;
      if (before.some(each => isSubclass(exception, each)))
        this.#report(start, end, `exception ${name} has already been caught`, 'an earlier catch clause takes it');
      else if (isChecked(exception) && !isTopmost(exception)) {
        const possible = thrown.some(
          each => isSubclass(each.exception, exception) || isSubclass(exception, each.exception),
        );
        if (!possible)
          this.#report(start, end, `exception ${name} is never thrown in body of corresponding try statement`);
      }
      caught.push(exception);
      rethrown.push(...this.#rethrowable(thrown, exception, before));
    }
    if (clause.parameter.symbol) this.#rethrows.set(clause.parameter.symbol, rethrown);
    this.#walk(clause.body);
  }
  // Of what the try block throws: what this clause can have caught; unchecked ones never matter.
  #rethrowable(thrown: readonly Thrown[], exception: ClassSymbol, before: readonly ClassSymbol[]): ClassSymbol[] {
    return thrown
      .filter(each => !before.some(earlier => isSubclass(each.exception, earlier)))
      .filter(each => isSubclass(each.exception, exception) || isSubclass(exception, each.exception))
      .map(each => (isSubclass(each.exception, exception) ? each.exception : exception));
  }

  // JLS §14.20.3: the resource's close() is called at the end.
  #close(resource: TryStatement['resources'][number]): void {
    const isDeclaration = resource.kind === 'LocalVariableDeclaration';
    const declarator = isDeclaration ? (resource as LocalVariableDeclaration).declarators[0] : undefined;
    const type = declarator ? declarator.symbol?.type : isDeclaration ? undefined : resource.type;
    const symbol = exceptionClass(type);
    const close = symbol && findClose(symbol);
    const name = declarator?.name ?? '';
    for (const exception of classesOf(close?.thrown ?? [])) this.#throw(exception, declarator ?? resource, name);
  }
}

/** The `close()` that a class has or inherits, superclasses first. */
function findClose(symbol: ClassSymbol): MethodSymbol | undefined {
  const own = symbol.methods.find(({ name, parameters }) => name === 'close' && parameters.length === 0);
  if (own) return own;
  for (const type of [symbol.superclass, ...symbol.interfaces]) {
    const found = type && findClose(type.symbol);
    if (found) return found;
  }
  return undefined;
}
