/** instanceof with a pattern: scope, conditions, loops, fields, sealed hierarchies. */
public class Patterns {
  sealed interface Shape permits Circle, Square, Dot {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  static final class Dot implements Shape {}

  Object held = "held";

  static double area(Shape s) {
    if (s instanceof Circle c) return 3 * c.radius() * c.radius();
    else if (s instanceof Square q) return q.side() * q.side();
    return 0;
  }

  static String early(Object o) {
    if (!(o instanceof String s)) return "no string";
    return s.toUpperCase() + s.length();
  }

  static int both(Object a, Object b) {
    if (a instanceof Integer x && b instanceof Integer y && x > y) return x - y;
    if (!(a instanceof Integer x) || !(b instanceof Integer y)) return -1;
    return x + y;
  }

  String field() {
    return held instanceof String s && !s.isEmpty() ? s + s : "none";
  }

  static Object next(int n) {
    return n < 3 ? (Object) n : "stop";
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Patterns p && p.held.equals(held);
  }

  @Override
  public int hashCode() {
    return held.hashCode();
  }

  public static void main(String[] args) {
    System.out.println(area(new Circle(2)) + " " + area(new Square(3)) + " " + area(new Dot()));
    System.out.println(early("abc") + early(5));
    System.out.println(both(5, 3) + " " + both(3, 5) + " " + both("x", 1) + " " + both(1, null));
    System.out.println(new Patterns().field() + new Patterns().equals(new Patterns()) + new Patterns().equals("x"));
    int n = 0;
    while (next(n) instanceof Integer i) n = i + 1;
    System.out.println(n);
    Object o = 42;
    boolean big = o instanceof Integer i && i > 40;
    System.out.println(big);
    for (Object each : new Object[] {1, "two", 3.0, null, new int[] {4}}) {
      String s = each instanceof Integer i ? "int " + i : each instanceof String t ? "string " + t
          : each instanceof int[] array ? "array " + array[0] : "other " + each;
      System.out.println(s);
    }
  }
}

// expect: 12.0 9.0 0.0
// expect: ABC3no string
// expect: 2 8 -1 -1
// expect: heldheldtruefalse
// expect: 3
// expect: true
// expect: int 1
// expect: string two
// expect: other 3.0
// expect: other null
// expect: array 4
