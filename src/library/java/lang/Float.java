package java.lang;

/** Box of a float. */
public final class Float extends Number implements Comparable<Float> {
    public static final float POSITIVE_INFINITY = 1.0f / 0.0f;
    public static final float NEGATIVE_INFINITY = -1.0f / 0.0f;
    public static final float NaN = 0.0f / 0.0f;
    public static final float MAX_VALUE = 3.4028235E38f;
    public static final float MIN_NORMAL = 1.17549435E-38f;
    public static final float MIN_VALUE = 1.4E-45f;
    public static final int MAX_EXPONENT = 127;
    public static final int MIN_EXPONENT = -126;
    public static final int SIZE = 32;
    public static final int BYTES = 4;

    private final float value;

    @Deprecated
    public Float(float value) {
        this.value = value;
    }

    @Deprecated
    public Float(String text) {
        this(parseFloat(text));
    }

    @Deprecated
    public Float(double value) {
        this((float) value);
    }

    public static Float valueOf(float value) {
        return new Float(value);
    }

    public static Float valueOf(String text) {
        return new Float(parseFloat(text));
    }

    /** @throws NumberFormatException where the text is no number */
    public static native float parseFloat(String text);

    /**
     * Deviates from JDK 17 in a few values near 1E25, where that prints a digit more than
     * it needs (JDK-4511638).
     */
    public static native String toString(float value);

    @Override
    public String toString() {
        return toString(value);
    }

    public static boolean isNaN(float value) {
        return value != value;
    }

    public boolean isNaN() {
        return value != value;
    }

    public static boolean isInfinite(float value) {
        return value == POSITIVE_INFINITY || value == NEGATIVE_INFINITY;
    }

    public boolean isInfinite() {
        return isInfinite(value);
    }

    public static boolean isFinite(float value) {
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
        return value;
    }

    @Override
    public double doubleValue() {
        return (double) value;
    }

    public static int floatToIntBits(float value) {
        return value != value ? 0x7fc00000 : floatToRawIntBits(value);
    }

    public static native int floatToRawIntBits(float value);

    public static native float intBitsToFloat(int bits);

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    public static int hashCode(float value) {
        return floatToIntBits(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Float && floatToIntBits(value) == floatToIntBits(((Float) other).value);
    }

    @Override
    public int compareTo(Float other) {
        return compare(value, other.value);
    }

    /** Orders −0.0 before 0.0, and NaN after everything. */
    public static int compare(float a, float b) {
        if (a < b) return -1;
        if (a > b) return 1;
        return Integer.compare(floatToIntBits(a), floatToIntBits(b));
    }

    public static float sum(float a, float b) {
        return a + b;
    }

    public static float max(float a, float b) {
        return Math.max(a, b);
    }

    public static float min(float a, float b) {
        return Math.min(a, b);
    }

    public static String toHexString(float value) {
        if (Math.abs(value) >= MIN_NORMAL || value == 0) return Double.toHexString(value);
        if (value != value) return "NaN";
        // A subnormal float is a normal double: it is written with the smallest exponent of a float.
        String text = Double.toHexString(Math.scalb((double) value, -896));
        return text.substring(0, text.lastIndexOf('p')) + "p-126";
    }
}
