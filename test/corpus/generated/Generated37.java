import java.util.*;
import java.util.function.*;

public class Generated37 {
  static final Generated37 self = new Generated37();
  static int I = 42;
  int fi = -7;
  byte fb = 9;
  static short S = 12345;
  static char C = 'c';
  long fl = 99L;
  static float F = 0.25f;
  float ff = 3e10f;
  static String T = "text";
  String ft = "12";
  Integer fn = -1;
  static Color R = Color.RED;
  static float[] FLOATS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i2 = 1000;
    char c0 = 'q';
    long l0 = 10_000_000_000L;
    float f0 = 1.5f;
    double d1 = -1e9;
    Object o1 = 7;
    { class Local10 { final int q10 = Integer.parseInt(self.ft); int twice() { return q10 * 2 + ((((byte) 0) + S) | I); } } print(new Local10().twice()); }
    I >>>= 'B';
    switch (self.ft) { case "a": if (o1 instanceof String p29 && !p29.isEmpty()) { print(2); print(C); } self.fl %= i2; case "Aa": case "BB": print((d1 -= self.fi)); print(63); C *= self.ff; break; default:  }
    self.fb -= self.fb;
    l0 >>>= S;
    d1 += c0;
    c0 -= ((short) f0);
    print(i0);
    print(i2);
    print(c0);
    print(l0);
    print(f0);
    print(d1);
    print(o1);
    return (~Integer.highestOneBit(i0));
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    char c0 = 'q';
    Object o0 = "o";
    int[] ints0 = { 1, 2, 3, 4 };
    byte[] bytes0 = { 1, 2, 3, 4 };
    self.fi >>>= 128;
    switch (Color.valueOf(o0.toString())) { case RED -> { self.fl = Integer.valueOf(63); print(I); synchronized (R) { { long v109 = 7951488247399224874L;  } print(i2); try {  } finally {  } } } case GREEN -> print((self.fb >>>= (-1))); default -> { c0 *= i2; } }
    self.fb *= bytes0[I];
    A137: for (int k137 = 0; k137 < 3; k137++) { burn(); print(i2); print(65535); }
    i1 = (I += 33L);
    F = FLOATS[i0 & 3];
    for (int k159 : new int[] { Integer.compareUnsigned((ints0[(-2147483648) & 3]--), 31), Integer.signum(i2), (i0 %= 104866121) }) { burn();  }
    print(i0);
    print(i1);
    print(i2);
    print(c0);
    print(o0);
    print(Arrays.toString(ints0));
    print(Arrays.toString(bytes0));
    return (-2147483648L);
  }

  static void body() {
    int i1 = -3;
    byte b0 = (byte) 100;
    short s0 = (short) -300;
    long l0 = 10_000_000_000L;
    if ((1169342289 > ((IntBinaryOperator) (x179, y179) -> {  return 2; }).applyAsInt((-15388210), (11 | 1797750637)))) {  } else { l0 += Integer.signum(i1); print(63); }
    print(((byte) 128));
    C >>>= ((self.fn == (-2147483648)) ? (b0 = ((byte) 2147483647)) : ((byte) 32));
    s0 = ((short) 1);
    print(switch ((i1 <<= 1636976286) & 3) { case 0 -> ((short) F); case 1 -> (--S); default -> Integer.valueOf(I); });
    print('B');
    I -= ((byte) 65535);
    print(first(self.fi, T));
    print(second(3, self.ft));
    print(i1);
    print(b0);
    print(s0);
    print(l0);
  }

  enum Color {
    RED, GREEN { @Override Color next() { return BLUE; } }, BLUE;

    Color next() {
      return values()[(ordinal() + 1) % 3];
    }
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated37");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(I);
    print(self.fi);
    print(self.fb);
    print(S);
    print(C);
    print(self.fl);
    print(F);
    print(self.ff);
    print(T);
    print(self.ft);
    print(self.fn);
    print(R);
    print(Arrays.toString(FLOATS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -128
// expect: 0
// expect: B
// expect: 12371
// expect: -7
// expect: 1000
// expect: p
// expect: 0
// expect: 1.5
// expect: -9.99999887E8
// expect: 7
// expect: 2147483647
// expect: java.lang.IllegalArgumentException: No enum constant Generated37.Color.o
// expect: 10
// expect: -7
// expect: 0
// expect: 12345
// expect: c
// expect: 99
// expect: 0.25
// expect: 26 lines, sum -2013647855
