import java.util.*;
import java.util.function.*;

public class Generated30 {
  static final Generated30 self = new Generated30();
  int fi = -7;
  static double D = 1e-3;
  static Integer N = 128;

  static void body() {
    int i0 = 5;
    int i2 = 1000;
    long l1 = -1L;
    double d0 = 0.1;
    new int[] { (switch ("L") { case "a", "b" -> Double.compare(d0, Double.NEGATIVE_INFINITY); case "Aa" -> (-2092297548); case "BB" -> throw new IllegalStateException(Long.toOctalString(l1)); default -> self.fi; }), i2, 65535 }[(i2 >> 31) & 3] = Double.hashCode(D);
    i0 = N;
    print(13815.265625f);
    print(i0);
    print(i2);
    print(l1);
    print(d0);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated30");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(self.fi);
    print(D);
    print(N);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 13815.266
// expect: 128
// expect: 1000
// expect: -1
// expect: 0.1
// expect: -7
// expect: 0.001
// expect: 128
// expect: 8 lines, sum -1328037415
