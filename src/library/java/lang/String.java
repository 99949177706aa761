package java.lang;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Formatter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An immutable sequence of UTF-16 chars. It has no Java fields: the chars lie in the object itself, and the natives read them.
 * `new String(…)` is compiled as a call of the static method newString with the same parameters; the constructors below are
 * declared for the compiler only.
 */
public final class String implements java.io.Serializable, Comparable<String>, CharSequence {
    public static final Comparator<String> CASE_INSENSITIVE_ORDER = new CaseInsensitiveOrder();

    public String() {
    }

    public String(String original) {
    }

    public String(char[] value) {
    }

    public String(char[] value, int offset, int count) {
    }

    public String(int[] codePoints, int offset, int count) {
    }

    public String(byte[] bytes) {
    }

    public String(byte[] bytes, int offset, int length) {
    }

    public String(byte[] bytes, Charset charset) {
    }

    public String(byte[] bytes, int offset, int length, Charset charset) {
    }

    public String(byte[] bytes, String charsetName) throws UnsupportedEncodingException {
    }

    public String(StringBuilder builder) {
    }

    public String(StringBuffer buffer) {
    }

    static String newString() {
        return copy("");
    }

    static String newString(String original) {
        return copy(original);
    }

    static String newString(char[] value) {
        return fromChars(value, 0, value.length);
    }

    static String newString(char[] value, int offset, int count) {
        checkRange(offset, count, value.length);
        return fromChars(value, offset, count);
    }

    static String newString(int[] codePoints, int offset, int count) {
        checkRange(offset, count, codePoints.length);
        StringBuilder text = new StringBuilder(count);
        for (int i = offset; i < offset + count; i++) text.appendCodePoint(codePoints[i]);
        return text.toString();
    }

    static String newString(byte[] bytes) {
        return fromUtf8(bytes);
    }

    static String newString(byte[] bytes, int offset, int length) {
        checkRange(offset, length, bytes.length);
        byte[] piece = new byte[length];
        System.arraycopy(bytes, offset, piece, 0, length);
        return fromUtf8(piece);
    }

    static String newString(byte[] bytes, Charset charset) {
        return decode(bytes, charset.name());
    }

    static String newString(byte[] bytes, int offset, int length, Charset charset) {
        checkRange(offset, length, bytes.length);
        byte[] piece = new byte[length];
        System.arraycopy(bytes, offset, piece, 0, length);
        return decode(piece, charset.name());
    }

    static String newString(byte[] bytes, String charsetName) throws UnsupportedEncodingException {
        return decode(bytes, known(charsetName));
    }

    private static String known(String charsetName) throws UnsupportedEncodingException {
        try {
            return Charset.forName(charsetName).name();
        } catch (IllegalArgumentException exception) {
            throw new UnsupportedEncodingException(charsetName);
        }
    }

    private static String decode(byte[] bytes, String charset) {
        if (charset.equals("UTF-8")) return fromUtf8(bytes);
        boolean latin = charset.equals("ISO-8859-1");
        char[] chars = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) chars[i] = latin ? (char) (bytes[i] & 0xff) : bytes[i] < 0 ? '\ufffd' : (char) bytes[i];
        return fromChars(chars, 0, chars.length);
    }

    public byte[] getBytes(Charset charset) {
        return encode(charset.name());
    }

    public byte[] getBytes(String charsetName) throws UnsupportedEncodingException {
        return encode(known(charsetName));
    }

    private byte[] encode(String charset) {
        if (charset.equals("UTF-8")) return getBytes();
        int limit = charset.equals("ISO-8859-1") ? 256 : 128;
        byte[] bytes = new byte[codePointCount(0, length())];
        int at = 0;
        for (int i = 0; i < bytes.length; i++) {
            int c = codePointAt(at);
            at += Character.charCount(c);
            bytes[i] = (byte) (c < limit ? c : '?');
        }
        return bytes;
    }

    static String newString(StringBuilder builder) {
        return builder.toString();
    }

    static String newString(StringBuffer buffer) {
        return buffer.toString();
    }

    private static void checkRange(int offset, int count, int length) {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", count " + count + ", length " + length);
        }
    }

    private static native String copy(String original);

    /** The range must be inside the array. */
    static native String fromChars(char[] value, int offset, int count);

    private static native String fromUtf8(byte[] bytes);

    @Override
    public native int length();

    @Override
    public native boolean isEmpty();

    @Override
    public native char charAt(int index);

    public int codePointAt(int index) {
        if (index < 0 || index >= length()) {
            throw new StringIndexOutOfBoundsException("index " + index + ", length " + length());
        }
        char high = charAt(index);
        if (Character.isHighSurrogate(high) && index + 1 < length()) {
            char low = charAt(index + 1);
            if (Character.isLowSurrogate(low)) return Character.toCodePoint(high, low);
        }
        return high;
    }

    public int codePointBefore(int index) {
        if (index < 1 || index > length()) throw new StringIndexOutOfBoundsException(index);
        return Character.codePointBefore(this, index);
    }

    public int codePointCount(int begin, int end) {
        return Character.codePointCount(this, begin, end);
    }

    public int offsetByCodePoints(int index, int offset) {
        return Character.offsetByCodePoints(this, index, offset);
    }

    public void getChars(int begin, int end, char[] target, int targetBegin) {
        if (begin < 0 || begin > end || end > length()) {
            throw new StringIndexOutOfBoundsException("begin " + begin + ", end " + end + ", length " + length());
        }
        checkRange(targetBegin, end - begin, target.length);
        copyChars(begin, end, target, targetBegin);
    }

    /** Copies chars into an array; the ranges must be inside. */
    native void copyChars(int begin, int end, char[] target, int targetBegin);

    /** The bytes of the UTF-8 form. */
    public native byte[] getBytes();

    @Override
    public native boolean equals(Object other);

    public native boolean equalsIgnoreCase(String other);

    public boolean contentEquals(StringBuffer text) {
        return equals(text.toString());
    }

    public boolean contentEquals(CharSequence text) {
        return equals(text.toString());
    }

    @Override
    public native int compareTo(String other);

    public native int compareToIgnoreCase(String other);

    @Override
    public native int hashCode();

    public boolean regionMatches(int offset, String other, int otherOffset, int length) {
        return regionMatches(false, offset, other, otherOffset, length);
    }

    public boolean regionMatches(boolean ignoreCase, int offset, String other, int otherOffset, int length) {
        if (offset < 0 || otherOffset < 0) return false;
        if ((long) offset + length > length() || (long) otherOffset + length > other.length()) return false;
        if (length <= 0) return true;
        String a = substring(offset, offset + length);
        String b = other.substring(otherOffset, otherOffset + length);
        return ignoreCase ? a.equalsIgnoreCase(b) : a.equals(b);
    }

    public boolean startsWith(String prefix) {
        return startsWith(prefix, 0);
    }

    public native boolean startsWith(String prefix, int offset);

    public native boolean endsWith(String suffix);

    public int indexOf(int c) {
        return indexOf(c, 0);
    }

    public native int indexOf(int c, int from);

    public int indexOf(String text) {
        return indexOf(text, 0);
    }

    public native int indexOf(String text, int from);

    public int lastIndexOf(int c) {
        return lastIndexOf(c, length() - 1);
    }

    public native int lastIndexOf(int c, int from);

    public int lastIndexOf(String text) {
        return lastIndexOf(text, length());
    }

    public native int lastIndexOf(String text, int from);

    public boolean contains(CharSequence text) {
        return indexOf(text.toString(), 0) >= 0;
    }

    public String substring(int begin) {
        return substring(begin, length());
    }

    public native String substring(int begin, int end);

    @Override
    public CharSequence subSequence(int begin, int end) {
        return substring(begin, end);
    }

    public native String concat(String text);

    public native String replace(char from, char to);

    public String replace(CharSequence from, CharSequence to) {
        return replaceText(from.toString(), to.toString());
    }

    private native String replaceText(String from, String to);

    public boolean matches(String regex) {
        return Pattern.matches(regex, this);
    }

    public String replaceAll(String regex, String replacement) {
        return Pattern.compile(regex).matcher(this).replaceAll(replacement);
    }

    public String replaceFirst(String regex, String replacement) {
        return Pattern.compile(regex).matcher(this).replaceFirst(replacement);
    }

    public String[] split(String regex) {
        return split(regex, 0);
    }

    public String[] split(String regex, int limit) {
        return Pattern.compile(regex).split(this, limit);
    }

    public native String toLowerCase();

    public native String toUpperCase();

    public String toLowerCase(Locale locale) {
        return toLowerCase();
    }

    public String toUpperCase(Locale locale) {
        return toUpperCase();
    }

    public native String trim();

    public native String strip();

    public native String stripLeading();

    public native String stripTrailing();

    public boolean isBlank() {
        return strip().isEmpty();
    }

    /** Adds spaces before each line, or takes white space away; every line ends with a line feed. */
    public String indent(int n) {
        if (isEmpty()) return "";
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < length()) {
            int end = lineEnd(at);
            String line = substring(at, end);
            if (n > 0) {
                line = " ".repeat(n) + line;
            } else {
                int gone = 0;
                while (gone < -n && gone < line.length() && Character.isWhitespace(line.charAt(gone))) gone++;
                line = line.substring(gone);
            }
            text.append(line).append('\n');
            at = nextLine(end);
        }
        return text.toString();
    }

    /** Index of the next line terminator, or the length. */
    private int lineEnd(int from) {
        while (from < length() && charAt(from) != '\n' && charAt(from) != '\r') from++;
        return from;
    }

    /** Index behind the line terminator that stands there. */
    private int nextLine(int end) {
        return end + 1 < length() && charAt(end) == '\r' && charAt(end + 1) == '\n' ? end + 2 : end + 1;
    }

    /** What the compiler does to a text block (JLS §3.10.6). */
    public String stripIndent() {
        if (isEmpty()) return "";
        char last = charAt(length() - 1);
        boolean terminated = last == '\n' || last == '\r';
        int margin = terminated ? 0 : Integer.MAX_VALUE;
        for (int at = 0; at < length() && margin > 0; ) {
            int end = lineEnd(at);
            int start = at;
            while (start < end && Character.isWhitespace(charAt(start))) start++;
            boolean isLast = end >= length();
            if (start < end || isLast) margin = Math.min(margin, start - at);
            at = nextLine(end);
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length(); ) {
            int end = lineEnd(at);
            String line = substring(at, end);
            if (!line.isBlank()) text.append(line.substring(Math.min(margin, line.length())).stripTrailing());
            at = nextLine(end);
            if (at < length() || terminated) text.append('\n');
        }
        return text.toString();
    }

    /** What the compiler does to escapes (JLS §3.10.7), without Unicode escapes. */
    public String translateEscapes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length(); ) {
            char c = charAt(i++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            c = i < length() ? charAt(i++) : '\0';
            int simple = "btnfrs\"'\\".indexOf(c);
            if (simple >= 0) {
                text.append("\b\t\n\f\r \"'\\".charAt(simple));
            } else if (c >= '0' && c <= '7') {
                int limit = c <= '3' ? 3 : 2;
                int code = c - '0';
                for (int n = 1; n < limit && i < length() && charAt(i) >= '0' && charAt(i) <= '7'; n++) {
                    code = code * 8 + charAt(i++) - '0';
                }
                text.append((char) code);
            } else if (c == '\r') {
                if (i < length() && charAt(i) == '\n') i++;
            } else if (c != '\n') {
                throw new IllegalArgumentException(
                        String.format("Invalid escape sequence: \\%c \\\\u%04X", c, (int) c));
            }
        }
        return text.toString();
    }

    public <R> R transform(Function<? super String, ? extends R> function) {
        return function.apply(this);
    }

    public String repeat(int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        return repeat0(count);
    }

    private native String repeat0(int count);

    @Override
    public String toString() {
        return this;
    }

    public native char[] toCharArray();

    public native String intern();

    public static String format(Locale locale, String format, Object... arguments) {
        return new Formatter().format(format, arguments).toString();
    }

    public String formatted(Object... arguments) {
        return new Formatter().format(this, arguments).toString();
    }

    public static String format(String format, Object... arguments) {
        return new Formatter().format(format, arguments).toString();
    }

    public static String join(CharSequence delimiter, CharSequence... elements) {
        String between = delimiter.toString();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) text.append(between);
            text.append(String.valueOf(elements[i]));
        }
        return text.toString();
    }

    public static String join(CharSequence delimiter, Iterable<? extends CharSequence> elements) {
        String between = delimiter.toString();
        Objects.requireNonNull(elements);
        StringBuilder text = new StringBuilder();
        boolean first = true;
        for (Iterator<? extends CharSequence> each = elements.iterator(); each.hasNext(); ) {
            if (!first) text.append(between);
            first = false;
            text.append(String.valueOf(each.next()));
        }
        return text.toString();
    }

    public static String valueOf(Object object) {
        return object == null ? "null" : object.toString();
    }

    public static String valueOf(char[] value) {
        return fromChars(value, 0, value.length);
    }

    public static String valueOf(char[] value, int offset, int count) {
        checkRange(offset, count, value.length);
        return fromChars(value, offset, count);
    }

    public static String copyValueOf(char[] value, int offset, int count) {
        return valueOf(value, offset, count);
    }

    public static String copyValueOf(char[] value) {
        return fromChars(value, 0, value.length);
    }

    public static String valueOf(boolean value) {
        return value ? "true" : "false";
    }

    public static native String valueOf(char value);

    public static String valueOf(int value) {
        return Integer.toString(value);
    }

    public static String valueOf(long value) {
        return Long.toString(value);
    }

    public static String valueOf(float value) {
        return Float.toString(value);
    }

    public static String valueOf(double value) {
        return Double.toString(value);
    }

    private static class CaseInsensitiveOrder implements Comparator<String> {
        @Override
        public int compare(String a, String b) {
            return a.compareToIgnoreCase(b);
        }
    }

    /** The lines, without their ends: \\n, \\r or both. */
    public Stream<String> lines() {
        ArrayList<String> lines = new ArrayList<>();
        int n = length();
        for (int i = 0; i < n; ) {
            int end = i;
            while (end < n && charAt(end) != '\n' && charAt(end) != '\r') end++;
            lines.add(substring(i, end));
            i = end + 1;
            if (end + 1 < n && charAt(end) == '\r' && charAt(end + 1) == '\n') i++;
        }
        return lines.stream();
    }
}
