import java.util.*;
import java.util.function.*;

public class Generated04 {
  static final Generated04 self = new Generated04();
  static boolean Z = true;
  boolean fz = false;
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
  String ft = "12";
  static Integer N = 128;
  Integer fn = -1;
  static Double M = 0.5;
  Object fo = null;
  static Color R = Color.RED;
  static short[] SHORTS = { 9, 8, 7, 6 };
  static char[] CHARS = { 9, 8, 7, 6 };
  static long[] LONGS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    { Supplier<Integer> g10 = new Supplier<>() { int q10 = ((int) (-1L)); @Override public Integer get() { print(q10); print(0); return q10++; } }; print(g10.get() + g10.get()); }
    print(N);
    return "\"".lastIndexOf("!".trim());
  }

  static long second(int i0, String t0) {
    boolean z0 = false;
    int i1 = -3;
    int i2 = 1000;
    char c0 = 'q';
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    float f0 = 1.5f;
    long[] longs0 = { 1, 2, 3, 4 };
    switch (((IntUnaryOperator) x30 -> 32).applyAsInt((-1328662951)) & 3) { case 0: print(self.fi); case 1: self.fl >>= "1e@".trim().charAt(31); break; case 3: l1 ^= i0; print((-653056468)); default: self.fc *= ((short) l1); c0 -= 155884332; print((-128)); }
    (z0 ? CHARS : CHARS)[((I *= 9172856110353845937L) + self.fi)]++;
    switch (((int) F)) { case -1:  break; case 1000: i1++; for (Object k90 : Arrays.asList(self.fi, i1)) { burn();  } break; case 70000: l0 -= 1e+300; print((-414918874)); }
    print((f0 * 1f));
    print((3 & (-912239876)));
    self.ff *= self.fb;
    print(Integer.valueOf((+self.fc)));
    print(z0);
    print(i0);
    print(i1);
    print(i2);
    print(c0);
    print(l0);
    print(l1);
    print(f0);
    print(Arrays.toString(longs0));
    return (((Object) ((Z ? longs0 : longs0)[20 & 3]--)) instanceof Long p128 ? (switch ((self.fi ^ i2) & 3) { case 0 -> ((long) ((double) (float) Math.hypot(((short) 2147483632), self.fb))); case 1, 2 -> {  yield (long) 64L; } default -> l0; }) : self.fl);
  }

  static String third(int i0, String t0) {
    boolean z1 = true;
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    print(((switch (R.next()) { case RED: yield (boolean) false; case GREEN:  default: yield (boolean) z1; }) ? self.fn : M));
    { Supplier<Integer> g168 = new Supplier<>() { int q168 = (((IntUnaryOperator) x170 -> self.fi).applyAsInt((-2147483648)) | (-461834860)); @Override public Integer get() { print(65535); B <<= ((short) 32767); print(588196041); return q168++; } }; print(g168.get() + g168.get()); }
    s0 = (SHORTS[Integer.rotateLeft(i0, (self.fi -= (-2119785155))) & 3] += b0);
    self.ff += L;
    LONGS[(self.fi <<= (-533458371)) & 3] <<= (self.fc += 1276973059);
    print(z1);
    print(i0);
    print(b0);
    print(s0);
    return (31 + (self.fz ? self.fb : self.fc) + ";!~" + I + (i0 /= (-253356634))).strip();
  }

  static void body() {
    boolean z0 = false;
    int i0 = 5;
    int i2 = 1000;
    byte b0 = (byte) 100;
    char c0 = 'q';
    long l0 = 10_000_000_000L;
    double d0 = 0.1;
    B >>= B;
    self.fl >>= (switch ((self.fo instanceof Integer p244 ? (-777091594) : i2) & 3) { case 0 -> b0; case 1, 2 -> { print(self.fi); self.fs += I; yield (byte) (--B); } default -> ((byte) (-2147483648)); });
    new byte[] { ((byte) (-128)), ((byte) 1528045354), ((byte) (-1873789674)) }[(I *= i0) & 3] += d0;
    if (((Object) ((byte) 1544854399)) instanceof String p277 && !p277.isEmpty()) { print(2); print(Long.hashCode((-8474106545902926202L))); }
    try { C >>= I; } finally { print((-2146726962)); }
    I *= (F += 3);
    l0 ^= ((char) pick(self.fz, 'B', ((char) pick(z0, c0, C))));
    print(first((-1786786820), "BB"));
    print(second(0, self.ft));
    print(third(self.fi, "3.5"));
    print(z0);
    print(i0);
    print(i2);
    print(b0);
    print(c0);
    print(l0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated04");
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
    print(C);
    print(self.fc);
    print(L);
    print(self.fl);
    print(F);
    print(self.ff);
    print(self.ft);
    print(N);
    print(self.fn);
    print(M);
    print(self.fo);
    print(R);
    print(Arrays.toString(SHORTS));
    print(Arrays.toString(CHARS));
    print(Arrays.toString(LONGS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -2146726962
// expect: -1
// expect: 0
// expect: 0
// expect: 0
// expect: -1
// expect: 128
// expect: -1
// expect: -7
// expect: java.lang.StringIndexOutOfBoundsException: String index out of range: 31
// expect: true
// expect: false
// expect: 682
// expect: -7
// expect: -1
// expect: 9
// expect: -5
// expect: <0>
// expect: <255>
// expect: 1099511627776
// expect: 32 lines, sum 1577121930
