/**
 * Attribution: gives names their symbols, expressions their types, and says what is wrong. Reads the trees of all sources,
 * fills their slots, and answers the list of the classes to generate. This file puts the parts together; what they share
 * is described in attribute-context.ts.
 */
import type { ClassPath } from '../classfile/class-path.ts';
import { attributeClass } from './attribute-classes.ts';
import type { Attributor, LambdaShape, Spot } from './attribute-context.ts';
import { convert, convertShape, settle, standalone } from './attribute-conversions.ts';
import { bindingsOf, condition, shapeOf } from './attribute-expressions.ts';
import { lambdaBody, lambdaResults } from './attribute-lambdas.ts';
import { exactMethod, reference } from './attribute-references.ts';
import { attributeStatements } from './attribute-statements.ts';
import { type Instantiation, propagateCaptures } from './capture-locals.ts';
import { permitBySource } from './check-declarations.ts';
import { ClassTable } from './class-table.ts';
import { type Diagnostic, errorAt } from './diagnostic.ts';
import { type EnteredClass, type Entry, enterClass, enterUnits } from './enter-classes.ts';
import { compatible, enterCall } from './infer.ts';
import { declareParameter } from './local-variables.ts';
import { declareTypeParameters, resolveType } from './resolve-types.ts';
import type { BindingsOf, Scope } from './scope.ts';
import type { ClassSymbol } from './symbols.ts';
import type { ClassDeclaration, CompilationUnit } from './syntax-tree.ts';

/** A class to generate. */
export interface AttributedClass {
  readonly tree: ClassDeclaration;
  readonly symbol: ClassSymbol;
  readonly unit: CompilationUnit;
}
export interface Attribution {
  /** Outer classes before those in them, in the order of the sources. */
  readonly classes: readonly AttributedClass[];
  readonly table: ClassTable;
}

export function attribute(
  units: readonly CompilationUnit[],
  classPath: ClassPath,
  report: (diagnostic: Diagnostic) => void,
): Attribution {
  const table = new ClassTable(classPath);
  const bindings: BindingsOf = new WeakMap();
  const laters: (() => void)[] = [];
  const instantiations: Instantiation[] = [];
  const classes = new Map<ClassDeclaration, AttributedClass>();
  const unitOf = new Map(units.map(unit => [unit.source, unit]));
  const reported = new Set<string>();
  const results = new WeakMap<LambdaShape, ReturnType<Attributor['lambdaResults']>>();
  let mutedDepth = 0;
  let mutedErrors = 0;

  const started = (scope: Scope) => (tree: ClassDeclaration, symbol: ClassSymbol) => {
    classes.set(tree, { tree, symbol, unit: unitOf.get(scope.unit.source)! });
  };
  // A mistake of ours must not take the learner's session down: it is reported where it happened.
  const guard = (scope: Scope, spot: Spot, action: () => void): void => {
    try {
      action();
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      a.error(scope, spot, `not supported: the compiler cannot make sense of this (${what})`);
    }
  };

  const a: Attributor = {
    table,
    get object() {
      return table.named('java/lang/Object');
    },
    error(scope, spot, message, hint) {
      if (mutedDepth > 0) {
        mutedErrors++;
        return;
      }
      // One complaint for a place: a second attribution of the same text finds the same mistake again.
      const key = `${scope.unit.source.name}:${spot.start}:${message}`;
      if (reported.has(key)) return;
      reported.add(key);
      report(errorAt(scope.unit.source, spot.start, spot.end, message, hint));
    },
    muted(action) {
      const before = mutedErrors;
      mutedDepth++;
      try {
        const value = action();
        return { value, failed: mutedErrors > before };
      } finally {
        mutedDepth--;
      }
    },
    type: (node, scope) => resolveType(a, node, scope),
    typeParameters: (nodes, scope, origin) => declareTypeParameters(a, nodes, scope, origin),
    shape: (tree, scope) => shapeOf(a, tree, scope),
    value: (tree, scope) => standalone(a, shapeOf(a, tree, scope), scope),
    standalone: (shape, scope) => standalone(a, shape, scope),
    convert: (tree, scope, target) => convert(a, tree, scope, target),
    convertShape: (shape, scope, target) => convertShape(a, shape, scope, target),
    condition: (tree, scope) => condition(a, tree, scope),
    bindings: tree => bindingsOf(bindings, tree),
    bind: (tree, found) => {
      bindings.set(tree, found);
    },
    enterCall: (inference, call) => enterCall(a, inference, call),
    compatible: (inference, shape, target, loose) => compatible(a, inference, shape, target, loose),
    settle: (shape, target, scope) => settle(a, shape, target, scope),
    lambdaBody: (inference, shape, target) => lambdaBody(a, inference, shape, target),
    reference: (inference, shape, target) => reference(a, inference, shape, target),
    lambdaResults: shape => {
      if (!results.has(shape)) results.set(shape, lambdaResults(a, shape));
      return results.get(shape);
    },
    exactMethod: shape => exactMethod(a, shape),
    statements: (statements, scope) => attributeStatements(a, statements, scope),
    declareParameter: (parameter, type, scope) => declareParameter(a, parameter, type, scope),
    localClass: (tree, scope, supertype) => {
      if (tree.name !== '' && scope.clashingClass(tree.name))
        a.error(
          scope,
          { start: tree.nameStart, end: tree.nameStart + tree.name.length },
          `class ${tree.name} is already defined`,
        );
      const entered = enterClass(
        entry,
        tree,
        scope,
        scope.classSymbol,
        tree.name === '' ? 'anonymous' : 'local',
        supertype,
      )!;
      attributeClass(a, entered, started(scope), guard);
      return entered.symbol;
    },
    later: action => {
      if (mutedDepth === 0) laters.push(action);
    },
    instantiated: (symbol, scope) => {
      if (mutedDepth === 0) instantiations.push({ symbol, home: scope.home });
    },
  };
  const entry: Entry = { a, localNames: new Map() };

  const entered = enterUnits(entry, units);
  for (const each of sealedFiles(entered)) permitBySource(each);
  for (const each of entered) guard(each.scope, each.tree, () => attributeClass(a, each, started(each.scope), guard));
  propagateCaptures(instantiations);
  for (const action of laters) action();
  for (const { tree, symbol } of classes.values()) tree.captures = symbol.captures;
  return { classes: [...classes.values()], table };
}

/** The classes, members included, of every file that declares a sealed one. */
function sealedFiles(entered: readonly EnteredClass[]): ClassSymbol[][] {
  const files = new Map<unknown, ClassSymbol[]>();
  const visit = (each: EnteredClass): void => {
    const { unit } = each.scope;
    files.set(unit, [...(files.get(unit) ?? []), each.symbol]);
    each.members.forEach(visit);
  };
  entered.forEach(visit);
  return [...files.values()].filter(symbols => symbols.some(symbol => symbol.known.isSealed));
}
