/** Switch statements: fall through, default anywhere, sparse and dense keys, chars, strings. */
public class Switches {
  static String dense(int n) {
    String r = "";
    switch (n) {
      case 0:
        r += "zero ";
      case 1:
        r += "one ";
        break;
      case 3:
      case 4:
        r += "three-four ";
        break;
      default:
        r += "default ";
      case 2:
        r += "two ";
    }
    return r;
  }

  static int sparse(int n) {
    switch (n) {
      case -1000000:
        return 1;
      case 0:
        return 2;
      case 99999:
        return 3;
      case Integer.MAX_VALUE:
        return 4;
    }
    return 0;
  }

  static String text(String s) {
    switch (s) {
      case "Aa":
        return "first";
      case "BB":
        return "second";
      case "":
        return "empty";
      case "x":
      case "y":
        return "letter";
      default:
        return "none of " + s;
    }
  }

  static char next(char c) {
    switch (c) {
      case 'a':
        return 'b';
      case 'z':
        return 'a';
    }
    return '?';
  }

  public static void main(String[] args) {
    for (int i = -1; i < 6; i++) System.out.println(i + ": " + dense(i) + "|");
    System.out.println(sparse(-1000000) + " " + sparse(0) + " " + sparse(99999) + " " + sparse(Integer.MAX_VALUE) + " " + sparse(5));
    System.out.println(text("Aa") + " " + text("BB") + " " + text("") + " " + text("x") + " " + text("y") + " " + text("C#"));
    System.out.println(next('a') + "" + next('z') + next('q'));
    try {
      text(null);
    } catch (NullPointerException e) {
      System.out.println("NPE");
    }
    int count = 0;
    loop:
    for (int i = 0; i < 10; i++) {
      switch (i) {
        case 2:
          continue;
        case 7:
          break loop;
        default:
          count++;
      }
    }
    System.out.println(count);
    switch (count) {
    }
    switch (count) {
      default:
        System.out.println("only default");
    }
    byte b = 3;
    switch (b) {
      case 3:
        int scoped = 5;
        System.out.println(scoped);
        break;
      case 4:
        scoped = 6;
        System.out.println(scoped);
    }
  }
}

// expect: -1: default two |
// expect: 0: zero one |
// expect: 1: one |
// expect: 2: two |
// expect: 3: three-four |
// expect: 4: three-four |
// expect: 5: default two |
// expect: 1 2 3 4 0
// expect: first second empty letter letter none of C#
// expect: ba?
// expect: NPE
// expect: 6
// expect: only default
// expect: 5
