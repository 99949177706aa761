/** What JDK 17's javac accepts is accepted, what it refuses is refused: members of a class T, each judged by javac. */
import { describe, expect, it } from 'vitest';
import { compile, type SourceFile } from '../../src/compiler/index.ts';
import { libraryClassPath } from '../../src/library/index.ts';

const library = libraryClassPath();
const judged = (sources: readonly SourceFile[]): string[] =>
  compile(sources, library).diagnostics.map(({ message }) => message);
const members = (text: string): string[] =>
  judged([{ name: 'T.java', text: `import java.util.*; import java.util.function.*; class T {\n${text}\n}` }]);
const statements = (text: string): string[] => members(`int field; static int counter; void f() {\n${text}\n}`);

describe('statements', () => {
  it.each<[string, string?]>([
    [
      'List<?>[] a = new List<?>[1]; a[0] = List.of(1); a[0] = null; List<? extends Number>[] b = null; b[0] = List.of(2);',
    ],
    ['Class<?>[] c = { String.class }; c[0] = Integer.class; Class<?> t = c[0]; c[0] = t;'],
    ['x: { x: { break x; } }', 'label x is already in use'],
    ['x: { break x; } x: { Runnable r = () -> { x: { break x; } }; break x; }'],
    ['int x = x;', 'variable x might not have been initialized'],
    ['int x = x + 1;', 'variable x might not have been initialized'],
    ['int x = (x = 1) + x;'],
    ['int field = field;', 'variable field might not have been initialized'],
    ['Runnable r = () -> r.run();', 'variable r might not have been initialized'],
    [
      'AutoCloseable r = null; r = null; try (r) { } catch (Exception e) { }',
      'variable r used as a try-with-resources resource must be final or effectively final',
    ],
    ['AutoCloseable r = null; try (r) { } catch (Exception e) { }'],
  ])('%s', (text, message) => {
    expect(statements(text)).toEqual(message === undefined ? [] : [message]);
  });
});

describe('members', () => {
  it.each<[string, string?]>([
    [
      'static class P { private int v; private void h() { } } static class Q extends P { void g() { super.h(); super.v = 1; ((P) this).h(); } }',
    ],
    [
      'static class P { private void h() { } } static class Q extends P { void g() { h(); } }',
      'h() has private access in P',
    ],
    [
      'static class P { private int v; } static class Q extends P { int g() { return this.v; } }',
      'v has private access in P',
    ],
    // What cannot be reached does not hide what stands further out.
    [
      'static class P { private int v; private void h() { } } int v; void h() { } class Q extends P { int g() { h(); return v; } }',
    ],
    [
      'static class P { private class N { } } static class N { int k; } static class Q extends P { int g() { return new N().k; } }',
    ],
    [
      'interface S<A, B extends S<A, B>> { } class G<E> { class In<C extends S<E, C>> { } } class Int implements S<Integer, Int> { } class H extends G<Integer> { In<Int> i; }',
    ],
    [
      'static <A, B> A pick(A a, Function<B, A> f) { return a; } static <A, B> A pick(Supplier<A> s, Function<B, A> f) { return s.get(); } ArrayList<String> l = T.<ArrayList<String>, Object>pick(ArrayList::new, o -> null);',
    ],
    [
      'static class Sink<A> implements Out<A, Optional<A>> { } interface Out<A, O> { } static class Op<A, O> { Op(O empty, Predicate<O> p, Supplier<Out<A, O>> s) { } } static final Op<?, ?> OP = new Op<>(Optional.empty(), Optional::isPresent, Sink::new);',
    ],
    ['@Outer.Mark class X { } static class Outer { @interface Mark { } }'],
    [
      'interface D<A extends Number> { } D<?> a; D<? extends Number> b = a; List<D<?>> c; List<D<? extends Number>> d = c;',
    ],
  ])('%s', (text, message) => {
    expect(members(text)).toEqual(message === undefined ? [] : [message]);
  });
});

describe('several files', () => {
  it('may import statically from each other, and inherit across, in a circle', () => {
    const one = `package p; import static q.Two.LIMIT; import q.Two; import java.util.function.UnaryOperator;
      public class One implements Two.Inner { public static final int START = 1; UnaryOperator<String> f; int n = LIMIT; public void run() { } }`;
    const two = `package q; import static p.One.START; import p.One; import java.util.List;
      public class Two { public static final int LIMIT = START + 1; public interface Inner extends Runnable { } List<One> ones; }`;
    const sources = [
      { name: 'p/One.java', text: one },
      { name: 'q/Two.java', text: two },
    ];
    expect(judged(sources)).toEqual([]);
    expect(judged(sources.toReversed())).toEqual([]);
  });
  it('a static import of what is not there is told at the import', () => {
    expect(judged([{ name: 'T.java', text: 'import static java.lang.Math.maximum; class T { }' }])).toEqual([
      'cannot find symbol: static maximum in class Math',
    ]);
  });
});
