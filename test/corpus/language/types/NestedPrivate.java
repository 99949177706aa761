/** Nested classes use each other's private members: fields, methods, constructors, statics, through lambdas. */
public class NestedPrivate {
  private int a = 1;
  private static int s = 2;

  private NestedPrivate() {}

  private int get() {
    return a;
  }

  private static String name() {
    return "outer";
  }

  private static class One {
    private long b = 3;
    private static final int K = 4;

    private One(int x) {
      b += x;
    }

    private long sum(NestedPrivate n) {
      n.a++;
      n.a += 2;
      s <<= 1;
      return n.get() + n.a + s + b + K;
    }
  }

  private class Two extends One {
    private Two() {
      super(10);
    }

    private String text() {
      return name() + get() + new One(1).b + super.toString().isEmpty();
    }
  }

  private interface Three {
    private int secret() {
      return 33;
    }

    static int reveal(Three t) {
      return t.secret();
    }
  }

  public static void main(String[] args) {
    NestedPrivate n = new NestedPrivate();
    One one = new One(5);
    System.out.println(one.sum(n) + " " + one.b + " " + n.a);
    System.out.println(n.new Two().text());
    System.out.println(Three.reveal(new Three() {}));
    Runnable r = () -> one.b *= 2;
    r.run();
    System.out.println(one.b);
  }
}

// expect: 24 8 4
// expect: outer44false
// expect: 33
// expect: 16
