import java.util.*;
import java.util.function.*;

public class Generated18 {
  static final Generated18 self = new Generated18();
  static int I = 42;
  static byte B = -1;
  char fc = '\u00ff';
  long fl = 99L;
  static float F = 0.25f;
  float ff = 3e10f;
  double fd = 7.0;
  String ft = "12";
  static Object O = 3L;
  static long[] LONGS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i2 = 1000;
    byte b0 = (byte) 100;
    long l0 = 10_000_000_000L;
    t0 = new StringBuilder("w").deleteCharAt(I).toString();
    { int k16 = 3; do { burn(); print(self.ff); B = (b0 /= 1821326444); print(((byte) 2050514040)); } while (--k16 > 0 && O.equals(((Supplier<Object>) () -> "hello").get())); }
    l0 /= i2;
    print(i2);
    print(b0);
    print(l0);
    print(t0);
    return Math.toIntExact(self.fl);
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    byte b0 = (byte) 100;
    long l0 = 10_000_000_000L;
    print(((Integer) i1));
    { int[] h50 = { 2147483647 }; Runnable g50 = () -> {  h50[0]++; }; g50.run(); g50.run(); print(h50[0]); }
    l0 >>= b0;
    print(i1);
    print(b0);
    print(l0);
    return (LONGS[first(I, "qu>") & 3]--);
  }

  static void body() {
    int i0 = 5;
    int i2 = 1000;
    char c0 = 'q';
    String t0 = "abc";
    i0++;
    self.fc %= (F++);
    { final int v73 = Character.getNumericValue(c0); IntSupplier g73 = () -> v73; print(g73.getAsInt()); print(i2); print(second(Character.getNumericValue((--self.fc)), t0)); }
    self.fd %= i2;
    print(first((-128), self.ft));
    print(second(0, self.ft));
    print(i0);
    print(i2);
    print(c0);
    print(t0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated18");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(I);
    print(B);
    print(self.fc);
    print(self.fl);
    print(F);
    print(self.ff);
    print(self.fd);
    print(self.ft);
    print(O);
    print(Arrays.toString(LONGS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 26
// expect: 1000
// expect: -3
// expect: -2147483647
// expect: -3
// expect: 100
// expect: 0
// expect: java.lang.StringIndexOutOfBoundsException: index 42, length 1
// expect: 42
// expect: -1
// expect: <65535>
// expect: 99
// expect: 1.25
// expect: 3.0000001E10
// expect: 7.0
// expect: 12
// expect: 3
// expect: [9, 8, 7, 6]
// expect: 18 lines, sum 6832263
