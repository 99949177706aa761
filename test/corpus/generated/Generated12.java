import java.util.*;
import java.util.function.*;

public class Generated12 {
  static final Generated12 self = new Generated12();
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  static short S = 12345;
  short fs = -5;
  static char C = 'c';
  char fc = '\u00ff';
  static long L = 1L << 40;
  long fl = 99L;
  static float F = 0.25f;
  static double D = 1e-3;
  double fd = 7.0;
  static String T = "text";
  String ft = "12";
  static Pair P = new Pair(-2, "q");
  static Color R = Color.RED;

  static int first(int i0, String t0) {
    boolean z1 = true;
    int i1 = -3;
    char c0 = 'q';
    float f0 = 1.5f;
    Pair p0 = new Pair(1, "p");
    c0 /= (--self.fl);
    P = p0;
    if ((self.fz ^= z1)) { print((-123823644)); print(self.fi); { Supplier<Integer> g32 = new Supplier<>() { int q32 = I; @Override public Integer get() {  return q32++; } }; print(g32.get() + g32.get()); } } else if ((c0 == C)) { print(i0); } else { try {  } catch (ClassCastException | NumberFormatException e47) { print(e47);  } finally { print(8257399837961599396L); } print(3); f0 += 128; }
    if (!(((Object) (self.fc *= i1)) instanceof Integer p61)) { print((-1)); } else { print(((ToIntFunction<String>) String::length).applyAsInt("naïve 日本")); }
    print(z1);
    print(i0);
    print(i1);
    print(c0);
    print(f0);
    print(t0);
    print(p0);
    return (((Object) self.fl) instanceof Integer p77 ? Integer.highestOneBit(t0.replace(")", "apply").indexOf('&')) : Math.floorMod(I, 65535));
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    short s0 = (short) -300;
    char c0 = 'q';
    float f0 = 1.5f;
    double d0 = 0.1;
    switch ((i0 = 32) & 3) { case 0: print(32); self.fs ^= s0; case 1: print(i2); print(Integer.numberOfTrailingZeros(self.fi)); B ^= (+c0); break; case 3: T = "7f"; default: i2 *= ((IntUnaryOperator) x130 -> 65535).applyAsInt(1007184315); i1 = 3; }
    L -= ((float) ((short) self.fd));
    self.fs ^= (switch (Integer.rotateLeft(Math.floorDiv(2, 32), self.fi) & 3) { case 0 -> (switch (R) { case RED: yield (byte) ((byte) (-11212.03125)); case GREEN:  default: yield (byte) self.fb; }); case 1, 2 -> {  yield (byte) ((byte) (-1748895519)); } default -> ((byte) 3); });
    f0 %= new double[] { d0, (-2.5), D }[Math.floorMod((i1 | 1705479014), I) & 3];
    S >>= i2;
    print(i0);
    print(i1);
    print(i2);
    print(s0);
    print(c0);
    print(f0);
    print(d0);
    return ((long) Double.NEGATIVE_INFINITY);
  }

  static String third(int i0, String t0) {
    int i1 = -3;
    short s0 = (short) -300;
    short[] shorts0 = { 1, 2, 3, 4 };
    s0 += shorts0[(- i1)];
    print(127);
    print(i1);
    print(s0);
    print(Arrays.toString(shorts0));
    return Integer.toString(first((-79478042), ((Function<Integer, Pair>) x204 -> new Pair(x204, T)).apply(793400889).b()));
  }

  static synchronized double fourth(int i0, String t0) {
    int i1 = -3;
    double d0 = 0.1;
    switch ("Aa".charAt(i1)) { case 'a' -> { switch (Math.round(Float.NEGATIVE_INFINITY) & 3) { case 0:  case 1:  break; case 3:  default: print(1119026753); } print(I); } default -> { self.fi >>>= 644280097; } }
    print(i1);
    print(d0);
    return Math.ulp((d0 %= (self.fc >>= 2147483637)));
  }

  static void body() {
    int i1 = -3;
    short s0 = (short) -300;
    print(new float[] { 9566.984375f, ((float) L), F }[642109457]);
    i1 %= (switch ((-2147483648) & 3) { case 0 -> 4868790914559411225L; case 1, 2 -> {  yield (long) L; } default -> ((-9223372036854775808L) >>> i1); });
    s0 *= (-2147483648L);
    print(first(I, self.ft));
    print(second(self.fi, T));
    print(third(234499881, "Aa"));
    print(fourth(2147483647, T));
    print(i1);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated12");
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
    print(B);
    print(self.fb);
    print(S);
    print(self.fs);
    print(C);
    print(self.fc);
    print(L);
    print(self.fl);
    print(F);
    print(D);
    print(self.fd);
    print(T);
    print(self.ft);
    print(P);
    print(R);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: java.lang.ArrayIndexOutOfBoundsException: Index 642109457 out of bounds for leng
// expect: false
// expect: 42
// expect: -7
// expect: -1
// expect: 9
// expect: 12345
// expect: -5
// expect: c
// expect: <255>
// expect: 1099511627776
// expect: 99
// expect: 0.25
// expect: 0.001
// expect: 7.0
// expect: text
// expect: 12
// expect: Pair[a=-2, b=q]
// expect: RED
// expect: 19 lines, sum 1523519493
