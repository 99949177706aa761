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
    public static final char MIN_SURROGATE = MIN_HIGH_SURROGATE;
    public static final char MAX_SURROGATE = MAX_LOW_SURROGATE;
    public static final int SIZE = 16;
    public static final int BYTES = 2;
    public static final byte UNASSIGNED = 0;
    public static final byte UPPERCASE_LETTER = 1;
    public static final byte LOWERCASE_LETTER = 2;
    public static final byte TITLECASE_LETTER = 3;
    public static final byte MODIFIER_LETTER = 4;
    public static final byte OTHER_LETTER = 5;
    public static final byte NON_SPACING_MARK = 6;
    public static final byte ENCLOSING_MARK = 7;
    public static final byte COMBINING_SPACING_MARK = 8;
    public static final byte DECIMAL_DIGIT_NUMBER = 9;
    public static final byte LETTER_NUMBER = 10;
    public static final byte OTHER_NUMBER = 11;
    public static final byte SPACE_SEPARATOR = 12;
    public static final byte LINE_SEPARATOR = 13;
    public static final byte PARAGRAPH_SEPARATOR = 14;
    public static final byte CONTROL = 15;
    public static final byte FORMAT = 16;
    public static final byte PRIVATE_USE = 18;
    public static final byte SURROGATE = 19;
    public static final byte DASH_PUNCTUATION = 20;
    public static final byte START_PUNCTUATION = 21;
    public static final byte END_PUNCTUATION = 22;
    public static final byte CONNECTOR_PUNCTUATION = 23;
    public static final byte OTHER_PUNCTUATION = 24;
    public static final byte MATH_SYMBOL = 25;
    public static final byte CURRENCY_SYMBOL = 26;
    public static final byte MODIFIER_SYMBOL = 27;
    public static final byte OTHER_SYMBOL = 28;
    public static final byte INITIAL_QUOTE_PUNCTUATION = 29;
    public static final byte FINAL_QUOTE_PUNCTUATION = 30;

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

    public static boolean isBmpCodePoint(int codePoint) {
        return codePoint >>> 16 == 0;
    }

    public static boolean isSurrogatePair(char high, char low) {
        return isHighSurrogate(high) && isLowSurrogate(low);
    }

    public static char highSurrogate(int codePoint) {
        return (char) ((codePoint >>> 10) + (MIN_HIGH_SURROGATE - (MIN_SUPPLEMENTARY_CODE_POINT >>> 10)));
    }

    public static char lowSurrogate(int codePoint) {
        return (char) ((codePoint & 0x3ff) + MIN_LOW_SURROGATE);
    }

    public static int codePointAt(CharSequence text, int index) {
        char high = text.charAt(index);
        if (isHighSurrogate(high) && index + 1 < text.length()) {
            char low = text.charAt(index + 1);
            if (isLowSurrogate(low)) return toCodePoint(high, low);
        }
        return high;
    }

    public static int codePointAt(char[] text, int index) {
        return codePointAt(text, index, text.length);
    }

    public static int codePointAt(char[] text, int index, int limit) {
        if (index >= limit || index < 0 || limit > text.length) throw new IndexOutOfBoundsException();
        char high = text[index];
        if (isHighSurrogate(high) && index + 1 < limit && isLowSurrogate(text[index + 1])) {
            return toCodePoint(high, text[index + 1]);
        }
        return high;
    }

    public static int codePointBefore(CharSequence text, int index) {
        char low = text.charAt(--index);
        if (isLowSurrogate(low) && index > 0) {
            char high = text.charAt(index - 1);
            if (isHighSurrogate(high)) return toCodePoint(high, low);
        }
        return low;
    }

    public static int codePointCount(CharSequence text, int begin, int end) {
        if (begin < 0 || begin > end || end > text.length()) throw new IndexOutOfBoundsException();
        int count = end - begin;
        for (int i = begin; i < end - 1; i++) {
            if (isHighSurrogate(text.charAt(i)) && isLowSurrogate(text.charAt(i + 1))) {
                count--;
                i++;
            }
        }
        return count;
    }

    public static int offsetByCodePoints(CharSequence text, int index, int offset) {
        int length = text.length();
        if (index < 0 || index > length) throw new IndexOutOfBoundsException();
        int at = index;
        int left = offset;
        for (; left > 0 && at < length; left--) at += charCount(codePointAt(text, at));
        for (; left < 0 && at > 0; left++) at -= charCount(codePointBefore(text, at));
        if (left != 0) throw new IndexOutOfBoundsException();
        return at;
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

    public static int toChars(int codePoint, char[] target, int index) {
        char[] chars = toChars(codePoint);
        System.arraycopy(chars, 0, target, index, chars.length);
        return chars.length;
    }

    public static char[] toChars(int codePoint) {
        if (codePoint >>> 16 == 0) return new char[] {(char) codePoint};
        if (!isValidCodePoint(codePoint)) {
            throw new IllegalArgumentException(
                    "Not a valid Unicode code point: 0x" + Integer.toHexString(codePoint).toUpperCase());
        }
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
        return isISOControl((int) c);
    }

    public static boolean isISOControl(int codePoint) {
        return codePoint >= 0 && codePoint <= 0x9f && (codePoint >= 0x7f || codePoint <= 0x1f);
    }

    public static boolean isTitleCase(char c) {
        return getType(c) == TITLECASE_LETTER;
    }

    public static boolean isTitleCase(int codePoint) {
        return getType(codePoint) == TITLECASE_LETTER;
    }

    public static boolean isDefined(char c) {
        return getType(c) != UNASSIGNED;
    }

    public static boolean isDefined(int codePoint) {
        return getType(codePoint) != UNASSIGNED;
    }

    public static boolean isIdentifierIgnorable(char c) {
        return isIdentifierIgnorable((int) c);
    }

    public static boolean isIdentifierIgnorable(int codePoint) {
        if (codePoint >= 0 && codePoint <= 8 || codePoint >= 0xe && codePoint <= 0x1b) return true;
        return codePoint >= 0x7f && codePoint <= 0x9f || getType(codePoint) == FORMAT;
    }

    public static int getType(char c) {
        return getType((int) c);
    }

    /** The general category of Unicode. */
    public static native int getType(int codePoint);

    public static char toTitleCase(char c) {
        return (char) toTitleCase((int) c);
    }

    /** Deviates from the JDK: only the four digraphs differ from upper case. */
    public static int toTitleCase(int codePoint) {
        if (codePoint >= 0x1c4 && codePoint <= 0x1cc) return codePoint <= 0x1c6 ? 0x1c5 : codePoint <= 0x1c9 ? 0x1c8 : 0x1cb;
        if (codePoint >= 0x1f1 && codePoint <= 0x1f3) return 0x1f2;
        return toUpperCase(codePoint);
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

    public static int getNumericValue(int codePoint) {
        return digitValue(codePoint);
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
