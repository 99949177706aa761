package java.lang;

/** Box of a char, and what Unicode says about chars and code points. */
public final class Character implements java.io.Serializable, Comparable<Character> {
    public static final int MIN_RADIX = 2;
    public static final int MAX_RADIX = 36;
    public static final char MIN_VALUE = '\u0000';
    public static final char MAX_VALUE = '\uffff';
    public static final int MIN_CODE_POINT = 0;
    public static final int MAX_CODE_POINT = 0x10ffff;
    public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x10000;
    public static final char MIN_HIGH_SURROGATE = '\ud800';
    public static final char MAX_HIGH_SURROGATE = '\udbff';
    public static final char MIN_LOW_SURROGATE = '\udc00';
    public static final char MAX_LOW_SURROGATE = '\udfff';
    public static final int SIZE = 16;
    public static final int BYTES = 2;

    private final char value;

    @Deprecated
    public Character(char value) {
        this.value = value;
    }

    public static Character valueOf(char value) {
        if (value <= 127) return (Character) Cache.element(Cache.BOXES, value);
        return new Character(value);
    }

    public char charValue() {
        return value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    public static String toString(char value) {
        return String.valueOf(value);
    }

    public static String toString(int codePoint) {
        if (codePoint >>> 16 == 0) return String.valueOf((char) codePoint);
        if (!isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException(
                    "Not a valid Unicode code point: 0x" + Integer.toHexString(codePoint).toUpperCase());
        }
        return String.valueOf(toChars(codePoint));
    }

    @Override
    public int hashCode() {
        return value;
    }

    public static int hashCode(char value) {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Character && value == ((Character) other).value;
    }

    @Override
    public int compareTo(Character other) {
        return value - other.value;
    }

    public static int compare(char a, char b) {
        return a - b;
    }

    public static boolean isValidCodePoint(int codePoint) {
        return codePoint >= 0 && codePoint <= MAX_CODE_POINT;
    }

    public static boolean isSupplementaryCodePoint(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT && codePoint <= MAX_CODE_POINT;
    }

    public static boolean isHighSurrogate(char c) {
        return c >= MIN_HIGH_SURROGATE && c <= MAX_HIGH_SURROGATE;
    }

    public static boolean isLowSurrogate(char c) {
        return c >= MIN_LOW_SURROGATE && c <= MAX_LOW_SURROGATE;
    }

    public static boolean isSurrogate(char c) {
        return c >= MIN_HIGH_SURROGATE && c <= MAX_LOW_SURROGATE;
    }

    public static int charCount(int codePoint) {
        return codePoint >= MIN_SUPPLEMENTARY_CODE_POINT ? 2 : 1;
    }

    public static int toCodePoint(char high, char low) {
        return ((high - MIN_HIGH_SURROGATE) << 10) + (low - MIN_LOW_SURROGATE) + MIN_SUPPLEMENTARY_CODE_POINT;
    }

    public static char[] toChars(int codePoint) {
        if (codePoint >>> 16 == 0) return new char[] {(char) codePoint};
        if (!isValidCodePoint(codePoint)) throw new IllegalArgumentException();
        int offset = codePoint - MIN_SUPPLEMENTARY_CODE_POINT;
        return new char[] {(char) (MIN_HIGH_SURROGATE + (offset >>> 10)), (char) (MIN_LOW_SURROGATE + (offset & 0x3ff))};
    }

    public static boolean isDigit(char c) {
        return isDigit((int) c);
    }

    public static native boolean isDigit(int codePoint);

    public static boolean isLetter(char c) {
        return isLetter((int) c);
    }

    public static native boolean isLetter(int codePoint);

    public static boolean isLetterOrDigit(char c) {
        return isLetterOrDigit((int) c);
    }

    public static boolean isLetterOrDigit(int codePoint) {
        return isLetter(codePoint) || isDigit(codePoint);
    }

    public static native boolean isAlphabetic(int codePoint);

    public static boolean isUpperCase(char c) {
        return isUpperCase((int) c);
    }

    public static native boolean isUpperCase(int codePoint);

    public static boolean isLowerCase(char c) {
        return isLowerCase((int) c);
    }

    public static native boolean isLowerCase(int codePoint);

    public static boolean isWhitespace(char c) {
        return isWhitespace((int) c);
    }

    public static native boolean isWhitespace(int codePoint);

    public static boolean isSpaceChar(char c) {
        return isSpaceChar((int) c);
    }

    public static native boolean isSpaceChar(int codePoint);

    public static boolean isISOControl(char c) {
        return c <= 0x9f && (c >= 0x7f || c <= 0x1f);
    }

    public static boolean isJavaIdentifierStart(char c) {
        return isJavaIdentifierStart((int) c);
    }

    public static native boolean isJavaIdentifierStart(int codePoint);

    public static boolean isJavaIdentifierPart(char c) {
        return isJavaIdentifierPart((int) c);
    }

    public static native boolean isJavaIdentifierPart(int codePoint);

    public static char toUpperCase(char c) {
        return (char) toUpperCase((int) c);
    }

    public static native int toUpperCase(int codePoint);

    public static char toLowerCase(char c) {
        return (char) toLowerCase((int) c);
    }

    public static native int toLowerCase(int codePoint);

    public static int digit(char c, int radix) {
        return digit((int) c, radix);
    }

    /** Value of a digit or Latin letter in that radix, or −1. */
    public static int digit(int codePoint, int radix) {
        if (radix < MIN_RADIX || radix > MAX_RADIX) return -1;
        int value = digitValue(codePoint);
        return value < radix ? value : -1;
    }

    public static int getNumericValue(char c) {
        return digitValue(c);
    }

    /** 0 to 35, or −1: decimal digits of all scripts, Latin letters, full-width letters. */
    private static native int digitValue(int codePoint);

    public static char forDigit(int digit, int radix) {
        if (radix < MIN_RADIX || radix > MAX_RADIX || digit < 0 || digit >= radix) return '\0';
        return (char) (digit < 10 ? '0' + digit : 'a' + digit - 10);
    }

    public static char reverseBytes(char c) {
        return (char) ((c << 8) | (c >>> 8));
    }

    /** Made when the first box is asked for. */
    private static class Cache {
        static final Character[] BOXES = boxes();

        // Filled before another thread can see it: no visible operations.
        private static Character[] boxes() {
            Character[] boxes = new Character[128];
            for (int i = 0; i < 128; i++) boxes[i] = new Character((char) i);
            return boxes;
        }

        /** An array element, read without a visible operation: the boxes never change. */
        static native Object element(Object[] array, int index);
    }
}
