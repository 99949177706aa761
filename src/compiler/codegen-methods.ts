/**
 * The methods and constructors of a class, in javac's order: those that nobody wrote first. Lambdas get their numbers in the
 * order of the source, though field initialisers are written with the constructors: so these are gone through once
 * beforehand, into an emitter that is thrown away.
 */
import type { Attribute, MemberInfo } from '../classfile/class-file.ts';
import { OPCODE } from '../classfile/instruction-set.ts';
import type { ClassContext } from './class-context.ts';
import { isEnumClass, writeConstructor } from './codegen-constructors.ts';
import { writeEnumMethods } from './codegen-enums.ts';
import { writeAccessor, writeObjectMethod } from './codegen-records.ts';
import { Emitter } from './emitter.ts';
import { type Generators, MethodContext } from './method-context.ts';
import { methodSignature } from './signature-text.ts';
import { Flag, isStatic, type MethodSymbol } from './symbols.ts';
import {
  type ClassDeclaration,
  type ConstructorDeclaration,
  type FieldDeclaration,
  hasModifier,
  type InitializerDeclaration,
  type MethodDeclaration,
} from './syntax-tree.ts';
import { erasure, internalNameOf, voidType } from './types.ts';

interface Work {
  readonly klass: ClassContext;
  readonly tree: ClassDeclaration;
  readonly generators: Generators;
}

export function writeMethods(klass: ClassContext, tree: ClassDeclaration, generators: Generators): void {
  const { symbol, unit } = klass;
  const line = unit.lineOf(tree.nameStart);
  const work: Work = { klass, tree, generators };
  if (tree.classKind === 'enum') writeEnumMethods(klass, tree, line);
  const implicit = symbol.methods.filter(method => method.owner === symbol && method.implicit);
  // Written last, when every lambda has its number, but standing where the source has them.
  const constructors: (() => void)[] = [];
  const parts: MemberInfo[][] = [];
  const later = (method: MethodSymbol, declaration: ConstructorDeclaration | undefined) => {
    const place: MemberInfo[] = [];
    parts.push(place);
    constructors.push(() => constructor_(work, method, declaration, place));
  };
  for (const method of implicit) if (method.name === '<init>') later(method, undefined);
  for (const method of implicit) if (method.implicit?.startsWith('record')) writeObjectMethod(klass, method, line);
  parts.push(klass.methods.splice(0));
  for (const member of tree.members) {
    if (member.kind === 'MethodDeclaration' && member.symbol) {
      writeMethod(work, member.symbol, member);
      parts.push(klass.methods.splice(0));
    } else if (member.kind === 'ConstructorDeclaration' && member.symbol) {
      rehearseConstructor(work, member.symbol, member);
      later(member.symbol, member);
    } else if (member.kind === 'FieldDeclaration' || member.kind === 'InitializerDeclaration')
      rehearseInitialiser(work, member);
  }
  for (const method of implicit) if (method.implicit === 'accessor') writeAccessor(klass, method, line);
  parts.push(klass.methods.splice(0));
  for (const write of constructors) write();
  klass.methods.push(...parts.flat());
}

function constructor_(
  { klass, tree, generators }: Work,
  symbol: MethodSymbol,
  declaration: ConstructorDeclaration | undefined,
  place: MemberInfo[],
): void {
  klass.unit.method = declaration?.nameStart ?? tree.nameStart;
  const ofConstant = klass.symbol.isAnonymous && isEnumClass(klass.symbol);
  klass.addMethod(
    ofConstant ? symbol.flags | Flag.private : symbol.flags,
    '<init>',
    symbol.descriptor,
    methodAttributes(symbol),
    emitter => writeConstructor({ klass, generators, tree, symbol, declaration }, emitter),
    place,
  );
}

function writeMethod({ klass, generators }: Work, method: MethodSymbol, tree: MethodDeclaration): void {
  const { body } = tree;
  klass.unit.method = tree.nameStart;
  const write =
    body &&
    ((emitter: Emitter) => {
      const m = new MethodContext(klass, emitter, generators, method.name, erasure(method.returnType));
      if (!isStatic(method)) m.declareSelf(false);
      for (const parameter of tree.parameters) m.declare(parameter.symbol!, true);
      for (const statement of body.statements) m.statement(statement);
      if (emitter.isAlive) {
        m.line(body.end - 1);
        emitter.op(OPCODE.return);
      }
    });
  klass.addMethod(method.flags, method.name, method.descriptor, methodAttributes(method), write);
}

function mayHoldLambda({ klass }: Work, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const text = klass.unit.source.text.slice(start, end);
  return text.includes('->') || text.includes('::');
}

function rehearseConstructor(work: Work, symbol: MethodSymbol, declaration: ConstructorDeclaration): void {
  if (!mayHoldLambda(work, declaration)) return;
  const { klass, tree, generators } = work;
  const parts = { klass, generators, tree, symbol, declaration, withoutInitialisers: true };
  writeConstructor(parts, new Emitter(klass.pool));
}

function rehearseInitialiser(work: Work, member: FieldDeclaration | InitializerDeclaration): void {
  if (!mayHoldLambda(work, member)) return;
  const { klass, generators } = work;
  const ofClass =
    member.kind === 'InitializerDeclaration'
      ? member.isStatic
      : hasModifier(member, 'static') || klass.symbol.isInterface;
  const m = new MethodContext(klass, new Emitter(klass.pool), generators, ofClass ? 'static' : 'new', voidType);
  if (!ofClass) m.declareSelf(false);
  if (member.kind === 'InitializerDeclaration') m.statement(member.body);
  else
    for (const { initializer, symbol } of member.declarators)
      if (initializer && symbol) m.valueAs(initializer, erasure(symbol.type));
}

function methodAttributes(method: MethodSymbol): Attribute[] {
  const attributes: Attribute[] = [];
  if (method.thrown.length > 0)
    attributes.push({ kind: 'Exceptions', classes: method.thrown.map(type => internalNameOf(type)) });
  addSignature(attributes, methodSignature(method));
  return attributes;
}
export function addSignature(attributes: Attribute[], signature: string | undefined): void {
  if (signature !== undefined) attributes.push({ kind: 'Signature', signature });
}
