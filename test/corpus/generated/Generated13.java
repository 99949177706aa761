import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Generated13 {
  static final Generated13 self = new Generated13();
  boolean fz = false;
  static int I = 42;
  int fi = -7;
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
  static char[] CHARS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i1 = -3;
    if (((BooleanSupplier) () -> false).getAsBoolean()) {  }
    print(i0);
    print(i1);
    return Integer.compareUnsigned((i0++), Math.abs((i1 % 2147483647)));
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    short s0 = (short) -300;
    char c0 = 'q';
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    s0 %= ((l0 -= 2147483647) | self.fl);
    if (false) { print(self.fi); }
    S %= self.fs;
    F += ((float) (-8168.140625));
    D = ((char) ((short) 3));
    print(i0);
    print(i1);
    print(s0);
    print(c0);
    print(l0);
    print(l1);
    return (switch ((((Supplier<Object>) () -> 127).get() instanceof Pair p54 && p54.a() > (self.fi >>>= (CHARS[i0 & 3]--)) ? (-128) : ((int) (c0 += (-128)))) & 3) { case 0 -> ((i0 ^ i0) * (((-9223372036854775794L) << I) % (-9223372036854775801L))); case 1, 2 -> {  yield (long) ((LongUnaryOperator) x86 -> (L >>>= self.fi)).applyAsLong((switch (i1 & 3) { case 0 -> l1; case 1, 2 -> {  yield (long) (-1381864925073950462L); } default -> self.fl; })); } default -> (l0++); });
  }

  static String third(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    double d0 = 0.1;
    double d1 = -1e9;
    Integer n0 = 127;
    Object o0 = "o";
    Pair p0 = new Pair(1, "p");
    double[] doubles0 = { 1, 2, 3, 4 };
    C *= b0;
    switch (((T + ((((int) n0) < i2) ? o0 : (i2++))).indexOf((C /= i1)) >> self.fb) & 3) { case 0: print(517954631); if (self.fz) break; case 1:  break; case 3: print(i0); self.fd += I; self.fc *= i0; default: print(i1); print(self.fi); print(i1); }
    { Object v171 = ((L += (self.fi << 'B')) == self.fs) ? (switch (i1 & 3) { case 0 -> 5e-324; case 1, 2 -> {  yield (double) D; } default -> d0; }) : p0; print(v171); }
    i2 = (--I);
    i0 %= ((byte) 1026831786);
    print(i0);
    print(i1);
    print(i2);
    print(b0);
    print(d0);
    print(d1);
    print(n0);
    print(o0);
    print(p0);
    print(Arrays.toString(doubles0));
    return (((-6706386625534840338L) >= ((-134401225) >> '\n')) ? Integer.toUnsignedString(i0) : String.format("%.2f|%8.3f|%e|%.0f", ((double) (float) Math.pow(Math.abs(d1), self.fb)), 0.046875f, d1, (doubles0[Integer.highestOneBit((-1635877637)) & 3] += (+self.fc))).substring(0, Math.abs((-1081265890)) & 3));
  }

  static void body() {
    boolean z0 = false;
    int i0 = 5;
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    double d0 = 0.1;
    Integer n0 = 127;
    Boolean y0 = true;
    print((z0 ? (y0 &= true) : n0));
    self.fi /= self.fi;
    { Object v252 = switch ((i1 %= i2) & 1) { case 0 -> (false ? 32767 : 15L); default -> (s0 /= '\u65e5'); }; print(v252); }
    i0 += s0;
    print(first((true ? ((byte) 26) : C), Stream.of(((Supplier<Integer>) () -> I).get(), i1, b0 + 1).map(x280 -> I).collect(Collectors.toList()).toString()));
    d0 -= self.fi;
    self.fc += (b0 >>= (-1953471545));
    print(first(I, self.ft));
    print(second((-1850533960), "naïve 日本"));
    print(third(I, "3.5"));
    print(z0);
    print(i0);
    print(i1);
    print(i2);
    print(b0);
    print(s0);
    print(d0);
    print(n0);
    print(y0);
  }

  record Pair(int a, String b) {
    Pair {
      if (a == 1000) throw new IllegalArgumentException("a thousand");
    }

    Pair swap(int n) {
      return new Pair(b.length() + n, b + a);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated13");
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
    print(Arrays.toString(CHARS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 127
// expect: 0
// expect: 26
// expect: -3
// expect: 1
// expect: 42
// expect: -3
// expect: 1
// expect: -1850533960
// expect: -3
// expect: -300
// expect: q
// expect: 7852516353
// expect: -1
// expect: 549755813888
// expect: 42
// expect: -3
// expect: 1
// expect: -3
// expect: Pair[a=1, b=p]
// expect: 56 lines, sum -1831429635
