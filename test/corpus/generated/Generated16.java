import java.util.*;
import java.util.function.*;

public class Generated16 {
  static final Generated16 self = new Generated16();
  static boolean Z = true;
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  static short S = 12345;
  char fc = '\u00ff';
  static long L = 1L << 40;
  static float F = 0.25f;
  float ff = 3e10f;
  static String T = "text";

  static int first(int i0, String t0) {
    boolean z1 = true;
    int i2 = 1000;
    double d0 = 0.1;
    Color r0 = Color.GREEN;
    A10: for (int k10 = 0; k10 < 3; k10++) { burn(); print(748394384); print(r0); }
    d0 += (z1 ? S : (S -= 2147483647));
    F /= Float.intBitsToFloat((-757251728));
    S >>>= '\uffff';
    print(z1);
    print(i0);
    print(i2);
    print(d0);
    print(r0);
    return ((i0 = (I %= i2)) / Integer.reverse(i0));
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    long l0 = 10_000_000_000L;
    float f0 = 1.5f;
    double d1 = -1e9;
    String t1 = "";
    d1 = (4634.875 - ((double) ((short) 127)));
    switch ("a".repeat(Math.round((-318.484375f)) & 3).trim()) { case "a": l0 += ((byte) (-2147483648)); d1 /= i0; case "Aa": case "BB": print(self.fi); print(true); break; default:  }
    { double v82 = switch (t1.lastIndexOf("") & 1) { case 0 -> ((self.fc >>= 7) - (self.fc <<= (B /= i1))); default -> (969248652 / f0); }; print(v82); }
    { class Local104 { final int q104 = self.fi; int twice() { return q104 * 2 + Math.multiplyExact(Math.multiplyExact(2, (-804188123)), Integer.rotateLeft(1811219715, I)); } } print(new Local104().twice()); }
    F += self.fb;
    b0 += l0;
    print(i0);
    print(i1);
    print(i2);
    print(b0);
    print(l0);
    print(f0);
    print(d1);
    print(t1);
    return (((Object) Z) instanceof Long p125 ? (L *= I) : (L >>= i2));
  }

  static void body() {
    float f0 = 1.5f;
    self.ff %= ((byte) (-2118692406));
    f0 *= self.ff;
    print(first((-1727819653), "9KMw6"));
    print(second(2147483647, T));
    print(f0);
  }

  enum Color {
    RED, GREEN { @Override Color next() { return BLUE; } }, BLUE;

    Color next() {
      return values()[(ordinal() + 1) % 3];
    }
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated16");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(Z);
    print(I);
    print(self.fi);
    print(B);
    print(self.fb);
    print(S);
    print(self.fc);
    print(L);
    print(F);
    print(self.ff);
    print(T);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 748394384
// expect: GREEN
// expect: 748394384
// expect: GREEN
// expect: 748394384
// expect: GREEN
// expect: true
// expect: -1727819653
// expect: 1000
// expect: 12345.1
// expect: GREEN
// expect: 0
// expect: 0.0
// expect: java.lang.ArithmeticException: integer overflow
// expect: true
// expect: 42
// expect: -7
// expect: 0
// expect: 9
// expect: 0
// expect: 25 lines, sum -759496411
