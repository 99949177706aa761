/** What was null, in the words of the JVM (JEP 358). */
public class NullMessages {
  String s; int[] a; NullMessages next;
  static NullMessages st;
  static String f() { return null; }
  static void t(Runnable r) { try { r.run(); } catch (NullPointerException e) { System.out.println(e.getMessage()); } }
  static void more(int[][] rows, long wide, NullMessages object) {
    t(() -> { byte[] b = null; System.out.println(b[0]); });
    t(() -> { long[] l = null; l[0] = 5; });
    t(() -> { NullMessages n = new NullMessages(); n.a[n.a.length] = 2; });
    t(() -> System.out.println(rows[(int) wide][1]));
    t(() -> { String s = wide > 1 ? null : "x"; s.length(); });
    t(() -> { NullMessages n = new NullMessages(); n.next.next.next.next.next.next.a[1]++; });
    try {
      object.next.s.trim();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      rows[1] = null;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      object = object.next;
      object.join("a", 1, new Object[2][]);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    new NullMessages().mine();
  }
  void join(String text, int number, Object[][] rest) {}
  void mine() {
    try {
      s.concat("x");
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    next.join("a", 1, null);
  }
  public static void main(String[] args) {
    t(() -> { String x = null; x.length(); });
    t(() -> { NullMessages n = new NullMessages(); n.s.length(); });
    t(() -> { NullMessages n = new NullMessages(); n.next.s = "a"; });
    t(() -> { NullMessages n = new NullMessages(); System.out.println(n.next.next.s); });
    t(() -> { int[] q = null; q[3] = 1; });
    t(() -> { int[][] q = new int[2][]; q[1][0]++; });
    t(() -> { f().trim(); });
    t(() -> { st.s.trim(); });
    t(() -> { Integer i = null; int j = i; });
    t(() -> { synchronized (f()) { } });
    t(() -> { throw null; });
    t(() -> { Object[] o = null; System.out.println(o.length); });
    t(() -> { throw new NullPointerException(); });
    t(() -> { java.util.Objects.requireNonNull(null); });
    more(null, 2L, null);
  }
}

// expect: Cannot invoke "String.length()" because "<local0>" is null
// expect: Cannot invoke "String.length()" because "<local0>.s" is null
// expect: Cannot assign field "s" because "<local0>.next" is null
// expect: Cannot read field "next" because "<local0>.next" is null
// expect: Cannot store to int array because "<local0>" is null
// expect: Cannot load from int array because "<local0>[1]" is null
// expect: Cannot invoke "String.trim()" because the return value of "NullMessages.f()" is null
// expect: Cannot read field "s" because "NullMessages.st" is null
// expect: Cannot invoke "java.lang.Integer.intValue()" because "<local0>" is null
// expect: Cannot enter synchronized block because the return value of "NullMessages.f()" is null
// expect: Cannot throw exception because "null" is null
// expect: Cannot read the array length because "<local0>" is null
// expect: null
// expect: null
// expect: Cannot load from byte/boolean array because "<local0>" is null
// expect: Cannot store to long array because "<local0>" is null
// expect: Cannot read the array length because "<local0>.a" is null
// expect: Cannot load from object array because "<parameter1>" is null
// expect: Cannot invoke "String.length()" because "<local2>" is null
// expect: Cannot read field "next" because "<local0>.next" is null
// expect: Cannot read field "next" because "<parameter3>" is null
// expect: Cannot store to object array because "<parameter1>" is null
// expect: Cannot read field "next" because "<parameter3>" is null
// expect: Cannot invoke "String.concat(String)" because "this.s" is null
// expect error: Exception in thread "main" java.lang.NullPointerException: Cannot invoke "NullMessages.join(String, int, Object[][])" because "this.next" is null
// expect exit: 1
