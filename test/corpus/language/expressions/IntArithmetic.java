/** Integer arithmetic wraps, divides toward zero and keeps the sign of the dividend. */
public class IntArithmetic {
  public static void main(String[] args) {
    int max = Integer.MAX_VALUE;
    int min = Integer.MIN_VALUE;
    System.out.println(max + 1);
    System.out.println(min - 1);
    System.out.println(-min);
    System.out.println(min / -1);
    System.out.println(min % -1);
    System.out.println(-7 / 2);
    System.out.println(-7 % 2);
    int seven = 7;
    System.out.println(-seven / 2 + " " + -seven % 2 + " " + seven / -2 + " " + seven % -2);
    System.out.println(max * max);
    System.out.println(seven << 33);
    System.out.println(min >> 31);
    System.out.println(min >>> 31);
    System.out.println(min >>> 32);
    System.out.println((seven & 5) + " " + (seven | 8) + " " + (seven ^ 2) + " " + ~seven);
    try {
      System.out.println(seven / (seven - 7));
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(seven % (seven - 7));
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
  }
}

// expect: -2147483648
// expect: 2147483647
// expect: -2147483648
// expect: -2147483648
// expect: 0
// expect: -3
// expect: -1
// expect: -3 -1 -3 1
// expect: 1
// expect: 14
// expect: -1
// expect: 1
// expect: -2147483648
// expect: 5 15 5 -8
// expect: / by zero
// expect: / by zero
