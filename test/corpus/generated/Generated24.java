import java.util.*;
import java.util.function.*;

public class Generated24 {
  static final Generated24 self = new Generated24();
  static int I = 42;
  int fi = -7;
  static byte B = -1;
  byte fb = 9;
  static short S = 12345;
  static char C = 'c';
  static long L = 1L << 40;
  static float F = 0.25f;
  double fd = 7.0;
  static String T = "text";
  static Object O = 3L;

  static int first(int i0, String t0) {
    int i1 = -3;
    short s0 = (short) -300;
    char c0 = 'q';
    if ((!true)) { c0 ^= self.fb; print(L); } else if ((i1 >= self.fi)) { print(2147483647); print(self.fi); F++; } else { C %= s0; print(self.fi); }
    i0 = i0;
    print(i0);
    print(i1);
    print(s0);
    print(c0);
    return self.fi;
  }

  static void body() {
    int i0 = 5;
    int i2 = 1000;
    short s0 = (short) -300;
    long l1 = -1L;
    { Object v54 = switch (Integer.parseInt("naïve 日本") & 1) { case 0 -> Math.abs(self.fd); default -> (C = C); }; print(v54); }
    l1 ^= ((short) 2104344196);
    switch (i2 & 3) { case 0:  case 1:  break; case 3: print(self.fi); print(475478059); self.fi *= 999999984306749400f; default: if (!(O instanceof Integer p88)) {  } else {  } print(first(i0, " x ")); print((-77711649)); }
    B %= (new short[] { (false ? ((short) (-1958947365)) : ((short) 699364220)), ((short) (-128)), s0 }[(-741204321) & 3] += self.fd);
    S *= '6';
    print(first(I, T));
    print(i0);
    print(i2);
    print(s0);
    print(l1);
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
    boolean own = e.getStackTrace()[0].getClassName().startsWith("Generated24");
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
    print(self.fb);
    print(S);
    print(C);
    print(L);
    print(F);
    print(self.fd);
    print(T);
    print(O);
    System.out.println(printed + " lines, sum " + sum);
  }
}

// expect: java.lang.NumberFormatException: For input string: "na<239>ve <26085><26412>"
// expect: 42
// expect: -7
// expect: -1
// expect: 9
// expect: 12345
// expect: c
// expect: 1099511627776
// expect: 0.25
// expect: 7.0
// expect: text
// expect: 3
// expect: 12 lines, sum -1881025549
