import java.util.*;
import java.util.function.*;

public class Generated19 {
  static final Generated19 self = new Generated19();
  static boolean Z = true;
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  byte fb = 9;
  static short S = 12345;
  short fs = -5;
  static char C = 'c';
  char fc = '\u00ff';
  static long L = 1L << 40;
  float ff = 3e10f;
  static double D = 1e-3;
  static String T = "text";
  static Integer N = 128;
  Integer fn = -1;
  static Boolean Y = false;
  static int[] INTS = { 9, 8, 7, 6 };
  static long[] LONGS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    char[] chars0 = { 1, 2, 3, 4 };
    long[] longs0 = { 1, 2, 3, 4 };
    t0 += Math.abs(self.ff);
    i0 ^= self.fc;
    (Z ? longs0 : LONGS)[((BiFunction<Integer, Integer, Integer>) Math::max).apply(i0, 2147483647) & 3] <<= i0;
    self.fi = (65535 + 410836933);
    D = chars0[Math.floorDiv((-2147483648), (-1048368362)) & 3];
    print(i0);
    print(t0);
    print(Arrays.toString(chars0));
    print(Arrays.toString(longs0));
    return ((self.fc - '0') - Math.max(1641006072, ((IntUnaryOperator) x54 -> self.fi).applyAsInt(I)));
  }

  static long second(int i0, String t0) {
    boolean z1 = true;
    int i1 = -3;
    int i2 = 1000;
    long l0 = 10_000_000_000L;
    Boolean y0 = true;
    switch ((self.fz ? '%' : self.fc)) { case 'a' -> {  } default -> { self.ff++; print(switch (self.fi & 1) { case 0 -> I; default -> i0; }); } }
    print((INTS[self.fi & 3] += i1));
    for (int k89 = Integer.bitCount((self.fi + self.fi)) & 7; k89 > 0; k89 -= 2) { burn(); { int[] h97 = { 2147483624 }; Runnable g97 = () -> {  h97[0]++; }; g97.run(); g97.run(); print(h97[0]); } print((('&' == C) ? Y : N)); print((((int) self.fb) + self.fi)); }
    if (((l0 == i0) && true)) { print(self.fs); print(i2); }
    i2 *= (L <<= 32);
    print(("7f".contains(Long.toString(7883523409253522803L)) ? y0 : N));
    print(z1);
    print(i0);
    print(i1);
    print(i2);
    print(l0);
    print(y0);
    return LONGS[(z1 ? self.fn : Integer.compareUnsigned((new int[] { self.fi, (true ? 65535 : (-1595640572)), 2147483634 }[i1 & 3]--), (self.fi <<= ((byte) (-686625549))))) & 3];
  }

  static void body() {
    { Object v177 = (D == ((short) 1476979965)) ? 1L : (self.fn == (-128)); print(v177); }
    print(((char) S));
    print(first(31, T));
    print(second(self.fi, "Aa"));
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated19");
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
    print(self.fs);
    print(C);
    print(self.fc);
    print(L);
    print(self.ff);
    print(D);
    print(T);
    print(N);
    print(self.fn);
    print(Y);
    print(Arrays.toString(INTS));
    print(Arrays.toString(LONGS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: false
// expect: <12345>
// expect: 224
// expect: text3.0000001E10
// expect: [<1>, <2>, <3>, <4>]
// expect: [1, 2, 3, 17179869184]
// expect: -1641005865
// expect: 42
// expect: 6
// expect: 2147483626
// expect: 128
// expect: 410902477
// expect: 128
// expect: true
// expect: 410902468
// expect: -3
// expect: 0
// expect: 10000000000
// expect: true
// expect: 6
// expect: 38 lines, sum -1149484670
