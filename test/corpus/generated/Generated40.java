import java.util.*;
import java.util.function.*;

public class Generated40 {
  static final Generated40 self = new Generated40();
  static boolean Z = true;
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  short fs = -5;
  char fc = '\u00ff';
  static long L = 1L << 40;
  long fl = 99L;
  static float F = 0.25f;
  static double D = 1e-3;
  double fd = 7.0;
  static String T = "text";
  String ft = "12";
  static Integer N = 128;
  Object fo = null;
  static Pair P = new Pair(-2, "q");
  static Color R = Color.RED;
  static byte[] BYTES = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    Color r0 = Color.GREEN;
    int[] ints0 = { 1, 2, 3, 4 };
    try { synchronized (r0) {  } self.fo = ((Object) self.fb); print(((int) ((short) 128))); } catch (ArithmeticException | IndexOutOfBoundsException e10) { print(e10);  }
    print(t0);
    print(r0);
    print(Arrays.toString(ints0));
    return ((switch (t0) { case "a", "b" -> (-27); case "Aa" -> Integer.bitCount((-1596412838)); case "BB" -> throw new IllegalStateException(Arrays.toString(ints0)); default -> 32; }) * "BB".length());
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    double d0 = 0.1;
    byte[] bytes0 = { 1, 2, 3, 4 };
    print((self.fz ? (-373373330) : 567341213));
    print((switch (R) { case RED: yield (byte) b0; case GREEN: print((-228493259)); print((-637639071)); { int k61 = 0; while (k61++ < 3 && self.fz) { burn();  } } default: yield (byte) bytes0[i1 & 3]; }));
    print(i2);
    { final int v74 = Math.multiplyExact(1, 2147483647); IntSupplier g74 = () -> ((int) N); print(g74.getAsInt());  }
    d0 -= ((byte) 1783218255);
    self.fc /= self.fb;
    print(i1);
    print(i2);
    print(b0);
    print(d0);
    print(Arrays.toString(bytes0));
    return (self.fl = 2904827614289878452L);
  }

  static String third(int i0, String t0) {
    boolean z0 = false;
    int i1 = -3;
    byte b0 = (byte) 100;
    long l0 = 10_000_000_000L;
    double d0 = 0.1;
    Object o1 = 7;
    byte[] bytes0 = { 1, 2, 3, 4 };
    for (int k94 = 0; k94 < 4; k94++) { burn();  }
    A96: {  }
    (bytes0 = BYTES)[((int) ((float) l0)) & 3] += (-1942.984375);
    try { { int[] h109 = { ((int) self.fb) }; Runnable g109 = () -> {  h109[0]++; }; g109.run(); g109.run(); print(h109[0]); } print(new int[] { I, self.fi, 1687934082 }[self.fi & 3]); print("c'7d"); } finally { print(65535); if ((self.fz | Z)) { D++; } print(i1); }
    d0 += (z0 ? self.fi : Math.multiplyExact((1984905221005566189L >>> I), 1023169332764413144L));
    self.fc >>>= b0;
    L <<= i0;
    print(z0);
    print(i0);
    print(i1);
    print(b0);
    print(l0);
    print(d0);
    print(o1);
    print(Arrays.toString(bytes0));
    return pick(o1.equals(self.fo), Objects.toString(((Object) z0)), Float.toString(14212.765625f));
  }

  static synchronized double fourth(int i0, String t0) {
    boolean z0 = false;
    int i2 = 1000;
    byte b0 = (byte) 100;
    char c0 = 'q';
    float f0 = 1.5f;
    c0 *= ((char) ((short) 255));
    print((false ? (c0 %= Integer.highestOneBit(1358591703)) : i2));
    { class Local199 { final int q199 = (switch (R) { case RED: yield (int) 150588303; case GREEN: print((-615698105)); self.fs ^= 1648519876; default: yield (int) I; }); int twice() { return q199 * 2 + Double.compare(D, D); } } print(new Local199().twice()); }
    A219: for (int k219 = 0; k219 < 3; k219++) { burn(); { int k221 = 3; do { burn(); print((-909231621)); print(1094199643); print(i2); } while (--k221 > 0 && (0f > (-9537.015625f))); } f0 = Float.intBitsToFloat(i0); print(i2); }
    if (((Object) D) instanceof String p245 && !p245.isEmpty()) { print(Color.values()[P.hashCode() & 1]); print((-1040288738)); self.fc %= i0; }
    if ((z0 ^= (i0 > self.fi))) burn();
    I += (D -= (-11757668));
    print(z0);
    print(i0);
    print(i2);
    print(b0);
    print(c0);
    print(f0);
    return (((double) (b0 >>= (-9223372036854775808L))) + (self.fd /= i2));
  }

  static void body() {
    char c0 = 'q';
    String t0 = "abc";
    B *= ((short) (-1312558272));
    t0 = Float.toString(F);
    print(2147483647);
    print(self.fd);
    c0 += ((int) 6545897418959400997L);
    print(first(I, T));
    print(second(1, self.ft));
    print(third(62102429, ""));
    print(fourth(self.fi, "@uao#"));
    print(c0);
    print(t0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated40");
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
    print(B);
    print(self.fb);
    print(self.fs);
    print(self.fc);
    print(L);
    print(self.fl);
    print(F);
    print(D);
    print(self.fd);
    print(T);
    print(self.ft);
    print(N);
    print(self.fo);
    print(P);
    print(R);
    print(Arrays.toString(BYTES));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 2147483647
// expect: 7.0
// expect: 128
// expect: text
// expect: GREEN
// expect: [1, 2, 3, 4]
// expect: 64
// expect: 567341213
// expect: 100
// expect: 1000
// expect: 128
// expect: -3
// expect: 1000
// expect: 100
// expect: -78.9
// expect: [1, 2, 3, 4]
// expect: 2904827614289878452
// expect: 11
// expect: -7
// expect: c'7d
// expect: 43 lines, sum 440501766
