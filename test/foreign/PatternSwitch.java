import java.io.Serializable;
import java.util.function.*;
public class PatternSwitch {
  sealed interface Shape permits Circle, Square, Dot {}
  record Circle(double r) implements Shape {}
  record Square(double s) implements Shape {}
  enum Dot implements Shape { A, B }
  static String f(Object o) {
    return switch (o) {
      case null -> "null!";
      case Integer i && i > 10 -> "big " + i;
      case Integer i -> "int " + i;
      case String s -> "str " + s;
      case Dot d -> "dot " + d;
      case Shape s -> "shape " + s;
      case int[] a -> "ints " + a.length;
      default -> "other";
    };
  }
  static String g(Dot d) { return switch (d) { case A -> "a"; case B -> "b"; }; }
  static double area(Shape s) { return switch (s) { case Circle c -> c.r * 2; case Square q -> q.s; case Dot d -> 0; }; }
  interface Named { default String nm() { return "named"; } }
  public static void main(String[] a) {
    for (Object o : new Object[] { null, 3, 30, "x", new Circle(1), Dot.B, new int[2], 2L }) System.out.println(f(o));
    System.out.println(area(new Square(4)) + g(Dot.A));
    Runnable r = (Runnable & Serializable & Named) () -> System.out.println("run");
    r.run(); System.out.println(r instanceof Serializable); System.out.println(((Named) r).nm());
    Comparable<String> cs = (Comparable<String> & Serializable) "m"::compareTo;
    System.out.println(cs.compareTo("m"));
  }
}
