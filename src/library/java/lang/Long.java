package java.lang;

/** Box of a long; values from −128 to 127 have one box each. */
public final class Long extends Number implements Comparable<Long> {
    public static final long MIN_VALUE = 0x8000000000000000L;
    public static final long MAX_VALUE = 0x7fffffffffffffffL;
    public static final int SIZE = 64;
    public static final int BYTES = 8;

    private final long value;

    @Deprecated
    public Long(long value) {
        this.value = value;
    }

    @Deprecated
    public Long(String text) {
        this(parseLong(text, 10));
    }

    public static Long valueOf(long value) {
        if (value >= -128 && value <= 127) return (Long) Cache.element(Cache.BOXES, (int) value + 128);
        return new Long(value);
    }

    public static Long valueOf(String text) {
        return valueOf(parseLong(text, 10));
    }

    public static Long valueOf(String text, int radix) {
        return valueOf(parseLong(text, radix));
    }

    public static long parseLong(String text) {
        return parseLong(text, 10);
    }

    public static long parseLong(String text, int radix) {
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
        long limit = negative ? MIN_VALUE : -MAX_VALUE;
        long beforeShift = limit / radix;
        long result = 0;
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
    public static long parseLong(CharSequence text, int begin, int end, int radix) throws NumberFormatException {
        java.util.Objects.requireNonNull(text);
        if (begin < 0 || begin > end || end > text.length()) throw new IndexOutOfBoundsException();
        return parseLong(text.subSequence(begin, end).toString(), radix);
    }

    public static long parseUnsignedLong(String text) {
        return parseUnsignedLong(text, 10);
    }

    public static long parseUnsignedLong(String text, int radix) {
        if (text == null) throw new NumberFormatException("Cannot parse null string");
        if (text.isEmpty()) throw malformed(text, radix);
        if (text.charAt(0) == '-') {
            throw new NumberFormatException(String.format("Illegal leading minus sign on unsigned string %s.", text));
        }
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) return parseLong(text, radix);
        long limit = divideUnsigned(-1L, radix);
        long value = 0;
        for (int i = text.charAt(0) == '+' && text.length() > 1 ? 1 : 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0) throw malformed(text, radix);
            long next = value * radix + digit;
            if (compareUnsigned(value, limit) > 0 || compareUnsigned(next, digit) < 0) {
                throw new NumberFormatException(String.format("String value %s exceeds range of unsigned long.", text));
            }
            value = next;
        }
        return value;
    }

    public static long parseUnsignedLong(CharSequence text, int begin, int end, int radix) {
        return parseUnsignedLong(text.subSequence(begin, end).toString(), radix);
    }

    /** The system property of that name as a number, or null. */
    public static Long getLong(String name) {
        return getLong(name, null);
    }

    public static Long getLong(String name, long value) {
        Long found = getLong(name, null);
        return found == null ? Long.valueOf(value) : found;
    }

    public static Long getLong(String name, Long value) {
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
    public static Long decode(String text) {
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
        return (int) value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return (float) value;
    }

    @Override
    public double doubleValue() {
        return (double) value;
    }

    public static native String toString(long value);

    /** @param radix outside 2 to 36 means 10 */
    public static native String toString(long value, int radix);

    /** @param shift bits a digit */
    private static native String toUnsignedText(long value, int shift);

    public static String toHexString(long value) {
        return toUnsignedText(value, 4);
    }

    public static String toOctalString(long value) {
        return toUnsignedText(value, 3);
    }

    public static String toBinaryString(long value) {
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

    public static int hashCode(long value) {
        return (int) (value ^ (value >>> 32));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Long && value == ((Long) other).value;
    }

    @Override
    public int compareTo(Long other) {
        return compare(value, other.value);
    }

    public static int compare(long a, long b) {
        return a < b ? -1 : a == b ? 0 : 1;
    }

    public static int compareUnsigned(long a, long b) {
        return compare(a + MIN_VALUE, b + MIN_VALUE);
    }

    public static int signum(long value) {
        return (int) ((value >> 63) | (-value >>> 63));
    }

    public static long sum(long a, long b) {
        return a + b;
    }

    public static long max(long a, long b) {
        return a >= b ? a : b;
    }

    public static long min(long a, long b) {
        return a <= b ? a : b;
    }

    public static int bitCount(long value) {
        return Integer.bitCount((int) value) + Integer.bitCount((int) (value >>> 32));
    }

    public static int numberOfLeadingZeros(long value) {
        int high = (int) (value >>> 32);
        return high == 0 ? 32 + Integer.numberOfLeadingZeros((int) value) : Integer.numberOfLeadingZeros(high);
    }

    public static int numberOfTrailingZeros(long value) {
        int low = (int) value;
        return low == 0 ? 32 + Integer.numberOfTrailingZeros((int) (value >>> 32)) : Integer.numberOfTrailingZeros(low);
    }

    public static long highestOneBit(long value) {
        return value & (MIN_VALUE >>> numberOfLeadingZeros(value));
    }

    public static long lowestOneBit(long value) {
        return value & -value;
    }

    public static long rotateLeft(long value, int distance) {
        return (value << distance) | (value >>> -distance);
    }

    public static long rotateRight(long value, int distance) {
        return (value >>> distance) | (value << -distance);
    }

    public static native String toUnsignedString(long value);

    public static native long divideUnsigned(long dividend, long divisor);

    public static native long remainderUnsigned(long dividend, long divisor);

    public static String toUnsignedString(long value, int radix) {
        if (value >= 0) return toString(value, radix);
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) radix = 10;
        long quotient = divideUnsigned(value, radix);
        return toString(quotient, radix) + Character.forDigit((int) (value - quotient * radix), radix);
    }

    public static long reverse(long value) {
        return ((long) Integer.reverse((int) value) << 32) | (Integer.reverse((int) (value >>> 32)) & 0xffffffffL);
    }

    public static long reverseBytes(long value) {
        return ((long) Integer.reverseBytes((int) value) << 32) | (Integer.reverseBytes((int) (value >>> 32)) & 0xffffffffL);
    }

    /** Made when the first box is asked for. */
    private static class Cache {
        static final Long[] BOXES = boxes();

        // Filled before another thread can see it: no visible operations.
        private static Long[] boxes() {
            Long[] boxes = new Long[256];
            for (int i = 0; i < 256; i++) boxes[i] = new Long(i - 128);
            return boxes;
        }

        /** An array element, read without a visible operation: the boxes never change. */
        static native Object element(Object[] array, int index);
    }
}
