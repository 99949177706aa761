import java.util.*;
import java.util.function.*;

public class Generated31 {
  static final Generated31 self = new Generated31();
  static short S = 12345;
  static String T = "text";
  Integer fn = -1;
  Object fo = null;

  static int first(int i0, String t0) {
    int i2 = 1000;
    byte b0 = (byte) 100;
    double d0 = 0.1;
    double d1 = -1e9;
    Object o1 = 7;
    print((Objects.equals(o1, self.fo) ? S : (true ? self.fn : 32767)));
    b0 *= 0L;
    print(i2);
    print(b0);
    print(d0);
    print(d1);
    print(o1);
    return Math.floorMod(((-5) >> ((short) ((double) b0))), (switch (String.format("%.2f|%8.3f|%e|%.0f", d1, (-0f), (((float) 1306923136) * ((false ? ((float) d0) : d0) + (-0.0))), (-0.0))) { case "a", "b" -> (65535 | (-1)); case "Aa" -> 32; case "BB" -> throw new IllegalStateException(T); default -> i2; }));
  }

  static void body() {
    int i1 = -3;
    Object o1 = 7;
    print((o1 = i1));
    print(first((-1971549628), " x "));
    print(i1);
    print(o1);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated31");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(S);
    print(T);
    print(self.fn);
    print(self.fo);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -3
// expect: -1
// expect: 1000
// expect: 0
// expect: 0.1
// expect: -1.0E9
// expect: 7
// expect: 995
// expect: -3
// expect: -3
// expect: 12345
// expect: text
// expect: -1
// expect: null
// expect: 14 lines, sum -134048687
