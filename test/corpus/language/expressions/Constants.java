/** Constant expressions are folded with the arithmetic of the run. */
public class Constants {
  static final int SIZE = 4 * 256;
  static final long MASK = 0xFFFF_FFFFL << 8;
  static final String NAME = "con" + "stant" + SIZE;
  static final char LETTER = 'a' + 2;
  static final double THIRD = 1.0 / 3;
  static final boolean FLAG = SIZE > 1000 && !false;
  final int instance = 5;
  static final byte SMALL = (byte) 200;

  public static void main(String[] args) {
    System.out.println(SIZE + " " + MASK + " " + NAME + " " + LETTER + " " + THIRD + " " + FLAG);
    System.out.println(new Constants().instance + SMALL);
    System.out.println("" + 1 + 2 + 'x' + 1.0f + 2.5 + true + null + 10L);
    System.out.println(1 + 2 + "3" + 4 + 5);
    final int local = 3;
    final String text = "v" + local;
    System.out.println(text == "v3");
    System.out.println(Integer.MAX_VALUE + 1);
    System.out.println((char) ('a' + 1) + "" + (int) 'b' + (5 > 3 ? "yes" : "no"));
    System.out.println(1e10f + " " + 1.0e-10 + " " + 100f + " " + Float.MIN_VALUE + " " + Double.MAX_VALUE);
    System.out.println(0x7fff_ffff + 0b1010 + 017 + 1_000);
    System.out.println(-2147483648 + " " + -9223372036854775808L + " " + 0xFFFFFFFF);
    System.out.println('\n' + 0 + '\t' + "\u0041\101\0".length());
    System.out.println("tab\tquote\"back\\slash");
    System.out.println("""
        Text block
          with "quotes" and \
        a joined line""");
  }
}

// expect: 1024 1099511627520 constant1024 c 0.3333333333333333 true
// expect: -51
// expect: 12x1.02.5truenull10
// expect: 3345
// expect: true
// expect: -2147483648
// expect: b98yes
// expect: 1.0E10 1.0E-10 100.0 1.4E-45 1.7976931348623157E308
// expect: -2147482624
// expect: -2147483648 -9223372036854775808 -1
// expect: 22
// expect: tab	quote"back\slash
// expect: Text block
// expect:   with "quotes" and a joined line
