/** Where the enclosing instance of a new object of an inner class comes from (JLS §15.9.2, §15.13.1, §8.8.7.1). */
import type { Attributor } from './attribute-context.ts';
import { captureThis } from './capture-locals.ts';
import { isStaticClass, type Scope } from './scope.ts';
import { isSubclass } from './subtyping.ts';
import type { ClassSymbol } from './symbols.ts';

type Spot = { readonly start: number; readonly end: number };

/** The class whose `this` it is; `static` where there would be one but for a static context. */
function holderOf(symbol: ClassSymbol, scope: Scope | undefined, inStatic = false): ClassSymbol | 'static' | undefined {
  let withoutThis = inStatic;
  for (let at = scope; at; at = at.parent) {
    if (at.isStatic) withoutThis = true;
    if (!at.isClassBody || !at.classSymbol) continue;
    if (isSubclass(at.classSymbol, symbol.outer!)) return withoutThis ? 'static' : at.classSymbol;
    if (isStaticClass(at.classSymbol)) withoutThis = true;
  }
  return undefined;
}

/** Of `new Inner()` and `Inner::new`: the innermost `this` that is an instance of the class around Inner. */
export function enclosingOfNew(a: Attributor, spot: Spot, symbol: ClassSymbol, scope: Scope): void {
  if (!symbol.hasEnclosingInstance || !symbol.outer) return;
  const holder = holderOf(symbol, scope);
  if (typeof holder === 'object') {
    if (scope.isBeforeConstruction(holder))
      a.error(scope, spot, 'cannot reference this before supertype constructor has been called');
    captureThis(scope.home);
    return;
  }
  const { simpleName, outer } = symbol;
  a.error(
    scope,
    spot,
    holder === 'static'
      ? 'non-static variable this cannot be referenced from a static context'
      : `an enclosing instance that contains ${outer.simpleName}.${simpleName} is required`,
    symbol.isLocal
      ? undefined
      : `${simpleName} is an inner class: make it static, or create it from an instance: outer.new ${simpleName}()`,
  );
}

/** Of `super(…)`, written or not, in a constructor of `own`: what encloses `own`, for `own` itself is not there yet. */
export function enclosingOfSuper(a: Attributor, spot: Spot, own: ClassSymbol, scope: Scope): void {
  const above = own.superclass?.symbol;
  if (!above?.hasEnclosingInstance || !above.outer) return;
  let body: Scope | undefined = scope;
  while (body && !(body.isClassBody && body.classSymbol === own)) body = body.parent;
  const holder = holderOf(above, body?.parent, isStaticClass(own));
  if (typeof holder === 'object') return;
  const { simpleName, outer } = above;
  a.error(
    scope,
    spot,
    holder === 'static'
      ? `no enclosing instance of type ${outer.simpleName} is in scope`
      : `an enclosing instance that contains ${outer.simpleName}.${simpleName} is required`,
    above.isLocal
      ? undefined
      : `${simpleName} is an inner class: make it static, or give its constructor an instance: outer.super()`,
  );
}
