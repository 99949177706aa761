/** Records: accessors, equals, hashCode, toString, compact and other constructors, generics, nesting. */
public class Records {
  record Point(int x, int y) {
    static final Point ORIGIN = new Point(0, 0);

    Point(int both) {
      this(both, both);
    }

    double length() {
      return Math.sqrt(x * x + y * y);
    }
  }

  record Range(int low, int high) {
    Range {
      if (low > high) {
        int t = low;
        low = high;
        high = t;
      }
    }

    public int high() {
      return high + 1;
    }
  }

  record Pair<A, B extends Comparable<B>>(A first, B second) {
    <C> Pair<C, B> withFirst(C c) {
      return new Pair<>(c, second);
    }
  }

  record Many(boolean z, byte b, char c, short s, int i, long l, float f, double d, String t, Object o) {}

  record Nothing() {}

  interface Named {
    String name();
  }

  record Person(String name, int... scores) implements Named {
    @Override
    public String toString() {
      return name + scores.length;
    }
  }

  public static void main(String[] args) {
    Point p = new Point(3, 4);
    System.out.println(p + " " + p.x() + p.y() + " " + p.length() + " " + new Point(7) + Point.ORIGIN);
    System.out.println(p.equals(new Point(3, 4)) + " " + p.equals(new Point(4, 3)) + " " + p.equals(null));
    System.out.println(p.hashCode() == new Point(3, 4).hashCode());
    Range r = new Range(5, 2);
    System.out.println(r.low() + " " + r.high() + " " + r);
    Pair<String, Integer> pair = new Pair<>("a", 1);
    System.out.println(pair.withFirst(2.5) + pair.first().concat("b") + (pair.second() + 1));
    System.out.println(new Many(true, (byte) 1, 'c', (short) 2, 3, 4L, 5.5f, 6.5, "t", null));
    System.out.println(new Many(true, (byte) 1, 'c', (short) 2, 3, 4L, 5.5f, 6.5, "t", null)
        .equals(new Many(true, (byte) 1, 'c', (short) 2, 3, 4L, 5.5f, 6.5, "t", null)));
    System.out.println(new Nothing() + " " + new Nothing().equals(new Nothing()) + new Nothing().hashCode());
    Named n = new Person("ann", 1, 2, 3);
    System.out.println(n.name() + n);
  }
}

// expect: Point[x=3, y=4] 34 5.0 Point[x=7, y=7]Point[x=0, y=0]
// expect: true false false
// expect: true
// expect: 2 6 Range[low=2, high=5]
// expect: Pair[first=2.5, second=1]ab2
// expect: Many[z=true, b=1, c=c, s=2, i=3, l=4, f=5.5, d=6.5, t=t, o=null]
// expect: true
// expect: Nothing[] true0
// expect: annann3
