/**
 * Computing with types: erasure, descriptors, printing, boxing, substitution. Subtyping needs to see through class
 * headings and stands in subtyping.ts; declarations of the types themselves stand in symbols.ts.
 */
import type {
  ArrayType,
  ClassSymbol,
  ClassType,
  ErrorType,
  NullType,
  PrimitiveName,
  PrimitiveType,
  Type,
  TypeVariable,
  VoidType,
  WildcardType,
} from './symbols.ts';

export type {
  ArrayType,
  ClassType,
  PrimitiveName,
  PrimitiveType,
  Type,
  TypeVariable,
  WildcardType,
} from './symbols.ts';

const primitive = (name: PrimitiveName): PrimitiveType => ({ kind: 'primitive', name });

/** The primitive types; compare by identity or by `name`. */
export const primitives: Readonly<Record<PrimitiveName, PrimitiveType>> = {
  boolean: primitive('boolean'),
  byte: primitive('byte'),
  short: primitive('short'),
  char: primitive('char'),
  int: primitive('int'),
  long: primitive('long'),
  float: primitive('float'),
  double: primitive('double'),
};
export const voidType: VoidType = { kind: 'void' };
export const nullType: NullType = { kind: 'null' };
export const errorType: ErrorType = { kind: 'error' };
export const unboundedWildcard: WildcardType = { kind: 'wildcard', variance: 'unbounded' };

export function classType(symbol: ClassSymbol, args: readonly Type[] = [], outer?: ClassType): ClassType {
  return outer ? { kind: 'class', symbol, args, outer } : { kind: 'class', symbol, args };
}
export function arrayType(element: Type): ArrayType {
  return { kind: 'array', element };
}

export function isPrimitive(type: Type): type is PrimitiveType {
  return type.kind === 'primitive';
}
/** byte, short, char, int, long, float or double. */
export function isNumeric(type: Type): type is PrimitiveType {
  return type.kind === 'primitive' && type.name !== 'boolean';
}
/** byte, short, char, int or long. */
export function isIntegral(type: Type): type is PrimitiveType {
  return isNumeric(type) && type.name !== 'float' && type.name !== 'double';
}
export function isReference(type: Type): boolean {
  return type.kind !== 'primitive' && type.kind !== 'void';
}
function isClass(type: Type, internalName: string): boolean {
  return type.kind === 'class' && type.symbol.internalName === internalName;
}
export function isString(type: Type): boolean {
  return isClass(type, 'java/lang/String');
}
export function isObject(type: Type): boolean {
  return isClass(type, 'java/lang/Object');
}
/** A generic class named without its arguments. */
export function isRaw(type: Type): boolean {
  return type.kind === 'class' && type.args.length === 0 && type.symbol.typeParameters.length > 0;
}

const boxNames: Readonly<Record<PrimitiveName, string>> = {
  boolean: 'java/lang/Boolean',
  byte: 'java/lang/Byte',
  short: 'java/lang/Short',
  char: 'java/lang/Character',
  int: 'java/lang/Integer',
  long: 'java/lang/Long',
  float: 'java/lang/Float',
  double: 'java/lang/Double',
};
const unboxed = new Map<string, PrimitiveType>(
  (Object.keys(boxNames) as PrimitiveName[]).map(name => [boxNames[name], primitives[name]]),
);
/** Internal name of the class that boxes a primitive type. */
export function boxName(name: PrimitiveName): string {
  return boxNames[name];
}
/** The primitive type that unboxing gives (JLS §5.1.8): of itself for a primitive, undefined where there is none. */
export function unboxedType(type: Type): PrimitiveType | undefined {
  if (type.kind === 'primitive') return type;
  if (type.kind === 'class') return unboxed.get(type.symbol.internalName);
  if (type.kind === 'variable' || type.kind === 'intersection') {
    for (const part of type.kind === 'variable' ? type.bounds : type.parts) {
      const found = part.kind === 'primitive' ? undefined : unboxedType(part);
      if (found) return found;
    }
  }
  return undefined;
}

/** JLS §4.6. */
export function erasure(type: Type): Type {
  switch (type.kind) {
    case 'class':
      return type.args.length === 0 && !type.outer ? type : classType(type.symbol);
    case 'array': {
      const element = erasure(type.element);
      return element === type.element ? type : arrayType(element);
    }
    case 'variable':
      return type.bounds.length > 0 ? erasure(type.bounds[0]!) : errorType;
    case 'intersection':
      return erasure(type.parts[0]!);
    case 'wildcard':
      return type.variance === 'extends' && type.bound ? erasure(type.bound) : errorType;
    default:
      return type;
  }
}

const primitiveDescriptors: Readonly<Record<PrimitiveName, string>> = {
  boolean: 'Z',
  byte: 'B',
  short: 'S',
  char: 'C',
  int: 'I',
  long: 'J',
  float: 'F',
  double: 'D',
};
/** Descriptor of the erasure (JVMS §4.3.2); null and error types count as Object. */
export function descriptor(type: Type): string {
  const erased = erasure(type);
  switch (erased.kind) {
    case 'primitive':
      return primitiveDescriptors[erased.name];
    case 'void':
      return 'V';
    case 'array':
      return `[${descriptor(erased.element)}`;
    case 'class':
      return `L${erased.symbol.internalName};`;
    default:
      return 'Ljava/lang/Object;';
  }
}
export function methodDescriptor(parameters: readonly Type[], returnType: Type): string {
  return `(${parameters.map(descriptor).join('')})${descriptor(returnType)}`;
}
/** What `checkcast`, `new` and `ldc` name: the internal name of a class, the descriptor of an array. */
export function internalNameOf(type: Type): string {
  const erased = erasure(type);
  if (erased.kind === 'array') return descriptor(erased);
  return erased.kind === 'class' ? erased.symbol.internalName : 'java/lang/Object';
}

/** A type as javac's diagnostics print it: simple names, arguments separated by a comma. */
export function typeToString(type: Type): string {
  switch (type.kind) {
    case 'primitive':
      return type.name;
    case 'void':
      return 'void';
    case 'null':
      return '<null>';
    case 'error':
      return '<any>';
    case 'array':
      return `${typeToString(type.element)}[]`;
    case 'variable':
      return type.wildcard ? `CAP of ${typeToString(type.wildcard)}` : type.name;
    case 'wildcard':
      return type.bound ? `? ${type.variance} ${typeToString(type.bound)}` : '?';
    case 'intersection':
      return `INT#1(${type.parts.map(typeToString).join(',')})`;
    case 'class': {
      const name = type.symbol.isAnonymous ? anonymousName(type.symbol) : type.symbol.simpleName;
      const args = type.args.length > 0 ? `<${type.args.map(typeToString).join(',')}>` : '';
      return type.outer && type.outer.args.length > 0 ? `${typeToString(type.outer)}.${name}${args}` : name + args;
    }
  }
}
function anonymousName(symbol: ClassSymbol): string {
  const shown = symbol.interfaces[0] ?? symbol.superclass;
  return `<anonymous ${shown ? typeToString(shown) : 'Object'}>`;
}

/** What stands for which type variable. */
export type Substitution = ReadonlyMap<TypeVariable, Type>;

export function substitution(variables: readonly TypeVariable[], types: readonly Type[]): Map<TypeVariable, Type> {
  const map = new Map<TypeVariable, Type>();
  variables.forEach((variable, index) => {
    const type = types[index];
    if (type) map.set(variable, type);
  });
  return map;
}
export function substitute(type: Type, map: Substitution): Type {
  if (map.size === 0) return type;
  switch (type.kind) {
    case 'variable':
      return map.get(type) ?? type;
    case 'class': {
      if (type.args.length === 0 && !type.outer) return type;
      const args = substituteAll(type.args, map);
      const outer = type.outer && (substitute(type.outer, map) as ClassType);
      return args === type.args && outer === type.outer ? type : classType(type.symbol, args, outer);
    }
    case 'array': {
      const element = substitute(type.element, map);
      return element === type.element ? type : arrayType(element);
    }
    case 'wildcard': {
      if (!type.bound) return type;
      const bound = substitute(type.bound, map);
      if (bound === type.bound) return type;
      // A wildcard put for a variable inside a wildcard: keep the weaker of the two.
      if (bound.kind === 'wildcard')
        return bound.variance === type.variance || bound.variance === 'unbounded' ? bound : unboundedWildcard;
      return { kind: 'wildcard', variance: type.variance, bound };
    }
    case 'intersection': {
      const parts = substituteAll(type.parts, map);
      return parts === type.parts ? type : { kind: 'intersection', parts };
    }
    default:
      return type;
  }
}
export function substituteAll(types: readonly Type[], map: Substitution): readonly Type[] {
  let changed = false;
  const result = types.map(type => {
    const next = substitute(type, map);
    if (next !== type) changed = true;
    return next;
  });
  return changed ? result : types;
}

/** Whether any of the type variables occurs in the type. */
export function mentions(type: Type, variables: { has(variable: TypeVariable): boolean }): boolean {
  switch (type.kind) {
    case 'variable':
      return variables.has(type);
    case 'class':
      return type.args.some(arg => mentions(arg, variables)) || (type.outer ? mentions(type.outer, variables) : false);
    case 'array':
      return mentions(type.element, variables);
    case 'wildcard':
      return type.bound ? mentions(type.bound, variables) : false;
    case 'intersection':
      return type.parts.some(part => mentions(part, variables));
    default:
      return false;
  }
}
