/** Local classes capture effectively final locals and parameters, create each other and extend each other. */
public class LocalClasses {
  int field = 100;

  interface Op {
    int apply(int x);
  }

  Op make(int base, String unused) {
    int doubled = base * 2;
    class Adder implements Op {
      int extra;

      Adder(int extra) {
        this.extra = extra;
      }

      Adder() {
        this(1000);
      }

      public int apply(int x) {
        return x + base + doubled + extra + field;
      }

      Adder again() {
        return new Adder(extra + 1);
      }
    }
    class Twice extends Adder {
      Twice() {
        super(7);
      }

      @Override
      public int apply(int x) {
        return super.apply(super.apply(x));
      }
    }
    System.out.println(new Adder().again().again().apply(1));
    return new Twice();
  }

  static Op fixed(final long k) {
    class Fixed implements Op {
      class Helper {
        long get() {
          return k + 1;
        }
      }

      public int apply(int x) {
        return (int) (x * new Helper().get());
      }
    }
    return new Fixed();
  }

  static int recursive(int n) {
    class Fact {
      int of(int m) {
        return m <= 1 ? 1 : m * new Fact().of(m - 1);
      }
    }
    return new Fact().of(n);
  }

  public static void main(String[] args) {
    System.out.println(new LocalClasses().make(3, "x").apply(5));
    System.out.println(fixed(9).apply(4));
    System.out.println(recursive(6));
    enum Level { LOW, HIGH }
    record Pair(int a, Level b) {}
    interface Hello {
      default String hi() {
        return "hi";
      }
    }
    System.out.println(new Pair(1, Level.HIGH) + new Hello() {}.hi());
  }
}

// expect: 1112
// expect: 237
// expect: 40
// expect: 720
// expect: Pair[a=1, b=HIGH]hi
