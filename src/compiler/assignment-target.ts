/** What stands left of an assignment: it must be a variable, and one that may change here (JLS §4.12.4, §15.26). */
import type { Attributor } from './attribute-context.ts';
import { fieldAccess, missingName, nameSpot, variableName } from './resolve-names.ts';
import type { Scope } from './scope.ts';
import { SourceMethod } from './source-symbols.ts';
import { type FieldSymbol, Flag, isStatic, type LocalSymbol, type MethodSymbol } from './symbols.ts';
import { type Expression, withoutParentheses } from './syntax-tree.ts';
import { errorType, type Type } from './types.ts';

/** Attributes the target of an assignment or update and returns the variable's type. */
export function assignmentTarget(a: Attributor, written: Expression, scope: Scope, operator: string): Type {
  const tree = withoutParentheses(written);
  let type: Type;
  if (tree.kind === 'Name') {
    const found = variableName(a, tree, scope, operator === '=');
    if (!found) {
      missingName(a, tree, scope);
      type = errorType;
    } else type = found;
    delete tree.constant;
    if (tree.symbol?.kind === 'local') assignLocal(a, tree.symbol, scope, tree, operator);
    else if (tree.symbol?.kind === 'field') assignField(a, tree.symbol, scope, tree, true);
  } else if (tree.kind === 'FieldAccess') {
    const found = fieldAccess(a, tree, scope);
    if (found.kind !== 'value') {
      a.error(scope, nameSpot(tree), `cannot find symbol: variable ${tree.name}`);
      type = errorType;
    } else type = found.type;
    delete tree.constant;
    if (tree.symbol?.kind === 'field')
      assignField(a, tree.symbol, scope, tree, tree.target.kind === 'This' && !tree.target.qualifier);
    else if (type.kind !== 'error') a.error(scope, nameSpot(tree), 'cannot assign a value to final variable length');
  } else if (tree.kind === 'ArrayAccess') {
    a.value(tree, scope);
    // As a variable, not as a value: its type is not captured.
    type = tree.array.type?.kind === 'array' ? tree.array.type.element : errorType;
  } else {
    a.value(tree, scope);
    a.error(scope, tree, 'unexpected type: a variable is required here, found a value');
    type = errorType;
  }
  for (let at = written; ; at = at.inner) {
    at.type = type;
    if (at.kind !== 'Parenthesized') break;
  }
  return type;
}

function assignLocal(a: Attributor, local: LocalSymbol, scope: Scope, tree: Expression, operator: string): void {
  if (local.initialized || operator !== '=') local.effectivelyFinal = false;
  if (local.isFinal && local.initialized) {
    const what =
      local.what === 'resource'
        ? 'auto-closeable resource'
        : local.what === 'parameter'
          ? 'final parameter'
          : 'final variable';
    const message =
      local.what === 'variable'
        ? `cannot assign a value to ${what} ${local.name}`
        : `${what} ${local.name} may not be assigned`;
    a.error(scope, tree, message);
  } else if (local.home !== scope.home && !local.initialized) local.effectivelyFinal = false;
}

function isCompact(method: MethodSymbol): boolean {
  return method instanceof SourceMethod && method.isCompact;
}
function assignField(a: Attributor, field: FieldSymbol, scope: Scope, tree: Expression, simple: boolean): void {
  if ((field.flags & Flag.final) === 0) return;
  if (!field.initialized && simple && scope.classSymbol === field.owner && !scope.home?.lambda) {
    // A blank final field: only its constructors and initializers may give it a value; flow counts how often.
    const inInitializer =
      scope.method === undefined || (scope.method.name === '<init>' && !isStatic(field) && !isCompact(scope.method));
    if (inInitializer) return;
  }
  a.error(scope, tree, `cannot assign a value to final variable ${field.name}`);
}
