import java.util.*;
import java.util.function.*;

public class Generated15 {
  static final Generated15 self = new Generated15();
  static int I = 42;
  static byte B = -1;
  short fs = -5;
  static char C = 'c';
  char fc = '\u00ff';
  static long L = 1L << 40;
  static float F = 0.25f;
  float ff = 3e10f;
  static double D = 1e-3;
  static String T = "text";
  static Object O = 3L;
  Object fo = null;
  static Pair P = new Pair(-2, "q");
  static Color R = Color.RED;
  static double[] DOUBLES = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    long l1 = -1L;
    double[] doubles0 = { 1, 2, 3, 4 };
    L >>>= C;
    { var v15 = switch (Integer.parseInt((self.fo instanceof String p17 ? Long.toHexString(l1).substring(0, 1732403563 & 3) : "RED")) & 3) { case 0 -> (true ? doubles0 : DOUBLES)[(-909662087) & 3]; case 1 -> 1518339130; default -> Integer.valueOf(i0); }; print(v15); }
    try {  } finally {  }
    i0 += D;
    self.fc >>= (self.fs++);
    B *= l1;
    print(i0);
    print(l1);
    print(Arrays.toString(doubles0));
    return "naïve 日本".hashCode();
  }

  static void body() {
    int i0 = 5;
    int i1 = -3;
    int i2 = 1000;
    float f0 = 1.5f;
    O = ((Object) P);
    self.fc *= ((switch (R) { case RED: yield (float) F; case GREEN:  default: yield (float) self.ff; }) * f0);
    { final int v77 = Integer.reverse(i0); IntSupplier g77 = () -> (I++); print(g77.getAsInt()); print(i1); }
    A88: { print(31); print(i2); }
    print(first(I, T));
    print(i0);
    print(i1);
    print(i2);
    print(f0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated15");
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
    print(self.fs);
    print(C);
    print(self.fc);
    print(L);
    print(F);
    print(self.ff);
    print(D);
    print(T);
    print(O);
    print(self.fo);
    print(P);
    print(R);
    print(Arrays.toString(DOUBLES));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 42
// expect: -3
// expect: 31
// expect: 1000
// expect: java.lang.NumberFormatException: For input string: "RED"
// expect: 43
// expect: -1
// expect: -5
// expect: c
// expect: _
// expect: 32
// expect: 0.25
// expect: 3.0000001E10
// expect: 0.001
// expect: text
// expect: Pair[a=-2, b=q]
// expect: null
// expect: Pair[a=-2, b=q]
// expect: RED
// expect: [9.0, 8.0, 7.0, 6.0]
// expect: 20 lines, sum -596013234
