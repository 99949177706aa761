import java.util.*;
import java.util.function.*;

public class Generated21 {
  static final Generated21 self = new Generated21();
  static int I = 42;
  int fi = -7;
  byte fb = 9;
  static short S = 12345;
  static char C = 'c';
  static long L = 1L << 40;
  float ff = 3e10f;
  static double D = 1e-3;
  static String T = "text";
  Integer fn = -1;
  static Double M = 0.5;
  static Object O = 3L;
  static Color R = Color.RED;

  static int first(int i0, String t0) {
    O = ((Object) pick(T.equals(((Object) 8265113561975357906L)), self.fn, M));
    return ((int) ((-1) * L));
  }

  static long second(int i0, String t0) {
    short s0 = (short) -300;
    double d0 = 0.1;
    d0++;
    s0 -= ((byte) (-11396.28125f));
    print(s0);
    print(d0);
    return ((7L + ((long) ((byte) 1629748867))) + Integer.rotateLeft(22, (-1743419073)));
  }

  static void body() {
    int i0 = 5;
    int i1 = -3;
    int i2 = 1000;
    long l1 = -1L;
    float f0 = 1.5f;
    double d0 = 0.1;
    String t1 = "";
    Integer n0 = 127;
    l1 *= (- self.ff);
    for (long k48 = 0, j48 = (self.fb++); k48 < 3 && (true == true); k48++, j48 *= 3) { burn(); D = (f0 * D); print(self.fi); }
    for (Object k66 : Arrays.asList(n0, R.next())) { burn(); print(second(i2, T)); }
    S *= Math.signum(D);
    t1 += (Character.isDigit(((char) d0)) ? 2 : (3 >>> 5799233));
    switch ((--C)) { case 'a' -> { print((- i2)); } default -> { print(D); print((self.fi >>= (-1819701033))); try { print(i0); print(i1); switch ('a') { case 'a' -> {  } default -> {  } } } catch (RuntimeException e121) { print(thrown(e121)); print(1526359295); print(self.fi); } finally {  } } }
    print(first(I, "/[3AE"));
    print(second((-1167638762), "$g"));
    print(i0);
    print(i1);
    print(i2);
    print(l1);
    print(f0);
    print(d0);
    print(t1);
    print(n0);
  }

  enum Color {
    RED, GREEN { @Override Color next() { return BLUE; } }, BLUE;

    Color next() {
      return values()[(ordinal() + 1) % 3];
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated21");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(I);
    print(self.fi);
    print(self.fb);
    print(S);
    print(C);
    print(L);
    print(self.ff);
    print(D);
    print(T);
    print(self.fn);
    print(M);
    print(O);
    print(R);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -7
// expect: -7
// expect: -7
// expect: -424
// expect: 1.1
// expect: -107
// expect: -424
// expect: 1.1
// expect: -107
// expect: 0.0033750000000000004
// expect: -1
// expect: 5
// expect: -3
// expect: 0
// expect: -424
// expect: 1.1
// expect: -107
// expect: 5
// expect: -3
// expect: 1000
// expect: 38 lines, sum 800228170
