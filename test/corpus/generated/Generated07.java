import java.util.*;
import java.util.function.*;

public class Generated07 {
  static final Generated07 self = new Generated07();
  boolean fz = false;
  static int I = 42;
  byte fb = 9;
  static float F = 0.25f;
  static double D = 1e-3;
  Integer fn = -1;

  static void body() {
    byte b0 = (byte) 100;
    double d0 = 0.1;
    double d1 = -1e9;
    String t1 = "";
    Double m0 = 2.5;
    F /= ((double) (float) Math.pow(d0, ((byte) 2147483647)));
    I <<= self.fb;
    print(d1);
    print((((D++) > I) && true));
    if (!(((Object) pick(self.fz, self.fn, m0)) instanceof Integer p36)) { print((-2147483648)); { Object v48 = switch ((-849713763) & 1) { case 0 -> (-1111300550); default -> I; }; print(v48); } print(1348157823); } else { self.fb = b0; }
    { var v63 = t1;  }
    print(b0);
    print(d0);
    print(d1);
    print(t1);
    print(m0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated07");
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
    print(self.fb);
    print(F);
    print(D);
    print(self.fn);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -1.0E9
// expect: false
// expect: -2147483648
// expect: 21504
// expect: 1348157823
// expect: 100
// expect: 0.1
// expect: -1.0E9
// expect:
// expect: 2.5
// expect: false
// expect: 21504
// expect: 9
// expect: 0.025
// expect: 1.001
// expect: -1
// expect: 16 lines, sum -1401657935
