/**
 * Constructors and the initialisers they run. Before `super(…)` an inner or local class stores its enclosing instance and
 * captured locals, because the superclass's constructor may call methods that use them; after it come field initialisers
 * and instance initialisers, in the order of the source.
 */
import { OPCODE } from '../classfile/instruction-set.ts';
import { type ClassContext, localDescriptor, outerThisDescriptor, outerThisField } from './class-context.ts';
import { generateArguments, generateNullCheck } from './codegen-calls.ts';
import { loadCaptured } from './codegen-creation.ts';
import { CompilerBug } from './compiler-bug.ts';
import type { Emitter, Local } from './emitter.ts';
import { type Generators, MethodContext } from './method-context.ts';
import { isSubclass } from './subtyping.ts';
import { type ClassSymbol, isStatic, type LocalSymbol, type MethodSymbol } from './symbols.ts';
import type {
  ClassDeclaration,
  ConstructorDeclaration,
  ExplicitConstructorInvocation,
  Statement,
} from './syntax-tree.ts';
import { descriptor, erasure, type Type, typeToString, voidType } from './types.ts';

/** A constructor, written or implicit. */
export interface ConstructorParts {
  readonly klass: ClassContext;
  readonly generators: Generators;
  readonly tree: ClassDeclaration;
  readonly symbol: MethodSymbol;
  readonly declaration: ConstructorDeclaration | undefined;
  readonly withoutInitialisers?: boolean;
}

/** Parameters that the source does not name. */
interface HiddenParameters {
  enumName: Local | undefined;
  enumOrdinal: Local | undefined;
  /** Of an anonymous class or default constructor, the arguments for the superclass. */
  readonly passedOn: Local[];
}

export function isEnumClass(symbol: ClassSymbol): boolean {
  return symbol.isEnum || symbol.superclass?.symbol.isEnum === true;
}

export function writeConstructor(parts: ConstructorParts, emitter: Emitter): void {
  const { klass, declaration, symbol, tree } = parts;
  const m = new MethodContext(klass, emitter, parts.generators, 'new', voidType);
  const hidden = declareParameters(m, parts);
  const statements = declaration?.body.statements ?? [];
  const [first] = statements;
  const call = first?.kind === 'ExplicitConstructorInvocation' ? first : undefined;
  const position = call?.start ?? declaration?.nameStart ?? tree.nameStart;
  if (call?.which === 'this') {
    m.line(position);
    callThis(m, call, hidden);
  } else {
    m.line(declaration?.nameStart ?? tree.nameStart);
    storeCarried(m);
    m.line(position);
    callSuper(m, parts, call, hidden);
    if (symbol.implicit === 'canonicalConstructor') storeComponents(m, parts, hidden.passedOn);
    if (!parts.withoutInitialisers) runInitialisers(m, tree);
  }
  const rest: readonly Statement[] = call ? statements.slice(1) : statements;
  for (const statement of rest) m.statement(statement);
  if (emitter.isAlive) {
    if (declaration?.compact) {
      m.line(declaration.nameStart);
      storeCompact(m, parts, declaration.compactParameters ?? []);
    }
    if (declaration) m.line(declaration.body.end - 1);
    emitter.op(OPCODE.return);
  }
}

function declareParameters(m: MethodContext, { klass, symbol, declaration }: ConstructorParts): HiddenParameters {
  const owner = klass.symbol;
  m.declareSelf(true);
  const hidden: HiddenParameters = { enumName: undefined, enumOrdinal: undefined, passedOn: [] };
  if (owner.hasEnclosingInstance) m.outerThis = m.declareSynthetic(undefined, outerThisDescriptor(owner));
  if (isEnumClass(owner)) {
    hidden.enumName = m.declareSynthetic(undefined, 'Ljava/lang/String;');
    hidden.enumOrdinal = m.declareSynthetic(undefined, 'I');
  }
  const named: readonly LocalSymbol[] | undefined = declaration?.compact
    ? declaration.compactParameters
    : declaration?.parameters.map(parameter => parameter.symbol!);
  if (named) for (const parameter of named) m.declare(parameter, true);
  else
    symbol.parameters.forEach((type, index) => {
      const name = symbol.implicit === 'canonicalConstructor' ? symbol.parameterNames[index] : undefined;
      hidden.passedOn.push(m.declareSynthetic(name, descriptor(type)));
    });
  for (const local of owner.captures) m.locals.set(local, m.declareSynthetic(undefined, localDescriptor(local)));
  return hidden;
}

/** `this$0` and `val$x`. */
function storeCarried(m: MethodContext): void {
  const { emitter, klass } = m;
  const { symbol } = klass;
  if (m.outerThis) {
    m.loadThis();
    emitter.load(m.outerThis);
    emitter.field(OPCODE.putfield, klass.name, outerThisField(symbol), outerThisDescriptor(symbol));
  }
  for (const local of symbol.captures) {
    m.loadThis();
    emitter.load(m.locals.get(local)!);
    emitter.field(OPCODE.putfield, klass.name, klass.capturedField(local)!, localDescriptor(local));
  }
}

function callThis(m: MethodContext, tree: ExplicitConstructorInvocation, hidden: HiddenParameters): void {
  const { symbol } = tree;
  if (!symbol) throw new CompilerBug('this(…) has no constructor');
  m.loadThis();
  if (m.outerThis) m.emitter.load(m.outerThis);
  passEnum(m, hidden);
  m.isBeforeSuper = true;
  generateArguments(m, symbol, tree.arguments, tree.varargs ?? false);
  m.isBeforeSuper = false;
  loadCaptured(m, symbol.owner);
  m.line(tree.start);
  m.emitter.invoke(OPCODE.invokespecial, m.klass.name, '<init>', symbol.descriptor, false);
}
function passEnum(m: MethodContext, { enumName, enumOrdinal }: HiddenParameters): void {
  if (enumName) m.emitter.load(enumName);
  if (enumOrdinal) m.emitter.load(enumOrdinal);
}

function callSuper(
  m: MethodContext,
  parts: ConstructorParts,
  tree: ExplicitConstructorInvocation | undefined,
  hidden: HiddenParameters,
): void {
  const { klass, declaration } = parts;
  const { emitter } = m;
  const above = klass.symbol.superclass?.symbol;
  if (!above) return;
  const anonymous = klass.unit.superclassCalls.get(klass.symbol);
  m.loadThis();
  if (above.internalName === 'java/lang/Enum' || above.internalName === 'java/lang/Record') {
    passEnum(m, hidden);
    const ofEnum = above.internalName === 'java/lang/Enum';
    emitter.invoke(
      OPCODE.invokespecial,
      above.internalName,
      '<init>',
      ofEnum ? '(Ljava/lang/String;I)V' : '()V',
      false,
    );
    return;
  }
  const called = tree?.symbol ?? declaration?.implicitSuper ?? anonymous?.constructor_ ?? plainConstructor(above);
  const passedOn = anonymous ? hidden.passedOn : [];
  if (above.hasEnclosingInstance) {
    if (tree?.qualifier) {
      m.value(tree.qualifier);
      generateNullCheck(m);
    } else if (anonymous?.outer) emitter.load(passedOn.shift()!);
    else m.loadEnclosing(each => isSubclass(each, above.enclosingClass!), true);
  }
  passEnum(m, hidden);
  m.isBeforeSuper = true;
  if (tree) generateArguments(m, called, tree.arguments, tree.varargs ?? false);
  else if (anonymous) for (const local of passedOn) emitter.load(local);
  else if (called.isVarargs && called.parameters.length > 0) generateArguments(m, called, [], true);
  m.isBeforeSuper = false;
  loadCaptured(m, above);
  if (tree) m.line(tree.start);
  emitter.invoke(OPCODE.invokespecial, above.internalName, '<init>', called.descriptor, false);
}

/** The constructor that is called where nothing says which. */
function plainConstructor(symbol: ClassSymbol): MethodSymbol {
  const all = symbol.methods.filter(method => method.name === '<init>');
  const found = all.find(method => method.parameters.length === 0) ?? all.find(method => method.isVarargs);
  if (!found) throw new CompilerBug(`${typeToString({ kind: 'class', symbol, args: [] })} has no constructor to call`);
  return found;
}

/** Field initialisers and instance initialisers; they see fields, not the constructor's parameters. */
function runInitialisers(m: MethodContext, tree: ClassDeclaration): void {
  const { emitter, klass } = m;
  const { outerThis } = m;
  const carried = new Map(m.locals);
  m.outerThis = undefined;
  m.locals.clear();
  for (const member of tree.members) {
    if (member.kind === 'InitializerDeclaration' && !member.isStatic) m.statement(member.body);
    if (member.kind !== 'FieldDeclaration') continue;
    for (const { symbol, initializer, nameStart } of member.declarators) {
      if (symbol?.kind !== 'field' || isStatic(symbol) || !initializer || !emitter.isAlive) continue;
      m.line(nameStart);
      m.loadThis();
      m.valueAs(initializer, erasure(symbol.type));
      emitter.field(OPCODE.putfield, klass.name, symbol.name, descriptor(symbol.type));
    }
  }
  m.outerThis = outerThis;
  for (const [symbol, local] of carried) m.locals.set(symbol, local);
}

function storeComponents(m: MethodContext, { klass, tree }: ConstructorParts, values: readonly Local[]): void {
  klass.symbol.recordComponents.forEach(({ field, type }, index) => {
    m.line(tree.nameStart);
    storeField(m, field.name, type, values[index]!);
  });
}
function storeCompact(m: MethodContext, { klass }: ConstructorParts, values: readonly LocalSymbol[]): void {
  klass.symbol.recordComponents.forEach(({ field, type }, index) => {
    storeField(m, field.name, type, m.locals.get(values[index]!)!);
  });
}
function storeField(m: MethodContext, name: string, type: Type, value: Local): void {
  m.loadThis();
  m.emitter.load(value);
  m.emitter.field(OPCODE.putfield, m.klass.name, name, descriptor(type));
}
