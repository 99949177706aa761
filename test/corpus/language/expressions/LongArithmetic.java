/** 64-bit arithmetic, shifts by an int or long distance, comparison. */
public class LongArithmetic {
  public static void main(String[] args) {
    long max = Long.MAX_VALUE;
    System.out.println(max + 1);
    System.out.println(max * 3);
    System.out.println(Long.MIN_VALUE / -1);
    long x = 123456789012345L;
    System.out.println(x / 1000 + " " + x % 1000);
    System.out.println(x << 65);
    System.out.println(-x >> 3);
    System.out.println(-x >>> 3);
    long by = 5L;
    System.out.println(1 << by);
    System.out.println(1L << by);
    System.out.println((x & 0xFFFFL) + " " + (x | 1) + " " + (x ^ -1L) + " " + ~x);
    System.out.println((x > 5) + " " + (x <= 5) + " " + (x == 123456789012345L) + " " + (x != 0));
    int i = 3;
    i += 5_000_000_000L;
    System.out.println(i);
    i <<= 33L;
    System.out.println(i);
    try {
      System.out.println(x / (x - x));
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
  }
}

// expect: -9223372036854775808
// expect: 9223372036854775805
// expect: -9223372036854775808
// expect: 123456789012 345
// expect: 246913578024690
// expect: -15432098626544
// expect: 2305827577115067408
// expect: 32
// expect: 32
// expect: 57209 123456789012345 -123456789012346 -123456789012346
// expect: true false true true
// expect: 705032707
// expect: 1410065414
// expect: / by zero
