import java.util.*;
import java.util.function.*;

public class Generated39 {
  static final Generated39 self = new Generated39();
  static boolean Z = true;
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  byte fb = 9;
  short fs = -5;
  static long L = 1L << 40;
  long fl = 99L;
  float ff = 3e10f;
  static double D = 1e-3;
  static String T = "text";
  String ft = "12";
  static Pair P = new Pair(-2, "q");
  static int[] INTS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i1 = -3;
    long l0 = 10_000_000_000L;
    double d0 = 0.1;
    double d1 = -1e9;
    Pair p0 = new Pair(1, "p");
    print('\u65e5');
    p0 = P;
    i1 >>= l0;
    print(((short) 67805285));
    d0 = (--d1);
    print(i1);
    print(l0);
    print(d0);
    print(d1);
    print(t0);
    print(p0);
    return ((int) Float.intBitsToFloat(t0.indexOf('L')));
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    long l0 = 10_000_000_000L;
    double d1 = -1e9;
    Integer n1 = null;
    l0 *= ((byte) I);
    { Object v41 = switch (Math.addExact(128, i0) & 1) { case 0 -> (b0 -= (-1920978838)); default -> self.fl; }; print(v41); }
    l0 >>>= 255;
    D += (-1406.109375f);
    self.ff -= i1;
    print(switch ((i0 <<= ((int) self.fb)) & 3) { case 0 -> ((Function<Integer, Pair>) x76 -> new Pair(x76, ">p")).apply(2042866449).b().length(); case 1 -> d1; default -> pick(self.fz, pick(Z, n1, first((-1189955626), T)), Integer.rotateLeft(INTS[(-128) & 3], (((byte) (-128)) + self.fs))); });
    A104: for (int k104 = 0; k104 < 3; k104++) { burn(); { var v106 = new StringBuilder(t0).append((I + ""), 0, (i2 * i0) & 1).toString(); print((-1439446556)); print(32767); print(k104); } print((true ? 1849937553 : 2021340982)); print((-176770698)); }
    print(i0);
    print(i1);
    print(i2);
    print(b0);
    print(l0);
    print(d1);
    print(t0);
    print(n1);
    return Math.multiplyExact((~L), self.fl);
  }

  static String third(int i0, String t0) {
    int i2 = 1000;
    byte b0 = (byte) 100;
    long l1 = -1L;
    double d1 = -1e9;
    Color r0 = Color.GREEN;
    self.fs >>= (switch (r0) { case RED: yield (short) ((short) self.fi); case GREEN: print(I); print(10923750); print(i0); default: yield (short) ((short) 1656401902); });
    d1 /= b0;
    print(i0);
    print(i2);
    print(b0);
    print(l1);
    print(d1);
    print(r0);
    return Long.toHexString((l1 >>= i2));
  }

  static void body() {
    int i1 = -3;
    int i2 = 1000;
    long l1 = -1L;
    float[] floats0 = { 1, 2, 3, 4 };
    if (((Supplier<Object>) () -> self.ft).get() instanceof String p180 && !p180.isEmpty()) { print(1864183664); print(360607340); }
    self.fl = (true ? l1 : (self.fl % 4603165068386657264L));
    self.fl *= 64L;
    i2 *= (switch (I & 3) { case 0 -> Float.POSITIVE_INFINITY; case 1, 2 -> {  yield (float) floats0[3]; } default -> Float.POSITIVE_INFINITY; });
    i1 >>>= (-572281983937538301L);
    print(first(self.fi, T));
    print(second(2, T));
    print(third(2, T));
    print(i1);
    print(i2);
    print(l1);
    print(Arrays.toString(floats0));
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated39");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(Z);
    print(self.fz);
    print(I);
    print(self.fi);
    print(self.fb);
    print(self.fs);
    print(L);
    print(self.fl);
    print(self.ff);
    print(D);
    print(T);
    print(self.ft);
    print(P);
    print(Arrays.toString(INTS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 1864183664
// expect: 360607340
// expect: <26085>
// expect: -24475
// expect: -3
// expect: 10000000000
// expect: -1.000000001E9
// expect: -1.000000001E9
// expect: text
// expect: Pair[a=-2, b=q]
// expect: 0
// expect: -6
// expect: 2
// expect: -1439446556
// expect: 32767
// expect: 0
// expect: 1849937553
// expect: -176770698
// expect: -1439446556
// expect: 32767
// expect: 65 lines, sum -330743847
