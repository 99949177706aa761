package java.lang;

/** Box of a short. */
public final class Short extends Number implements Comparable<Short> {
    public static final short MIN_VALUE = -32768;
    public static final short MAX_VALUE = 32767;
    public static final int SIZE = 16;
    public static final int BYTES = 2;

    private final short value;

    @Deprecated
    public Short(short value) {
        this.value = value;
    }

    @Deprecated
    public Short(String text) {
        this(parseShort(text, 10));
    }

    public static Short valueOf(short value) {
        if (value >= -128 && value <= 127) return (Short) Cache.element(Cache.BOXES, value + 128);
        return new Short(value);
    }

    public static Short valueOf(String text) {
        return valueOf(parseShort(text, 10));
    }

    public static short parseShort(String text) {
        return parseShort(text, 10);
    }

    public static short parseShort(String text, int radix) {
        int value = Integer.parseInt(text, radix);
        if (value < MIN_VALUE || value > MAX_VALUE) {
            throw new NumberFormatException("Value out of range. Value:\"" + text + "\" Radix:" + radix);
        }
        return (short) value;
    }

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public short shortValue() {
        return value;
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
        return (double) value;
    }

    public static String toString(short value) {
        return Integer.toString(value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }

    @Override
    public int hashCode() {
        return value;
    }

    public static int hashCode(short value) {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Short && value == ((Short) other).value;
    }

    @Override
    public int compareTo(Short other) {
        return value - other.value;
    }

    public static int compare(short a, short b) {
        return a - b;
    }

    public static int toUnsignedInt(short value) {
        return value & 0xffff;
    }

    public static long toUnsignedLong(short value) {
        return value & 0xffffL;
    }

    public static Short valueOf(String text, int radix) {
        return valueOf(parseShort(text, radix));
    }

    public static short reverseBytes(short value) {
        return (short) (((value & 0xff00) >> 8) | (value << 8));
    }

    public static Short decode(String text) {
        int value = Integer.decode(text);
        if (value < MIN_VALUE || value > MAX_VALUE) {
            throw new NumberFormatException("Value " + value + " out of range from input " + text);
        }
        return valueOf((short) value);
    }

    public static int compareUnsigned(short a, short b) {
        return (a & 0xffff) - (b & 0xffff);
    }

    /** Made when the first box is asked for. */
    private static class Cache {
        static final Short[] BOXES = boxes();

        // Filled before another thread can see it: no visible operations.
        private static Short[] boxes() {
            Short[] boxes = new Short[256];
            for (int i = 0; i < 256; i++) boxes[i] = new Short((short) (i - 128));
            return boxes;
        }

        /** An array element, read without a visible operation: the boxes never change. */
        static native Object element(Object[] array, int index);
    }
}
