import java.util.*;
import java.util.function.*;

public class Generated08 {
  static final Generated08 self = new Generated08();
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  byte fb = 9;
  static char C = 'c';

  static int first(int i0, String t0) {
    boolean z1 = true;
    int i1 = -3;
    int i2 = 1000;
    long l1 = -1L;
    String t1 = "";
    Pair p0 = new Pair(1, "p");
    t1 = Long.toOctalString(Long.parseLong(String.format("%,d|%+d|%(d|%o|%X", 3501313941417246930L, i1, (-913716337), Integer.parseInt((C + " x " + (-2135074066))), Double.doubleToLongBits(0.5))));
    if ((!(((Object) l1) instanceof String p28) || self.fz)) { try {  } catch (RuntimeException e35) { print(thrown(e35));  } finally { print(1); print(p0); } self.fz = z1; print((-986842069)); }
    print(z1);
    print(i1);
    print(i2);
    print(l1);
    print(t0);
    print(t1);
    print(p0);
    return (((Predicate<String>) x54 -> (1e+300 < 128)).test(t0) ? pick(((l1 *= 1) >= (I >>= 65535)), ((Integer) (+(C -= i2))), (+'u')) : i1);
  }

  static void body() {
    int i0 = 5;
    double d0 = 0.1;
    Object o1 = 7;
    d0 = (switch (1487624245 & 3) { case 0 -> '#'; case 1, 2 -> {  yield (char) '!'; } default -> '\uffff'; });
    self.fb ^= self.fi;
    A96: for (int k96 = 0; k96 < 3; k96++) { burn(); print((new int[] { I, 31, i0 }[(-2) & 3]--)); print(o1); }
    print(first(2146335294, ""));
    print(i0);
    print(d0);
    print(o1);
  }

  record Pair(int a, String b) {
    Pair {
      if (a == 1000) throw new IllegalArgumentException("a thousand");
    }

    Pair swap(int n) {
      return new Pair(b.length() + n, b + a);
    }
  }

  static <T> T pick(boolean first, T a, T b) {
    return first ? a : b;
  }

  static int fuel = 3000;

  static void burn() {
    if (--fuel < 0) throw new Error("too long");
  }

  static int printed;
  static int sum;

  /** Prints the first lines; all of them are in the sum. */
  static void print(Object o) {
    StringBuilder line = new StringBuilder();
    for (char c : String.valueOf(o).toCharArray()) line.append(c < ' ' || c > '~' ? "<" + (int) c + ">" : c);
    if (line.length() > 80) line.setLength(80);
    sum = 31 * sum + line.toString().hashCode();
    if (printed++ < 20) System.out.println(line);
  }

  /** What is null inside of the class library is its own matter. */
  static Object thrown(Throwable e) {
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated08");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(self.fz);
    print(I);
    print(self.fi);
    print(self.fb);
    print(C);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 5
// expect: 7
// expect: 5
// expect: 7
// expect: 5
// expect: 7
// expect: java.lang.NumberFormatException: For input string: "c x -2135074066"
// expect: false
// expect: 42
// expect: -7
// expect: -16
// expect: c
// expect: 12 lines, sum -1932543885
