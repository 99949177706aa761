/** Operands from left to right, also where one of them throws. */
public class Evaluation {
  static StringBuilder log = new StringBuilder();

  static int v(int n) {
    log.append(n).append(' ');
    return n;
  }

  static int[] array() {
    log.append("array ");
    return new int[5];
  }

  static int boom() {
    log.append("boom ");
    throw new IllegalStateException("boom");
  }

  static int three(int a, int b, int c) {
    return a * 100 + b * 10 + c;
  }

  public static void main(String[] args) {
    int r = v(1) + v(2) * v(3) - (v(4) + v(5));
    System.out.println(log + "= " + r);
    log.setLength(0);
    array()[v(2)] = v(7);
    System.out.println(log + "|");
    log.setLength(0);
    System.out.println(three(v(1), v(2), v(3)) + " " + log + "|");
    log.setLength(0);
    try {
      array()[v(9)] = boom();
    } catch (IllegalStateException e) {
      System.out.println(log + "|");
    }
    log.setLength(0);
    try {
      int[] none = null;
      none[v(0)] = v(1);
    } catch (NullPointerException e) {
      System.out.println(log + "NPE");
    }
    log.setLength(0);
    try {
      array()[v(5)] += v(6);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(log + e.getMessage());
    }
    log.setLength(0);
    try {
      three(v(1), boom(), v(3));
    } catch (IllegalStateException e) {
      System.out.println(log + "|");
    }
    int i = 1;
    i += i++ + ++i;
    System.out.println(i);
    int a = 5;
    int b = a + (a = 3) * a;
    System.out.println(b);
    try {
      int[] negative = new int[v(-1)];
      System.out.println(negative.length);
    } catch (NegativeArraySizeException e) {
      System.out.println(e.getMessage());
    }
  }
}

// expect: 1 2 3 4 5 = -2
// expect: array 2 7 |
// expect: 123 1 2 3 |
// expect: array 9 boom |
// expect: 0 1 NPE
// expect: array 5 Index 5 out of bounds for length 5
// expect: 1 boom |
// expect: 5
// expect: 14
// expect: -1
