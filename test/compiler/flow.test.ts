import { describe, expect, it } from 'vitest';
import { checkFlow } from '../../src/compiler/flow.ts';
import { lineAt } from '../../src/compiler/source-file.ts';
import type { Node, Statement } from '../../src/compiler/syntax-tree.ts';
import { childrenOf } from '../../src/compiler/tree-children.ts';
import { attributed } from './mini-library.ts';

/** `LINE: message` for a class with these members; lines count from the first member's. */
function complaints(members: string): string[] {
  const text = `class Io extends Exception {} class Sub extends Io {} class Res implements AutoCloseable { public void close() throws Io {} } class T { boolean q() { return true; } int n() { return 1; } int io() throws Io { return 1; } void use(int x) {}
${members}
}`;
  const { unit, diagnostics } = attributed(text);
  expect(diagnostics.map(({ line, message }) => `${line - 1}: ${message}`)).toEqual([]);
  const found: string[] = [];
  checkFlow(unit, (start, end, message) => {
    expect(end).toBeGreaterThan(start);
    found.push(`${lineAt(unit.source, start) - 1}: ${message}`);
  });
  return found;
}
const inMethod = (statements: string): string[] =>
  complaints(`void f(int n, boolean q, int[] xs) {\n${statements}\n}`).map(each =>
    each.replace(/^\d+/, line => String(Number(line) - 1)),
  );

const unreachable = 'unreachable statement';
const noValue = (name: string) => `variable ${name} might not have been initialized`;
const twice = (name: string) => `variable ${name} might already have been assigned`;
const captured = 'local variables referenced from a lambda expression must be final or effectively final';
const unreported = (name: string) => `unreported exception ${name}; must be caught or declared to be thrown`;

describe('reachability (JLS §14.22)', () => {
  it.each([
    ['return; use(1);', unreachable],
    ['while (true) { } \nuse(1);', `2: ${unreachable}`],
    ['for (;;) { }\nuse(1);', `2: ${unreachable}`],
    ['do { } while (true);\nuse(1);', `2: ${unreachable}`],
    ['while (false) use(1);', unreachable],
    ['for (; false; ) use(1);', unreachable],
    ['for (;;) { continue;\nuse(1); }', `2: ${unreachable}`],
    ['a: for (;;) { for (;;) { break; } }\nuse(1);', `2: ${unreachable}`],
    ['if (q) return; else throw new RuntimeException();\nuse(1);', `2: ${unreachable}`],
    ['try { return; } finally { }\nuse(1);', `2: ${unreachable}`],
    ['a: { try { break a; } finally { return; } }\nuse(1);', `2: ${unreachable}`],
    ['switch (n) { case 1: return; default: throw new RuntimeException(); }\nuse(1);', `2: ${unreachable}`],
    ['switch (n) { case 1 -> { return; } default -> throw new RuntimeException(); }\nuse(1);', `2: ${unreachable}`],
    ['synchronized (this) { return; }\nuse(1);', `2: ${unreachable}`],
    ['Runnable r = () -> { return;\nuse(1); };', `2: ${unreachable}`],
    ['break;', 'break outside switch or loop'],
    ['switch (n) { default: continue; }', 'continue outside of loop'],
    ['while (q) { Runnable r = () -> { break; }; }', 'break outside switch or loop'],
    ['while (q) break a;', 'undefined label: a'],
    ['a: { continue a; }', 'not a loop label: a'],
    ['while (q) n = switch (n) { case 1: yield 1; default: break; };', 'attempt to break out of a switch expression'],
    ['n = switch (n) { case 1: yield 1; default: return; };', 'attempt to return out of a switch expression'],
    ['n = switch (n) { case 1 -> 1; default -> { } };', 'switch rule completes without providing a value'],
    ['n = switch (n) { case 1: yield 1; default: use(1); };', 'switch expression completes without providing a value'],
  ])('%s', (statements, expected) => {
    expect(inMethod(statements)[0]).toBe(/^\d/.test(expected) ? expected : `1: ${expected}`);
  });

  it.each([
    'if (true) return; use(1);',
    'while (q) { } use(1);',
    'while (true) { if (q) break; } use(1);',
    'a: while (true) { while (true) { break a; } } use(1);',
    'do { if (q) continue; return; } while (q); use(1);',
    'for (int x : xs) return; use(1);',
    'switch (n) { case 1: return; } use(1);',
    'switch (n) { case 1: break; default: return; } use(1);',
    'switch (n) { case 1 -> { return; } default -> use(1); } use(1);',
    'try { return; } catch (RuntimeException e) { } use(1);',
    'a: b: for (;;) { continue a; }',
    'n = switch (n) { case 1: while (true) { if (q) yield 1; } default: yield 2; };',
  ])('%s is fine', statements => {
    expect(inMethod(statements)).toEqual([]);
  });

  it('a method with a result must return it on every way', () => {
    const missing = '1: missing return statement';
    expect(complaints('int f() { }')).toEqual([missing]);
    expect(complaints('int f() { if (q()) return 1; }')).toEqual([missing]);
    expect(complaints('int f() { while (q()) return 1; }')).toEqual([missing]);
    expect(complaints('int f() { try { return io(); } catch (Io e) { } }')).toEqual([missing]);
    expect(
      complaints(
        'int f() { if (q()) return 1; else return 2; } int g() { while (true) { } } int h() { throw new RuntimeException(); }',
      ),
    ).toEqual([]);
    expect(
      complaints(
        'int f() { try { return io(); } catch (Io e) { return 2; } } int g() { synchronized (this) { return 1; } }',
      ),
    ).toEqual([]);
  });

  it('an initializer must come to its end', () => {
    expect(complaints('{ throw new RuntimeException(); }')).toEqual([
      '1: initializer must be able to complete normally',
    ]);
    expect(complaints('static { while (true) { } }')).toEqual(['1: initializer must be able to complete normally']);
  });

  it('every statement learns whether it can complete', () => {
    const { unit } = attributed('class T { int f(boolean q) { while (true) { if (q) return 1; } } }');
    checkFlow(unit, (_start, _end, message) => expect.fail(message));
    const seen: string[] = [];
    const visit = (node: Node): void => {
      if ('completes' in node) seen.push(`${node.kind} ${(node as Statement).completes}`);
      childrenOf(node).forEach(visit);
    };
    visit(unit);
    expect(seen).toEqual([
      'Block false',
      'WhileStatement false',
      'Block true',
      'IfStatement true',
      'ReturnStatement false',
    ]);
  });
});

describe('definite assignment (JLS ch. 16)', () => {
  it.each([
    ['int x; use(x);', noValue('x')],
    ['int x; x++;', noValue('x')],
    ['int x; x += 1;', noValue('x')],
    ['int x; if (q) x = 1; use(x);', noValue('x')],
    ['int x; while (q) x = 1; use(x);', noValue('x')],
    ['int x; if (q && (x = n) > 0) { } else use(x);', noValue('x')],
    ['int x; if (q || (x = n) > 0) use(x);', noValue('x')],
    ['int x; switch (n) { case 1: x = 1; } use(x);', noValue('x')],
    ['int x; switch (n) { case 1: x = 1; break; default: } use(x);', noValue('x')],
    ['switch (n) { case 1: int x = 1; break; default: use(x); }', noValue('x')],
    ['int x; try { x = io(); } catch (Io e) { } use(x);', noValue('x')],
    ['int x; try { x = 1; } finally { use(x); }', noValue('x')],
    ['int x; for (;;) { if (q) break; x = 1; } use(x);', noValue('x')],
    ['int x; Runnable r = () -> use(x); x = 1;', noValue('x')],
    ['int x; Runnable r = () -> { int y = 1; }; use(x);', noValue('x')],
    ['int x; assert (x = 1) > 0; use(x);', noValue('x')],
    ['int x; int y = switch (n) { case 1 -> x = 1; default -> 2; }; use(x);', noValue('x')],
    ['final int x; x = 1; x = 2;', twice('x')],
    ['final int x; if (q) x = 1; x = 2;', twice('x')],
    ['final int x; try { x = io(); } catch (Io e) { x = 1; }', twice('x')],
    ['final int x; while (q) { x = 1; }', 'variable x might be assigned in loop'],
    ['final int x; x = 1; x++;', twice('x')],
    ['int x; x = 1; x = 2; Runnable r = () -> use(x);', captured],
    ['int x; if (q) x = 1; else x = 2; Runnable r = () -> use(x); x = 3;', captured],
    ['int x; for (;;) { x = 1; Runnable r = () -> use(x); }', captured],
  ])('%s', (statements, expected) => {
    expect(inMethod(statements)).toEqual([`1: ${expected}`]);
  });

  it.each([
    'int x; x = 1; use(x);',
    'int x; if (q) x = 1; else x = 2; use(x);',
    'int x; if (q) x = 1; else return; use(x);',
    'int x; if (q && (x = n) > 0) use(x);',
    'int x; if (!(q || (x = n) > 0)) use(x);',
    'int x; boolean b = q && (x = n) > 0 && x < 3;',
    'int x; while ((x = n()) > 0) use(x); use(x);',
    'int x; while (true) { x = 1; break; } use(x);',
    'int x; do { x = 1; } while (x < n); use(x);',
    'int x; for (;;) { x = 1; if (q) break; } use(x);',
    'int x; a: { if (q) { x = 1; break a; } x = 2; } use(x);',
    'int x; switch (n) { case 1: x = 1; break; default: x = 2; } use(x);',
    'int x; switch (n) { case 1 -> x = 1; default -> throw new RuntimeException(); } use(x);',
    'int x = switch (n) { case 1: int y = 2; yield y; default: y = 3; yield y; }; use(x);',
    'int x; try { x = io(); } catch (Io e) { x = 1; } use(x);',
    'int x; try { use(1); } finally { x = 1; } use(x);',
    'int x; if (false) use(x);',
    'final int x; if (q) x = 1; else x = 2; Runnable r = () -> use(x);',
    'int x; if (q) x = 1; else x = 2; Runnable r = () -> use(x);',
    'for (;;) { final int x; x = 1; if (q) continue; use(x); }',
    'int x; int y = (x = 1) + x; int[] a = {x = 2, x};',
    'for (int i = 0; i < n; i++) { int x; if (i > 1) continue; for (x = 0; x < i; x++) use(x); }',
    'int x; new Object() { int y = 1; { use(y); } }; x = 1; use(x);',
  ])('%s is fine', statements => {
    expect(inMethod(statements)).toEqual([]);
  });

  it.each([
    ['final int a;', ['1: variable a not initialized in the default constructor']],
    ['static final int a;', ['1: variable a not initialized in the class']],
    ['final int a; T() { }', [`1: ${noValue('a')}`]],
    ['final int a; T() { if (q()) return;\n a = 1; }', [`1: ${noValue('a')}`]],
    ['final int a; T() { a = 1; a = 2; }', [`1: ${twice('a')}`]],
    ['final int a; { a = 1; } T() { a = 2; }', [`1: ${twice('a')}`]],
    ['final int a; int b = a; T() { a = 1; }', [`1: ${noValue('a')}`]],
    ['final int a; T() { use(this.a); a = 1; }', [`1: ${noValue('a')}`]],
    ['final int a; T() { a = 1; } T(int x) { this(); a = x; }', [`1: ${twice('a')}`]],
    ['final int a; T() { Runnable r = () -> use(a); a = 1; }', [`1: ${noValue('a')}`]],
    ['final int a; T() { a = 1; } T(int x) { this(); } T(long x) { this.a = 3; } int f() { return a; }', []],
    ['final int a, b = 1; { a = b; } static final int C; static { C = 1; } final Runnable r = () -> use(a);', []],
    ['final int a; T() { a = 1; new Runnable() { public void run() { use(a); } }; }', []],
    [
      'record P(int x, int y) { P { if (x < 0) throw new RuntimeException(); } P(int x) { this(x, 1); } } enum E { X; final int k; E() { k = 1; } }',
      [],
    ],
    ['record P(int x, int y) { P(int x, int y) { this.x = x; } }', [`1: ${noValue('y')}`]],
    ['interface I { int K = 1; } abstract static class B { final int z; B(int z) { this.z = z; } }', []],
  ])('%s', (members, expected) => {
    expect(complaints(members)).toEqual(expected);
  });
});

describe('checked exceptions (JLS §11.2)', () => {
  it.each([
    ['io();', unreported('Io')],
    ['throw new Io();', unreported('Io')],
    ['throw q ? new Io() : new RuntimeException();', unreported('Io')],
    ['try { io(); } finally { }', unreported('Io')],
    ['try { io(); } catch (Sub e) { }', unreported('Io')],
    ['try { } catch (RuntimeException e) { io(); }', unreported('Io')],
    ['try { io(); } catch (Exception e) { throw e; }', unreported('Io')],
    ['Runnable r = () -> io();', unreported('Io')],
    ['Runnable r = this::io;', 'incompatible thrown types Io in functional expression'],
    ['new Object() { void m() { io(); } };', unreported('Io')],
    ['new Object() { int x = io(); };', unreported('Io')],
    [
      'try (Res r = new Res()) { }',
      `exception thrown from implicit call to close() on resource variable 'r': ${unreported('Io')}`,
    ],
    ['new Thread().join();', unreported('InterruptedException')],
    ['try { } catch (Io e) { }', 'exception Io is never thrown in body of corresponding try statement'],
    ['try { io(); } catch (Io e) { } catch (Sub e) { }', 'exception Sub has already been caught'],
  ])('%s', (statements, expected) => {
    expect(inMethod(statements)).toEqual([`1: ${expected}`]);
  });

  it.each([
    'try { io(); } catch (Io e) { }',
    'try { io(); } catch (Exception e) { }',
    'try { } catch (Exception e) { } try { } catch (Throwable e) { } try { } catch (RuntimeException e) { }',
    'try { io(); } catch (Sub e) { } catch (Io e) { }',
    'try { use(1); } catch (Exception e) { throw e; }',
    'try { try { io(); } catch (final Exception e) { throw e; } } catch (Io e) { }',
    'try (Res r = new Res()) { } catch (Io e) { }',
    'java.util.concurrent.Callable<Integer> c = () -> io(), d = this::io;',
    'Runnable r = () -> { try { io(); } catch (Io e) { } };',
    'int[] copy = xs.clone();',
    'try { throw new Io(); } catch (Io e) { } finally { use(1); }',
  ])('%s is fine', statements => {
    expect(inMethod(statements)).toEqual([]);
  });

  it('declared ones may pass', () => {
    expect(
      complaints('void f() throws Exception { io(); } void g() throws Io { new Thread() { { io(); } }; io(); }'),
    ).toEqual([]);
    expect(complaints('int x = io(); T() throws Io { }')).toEqual([]);
    expect(complaints('int x = io(); T() throws Io { } T(int y) { }')).toEqual([`1: ${unreported('Io')}`]);
    expect(complaints('static int s() throws Io { return 1; } static int x = s();')).toEqual([
      `1: ${unreported('Io')}`,
    ]);
  });

  it('an implicit super() throws what the constructor of the superclass declares', () => {
    expect(complaints('static class B { B() throws Io { } } static class C extends B {\nC() { } }')).toEqual([
      `2: ${unreported('Io')}`,
    ]);
    expect(complaints('static class B { B() throws Io { } } static class C extends B { C() throws Io { } }')).toEqual(
      [],
    );
  });
});
