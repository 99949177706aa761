/**
 * What can be said of statements by their form alone: whether a lambda's block gives a value or none (JLS §15.27.2), and
 * whether a statement can complete normally as far as the scope of pattern variables asks (§6.3.2).
 */
import type { Block, Expression, Statement } from './syntax-tree.ts';

/** May stand as a statement, so a lambda with this body fits a void function (JLS §14.8). */
export function isStatementExpression(body: Expression): boolean {
  return (
    body.kind === 'MethodInvocation' ||
    body.kind === 'Assignment' ||
    body.kind === 'Update' ||
    body.kind === 'ClassInstanceCreation'
  );
}

/** No `return` has a value. */
export function givesVoid(block: Block): boolean {
  return !returns(block).includes('value');
}
/** Every `return` has a value, and the end is not reached. */
export function givesValue(block: Block): boolean {
  return !returns(block).includes('plain') && !completesNormally(block);
}

function returns(statement: Statement): ('value' | 'plain')[] {
  if (statement.kind === 'ReturnStatement') return [statement.value ? 'value' : 'plain'];
  return children(statement).flatMap(returns);
}

function children(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case 'Block':
      return statement.statements;
    case 'LabeledStatement':
    case 'WhileStatement':
    case 'DoStatement':
    case 'ForStatement':
    case 'EnhancedForStatement':
    case 'SynchronizedStatement':
      return [statement.body];
    case 'IfStatement':
      return statement.elseStatement ? [statement.thenStatement, statement.elseStatement] : [statement.thenStatement];
    case 'SwitchStatement':
      return statement.cases.flatMap(each => each.body);
    case 'TryStatement':
      return [
        statement.body,
        ...statement.catches.map(each => each.body),
        ...(statement.finallyBlock ? [statement.finallyBlock] : []),
      ];
    default:
      return [];
  }
}

/** JLS §14.22 without constant expressions other than the literal `true`. */
export function completesNormally(statement: Statement): boolean {
  switch (statement.kind) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'YieldStatement':
      return false;
    case 'Block':
      return statement.statements.every(completesNormally);
    case 'IfStatement':
      return (
        !statement.elseStatement ||
        completesNormally(statement.thenStatement) ||
        completesNormally(statement.elseStatement)
      );
    case 'LabeledStatement':
      return completesNormally(statement.body) || breaksOut(statement.body, statement.label, true);
    case 'WhileStatement':
      return !isTrue(statement.condition) || breaksOut(statement.body, undefined, false);
    case 'DoStatement':
      return (
        (completesNormally(statement.body) && !isTrue(statement.condition)) ||
        breaksOut(statement.body, undefined, false)
      );
    case 'ForStatement':
      return (
        (statement.condition !== undefined && !isTrue(statement.condition)) ||
        breaksOut(statement.body, undefined, false)
      );
    case 'SynchronizedStatement':
      return completesNormally(statement.body);
    case 'TryStatement': {
      if (statement.finallyBlock && !completesNormally(statement.finallyBlock)) return false;
      return completesNormally(statement.body) || statement.catches.some(each => completesNormally(each.body));
    }
    case 'SwitchStatement': {
      const last = statement.cases.at(-1);
      if (!last || !statement.cases.some(each => each.isDefault)) return true;
      if (statement.cases.some(each => each.body.some(inner => breaksOut(inner, undefined, false)))) return true;
      if (last.arrow) return statement.cases.some(each => each.body.every(completesNormally));
      return last.body.every(completesNormally);
    }
    default:
      return true;
  }
}
function isTrue(expression: Expression): boolean {
  if (expression.kind === 'Parenthesized') return isTrue(expression.inner);
  return expression.constant === true || (expression.kind === 'Literal' && expression.value === true);
}
/** Whether a `break` in the statement leaves the statement around it: by its label, or without one. */
export function breaksOut(statement: Statement, label: string | undefined, labelOnly: boolean): boolean {
  if (statement.kind === 'BreakStatement')
    return statement.label === undefined ? !labelOnly : statement.label === label;
  const inner =
    labelOnly ||
    statement.kind === 'WhileStatement' ||
    statement.kind === 'DoStatement' ||
    statement.kind === 'ForStatement' ||
    statement.kind === 'EnhancedForStatement' ||
    statement.kind === 'SwitchStatement';
  return children(statement).some(each => breaksOut(each, label, inner));
}
