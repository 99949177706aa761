import java.util.*;
import java.util.function.*;

public class Generated26 {
  static final Generated26 self = new Generated26();
  static byte B = -1;
  byte fb = 9;
  static short S = 12345;
  static char C = 'c';
  static long L = 1L << 40;

  static void body() {
    int i0 = 5;
    int i2 = 1000;
    byte b0 = (byte) 100;
    long l1 = -1L;
    Integer n1 = null;
    int[] ints0 = { 1, 2, 3, 4 };
    C >>= ((short) Math.floor((switch (127 & 3) { case 0 -> (-0.0); case 1, 2 -> {  yield (double) 1.0; } default -> (-7248.625); })));
    B -= ((short) (-128));
    l1 *= ((byte) ((int) ((short) b0)));
    self.fb >>>= (L %= i0);
    print(switch ((ints0.length * i0) & 1) { case 0 -> Arrays.asList(n1, ((Object) (-2147483648L))); default -> Long.parseLong(""); });
    print((i2++));
    for (int k60 : ints0) { burn(); S += 15145.609375f; }
    print(i0);
    print(i2);
    print(b0);
    print(l1);
    print(n1);
    print(Arrays.toString(ints0));
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated26");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(B);
    print(self.fb);
    print(S);
    print(C);
    print(L);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: [null, -2147483648]
// expect: 1000
// expect: 5
// expect: 1001
// expect: 100
// expect: -100
// expect: null
// expect: [1, 2, 3, 4]
// expect: 127
// expect: 4
// expect: 7390
// expect: <0>
// expect: 1
// expect: 13 lines, sum -1290982901
