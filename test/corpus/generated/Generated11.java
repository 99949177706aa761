import java.util.*;

public class Generated11 {
  static short S = 12345;

  static void body() {
    int i0 = 5;
    float f0 = 1.5f;
    long[] longs0 = { 1, 2, 3, 4 };
    longs0[(i0 += (Float.POSITIVE_INFINITY - f0)) & 3] <<= 'z';
    S ^= Integer.toString(i0).hashCode();
    print(i0);
    print(f0);
    print(Arrays.toString(longs0));
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated11");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(S);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 2147483647
// expect: 1.5
// expect: [1, 2, 3, 1152921504606846976]
// expect: 25621
// expect: 4 lines, sum 1875275250
