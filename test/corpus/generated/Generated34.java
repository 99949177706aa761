import java.util.*;
import java.util.function.*;

public class Generated34 {
  static final Generated34 self = new Generated34();
  static boolean Z = true;
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  byte fb = 9;
  static short S = 12345;
  static char C = 'c';
  static long L = 1L << 40;
  static double D = 1e-3;
  String ft = "12";
  static Integer N = 128;
  Integer fn = -1;
  static Color R = Color.RED;
  static char[] CHARS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    Pair p0 = new Pair(1, "p");
    self.fb >>>= 'B';
    { int[] h14 = { (self.fz ? Color.values()[Integer.reverse(((int) pick(false, self.fi, (-1138273701)))) & 1] : R).ordinal() }; Runnable g14 = () -> { print((switch (self.ft) { case "a", "b" -> I; case "Aa" -> 32767; case "BB" -> throw new IllegalStateException(":,"); default -> (-1312331778); })); print(1); h14[0]++; }; g14.run(); g14.run(); print(h14[0]); }
    try { s0 >>= ((int) pick(self.fz, self.fn, i1)); print((-1650049966)); print(s0); } catch (ClassCastException | NumberFormatException e42) { print(e42); print(i0); b0 -= 65535; } finally { switch (i0 & 3) { case 0:  case 1:  break; case 3:  default:  } }
    S += ((short) (-1848729900));
    print(i0);
    print(i1);
    print(i2);
    print(b0);
    print(s0);
    print(p0);
    return (p0.b().lastIndexOf((self.ft.repeat(3 & 3) + (false ? '\u65e5' : (i2 <<= (-8))))) << (64L + 27));
  }

  static long second(int i0, String t0) {
    int i2 = 1000;
    short s0 = (short) -300;
    Double m0 = 2.5;
    s0 >>>= ((D < i2) ? ((short) 3) : S);
    I /= ((!Z) ? (N++) : m0);
    print(i2);
    print(s0);
    print(m0);
    return Long.parseLong(Double.toString(D));
  }

  static void body() {
    boolean z1 = true;
    int i0 = 5;
    byte b0 = (byte) 100;
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    String t0 = "abc";
    S <<= l1;
    l1 /= (-3006.125);
    l0 %= CHARS[self.fi];
    z1 = ((((long) pick(z1, 540350450807464445L, 6277453309502054236L)) / (L = (-2147483648L))) == (7 + self.ft).compareTo(t0));
    b0 *= (D %= 6485869825982701729L);
    b0 /= Math.abs(i0);
    print(C);
    print(first(I, "6 "));
    print(second(I, self.ft));
    print(z1);
    print(i0);
    print(b0);
    print(l0);
    print(l1);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated34");
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
    print(S);
    print(C);
    print(L);
    print(D);
    print(self.ft);
    print(N);
    print(self.fn);
    print(R);
    print(Arrays.toString(CHARS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: java.lang.ArrayIndexOutOfBoundsException: Index -7 out of bounds for length 4
// expect: true
// expect: false
// expect: 42
// expect: -7
// expect: 9
// expect: 0
// expect: c
// expect: 1099511627776
// expect: 0.001
// expect: 12
// expect: 128
// expect: -1
// expect: RED
// expect: [<9>, <8>, <7>, <6>]
// expect: 15 lines, sum 221398985
