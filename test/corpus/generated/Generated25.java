import java.util.*;
import java.util.function.*;

public class Generated25 {
  static final Generated25 self = new Generated25();
  byte fb = 9;
  static char C = 'c';
  float ff = 3e10f;
  static int[] INTS = { 9, 8, 7, 6 };

  static void body() {
    int i0 = 5;
    int i2 = 1000;
    byte b0 = (byte) 100;
    long l0 = 10_000_000_000L;
    double d1 = -1e9;
    Object o1 = 7;
    int[] ints0 = { 1, 2, 3, 4 };
    print(switch ((INTS = ints0)[(i0 >>= "Jkey".hashCode()) & 3] & 1) { case 0 -> (true ? (i2 >>= 32) : d1); default -> self.fb; });
    self.fb *= ((char) b0);
    print(o1);
    { final int v43 = 0; IntSupplier g43 = () -> ((ToIntFunction<String>) String::length).applyAsInt("hello"); print(g43.getAsInt()); print(i2); }
    l0 >>>= (C *= 184753365);
    self.ff++;
    print(i0);
    print(i2);
    print(b0);
    print(l0);
    print(d1);
    print(o1);
    print(Arrays.toString(ints0));
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated25");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(self.fb);
    print(C);
    print(self.ff);
    print(Arrays.toString(INTS));
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: 9
// expect: 7
// expect: 5
// expect: 1000
// expect: 0
// expect: 1000
// expect: 100
// expect: 4
// expect: -1.0E9
// expect: 7
// expect: [1, 2, 3, 4]
// expect: -124
// expect: <9823>
// expect: 3.0000001E10
// expect: [1, 2, 3, 4]
// expect: 15 lines, sum -325445281
