import java.util.*;
import java.util.function.*;

public class Generated38 {
  static final Generated38 self = new Generated38();
  static boolean Z = true;
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  static short S = 12345;
  short fs = -5;
  static char C = 'c';
  char fc = '\u00ff';
  long fl = 99L;
  float ff = 3e10f;
  static double D = 1e-3;
  static String T = "text";
  String ft = "12";
  Integer fn = -1;
  static Pair P = new Pair(-2, "q");
  static Color R = Color.RED;
  static int[] INTS = { 9, 8, 7, 6 };
  static char[] CHARS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i2 = 1000;
    Object o0 = "o";
    Pair p0 = new Pair(1, "p");
    p0 = P;
    { final int v14 = ((ToIntFunction<String>) String::length).applyAsInt(String.format("%s|%10s|%-5s|%c|%b", ((Object) D), Integer.toBinaryString(i0 & 255), o0, C, (o0 instanceof Comparable<?>))); IntSupplier g14 = () -> Integer.numberOfTrailingZeros(((IntUnaryOperator) x31 -> 2).applyAsInt(Integer.compareUnsigned((I >>= 128), v14))); print(g14.getAsInt()); print(1000982988); }
    D *= 5585.078125;
    (INTS = INTS)[(Integer.highestOneBit(i2) >> (i2 >>= I)) & 3] = (I %= (Integer.parseInt(self.ft) >> ((short) 1)));
    print(((-443.765625) + 1000000000000000000.0));
    print(i0);
    print(i2);
    print(o0);
    print(p0);
    return i0;
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    char c0 = 'q';
    long l1 = -1L;
    float f0 = 1.5f;
    double d1 = -1e9;
    Color r0 = Color.GREEN;
    d1 = D;
    { final int v82 = (B + self.fs); IntSupplier g82 = () -> Math.round((-14337.671875f)); print(g82.getAsInt()); print(r0); }
    I -= c0;
    if (true) { print(first((+'B'), "-7")); { double v108 = switch (1108035992 & 1) { case 0 -> (false ? ((byte) 324069271) : (switch (r0) { case RED: yield (char) Character.forDigit(1 & 31, 16); case GREEN:  default: yield (char) (c0 >>= (-892065271)); })); default -> f0; }; print(v108); } }
    switch (((c0 >>= B) * (b0 /= (-3383077922086037569L)))) { case -1: for (int k137 = 0; k137 < 4; k137++) { burn();  } print(i0); break; case 1000: s0 /= i0; c0 *= i1; break; case 70000: { Object v155 = Z ? self.ff : i0; print(v155); } s0 %= i2; print((-128)); }
    print(i0);
    print(i1);
    print(i2);
    print(b0);
    print(s0);
    print(c0);
    print(l1);
    print(f0);
    print(d1);
    print(r0);
    return (- (switch (R) { case RED: yield (long) self.fl; case GREEN:  default: yield (long) (self.fl / l1); }));
  }

  static String third(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    long l1 = -1L;
    char[] chars0 = { 1, 2, 3, 4 };
    self.fc >>>= (l1 <<= i1);
    print(Arrays.asList(pick(false, self.fn, self.fi), ((Object) P)));
    print(i1);
    print(i2);
    print(l1);
    print(Arrays.toString(chars0));
    return (((Function<Integer, Pair>) x204 -> new Pair(x204, "ref")).apply(i2).b() + ((true | (!(((Supplier<Object>) () -> (~I)).get() instanceof String p210) || true)) ? (CHARS = chars0)[5] : (switch (32 & 3) { case 0 -> (-681058967); case 1, 2 -> {  yield (int) Math.floorDiv(I, 2147483647); } default -> (-2147483648); })));
  }

  static void body() {
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    self.fs >>= b0;
    s0 >>= (--S);
    b0 *= self.fl;
    print(first(self.fi, T));
    print(second(I, self.ft));
    print(third((-617453391), "g/W"));
    print(b0);
    print(s0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated38");
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
    print(S);
    print(self.fs);
    print(C);
    print(self.fc);
    print(self.fl);
    print(self.ff);
    print(D);
    print(T);
    print(self.ft);
    print(self.fn);
    print(P);
    print(R);
    print(Arrays.toString(INTS));
    print(Arrays.toString(CHARS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 1
// expect: 1000982988
// expect: 9.9999999999999962E17
// expect: -7
// expect: 0
// expect: o
// expect: Pair[a=-2, b=q]
// expect: -7
// expect: -14338
// expect: GREEN
// expect: 1
// expect: 1000982988
// expect: 9.9999999999999962E17
// expect: 66
// expect: 0
// expect: o
// expect: Pair[a=-2, b=q]
// expect: 66
// expect: 0.0
// expect: 0
// expect: 54 lines, sum 1881859187
