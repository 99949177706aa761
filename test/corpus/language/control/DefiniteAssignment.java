/** Variables assigned on some paths, dead code, variables whose registers are reused with other types. */
public class DefiniteAssignment {
  static int pick(boolean b) {
    int x;
    if (b) x = 1;
    else x = 2;
    return x;
  }

  static String loop(int n) {
    String r;
    while (true) {
      int step = n / 2;
      if (step == 0) {
        r = "done";
        break;
      }
      n = step;
    }
    return r + n;
  }

  static long types(int n) {
    long total = 0;
    {
      int a = n;
      total += a;
    }
    {
      double a = n * 0.5;
      total += (long) a;
    }
    {
      String a = "x" + n;
      total += a.length();
    }
    for (long a = 0; a < 2; a++) total += a;
    {
      int unset;
      if (n > 0) {
        unset = 4;
        total += unset;
      }
    }
    return total;
  }

  static int infinite() {
    for (;;) {
      try {
        return 3;
      } finally {
        if (pick(true) == 2) continue;
      }
    }
  }

  static int switched(int k) {
    final int v;
    switch (k) {
      case 0:
        v = 5;
        break;
      case 1:
        int w = 6;
        v = w;
        break;
      default:
        w = 1;
        v = w + 1;
    }
    return v;
  }

  static boolean condition(Object o) {
    boolean result;
    if (o != null && (result = o.equals("x"))) return result;
    return o == null;
  }

  static int constantLoops() {
    int n = 0;
    do {
      n++;
      if (n == 3) break;
    } while (true);
    for (; true; ) {
      if (n++ > 5) return n;
    }
  }

  public static void main(String[] args) {
    System.out.println(pick(true) + pick(false) + loop(9) + types(7) + infinite());
    System.out.println(switched(0) + " " + switched(1) + " " + switched(2));
    System.out.println(condition("x") + " " + condition(null) + " " + condition(1) + " " + constantLoops());
    if (false) {
      System.out.println("never");
    }
    while (args.length > 100) {
      int unused = 1;
    }
    ;
    ;
  }
}

// expect: 3done1173
// expect: 5 6 2
// expect: true true false 7
