/** break, continue, return and yield out of nested switches, loops, try, finally and synchronized. */
public class Jumps {
  static StringBuilder log = new StringBuilder();
  static final Object LOCK = new Object();

  static int search(int[][] grid, int wanted) {
    rows:
    for (int[] row : grid) {
      int i = 0;
      while (true) {
        switch (row[i++] - wanted) {
          case 0:
            return i;
          case 1:
            break;
          case 2:
            continue rows;
          case 100:
            break rows;
          default:
            if (i >= row.length) continue rows;
            continue;
        }
        log.append('n');
        if (i >= row.length) break;
      }
      log.append('e');
    }
    return -1;
  }

  static int locked(int n) {
    int r = 0;
    outer:
    for (int i = 0; i < 5; i++) {
      synchronized (LOCK) {
        try {
          synchronized (log) {
            if (i == n) continue outer;
            if (i == n + 2) break outer;
            r += 10;
          }
        } finally {
          r++;
          if (i == 3) break;
        }
      }
      r += 100;
    }
    return r + (Thread.holdsLock(LOCK) || Thread.holdsLock(log) ? 10000 : 0);
  }

  static String nested(int a, int b) {
    return switch (a) {
      case 0 -> switch (b) {
        case 0 -> "00";
        default -> {
          for (int i = 0; ; i++) {
            if (i == b) yield "0" + i;
            if (i > 5) break;
          }
          yield "0many";
        }
      };
      case 1 -> {
        try {
          if (b == 1) yield "try";
          if (b == 2) throw new RuntimeException("x");
        } catch (RuntimeException e) {
          yield "catch" + e.getMessage();
        } finally {
          log.append("f");
        }
        yield "after";
      }
      default -> "d" + (b > 0 ? switch (b) { case 1 -> "one"; default -> "more"; } : "none");
    };
  }

  static int finallyChain() {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      try {
        try {
          if (i == 1) continue;
          n += 1;
        } finally {
          n += 10;
          try {
            if (i == 0) throw new IllegalStateException();
          } catch (IllegalStateException e) {
            n += 100;
          } finally {
            n += 1000;
          }
        }
      } finally {
        n += 10000;
      }
    }
    return n;
  }

  static boolean find(String s) {
    found: {
      for (char c : s.toCharArray()) if (c == 'x') break found;
      return false;
    }
    return true;
  }

  public static void main(String[] args) {
    int[][] grid = {{9, 6, 3}, {7, 1, 5}, {8, 4, 5}};
    System.out.println(search(grid, 4) + " " + search(grid, 5) + " " + search(grid, 77) + " " + log);
    System.out.println(locked(0) + " " + locked(1) + " " + locked(9));
    log.setLength(0);
    System.out.println(nested(0, 0) + nested(0, 3) + nested(0, 9) + nested(1, 1) + nested(1, 2) + nested(1, 3));
    System.out.println(nested(2, 1) + nested(2, 5) + nested(2, 0) + log);
    System.out.println(finallyChain() + " " + find("axe") + find("abc"));
    int i = 0;
    do {
      if (i == 2) continue;
      i++;
      if (i > 3) break;
    } while (i++ < 5);
    System.out.println(i);
  }
}

// expect: 2 3 -1 nen
// expect: 113 224 344
// expect: 00030manytrycatchxafter
// expect: donedmorednonefff
// expect: 33132 truefalse
// expect: 4
