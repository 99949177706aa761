import java.util.*;
import java.util.function.*;

public class Generated27 {
  static final Generated27 self = new Generated27();
  static int I = 42;
  byte fb = 9;
  short fs = -5;
  long fl = 99L;
  static String T = "text";

  static int first(int i0, String t0) {
    byte b0 = (byte) 100;
    long l1 = -1L;
    Color r0 = Color.GREEN;
    l1 += b0;
    print(r0);
    print(i0);
    print(b0);
    print(l1);
    print(r0);
    return (i0 %= (1L & (self.fl++)));
  }

  static void body() {
    I %= self.fb;
    { final int v31 = (-1); IntSupplier g31 = () -> (((byte) 32767) + (--self.fs)); print(g31.getAsInt()); self.fl -= 31; }
    print(first(I, T));
  }

  enum Color {
    RED, GREEN { @Override Color next() { return BLUE; } }, BLUE;

    Color next() {
      return values()[(ordinal() + 1) % 3];
    }
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated27");
    return e instanceof NullPointerException && !own ? e.getClass() : e;
  }

  public static void main(String[] args) {
    try {
      body();
    } catch (Throwable e) {
      print(thrown(e));
    }
    print(I);
    print(self.fb);
    print(self.fs);
    print(self.fl);
    print(T);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: -7
// expect: GREEN
// expect: 6
// expect: 100
// expect: 99
// expect: GREEN
// expect: java.lang.ArithmeticException: / by zero
// expect: 6
// expect: 9
// expect: -6
// expect: 69
// expect: text
// expect: 12 lines, sum -535394178
