/** A switch expression with a try in it, where jumps of a condition end and the operand stack is not empty. */
public class TryBehindACondition {
  static boolean yes = true;

  static int count(int n, boolean b) {
    return b ? n : -n;
  }

  static boolean guarded(int n) {
    return (yes ? n > 1 : n < 1) && switch (n) {
      case 2 -> {
        try {
          yield n / (n - 2) > 0;
        } catch (ArithmeticException e) {
          yield false;
        }
      }
      default -> true;
    };
  }

  public static void main(String[] args) {
    for (int n = 1; n < 4; n++) {
      System.out.println(guarded(n));
      int m = n;
      System.out.println(10 + count(n, (yes ? n > 1 : n < 1) && switch (m) {
        case 2 -> {
          try {
            yield m / (m - 2) > 0;
          } catch (ArithmeticException e) {
            yield false;
          }
        }
        default -> true;
      }));
    }
  }
}

// expect: false
// expect: 9
// expect: false
// expect: 8
// expect: true
// expect: 13
