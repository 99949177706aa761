/** Arrow cases, yield, switch as a value inside other expressions, also around try. */
public class SwitchExpressions {
  enum Color { RED, GREEN, BLUE }

  static int days(int month, boolean leap) {
    return switch (month) {
      case 2 -> leap ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  static String name(Color c) {
    return switch (c) {
      case RED -> "r";
      case GREEN -> {
        String s = "g";
        yield s + s;
      }
      case BLUE -> "b";
    };
  }

  static int old(String s) {
    return switch (s) {
      case "one":
        yield 1;
      case "two":
      case "zwei":
        int n = 1;
        n++;
        yield n;
      default:
        yield s.length();
    };
  }

  static int parse(String s) {
    return 1000 + switch (s.length()) {
      case 0 -> -1;
      default -> {
        try {
          yield Integer.parseInt(s);
        } catch (NumberFormatException e) {
          yield -2;
        } finally {
          System.out.print("<" + s + ">");
        }
      }
    } * 2;
  }

  public static void main(String[] args) {
    System.out.println(days(2, true) + " " + days(2, false) + " " + days(9, false) + " " + days(12, true));
    for (Color c : Color.values()) System.out.print(name(c) + " ");
    System.out.println("|");
    System.out.println(old("one") + old("two") + old("zwei") + old("abcdef"));
    System.out.println(parse("") + " " + parse("12") + " " + parse("x1"));
    int k = 3;
    switch (k) {
      case 1, 2 -> System.out.println("small");
      case 3 -> {
        System.out.println("three");
      }
      default -> throw new IllegalStateException();
    }
    double mixed = switch (k) {
      case 1 -> 1;
      case 3 -> 2.5f;
      default -> 'c';
    };
    System.out.println(mixed);
    boolean even = switch (k % 2) {
      case 0 -> true;
      default -> false;
    };
    if (switch (k) { case 3 -> !even; default -> even; }) System.out.println("odd");
    Object o = switch (k) {
      case 3 -> 42;
      default -> "text";
    };
    System.out.println(o);
    String text = "v" + switch (Color.valueOf("BLUE")) {
      case BLUE -> 1;
      default -> 2;
    } + "!";
    System.out.println(text);
    try {
      int bad = switch (k) {
        case 3 -> throw new RuntimeException("thrown");
        default -> 1;
      };
      System.out.println(bad);
    } catch (RuntimeException e) {
      System.out.println(e.getMessage());
    }
  }
}

// expect: 29 28 30 31
// expect: r gg b |
// expect: 11
// expect: <12><x1>998 1024 996
// expect: three
// expect: 2.5
// expect: odd
// expect: 42
// expect: v1!
// expect: thrown
