/** Field and method descriptors (JVMS §4.3): types as the JVM spells them, `[Ljava/lang/String;`, `(IJ)V`. */
import { ClassFormatError } from './class-format-error.ts';

export interface MethodDescriptor {
  /** Field descriptors of the parameters, without `this`. */
  readonly parameters: readonly string[];
  /** Field descriptor, or `V`. */
  readonly returns: string;
  /** Slots that the parameters take, without `this`: a long or double takes two. */
  readonly parameterSlots: number;
  /** 0, 1 or 2. */
  readonly returnSlots: number;
}

const primitiveNames: Readonly<Record<string, string>> = {
  B: 'byte',
  C: 'char',
  D: 'double',
  F: 'float',
  I: 'int',
  J: 'long',
  S: 'short',
  Z: 'boolean',
  V: 'void',
};

const parsed = new Map<string, MethodDescriptor>();

/** The result is shared: descriptors are few and asked for often. @throws {ClassFormatError} if it is not a method descriptor. */
export function parseMethodDescriptor(descriptor: string): MethodDescriptor {
  const known = parsed.get(descriptor);
  if (known) return known;
  if (descriptor[0] !== '(') throw malformed(descriptor, 'method');
  const parameters: string[] = [];
  let at = 1;
  while (descriptor[at] !== ')') {
    const end = endOfType(descriptor, at);
    parameters.push(descriptor.slice(at, end));
    at = end;
  }
  const returns = descriptor.slice(at + 1);
  if (returns !== 'V') checkFieldDescriptor(returns);
  let parameterSlots = 0;
  for (const parameter of parameters) parameterSlots += slotsOf(parameter);
  const result = { parameters, returns, parameterSlots, returnSlots: slotsOf(returns) };
  parsed.set(descriptor, result);
  return result;
}

/** @throws {ClassFormatError} if it is not exactly one field descriptor. */
export function checkFieldDescriptor(descriptor: string): void {
  if (endOfType(descriptor, 0) !== descriptor.length) throw malformed(descriptor, 'field');
}

/** Slots of a value of that type in local variables and on the operand stack (JVMS §2.6): 0 for `V`, 2 for `J` and `D`, else 1. */
export function slotsOf(descriptor: string): 0 | 1 | 2 {
  switch (descriptor) {
    case 'V':
      return 0;
    case 'J':
    case 'D':
      return 2;
    default:
      return 1;
  }
}

/** As Java source spells it: `java.lang.String[]` for `[Ljava/lang/String;`. */
export function readableType(descriptor: string): string {
  const dimensions = descriptor.lastIndexOf('[') + 1;
  const element = descriptor.slice(dimensions);
  const name = element[0] === 'L' ? element.slice(1, -1).replaceAll('/', '.') : (primitiveNames[element] ?? element);
  return name + '[]'.repeat(dimensions);
}

/** As Java source spells the parameter list: `(int, java.lang.String)`. */
export function readableParameters(descriptor: string): string {
  return `(${parseMethodDescriptor(descriptor).parameters.map(readableType).join(', ')})`;
}

function endOfType(descriptor: string, from: number): number {
  let at = from;
  while (descriptor[at] === '[') at++;
  // JVMS §4.3.2: an array has at most 255 dimensions.
  if (at - from > 255) throw malformed(descriptor, 'field');
  const first = descriptor[at];
  if (first === 'L') {
    const end = descriptor.indexOf(';', at);
    if (end <= at + 1) throw malformed(descriptor, 'field');
    return end + 1;
  }
  if (first === undefined || first === 'V' || !Object.hasOwn(primitiveNames, first))
    throw malformed(descriptor, 'field');
  return at + 1;
}

function malformed(descriptor: string, what: string): ClassFormatError {
  return new ClassFormatError(`"${descriptor}" is not a ${what} descriptor`);
}
