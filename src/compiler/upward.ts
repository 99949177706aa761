/** Upward projection (JLS §4.10.5): the nearest type without captured wildcards, for variables declared without a type. */
import { type ClassType, classType, type Type, unboundedWildcard } from './types.ts';

export function upward(type: Type, depth = 0): Type {
  switch (type.kind) {
    case 'variable':
      if (type.origin !== 'captured') return type;
      if (depth > 3 || type.bounds.length === 0) return type;
      return type.bounds.length === 1
        ? upward(type.bounds[0]!, depth + 1)
        : { kind: 'intersection', parts: type.bounds.map(bound => upward(bound, depth + 1)) };
    case 'array':
      return { kind: 'array', element: upward(type.element, depth) };
    case 'intersection':
      return { kind: 'intersection', parts: type.parts.map(part => upward(part, depth)) };
    case 'class': {
      if (type.args.length === 0) return type;
      const args = type.args.map(arg => projected(arg, depth));
      const same = args.every((arg, index) => arg === type.args[index]);
      return same ? type : classType(type.symbol, args, type.outer && (upward(type.outer, depth) as ClassType));
    }
    default:
      return type;
  }
}
function projected(arg: Type, depth: number): Type {
  if (arg.kind === 'variable' && arg.origin === 'captured') {
    if (arg.wildcard && (depth > 2 || !arg.wildcard.bound)) return unboundedWildcard;
    if (arg.lower) return { kind: 'wildcard', variance: 'super', bound: upward(arg.lower, depth + 1) };
    return { kind: 'wildcard', variance: 'extends', bound: upward(arg, depth + 1) };
  }
  if (arg.kind === 'wildcard') return arg;
  const up = upward(arg, depth + 1);
  return up === arg || arg.kind !== 'class' ? arg : { kind: 'wildcard', variance: 'extends', bound: up };
}
