/**
 * Inference variables and their bounds (JLS §18.1.3). A bound is checked against all the others when it arrives
 * (incorporation, §18.3), so a contradiction shows at once and resolution only has to choose (§18.4).
 */
import type { ClassTable } from './class-table.ts';
import { asSuper, capture, hasInference, isSubtype, isSubtypeUnchecked, sameType } from './subtyping.ts';
import type { InferenceBounds } from './symbols.ts';
import {
  errorType,
  isObject,
  mentions,
  type Substitution,
  substitute,
  type Type,
  type TypeVariable,
  unboundedWildcard,
} from './types.ts';

/** The same type, with inference variables compared by identity and told nothing. */
function identical(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.kind === 'variable' || b.kind === 'variable' || a.kind !== b.kind) return false;
  if (!hasInference(a) && !hasInference(b)) return sameType(a, b);
  if (a.kind === 'class' && b.kind === 'class')
    return (
      a.symbol === b.symbol &&
      a.args.length === b.args.length &&
      a.args.every((arg, index) => identical(arg, b.args[index]!))
    );
  if (a.kind === 'array' && b.kind === 'array') return identical(a.element, b.element);
  if (a.kind === 'wildcard' && b.kind === 'wildcard')
    return (
      a.variance === b.variance && (a.bound === b.bound || (!!a.bound && !!b.bound && identical(a.bound, b.bound)))
    );
  return false;
}

export class VariableBounds implements InferenceBounds {
  readonly variable: TypeVariable;
  /** The type parameter it stands for. */
  readonly parameter: TypeVariable;
  readonly equals: Type[] = [];
  readonly uppers: Type[] = [];
  readonly lowers: Type[] = [];
  /** The chosen type. */
  instance: Type | undefined;
  /** Appears in a throws clause: then RuntimeException is chosen where nothing else is known. */
  thrown = false;
  /** Something wrong, which is reported, was to become of this type: where nothing else is known, it is not told again. */
  isErroneous = false;

  constructor(parameter: TypeVariable) {
    this.parameter = parameter;
    this.variable = {
      kind: 'variable',
      name: parameter.name,
      bounds: parameter.bounds,
      origin: 'inference',
      inference: this,
    };
  }

  equal(type: Type): boolean {
    if (type === this.variable) return true;
    if (type.kind === 'error') return true;
    if (type.kind === 'primitive' || type.kind === 'wildcard' || type.kind === 'void') return false;
    if (this.equals.some(other => identical(other, type))) return true;
    this.equals.push(type);
    let holds = true;
    if (type.kind === 'variable' && type.inference) holds = type.inference.equal(this.variable);
    for (const other of [...this.equals]) if (other !== type && !sameType(other, type)) holds = false;
    for (const lower of [...this.lowers]) if (!isSubtypeUnchecked(lower, type)) holds = false;
    for (const upper of [...this.uppers]) if (!isSubtypeUnchecked(type, upper)) holds = false;
    return holds;
  }

  upperBound(type: Type): boolean {
    if (type === this.variable || type.kind === 'error') return true;
    if (isObject(type)) return true;
    if (type.kind === 'primitive' || type.kind === 'void') return false;
    if (type.kind === 'intersection') return type.parts.every(part => this.upperBound(part));
    if (this.uppers.some(other => identical(other, type))) return true;
    this.uppers.push(type);
    let holds = true;
    if (type.kind === 'variable' && type.inference) holds = type.inference.lowerBound(this.variable);
    for (const equal of [...this.equals]) if (!isSubtypeUnchecked(equal, type)) holds = false;
    for (const lower of [...this.lowers]) if (!isSubtypeUnchecked(lower, type)) holds = false;
    for (const other of [...this.uppers]) if (!this.#agree(other, type)) holds = false;
    return holds;
  }
  // Two upper bounds that are parameterizations of one class: their arguments must be the same.
  #agree(a: Type, b: Type): boolean {
    if (a === b || a.kind !== 'class' || b.kind !== 'class') return true;
    const shared = asSuper(a, b.symbol) ? b.symbol : asSuper(b, a.symbol) ? a.symbol : undefined;
    if (!shared) return true;
    const [x, y] = [asSuper(a, shared)!, asSuper(b, shared)!];
    if (x.args.length !== y.args.length) return true;
    return x.args.every((arg, index) => {
      const other = y.args[index]!;
      return arg.kind === 'wildcard' || other.kind === 'wildcard' || sameType(arg, other);
    });
  }

  lowerBound(type: Type): boolean {
    if (type === this.variable || type.kind === 'error' || type.kind === 'null') return true;
    if (type.kind === 'primitive' || type.kind === 'void') return false;
    if (this.lowers.some(other => identical(other, type))) return true;
    this.lowers.push(type);
    let holds = true;
    if (type.kind === 'variable' && type.inference) holds = type.inference.upperBound(this.variable);
    for (const equal of [...this.equals]) if (!isSubtypeUnchecked(type, equal)) holds = false;
    for (const upper of [...this.uppers]) if (!isSubtypeUnchecked(type, upper)) holds = false;
    return holds;
  }
}

/** The inference variables of one call and of the calls nested in its arguments. */
export class VariableSet {
  readonly #table: ClassTable;
  readonly all: VariableBounds[] = [];
  readonly #instances = new Map<TypeVariable, Type>();
  readonly #captured: TypeVariable[] = [];

  constructor(table: ClassTable) {
    this.#table = table;
  }

  /** Fresh variables for type parameters, with their declared bounds. */
  fresh(parameters: readonly TypeVariable[], thrown: readonly Type[] = []): Map<TypeVariable, Type> {
    const map = new Map<TypeVariable, Type>();
    const added = parameters.map(parameter => {
      const bounds = new VariableBounds(parameter);
      bounds.thrown = thrown.includes(parameter);
      map.set(parameter, bounds.variable);
      return bounds;
    });
    this.all.push(...added);
    for (const bounds of added) for (const bound of bounds.parameter.bounds) bounds.upperBound(substitute(bound, map));
    return map;
  }

  /** The type with all chosen types put in. */
  instantiate(type: Type): Type {
    let result = substitute(type, this.#instances);
    for (let i = 0; i < 4 && result !== type && hasInference(result); i++) result = substitute(result, this.#instances);
    return result;
  }
  /** Capture conversion of a call's result; bounds of the captured variables follow the choices of this inference. */
  capture(type: Type): Type {
    const result = capture(type);
    if (result !== type && result.kind === 'class')
      for (const arg of result.args) if (arg.kind === 'variable' && arg.wildcard) this.#captured.push(arg);
    return result;
  }
  isProper(type: Type): boolean {
    return !hasInference(type);
  }

  unresolvedIn(type: Type): VariableBounds[] {
    return this.all.filter(each => !each.instance && mentions(type, { has: variable => variable === each.variable }));
  }
  /** Variables that must be chosen with or before this one. */
  dependencies(of: VariableBounds, found = new Set<VariableBounds>()): Set<VariableBounds> {
    if (found.has(of)) return found;
    found.add(of);
    for (const bound of [...of.equals, ...of.uppers, ...of.lowers])
      for (const each of this.unresolvedIn(this.instantiate(bound))) this.dependencies(each, found);
    return found;
  }

  /** Chooses types for these variables and whatever they depend on. */
  resolve(wanted: readonly VariableBounds[]): void {
    const open = new Set<VariableBounds>();
    for (const each of wanted) if (!each.instance) this.dependencies(each, open);
    while (open.size > 0) {
      const next = this.#easiest([...open]);
      const instance = this.#choose(next);
      next.instance = instance;
      this.#instances.set(next.variable, instance);
      for (const captured of this.#captured) {
        captured.bounds = captured.bounds.map(bound => this.instantiate(bound));
        if (captured.lower) captured.lower = this.instantiate(captured.lower);
      }
      next.equal(instance);
      open.delete(next);
    }
  }
  markErroneous(variable: TypeVariable): void {
    for (const each of this.all) if (each.variable === variable) each.isErroneous = true;
  }
  resolveAll(): void {
    this.resolve(this.all);
  }

  #easiest(open: readonly VariableBounds[]): VariableBounds {
    const score = (each: VariableBounds): number => {
      const others = (types: readonly Type[]): number =>
        types.reduce((sum, type) => sum + this.unresolvedIn(this.instantiate(type)).filter(b => b !== each).length, 0);
      if (each.equals.some(type => this.isProper(this.instantiate(type)))) return 0;
      const lowers = each.lowers.filter(type => this.isProper(this.instantiate(type)));
      if (lowers.length > 0) return 1 + others(each.equals) + others(each.lowers);
      return 1000 + others(each.equals) * 10 + others(each.lowers) * 10 + others(each.uppers);
    };
    if (open.length === 1) return open[0]!;
    // What depends on fewer others comes first (JLS §18.4).
    const ranked = open.map(each => {
      const points = score(each);
      return { each, points, needs: points === 0 ? 0 : this.dependencies(each).size };
    });
    return ranked.reduce((best, next) =>
      next.needs < best.needs || (next.needs === best.needs && next.points < best.points) ? next : best,
    ).each;
  }

  #choose(bounds: VariableBounds): Type {
    const proper = (types: readonly Type[]): Type[] =>
      types.map(type => this.instantiate(type)).filter(type => this.isProper(type));
    const equals = proper(bounds.equals);
    if (equals.length > 0) return equals[0]!;
    const lowers = proper(bounds.lowers);
    if (lowers.length > 0) return this.#table.lub(lowers);
    if (bounds.isErroneous) return errorType;
    if (bounds.thrown) {
      const runtime = this.#table.type('java/lang/RuntimeException');
      if (bounds.uppers.every(upper => !this.isProper(upper) || isSubtype(runtime, upper))) return runtime;
    }
    // What is left in an upper bound is the variable itself (`T extends Comparable<T>`) or one that nothing is known of.
    const unknown: Substitution = new Map(
      this.all.filter(each => !each.instance).map(each => [each.variable, unboundedWildcard]),
    );
    const uppers = bounds.uppers
      .map(type => this.instantiate(type))
      .filter(type => type.kind !== 'variable' || this.isProper(type))
      .map(type => substitute(type, unknown));
    return uppers.length > 0 ? this.#table.glb(uppers) : this.#table.object;
  }
}
