package java.lang;

/** Box of an int; values from −128 to 127 have one box each. */
public final class Integer extends Number implements Comparable<Integer> {
    public static final int MIN_VALUE = 0x80000000;
    public static final int MAX_VALUE = 0x7fffffff;
    public static final int SIZE = 32;
    public static final int BYTES = 4;

    private final int value;

    @Deprecated
    public Integer(int value) {
        this.value = value;
    }

    @Deprecated
    public Integer(String text) {
        this(parseInt(text, 10));
    }

    public static Integer valueOf(int value) {
        if (value >= -128 && value <= 127) return (Integer) Cache.element(Cache.BOXES, value + 128);
        return new Integer(value);
    }

    public static Integer valueOf(String text) {
        return valueOf(parseInt(text, 10));
    }

    public static Integer valueOf(String text, int radix) {
        return valueOf(parseInt(text, radix));
    }

    public static int parseInt(String text) {
        return parseInt(text, 10);
    }

    public static int parseInt(String text, int radix) {
        if (text == null) throw new NumberFormatException("Cannot parse null string");
        if (radix < Character.MIN_RADIX) {
            throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
        }
        if (radix > Character.MAX_RADIX) {
            throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
        }
        int length = text.length();
        boolean negative = false;
        int at = 0;
        if (length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
            negative = text.charAt(0) == '-';
            at = 1;
        }
        if (at == length) throw malformed(text, radix);
        // Counts downwards, because MIN_VALUE has no positive counterpart.
        int limit = negative ? MIN_VALUE : -MAX_VALUE;
        int beforeShift = limit / radix;
        int result = 0;
        while (at < length) {
            int digit = Character.digit(text.charAt(at++), radix);
            if (digit < 0 || result < beforeShift) throw malformed(text, radix);
            result *= radix;
            if (result < limit + digit) throw malformed(text, radix);
            result -= digit;
        }
        return negative ? result : -result;
    }

    /** Parses text[begin, end) of it. */
    public static int parseInt(CharSequence text, int begin, int end, int radix) throws NumberFormatException {
        java.util.Objects.requireNonNull(text);
        if (begin < 0 || begin > end || end > text.length()) throw new IndexOutOfBoundsException();
        return parseInt(text.subSequence(begin, end).toString(), radix);
    }

    public static int parseUnsignedInt(String text) {
        return parseUnsignedInt(text, 10);
    }

    public static int parseUnsignedInt(String text, int radix) {
        if (text == null) throw new NumberFormatException("Cannot parse null string");
        if (text.isEmpty()) throw malformed(text, radix);
        if (text.charAt(0) == '-') {
            throw new NumberFormatException(String.format("Illegal leading minus sign on unsigned string %s.", text));
        }
        if (text.length() > 33) throw outOfRange(text);
        long value;
        try {
            value = Long.parseLong(text, radix);
        } catch (NumberFormatException exception) {
            throw malformed(text, radix);
        }
        if (value >>> 32 != 0) throw outOfRange(text);
        return (int) value;
    }

    private static NumberFormatException outOfRange(String text) {
        return new NumberFormatException(String.format("String value %s exceeds range of unsigned int.", text));
    }

    public static int parseUnsignedInt(CharSequence text, int begin, int end, int radix) {
        return parseUnsignedInt(text.subSequence(begin, end).toString(), radix);
    }

    /** The system property of that name as a number, or null. */
    public static Integer getInteger(String name) {
        return getInteger(name, null);
    }

    public static Integer getInteger(String name, int value) {
        Integer found = getInteger(name, null);
        return found == null ? Integer.valueOf(value) : found;
    }

    public static Integer getInteger(String name, Integer value) {
        String text = name == null || name.isEmpty() ? null : System.getProperty(name);
        if (text == null) return value;
        try {
            return decode(text);
        } catch (NumberFormatException exception) {
            return value;
        }
    }

    private static NumberFormatException malformed(String text, int radix) {
        String under = radix == 10 ? "" : " under radix " + radix;
        return new NumberFormatException("For input string: \"" + text + "\"" + under);
    }

    /** Understands a sign and the prefixes 0x, 0X, # and 0. */
    public static Integer decode(String text) {
        if (text.isEmpty()) throw new NumberFormatException("Zero length string");
        int at = 0;
        String sign = "";
        if (text.charAt(0) == '-' || text.charAt(0) == '+') {
            if (text.charAt(0) == '-') sign = "-";
            at = 1;
        }
        int radix = 10;
        if (text.startsWith("0x", at) || text.startsWith("0X", at)) {
            radix = 16;
            at += 2;
        } else if (text.startsWith("#", at)) {
            radix = 16;
            at++;
        } else if (text.startsWith("0", at) && text.length() > at + 1) {
            radix = 8;
            at++;
        }
        if (text.startsWith("-", at) || text.startsWith("+", at)) {
            throw new NumberFormatException("Sign character in wrong position");
        }
        return valueOf(sign + text.substring(at), radix);
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
        return value;
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

    public static native String toString(int value);

    /** @param radix outside 2 to 36 means 10 */
    public static native String toString(int value, int radix);

    /** @param shift bits a digit */
    private static native String toUnsignedText(int value, int shift);

    public static String toHexString(int value) {
        return toUnsignedText(value, 4);
    }

    public static String toOctalString(int value) {
        return toUnsignedText(value, 3);
    }

    public static String toBinaryString(int value) {
        return toUnsignedText(value, 1);
    }

    @Override
    public String toString() {
        return toString(value);
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    public static int hashCode(int value) {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Integer && value == ((Integer) other).value;
    }

    @Override
    public int compareTo(Integer other) {
        return compare(value, other.value);
    }

    public static int compare(int a, int b) {
        return a < b ? -1 : a == b ? 0 : 1;
    }

    public static int compareUnsigned(int a, int b) {
        return compare(a + MIN_VALUE, b + MIN_VALUE);
    }

    public static int signum(int value) {
        return (value >> 31) | (-value >>> 31);
    }

    public static int sum(int a, int b) {
        return a + b;
    }

    public static int max(int a, int b) {
        return a >= b ? a : b;
    }

    public static int min(int a, int b) {
        return a <= b ? a : b;
    }

    public static long toUnsignedLong(int value) {
        return value & 0xffffffffL;
    }

    public static String toUnsignedString(int value) {
        return Long.toString(toUnsignedLong(value));
    }

    public static String toUnsignedString(int value, int radix) {
        return Long.toString(toUnsignedLong(value), radix);
    }

    public static int divideUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) / toUnsignedLong(divisor));
    }

    public static int remainderUnsigned(int dividend, int divisor) {
        return (int) (toUnsignedLong(dividend) % toUnsignedLong(divisor));
    }

    public static int bitCount(int value) {
        value = value - ((value >>> 1) & 0x55555555);
        value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
        value = (value + (value >>> 4)) & 0x0f0f0f0f;
        return (value * 0x01010101) >>> 24;
    }

    public static native int numberOfLeadingZeros(int value);

    public static int numberOfTrailingZeros(int value) {
        return value == 0 ? 32 : 31 - numberOfLeadingZeros(value & -value);
    }

    public static int highestOneBit(int value) {
        return value & (MIN_VALUE >>> numberOfLeadingZeros(value));
    }

    public static int lowestOneBit(int value) {
        return value & -value;
    }

    public static int rotateLeft(int value, int distance) {
        return (value << distance) | (value >>> -distance);
    }

    public static int rotateRight(int value, int distance) {
        return (value >>> distance) | (value << -distance);
    }

    public static int reverse(int value) {
        int reversed = 0;
        for (int i = 0; i < 32; i++) {
            reversed = (reversed << 1) | (value & 1);
            value >>>= 1;
        }
        return reversed;
    }

    public static int reverseBytes(int value) {
        return (value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24);
    }

    /** Made when the first box is asked for. */
    private static class Cache {
        static final Integer[] BOXES = boxes();

        // Filled before another thread can see it: no visible operations.
        private static Integer[] boxes() {
            Integer[] boxes = new Integer[256];
            for (int i = 0; i < 256; i++) boxes[i] = new Integer(i - 128);
            return boxes;
        }

        /** An array element, read without a visible operation: the boxes never change. */
        static native Object element(Object[] array, int index);
    }
}
