import java.util.*;

public class Generated03 {
  static final Generated03 self = new Generated03();
  static int I = 42;
  short fs = -5;
  static char C = 'c';
  float ff = 3e10f;
  static double D = 1e-3;
  double fd = 7.0;
  static String T = "text";
  static Integer N = 128;
  Integer fn = -1;

  static int first(int i0, String t0) {
    int i1 = -3;
    int i2 = 1000;
    byte b0 = (byte) 100;
    Object o1 = 7;
    short[] shorts0 = { 1, 2, 3, 4 };
    C /= (shorts0[(i1 - 1375240527) & 3]--);
    i2 = ((int) b0);
    print(65535);
    print(true);
    self.ff -= 32;
    self.fs /= (-13098.0625);
    o1 = ((Object) ((D += (false ? self.fn : I)) / ((double) pick(true, Math.ceil(self.fd), 0.0))));
    print(i1);
    print(i2);
    print(b0);
    print(o1);
    print(Arrays.toString(shorts0));
    return 1677062517;
  }

  static void body() {
    print((++N));
    print(first(128, T));
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated03");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(I);
    print(self.fs);
    print(C);
    print(self.ff);
    print(D);
    print(self.fd);
    print(T);
    print(N);
    print(self.fn);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 129
// expect: 65535
// expect: true
// expect: -3
// expect: 100
// expect: 100
// expect: 6.000142857142857
// expect: [1, 2, 2, 4]
// expect: 1677062517
// expect: 42
// expect: 0
// expect: !
// expect: 3.0000001E10
// expect: 42.001
// expect: 7.0
// expect: text
// expect: 129
// expect: -1
// expect: 18 lines, sum -1424184757
