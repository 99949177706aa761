import java.util.function.IntBinaryOperator;

/** Pattern variables of nested conditions, some of which take the place of a temporary: the class file must still verify. */
public class PatternsInConditions {
  static Object field = 3L;

  record Pair(int a, String b) {
  }

  static int nested(Object other) {
    return ((IntBinaryOperator) (x, y) -> x + y).applyAsInt(1,
        (field instanceof Integer p ? (other instanceof Pair q && q.a() > 0 ? q.a() : 10) : 20)) + 100;
  }

  public static void main(String[] args) {
    System.out.println(nested("o"));
    field = 5;
    System.out.println(nested("o"));
    System.out.println(nested(new Pair(7, "b")));
  }
}

// expect: 121
// expect: 111
// expect: 108
