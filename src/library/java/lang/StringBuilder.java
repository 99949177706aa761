package java.lang;

/** A growing sequence of chars for one thread. */
public final class StringBuilder extends AbstractStringBuilder implements java.io.Serializable, Comparable<StringBuilder> {
    public StringBuilder() {
        super(16);
    }

    public StringBuilder(int capacity) {
        super(capacity);
    }

    public StringBuilder(String text) {
        super(text.length() + 16);
        appendText(text);
    }

    public StringBuilder(CharSequence text) {
        super(text.length() + 16);
        appendText(text.toString());
    }

    public StringBuilder append(Object object) {
        appendText(String.valueOf(object));
        return this;
    }

    public StringBuilder append(String text) {
        appendText(text);
        return this;
    }

    public StringBuilder append(StringBuffer text) {
        appendText(text == null ? null : text.toString());
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text) {
        appendText(text == null ? null : text.toString());
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text, int start, int end) {
        appendRange(text, start, end);
        return this;
    }

    public StringBuilder append(char[] text) {
        appendText(String.valueOf(text));
        return this;
    }

    public StringBuilder append(char[] text, int offset, int length) {
        appendText(String.valueOf(text, offset, length));
        return this;
    }

    public StringBuilder append(boolean value) {
        appendText(value ? "true" : "false");
        return this;
    }

    @Override
    public StringBuilder append(char c) {
        appendChar(c);
        return this;
    }

    public StringBuilder append(int value) {
        appendText(Integer.toString(value));
        return this;
    }

    public StringBuilder append(long value) {
        appendText(Long.toString(value));
        return this;
    }

    public StringBuilder append(float value) {
        appendText(Float.toString(value));
        return this;
    }

    public StringBuilder append(double value) {
        appendText(Double.toString(value));
        return this;
    }

    public StringBuilder appendCodePoint(int codePoint) {
        appendText(Character.toString(codePoint));
        return this;
    }

    public StringBuilder delete(int start, int end) {
        deleteRange(start, end);
        return this;
    }

    public StringBuilder deleteCharAt(int index) {
        deleteChar(index);
        return this;
    }

    public StringBuilder replace(int start, int end, String text) {
        replaceRange(start, end, text);
        return this;
    }

    public StringBuilder insert(int offset, String text) {
        insertText(offset, text);
        return this;
    }

    public StringBuilder insert(int offset, Object object) {
        insertText(offset, String.valueOf(object));
        return this;
    }

    public StringBuilder insert(int offset, char[] text) {
        insertText(offset, String.valueOf(text));
        return this;
    }

    public StringBuilder insert(int offset, CharSequence text) {
        insertText(offset, String.valueOf(text));
        return this;
    }

    public StringBuilder insert(int offset, boolean value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, char value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, int value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, long value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, float value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, double value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder reverse() {
        reverseChars();
        return this;
    }

    @Override
    public int compareTo(StringBuilder other) {
        return toString().compareTo(other.toString());
    }

    public StringBuilder insert(int index, char[] text, int offset, int length) {
        if (index < 0 || index > length()) {
            throw new StringIndexOutOfBoundsException("offset " + index + ", length " + length());
        }
        if (offset < 0 || length < 0 || offset > text.length - length) {
            throw new StringIndexOutOfBoundsException(
                    "offset " + offset + ", count " + length + ", length " + text.length);
        }
        insertText(index, String.valueOf(text, offset, length));
        return this;
    }

    public StringBuilder insert(int index, CharSequence text, int start, int end) {
        if (text == null) text = "null";
        if (start < 0 || start > end || end > text.length()) {
            throw new IndexOutOfBoundsException("start " + start + ", end " + end + ", length " + text.length());
        }
        insertText(index, text.subSequence(start, end).toString());
        return this;
    }
}
