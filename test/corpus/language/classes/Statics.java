/** Static members, through instances and null, static imports, nested static classes, private access between nests. */
import static java.lang.Math.abs;
import static java.lang.Math.max;

public class Statics {
  private static int counter;
  private int id = ++counter;

  static class Nested {
    private int secret = 7;

    private static int twice(int x) {
      return helper(x) + helper(x);
    }

    int peek(Statics s) {
      return s.id + counter;
    }
  }

  private static int helper(int x) {
    return x + 1;
  }

  static Statics nothing() {
    System.out.print("called ");
    return null;
  }

  public static void main(String[] args) {
    Statics a = new Statics();
    Statics b = new Statics();
    System.out.println(a.id + " " + b.id + " " + Statics.counter + " " + a.counter);
    a.counter = 10;
    b.counter++;
    System.out.println(counter);
    System.out.println(nothing().counter);
    System.out.println(nothing().helper(4));
    Nested n = new Nested();
    System.out.println(n.secret + Nested.twice(3) + n.peek(a));
    n.secret *= 2;
    System.out.println(n.secret);
    System.out.println(abs(-3) + max(2, 5));
  }
}

// expect: 1 2 2 2
// expect: 11
// expect: called 11
// expect: called 5
// expect: 27
// expect: 14
// expect: 8
