/** IEEE 754: NaN, infinities, negative zero, float rounding, remainder. */
public class FloatingPoint {
  static double zero() {
    return 0.0;
  }

  public static void main(String[] args) {
    double nan = zero() / zero();
    System.out.println(nan);
    System.out.println((nan == nan) + " " + (nan != nan) + " " + (nan < 1) + " " + (nan >= 1) + " " + !(nan < 1));
    System.out.println(1 / zero());
    System.out.println(-1 / zero());
    System.out.println(0.0 == -0.0);
    System.out.println(1 / -zero());
    System.out.println(0.1 + 0.2);
    System.out.println(0.1f + 0.2f);
    float f = 16777216f;
    System.out.println(f + 1);
    System.out.println(5.5 % 2.25);
    System.out.println(-5.5f % 2f);
    double d = 1e300;
    System.out.println(d * d);
    System.out.println((float) 1e40);
    System.out.println(1.0f * 3 / 2);
    System.out.println(100.0);
    System.out.println(1e7);
    System.out.println(1.0E-5);
    System.out.println(123456789.125);
    System.out.println(3.4028235E38f);
    float g = nanFloat();
    System.out.println((g > 1f) + " " + (g <= 1f) + " " + (g != g));
  }

  static float nanFloat() {
    return (float) (zero() / zero());
  }
}

// expect: NaN
// expect: false true false false true
// expect: Infinity
// expect: -Infinity
// expect: true
// expect: -Infinity
// expect: 0.30000000000000004
// expect: 0.3
// expect: 1.6777216E7
// expect: 1.0
// expect: -1.5
// expect: Infinity
// expect: Infinity
// expect: 1.5
// expect: 100.0
// expect: 1.0E7
// expect: 1.0E-5
// expect: 1.23456789125E8
// expect: 3.4028235E38
// expect: false false true
