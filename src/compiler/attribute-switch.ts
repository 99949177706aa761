/** Switch statements and expressions (JLS §14.11, §15.28) over int-like values, strings and enums. */
import type { Attributor, Shape } from './attribute-context.ts';
import type { Scope } from './scope.ts';
import { Flag } from './symbols.ts';
import type { Expression, SwitchExpression, SwitchStatement } from './syntax-tree.ts';
import { isPrimitive, isString, primitives, type Type, typeToString, unboxedType } from './types.ts';

export function switchStatement(a: Attributor, tree: SwitchStatement, scope: Scope): void {
  attributeCases(a, tree, scope);
}

/** Attributes a switch expression and returns the shapes of the values it may yield. */
export function switchShapes(a: Attributor, tree: SwitchExpression, scope: Scope): Shape[] {
  const shapes: Shape[] = [];
  const inner = scope.child({
    yields: (statement, at) => {
      shapes.push(a.shape(statement.value, at));
    },
  });
  const type = attributeCases(a, tree, inner);
  if (type && !isExhaustive(tree, type))
    a.error(
      scope,
      { start: tree.start, end: tree.start + 'switch'.length },
      'the switch expression does not cover all possible input values',
      'add the missing cases or a default',
    );
  if (shapes.length === 0) a.error(scope, tree, 'switch expression does not have any result expressions');
  return shapes;
}

function isExhaustive(tree: SwitchExpression, selector: Type): boolean {
  if (tree.cases.some(each => each.isDefault)) return true;
  if (selector.kind !== 'class' || !selector.symbol.isEnum) return false;
  const covered = new Set(
    tree.cases.flatMap(each => each.labels.map(label => (label.kind === 'Name' ? label.name : ''))),
  );
  return selector.symbol.fields.every(field => (field.flags & Flag.enum) === 0 || covered.has(field.name));
}

/** Returns the selector's type, or undefined where it is wrong. */
function attributeCases(a: Attributor, tree: SwitchStatement | SwitchExpression, scope: Scope): Type | undefined {
  const type = a.value(tree.selector, scope);
  const label = labelType(type);
  if (!label && type.kind !== 'error')
    a.error(
      scope,
      tree.selector,
      isPrimitive(type)
        ? `incompatible types: a switch over ${typeToString(type)} is not possible`
        : `not supported: switch over ${typeToString(type)}`,
      'a switch chooses by int, char, short, byte, String or enum',
    );
  if (label && isPrimitive(label)) tree.selector.coerceTo = primitives.int;
  const seen = new Set<unknown>();
  const group = scope.child();
  let hasDefault = false;
  for (const each of tree.cases) {
    if (each.isDefault) {
      if (hasDefault) a.error(scope, each, 'duplicate default label');
      hasDefault = true;
    }
    for (const labelTree of each.labels) attributeLabel(a, labelTree, label, seen, scope);
    a.statements(each.body, each.arrow ? scope.child() : group);
  }
  return label && type;
}

/** The type of case constants: unboxed, String or the enum. */
function labelType(selector: Type): Type | undefined {
  const unboxed = unboxedType(selector);
  if (unboxed)
    return unboxed.name === 'int' || unboxed.name === 'char' || unboxed.name === 'short' || unboxed.name === 'byte'
      ? unboxed
      : undefined;
  if (isString(selector)) return selector;
  return selector.kind === 'class' && selector.symbol.isEnum ? selector : undefined;
}

function attributeLabel(
  a: Attributor,
  tree: Expression,
  type: Type | undefined,
  seen: Set<unknown>,
  scope: Scope,
): void {
  if (!type) {
    // The selector is wrong; an enum's constants would not be found.
    if (tree.kind !== 'Name') a.value(tree, scope);
    return;
  }
  let key: unknown;
  if (type.kind === 'class' && type.symbol.isEnum) {
    if (tree.kind !== 'Name') {
      a.error(scope, tree, 'an enum switch case label must be the unqualified name of an enumeration constant');
      return;
    }
    const field = type.symbol.fields.find(each => each.name === tree.name && (each.flags & Flag.enum) !== 0);
    if (!field) {
      a.error(scope, tree, `cannot find symbol: ${tree.name} is no constant of enum ${type.symbol.simpleName}`);
      return;
    }
    tree.symbol = field;
    tree.type = type;
    key = field;
  } else {
    a.convert(tree, scope, type);
    if (tree.type?.kind === 'error') return;
    if (tree.constant === undefined) {
      a.error(scope, tree, isString(type) ? 'constant string expression required' : 'constant expression required');
      return;
    }
    key = tree.constant;
  }
  if (seen.has(key)) a.error(scope, tree, 'duplicate case label');
  seen.add(key);
}
