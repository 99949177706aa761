/** Signature attributes (JVMS §4.7.9.1): what erasure loses, so that classes compiled later see the generics. */
import type { ClassSymbol, MethodSymbol } from './symbols.ts';
import { type ClassType, descriptor, isObject, type Type, type TypeVariable } from './types.ts';

/** Undefined where the descriptor says all. */
export function classSignature(symbol: ClassSymbol): string | undefined {
  const supertypes = [...(symbol.superclass ? [symbol.superclass] : []), ...symbol.interfaces];
  if (symbol.typeParameters.length === 0 && !supertypes.some(isGeneric)) return undefined;
  const { superclass } = symbol;
  const above = superclass ? typeSignature(superclass) : 'Ljava/lang/Object;';
  return typeParameters(symbol.typeParameters) + above + symbol.interfaces.map(typeSignature).join('');
}

/** Of a field or record component. */
export function signatureOf(type: Type): string | undefined {
  return isGeneric(type) ? typeSignature(type) : undefined;
}

export function methodSignature(symbol: MethodSymbol): string | undefined {
  const { parameters, returnType, thrown } = symbol;
  const generic = [...parameters, returnType, ...thrown].some(isGeneric);
  if (symbol.typeParameters.length === 0 && !generic && !hidesParameters(symbol)) return undefined;
  const text = `${typeParameters(symbol.typeParameters)}(${parameters.map(typeSignature).join('')})${typeSignature(returnType)}`;
  // JVMS: exceptions only where one of them is a type variable.
  const throws = thrown.some(type => type.kind === 'variable') ? thrown.map(type => `^${typeSignature(type)}`) : [];
  return text + throws.join('');
}

/** Enum constants' names and captured locals are in the descriptor only; an enclosing instance is expected there. */
function hidesParameters({ name, owner }: MethodSymbol): boolean {
  return name === '<init>' && !owner.isAnonymous && (owner.captures.length > 0 || owner.isEnum);
}

function isGeneric(type: Type): boolean {
  switch (type.kind) {
    case 'variable':
    case 'intersection':
      return true;
    case 'array':
      return isGeneric(type.element);
    case 'class':
      return type.args.length > 0 || (type.outer !== undefined && isGeneric(type.outer));
    default:
      return false;
  }
}

function typeParameters(variables: readonly TypeVariable[]): string {
  if (variables.length === 0) return '';
  return `<${variables.map(variable => variable.name + bounds(variable)).join('')}>`;
}
function bounds(variable: TypeVariable): string {
  const all = variable.bounds;
  const first = all[0];
  // An interface as the first bound leaves the place of the class empty.
  const text = all.map(bound => `:${typeSignature(bound)}`).join('');
  if (!first || (all.length === 1 && isObject(first))) return ':Ljava/lang/Object;';
  return first.kind === 'class' && first.symbol.isInterface ? `:${text}` : text;
}

function typeSignature(type: Type): string {
  switch (type.kind) {
    case 'variable':
      return type.wildcard || type.origin === 'inference' ? descriptor(type) : `T${type.name};`;
    case 'array':
      return `[${typeSignature(type.element)}`;
    case 'class':
      return `L${classText(type)};`;
    case 'intersection':
      return typeSignature(type.parts[0]!);
    default:
      return descriptor(type);
  }
}
function classText(type: ClassType): string {
  const args = type.args.length > 0 ? `<${type.args.map(argument).join('')}>` : '';
  const { outer, symbol } = type;
  if (outer && isGeneric(outer)) return `${classText(outer)}.${symbol.simpleName}${args}`;
  return symbol.internalName + args;
}
function argument(type: Type): string {
  if (type.kind !== 'wildcard') return typeSignature(type);
  if (!type.bound || type.variance === 'unbounded') return '*';
  return (type.variance === 'extends' ? '+' : '-') + typeSignature(type.bound);
}
