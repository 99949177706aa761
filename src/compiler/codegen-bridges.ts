/**
 * Bridge methods (JLS §15.12.4.5): where a method overrides one whose erased descriptor differs, a synthetic method with
 * that descriptor calls it, for callers that know only the overridden one.
 */
import { OPCODE } from '../classfile/instruction-set.ts';
import type { ClassContext } from './class-context.ts';
import { castIfNeeded, typed } from './codegen-conversions.ts';
import { overrides, supertypeSymbols } from './members.ts';
import { type Generators, MethodContext } from './method-context.ts';
import { isSubclass } from './subtyping.ts';
import { type ClassSymbol, Flag, isAbstract, isPrivate, isStatic, type MethodSymbol } from './symbols.ts';
import { classType, descriptor, erasure } from './types.ts';

export function writeBridges(klass: ClassContext, generators: Generators, line: number): void {
  const { symbol } = klass;
  const present = new Set(
    symbol.methods.filter(method => method.owner === symbol).map(method => method.name + method.descriptor),
  );
  const above = supertypeSymbols(symbol).filter(each => each !== symbol);
  for (const each of above)
    for (const method of each.methods) {
      if (isStatic(method) || isPrivate(method) || method.name === '<init>') continue;
      if ((method.flags & (Flag.final | Flag.synthetic)) !== 0) continue;
      const key = method.name + method.descriptor;
      if (present.has(key)) continue;
      const target = overriding(symbol, method, above);
      if (!target || target.descriptor === method.descriptor) continue;
      present.add(key);
      writeBridge(klass, generators, method, target, line);
    }
}

/** What the class itself has to bridge to: its own method, or an inherited one that implements an interface unknowingly. */
function overriding(
  symbol: ClassSymbol,
  method: MethodSymbol,
  above: readonly ClassSymbol[],
): MethodSymbol | undefined {
  const own = symbol.methods.find(
    each => each.owner === symbol && each.name === method.name && overrides(each, method, symbol),
  );
  if (own) return own;
  if (symbol.isInterface || !method.owner.isInterface) return undefined;
  const { superclass } = symbol;
  // A superclass that knows the interface has made the bridge itself.
  if (!superclass || isSubclass(superclass.symbol, method.owner)) return undefined;
  for (const each of above) {
    if (each.isInterface) continue;
    const found = each.methods.find(
      other => other.name === method.name && !isAbstract(other) && overrides(other, method, symbol),
    );
    if (found) return found;
  }
  return undefined;
}

function writeBridge(
  klass: ClassContext,
  generators: Generators,
  method: MethodSymbol,
  target: MethodSymbol,
  line: number,
): void {
  const access =
    (target.flags & (Flag.public | Flag.protected)) | Flag.bridge | Flag.synthetic | (target.flags & Flag.varargs);
  klass.addMethod(access, method.name, method.descriptor, [], emitter => {
    const m = new MethodContext(klass, emitter, generators, method.name, erasure(method.returnType));
    m.declareSelf(false);
    const locals = method.parameters.map(type => m.declareSynthetic(undefined, descriptor(type)));
    emitter.line(line);
    m.loadThis();
    locals.forEach((local, index) => {
      emitter.load(local);
      castIfNeeded(m, erasure(method.parameters[index]!), target.parameters[index]!);
    });
    const inherited = target.owner !== klass.symbol;
    const ofInterface = klass.symbol.isInterface;
    if (inherited)
      emitter.invoke(OPCODE.invokespecial, superName(klass, target), target.name, target.descriptor, false);
    else
      emitter.invoke(
        ofInterface ? OPCODE.invokeinterface : OPCODE.invokevirtual,
        klass.name,
        target.name,
        target.descriptor,
        ofInterface,
      );
    emitter.op(method.returnType.kind === 'void' ? OPCODE.return : typed(OPCODE.ireturn, erasure(method.returnType)));
  });
}
function superName(klass: ClassContext, target: MethodSymbol): string {
  const above = klass.symbol.superclass?.symbol ?? target.owner;
  return classType(above).symbol.internalName;
}
