import java.util.*;
import java.util.function.*;

public class Generated05 {
  static final Generated05 self = new Generated05();
  static boolean Z = true;
  int fi = -7;
  byte fb = 9;
  char fc = '\u00ff';
  long fl = 99L;
  double fd = 7.0;
  static String T = "text";
  String ft = "12";

  static int first(int i0, String t0) {
    Object o1 = 7;
    { final int v10 = (~(-2141140756)); IntSupplier g10 = () -> (3 * (-503891480)); print(g10.getAsInt()); if (Z) throw new IllegalStateException((o1.toString() + (true ? ((char) (-906248968)) : (self.fi % 34083821)))); print(7); self.fl ^= (-1); }
    print(i0);
    print(o1);
    return (((Function<Integer, Pair>) x40 -> new Pair(x40, T)).apply((-24)).b().charAt((" x " + i0).length() - 1) - (self.fc += (~(-1305994767))));
  }

  static void body() {
    int i2 = 1000;
    char c0 = 'q';
    Integer n0 = 127;
    Integer n1 = null;
    self.fb /= (-1578370166286248432L);
    self.fd = (c0 *= 3);
    for (Object k64 : Arrays.asList(2, self.fc)) { burn(); n1 = (n0 = i2); print("K,[".length()); }
    print(first(255, self.ft));
    print(i2);
    print(c0);
    print(n0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated05");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(Z);
    print(self.fi);
    print(self.fb);
    print(self.fc);
    print(self.fl);
    print(self.fd);
    print(T);
    print(self.ft);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 3
// expect: 3
// expect: -1511674440
// expect: java.lang.IllegalStateException: 748376
// expect: true
// expect: -7
// expect: 0
// expect: <255>
// expect: 99
// expect: 339.0
// expect: text
// expect: 12
// expect: 12 lines, sum -1958601230
