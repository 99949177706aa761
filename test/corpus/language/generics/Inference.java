/** Type arguments nobody writes: diamonds, chains, nested calls, lambdas that decide, bounded and recursive ones. */
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

public class Inference {
  static class Seq<T> {
    final List<T> items = new ArrayList<>();

    @SafeVarargs
    static <E> Seq<E> of(E... items) {
      Seq<E> s = new Seq<>();
      for (E e : items) s.items.add(e);
      return s;
    }

    <R> Seq<R> map(Function<? super T, ? extends R> f) {
      Seq<R> out = new Seq<>();
      for (T t : items) out.items.add(f.apply(t));
      return out;
    }

    Seq<T> filter(Predicate<? super T> p) {
      Seq<T> out = new Seq<>();
      items.forEach(t -> {
        if (p.test(t)) out.items.add(t);
      });
      return out;
    }

    <K> Map<K, List<T>> groupBy(Function<? super T, ? extends K> key) {
      Map<K, List<T>> m = new HashMap<>();
      for (T t : items) m.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t);
      return m;
    }

    <A> A fold(A start, BiFunction<A, ? super T, A> f) {
      A a = start;
      for (T t : items) a = f.apply(a, t);
      return a;
    }
  }

  record Pair<A, B>(A a, B b) {
    static <X, Y> Pair<X, Y> of(X x, Y y) {
      return new Pair<>(x, y);
    }

    <C> Pair<A, C> second(C c) {
      return of(a, c);
    }
  }

  static <T> T pick(boolean b, T x, T y) {
    return b ? x : y;
  }

  static <T extends Comparable<? super T>> T max(Seq<T> s) {
    return s.<T>fold(null, (m, t) -> m == null || t.compareTo(m) > 0 ? t : m);
  }

  static <T> Supplier<T> memo(Supplier<T> s) {
    Object[] cell = new Object[1];
    return () -> {
      if (cell[0] == null) cell[0] = s.get();
      @SuppressWarnings("unchecked")
      T t = (T) cell[0];
      return t;
    };
  }

  public static void main(String[] args) {
    System.out.println(Seq.of(1, 2, 3, 4).map(x -> x * x).filter(x -> x % 2 == 0).fold("", (s, x) -> s + x + ","));
    Map<Integer, List<String>> byLength = Seq.of("a", "bb", "cc", "d").groupBy(String::length);
    System.out.println(byLength.get(1) + "" + byLength.get(2));
    int total = Seq.of("x", "yy").map(String::length).fold(0, Integer::sum);
    System.out.println(total + max(Seq.of(3, 8, 5)) + max(Seq.of("q", "z")));
    Pair<String, Integer> p = Pair.of("k", 1).second(2.5).second('c').second(41);
    System.out.println(p.a() + (p.b() + 1));
    var mixed = pick(args.length == 0, 1, "s");
    System.out.println(mixed);
    Number n = pick(args.length > 0, 1, 2.5);
    System.out.println(n);
    List<? super Integer> sink = new ArrayList<Number>(List.of(1.5));
    sink.add(3);
    Object first = sink.get(0);
    System.out.println(first + " " + sink);
    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    System.out.println(add.andThen(f -> f.apply(10)).apply(5));
    Supplier<List<Map<String, Integer>>> deep = memo(() -> new ArrayList<>(List.of(new HashMap<>(Map.of("one", 1)))));
    System.out.println(deep.get().get(0).get("one") + (deep.get() == deep.get() ? "same" : "other"));
    System.out.println(Seq.of(Pair.of(1, "x"), Pair.of(2, "y")).map(Pair::b).fold("", String::concat));
    for (Map.Entry<String, List<Integer>> e : Map.of("k", List.of(1, 2)).entrySet()) {
      int s = 0;
      for (int i : e.getValue()) s += i;
      System.out.println(e.getKey() + s);
    }
  }
}

// expect: 4,16,
// expect: [a, d][bb, cc]
// expect: 11z
// expect: k42
// expect: 1
// expect: 2.5
// expect: 1.5 [1.5, 3]
// expect: 15
// expect: 1same
// expect: xy
// expect: k3
