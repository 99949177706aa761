/** Declarations of classes, fields and methods as javap prints them: modifiers, generic types where the class file has them, names. */
import {
  ACC_ABSTRACT,
  ACC_ANNOTATION,
  ACC_BRIDGE,
  ACC_ENUM,
  ACC_FINAL,
  ACC_INTERFACE,
  ACC_MODULE,
  ACC_NATIVE,
  ACC_PRIVATE,
  ACC_PROTECTED,
  ACC_PUBLIC,
  ACC_STATIC,
  ACC_STRICT,
  ACC_SUPER,
  ACC_SYNCHRONIZED,
  ACC_SYNTHETIC,
  ACC_TRANSIENT,
  ACC_VARARGS,
  ACC_VOLATILE,
  attributeOf,
  type ClassFile,
  type MemberInfo,
} from './class-file.ts';
import { parseMethodDescriptor, readableType } from './descriptor.ts';
import { readClassSignature, readFieldSignature, readMethodSignature } from './signature.ts';

type Flag = readonly [mask: number, keyword: string];

const visibility: readonly Flag[] = [
  [ACC_PUBLIC, 'public'],
  [ACC_PRIVATE, 'private'],
  [ACC_PROTECTED, 'protected'],
];
const classModifiers: readonly Flag[] = [...visibility, [ACC_FINAL, 'final'], [ACC_ABSTRACT, 'abstract']];
const fieldModifiers: readonly Flag[] = [
  ...visibility,
  [ACC_STATIC, 'static'],
  [ACC_FINAL, 'final'],
  [ACC_VOLATILE, 'volatile'],
  [ACC_TRANSIENT, 'transient'],
];
const methodModifiers: readonly Flag[] = [
  ...visibility,
  [ACC_STATIC, 'static'],
  [ACC_FINAL, 'final'],
  [ACC_SYNCHRONIZED, 'synchronized'],
  [ACC_NATIVE, 'native'],
  [ACC_ABSTRACT, 'abstract'],
  [ACC_STRICT, 'strictfp'],
];

/** Flags by place: what `flags: (0x0021) ACC_PUBLIC, ACC_SUPER` prints. */
const flagNames: Readonly<Record<'class' | 'field' | 'method', readonly Flag[]>> = {
  class: [
    [ACC_PUBLIC, 'ACC_PUBLIC'],
    [ACC_FINAL, 'ACC_FINAL'],
    [ACC_SUPER, 'ACC_SUPER'],
    [ACC_INTERFACE, 'ACC_INTERFACE'],
    [ACC_ABSTRACT, 'ACC_ABSTRACT'],
    [ACC_SYNTHETIC, 'ACC_SYNTHETIC'],
    [ACC_ANNOTATION, 'ACC_ANNOTATION'],
    [ACC_ENUM, 'ACC_ENUM'],
    [ACC_MODULE, 'ACC_MODULE'],
  ],
  field: [
    [ACC_PUBLIC, 'ACC_PUBLIC'],
    [ACC_PRIVATE, 'ACC_PRIVATE'],
    [ACC_PROTECTED, 'ACC_PROTECTED'],
    [ACC_STATIC, 'ACC_STATIC'],
    [ACC_FINAL, 'ACC_FINAL'],
    [ACC_VOLATILE, 'ACC_VOLATILE'],
    [ACC_TRANSIENT, 'ACC_TRANSIENT'],
    [ACC_SYNTHETIC, 'ACC_SYNTHETIC'],
    [ACC_ENUM, 'ACC_ENUM'],
  ],
  method: [
    [ACC_PUBLIC, 'ACC_PUBLIC'],
    [ACC_PRIVATE, 'ACC_PRIVATE'],
    [ACC_PROTECTED, 'ACC_PROTECTED'],
    [ACC_STATIC, 'ACC_STATIC'],
    [ACC_FINAL, 'ACC_FINAL'],
    [ACC_SYNCHRONIZED, 'ACC_SYNCHRONIZED'],
    [ACC_BRIDGE, 'ACC_BRIDGE'],
    [ACC_VARARGS, 'ACC_VARARGS'],
    [ACC_NATIVE, 'ACC_NATIVE'],
    [ACC_ABSTRACT, 'ACC_ABSTRACT'],
    [ACC_STRICT, 'ACC_STRICT'],
    [ACC_SYNTHETIC, 'ACC_SYNTHETIC'],
  ],
};

export function flagsText(access: number, place: 'class' | 'field' | 'method'): string {
  const names = flagNames[place].filter(([mask]) => (access & mask) !== 0).map(([, name]) => name);
  return `flags: (0x${access.toString(16).padStart(4, '0')}) ${names.join(', ')}`.trimEnd();
}

/** `public final class p.A<T> extends B implements C`. */
export function classDeclaration(classFile: ClassFile): string {
  const isInterface = (classFile.access & ACC_INTERFACE) !== 0;
  const access = isInterface ? classFile.access & ~ACC_ABSTRACT : classFile.access;
  let text = `${keywords(access, classModifiers)}${isInterface ? 'interface' : 'class'} ${javaName(classFile.thisClass)}`;
  const signature = attributeOf(classFile, 'Signature');
  if (signature) {
    const { typeParameters, superclass, interfaces } = readClassSignature(signature.signature);
    text += typeParameters;
    if (!isInterface && superclass !== 'java.lang.Object') text += ` extends ${superclass}`;
    return text + clause(isInterface ? 'extends' : 'implements', interfaces, ', ');
  }
  const superclass = classFile.superClass;
  if (!isInterface && superclass !== null && superclass !== 'java/lang/Object')
    text += ` extends ${javaName(superclass)}`;
  // No space after the comma: javap has none here, and one where there is a signature.
  return text + clause(isInterface ? 'extends' : 'implements', classFile.interfaces.map(javaName), ',');
}

/** `private final int x;` */
export function fieldDeclaration(field: MemberInfo): string {
  const signature = attributeOf(field, 'Signature');
  const type = signature ? readFieldSignature(signature.signature) : readableType(field.descriptor);
  return `${keywords(field.access, fieldModifiers)}${type} ${field.name};`;
}

/** `public static <T> void m(T, int...) throws E;`, `static {};`. */
export function methodDeclaration(classFile: ClassFile, method: MemberInfo): string {
  const { access } = method;
  let modifiers = keywords(access, methodModifiers);
  if ((classFile.access & ACC_INTERFACE) !== 0 && (access & (ACC_ABSTRACT | ACC_STATIC | ACC_PRIVATE)) === 0) {
    modifiers += 'default ';
  }
  if (method.name === '<clinit>') return `${keywords(access, methodModifiers)}{};`;
  const { parameters, returns } = parseMethodDescriptor(method.descriptor);
  const signature = attributeOf(method, 'Signature');
  const generic = signature && readMethodSignature(signature.signature);
  const types = generic?.parameters ?? parameters.map(readableType);
  const list = types.map((type, i) => {
    const variable = i === types.length - 1 && (access & ACC_VARARGS) !== 0 && type.endsWith('[]');
    return variable ? `${type.slice(0, -2)}...` : type;
  });
  const typeParameters = generic?.typeParameters ? `${generic.typeParameters} ` : '';
  const result = generic?.returns ?? readableType(returns);
  const name = method.name === '<init>' ? javaName(classFile.thisClass) : `${result} ${method.name}`;
  const erased = attributeOf(method, 'Exceptions')?.classes.map(javaName) ?? [];
  const thrown = generic && generic.exceptions.length === erased.length ? generic.exceptions : erased;
  return `${modifiers}${typeParameters}${name}(${list.join(', ')})${clause('throws', thrown, ', ')};`;
}

/** `java.lang.String` for `java/lang/String`. */
export function javaName(internalName: string): string {
  return internalName.replaceAll('/', '.');
}

function keywords(access: number, table: readonly Flag[]): string {
  let text = '';
  for (const [mask, keyword] of table) if ((access & mask) !== 0) text += `${keyword} `;
  return text;
}

function clause(keyword: string, names: readonly string[], separator: string): string {
  return names.length > 0 ? ` ${keyword} ${names.join(separator)}` : '';
}
