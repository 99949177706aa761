/** Lambdas that capture locals, `this`, parameters of other lambdas; expression and block bodies; recursion. */
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

public class Lambdas {
  private int n = 10;
  static Function<Integer, Integer> factorial = x -> x <= 1 ? 1 : x * Lambdas.factorial.apply(x - 1);
  final Supplier<String> me = () -> "me" + n;

  interface Three {
    long apply(int a, long b, double c);
  }

  interface Thrower {
    void run() throws Exception;
  }

  Supplier<Integer> counter() {
    return () -> n++;
  }

  Function<Integer, Function<Integer, Integer>> curried(int k) {
    return a -> b -> a * b + k + n;
  }

  static <T, R> List<R> map(List<T> in, Function<? super T, ? extends R> f) {
    List<R> out = new ArrayList<>();
    for (T t : in) out.add(f.apply(t));
    return out;
  }

  static void times(int count, Runnable r) {
    for (int i = 0; i < count; i++) r.run();
  }

  public static void main(String[] args) throws Exception {
    Lambdas o = new Lambdas();
    Supplier<Integer> c = o.counter();
    c.get();
    System.out.println(c.get() + " " + o.n + " " + o.me.get());
    System.out.println(o.curried(100).apply(3).apply(4));
    System.out.println(factorial.apply(10));
    int base = 5;
    long big = 1L << 40;
    double d = 0.5;
    Three t = (a, b, x) -> (long) (a + b + x + base + big + d);
    System.out.println(t.apply(1, 2, 3.5));
    IntBinaryOperator op = (x, y) -> {
      int r = 1;
      for (int i = 0; i < y; i++) r *= x;
      return r;
    };
    System.out.println(op.applyAsInt(2, 10));
    StringBuilder log = new StringBuilder();
    times(3, () -> log.append("x"));
    System.out.println(log);
    List<String> in = new ArrayList<>();
    in.add("a");
    in.add("bcd");
    System.out.println(map(in, s -> s.length() + s));
    Predicate<String> p = s -> s.isEmpty();
    System.out.println(p.negate().or(s -> true).test(""));
    BiFunction<Integer, Integer, Integer> add = (a, b) -> a + b;
    System.out.println(add.andThen(x -> x * 2).apply(3, 4));
    UnaryOperator<String> up = s -> s.toUpperCase();
    System.out.println(up.apply("q") + Function.<String>identity().apply("id"));
    Runnable nested = () -> {
      int local = base + 1;
      Runnable inner = () -> System.out.println(local + base + o.n);
      inner.run();
    };
    nested.run();
    Thrower th = () -> {
      throw new Exception("checked");
    };
    try {
      th.run();
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    Runnable[] rs = new Runnable[3];
    for (int i = 0; i < 3; i++) {
      int j = i;
      rs[i] = () -> System.out.print(j + " ");
    }
    for (Runnable r : rs) r.run();
    System.out.println("|");
    IntFunction<String[]> make = k -> new String[k];
    System.out.println(make.apply(4).length);
    Supplier<Supplier<String>> ss = () -> () -> "deep";
    System.out.println(ss.get().get());
    Object obj = (Runnable) () -> System.out.println("cast");
    ((Runnable) obj).run();
    Function<Object, String> f = x -> x instanceof String s && s.length() > 1 ? s : "no";
    System.out.println(f.apply("yes") + f.apply(1));
  }
}

// expect: 11 12 me12
// expect: 124
// expect: 3628800
// expect: 1099511627788
// expect: 1024
// expect: xxx
// expect: [1a, 3bcd]
// expect: true
// expect: 14
// expect: Qid
// expect: 23
// expect: checked
// expect: 0 1 2 |
// expect: 4
// expect: deep
// expect: cast
// expect: yesno
