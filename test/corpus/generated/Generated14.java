import java.util.*;

public class Generated14 {
  static final Generated14 self = new Generated14();
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  static short S = 12345;
  char fc = '\u00ff';
  static long L = 1L << 40;
  float ff = 3e10f;
  static double D = 1e-3;
  static String T = "text";
  String ft = "12";
  static Object O = 3L;
  Object fo = null;
  static Color R = Color.RED;
  static byte[] BYTES = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    boolean z0 = false;
    int i1 = -3;
    int i2 = 1000;
    long l1 = -1L;
    S += (~l1);
    if ((!(self.fo instanceof String p17) || (!z0))) return (int) ((int) i2);
    self.ft += 5522885100615197465L;
    print(z0);
    print(i1);
    print(i2);
    print(l1);
    return Math.multiplyExact((i2 << 127), Math.max((i1 += 11121.6875), (self.fz ? i1 : I)));
  }

  static long second(int i0, String t0) {
    int i1 = -3;
    long l0 = 10_000_000_000L;
    long l1 = -1L;
    self.ff += (l0 << '*');
    self.fb %= ((double) (float) Math.sin((B *= 667051680)));
    i0 ^= ((byte) (l1 >>= i1));
    print(i0);
    print(i1);
    print(l0);
    print(l1);
    return (~(~L));
  }

  static String third(int i0, String t0) {
    boolean z0 = false;
    int i2 = 1000;
    short s0 = (short) -300;
    Object o1 = 7;
    byte[] bytes0 = { 1, 2, 3, 4 };
    double[] doubles0 = { 1, 2, 3, 4 };
    for (int k79 = 0; k79 < 4; k79++) { burn(); for (int k81 = Math.max(self.fi, 2147483647) & 7; k81 > 0; k81 -= 2) { burn(); print(1007832434); } s0 *= '\uffff'; }
    (false ? bytes0 : BYTES)[((int) (Float.POSITIVE_INFINITY % (-1f))) & 3] += 2147483648.0;
    print(first(Integer.parseInt(t0), (self.fc + (self.ft + (false ? o1 : (-1L))) + Double.hashCode(doubles0[1160473982]))));
    print(z0);
    print(i2);
    print(s0);
    print(t0);
    print(o1);
    print(Arrays.toString(bytes0));
    print(Arrays.toString(doubles0));
    return new StringBuilder(((Pair) self.fo).b()).append((t0 += (i2 * 449269514)), 0, ((int) pick(z0, Integer.compareUnsigned(I, i2), R.ordinal())) & 1).toString();
  }

  static void body() {
    char c0 = 'q';
    long l1 = -1L;
    String t1 = "";
    if (((Object) l1) instanceof String p148 && !p148.isEmpty()) {  }
    D += (self.fc = c0);
    { int k160 = 0; while (k160++ < 3 && third(0, t1).equals(O)) { burn(); print(2049744427); } }
    B /= ((short) 255);
    print(first(255, T));
    print(second(2147483638, T));
    print(third((-2147483628), self.ft));
    print(c0);
    print(l1);
    print(t1);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated14");
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
    print(self.fc);
    print(L);
    print(self.ff);
    print(D);
    print(T);
    print(self.ft);
    print(O);
    print(self.fo);
    print(R);
    print(Arrays.toString(BYTES));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: 1007832434
// expect: java.lang.NumberFormatException: For input string: ""
// expect: false
// expect: 42
// expect: -7
// expect: 33 lines, sum -1998577812
