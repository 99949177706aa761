package java.lang;

/** Box of a double. */
public final class Double extends Number implements Comparable<Double> {
    public static final double POSITIVE_INFINITY = 1.0 / 0.0;
    public static final double NEGATIVE_INFINITY = -1.0 / 0.0;
    public static final double NaN = 0.0 / 0.0;
    public static final double MAX_VALUE = 1.7976931348623157E308;
    public static final double MIN_NORMAL = 2.2250738585072014E-308;
    public static final double MIN_VALUE = 4.9E-324;
    public static final int MAX_EXPONENT = 1023;
    public static final int MIN_EXPONENT = -1022;
    public static final int SIZE = 64;
    public static final int BYTES = 8;

    private final double value;

    @Deprecated
    public Double(double value) {
        this.value = value;
    }

    @Deprecated
    public Double(String text) {
        this(parseDouble(text));
    }

    public static Double valueOf(double value) {
        return new Double(value);
    }

    public static Double valueOf(String text) {
        return new Double(parseDouble(text));
    }

    /** @throws NumberFormatException where the text is no number */
    public static native double parseDouble(String text);

    /**
     * Deviates from JDK 17 in a few values near 1E20, where that prints a digit more than
     * it needs (JDK-4511638).
     */
    public static native String toString(double value);

    @Override
    public String toString() {
        return toString(value);
    }

    public static boolean isNaN(double value) {
        return value != value;
    }

    public boolean isNaN() {
        return value != value;
    }

    public static boolean isInfinite(double value) {
        return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY;
    }

    public boolean isInfinite() {
        return isInfinite(value);
    }

    public static boolean isFinite(double value) {
        return value - value == 0;
    }

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public short shortValue() {
        return (short) value;
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return (long) value;
    }

    @Override
    public float floatValue() {
        return (float) value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    public static long doubleToLongBits(double value) {
        return value != value ? 0x7ff8000000000000L : doubleToRawLongBits(value);
    }

    public static native long doubleToRawLongBits(double value);

    public static native double longBitsToDouble(long bits);

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    public static int hashCode(double value) {
        return Long.hashCode(doubleToLongBits(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Double && doubleToLongBits(value) == doubleToLongBits(((Double) other).value);
    }

    @Override
    public int compareTo(Double other) {
        return compare(value, other.value);
    }

    /** Orders −0.0 before 0.0, and NaN after everything. */
    public static int compare(double a, double b) {
        if (a < b) return -1;
        if (a > b) return 1;
        return Long.compare(doubleToLongBits(a), doubleToLongBits(b));
    }

    public static double sum(double a, double b) {
        return a + b;
    }

    public static double max(double a, double b) {
        return Math.max(a, b);
    }

    public static double min(double a, double b) {
        return Math.min(a, b);
    }

    public static String toHexString(double value) {
        if (value != value || value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY) return toString(value);
        long bits = doubleToRawLongBits(value);
        String sign = bits < 0 ? "-" : "";
        long fraction = bits & 0xfffffffffffffL;
        int exponent = (int) (bits >>> 52) & 0x7ff;
        if (exponent == 0 && fraction == 0) return sign + "0x0.0p0";
        String digits = Long.toHexString(fraction | 0x10000000000000L).substring(1);
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') end--;
        String point = exponent == 0 ? "0x0." : "0x1.";
        return sign + point + digits.substring(0, end) + "p" + (exponent == 0 ? -1022 : exponent - 1023);
    }
}
