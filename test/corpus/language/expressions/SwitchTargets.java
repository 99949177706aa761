/** Each value of a switch expression is converted to what is wanted by itself; beside a number in ?: it is a number of its own. */
public class SwitchTargets {
  static void print(Object o) {
    System.out.println(o);
  }

  public static void main(String[] args) {
    int n = args.length;
    Integer none = null;
    print(switch (n) { case 0 -> 1; case 1 -> 2f; default -> none; });
    print(switch (n + 1) { case 0 -> 1; case 1 -> 2f; default -> none; });
    print(switch (n + 2) { case 0 -> 1; case 1 -> 2f; default -> none; });
    Object o = switch (n) { case 0 -> 'c'; default -> 70000; };
    print(o);
    double exact = switch (n) { case 0 -> 123456789; default -> 1f; };
    print(exact);
    var promoted = switch (n) { case 0 -> 123456789; default -> 1f; };
    print(promoted);
    print(n > 0 ? Character.getNumericValue('a') : (switch (n) { case 0: yield (char) ' '; default: yield 'a'; }));
    print(n > 0 ? "text" : switch (n) { case 0 -> 3L; default -> 'a'; });
  }
}

// expect: 1
// expect: 2.0
// expect: null
// expect: c
// expect: 1.23456789E8
// expect: 1.23456792E8
// expect: 32
// expect: 3
