import java.util.*;
import java.util.function.*;

public class Generated02 {
  static final Generated02 self = new Generated02();
  static boolean Z = true;
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  static short S = 12345;
  static char C = 'c';
  long fl = 99L;
  static float F = 0.25f;
  static String T = "text";
  Integer fn = -1;

  static int first(int i0, String t0) {
    int i2 = 1000;
    byte b0 = (byte) 100;
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    double d1 = -1e9;
    S -= ((byte) F);
    print(self.fi);
    i2 = ((Supplier<Integer>) () -> (-2074954407)).get();
    l1 <<= 2;
    self.fl -= (switch (Double.hashCode(d1) & 3) { case 0 -> B; case 1, 2 -> {  yield (byte) b0; } default -> ((byte) (-48860613)); });
    print(i2);
    print(b0);
    print(l0);
    print(l1);
    print(d1);
    return Long.hashCode(l0);
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    B >>>= B;
    print(i1);
    return (self.fl <<= i1);
  }

  static void body() {
    int i2 = 1000;
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    char c0 = 'q';
    float f0 = 1.5f;
    long[] longs0 = { 1, 2, 3, 4 };
    S >>>= (Z ? b0 : b0);
    f0 *= (longs0[i2 & 3] += 1422391163);
    try { self.fl *= c0; i2 /= s0; } catch (ArithmeticException | IndexOutOfBoundsException e74) { print(e74); print(self.fi); print(1552125501); }
    print(self.fn);
    self.fl %= (C++);
    print(first((-128), T));
    print(second(I, ""));
    print(i2);
    print(b0);
    print(s0);
    print(c0);
    print(f0);
    print(Arrays.toString(longs0));
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated02");
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
    print(C);
    print(self.fl);
    print(F);
    print(T);
    print(self.fn);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -1
// expect: -7
// expect: -2074954407
// expect: 100
// expect: 10000000000
// expect: -4
// expect: -1.0E9
// expect: 1410065410
// expect: -3
// expect: -9223372036854775808
// expect: -3
// expect: 100
// expect: -300
// expect: q
// expect: 2.13358669E9
// expect: [1422391164, 2, 3, 4]
// expect: true
// expect: 42
// expect: -7
// expect: 1
// expect: 26 lines, sum 423862251
