import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Generated23 {
  static final Generated23 self = new Generated23();
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  static short S = 12345;
  short fs = -5;
  static long L = 1L << 40;
  static float F = 0.25f;
  float ff = 3e10f;
  double fd = 7.0;
  String ft = "12";
  Integer fn = -1;
  static Pair P = new Pair(-2, "q");

  static int first(int i0, String t0) {
    boolean z0 = false;
    int i1 = -3;
    byte b0 = (byte) 100;
    char c0 = 'q';
    Integer n1 = null;
    F = ((-785.734375f) + (-1L));
    L ^= 0;
    print(z0);
    print(i1);
    print(b0);
    print(c0);
    print(n1);
    return ((switch (((int) pick(((-128) < 75101094), i1, self.ft.lastIndexOf(Stream.of(n1, (i1++), ((byte) 3) + 1).map(x30 -> I).collect(Collectors.toList()).toString()))) & 3) { case 0 -> b0; case 1, 2 -> {  yield (byte) ((byte) ((char) pick(z0, '\'', c0))); } default -> (B = ((byte) 32767)); }) + (S /= (-0.125)));
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    short s0 = (short) -300;
    long l0 = 10_000_000_000L;
    i2 /= ((short) 1130327598);
    self.fb *= Math.abs(i1);
    print((true ? self.fi : 10000000000f));
    print(i1);
    print(i2);
    print(s0);
    print(l0);
    return (((long) pick(true, (-4552678725781670049L), l0)) >>> (s0 = ((short) 3)));
  }

  static String third(int i0, String t0) {
    Object o0 = "o";
    for (int k84 = Math.round((- Math.max((-6081.5f), self.ff))) & 7; k84 > 0; k84 -= 2) { burn(); print("7f"); print(Arrays.asList(self.fn, o0)); }
    print(o0);
    return P.b();
  }

  static synchronized double fourth(int i0, String t0) {
    long l1 = -1L;
    float f0 = 1.5f;
    byte[] bytes0 = { 1, 2, 3, 4 };
    double[] doubles0 = { 1, 2, 3, 4 };
    self.fb = ((byte) (-1));
    i0 /= self.fs;
    A112: for (int k112 = 0; k112 < 3; k112++) { burn(); print(doubles0[k112 & 3]); }
    self.fs >>>= (-69111797926894050L);
    self.fb = ((false ? bytes0 : bytes0)[Double.hashCode(((double) B)) & 3]--);
    L *= 5971.125;
    print(i0);
    print(l1);
    print(f0);
    print(Arrays.toString(bytes0));
    print(Arrays.toString(doubles0));
    return ((Math.max(f0, ((float) l1)) * (self.fd / (-0.0))) + (false ? self.fd : self.fd));
  }

  static void body() {
    self.fb <<= 128;
    F *= ((byte) 705603034);
    print(first(32, "12"));
    print(second(7, "naïve 日本"));
    print(third(70577224, " x "));
    print(fourth(I, self.ft));
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated23");
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
    print(S);
    print(self.fs);
    print(L);
    print(F);
    print(self.ff);
    print(self.fd);
    print(self.ft);
    print(self.fn);
    print(P);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: false
// expect: -3
// expect: 100
// expect: q
// expect: null
// expect: 32425
// expect: -7.0
// expect: -3
// expect: 0
// expect: -300
// expect: 10000000000
// expect: 1736758168490985195
// expect: o
// expect: q
// expect: 1.0
// expect: 2.0
// expect: 3.0
// expect: -8
// expect: -1
// expect: 1.5
// expect: 36 lines, sum 1514546183
