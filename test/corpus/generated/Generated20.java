import java.util.*;
import java.util.function.*;

public class Generated20 {
  static final Generated20 self = new Generated20();
  boolean fz = false;
  static int I = 42;
  int fi = -7;
  static short S = 12345;
  short fs = -5;
  char fc = '\u00ff';
  static long L = 1L << 40;
  long fl = 99L;
  static String T = "text";
  static Integer N = 128;
  static Double M = 0.5;
  static Object O = 3L;
  static Color R = Color.RED;

  static int first(int i0, String t0) {
    int i1 = -3;
    long l1 = -1L;
    Integer n1 = null;
    try { print(0); print(32767); } catch (RuntimeException e10) { print(thrown(e10)); print(I); print(676625394); L = self.fl; } finally { S >>>= (-625925445224058865L); }
    l1 /= (-452125235);
    L = ((Supplier<Integer>) () -> 128).get();
    print(i0);
    print(i1);
    print(l1);
    print(n1);
    return ((i1 * ((int) n1)) + (i0 + 128));
  }

  static long second(int i0, String t0) {
    boolean z0 = false;
    int i1 = -3;
    int i2 = 1000;
    short s0 = (short) -300;
    String t1 = "";
    Object o0 = "o";
    i1++;
    self.fc ^= 1;
    s0 %= 'z';
    for (Object k64 : Arrays.asList(t1, (switch (R) { case RED: yield (short) ((short) (-865732638)); case GREEN:  default: yield (short) (self.fs += i1); }))) { burn(); print((-1893016626)); print(1); }
    if (!(((Object) pick(z0, N, M)) instanceof Integer p86)) {  } else {  }
    { int k96 = 3; do { burn();  } while (--k96 > 0 && ((BooleanSupplier) () -> ((self.fc >>>= self.fi) == (self.fc >>= I))).getAsBoolean()); }
    print(switch (first(1541227642, String.format("%s|%10s|%-5s|%c|%b", o0, "3.5", O, Character.forDigit((self.fi = i2) & 31, 16), true)) & 3) { case 0 -> S; case 1 -> i2; default -> ((Supplier<Integer>) () -> (--I)).get(); });
    print(z0);
    print(i1);
    print(i2);
    print(s0);
    print(t1);
    print(o0);
    return 2505620414158422395L;
  }

  static String third(int i0, String t0) {
    self.fi -= ((short) pick(true, ((short) 1402389675), ((short) self.fc)));
    return "12";
  }

  static void body() {
    boolean z0 = false;
    String t1 = "";
    self.fc = String.join("9px", t1, "b").charAt((-42801639));
    if ((z0 |= self.fz)) throw new IllegalStateException(third(25, t1));
    print(first((-73146846), T));
    print(second(I, "Aa"));
    print(third(I, "b"));
    print(z0);
    print(t1);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated20");
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
    print(S);
    print(self.fs);
    print(self.fc);
    print(L);
    print(self.fl);
    print(T);
    print(N);
    print(M);
    print(O);
    print(R);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: java.lang.StringIndexOutOfBoundsException: String index out of range: -42801639
// expect: false
// expect: 42
// expect: -7
// expect: 12345
// expect: -5
// expect: <255>
// expect: 1099511627776
// expect: 99
// expect: text
// expect: 128
// expect: 0.5
// expect: 3
// expect: RED
// expect: 14 lines, sum 1069796363
