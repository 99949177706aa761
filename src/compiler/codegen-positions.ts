/** The offset whose line an instruction belongs to: the operator or name rather than the start, as javac has it. */
import type { Expression, Statement } from './syntax-tree.ts';

export function positionOf(tree: Expression): number {
  switch (tree.kind) {
    case 'MethodInvocation':
    case 'FieldAccess':
    case 'MethodReference':
      return tree.nameStart;
    case 'Assignment':
    case 'Binary':
      return tree.operatorStart;
    case 'Update':
      return tree.prefix ? tree.start : tree.operand.end;
    case 'ArrayAccess':
      return tree.array.end;
    case 'Conditional':
      return tree.condition.end;
    case 'InstanceOf':
      return tree.operand.end;
    case 'Lambda':
      return tree.body.start;
    default:
      return tree.start;
  }
}

/** Where the code of a statement begins. */
export function statementPosition(tree: Statement): number {
  switch (tree.kind) {
    case 'LocalVariableDeclaration':
      return tree.declarators[0]?.nameStart ?? tree.start;
    default:
      return tree.start;
  }
}
