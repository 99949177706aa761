/** Java 17 programs that javac 17 accepts, each dense in one part of the language. */
export const acceptedPrograms: Readonly<Record<string, string>> = {
  'compilation unit': `
package a.b.c;
import java.util.*;
import java.util.Map.Entry;
import static java.lang.Math.*;
import static java.lang.Math.max;
;
class A {} ;
interface B {}
enum C {}
record D() {}
@interface E {}`,
  modifiers: `
abstract strictfp class Modifiers {
  public static final int A = 1;
  protected transient volatile int b;
  private static native void c();
  protected abstract void d();
  public final synchronized void e() {}
  @SuppressWarnings({"unchecked", "rawtypes"}) @Deprecated(since = "1", forRemoval = false) void f(final int x) {}
  sealed interface S permits S1, S2 {}
  static final class S1 implements S {}
  static non-sealed class S2 implements S {}
}`,
  generics: `
import java.util.*;
class Generics<K extends Comparable<? super K> & java.io.Serializable, V> {
  List<List<List<V>>> nested = new ArrayList<>();
  Map<K, ? extends List<? super V>>[] array;
  <T extends Throwable> void sneaky(T t) throws T { throw t; }
  static <A, B extends A> B pick(A a, B b) { return b; }
  int shifts(int a, int b) { return a >> b >>> a << b; }
  boolean less(int a, int b, int c) { return a < b && b > c || (a < b) == (b > c); }
  void calls() { Generics.<Object, String>pick(1, "s"); this.<RuntimeException>sneaky(null); new Generics<String, List<int[]>>(); }
}`,
  'types and arrays': `
class Arrays2 {
  int[] a[] = {{1, 2,}, {}, {3}}, b = {};
  long f(int[]... xs)[] { return new long[xs.length]; }
  Object o = new int[3][][], p = new String[]{"x"}, q = new int[][]{{1}, null};
  Class<?> c = int[].class, d = String[][].class, e = void.class, g = java.util.Map.Entry.class, h = int.class;
  int @X [] annotated;
  java.lang.@X String s;
  @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface X {}
}`,
  literals: `
class Literals {
  int a = 0, b = 0x7fff_ffff, c = 0b1010_1010, d = 017, e = -2147483648, f = 0xffffffff;
  long g = 1L, h = -9223372036854775808L, i = 0xffff_ffff_ffff_ffffL;
  double j = 1., k = .5, l = 1e10, m = 1e-3, n = 0x1.8p1, o = 1d, p = 0x.8p0, q = 00.5, r = 09.5;
  float s = 1f, t = 1.5e3f, u = 0x1p-2f;
  char v = 'a', w = '\\n', x = '\\'', y = '\\u0041', z = '\\101', aa = '"', bb = '\\\\', cc = '\\s';
  String dd = "a\\tb\\"c\\0", ee = "\\u0061\\uuu0062", ff = "";
  String gg = """
      Hello,
        "World" \\
      joined
      trailing\\s
      """;
  boolean hh = true, ii = false;
  Object jj = null;
  int \\u0061bc = 1, $x = 2, _y = 3, größe = 4, 数 = 5;
}`,
  'casts and parentheses': `
import java.util.function.*;
class Casts {
  int a(int x, Integer y) { return (int) 1.5 + (int) +x - (int) -x + (x) + x + (x) - y + (Integer) x + (int) (x) + ~(x); }
  Object b(Object o) { return (String) (Object) (o); }
  Runnable c = (Runnable & java.io.Serializable) () -> {};
  Object d = (Function<String, String>) s -> s;
  Object e = (Supplier<int[]>) () -> new int[]{1};
  boolean f(boolean g) { return (boolean) !g; }
  int h(int[] k, int i) { return (int) k[i] + (k)[i] + ((int[]) k)[i]; }
  Object l = (Object[]) new String[0];
  String m(Object o) { return (String) switch (1) { default -> o; }; }
}`,
  lambdas: `
import java.util.function.*;
class Lambdas {
  Runnable a = () -> {}, b = () -> System.out.println();
  Function<Integer, Function<Integer, Integer>> c = x -> y -> x + y;
  BiFunction<Integer, Integer, Integer> d = (x, y) -> x * y, e = (Integer x, Integer y) -> { return x; }, f = (var x, final var y) -> x;
  Supplier<Runnable> g = () -> () -> {};
  Supplier<Integer> h = true ? () -> 1 : () -> 2;
  void i(Function<String, Integer> f) { i(s -> s.length()); i((s) -> { return 1; }); i((String s) -> 2); }
  interface V { int v(int... xs); }
  V j = (int... xs) -> xs.length;
}`,
  'method references': `
import java.util.*;
import java.util.function.*;
class References extends Base {
  Function<String, Integer> a = String::length, b = Integer::parseInt;
  Supplier<List<String>> c = ArrayList::new, d = ArrayList<String>::new;
  IntFunction<int[]> e = int[]::new;
  IntFunction<List<String>[]> f = List[]::new;
  Supplier<String> g = "x"::trim, h = this::toString, i = super::toString;
  Function<Map.Entry<String, Integer>, String> j = Map.Entry<String, Integer>::getKey, k = Map.Entry::getKey;
  Supplier<String> l() { return (c.get().size() > 0 ? "a" : "b")::trim; }
  class Inner { Supplier<String> m = References.super::toString, n = References.this::toString; }
  Function<Integer, Integer> o = References::<Integer>same;
  static <T> T same(T t) { return t; }
}
class Base {}`,
  statements: `
class Statements {
  int f(int n, Object lock, int[] xs) throws Exception {
    ;;
    int i, j = 1, k[] = {1};
    final int c; c = 1;
    if (n > 0) if (n > 1) i = 1; else i = 2;
    outer: for (;;) { inner: while (true) { if (n == 0) continue outer; else break inner; } break outer; }
    for (int a = 0, b = 1; a < b; a++, b--) {}
    for (i = 0, j = 1; ; i++, --j) break;
    for (int x : xs) i += x;
    for (final var x : xs) { continue; }
    do n--; while (n > 0);
    synchronized (lock) { n++; }
    assert n > 0; assert n > 0 : "n" + n;
    label: { break label; }
    { class Local {} record R(int x) {} enum En { X } interface In {} final class Fin {} new Local(); new R(1); }
    new Object(); xs[0]++; ++xs[0]; f(1, lock, xs); this.f(1, lock, xs);
    throw new Exception();
  }
}`,
  switches: `
class Switches {
  enum E { A, B, C }
  int f(int n, E e, String s) {
    switch (n) { }
    switch (n) { case 1: case 2: n++; break; default: n--; case 3: { } }
    switch (e) { case A, B: break; case C: default: }
    switch (e) { case A -> n = 1; case B, C -> { n = 2; } }
    switch (s) { case "a" -> throw new RuntimeException(); default -> System.out.println(); }
    int x = switch (n) { case 1 -> 10; case 2, 3 -> { int y = 1; yield y; } default -> throw new IllegalStateException(); };
    int z = switch (e) { case A: yield 1; case B: case C: yield (2); };
    return switch (n) { case (1) -> 1; case 1 + 1 -> switch (e) { case A -> 1; default -> 2; }; case -5 -> 3; default -> 4; } + x + z;
  }
}`,
  'contextual keywords as names': `
class Contextual {
  int record, sealed, permits, yield, var, module, open, with, to, when, non;
  int record(int record) { return record; }
  void f() {
    int var = 1, record = 2, sealed = 3; this.yield = 1; var++; record = var; record++; sealed--;
    int non = 1; int x = non-sealed; this.yield(1); record(2); var(3);
  }
  int var(int yield) { return yield; }
  void yield(int var) { var v = var; var w = new int[]{1}; for (var i = 0; i < 1; i++) {} }
}`,
  'try and exceptions': `
import java.io.*;
class Try {
  void f(AutoCloseable given) throws Exception {
    try { } finally { }
    try { g(); } catch (FileNotFoundException | EOFException e) { } catch (final IOException e) { throw e; } finally { }
    try (var a = given) { }
    try (AutoCloseable a = given; final AutoCloseable b = () -> {};) { }
    try (given; this.field) { } catch (Exception e) { }
  }
  final AutoCloseable field = null;
  void g() throws IOException, RuntimeException { }
}`,
  classes: `
class Outer {
  static { } { }
  Outer() { this(1); } Outer(int x) { super(); } <T> Outer(T t) { }
  class Inner { class Deep { Deep() { Outer.this.f(); Inner.this.toString(); } } }
  static class Nested extends Inner { Nested(Outer o) { o.super(); } }
  void f() { new Outer().new Inner().new Deep(); Outer o = this; Inner i = o.new Inner() { int x; { x = 1; } }; o.<String>g().f(); new <String>Outer("x"); }
  <T> Outer g() { return this; }
  Object h = new Object() { @Override public String toString() { return super.toString(); } };
  void receiver(Outer this, int x) {}
}`,
  'interfaces and annotations': `
interface I<T> extends Comparable<T>, Runnable {
  int X = 1, Y = 2;
  void a();
  default void b() { I.this.a(); c(); }
  private void c() { }
  static <U> U d() { return null; }
  abstract class N { }
  enum M { P }
}
@interface Ann { int value() default 1; String[] names() default {"a", "b",}; Class<?> type() default Object.class; Ann2 nested() default @Ann2(x = 1); int C = 1; }
@interface Ann2 { int x(); }
@Ann(value = 1 + 2, names = {}, nested = @Ann2(x = 5)) @Ann2(x = 1) class Annotated { @Ann int f(@Ann(5) int p) { @Ann int l = 1; return l; } }`,
  enums: `
enum Planet implements Runnable {
  EARTH(1.0) { @Override public void run() { } }, @Deprecated MARS(2) { public void run() { } int extra; },;
  private final double mass;
  Planet(double mass) { this.mass = mass; }
  static final Planet HOME = EARTH;
}
enum Empty { }
enum OnlySemicolon { ; static int x; }
enum Trailing { A, B, }`,
  records: `
import java.util.*;
record Point<T extends Comparable<T>>(T x, @Deprecated T y, int... rest) implements Comparable<Point<T>> {
  static int count;
  Point { Objects.requireNonNull(x); }
  Point(T x) { this(x, x); }
  public int compareTo(Point<T> o) { return x.compareTo(o.x); }
  public T x() { return x; }
  record Nested() { Nested { } }
}`,
  patterns: `
class Patterns {
  boolean f(Object o) {
    if (o instanceof String s && s.length() > 1) return true;
    if (!(o instanceof final Integer i)) return false;
    if (o instanceof java.util.List<?> l && !l.isEmpty() || o instanceof int[]) return i > 1;
    return o instanceof String == true;
  }
}`,
  operators: `
class Operators {
  int f(int a, int b, boolean c, boolean d) {
    a = b = 1; a += b -= 1; a *= 2; a /= 2; a %= 3; a <<= 1; a >>= 1; a >>>= 1; a &= 1; a ^= 2; a |= 3;
    int x = a + b * a % b / a - -b + +a - ~b - - a;
    boolean y = a < b == b > a != c & d ^ c | d && !c || a <= b && b >= a;
    int z = c ? d ? 1 : 2 : c ? 3 : 4;
    int i = a++ + ++a - a-- - --a;
    return x << 1 + z >> 2 >>> 3;
  }
}`,
  comments: `
/* one */ /** two **/ // three
class /* in */ Comments { /**/ int x /* before */ = /* after */ 1; // end
  /* "not a string */ String s = "/* not a comment */ // nor this"; /***/ char c = '"'; //
}`,
  'unicode escapes': `
cl\\u0061ss Un\\u0069code { String s = "\\u0022; int x = 1; // \\u000a int y = 2;
  char c = '\\u005c\\u005c'; String t = "\\\\u0041"; }`,
  threads: `
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
class Threads {
  private volatile boolean stop; private final Object lock = new Object(); static int counter;
  synchronized void increment() { counter++; }
  public static void main(String... args) throws InterruptedException {
    Thread[] threads = new Thread[2];
    for (int i = 0; i < threads.length; i++) { final int id = i; threads[i] = new Thread(() -> { for (int k = 0; k < 10; k++) counter += id; }, "t" + i); }
    for (Thread t : threads) t.start();
    for (Thread t : threads) t.join();
    new Thread() { @Override public void run() { while (!isInterrupted()) Thread.onSpinWait(); } }.start();
    synchronized (Threads.class) { Threads.class.wait(10L); Threads.class.notifyAll(); }
    AtomicInteger n = new AtomicInteger(); n.updateAndGet(x -> x < 5 ? x + 1 : x);
  }
}`,
};
