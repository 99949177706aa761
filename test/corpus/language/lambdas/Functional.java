/** Generic functional interfaces of one's own; overloads that differ by the shape of the lambda. */
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

public class Functional {
  @FunctionalInterface
  interface Tri<A, B, C, R> {
    R apply(A a, B b, C c);

    default <S> Tri<A, B, C, S> then(Function<? super R, ? extends S> f) {
      return (a, b, c) -> f.apply(apply(a, b, c));
    }
  }

  static String run(Runnable r) {
    r.run();
    return "runnable";
  }

  static <T> String run(Callable<T> c) throws Exception {
    return "callable " + c.call();
  }

  static <T> T lazy(boolean b, Supplier<? extends T> yes, Supplier<? extends T> no) {
    return b ? yes.get() : no.get();
  }

  static <T, R> Function<T, R> memo(Function<T, R> f) {
    return new Function<>() {
      T last;
      R result;

      public R apply(T t) {
        if (!t.equals(last)) {
          last = t;
          result = f.apply(t);
        }
        return result;
      }
    };
  }

  static int side;

  public static void main(String[] args) throws Exception {
    Tri<Integer, Long, Double, Double> sum = (a, b, c) -> a + b + c;
    System.out.println(sum.then(x -> "r" + x).apply(1, 2L, 3.5));
    System.out.println(run(() -> side++) + " " + run(() -> { side += 10; }) + " " + run(() -> "v") + " " + side);
    System.out.println(lazy(true, () -> 1, () -> 2) + lazy(false, () -> "a", () -> "b"));
    Function<String, Integer> f = memo(s -> {
      side++;
      return s.length();
    });
    System.out.println(f.apply("abc") + f.apply("abc") + f.apply("z") + " " + side);
    Function<Integer, Function<Integer, Function<Integer, Integer>>> deep = a -> b -> c -> a * 100 + b * 10 + c;
    System.out.println(deep.apply(1).apply(2).apply(3));
    Supplier<Runnable> s = () -> args.length == 0 ? () -> System.out.println("empty") : () -> System.out.println("args");
    s.get().run();
    Callable<Integer> c = args.length > 3 ? () -> 1 : () -> 2;
    System.out.println(c.call());
  }
}

// expect: r6.5
// expect: callable 0 runnable callable v 11
// expect: 1b
// expect: 7 13
// expect: 123
// expect: empty
// expect: 2
