import java.util.*;
import java.util.function.*;

public class Generated29 {
  static final Generated29 self = new Generated29();
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  char fc = '\u00ff';
  String ft = "12";
  static Boolean Y = false;
  static int[] INTS = { 9, 8, 7, 6 };

  static int first(int i0, String t0) {
    int i2 = 1000;
    int[] ints0 = { 1, 2, 3, 4 };
    i2 >>>= ((t0 + 'x').charAt(0));
    i0 >>>= ((short) (-962526704));
    { Object v20 = switch (((ints0 = INTS)[i2 & 3]--) & 1) { case 0 -> self.fc; default -> I; }; print(v20); }
    print(i0);
    print(i2);
    print(t0);
    print(Arrays.toString(ints0));
    return 128;
  }

  static long second(int i0, String t0) {
    short s0 = (short) -300;
    char c0 = 'q';
    B %= s0;
    print(s0);
    print(c0);
    return (~(64L >> (c0 >>= self.fi)));
  }

  static void body() {
    int i1 = -3;
    int i2 = 1000;
    short s0 = (short) -300;
    double d1 = -1e9;
    if (Y) { print(Integer.highestOneBit(128)); print((-174587079)); } else if ((d1 > 1158249349)) {  } else { print(i1); print(i1); }
    s0 >>= i2;
    print(first((-2147483648), self.ft));
    print(second(I, "-7"));
    print(i1);
    print(i2);
    print(s0);
    print(d1);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated29");
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
    print(B);
    print(self.fc);
    print(self.ft);
    print(Y);
    print(Arrays.toString(INTS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -3
// expect: -3
// expect: 42
// expect: 32768
// expect: 0
// expect: 12
// expect: [8, 8, 7, 6]
// expect: 128
// expect: -300
// expect: q
// expect: -65
// expect: -3
// expect: 1000
// expect: -2
// expect: -1.0E9
// expect: 42
// expect: -7
// expect: -1
// expect: <255>
// expect: 12
// expect: 22 lines, sum 1584286819
