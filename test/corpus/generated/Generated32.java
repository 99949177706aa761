import java.util.*;
import java.util.function.*;

public class Generated32 {
  static final Generated32 self = new Generated32();
  static int I = 42;
  int fi = -7;
  byte fb = 9;
  short fs = -5;
  static char C = 'c';
  float ff = 3e10f;
  static String T = "text";
  String ft = "12";
  static Integer N = 128;
  Integer fn = -1;
  static Pair P = new Pair(-2, "q");
  static int[] INTS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    boolean z0 = false;
    int i2 = 1000;
    long l0 = 10_000_000_000L;
    double d0 = 0.1;
    double d1 = -1e9;
    Integer n1 = null;
    Object o1 = 7;
    Pair p0 = new Pair(1, "p");
    Color r0 = Color.GREEN;
    self.fs %= d1;
    switch (Integer.reverse(((int) (false ? N : n1))) & 3) { case 0: print(i2); case 1: print(2083947088); print(self.fi); i2 -= I; break; case 3: l0 %= ((char) (true ? ((byte) (-1809821491)) : ((byte) 32767))); print(self.fi); if (false) {  } else if (z0) {  } else {  } default: p0 = p0; print(((int) 305912992)); l0 /= i0; }
    print(((int) Objects.toString(o1).lastIndexOf(Integer.toString(((ToIntFunction<String>) String::length).applyAsInt(t0), 36))));
    print(P);
    d0++;
    { long v91 = ((long) 10696.375); v91 <<= (-1); print(i0); }
    if ((((Object) r0) instanceof Comparable<?>)) {  } else { { var v110 = self.ft;  } }
    print(z0);
    print(i0);
    print(i2);
    print(l0);
    print(d0);
    print(d1);
    print(t0);
    print(n1);
    print(o1);
    print(p0);
    print(r0);
    return ((int) ((ToIntFunction<String>) String::length).applyAsInt(T));
  }

  static void body() {
    boolean z0 = false;
    int i1 = -3;
    short s0 = (short) -300;
    char c0 = 'q';
    float f0 = 1.5f;
    String t0 = "abc";
    print(switch ((+(C %= '\n')) & 1) { case 0 -> self.ff; default -> self.fn; });
    self.fb %= ((byte) pick(z0, ((byte) (-1731849004)), ((byte) 2088490894)));
    t0 = ((Function<Integer, Pair>) x141 -> new Pair(x141, "")).apply(i1).b();
    c0 ^= ((byte) 3);
    { class Local149 { final int q149 = (((true ? INTS : INTS)[2147483617 & 3]--) >> 719565953); int twice() { return q149 * 2 + Integer.reverse((1 - 2147483619)); } } print(new Local149().twice()); }
    C %= i1;
    f0 /= s0;
    print(first(I, T));
    print(z0);
    print(i1);
    print(s0);
    print(c0);
    print(f0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated32");
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
    print(self.fs);
    print(C);
    print(self.ff);
    print(T);
    print(self.ft);
    print(N);
    print(self.fn);
    print(P);
    print(Arrays.toString(INTS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -1
// expect: 2013265929
// expect: java.lang.NullPointerException: Cannot invoke "java.lang.Integer.intValue()" bec
// expect: 42
// expect: -7
// expect: 9
// expect: -5
// expect: <0>
// expect: 3.0000001E10
// expect: text
// expect: 12
// expect: 128
// expect: -1
// expect: Pair[a=-2, b=q]
// expect: [9, 7, 7, 6]
// expect: 15 lines, sum -1000126904
