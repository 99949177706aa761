import java.util.*;
import java.util.function.*;

public class Generated17 {
  static final Generated17 self = new Generated17();
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  static short S = 12345;
  short fs = -5;
  static char C = 'c';
  char fc = '\u00ff';
  static long L = 1L << 40;
  long fl = 99L;
  static double D = 1e-3;
  double fd = 7.0;
  static String T = "text";
  String ft = "12";
  Integer fn = -1;

  static int first(int i0, String t0) {
    boolean z0 = false;
    Integer n1 = null;
    n1 = (++self.fn);
    self.fb %= Double.compare(D, 1.0);
    { double v21 = (((double) (float) Math.hypot(((short) 32), ((byte) 31))) - ((double) S)); int w21 = Integer.bitCount((-128)); print(65535); }
    { class Local35 { final int q35 = ((switch (self.ft) { case "a", "b" -> (-128); case "Aa" -> (~(-1994603582)); case "BB" -> throw new IllegalStateException("a"); default -> 63; }) << ((byte) 63)); int twice() { return q35 * 2 + ('O' - '#'); } } print(new Local35().twice()); }
    self.fc -= 'n';
    B ^= ((byte) ((int) pick(z0, (((byte) (-1533127774)) + ((short) 65535)), 654544974)));
    print(z0);
    print(n1);
    return Long.numberOfLeadingZeros(Long.parseLong("+!'(\""));
  }

  static long second(int i0, String t0) {
    boolean z0 = false;
    short s0 = (short) -300;
    char c0 = 'q';
    long l0 = 10_000_000_000L;
    Integer n1 = null;
    { int k68 = 3; do { burn(); print(n1); print(k68); } while (--k68 > 0 && (self.fd >= (self.fl /= 2147483647))); }
    l0 *= '\uffff';
    s0 -= (-8192.96875);
    print(z0);
    print(s0);
    print(c0);
    print(l0);
    print(n1);
    return (Math.multiplyHigh(self.fl, ((long) ((char) pick(z0, (switch (self.fi & 3) { case 0 -> '"'; case 1, 2 -> {  yield (char) '?'; } default -> c0; }), C)))) << ((B += 2L) + self.fs));
  }

  static void body() {
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    float f0 = 1.5f;
    print(f0);
    B >>= C;
    L ^= b0;
    b0 >>>= '$';
    print((i1 * i2));
    print(first(self.fi, T));
    print(second(1613158888, "53Ur"));
    print(i1);
    print(i2);
    print(b0);
    print(f0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated17");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(self.fi);
    print(B);
    print(self.fb);
    print(S);
    print(self.fs);
    print(C);
    print(self.fc);
    print(L);
    print(self.fl);
    print(D);
    print(self.fd);
    print(T);
    print(self.ft);
    print(self.fn);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 1.5
// expect: -3000
// expect: 65535
// expect: 44
// expect: false
// expect: 0
// expect: java.lang.NumberFormatException: For input string: "+!'(""
// expect: -7
// expect: -79
// expect: 0
// expect: 12345
// expect: -5
// expect: c
// expect: <145>
// expect: 1099511627876
// expect: 99
// expect: 0.001
// expect: 7.0
// expect: text
// expect: 12
// expect: 21 lines, sum 2056612848
