import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Generated10 {
  static final Generated10 self = new Generated10();
  static boolean Z = true;
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  byte fb = 9;
  static short S = 12345;
  char fc = '\u00ff';
  static long L = 1L << 40;
  long fl = 99L;
  static double D = 1e-3;
  double fd = 7.0;
  static String T = "text";
  String ft = "12";
  Integer fn = -1;
  Object fo = null;
  static Pair P = new Pair(-2, "q");

  static int first(int i0, String t0) {
    int i1 = -3;
    short s0 = (short) -300;
    char c0 = 'q';
    double d1 = -1e9;
    String t1 = "";
    s0 >>= self.fi;
    { int[] h15 = { (switch (t0) { case "a", "b" -> (Math.max(self.fi, 31) / 65535); case "Aa" -> 32; case "BB" -> throw new IllegalStateException(t1); default -> (((self.fz == (d1 != i1)) || "Aa".equalsIgnoreCase("")) ? i0 : 127); }) }; Runnable g15 = () -> { self.fc <<= ((char) D); print(((ToIntFunction<String>) String::length).applyAsInt(self.ft)); print(self.fi); h15[0]++; }; g15.run(); g15.run(); print(h15[0]); }
    self.fz = (((long) ((short) (-1534417685))) != 'k');
    c0 += 1684758601;
    print(i0);
    print(i1);
    print(s0);
    print(c0);
    print(d1);
    print(t0);
    print(t1);
    return Math.getExponent(3.7);
  }

  static long second(int i0, String t0) {
    long l1 = -1L;
    Integer n1 = null;
    Pair p0 = new Pair(1, "p");
    l1 -= (-1L);
    self.fn = (Z ? ((Integer) (p0 = p0).hashCode()) : n1);
    print("RED".strip());
    try {  } finally { S <<= (P = p0).hashCode(); }
    print(l1);
    print(n1);
    print(p0);
    return Math.multiplyExact((L %= self.fi), (~(L -= I)));
  }

  static String third(int i0, String t0) {
    int i2 = 1000;
    Object o1 = 7;
    if ((switch (i2 & 3) { case 0 -> false; case 1, 2 -> {  yield (boolean) self.fz; } default -> (self.fo instanceof Comparable<?>); })) throw new IllegalStateException(IntStream.range(0, self.fi & 7).map(x129 -> I).boxed().collect(Collectors.toList()).toString());
    if (((Object) self.fd).equals(self.fo)) { if (o1 instanceof String p142 && !p142.isEmpty()) {  } print(i0); print(i0); }
    self.fl <<= (self.fb *= (self.fi * ((int) ((byte) 255))));
    print(i0);
    print(i2);
    print(o1);
    return Objects.toString(self.fo).trim();
  }

  static void body() {
    long l0 = 10_000_000_000L;
    l0 = ((LongUnaryOperator) x171 -> self.fl).applyAsLong(self.fl);
    print(first(1963612027, "Y-$"));
    print(second(1150081048, T));
    print(third(I, self.ft));
    print(l0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated10");
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
    print(self.fc);
    print(L);
    print(self.fl);
    print(D);
    print(self.fd);
    print(T);
    print(self.ft);
    print(self.fn);
    print(self.fo);
    print(P);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 2
// expect: -7
// expect: 2
// expect: -7
// expect: 129
// expect: 1963612027
// expect: -3
// expect: -1
// expect: <24762>
// expect: -1.0E9
// expect: Y-$
// expect:
// expect: 1
// expect: RED
// expect: 0
// expect: null
// expect: Pair[a=1, b=p]
// expect: 78
// expect: 42
// expect: 1000
// expect: 39 lines, sum -1755229485
