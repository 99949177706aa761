/** An uncaught exception ends the program with its stack trace and status 1. */
public class Uncaught {
  static int depth(int n) {
    if (n == 0) throw new IllegalStateException("bottom");
    return depth(n - 1) + 1;
  }

  public static void main(String[] args) {
    System.out.println("before");
    depth(3);
    System.out.println("never");
  }
}

// expect: before
// expect exit: 1
// expect error: Exception in thread "main" java.lang.IllegalStateException: bottom
