import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/compiler/parser.ts';
import type { ClassDeclaration, Expression, Node, Statement } from '../../src/compiler/syntax-tree.ts';
import { childrenOf } from '../../src/compiler/tree-children.ts';
import { acceptedPrograms } from './accepted-programs.ts';

function unitOf(text: string): ClassDeclaration {
  const { unit, diagnostics } = parse({ name: 'A.java', text });
  expect(diagnostics.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  return unit.types[0]!;
}
function statement(text: string): Statement {
  const member = unitOf(`class A { void f() { ${text} } }`).members[0]!;
  if (member.kind !== 'MethodDeclaration') throw new Error(member.kind);
  return member.body!.statements[0]!;
}
function expression(text: string): Expression {
  const parsed = statement(`x = ${text};`);
  if (parsed.kind !== 'ExpressionStatement' || parsed.expression.kind !== 'Assignment') throw new Error(parsed.kind);
  return parsed.expression.value;
}

/** The tree as nested lists of kinds, with names, operators and values: `(Binary + (Name a) (Literal 1))`. */
function shape(node: Node): string {
  const { operator, name, value, label, which } = node as unknown as Record<string, unknown>;
  const said = [operator, name, label, which, typeof value === 'object' ? undefined : value]
    .filter(each => each !== undefined && each !== '')
    .map(String);
  const children = childrenOf(node)
    .filter(({ kind, start, end }) => kind !== 'Modifiers' || start < end)
    .map(shape);
  return `(${[node.kind, ...said, ...children].join(' ')})`;
}

describe('operators', () => {
  it.each([
    ['a + b * c', '(Binary + (Name a) (Binary * (Name b) (Name c)))'],
    ['a - b - c', '(Binary - (Binary - (Name a) (Name b)) (Name c))'],
    ['a = b += c', '(Assignment = (Name a) (Assignment += (Name b) (Name c)))'],
    ['a ? b : c ? d : e', '(Conditional (Name a) (Name b) (Conditional (Name c) (Name d) (Name e)))'],
    ['a >> b >>> c', '(Binary >>> (Binary >> (Name a) (Name b)) (Name c))'],
    ['a >>>= b', '(Assignment >>>= (Name a) (Name b))'],
    ['a < b == c > d', '(Binary == (Binary < (Name a) (Name b)) (Binary > (Name c) (Name d)))'],
    ['-a++', '(Unary - (Update ++ (Name a)))'],
    ['- -1', '(Unary - (Unary - (Literal 1)))'],
    ['-2147483648', '(Unary - (Literal -2147483648))'],
    ['!a instanceof B', '(InstanceOf (Unary ! (Name a)) (ClassType B))'],
    [
      'a instanceof B b && b.c',
      '(Binary && (InstanceOf (Name a) (TypePattern b (ClassType B))) (FieldAccess c (Name b)))',
    ],
  ])('%s', (text, expected) => {
    expect(shape(expression(text))).toBe(expected);
  });

  it('bind as the table of JLS ch. 15 says', () => {
    const levels = [
      ['||'],
      ['&&'],
      ['|'],
      ['^'],
      ['&'],
      ['==', '!='],
      ['<', '>', '<=', '>='],
      ['<<', '>>', '>>>'],
      ['+', '-'],
      ['*', '/', '%'],
    ];
    const level = (operator: string) => levels.findIndex(list => list.includes(operator));
    type Tree = string | { operator: string; left: Tree; right: Tree };
    const leaf = fc.constantFrom('a', 'b', 'c');
    const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc.record({ operator: fc.constantFrom(...levels.flat()), left: tie('tree'), right: tie('tree') }),
      ),
    }));
    // Parentheses only where the table asks for them.
    const print = (node: Tree, least: number): string => {
      if (typeof node === 'string') return node;
      const own = level(node.operator);
      const text = `${print(node.left, own)} ${node.operator} ${print(node.right, own + 1)}`;
      return own < least ? `(${text})` : text;
    };
    const shown = (node: Tree): string =>
      typeof node === 'string'
        ? `(Name ${node})`
        : `(Binary ${node.operator} ${shown(node.left)} ${shown(node.right)})`;
    const unwrapped = (node: Expression): string => {
      if (node.kind === 'Parenthesized') return unwrapped(node.inner);
      if (node.kind !== 'Binary') return shape(node);
      return `(Binary ${node.operator} ${unwrapped(node.left)} ${unwrapped(node.right)})`;
    };
    fc.assert(
      fc.property(tree, node => {
        expect(unwrapped(expression(print(node, 0)))).toBe(shown(node));
      }),
    );
  });
});

describe('what looks alike is told apart', () => {
  it.each([
    ['(a) + b', '(Binary + (Parenthesized (Name a)) (Name b))'],
    ['(int) + b', '(Cast (PrimitiveType int) (Unary + (Name b)))'],
    ['(A) b', '(Cast (ClassType A) (Name b))'],
    ['(A) (b)', '(Cast (ClassType A) (Parenthesized (Name b)))'],
    ['(A) !b', '(Cast (ClassType A) (Unary ! (Name b)))'],
    ['(A[]) b', '(Cast (ArrayType (ClassType A)) (Name b))'],
    ['(A & B) b', '(Cast (ClassType A) (ClassType B) (Name b))'],
    ['(a & b)', '(Parenthesized (Binary & (Name a) (Name b)))'],
    ['(a) -> b', '(Lambda (Parameter a) (Name b))'],
    ['(A a, B b) -> c', '(Lambda (Parameter a (ClassType A)) (Parameter b (ClassType B)) (Name c))'],
    ['(A) a -> b', '(Cast (ClassType A) (Lambda (Parameter a) (Name b)))'],
    ['a < b', '(Binary < (Name a) (Name b))'],
    ['A<B>::c', '(MethodReference c (ClassType A (ClassType B)))'],
    ['A[]::new', '(MethodReference new (ArrayType (ClassType A)))'],
    ['a[b]::c', '(MethodReference c (ArrayAccess (Name a) (Name b)))'],
    ['f(a < b, c > d)', '(MethodInvocation f (Binary < (Name a) (Name b)) (Binary > (Name c) (Name d)))'],
    ['a.b.C.class', '(ClassLiteral (ClassType C (ClassType b (ClassType a))))'],
    ['A.B.this.c', '(FieldAccess c (This (FieldAccess B (Name A))))'],
    ['A.super.b()', '(MethodInvocation b (Super (Name A)))'],
    ['a.new B<>(c)', '(ClassInstanceCreation (Name a) (ClassType B) (Name c))'],
    ['new int[a][][]', '(ArrayCreation (PrimitiveType int) (Name a))'],
    ['new int[a][b]', '(ArrayCreation (PrimitiveType int) (Name a) (Name b))'],
    ['non-sealed', '(Binary - (Name non) (Name sealed))'],
  ])('%s', (text, expected) => {
    expect(shape(expression(text))).toBe(expected);
  });

  it.each([
    ['a < b > c;', 'LocalVariableDeclaration'],
    ['a.b<c[]>.d e = f;', 'LocalVariableDeclaration'],
    ['var x = 1;', 'LocalVariableDeclaration'],
    ['var = 1;', 'ExpressionStatement'],
    ['record A(int x) {}', 'LocalClassDeclaration'],
    ['record a = b;', 'LocalVariableDeclaration'],
    ['record(1);', 'ExpressionStatement'],
    ['yield.f();', 'ExpressionStatement'],
    ['yield = 1;', 'ExpressionStatement'],
    ['a: f();', 'LabeledStatement'],
    ['int[].class.f();', 'ExpressionStatement'],
    ['synchronized (a) {}', 'SynchronizedStatement'],
    ['for (A a : b) {}', 'EnhancedForStatement'],
    ['for (a = b; ; ) {}', 'ForStatement'],
  ])('%s begins a %s', (text, kind) => {
    if (text.startsWith('record a')) {
      // A class may not be named so any more, and says so.
      const { diagnostics } = parse({ name: 'A.java', text: `class A { void f() { ${text} } }` });
      expect(diagnostics.map(({ message }) => message)).toEqual(["'record' cannot be the name of a class"]);
    } else expect(statement(text).kind).toBe(kind);
  });

  it('an arrow in a case label ends the label', () => {
    expect(shape(expression('switch (a) { case b -> c; case (d) -> e -> f; default -> { yield g; } }'))).toBe(
      '(SwitchExpression (Name a) (SwitchCase (Name b) (YieldStatement (Name c)))' +
        ' (SwitchCase (Parenthesized (Name d)) (YieldStatement (Lambda (Parameter e) (Name f))))' +
        ' (SwitchCase (Block (YieldStatement (Name g)))))',
    );
  });
});

describe('programs that javac accepts', () => {
  it.each(Object.entries(acceptedPrograms))('%s: no complaint', (_, text) => {
    unitOf(text);
  });

  it.each(Object.entries(acceptedPrograms))(
    '%s: every node lies within its parent, siblings do not overlap',
    (_, text) => {
      const { unit } = parse({ name: 'A.java', text });
      const visit = (node: Node): void => {
        let at = node.start;
        for (const child of childrenOf(node)) {
          expect([child.kind, child.start, child.end]).toEqual([
            child.kind,
            Math.max(child.start, node.start),
            Math.min(child.end, node.end),
          ]);
          // Declarators share their type, names of components stand once: everything else follows one another.
          expect(child.start, `${child.kind} in ${node.kind}`).toBeGreaterThanOrEqual(at);
          at = child.end;
          visit(child);
        }
      };
      visit(unit);
    },
  );

  it('never fail to parse in another way than by diagnostics inside the text, whatever token is lost or doubled', () => {
    const programs = Object.values(acceptedPrograms);
    fc.assert(
      fc.property(fc.constantFrom(...programs), fc.nat(), fc.nat(8), fc.boolean(), (text, at, length, twice) => {
        const start = at % text.length;
        const piece = text.slice(start, start + length);
        const changed = text.slice(0, start) + (twice ? piece + piece : '') + text.slice(start + length);
        const { diagnostics } = parse({ name: 'A.java', text: changed });
        const lines = changed.split(/\r\n|\r|\n/);
        for (const { line, column, message } of diagnostics) {
          expect(line, message).toBeLessThanOrEqual(lines.length);
          expect(column, message).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
