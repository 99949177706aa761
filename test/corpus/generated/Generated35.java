import java.util.*;
import java.util.function.*;

public class Generated35 {
  static final Generated35 self = new Generated35();
  static int I = 42;
  int fi = -7;
  byte fb = 9;
  static short S = 12345;
  short fs = -5;
  char fc = '\u00ff';
  static float F = 0.25f;
  float ff = 3e10f;
  String ft = "12";
  Integer fn = -1;
  Object fo = null;
  static Pair P = new Pair(-2, "q");

  static int first(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    short s0 = (short) -300;
    long l0 = 10_000_000_000L;
    self.fc ^= (s0 = ((short) (l0 >> i1)));
    print(i1);
    print(i2);
    print(s0);
    print(l0);
    return Math.addExact(i2, Math.round(F));
  }

  static void body() {
    int i0 = 5;
    short s0 = (short) -300;
    long l1 = -1L;
    String t1 = "";
    Integer n1 = null;
    self.ff /= S;
    print((s0 /= Float.floatToIntBits((-1f))));
    for (Object k40 : Arrays.asList(String.join(t1, new StringBuilder("b").reverse().toString(), self.ft), self.fb)) { burn(); self.ff -= (true ? self.fb : '\n'); P = P; print(switch (self.fi & 3) { case 0 -> 260670558; case 1 -> I; default -> n1; }); }
    print(S);
    { Object v79 = (i0 < (((int) Double.POSITIVE_INFINITY) | ((int) (l1 -= 311421439)))) ? self.fs : self.fn; print(v79); }
    n1 = ((Integer) self.fo);
    print(first((-264725186), self.ft));
    print(i0);
    print(s0);
    print(l1);
    print(t1);
    print(n1);
  }

  record Pair(int a, String b) {
    Pair {
      if (a == 1000) throw new IllegalArgumentException("a thousand");
    }

    Pair swap(int n) {
      return new Pair(b.length() + n, b + a);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated35");
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
    print(self.fs);
    print(self.fc);
    print(F);
    print(self.ff);
    print(self.ft);
    print(self.fn);
    print(self.fo);
    print(P);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 0
// expect: 42
// expect: 42
// expect: 12345
// expect: -1
// expect: -3
// expect: 1000
// expect: 0
// expect: 10000000000
// expect: 1000
// expect: 5
// expect: 0
// expect: -311421440
// expect:
// expect: null
// expect: 42
// expect: -7
// expect: 9
// expect: 12345
// expect: -5
// expect: 27 lines, sum 299505097
