/** Lambdas and local classes inside each other capture each other's variables, parameters and instances. */
import java.util.function.IntSupplier;
import java.util.function.Supplier;

public class Captures {
  int field = 1;

  class Member {
    int m = 2;

    IntSupplier lambda(int p) {
      int local = p * 10;
      class Local {
        int l = 3;

        IntSupplier inner(int q) {
          return () -> {
            class Deep {
              int sum() {
                return field + m + l + p + q + local;
              }
            }
            return new Deep().sum();
          };
        }
      }
      return () -> new Local().inner(4).getAsInt();
    }
  }

  static Supplier<String> chain(String a) {
    Supplier<Supplier<String>> s = () -> {
      String b = a + "b";
      return () -> {
        String c = b + "c";
        Object o = new Object() {
          @Override
          public String toString() {
            Supplier<String> d = () -> a + b + c;
            return d.get();
          }
        };
        return o.toString();
      };
    };
    return s.get();
  }

  Runnable self() {
    return new Runnable() {
      int runs;

      @Override
      public void run() {
        Runnable r = () -> {
          runs++;
          field += runs;
          if (runs < 3) this.run();
        };
        r.run();
      }
    };
  }

  final IntSupplier inField = () -> field * 100;
  static final IntSupplier IN_STATIC = () -> {
    int k = 5;
    IntSupplier more = () -> k + 1;
    return more.getAsInt();
  };

  public static void main(String[] args) {
    Captures c = new Captures();
    System.out.println(c.new Member().lambda(5).getAsInt());
    System.out.println(chain("a").get());
    c.self().run();
    System.out.println(c.field + " " + c.inField.getAsInt() + " " + IN_STATIC.getAsInt());
    long wide = 1L << 33;
    double d = 2.5;
    class Wide {
      double sum(long x) {
        Supplier<Double> s = () -> wide + d + x;
        return s.get();
      }
    }
    System.out.println(new Wide().sum(1));
  }
}

// expect: 65
// expect: aababc
// expect: 7 700 6
// expect: 8.5899345955E9
