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
    [
      'interface J { <E extends Comparable<E>> E[] get(List<E> k); } J j = new J() { public <E extends Comparable<E>> E[] get(List<E> k) { return null; } };',
    ],
    [
      'interface Gen { <R> R f(R r); } Gen g = r -> r;',
      'incompatible types: invalid functional descriptor for lambda expression',
    ],
    ['interface Gen { <R> R f(R r); } Gen g = this::id; <Q> Q id(Q q) { return q; }'],
    ['@Outer.Mark class X { } static class Outer { @interface Mark { } }'],
    [
      'interface D<A extends Number> { } D<?> a; D<? extends Number> b = a; List<D<?>> c; List<D<? extends Number>> d = c;',
    ],
  ])('%s', (text, message) => {
    expect(members(text)).toEqual(message === undefined ? [] : [message]);
  });
});

describe('declarations', () => {
  it.each<[string, string?]>([
    ['enum E { A; public E() { } }', "modifier 'public' not allowed here"],
    ['enum E { A; private E() { } }'],
    ['enum E { A; static int n; E() { n++; } }', 'illegal reference to static field from initializer'],
    [
      'enum E { A; static final int N = 1; static int n; E() { int k = N; Runnable r = () -> n++; } void f() { n++; } }',
    ],
    ['record R(int x) { R(int y) { this.x = y; } }', 'invalid canonical constructor in record R'],
    ['record R(int x) { R(int x) { this.x = x; } R(long y) { this((int) y); } }'],
    ['record R(int x) { R { this.x = x; } }', 'cannot assign a value to final variable x'],
    ['record R(int x) { private int x() { return x; } }', 'invalid accessor method in record R'],
    ['record R(int x) { public long x() { return x; } }', 'invalid accessor method in record R'],
    ['record R(int x) { public int x() { return x; } int x(int y) { return y; } }'],
    ['sealed interface S { }', 'sealed class must have subclasses'],
    ['sealed interface S { } record A() implements S { } static final class B implements S { }'],
    ['non-sealed class A { }', "modifier 'non-sealed' not allowed here"],
    [
      'sealed interface S { } record A() implements S { } Object f(S s) { return (Runnable) s; }',
      'incompatible types: S cannot be converted to Runnable',
    ],
    [
      'interface I { default String toString() { return ""; } }',
      'default method toString in interface I overrides a member of java.lang.Object',
    ],
    ['interface I { String toString(); default String toString(int n) { return ""; } }'],
    ['class G<A> extends Exception { }', 'a generic class may not extend java.lang.Throwable'],
    [
      '@interface A { int value(); } @A void f() { }',
      "annotation @A is missing a default value for the element 'value'",
    ],
    ['@interface A { int value() default 1; int[] more() default {1, 2}; } @A void f() { } @A(more = 3) void g() { }'],
    ['@interface A { int value(); } @A(1) @A(2) void f() { }', 'A is not a repeatable annotation interface'],
    [
      '@java.lang.annotation.Repeatable(As.class) @interface A { int value(); } @interface As { A[] value(); } @A(1) @A(2) void f() { }',
    ],
    ['@interface A { int value(); } int k = 1; @A(k) void f() { }', 'element value must be a constant expression'],
    [
      '@interface A { Thread.State s(); Class<?>[] c(); } @A(s = Thread.State.NEW, c = {int.class, T.class}) void f() { }',
    ],
    ['@interface A { Object value(); }', 'invalid type for annotation type element'],
    ['@interface A { int value() default "x"; }', 'incompatible types: String cannot be converted to int'],
  ])('%s', (text, message) => {
    expect(members(text)).toEqual(message === undefined ? [] : [message]);
  });
});

describe('locals and protected members', () => {
  it.each<[string, string?]>([
    [
      'int f(int day) { class Loc { int g() { return day; } } return new Loc() { int g() { return super.g() * 2; } }.g(); }',
    ],
    ['void f() throws Exception { Object o = new Object().clone(); }', 'clone() has protected access in Object'],
    ['void f(T t) throws Exception { Object o = t.clone(); o = super.clone(); o = new int[1].clone(); o = clone(); }'],
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

describe('enclosing instances', () => {
  const noInstance = 'no enclosing instance of type T is in scope';
  const noThis = 'non-static variable this cannot be referenced from a static context';
  const tooEarly = 'cannot reference this before supertype constructor has been called';
  it.each<[string, ...string[]]>([
    ['class I { } static class S extends I { }', noInstance],
    ['class I { } static class S extends I { S() { } S(int x) { super(); } }', noInstance, noInstance],
    ['class I { } static class S extends I { S(T t) { t.super(); } }'],
    ['class I { } static class K extends T { class J extends I { } }'],
    ['class I { } static class K extends T { static class Z extends I { } }', noInstance],
    ['class I { } void g() { class L extends I { } new I() { }; Runnable r = () -> { class M extends I { } }; }'],
    ['class I { } static void g() { class L extends I { } }', noInstance],
    [
      'void f() { class L { } class M { static void g() { new L(); } static class N extends L { } } }',
      noThis,
      noInstance,
    ],
    ['class I { } static Supplier<I> s = I::new; Supplier<I> t = I::new;', noThis],
    ['class C extends T { class I { } C(I i) { } C() { this(new I()); } }', tooEarly],
    ['int y; int m() { return 1; } class B extends T { B() { new Object() { int k = m(); }.hashCode(); } }'],
    [
      'T(int x) { } int z() { return 1; } static class B extends T { B() { super(new Object() { int k = z(); }.k); } }',
      'cannot reference z before supertype constructor has been called',
    ],
    ['class D extends D.I { class I { } }', 'cyclic inheritance involving D'],
    ['static class D extends E.I { } static class E { static class I { } static class J extends D { } }'],
  ])('%s', (text, ...messages) => {
    expect(members(text)).toEqual(messages);
  });
});

describe('type parameters are no classes', () => {
  it.each<[string, ...string[]]>([
    [
      '<X> Object f() { return X.class; } <X> Object g() { return X[].class; }',
      'cannot select from a type variable',
      'cannot select from a type variable',
    ],
    [
      '<X extends Exception> void f() { try { } catch (X e) { } }',
      'unexpected type: a class is required, found type parameter X',
    ],
  ])('%s', (text, ...messages) => {
    expect(members(text)).toEqual(messages);
  });
});
