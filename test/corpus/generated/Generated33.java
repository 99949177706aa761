import java.util.*;
import java.util.function.*;

public class Generated33 {
  static final Generated33 self = new Generated33();
  static boolean Z = true;
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  static short S = 12345;
  static char C = 'c';
  char fc = '\u00ff';
  static long L = 1L << 40;
  long fl = 99L;
  static float F = 0.25f;
  float ff = 3e10f;
  double fd = 7.0;
  String ft = "12";
  Integer fn = -1;
  static int[] INTS = { 9, 8, 7, 6 };
  static short[] SHORTS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i1 = -3;
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    double d1 = -1e9;
    String t1 = "";
    Color r0 = Color.GREEN;
    char[] chars0 = { 1, 2, 3, 4 };
    i0 += chars0[i1];
    new long[] { self.fl, (l0 * L), l1 }[Integer.reverse(((ToIntFunction<String>) String::length).applyAsInt(t1)) & 3] <<= ((byte) self.fc);
    C -= (255 & Double.hashCode(d1));
    B /= Double.NaN;
    L <<= ((byte) 32767);
    S = (switch (r0) { case RED: yield (short) ((short) (i0 - I)); case GREEN:  default: yield (short) ((short) 458079438); });
    print(i0);
    print(i1);
    print(l0);
    print(l1);
    print(d1);
    print(t1);
    print(r0);
    print(Arrays.toString(chars0));
    return INTS.length;
  }

  static long second(int i0, String t0) {
    boolean z0 = false;
    int i1 = -3;
    int i2 = 1000;
    long l0 = 10_000_000_000L;
    Object o0 = "o";
    if ((i2 >= 128)) return (long) (i0 *= (63 >> Float.floatToIntBits((-0.000009999999747378752f))));
    self.fc <<= self.fn.byteValue();
    try (Resource r90 = new Resource(((Supplier<String>) () -> self.ft).get()); Resource s90 = new Resource(pick((true | z0), o0, "Aa").toString())) { B *= (-551508588); self.ff /= i1; } catch (IllegalStateException e90) { print(e90 + Arrays.toString(e90.getSuppressed())); }
    i2 ^= ((byte) 65535);
    print(z0);
    print(i0);
    print(i1);
    print(i2);
    print(l0);
    print(o0);
    return l0;
  }

  static String third(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    long l1 = -1L;
    Boolean y0 = true;
    long[] longs0 = { 1, 2, 3, 4 };
    print(((1855865617 <= i0) ? y0 : self.fn));
    self.fb *= i0;
    if (((((Supplier<Object>) () -> (-210385304)).get() instanceof Long p135 ? (self.fl >>>= Character.forDigit(32 & 31, 16)) : ((-9223372036854775808L) % L)) != (-1218980635))) { print(65535); } else if ((self.fz == false)) { try (Resource r159 = new Resource(Long.toOctalString((self.fl ^ l1))); Resource s159 = new Resource(("" + Math.round(3.700000047683716f) + (-1586158656)))) {  } catch (IllegalStateException e159) { print(e159 + Arrays.toString(e159.getSuppressed())); } } else { print(i1); print(i0); }
    print(Math.abs(i2));
    L ^= (B >>>= i1);
    i1 <<= ((long) pick(Z, self.fl, 64L));
    print(i0);
    print(i1);
    print(i2);
    print(l1);
    print(y0);
    print(Arrays.toString(longs0));
    return Objects.toString(((Object) Long.numberOfLeadingZeros(longs0[(-353974697) & 3])));
  }

  static synchronized double fourth(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    short s0 = (short) -300;
    long l1 = -1L;
    Color r0 = Color.GREEN;
    double[] doubles0 = { 1, 2, 3, 4 };
    self.fb -= ((short) pick(((boolean) pick(self.fz, self.fz, false)), (SHORTS[i1 & 3]--), (switch (r0) { case RED: yield (short) ((short) 19540424); case GREEN:  default: yield (short) ((short) B); })));
    try { print((-1672941083)); print((~(-2147483648L))); } finally { l1 = 64L; }
    s0 -= 64L;
    F %= F;
    self.fd %= Character.forDigit(self.fi & 31, 16);
    print(i1);
    print(i2);
    print(s0);
    print(l1);
    print(r0);
    print(Arrays.toString(doubles0));
    return ((!Character.isLetterOrDigit(C)) ? doubles0 : doubles0)[(i2 <<= i1) & 3];
  }

  static void body() {
    double d0 = 0.1;
    Object o0 = "o";
    print(switch ((63 >>> (self.fb /= (-1))) & 1) { case 0 -> o0; default -> "a"; });
    d0 %= B;
    print(first(7, ""));
    print(second(self.fi, ""));
    print(third(self.fi, self.ft));
    print(fourth(self.fi, ""));
    print(d0);
    print(o0);
  }

  enum Color {
    RED, GREEN { @Override Color next() { return BLUE; } }, BLUE;

    Color next() {
      return values()[(ordinal() + 1) % 3];
    }
  }

  record Resource(String name) implements AutoCloseable {
    Resource {
      print("open " + name);
    }

    @Override
    public void close() {
      print("close " + name);
      if (name.length() > 2) throw new IllegalStateException("close " + name);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated33");
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
    print(S);
    print(C);
    print(self.fc);
    print(L);
    print(self.fl);
    print(F);
    print(self.ff);
    print(self.fd);
    print(self.ft);
    print(self.fn);
    print(Arrays.toString(INTS));
    print(Arrays.toString(SHORTS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: o
// expect: java.lang.ArrayIndexOutOfBoundsException: Index -3 out of bounds for length 4
// expect: true
// expect: false
// expect: 42
// expect: -7
// expect: -1
// expect: -9
// expect: 12345
// expect: c
// expect: <255>
// expect: 1099511627776
// expect: 99
// expect: 0.25
// expect: 3.0000001E10
// expect: 7.0
// expect: 12
// expect: -1
// expect: [9, 8, 7, 6]
// expect: [9, 8, 7, 6]
// expect: 20 lines, sum -1891569461
