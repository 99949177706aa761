/** Annotations (JLS §9.7): the interface must exist and have the elements that are given. Nothing else comes of them. */
import type { Attributor } from './attribute-context.ts';
import { findMemberClass } from './members.ts';
import { visibleTypeNames } from './resolve-types.ts';
import { findQualified, findType, type Scope } from './scope.ts';
import { SourceMethod } from './source-symbols.ts';
import { suggestion } from './suggestion.ts';
import { type ClassSymbol, Flag } from './symbols.ts';
import { type Annotation, type AnnotationElement, type Expression, withoutParentheses } from './syntax-tree.ts';
import type { Type } from './types.ts';

export function checkAnnotations(a: Attributor, annotations: readonly Annotation[], scope: Scope): void {
  annotations.forEach((annotation, index) => {
    const symbol = checkAnnotation(a, annotation, scope);
    const repeated = annotations.findIndex(each => each.name === annotation.name) < index;
    if (repeated && symbol && !symbol.isRepeatable && (symbol.isSource || symbol.packageName === 'java/lang'))
      a.error(scope, annotation, `${symbol.simpleName} is not a repeatable annotation interface`, 'write it once');
  });
}

function checkAnnotation(a: Attributor, tree: Annotation, scope: Scope): ClassSymbol | undefined {
  const spot = { start: tree.nameStart, end: tree.nameStart + tree.name.length };
  const found = findNested(a, tree.name, scope) ?? findQualified(a.table, tree.name);
  if (!found) {
    const hint = suggestion(tree.name, visibleTypeNames(a, scope), a.table.importFor(tree.name));
    a.error(scope, spot, `cannot find symbol: class ${tree.name}`, hint);
    return undefined;
  }
  if (found.kind !== 'class' || found.classKind !== 'annotation') {
    a.error(scope, spot, `incompatible types: ${tree.name} is not an annotation interface`);
    return undefined;
  }
  for (const element of tree.elements) checkElement(a, element, found, scope);
  for (const method of found.methods)
    if (method instanceof SourceMethod && !method.hasDefault && !tree.elements.some(each => each.name === method.name))
      a.error(
        scope,
        tree,
        `annotation @${found.simpleName} is missing a default value for the element '${method.name}'`,
        `write: @${found.simpleName}(${method.name === 'value' ? '…' : `${method.name} = …`})`,
      );
  return found;
}

function checkElement(a: Attributor, element: AnnotationElement, symbol: ClassSymbol, scope: Scope): void {
  const method = symbol.methods.find(each => each.name === element.name);
  if (!method) {
    a.error(scope, element, `cannot find symbol: method ${element.name}() in @interface ${symbol.simpleName}`);
    return;
  }
  checkValue(a, element.value, method.returnType, scope);
}
export function checkValue(a: Attributor, value: AnnotationElement['value'], type: Type, scope: Scope): void {
  const element = type.kind === 'array' ? type.element : type;
  if (value.kind === 'AnnotationArray') for (const each of value.values) checkValue(a, each, element, scope);
  else if (value.kind === 'Annotation') checkAnnotation(a, value, scope);
  else {
    a.convert(value, scope, element);
    if (value.type && value.type.kind !== 'error' && !isElementValue(value))
      a.error(scope, value, 'element value must be a constant expression');
  }
}

/** A class by its simple name, or as a member of one that has a simple name here: `Outer.Marker`. */
function findNested(a: Attributor, dotted: string, scope: Scope): ReturnType<typeof findType> {
  const [first, ...rest] = dotted.split('.');
  let found = findType(scope, first!, a.table);
  for (const part of rest) found = found?.kind === 'class' ? findMemberClass(found, part) : undefined;
  return found;
}
function isElementValue(value: Expression): boolean {
  if (value.constant !== undefined) return true;
  const tree = withoutParentheses(value);
  if (tree.kind === 'ClassLiteral') return true;
  const symbol = tree.kind === 'Name' || tree.kind === 'FieldAccess' ? tree.symbol : undefined;
  return symbol?.kind === 'field' && (symbol.flags & Flag.enum) !== 0;
}
