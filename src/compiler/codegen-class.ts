/** One class declaration to one class file: members, implicit members, static initialiser, attributes. */
import { ByteWriter } from '../classfile/byte-writer.ts';
import { type Attribute, COMPILED_HERE, type InnerClass } from '../classfile/class-file.ts';
import { CONSTANT } from '../classfile/constant-pool.ts';
import { OPCODE } from '../classfile/instruction-set.ts';
import { writeClassFile } from '../classfile/writer.ts';
import {
  ClassContext,
  localDescriptor,
  outerThisDescriptor,
  outerThisField,
  type UnitContext,
} from './class-context.ts';
import { writeBridges } from './codegen-bridges.ts';
import { addValuesField, createConstants } from './codegen-enums.ts';
import { addSignature, writeMethods } from './codegen-methods.ts';
import { recordAttribute } from './codegen-records.ts';
import { convertConstant } from './constant.ts';
import type { Emitter } from './emitter.ts';
import { type Generators, MethodContext } from './method-context.ts';
import { classSignature, signatureOf } from './signature-text.ts';
import { type ClassSymbol, type FieldSymbol, Flag, isStatic } from './symbols.ts';
import type { ClassDeclaration } from './syntax-tree.ts';
import { descriptor, erasure, isPrimitive, voidType } from './types.ts';

/** Java 17. */
const classFileVersion = 61;
const classFlags =
  Flag.public | Flag.final | Flag.interface | Flag.abstract | Flag.synthetic | Flag.annotation | Flag.enum;

export interface ClassToGenerate {
  readonly tree: ClassDeclaration;
  readonly symbol: ClassSymbol;
}

/** The class file; `nest` are the classes that share the outermost class, itself included. */
export function generateClass(
  unit: UnitContext,
  { tree, symbol }: ClassToGenerate,
  nest: readonly ClassSymbol[],
  generators: Generators,
): Uint8Array {
  const klass = new ClassContext(unit, symbol);
  unit.method = tree.nameStart;
  unit.statement = tree.nameStart;
  addFields(klass, tree);
  writeMethods(klass, tree, generators);
  writeBridges(klass, generators, unit.lineOf(tree.nameStart));
  klass.methods.push(...klass.lambdaMethods.reverse());
  writeStaticInitialiser(klass, tree, generators);
  return writeClassFile({
    minor: 0,
    major: classFileVersion,
    constantPool: klass.pool,
    access: accessOf(symbol),
    thisClass: symbol.internalName,
    superClass:
      symbol.superclass?.symbol.internalName ??
      (symbol.internalName === 'java/lang/Object' ? null : 'java/lang/Object'),
    interfaces: symbol.interfaces.map(type => type.symbol.internalName),
    fields: klass.fields,
    methods: klass.methods,
    attributes: classAttributes(klass, nest),
  });
}

function accessOf(symbol: ClassSymbol): number {
  let { flags } = symbol;
  if ((flags & Flag.protected) !== 0) flags |= Flag.public;
  return (flags & classFlags) | (symbol.isInterface ? 0 : Flag.super);
}

// ---------------------------------------------------------------- fields

function addFields(klass: ClassContext, tree: ClassDeclaration): void {
  const { symbol } = klass;
  for (const field of symbol.fields) klass.fields.push(fieldInfo(klass, field));
  const synthetic = Flag.final | Flag.synthetic;
  for (const local of symbol.captures)
    klass.fields.push({
      access: synthetic,
      name: klass.capturedField(local)!,
      descriptor: localDescriptor(local),
      attributes: [],
    });
  if (symbol.hasEnclosingInstance)
    klass.fields.push({
      access: synthetic,
      name: outerThisField(symbol),
      descriptor: outerThisDescriptor(symbol),
      attributes: [],
    });
  if (tree.classKind === 'enum') addValuesField(klass);
}

function fieldInfo(klass: ClassContext, field: FieldSymbol) {
  const attributes: Attribute[] = [];
  const constantIndex = constantValue(klass, field);
  if (constantIndex !== undefined) attributes.push({ kind: 'ConstantValue', constantIndex });
  addSignature(attributes, signatureOf(field.type));
  return { access: field.flags, name: field.name, descriptor: descriptor(field.type), attributes };
}

function constantValue({ pool }: ClassContext, { constant, type, flags }: FieldSymbol): number | undefined {
  if (constant === undefined || (flags & Flag.final) === 0) return undefined;
  if (typeof constant === 'string') return pool.addString(constant);
  if (!isPrimitive(type)) return undefined;
  const value = convertConstant(constant, type.name, type.name) ?? constant;
  switch (type.name) {
    case 'long':
      return pool.addLong(BigInt(value));
    case 'float':
      return pool.addFloat(Number(value));
    case 'double':
      return pool.addDouble(Number(value));
    default:
      return pool.addInteger(Number(value));
  }
}

// ---------------------------------------------------------------- static initialiser

function writeStaticInitialiser(klass: ClassContext, tree: ClassDeclaration, generators: Generators): void {
  const before = klass.methods.length;
  const lambdas = klass.lambdaMethods.length;
  const asserts = klass.usesAssertions;
  const attempt = () => {
    const write = (emitter: Emitter) => staticInitialiser(klass, tree, generators, emitter);
    if (klass.usesAssertions || hasStaticCode(tree)) klass.addMethod(Flag.static, '<clinit>', '()V', [], write);
  };
  attempt();
  if (klass.usesAssertions !== asserts) {
    // The first assert stands in the initialiser itself.
    klass.methods.length = before;
    attempt();
  }
  const clinit = klass.methods.pop();
  klass.methods.push(...klass.lambdaMethods.slice(lambdas).reverse());
  if (clinit) klass.methods.push(clinit);
  if (!klass.usesAssertions) return;
  const access = Flag.static | Flag.final | Flag.synthetic | (klass.symbol.isInterface ? Flag.public : 0);
  klass.fields.push({ access, name: '$assertionsDisabled', descriptor: 'Z', attributes: [] });
}

function hasStaticCode(tree: ClassDeclaration): boolean {
  return (
    tree.classKind === 'enum' ||
    tree.members.some(
      member =>
        (member.kind === 'InitializerDeclaration' && member.isStatic) ||
        (member.kind === 'FieldDeclaration' &&
          member.declarators.some(
            ({ symbol, initializer }) =>
              initializer && symbol?.kind === 'field' && isStatic(symbol) && symbol.constant === undefined,
          )),
    )
  );
}

function staticInitialiser(
  klass: ClassContext,
  tree: ClassDeclaration,
  generators: Generators,
  emitter: Emitter,
): void {
  const m = new MethodContext(klass, emitter, generators, 'static', voidType);
  if (klass.usesAssertions) {
    m.line(tree.nameStart);
    emitter.classLiteral(klass.symbol.outermost.internalName);
    emitter.invoke(OPCODE.invokevirtual, 'java/lang/Class', 'desiredAssertionStatus', '()Z', false);
    const on = emitter.branch(OPCODE.ifne);
    emitter.int(1);
    const end = emitter.branch(OPCODE.goto);
    emitter.resolve(on);
    emitter.int(0);
    emitter.resolve(end);
    emitter.field(OPCODE.putstatic, klass.name, '$assertionsDisabled', 'Z');
  }
  if (tree.classKind === 'enum') createConstants(m, tree);
  let end: number | undefined;
  for (const member of tree.members) {
    if (member.kind === 'InitializerDeclaration' && member.isStatic) {
      m.statement(member.body);
      end = member.body.end - 1;
    }
    if (member.kind !== 'FieldDeclaration') continue;
    for (const { symbol, initializer, nameStart } of member.declarators) {
      if (symbol?.kind !== 'field' || !isStatic(symbol) || !initializer || symbol.constant !== undefined) continue;
      if (!emitter.isAlive) continue;
      m.line(nameStart);
      m.valueAs(initializer, erasure(symbol.type));
      emitter.field(OPCODE.putstatic, klass.name, symbol.name, descriptor(symbol.type));
      end = undefined;
    }
  }
  if (emitter.isAlive) {
    if (end !== undefined) m.line(end);
    emitter.op(OPCODE.return);
  }
}

// ---------------------------------------------------------------- attributes of the class

function classAttributes(klass: ClassContext, nest: readonly ClassSymbol[]): Attribute[] {
  const { symbol, pool, unit } = klass;
  const attributes: Attribute[] = [];
  addSignature(attributes, classSignature(symbol));
  attributes.push({ kind: 'SourceFile', file: unit.source.name.replace(/^.*[/\\]/, '') });
  attributes.push({ kind: 'raw', name: COMPILED_HERE, bytes: new Uint8Array() });
  const host = symbol.outermost;
  if (host !== symbol) attributes.push({ kind: 'NestHost', host: host.internalName });
  else if (nest.length > 1)
    attributes.push({
      kind: 'NestMembers',
      classes: nest.filter(each => each !== symbol).map(each => each.internalName),
    });
  if (symbol.isLocal && symbol.outer) {
    const method = symbol.enclosingMethod;
    attributes.push({
      kind: 'EnclosingMethod',
      owner: symbol.outer.internalName,
      name: method?.name ?? null,
      descriptor: method?.descriptor ?? null,
    });
  }
  if (symbol.classKind === 'record') attributes.push({ kind: 'Record', components: recordAttribute(klass) });
  if (klass.bootstraps.length > 0) attributes.push({ kind: 'BootstrapMethods', methods: klass.bootstraps });
  if (symbol.permitted.length > 0) attributes.push(permittedSubclasses(klass));
  const classes = innerClasses(klass, nest);
  if (classes.length > 0) attributes.push({ kind: 'InnerClasses', classes });
  // Writing the rest adds no class that would be missing there.
  pool.addUtf8('InnerClasses');
  return attributes;
}

/** JVMS §4.7.31. */
function permittedSubclasses({ symbol, pool }: ClassContext): Attribute {
  const out = new ByteWriter();
  out.list(symbol.permitted, each => out.u2(pool.addClass(each.internalName)));
  return { kind: 'raw', name: 'PermittedSubclasses', bytes: out.bytes() };
}

/** Every nested class that the constant pool names, and the members (JVMS §4.7.6), outer ones before those in them. */
function innerClasses({ symbol, pool, unit }: ClassContext, nest: readonly ClassSymbol[]): InnerClass[] {
  const found = new Map<string, ClassSymbol>();
  const bySource = new Map(nest.map(each => [each.internalName, each]));
  const add = (each: ClassSymbol | undefined) => {
    if (!each || each.nesting === 'top' || found.has(each.internalName)) return;
    if (each.outer) add(each.outer);
    found.set(each.internalName, each);
  };
  add(symbol);
  for (const each of nest) if (each.outer === symbol) add(each);
  for (const entry of [...pool.entries]) {
    if (entry?.tag !== CONSTANT.Class) continue;
    const name = pool.utf8(entry.nameIndex).replace(/^\[+L(.*);$/, '$1');
    if (name.includes('$')) add(bySource.get(name) ?? unit.table.find(name));
  }
  if (pool.entries.some(entry => entry?.tag === CONSTANT.InvokeDynamic))
    add(unit.table.find('java/lang/invoke/MethodHandles$Lookup'));
  return [...found.values()].map(each => ({
    inner: each.internalName,
    outer: each.isLocal ? null : (each.outer?.internalName ?? null),
    name: each.isAnonymous ? null : each.simpleName,
    access: each.flags & ~(Flag.super | Flag.strict) & 0xffff,
  }));
}
