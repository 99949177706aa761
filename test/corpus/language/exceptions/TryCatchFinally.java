/** try, catch and finally with every way out: return, break, continue, throw, nested, overriding results. */
public class TryCatchFinally {
  static StringBuilder log = new StringBuilder();

  static int simple(int n) {
    try {
      if (n == 0) throw new IllegalArgumentException("zero");
      if (n == 1) return 1;
      log.append("body ");
    } catch (IllegalArgumentException e) {
      log.append("catch ");
      return -1;
    } finally {
      log.append("finally ");
    }
    return 2;
  }

  @SuppressWarnings("finally")
  static int override() {
    try {
      return 1;
    } finally {
      return 2;
    }
  }

  @SuppressWarnings("finally")
  static int swallow() {
    for (int i = 0; ; i++) {
      try {
        throw new RuntimeException();
      } finally {
        if (i < 3) continue;
        break;
      }
    }
    return 5;
  }

  static int value() {
    int x = 1;
    try {
      return x;
    } finally {
      x = 99;
    }
  }

  static String loops() {
    String s = "";
    outer:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        try {
          if (j == 1) continue outer;
          if (i == 2) break outer;
          s += i + "" + j + " ";
        } finally {
          s += "f ";
        }
      }
    }
    return s;
  }

  static String nested(int n) {
    String s = "";
    try {
      try {
        if (n == 1) throw new IllegalStateException("inner");
        if (n == 2) throw new Error("error");
        s += "ok ";
      } catch (IllegalStateException e) {
        s += "c1 ";
        throw new RuntimeException("wrapped", e);
      } finally {
        s += "f1 ";
      }
      s += "between ";
    } catch (RuntimeException e) {
      s += e.getMessage() + "<" + e.getCause().getMessage() + " ";
    } catch (Error e) {
      s += "E ";
    } finally {
      s += "f2";
    }
    return s;
  }

  static void deep() {
    try {
      try {
        throw new RuntimeException("first");
      } finally {
        log.append("a ");
        try {
          throw new RuntimeException("second");
        } catch (RuntimeException e) {
          log.append(e.getMessage()).append(' ');
        } finally {
          log.append("b ");
        }
      }
    } catch (RuntimeException e) {
      log.append(e.getMessage());
    }
  }

  static int multi(int n) {
    try {
      Object o = n == 0 ? "s" : null;
      if (n == 2) return new int[1][0].length;
      if (n == 3) return new int[1][n].length / (n - 3);
      if (n == 4) throw new InterruptedException();
      return o.hashCode() + (Integer) o;
    } catch (ClassCastException | NullPointerException e) {
      return e instanceof NullPointerException ? 10 : 11;
    } catch (ArithmeticException e) {
      return 12;
    } catch (Exception e) {
      return 13;
    }
  }

  public static void main(String[] args) {
    System.out.println(simple(0) + " " + simple(1) + " " + simple(2) + " " + log + "|");
    System.out.println(override() + " " + swallow() + " " + value());
    System.out.println(loops() + "|");
    System.out.println(nested(0));
    System.out.println(nested(1));
    System.out.println(nested(2));
    log.setLength(0);
    deep();
    System.out.println(log + "|");
    System.out.println(multi(0) + " " + multi(1) + " " + multi(2) + " " + multi(3) + " " + multi(4));
    int i = 0;
    while (true) {
      try {
        if (i++ == 2) break;
      } finally {
        System.out.print(i + " ");
      }
    }
    System.out.println("|");
    try {
    } finally {
      System.out.println("empty try");
    }
  }
}

// expect: -1 1 2 catch finally finally body finally |
// expect: 2 5 1
// expect: 00 f f 10 f f f |
// expect: ok f1 between f2
// expect: c1 f1 wrapped<inner f2
// expect: f1 E f2
// expect: a second b first|
// expect: 11 10 1 12 13
// expect: 1 2 3 |
// expect: empty try
