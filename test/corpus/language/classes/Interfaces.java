/** Default, static and private interface methods, constants, diamonds, `I.super`. */
public class Interfaces {
  interface Named {
    String PREFIX = "n:";

    String name();

    default String greet() {
      return hello() + PREFIX + name();
    }

    private String hello() {
      return "hello ";
    }

    static Named of(String s) {
      return () -> s;
    }
  }

  interface Loud extends Named {
    default String greet() {
      return Named.super.greet().toUpperCase();
    }
  }

  interface Quiet extends Named {
    default String greet() {
      return "psst " + name();
    }
  }

  static class Both implements Loud, Quiet {
    public String name() {
      return "both";
    }

    public String greet() {
      return Loud.super.greet() + "|" + Quiet.super.greet();
    }
  }

  interface Counter {
    int next();
  }

  public static void main(String[] args) {
    System.out.println(Named.of("x").greet());
    System.out.println(new Both().greet());
    Loud l = () -> "loud";
    System.out.println(l.greet() + l.name());
    Counter c = new Counter() {
      int n;

      public int next() {
        return ++n;
      }
    };
    c.next();
    System.out.println(c.next() + Both.PREFIX);
    Named n = new Both();
    System.out.println(n.toString().length() > 0);
    System.out.println(n.equals(n) + " " + (n.hashCode() == n.hashCode()));
  }
}

// expect: hello n:x
// expect: HELLO N:BOTH|psst both
// expect: HELLO N:LOUDloud
// expect: 2n:
// expect: true
// expect: true true
