/** Lambdas in fields, arrays, conditionals, switches, loops, try blocks, enums, interfaces, and with everything in them. */
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

public class LambdasEverywhere {
  enum Op {
    PLUS((a, b) -> a + b),
    TIMES((a, b) -> {
      int r = 0;
      for (int i = 0; i < b; i++) r += a;
      return r;
    }) {
      @Override
      Supplier<String> label() {
        return () -> "times " + super.label().get();
      }
    };

    final BinaryOperator<Integer> f;

    Op(BinaryOperator<Integer> f) {
      this.f = f;
    }

    Supplier<String> label() {
      return this::name;
    }
  }

  interface Lazy<T> extends Supplier<T> {
    Supplier<String> SHARED = () -> "shared";

    static <T> Lazy<T> of(Supplier<? extends T> s) {
      List<T> cache = new ArrayList<>();
      return () -> {
        if (cache.isEmpty()) cache.add(s.get());
        return cache.get(0);
      };
    }

    default <R> Lazy<R> map(Function<? super T, ? extends R> f) {
      return of(() -> f.apply(get()));
    }
  }

  static int evaluations;
  private final Function<Integer, Integer>[] table = make(x -> x + 1, x -> x * this.factor, Math::abs);
  private int factor = 3;

  @SafeVarargs
  static <T> T[] make(T... items) {
    return items;
  }

  static IntPredicate choose(String how) {
    return switch (how) {
      case "even" -> n -> n % 2 == 0;
      case "small" -> {
        int limit = 3;
        yield n -> n < limit;
      }
      default -> throw new IllegalArgumentException(how);
    };
  }

  static Supplier<Integer> guarded(int n) {
    return () -> {
      try {
        if (n == 0) throw new IllegalStateException("zero");
        return switch (n) {
          case 1 -> 10;
          case 2 -> {
            Supplier<Integer> inner = () -> n * 100;
            yield inner.get();
          }
          default -> n;
        };
      } catch (IllegalStateException e) {
        Supplier<Integer> length = e.getMessage()::length;
        return length.get();
      } finally {
        evaluations++;
      }
    };
  }

  public static void main(String[] args) {
    for (Op op : Op.values()) System.out.println(op.f.apply(6, 7) + " " + op.label().get());
    Lazy<Integer> lazy = Lazy.of(() -> ++evaluations);
    System.out.println(lazy.get() + lazy.get() + " " + lazy.map(x -> "m" + x).get() + Lazy.SHARED.get());
    int sum = 0;
    for (Function<Integer, Integer> f : new LambdasEverywhere().table) sum = sum * 10 + f.apply(-2);
    System.out.println(sum);
    System.out.println(choose("even").and(choose("small")).test(2) + " " + choose("small").negate().test(2));
    System.out.println(guarded(0).get() + guarded(1).get() + guarded(2).get() + guarded(7).get() + " " + evaluations);
    synchronized (lazy) {
      Runnable r = () -> {
        synchronized (lazy) {
          System.out.println(Thread.holdsLock(lazy));
        }
      };
      r.run();
    }
    List<Supplier<String>> all = new ArrayList<>();
    for (String s : new String[] {"x", "y"}) for (int i = 0; i < 2; i++) {
      int k = i;
      all.add(() -> s + k);
    }
    for (Supplier<String> each : all) System.out.print(each.get());
    System.out.println((args.length == 0 ? (Supplier<String>) () -> "!" : Lazy.SHARED).get());
    Runnable recursive = new Object() {
      int depth;
      final Runnable self = () -> {
        if (++depth < 4) this.again();
        else System.out.println("depth " + depth);
      };

      void again() {
        self.run();
      }
    }.self;
    recursive.run();
  }
}

// expect: 13 PLUS
// expect: 42 times TIMES
// expect: 2 m1shared
// expect: -158
// expect: true false
// expect: 221 5
// expect: true
// expect: x0x1y0y1!
// expect: depth 4
