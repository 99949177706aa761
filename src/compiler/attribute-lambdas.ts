/**
 * Lambdas (JLS §15.27): their body is attributed when the function type is known, as part of the inference of the call
 * that takes them. What they return goes into that inference too.
 */
import type { Attributor, Inference, LambdaShape, Shape } from './attribute-context.ts';
import { expectFunction, isAssignable } from './attribute-conversions.ts';
import { completesNormally, isStatementExpression } from './lambda-body.ts';
import type { FunctionType } from './members.ts';
import type { Home, ReturnTarget, Scope } from './scope.ts';
import { useResultAs } from './signature-polymorphic.ts';
import { hasInference, sameType } from './subtyping.ts';
import type { Lambda } from './syntax-tree.ts';
import { errorType, isPrimitive, type Type, typeToString, voidType } from './types.ts';
import { upward } from './upward.ts';

function lambdaScope(tree: Lambda, scope: Scope, returns: ReturnTarget): Scope {
  tree.captures = [];
  tree.capturesThis = false;
  const home: Home = { parent: scope.home, symbol: scope.classSymbol!, lambda: tree };
  return scope.child({ home, returns, yields: undefined });
}

function declareParameters(
  a: Attributor,
  inference: Inference | undefined,
  tree: Lambda,
  scope: Scope,
  expected: readonly Type[] | undefined,
): void {
  tree.parameters.forEach((parameter, index) => {
    const wanted = expected?.[index];
    let type: Type;
    if (parameter.declaredType && parameter.declaredType.kind !== 'VarType') {
      type = a.type(parameter.declaredType, scope);
      for (let i = 0; i < parameter.dimensions + (parameter.varargs ? 1 : 0); i++)
        type = { kind: 'array', element: type };
      if (wanted && inference && type.kind !== 'error' && !sameType(wanted, type))
        a.error(
          scope,
          parameter,
          `incompatible types: incompatible parameter types in lambda expression`,
          `${parameter.name} should be ${typeToString(inference.variables.instantiate(wanted))}`,
        );
    } else {
      type = wanted && inference ? inference.variables.instantiate(wanted) : errorType;
      if (hasInference(type)) type = a.table.object;
      if (parameter.declaredType) parameter.declaredType.type = type;
      type = upward(type);
    }
    a.declareParameter(parameter, type, scope);
  });
}

export function lambdaBody(a: Attributor, inference: Inference, shape: LambdaShape, target: Type): void {
  const { tree } = shape;
  const found = expectFunction(a, shape.scope, tree, target);
  tree.type = target;
  if (!found) return;
  if (found.type.typeParameters.length > 0) {
    a.error(
      shape.scope,
      tree,
      'incompatible types: invalid functional descriptor for lambda expression',
      `${found.method.name} of ${typeToString(target)} is generic: use a method reference or an anonymous class`,
    );
    return;
  }
  if (found.type.parameters.length !== tree.parameters.length) {
    a.error(
      shape.scope,
      tree,
      'incompatible types: incompatible parameter types in lambda expression',
      `${typeToString(target)} takes ${found.type.parameters.length || 'no'} parameter${found.type.parameters.length === 1 ? '' : 's'}`,
    );
    return;
  }
  if (target.kind === 'intersection')
    tree.markers = target.parts.filter(part => part.kind === 'class' && part.symbol !== found.interfaceType.symbol);
  inference.finishers.push(() => {
    tree.functional = { interfaceType: inference.variables.instantiate(found.interfaceType), method: found.method };
  });
  if (tree.body.kind === 'Block') blockBody(a, inference, shape, found);
  else expressionBody(a, inference, shape, found);
}

function returned(a: Attributor, inference: Inference, value: Shape, result: Type, scope: Scope): void {
  if (value.kind === 'value' && value.type.kind === 'void') {
    a.error(
      scope,
      value.tree,
      `incompatible types: bad return type in lambda expression: void cannot be converted to ${typeToString(inference.variables.instantiate(result))}`,
    );
    return;
  }
  if (
    value.kind === 'value' &&
    isPrimitive(value.type) &&
    !hasInference(result) &&
    isAssignable(a, value.type, result, value.tree.constant)
  ) {
    // Returning is an assignment: an int constant may be narrowed.
    inference.finishers.push(() => a.settle(value, result, scope));
    return;
  }
  if (value.kind === 'value' && value.type.kind === 'error' && result.kind === 'variable' && result.inference)
    inference.variables.markErroneous(result);
  a.compatible(inference, value, result, true);
  inference.finishers.push(() => a.settle(value, inference.variables.instantiate(result), scope));
}

function expressionBody(a: Attributor, inference: Inference, shape: LambdaShape, found: FunctionType): void {
  const { tree } = shape;
  if (tree.body.kind === 'Block') return;
  const scope = lambdaScope(tree, shape.scope, { kind: 'none' });
  declareParameters(a, inference, tree, scope, found.type.parameters);
  const result = found.type.returnType;
  if (result.kind !== 'void') {
    returned(a, inference, a.shape(tree.body, scope), result, scope);
    return;
  }
  const type = a.value(tree.body, scope);
  if (useResultAs(tree.body, voidType)) return;
  if (!isStatementExpression(tree.body) && type.kind !== 'error')
    a.error(
      scope,
      tree.body,
      `incompatible types: bad return type in lambda expression: ${typeToString(type)} cannot be converted to void`,
    );
}

function blockBody(a: Attributor, inference: Inference, shape: LambdaShape, found: FunctionType): void {
  const { tree } = shape;
  if (tree.body.kind !== 'Block') return;
  const result = found.type.returnType;
  const scope = lambdaScope(tree, shape.scope, {
    kind: 'lambda',
    accept: (statement, inner) => {
      if (!statement.value) {
        if (result.kind !== 'void')
          a.error(inner, statement, 'incompatible types: bad return type in lambda expression: missing return value');
      } else if (result.kind === 'void') {
        a.value(statement.value, inner);
        a.error(
          inner,
          statement.value,
          'incompatible types: bad return type in lambda expression: unexpected return value',
        );
      } else returned(a, inference, a.shape(statement.value, inner), result, inner);
    },
  });
  declareParameters(a, inference, tree, scope, found.type.parameters);
  a.statements(tree.body.statements, scope.child());
  if (result.kind !== 'void' && completesNormally(tree.body))
    a.error(scope, tree.body, 'incompatible types: bad return type in lambda expression: missing return value');
}

/** See `Attributor.lambdaResults`. */
export function lambdaResults(a: Attributor, shape: LambdaShape): readonly Type[] | 'void' | undefined {
  const { tree } = shape;
  const results: Type[] = [];
  const take = (value: Shape, scope: Scope): void => {
    if (value.kind === 'lambda' || value.kind === 'reference') results.push(errorType);
    else results.push(a.standalone(value, scope));
  };
  const { failed } = a.muted(() => {
    const scope = lambdaScope(tree, shape.scope, {
      kind: 'lambda',
      accept: (statement, inner) => {
        if (statement.value) take(a.shape(statement.value, inner), inner);
      },
    });
    declareParameters(a, undefined, tree, scope, undefined);
    if (tree.body.kind === 'Block') a.statements(tree.body.statements, scope.child());
    else take(a.shape(tree.body, scope), scope);
  });
  if (failed) return undefined;
  if (results.some(type => type.kind === 'void')) return 'void';
  if (results.length === 0) return tree.body.kind === 'Block' && !completesNormally(tree.body) ? [] : 'void';
  return results;
}
