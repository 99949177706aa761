/** Local variables and parameters (JLS §14.4, §8.4.1): their symbols, `var`, and names that are taken already. */
import type { Attributor } from './attribute-context.ts';
import { constantTypeOf } from './attribute-operators.ts';
import { checkAnnotations } from './check-annotations.ts';
import { convertConstant } from './constant.ts';
import { nameSpot } from './resolve-names.ts';
import type { Scope } from './scope.ts';
import type { LocalSymbol } from './symbols.ts';
import {
  type Expression,
  hasModifier,
  type LocalVariableDeclaration,
  type Parameter,
  type VariableDeclarator,
} from './syntax-tree.ts';
import { arrayType, errorType, isPrimitive, isString, type Type, typeToString } from './types.ts';
import { upward } from './upward.ts';

interface NewLocal {
  readonly name: string;
  readonly nameStart: number;
  readonly type: Type;
  readonly what: LocalSymbol['what'];
  readonly isFinal: boolean;
  readonly initialized: boolean;
}
/** A symbol in the scope; reports a name that the method uses already. */
export function declareLocal(a: Attributor, scope: Scope, made: NewLocal): LocalSymbol {
  const { name, nameStart, ...rest } = made;
  if (scope.clashing(name)) {
    const { method } = scope;
    const shown =
      method &&
      `${method.name === '<init>' ? method.owner.simpleName : method.name}(${method.parameters.map(typeToString).join(',')})`;
    const place = shown ? ` in ${method.name === '<init>' ? 'constructor' : 'method'} ${shown}` : '';
    a.error(scope, nameSpot(made), `variable ${name} is already defined${place}`);
  }
  const local: LocalSymbol = {
    kind: 'local',
    name,
    ...rest,
    effectivelyFinal: true,
    constant: undefined,
    home: scope.home!,
  };
  scope.locals.set(name, local);
  return local;
}

export function declareParameter(a: Attributor, parameter: Parameter, type: Type, scope: Scope): LocalSymbol {
  const symbol = declareLocal(a, scope, {
    name: parameter.name,
    nameStart: parameter.nameStart,
    type,
    what: 'parameter',
    isFinal: hasModifier(parameter, 'final'),
    initialized: true,
  });
  parameter.symbol = symbol;
  checkAnnotations(a, parameter.modifiers.annotations, scope);
  return symbol;
}

export function localVariable(
  a: Attributor,
  tree: LocalVariableDeclaration,
  scope: Scope,
  what: 'variable' | 'resource' = 'variable',
): void {
  checkAnnotations(a, tree.modifiers.annotations, scope);
  const inferred = tree.declaredType.kind === 'VarType';
  const base = inferred ? errorType : a.type(tree.declaredType, scope);
  if (base.kind === 'void') a.error(scope, tree.declaredType, "'void' type not allowed here");
  for (const declarator of tree.declarators) {
    const isFinal = hasModifier(tree, 'final') || what === 'resource';
    const make = (type: Type): LocalSymbol => {
      const symbol = declareLocal(a, scope, {
        name: declarator.name,
        nameStart: declarator.nameStart,
        type,
        what,
        isFinal,
        initialized: declarator.initializer !== undefined,
      });
      declarator.symbol = symbol;
      return symbol;
    };
    if (inferred) {
      const type = inferredType(a, declarator, scope);
      tree.declaredType.type = type;
      setConstant(make(type), declarator.initializer);
      continue;
    }
    let type: Type = base.kind === 'void' ? errorType : base;
    if (type.kind !== 'error') for (let i = 0; i < declarator.dimensions; i++) type = arrayType(type);
    const symbol = make(type);
    if (declarator.initializer) {
      symbol.ownInitializer = 'open';
      a.convert(declarator.initializer, scope, type);
      if (symbol.ownInitializer === 'open') delete symbol.ownInitializer;
    }
    setConstant(symbol, declarator.initializer);
  }
}

/** The value of a constant variable (JLS §4.12.4), converted to its type; undefined if it is none. */
export function constantOf(type: Type, initializer: Expression | undefined): LocalSymbol['constant'] {
  const constant = initializer?.constant;
  if (constant === undefined || !initializer?.type || !(isPrimitive(type) || isString(type))) return undefined;
  const [from, to] = [constantTypeOf(initializer.type), constantTypeOf(type)];
  return from && to ? convertConstant(constant, from, to) : undefined;
}
function setConstant(symbol: LocalSymbol, initializer: Expression | undefined): void {
  if (symbol.isFinal && symbol.what === 'variable') symbol.constant = constantOf(symbol.type, initializer);
}

function inferredType(a: Attributor, declarator: VariableDeclarator, scope: Scope): Type {
  const { initializer, name } = declarator;
  const fail = (reason: string): Type => {
    a.error(scope, nameSpot(declarator), `cannot infer type for local variable ${name}`, reason);
    return errorType;
  };
  if (!initializer) return fail("a 'var' needs an initializer");
  if (initializer.kind === 'ArrayInitializer') return fail('an array initializer needs an explicit target type');
  if (initializer.kind === 'Lambda') return fail('a lambda expression needs an explicit target type');
  if (initializer.kind === 'MethodReference') return fail('a method reference needs an explicit target type');
  const type = a.value(initializer, scope);
  if (type.kind === 'null') return fail("the initializer is 'null'");
  if (type.kind === 'void') return fail('the initializer has no value: its type is void');
  const result = upward(type);
  initializer.coerceTo = result;
  return result;
}
