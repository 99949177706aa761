/** try, catch, finally and try-with-resources (JLS §14.20). */
import type { Attributor } from './attribute-context.ts';
import { declareLocal, localVariable } from './local-variables.ts';
import type { Scope } from './scope.ts';
import { isSubtype } from './subtyping.ts';
import { Flag } from './symbols.ts';
import { type CatchClause, type Expression, hasModifier, type TryStatement } from './syntax-tree.ts';
import { errorType, type Type, typeToString } from './types.ts';

export function tryStatement(a: Attributor, tree: TryStatement, scope: Scope): void {
  const inner = scope.child();
  for (const resource of tree.resources) {
    if (resource.kind === 'LocalVariableDeclaration') {
      localVariable(a, resource, inner, 'resource');
      const declarator = resource.declarators[0];
      checkCloseable(a, declarator?.symbol?.type ?? errorType, inner, declarator ?? resource);
    } else {
      checkCloseable(a, a.value(resource, inner), inner, resource);
      checkUnchanging(a, resource, inner);
    }
  }
  a.statements(tree.body.statements, inner.child());
  for (const clause of tree.catches) catchClause(a, clause, scope);
  if (tree.finallyBlock) a.statements(tree.finallyBlock.statements, scope.child());
}

/** A variable given as a resource keeps its value until it is closed (JLS §14.20.3). */
function checkUnchanging(a: Attributor, tree: Expression, scope: Scope): void {
  const symbol = tree.kind === 'Name' || tree.kind === 'FieldAccess' ? tree.symbol : undefined;
  if (symbol?.kind !== 'local' && symbol?.kind !== 'field') return;
  a.later(() => {
    if (symbol.kind === 'local' ? symbol.isFinal || symbol.effectivelyFinal : (symbol.flags & Flag.final) !== 0) return;
    a.error(
      scope,
      tree,
      `variable ${symbol.name} used as a try-with-resources resource must be final or effectively final`,
      `write: try (var resource = ${symbol.name})`,
    );
  });
}
function checkCloseable(a: Attributor, type: Type, scope: Scope, spot: { start: number; end: number }): void {
  if (isSubtype(type, a.table.type('java/lang/AutoCloseable'))) return;
  a.error(
    scope,
    spot,
    `incompatible types: try-with-resources not applicable to variable type (${typeToString(type)} cannot be converted to AutoCloseable)`,
  );
}

function catchClause(a: Attributor, clause: CatchClause, scope: Scope): void {
  const { parameter } = clause;
  const throwable = a.table.type('java/lang/Throwable');
  const types = parameter.types.map(node => {
    const type = a.type(node, scope);
    if (type.kind === 'variable') {
      const hint = 'type parameters do not exist at run time: catch a class, and test it';
      a.error(scope, node, `unexpected type: a class is required, found type parameter ${typeToString(type)}`, hint);
      return errorType;
    }
    if (type.kind === 'error' || isSubtype(type, throwable)) return type;
    a.error(scope, node, `incompatible types: ${typeToString(type)} cannot be converted to Throwable`);
    return errorType;
  });
  types.forEach((type, index) => {
    const other = types.find(
      (each, at) => at !== index && each.kind === 'class' && type.kind === 'class' && isSubtype(type, each),
    );
    if (other)
      a.error(
        scope,
        parameter.types[index]!,
        'alternatives in a multi-catch statement cannot be related by subclassing',
        `${typeToString(type)} is a subclass of ${typeToString(other)}`,
      );
  });
  const inner = scope.child();
  parameter.symbol = declareLocal(a, inner, {
    name: parameter.name,
    nameStart: parameter.nameStart,
    type: types.length === 1 ? types[0]! : a.table.lub(types),
    what: 'exception',
    isFinal: types.length > 1 || hasModifier(parameter, 'final'),
    initialized: true,
  });
  a.statements(clause.body.statements, inner);
}
