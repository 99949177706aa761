/** Widening and narrowing between all primitive types. */
public class Conversions {
  public static void main(String[] args) {
    int big = 0x12345678;
    System.out.println((byte) big + " " + (short) big + " " + (int) (char) big);
    System.out.println((byte) 200 + " " + (short) 40000 + " " + (char) 65 + " " + (int) 'a');
    long l = 0x1_0000_0001L;
    System.out.println((int) l + " " + (float) l + " " + (double) l);
    double d = 3.99e10;
    System.out.println((int) d + " " + (long) d + " " + (byte) d + " " + (char) 98.6 + " " + (short) -70000.5);
    double nan = Math.sqrt(-1);
    System.out.println((int) nan + " " + (long) nan);
    System.out.println((int) Float.NEGATIVE_INFINITY + " " + (long) Double.POSITIVE_INFINITY);
    byte b = (byte) 0x80;
    int promoted = b;
    char c = (char) b;
    System.out.println(promoted + " " + (int) c + " " + (b & 0xff) + " " + (b >>> 4) + " " + (b >> 4));
    short s = (short) c;
    System.out.println(s);
    float f = Integer.MAX_VALUE;
    System.out.println(f + " " + (int) f);
    double fromLong = Long.MAX_VALUE;
    System.out.println(fromLong);
    b += 300;
    System.out.println(b);
    c++;
    System.out.println((int) c);
    b = 127;
    b++;
    System.out.println(b);
    s = 5;
    s *= 1.5;
    System.out.println(s);
    c = 'x';
    c += 1;
    System.out.println(c);
    int i = 'a' + 1;
    System.out.println(i);
    final byte constant = 10;
    byte fromConstant = constant + 5;
    System.out.println(fromConstant);
  }
}

// expect: 120 22136 22136
// expect: -56 -25536 A 97
// expect: 1 4.2949673E9 4.294967297E9
// expect: 2147483647 39900000000 -1 b -4464
// expect: 0 0
// expect: -2147483648 9223372036854775807
// expect: -128 65408 128 268435448 -8
// expect: -128
// expect: 2.14748365E9 2147483647
// expect: 9.223372036854776E18
// expect: -84
// expect: 65409
// expect: -128
// expect: 7
// expect: y
// expect: 98
// expect: 15
