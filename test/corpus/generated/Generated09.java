import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Generated09 {
  static final Generated09 self = new Generated09();
  boolean fz = false;
  static int I = 42;
  int fi = -7;
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
  static Boolean Y = false;
  static Object O = 3L;
  Object fo = null;
  static Color R = Color.RED;
  static int[] INTS = { 9, 8, 7, 6 };
  static float[] FLOATS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    long l1 = -1L;
    Integer n1 = null;
    int[] ints0 = { 1, 2, 3, 4 };
    { Supplier<Integer> g10 = new Supplier<>() { int q10 = (- (O instanceof Pair p12 && p12.a() > self.ft.compareTo(String.join(T, self.ft, self.ft)) ? Double.compare((--self.fd), (D / D)) : "".compareTo(IntStream.range(0, INTS[self.fi] & 7).map(x35 -> self.fi).boxed().collect(Collectors.toList()).toString()))); @Override public Integer get() { print(((byte) (-565378720))); return q10++; } }; print(g10.get() + g10.get()); }
    l1 -= self.ff;
    b0 = (b0 >>= R.ordinal());
    F += (-13910.703125f);
    print(i1);
    print(i2);
    print(b0);
    print(l1);
    print(n1);
    print(Arrays.toString(ints0));
    return ((FLOATS[(self.fo instanceof Pair p69 && p69.a() > i1 ? 1541702599 : 65535)] <= (-7864.546875f)) ? Integer.valueOf((ints0[i2 & 3] += (-1))) : ((int) n1));
  }

  static long second(int i0, String t0) {
    boolean z0 = false;
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    double d0 = 0.1;
    Color r0 = Color.GREEN;
    int[] ints0 = { 1, 2, 3, 4 };
    long[] longs0 = { 1, 2, 3, 4 };
    for (int k88 : new int[] { (-469815553), Integer.bitCount(i1), 2 }) { burn(); print(('\n' - '\n')); }
    for (long k101 = 0, j101 = (--self.fb); k101 < 3 && ((boolean) pick(true, (((L /= 2147483627) >>> ((IntUnaryOperator) x113 -> self.fi).applyAsInt((-1))) == (-2147483648)), ((self.ff + 10000000000f) <= 1f))); k101++, j101 *= 3) { burn(); print((i2 >>>= I)); }
    b0 -= (self.fc - Character.toUpperCase(self.fc));
    print(r0);
    switch (Color.values()[1419203249 & 1].next()) { case RED -> { self.fi++; } case GREEN -> print(z0); default -> { self.fs <<= ((' ' * ((byte) (-1223637035))) - (-1)); } }
    for (int k164 : (((l0 + l0) > l1) ? ints0 : INTS)) { burn(); s0 ^= ((short) (-1)); self.fb <<= i1; print(63); }
    C += Double.POSITIVE_INFINITY;
    print(z0);
    print(i1);
    print(i2);
    print(b0);
    print(s0);
    print(l0);
    print(l1);
    print(d0);
    print(r0);
    print(Arrays.toString(ints0));
    print(Arrays.toString(longs0));
    return (((Object) (--d0)) instanceof Long p194 ? (l0 = Math.floorMod((-2147483648L), (longs0[i2 & 3]--))) : (self.fl | l1));
  }

  static String third(int i0, String t0) {
    int i1 = -3;
    short s0 = (short) -300;
    char c0 = 'q';
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    switch (Long.numberOfLeadingZeros(l1)) { case -1: print(i1); self.fs ^= 13; break; case 1000: D++; break; case 70000:  }
    if (!(((Object) (self.ff <= 2430.90625f)) instanceof Integer p229)) { print(31); print(R); } else { print((self.fz ? Y : (N = 32))); print(0); c0 *= i1; }
    print(i1);
    print(s0);
    print(c0);
    print(l0);
    print(l1);
    return String.format("%,d|%+d|%(d|%o|%X", ((long) pick(true, (l0 / 1L), 9223372036854775800L)), ((int) s0), (736307269 * (i1 *= (-2406.046875))), ((int) ((short) (-23))), Math.floorMod(Math.floorMod(9223372036854775805L, (-1L)), 2147483648L));
  }

  static void body() {
    boolean z1 = true;
    int i0 = 5;
    int i1 = -3;
    char c0 = 'q';
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    switch ((c0 = (C >>>= i0))) { case 'a' -> { i1 >>= l0; } default -> {  } }
    print((z1 ? l1 : T.hashCode()));
    print(first(188857749, "RED"));
    print(second(65535, ""));
    print(third(I, T));
    print(z1);
    print(i0);
    print(i1);
    print(c0);
    print(l0);
    print(l1);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated09");
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
    print(Y);
    print(O);
    print(self.fo);
    print(R);
    print(Arrays.toString(INTS));
    print(Arrays.toString(FLOATS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -1
// expect: java.lang.ArrayIndexOutOfBoundsException: Index -7 out of bounds for length 4
// expect: false
// expect: 42
// expect: -7
// expect: 9
// expect: -5
// expect: <3>
// expect: <255>
// expect: 1099511627776
// expect: 99
// expect: 0.25
// expect: 3.0000001E10
// expect: 0.001
// expect: 7.0
// expect: text
// expect: 12
// expect: 128
// expect: false
// expect: 3
// expect: 24 lines, sum -321346947
