import java.util.*;
import java.util.function.*;

public class Generated01 {
  static final Generated01 self = new Generated01();
  static boolean Z = true;
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  short fs = -5;
  static char C = 'c';
  char fc = '\u00ff';
  static long L = 1L << 40;
  long fl = 99L;
  static float F = 0.25f;
  float ff = 3e10f;
  static double D = 1e-3;
  double fd = 7.0;
  static String T = "text";
  String ft = "12";
  static Integer N = 128;
  Integer fn = -1;
  static Double M = 0.5;
  static int[] INTS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i2 = 1000;
    byte b0 = (byte) 100;
    long[] longs0 = { 1, 2, 3, 4 };
    { Object v10 = switch (Math.getExponent(Math.max(411.59375, D)) & 1) { case 0 -> ((long) b0); default -> Character.forDigit((-1795422051) & 31, 16); }; print(v10); }
    print((longs0[128 & 3] += F));
    i2 >>= ((char) ((byte) 127));
    print(i2);
    print(b0);
    print(Arrays.toString(longs0));
    return I;
  }

  static long second(int i0, String t0) {
    int i2 = 1000;
    long l1 = -1L;
    print(((Supplier<Object>) () -> 255).get());
    new byte[] { (switch (Color.valueOf("rGSI")) { case RED: yield (byte) ((byte) self.fl); case GREEN:  default: yield (byte) ((byte) 63); }), ((byte) i2), (B *= C) }[(I *= ((float) '0')) & 3] += ((double) 'z');
    self.fc += self.fd;
    print("hello");
    print(i2);
    print(l1);
    return (l1++);
  }

  static String third(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    char c0 = 'q';
    long l0 = 10_000_000_000L;
    Integer n0 = 127;
    Boolean y0 = true;
    { var v79 = ("-7" + (Z ? c0 : (i2 <<= I))); print((true ? y0 : N)); print(self.fn); }
    L += ((float) pick(Z, F, 0.10000000149011612f));
    i1 += l0;
    print(i1);
    print(i2);
    print(c0);
    print(l0);
    print(n0);
    print(y0);
    return ((Object) pick(false, n0, M)).toString();
  }

  static synchronized double fourth(int i0, String t0) {
    boolean z0 = false;
    int i1 = -3;
    int i2 = 1000;
    short s0 = (short) -300;
    long l0 = 10_000_000_000L;
    float f0 = 1.5f;
    Object o0 = "o";
    short[] shorts0 = { 1, 2, 3, 4 };
    long[] longs0 = { 1, 2, 3, 4 };
    s0 = (shorts0[1761623702 & 3]--);
    { double v132 = switch ((Integer.signum(2147483647) * ((int) ((short) 1))) & 1) { case 0 -> ((BiFunction<Integer, Integer, Integer>) Math::max).apply(self.fi, i2); default -> (false ? (- f0) : (self.ff *= Float.POSITIVE_INFINITY)); }; print(v132); }
    l0 = (z0 ? self.fl : l0);
    Z = (first(Integer.compareUnsigned((-601764359), (INTS[self.fi & 3]--)), "b") == 31);
    print(o0);
    new long[] { (-8973138529652334762L), L, longs0[557817807] }[Math.max(i1, I) & 3] <<= (self.fs %= 875886595);
    print(6634.90625);
    print(z0);
    print(i1);
    print(i2);
    print(s0);
    print(l0);
    print(f0);
    print(o0);
    print(Arrays.toString(shorts0));
    print(Arrays.toString(longs0));
    return Math.abs(1.0);
  }

  static void body() {
    int i0 = 5;
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    double d0 = 0.1;
    if (true) { print(i0); b0 += 2138590910; } else if ((i2 > 1)) {  } else { D += (-1426780208); }
    C *= ((double) B);
    print(Long.rotateRight(L, ((int) ((byte) 2147483632))));
    i0 %= ((int) ((short) i1));
    d0++;
    self.fb /= l0;
    print((l1 % (-2147483648L)));
    print(first(self.fi, T));
    print(second(1018793532, self.ft));
    print(third(I, self.ft));
    print(fourth(I, T));
    print(i0);
    print(i1);
    print(i2);
    print(b0);
    print(l0);
    print(l1);
    print(d0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated01");
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
    print(self.fs);
    print(C);
    print(self.fc);
    print(L);
    print(self.fl);
    print(F);
    print(self.ff);
    print(D);
    print(self.fd);
    print(T);
    print(self.ft);
    print(N);
    print(self.fn);
    print(M);
    print(Arrays.toString(INTS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 5
// expect: 72057594037927936
// expect: -1
// expect: 100
// expect: 1
// expect: 0
// expect: 100
// expect: [1, 2, 3, 4]
// expect: 42
// expect: 255
// expect: java.lang.IllegalArgumentException: No enum constant Generated01.Color.rGSI
// expect: true
// expect: 42
// expect: -7
// expect: -1
// expect: 0
// expect: -5
// expect: <65437>
// expect: <255>
// expect: 1099511627776
// expect: 31 lines, sum -364207968
