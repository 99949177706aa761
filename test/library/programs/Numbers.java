/** Boxes, parsing, texts of numbers, and Math. */
public class Numbers {
    interface Action {
        Object run();
    }

    static void show(String label, Action action) {
        try {
            System.out.println(label + " = " + action.run());
        } catch (RuntimeException exception) {
            System.out.println(label + " ! " + exception);
        }
    }

    public static void main(String[] args) {
        for (String text : new String[] {"0", "-1", "+7", "2147483647", "-2147483648", "2147483648", "", "-", "+", "x1", " 1", "1_0", "٣", null, "0x10", "99999999999", "9223372036854775807", "-9223372036854775808", "9223372036854775808"}) {
            show("int " + text, () -> Integer.parseInt(text));
            show("long " + text, () -> Long.parseLong(text));
            show("short " + text, () -> Short.parseShort(text));
            show("byte " + text, () -> Byte.valueOf(text));
            show("decode " + text, () -> text == null ? 0 : Integer.decode(text));
        }
        show("radix", () -> Integer.parseInt("ff", 16) + Integer.parseInt("-777", 8) + Integer.parseInt("zz", 36) + Long.parseLong("-8000000000000000", 16));
        show("radix 99", () -> Integer.parseInt("1", 99));
        show("radix 1", () -> Integer.parseInt("1", 1));
        show("under radix", () -> Integer.parseInt("8", 8));
        for (String text : new String[] {"1", "1.5", "-0.0", ".5", "5.", "1e3", "1E-3", "NaN", "-Infinity", "Infinity", "1f", "1.5d", " 2 ", "", " ", "x", "1e", "1.2.3", "0x1p3", "--1", "1e400", "4.9e-324", "1e-400", "+1"}) {
            show("double " + text, () -> Double.parseDouble(text));
            show("float " + text, () -> Float.parseFloat(text));
        }
        double[] doubles = {0, -0.0, 1, 10, 100, 1234567, 9999999, 1e7, 12345678.9, 0.1, 0.001, 0.00099, 1e-5, 1.0 / 3, 2.0 / 3, 100.0 / 3, 1e21, 1e22, 1.5e300, Double.MAX_VALUE, Double.MIN_VALUE, Double.MIN_NORMAL, Double.NaN, 1 / 0.0, -1 / 0.0, 0.1 + 0.2, 4.35, 123456789012345680.0, 3.0e10, 1e16 + 2};
        for (double d : doubles) System.out.print(d + " " + (float) d + " " + (long) d + " " + (int) d + " " + Math.round(d) + " " + Math.round((float) d) + " " + Math.rint(d) + " " + Math.floor(d) + " " + Math.ceil(d) + " " + Double.hashCode(d) + " " + Double.doubleToLongBits(d) + " " + Float.floatToIntBits((float) d) + "\n");
        int[] ints = {0, 1, -1, 7, 42, 255, 256, -256, 65536, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x0f0f0f0f};
        for (int i : ints) System.out.print(i + " " + Integer.toHexString(i) + " " + Integer.toBinaryString(i) + " " + Integer.toOctalString(i) + " " + Integer.toString(i, 36) + " " + Integer.bitCount(i) + " " + Integer.numberOfLeadingZeros(i) + " " + Integer.numberOfTrailingZeros(i) + " " + Integer.highestOneBit(i) + " " + Integer.lowestOneBit(i) + " " + Integer.reverse(i) + " " + Integer.reverseBytes(i) + " " + Integer.rotateLeft(i, 5) + " " + Integer.rotateRight(i, 5) + " " + Integer.signum(i) + " " + Integer.toUnsignedString(i) + " " + Integer.divideUnsigned(i, 7) + " " + Integer.remainderUnsigned(i, 7) + " " + (short) i + " " + (byte) i + " " + (int) (char) i + "\n");
        long[] longs = {0, 1, -1, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, 123456789012L, -987654321098L};
        for (long l : longs) System.out.print(l + " " + Long.toHexString(l) + " " + Long.toBinaryString(l) + " " + Long.toOctalString(l) + " " + Long.toString(l, 36) + " " + Long.bitCount(l) + " " + Long.numberOfLeadingZeros(l) + " " + Long.numberOfTrailingZeros(l) + " " + Long.hashCode(l) + " " + Long.signum(l) + " " + Long.toUnsignedString(l) + " " + Long.divideUnsigned(l, 7) + " " + Long.remainderUnsigned(l, 7) + " " + Long.highestOneBit(l) + " " + Long.rotateLeft(l, 9) + " " + (float) l + " " + (double) l + " " + Long.compareUnsigned(l, 5) + "\n");

        Integer a = 127, b = 127, c = 128, d = 128;
        System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + c.hashCode() + " " + a.compareTo(c) + " " + a.doubleValue() + " " + Integer.valueOf(-128).byteValue());
        System.out.println((Character.valueOf('a') == Character.valueOf('a')) + " " + (Boolean.valueOf("TRUE") == Boolean.TRUE) + " " + Boolean.hashCode(true) + " " + Boolean.compare(false, true) + " " + Double.valueOf(1).equals(1.0) + " " + Double.valueOf(0.0).equals(-0.0) + " " + Double.valueOf(Double.NaN).equals(Double.NaN) + " " + Long.valueOf(5).equals(5));
        System.out.println(Double.compare(0.0, -0.0) + " " + Double.compare(Double.NaN, 1) + " " + Float.compare(1, 2) + " " + Double.isNaN(0.0 / 0) + " " + Double.isInfinite(1 / 0.0) + " " + Double.isFinite(1) + " " + Integer.compare(3, 2) + " " + Integer.MAX_VALUE + Integer.MIN_VALUE + Long.MAX_VALUE + Byte.MAX_VALUE + Short.MIN_VALUE + " " + Float.MAX_VALUE + Float.MIN_VALUE);
        System.out.println(Math.abs(-5) + " " + Math.abs(-2.5) + " " + Math.abs(Integer.MIN_VALUE) + " " + Math.max(3, 7) + " " + Math.min(-0.0, 0.0) + " " + Math.max(-0.0, 0.0) + " " + Math.max(Double.NaN, 1) + " " + Math.pow(2, 10) + " " + Math.sqrt(2) + " " + Math.cbrt(27) + " " + Math.hypot(3, 4) + " " + Math.signum(-3.5) + " " + Math.floorDiv(-7, 2) + " " + Math.floorMod(-7, 2) + " " + -7 / 2 + " " + -7 % 2 + " " + Math.toDegrees(Math.PI) + " " + Math.toRadians(180) + " " + Math.ulp(1.0) + " " + Math.fma(2, 3, 4) + " " + Math.copySign(3, -0.0) + " " + Math.IEEEremainder(5, 3));
        System.out.println(Math.round(0.49999999999999994) + " " + Math.round(-0.5) + " " + Math.round(2.5) + " " + Math.round(-2.5) + " " + Math.round(2.5f) + " " + Math.rint(2.5) + " " + Math.rint(3.5) + " " + Math.rint(-0.2) + " " + Math.floorMod(-7L, 3) + " " + Math.multiplyHigh(1L << 62, 8) + " " + 7.5 % 2 + " " + -7.5 % 2 + " " + 1e300 * 1e10);
        show("addExact", () -> Math.addExact(Integer.MAX_VALUE, 1));
        show("multiplyExact", () -> Math.multiplyExact(1L << 40, 1L << 40));
        show("multiplyExact int", () -> Math.multiplyExact(1 << 20, 1 << 20));
        show("subtractExact", () -> Math.subtractExact(Long.MIN_VALUE, 1));
        show("toIntExact", () -> Math.toIntExact(1L << 33));
        show("negateExact", () -> Math.negateExact(Integer.MIN_VALUE));
        show("ok exact", () -> Math.addExact(1, 2) + Math.multiplyExact(-3L, 4L) + Math.toIntExact(-9) + Math.incrementExact(4));
        show("divide", () -> 1 / (args.length * 0));
        show("mod long", () -> 1L % (args.length * 0L));
        java.util.Random r = new java.util.Random(42);
        System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(16) + " " + r.nextLong() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextBoolean() + " " + r.nextInt(5, 9) + " " + r.nextInt(1000000007));
        byte[] bytes = new byte[6];
        r.nextBytes(bytes);
        System.out.println(java.util.Arrays.toString(bytes) + " " + (r.nextGaussian() + "").substring(0, 8) + " " + (r.nextGaussian() + "").substring(0, 8));
        show("nextInt 0", () -> r.nextInt(0));
    }
}
