import java.util.*;
import java.util.function.*;

public class Generated36 {
  static final Generated36 self = new Generated36();
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  static short S = 12345;
  short fs = -5;
  char fc = '\u00ff';
  static long L = 1L << 40;
  float ff = 3e10f;
  double fd = 7.0;
  static String T = "text";
  static Integer N = 128;
  static Object O = 3L;
  static Pair P = new Pair(-2, "q");
  static Color R = Color.RED;
  static int[] INTS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    Color r0 = Color.GREEN;
    synchronized (r0) { print((((true ? ((byte) 79754691) : '0') > (switch (t0) { case "a", "b" -> I; case "Aa" -> (-1); case "BB" -> throw new IllegalStateException("{{"); default -> 2013011091; })) ? B : self.fc)); }
    print(((Pair) ((Object) (-8120.71875))));
    print(t0);
    print(r0);
    return ((ToIntFunction<String>) String::length).applyAsInt(Long.toString(L));
  }

  static long second(int i0, String t0) {
    long l1 = -1L;
    B ^= S;
    A48: { print((- "q%x".length())); print(R); print(1120745873); }
    print(i0);
    print(l1);
    return ((self.fz ? 0L : (-358342174163316653L)) % ((long) pick("".startsWith("-vjQm", i0), (l1 >>> 31), ((-7123671262028296938L) * (- (-2147483648L))))));
  }

  static String third(int i0, String t0) {
    int i2 = 1000;
    long l0 = 10_000_000_000L;
    double d0 = 0.1;
    double d1 = -1e9;
    Integer n0 = 127;
    int[] ints0 = { 1, 2, 3, 4 };
    { int k83 = 3; do { burn(); L -= self.fi; print(((int) n0)); B ^= 32; } while (--k83 > 0 && (1290387636 <= I)); }
    self.fi *= 0L;
    self.fi >>= (INTS[self.fi & 3]--);
    print(switch ((ints0[Math.multiplyExact(Double.compare((-9071.078125), (switch (i0 & 3) { case 0 -> (-2.5); case 1, 2 -> {  yield (double) d0; } default -> (l0 / 1000000000000000000.0); })), Integer.reverse(7)) & 3]--) & 1) { case 0 -> ((short) d1); default -> '{'; });
    for (int k141 = 0; k141 < 4; k141++) { burn(); print(k141); print(P); }
    switch (' ') { case 'a' -> { print((-53252616)); print(i2); } default -> { self.fd -= ((byte) (-29)); I = ((Integer) O); } }
    print(i0);
    print(i2);
    print(l0);
    print(d0);
    print(d1);
    print(n0);
    print(Arrays.toString(ints0));
    return Float.toString(0.10000000149011612f).trim();
  }

  static synchronized double fourth(int i0, String t0) {
    int i2 = 1000;
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    float f0 = 1.5f;
    double d0 = 0.1;
    Color r0 = Color.GREEN;
    for (int k174 = 0; k174 < 4; k174++) { burn(); s0 <<= B; self.fs -= 0; { var v185 = pick(false, O, "#").toString(); print(i2); print((-1443257388)); } }
    print(Float.intBitsToFloat(i0));
    self.fc %= f0;
    d0 -= (B *= (switch (r0) { case RED: yield (short) ((short) (-875190947)); case GREEN:  default: yield (short) ((short) (-1811016239)); }));
    I = ((int) ((short) ((double) (float) Math.hypot(((short) 32), b0))));
    print(i0);
    print(i2);
    print(b0);
    print(s0);
    print(f0);
    print(d0);
    print(r0);
    return (self.fd %= ((byte) (-656985324)));
  }

  static void body() {
    int i0 = 5;
    Color r0 = Color.GREEN;
    { var v233 = Long.toString((-4695228851093284046L)); self.fd = (self.fc >>>= i0); }
    print(switch (Float.floatToIntBits(Float.intBitsToFloat((- self.fi))) & 3) { case 0 -> (B -= i0); case 1 -> self.fd; default -> (N += (-2118114168)); });
    print(("a".startsWith("RS+A", 1300612995) ? (self.fz ? r0 : R) : r0));
    self.ff++;
    print(first((-2147483648), "Zeap"));
    print(second((-126800622), ""));
    print(third(1628461969, "7f"));
    print(fourth((-1841759015), T));
    print(i0);
    print(r0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated36");
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
    print(S);
    print(self.fs);
    print(self.fc);
    print(L);
    print(self.ff);
    print(self.fd);
    print(T);
    print(N);
    print(O);
    print(P);
    print(R);
    print(Arrays.toString(INTS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -2118114040
// expect: GREEN
// expect: 7
// expect: java.lang.ClassCastException: class java.lang.Double cannot be cast to class Gen
// expect: false
// expect: 42
// expect: -7
// expect: -1
// expect: 12345
// expect: -5
// expect: <7>
// expect: 1099511627776
// expect: 3.0000001E10
// expect: 7.0
// expect: text
// expect: -2118114040
// expect: 3
// expect: Pair[a=-2, b=q]
// expect: RED
// expect: [9, 8, 7, 6]
// expect: 20 lines, sum -2013342570
