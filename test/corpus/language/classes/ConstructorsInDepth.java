/** Constructor arguments with side effects and conditions, this(...) chains, escaping through initialisers. */
public class ConstructorsInDepth {
  static class P {
    final String s;

    P(boolean b, Object o) {
      s = b + ":" + o;
      init();
    }

    void init() {}
  }

  static class Q extends P {
    int set = 5;
    int late;
    final int blank;

    Q(int n) {
      super(n > 3 && n < 10, n % 2 == 0 ? "even" : n);
      blank = n > 5 ? 1 : 2;
    }

    Q(String text) {
      this(text.isEmpty() ? 0 : text.length());
      late += 100;
    }

    Q() {
      this(new StringBuilder("ab").append(1 > 0 ? 'x' : 'y').toString());
    }

    @Override
    void init() {
      set = 1;
      late = 7;
    }

    public String toString() {
      return s + " " + set + " " + late + " " + blank;
    }
  }

  private int[] data = {1, 2, 3};
  private final int sum;

  {
    int t = 0;
    for (int d : data) t += d;
    sum = t;
  }

  private ConstructorsInDepth() {}

  ConstructorsInDepth(int... more) {
    if (more.length == 0) return;
    data = more;
  }

  public static void main(String[] args) {
    System.out.println(new Q(4));
    System.out.println(new Q("hello!"));
    System.out.println(new Q());
    System.out.println(new ConstructorsInDepth().sum + new ConstructorsInDepth(9).data[0]);
    P anonymous = new P(true, new int[] {1}.length) {
      int k = 3;

      @Override
      void init() {
        k++;
      }

      @Override
      public String toString() {
        return s + k;
      }
    };
    System.out.println(anonymous);
  }
}

// expect: true:even 5 7 2
// expect: true:even 5 107 1
// expect: false:3 5 107 2
// expect: 15
// expect: true:13
