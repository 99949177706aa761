/** Which locals and which `this` lambdas and local classes carry along (JLS §8.1.3, §15.27.2). */
import type { Attributor, Spot } from './attribute-context.ts';
import type { Home, Scope } from './scope.ts';
import type { ClassSymbol, LocalSymbol } from './symbols.ts';

/** Notes that code in a home uses a local: every lambda and class body between it and the declaration captures it. */
function captureLocal(local: LocalSymbol, from: Home | undefined): 'lambda' | 'class' | undefined {
  let crossed: 'lambda' | 'class' | undefined;
  for (let home = from; home && home !== local.home; home = home.parent) {
    crossed ??= home.lambda ? 'lambda' : 'class';
    if (home.lambda) {
      home.lambda.captures ??= [];
      if (!home.lambda.captures.includes(local)) home.lambda.captures.push(local);
    } else if (!home.symbol.captures.includes(local)) home.symbol.captures.push(local);
  }
  return crossed;
}

/** Notes a use of `this` or of an enclosing instance: the lambdas within the current class body capture `this`. */
export function captureThis(from: Home | undefined): void {
  for (let home = from; home?.lambda; home = home.parent) home.lambda.capturesThis = true;
}

/** A use of a local of another home; whether it was never reassigned is known only at the end. */
export function useLocal(a: Attributor, local: LocalSymbol, scope: Scope, spot: Spot): void {
  if (local.constant !== undefined || local.home === scope.home) return;
  const crossed = captureLocal(local, scope.home);
  if (!crossed || local.isFinal) return;
  a.later(() => {
    if (local.effectivelyFinal) return;
    const where = crossed === 'lambda' ? 'a lambda expression' : 'an inner class';
    a.error(
      scope,
      spot,
      `local variables referenced from ${where} must be final or effectively final`,
      `${local.name} is assigned more than once; copy it into a new variable before the ${crossed === 'lambda' ? 'lambda' : 'class'}`,
    );
  });
}

/** Where instances of a local class are made: what the class captures must be at hand there, and so on transitively. */
export interface Instantiation {
  readonly symbol: ClassSymbol;
  readonly home: Home | undefined;
}
export function propagateCaptures(instantiations: readonly Instantiation[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const { symbol, home } of instantiations)
      for (const local of symbol.captures) {
        if (local.home === home || hasCaptured(local, home)) continue;
        captureLocal(local, home);
        changed = true;
      }
  }
}
function hasCaptured(local: LocalSymbol, home: Home | undefined): boolean {
  for (let at = home; at && at !== local.home; at = at.parent)
    if (!(at.lambda ? at.lambda.captures : at.symbol.captures)?.includes(local)) return false;
  return true;
}
