/**
 * Class symbols read from class files: heading and members at once, types from the Signature attribute where there is
 * one. A class file names its neighbours only, so reading one reads no other.
 */
import { attributeOf, type ClassFile, type MemberInfo } from '../classfile/class-file.ts';
import { CONSTANT } from '../classfile/constant-pool.ts';
import { readClassFile } from '../classfile/reader.ts';
import { type ClassNames, readClassSignature, readFieldType, readMethodSignature } from './class-signatures.ts';
import {
  type ClassKind,
  type ClassSymbol,
  type Constant,
  type FieldSymbol,
  Flag,
  type MethodSymbol,
  type TypeVariable,
} from './symbols.ts';
import { classType, type Type } from './types.ts';

/**
 * Fills the symbol from the bytes of its class file.
 * @throws {ClassFormatError} if they are not a class file
 */
export function completeFromClassFile(symbol: ClassSymbol, bytes: Uint8Array, classes: ClassNames): void {
  const file = readClassFile(bytes);
  const header = symbol.known;
  const inner = attributeOf(file, 'InnerClasses')?.classes ?? [];
  const self = inner.find(each => each.inner === file.thisClass);
  header.flags = self ? self.access | (file.access & ~(Flag.public | Flag.super)) : file.access & ~Flag.super;
  header.classKind = kindOf(file);
  if (self) {
    header.nesting = self.outer !== null ? 'member' : self.name === null ? 'anonymous' : 'local';
    if (self.outer !== null) header.outer = classes.named(self.outer);
    symbol.simpleName = self.name ?? '';
  } else symbol.simpleName = file.thisClass.slice(file.thisClass.lastIndexOf('/') + 1);
  symbol.hasEnclosingInstance = header.nesting === 'member' && (header.flags & (Flag.static | Flag.interface)) === 0;

  const outerVariable = (name: string): TypeVariable | undefined =>
    (header.flags & Flag.static) === 0 ? variableNamed(header.outer, name) : undefined;
  const signature = attributeOf(file, 'Signature')?.signature;
  if (signature) {
    const read = readClassSignature(signature, classes, outerVariable);
    header.typeParameters = read.typeParameters;
    header.superclass = read.superclass;
    header.interfaces = read.interfaces;
  } else {
    header.superclass = file.superClass === null ? undefined : classType(classes.named(file.superClass));
    header.interfaces = file.interfaces.map(name => classType(classes.named(name)));
  }
  const scope = (name: string): TypeVariable | undefined =>
    header.typeParameters.find(variable => variable.name === name) ?? outerVariable(name);
  for (const field of file.fields)
    if ((field.access & Flag.synthetic) === 0) symbol.fieldList.push(fieldSymbol(field, symbol, file, classes, scope));
  for (const method of file.methods)
    if ((method.access & Flag.synthetic) === 0 && method.name !== '<clinit>')
      symbol.methodList.push(methodSymbol(method, symbol, classes, scope));
  for (const each of inner)
    if (each.outer === file.thisClass && each.name !== null && (each.access & Flag.synthetic) === 0)
      symbol.memberClassList.push(classes.named(each.inner));
}

function variableNamed(symbol: ClassSymbol | undefined, name: string): TypeVariable | undefined {
  for (let at = symbol; at; at = at.outer) {
    const found = at.typeParameters.find(variable => variable.name === name);
    if (found) return found;
  }
  return undefined;
}

function kindOf(file: ClassFile): ClassKind {
  if (file.access & Flag.annotation) return 'annotation';
  if (file.access & Flag.interface) return 'interface';
  if (file.access & Flag.enum) return 'enum';
  return file.superClass === 'java/lang/Record' ? 'record' : 'class';
}

function fieldSymbol(
  field: MemberInfo,
  owner: ClassSymbol,
  file: ClassFile,
  classes: ClassNames,
  scope: (name: string) => TypeVariable | undefined,
): FieldSymbol {
  const text = attributeOf(field, 'Signature')?.signature ?? field.descriptor;
  const constant = attributeOf(field, 'ConstantValue');
  return {
    kind: 'field',
    name: field.name,
    owner,
    flags: field.access,
    type: readFieldType(text, classes, scope),
    constant: constant && constantAt(file, constant.constantIndex, field.descriptor),
  };
}
function constantAt(file: ClassFile, index: number, descriptor: string): Constant | undefined {
  const pool = file.constantPool;
  switch (pool.at(index).tag) {
    case CONSTANT.Integer:
      return descriptor === 'Z' ? pool.integer(index) !== 0 : pool.integer(index);
    case CONSTANT.Long:
      return pool.long(index);
    case CONSTANT.Float:
      return pool.float(index);
    case CONSTANT.Double:
      return pool.double(index);
    case CONSTANT.String:
      return pool.string(index);
    default:
      return undefined;
  }
}

function methodSymbol(
  method: MemberInfo,
  owner: ClassSymbol,
  classes: ClassNames,
  scope: (name: string) => TypeVariable | undefined,
): MethodSymbol {
  const plain = readMethodSignature(method.descriptor, classes, scope);
  const text = attributeOf(method, 'Signature')?.signature;
  const read = text ? readMethodSignature(text, classes, scope) : plain;
  let parameters: Type[] = read.parameters;
  // The descriptor of an inner class's constructor begins with the enclosing instance; the signature leaves it out.
  if (method.name === '<init>' && owner.hasEnclosingInstance && parameters.length === plain.parameters.length)
    parameters = parameters.slice(1);
  const thrown =
    read.thrown.length > 0
      ? read.thrown
      : (attributeOf(method, 'Exceptions')?.classes ?? []).map(name => classType(classes.named(name)));
  return {
    kind: 'method',
    name: method.name,
    owner,
    flags: method.access,
    typeParameters: read.typeParameters,
    parameters,
    parameterNames: parameters.map((_, index) => `arg${index}`),
    returnType: read.returnType,
    thrown,
    descriptor: method.descriptor,
    isVarargs: (method.access & Flag.varargs) !== 0,
  };
}
