/** Statements (JLS ch. 14): declarations enter the scope, expressions get their targets, patterns reach where they hold. */
import type { Attributor } from './attribute-context.ts';
import { incompatible, isAssignable } from './attribute-conversions.ts';
import { explicitConstructorInvocation } from './attribute-creation.ts';
import { switchStatement } from './attribute-switch.ts';
import { tryStatement } from './attribute-try.ts';
import { breaksOut, completesNormally } from './lambda-body.ts';
import { localVariable } from './local-variables.ts';
import type { Scope } from './scope.ts';
import { useResultAs } from './signature-polymorphic.ts';
import { asSuper, capture } from './subtyping.ts';
import type {
  EnhancedForStatement,
  ForStatement,
  IfStatement,
  ReturnStatement,
  Statement,
  WhileStatement,
} from './syntax-tree.ts';
import { arrayType, errorType, isReference, type Type, typeToString, voidType } from './types.ts';
import { upward } from './upward.ts';

export function attributeStatements(a: Attributor, statements: readonly Statement[], scope: Scope): void {
  for (const statement of statements) attributeStatement(a, statement, scope);
}

/** Declarations go into `scope`, the scope of the block around the statement. */
function attributeStatement(a: Attributor, tree: Statement, scope: Scope): void {
  switch (tree.kind) {
    case 'Block':
      attributeStatements(a, tree.statements, scope.child());
      return;
    case 'LocalVariableDeclaration':
      localVariable(a, tree, scope);
      return;
    case 'LocalClassDeclaration':
      a.localClass(tree.declaration, scope);
      return;
    case 'LabeledStatement':
      attributeStatement(a, tree.body, scope);
      return;
    case 'ExpressionStatement':
      a.value(tree.expression, scope);
      useResultAs(tree.expression, voidType);
      return;
    case 'ExplicitConstructorInvocation':
      explicitConstructorInvocation(a, tree, scope);
      return;
    case 'IfStatement':
      ifStatement(a, tree, scope);
      return;
    case 'AssertStatement':
      a.condition(tree.condition, scope);
      if (tree.detail && a.value(tree.detail, scope).kind === 'void')
        a.error(scope, tree.detail, "'void' type not allowed here");
      return;
    case 'SwitchStatement':
      switchStatement(a, tree, scope);
      return;
    case 'WhileStatement':
      whileStatement(a, tree, scope);
      return;
    case 'DoStatement': {
      attributeStatement(a, tree.body, scope.child());
      const bindings = a.condition(tree.condition, scope);
      if (!breaksOut(tree.body, undefined, false)) introduce(scope, bindings.whenFalse);
      return;
    }
    case 'ForStatement':
      forStatement(a, tree, scope);
      return;
    case 'EnhancedForStatement':
      enhancedFor(a, tree, scope);
      return;
    case 'YieldStatement':
      if (scope.yields) scope.yields(tree, scope);
      else a.error(scope, tree, 'yield outside of switch expression');
      return;
    case 'ReturnStatement':
      returnStatement(a, tree, scope);
      return;
    case 'SynchronizedStatement': {
      const type = a.value(tree.lock, scope);
      if (!isReference(type) || type.kind === 'null')
        a.error(scope, tree.lock, `unexpected type: synchronized needs an object, found ${typeToString(type)}`);
      attributeStatement(a, tree.body, scope);
      return;
    }
    case 'ThrowStatement':
      a.convert(tree.value, scope, a.table.type('java/lang/Throwable'));
      return;
    case 'TryStatement':
      tryStatement(a, tree, scope);
      return;
    case 'EmptyStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return;
  }
}

function introduce(scope: Scope, locals: Parameters<Scope['with']>[0]): void {
  for (const local of locals) scope.locals.set(local.name, local);
}

function ifStatement(a: Attributor, tree: IfStatement, scope: Scope): void {
  const bindings = a.condition(tree.condition, scope);
  attributeStatement(a, tree.thenStatement, scope.with(bindings.whenTrue).child());
  if (tree.elseStatement) attributeStatement(a, tree.elseStatement, scope.with(bindings.whenFalse).child());
  // JLS §6.3.2.2: what holds after the branch that does not come back.
  const thenEnds = !completesNormally(tree.thenStatement);
  const elseEnds = tree.elseStatement ? !completesNormally(tree.elseStatement) : false;
  if (thenEnds && !elseEnds) introduce(scope, bindings.whenFalse);
  else if (elseEnds && !thenEnds) introduce(scope, bindings.whenTrue);
}

function whileStatement(a: Attributor, tree: WhileStatement, scope: Scope): void {
  const bindings = a.condition(tree.condition, scope);
  attributeStatement(a, tree.body, scope.with(bindings.whenTrue).child());
  if (!breaksOut(tree.body, undefined, false)) introduce(scope, bindings.whenFalse);
}

function forStatement(a: Attributor, tree: ForStatement, scope: Scope): void {
  const inner = scope.child();
  attributeStatements(a, tree.init, inner);
  const bindings = tree.condition && a.condition(tree.condition, inner);
  const body = inner.with(bindings?.whenTrue ?? []);
  attributeStatement(a, tree.body, body.child());
  attributeStatements(a, tree.update, body);
  if (bindings && !breaksOut(tree.body, undefined, false)) introduce(scope, bindings.whenFalse);
}

function enhancedFor(a: Attributor, tree: EnhancedForStatement, scope: Scope): void {
  const type = a.value(tree.iterable, scope);
  const element = elementType(a, type);
  if (!element && type.kind !== 'error')
    a.error(
      scope,
      tree.iterable,
      'for-each not applicable to expression type',
      `required: array or Iterable; found: ${typeToString(type)}`,
    );
  const inner = scope.child();
  const { variable } = tree;
  tree.elementType = element ?? errorType;
  let declared: Type;
  if (!variable.declaredType || variable.declaredType.kind === 'VarType') {
    declared = upward(tree.elementType);
    if (variable.declaredType) variable.declaredType.type = declared;
  } else {
    declared = a.type(variable.declaredType, scope);
    for (let i = 0; i < variable.dimensions; i++) declared = arrayType(declared);
    if (!isAssignable(a, tree.elementType, declared)) incompatible(a, scope, tree.iterable, tree.elementType, declared);
  }
  a.declareParameter(variable, declared, inner);
  attributeStatement(a, tree.body, inner.child());
}
function elementType(a: Attributor, type: Type): Type | undefined {
  if (type.kind === 'array') return type.element;
  const iterable = a.table.find('java/lang/Iterable');
  const found = iterable && asSuper(capture(type), iterable);
  if (!found) return undefined;
  return found.args[0] ?? a.table.object;
}

function returnStatement(a: Attributor, tree: ReturnStatement, scope: Scope): void {
  const { returns } = scope;
  switch (returns.kind) {
    case 'lambda':
      returns.accept(tree, scope);
      return;
    case 'none':
      if (tree.value) a.value(tree.value, scope);
      a.error(scope, tree, 'return outside method');
      return;
    case 'method':
      if (returns.type.kind === 'void') {
        if (!tree.value) return;
        if (tree.value.kind !== 'Lambda' && tree.value.kind !== 'MethodReference') a.value(tree.value, scope);
        a.error(
          scope,
          tree.value,
          'incompatible types: unexpected return value',
          scope.method?.name === '<init>' ? undefined : 'the method is declared void',
        );
      } else if (tree.value) a.convert(tree.value, scope, returns.type);
      else
        a.error(
          scope,
          tree,
          `incompatible types: missing return value`,
          `the method returns ${typeToString(returns.type)}`,
        );
  }
}
