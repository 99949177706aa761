/** Annotations (JLS §9.7): the interface must exist and have the elements that are given. Nothing else comes of them. */
import type { Attributor } from './attribute-context.ts';
import { findMemberClass } from './members.ts';
import { visibleTypeNames } from './resolve-types.ts';
import { findQualified, findType, type Scope } from './scope.ts';
import { suggestion } from './suggestion.ts';
import type { ClassSymbol } from './symbols.ts';
import type { Annotation, AnnotationElement } from './syntax-tree.ts';
import type { Type } from './types.ts';

export function checkAnnotations(a: Attributor, annotations: readonly Annotation[], scope: Scope): void {
  for (const annotation of annotations) checkAnnotation(a, annotation, scope);
}

function checkAnnotation(a: Attributor, tree: Annotation, scope: Scope): void {
  const spot = { start: tree.nameStart, end: tree.nameStart + tree.name.length };
  const found = findNested(a, tree.name, scope) ?? findQualified(a.table, tree.name);
  if (!found) {
    const hint = suggestion(tree.name, visibleTypeNames(a, scope), a.table.importFor(tree.name));
    a.error(scope, spot, `cannot find symbol: class ${tree.name}`, hint);
    return;
  }
  if (found.kind !== 'class' || found.classKind !== 'annotation') {
    a.error(scope, spot, `incompatible types: ${tree.name} is not an annotation interface`);
    return;
  }
  for (const element of tree.elements) checkElement(a, element, found, scope);
}

function checkElement(a: Attributor, element: AnnotationElement, symbol: ClassSymbol, scope: Scope): void {
  const method = symbol.methods.find(each => each.name === element.name);
  if (!method) {
    a.error(scope, element, `cannot find symbol: method ${element.name}() in @interface ${symbol.simpleName}`);
    return;
  }
  checkValue(a, element.value, method.returnType, scope);
}
function checkValue(a: Attributor, value: AnnotationElement['value'], type: Type, scope: Scope): void {
  const element = type.kind === 'array' ? type.element : type;
  if (value.kind === 'AnnotationArray') for (const each of value.values) checkValue(a, each, element, scope);
  else if (value.kind === 'Annotation') checkAnnotation(a, value, scope);
  else a.convert(value, scope, element);
}

/** A class by its simple name, or as a member of one that has a simple name here: `Outer.Marker`. */
function findNested(a: Attributor, dotted: string, scope: Scope): ReturnType<typeof findType> {
  const [first, ...rest] = dotted.split('.');
  let found = findType(scope, first!, a.table);
  for (const part of rest) found = found?.kind === 'class' ? findMemberClass(found, part) : undefined;
  return found;
}
