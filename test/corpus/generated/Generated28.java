import java.util.*;
import java.util.function.*;

public class Generated28 {
  static final Generated28 self = new Generated28();
  static boolean Z = true;
  static short S = 12345;
  char fc = '\u00ff';
  static Integer N = 128;

  static void body() {
    short s0 = (short) -300;
    float f0 = 1.5f;
    Integer n0 = 127;
    { var v10 = switch (Integer.highestOneBit(32) & 3) { case 0 -> 4294967295L; case 1 -> self.fc; default -> (((BooleanSupplier) () -> Z).getAsBoolean() ? N : n0); }; print(v10); }
    s0 -= '\u65e5';
    f0 -= (S >>= Math.floorDiv(1788851609, 2147483647));
    print(s0);
    print(f0);
    print(n0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated28");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(Z);
    print(S);
    print(self.fc);
    print(N);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 4294967295
// expect: -26385
// expect: -12343.5
// expect: 127
// expect: true
// expect: 12345
// expect: <255>
// expect: 128
// expect: 8 lines, sum 1613074353
