import java.util.*;
import java.util.function.*;

public class Generated22 {
  static final Generated22 self = new Generated22();
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  static char C = 'c';
  char fc = '\u00ff';
  float ff = 3e10f;
  static double D = 1e-3;
  double fd = 7.0;
  static String T = "text";
  static Object O = 3L;
  Object fo = null;
  static Color R = Color.RED;
  static int[] INTS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i1 = -3;
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    float f0 = 1.5f;
    double d0 = 0.1;
    self.ff = (--self.ff);
    f0 %= self.ff;
    d0 *= (O instanceof Pair p22 && p22.a() > (self.fi & i0) ? ((int) Math.floorMod(l1, l1)) : i1);
    self.ff -= i1;
    b0 /= s0;
    l0 <<= C;
    self.ff %= '\n';
    print(i0);
    print(i1);
    print(b0);
    print(s0);
    print(l0);
    print(l1);
    print(f0);
    print(d0);
    return i1;
  }

  static long second(int i0, String t0) {
    long l1 = -1L;
    float f0 = 1.5f;
    Integer n0 = 127;
    Object o0 = "o";
    if ((l1 < (switch (R) { case RED: yield (int) I; case GREEN:  default: yield (int) I; }))) burn();
    i0 = ((Supplier<Integer>) () -> I).get();
    I = Math.getExponent(10887.25);
    print(o0);
    switch (R) { case RED -> { B *= 2557303456903099490L; } case GREEN -> print(n0); default -> { f0 -= C; } }
    print(i0);
    print(l1);
    print(f0);
    print(n0);
    print(o0);
    return ((long) ((float) (self.fi / ((-12) - i0))));
  }

  static String third(int i0, String t0) {
    int i1 = -3;
    short s0 = (short) -300;
    long l1 = -1L;
    float f0 = 1.5f;
    double d1 = -1e9;
    Integer n0 = 127;
    l1 ^= i1;
    { class Local121 { final int q121 = (+(self.fc >>>= self.fi)); int twice() { return q121 * 2 + ((T.equals(self.fo) ? INTS : INTS)[(827449290 ^ (-1323620983)) & 3]--); } } print(new Local121().twice()); }
    i0++;
    self.fb += (--f0);
    I = n0;
    print(i0);
    print(i1);
    print(s0);
    print(l1);
    print(f0);
    print(d1);
    print(n0);
    return String.format("%.2f|%8.3f|%e|%.0f", ((double) (float) Math.hypot(s0, n0.byteValue())), Math.max((-518f), self.ff), (D -= I), (d1 += 3));
  }

  static void body() {
    byte b0 = (byte) 100;
    float f0 = 1.5f;
    b0 %= ((long) self.fd);
    print(((float) (b0 /= Character.getNumericValue('a'))));
    f0 *= 10000000000.0;
    print(first(2, T));
    print(second(32767, T));
    print(third(194762423, "naïve 日本"));
    print(b0);
    print(f0);
  }

  record Pair(int a, String b) {
    Pair {
      if (a == 1000) throw new IllegalArgumentException("a thousand");
    }

    Pair swap(int n) {
      return new Pair(b.length() + n, b + a);
    }
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated22");
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
    print(B);
    print(self.fb);
    print(C);
    print(self.fc);
    print(self.ff);
    print(D);
    print(self.fd);
    print(T);
    print(O);
    print(self.fo);
    print(R);
    print(Arrays.toString(INTS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 0.0
// expect: 2
// expect: -3
// expect: 0
// expect: -300
// expect: -6890753720481480704
// expect: -1
// expect: 1.5
// expect: -0.30000000000000004
// expect: -3
// expect: o
// expect: 42
// expect: -1
// expect: 1.5
// expect: 127
// expect: o
// expect: 0
// expect: 6
// expect: 194762424
// expect: -3
// expect: 42 lines, sum 406475617
