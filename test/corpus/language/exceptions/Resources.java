/** try-with-resources: order of closing, suppressed exceptions, null resources, existing variables, early return. */
public class Resources {
  static class Res implements AutoCloseable {
    final String name;
    final boolean bad;

    Res(String name, boolean bad) {
      this.name = name;
      this.bad = bad;
      System.out.print("open " + name + "; ");
    }

    @Override
    public void close() {
      System.out.print("close " + name + "; ");
      if (bad) throw new IllegalStateException("close " + name);
    }
  }

  static Res open(String name) {
    return new Res(name, false);
  }

  static int early() {
    try (Res a = open("a"); Res b = open("b")) {
      return a.name.length() + b.name.length();
    } finally {
      System.out.print("finally; ");
    }
  }

  public static void main(String[] args) {
    try (Res a = new Res("1", false); Res b = new Res("2", false)) {
      System.out.print("body; ");
    }
    System.out.println("|");
    System.out.println(early());
    try (Res a = new Res("x", true); Res b = new Res("y", true)) {
      throw new RuntimeException("body");
    } catch (RuntimeException e) {
      System.out.print(e.getMessage());
      for (Throwable t : e.getSuppressed()) System.out.print(" + " + t.getMessage());
      System.out.println("|");
    }
    try (Res a = new Res("z", true)) {
      System.out.print("fine; ");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try (Res none = null) {
      System.out.println("null is allowed");
    }
    Res shared = open("shared");
    try (shared) {
      System.out.print(shared.name + "; ");
    }
    System.out.println("|");
    for (int i = 0; i < 3; i++) {
      try (Res r = open("" + i)) {
        if (i == 0) continue;
        if (i == 1) break;
      }
    }
    System.out.println("|");
    try (AutoCloseable lambda = () -> System.out.println("lambda closed")) {
      System.out.print("with lambda; ");
    } catch (Exception e) {
      System.out.println(e);
    }
  }
}

// expect: open 1; open 2; body; close 2; close 1; |
// expect: open a; open b; close b; close a; finally; 2
// expect: open x; open y; close y; close x; body + close y + close x|
// expect: open z; fine; close z; close z
// expect: null is allowed
// expect: open shared; shared; close shared; |
// expect: open 0; close 0; open 1; close 1; |
// expect: with lambda; lambda closed
