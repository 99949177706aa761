/** Calls that call themselves: directly, mutually, deeply. */
public class Recursion {
  static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  static boolean even(int n) {
    return n == 0 || odd(n - 1);
  }

  static boolean odd(int n) {
    return n != 0 && even(n - 1);
  }

  static int ackermann(int m, int n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
  }

  static void hanoi(int n, char from, char to, char via, StringBuilder out) {
    if (n == 0) return;
    hanoi(n - 1, from, via, to, out);
    out.append(from).append(to).append(' ');
    hanoi(n - 1, via, to, from, out);
  }

  static int depth;

  static void forever() {
    depth++;
    forever();
  }

  public static void main(String[] args) {
    System.out.println(fib(20));
    System.out.println(even(100) + " " + odd(7) + " " + even(31));
    System.out.println(ackermann(2, 3));
    StringBuilder out = new StringBuilder();
    hanoi(3, 'A', 'C', 'B', out);
    System.out.println(out + "|");
    try {
      forever();
    } catch (StackOverflowError e) {
      System.out.println("overflow " + (depth > 500));
    }
  }
}

// expect: 6765
// expect: true true false
// expect: 9
// expect: AC AB CB AC BA BC AC |
// expect: overflow true
