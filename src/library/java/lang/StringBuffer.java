package java.lang;

/** A growing sequence of chars whose methods are synchronized. */
public final class StringBuffer extends AbstractStringBuilder implements java.io.Serializable, Comparable<StringBuffer> {
    public StringBuffer() {
        super(16);
    }

    public StringBuffer(int capacity) {
        super(capacity);
    }

    public StringBuffer(String text) {
        super(text.length() + 16);
        appendText(text);
    }

    public StringBuffer(CharSequence text) {
        super(text.length() + 16);
        appendText(text.toString());
    }

    public synchronized StringBuffer append(Object object) {
        appendText(String.valueOf(object));
        return this;
    }

    public synchronized StringBuffer append(String text) {
        appendText(text);
        return this;
    }

    public synchronized StringBuffer append(StringBuffer text) {
        appendText(text == null ? null : text.toString());
        return this;
    }

    @Override
    public synchronized StringBuffer append(CharSequence text) {
        appendText(text == null ? null : text.toString());
        return this;
    }

    @Override
    public synchronized StringBuffer append(CharSequence text, int start, int end) {
        appendRange(text, start, end);
        return this;
    }

    public synchronized StringBuffer append(char[] text) {
        appendText(String.valueOf(text));
        return this;
    }

    public synchronized StringBuffer append(char[] text, int offset, int length) {
        appendText(String.valueOf(text, offset, length));
        return this;
    }

    public synchronized StringBuffer append(boolean value) {
        appendText(value ? "true" : "false");
        return this;
    }

    @Override
    public synchronized StringBuffer append(char c) {
        appendChar(c);
        return this;
    }

    public synchronized StringBuffer append(int value) {
        appendText(Integer.toString(value));
        return this;
    }

    public synchronized StringBuffer append(long value) {
        appendText(Long.toString(value));
        return this;
    }

    public synchronized StringBuffer append(float value) {
        appendText(Float.toString(value));
        return this;
    }

    public synchronized StringBuffer append(double value) {
        appendText(Double.toString(value));
        return this;
    }

    public synchronized StringBuffer appendCodePoint(int codePoint) {
        appendText(Character.toString(codePoint));
        return this;
    }

    public synchronized StringBuffer delete(int start, int end) {
        deleteRange(start, end);
        return this;
    }

    public synchronized StringBuffer deleteCharAt(int index) {
        deleteChar(index);
        return this;
    }

    public synchronized StringBuffer replace(int start, int end, String text) {
        replaceRange(start, end, text);
        return this;
    }

    public synchronized StringBuffer insert(int offset, String text) {
        insertText(offset, text);
        return this;
    }

    public synchronized StringBuffer insert(int offset, Object object) {
        insertText(offset, String.valueOf(object));
        return this;
    }

    public synchronized StringBuffer insert(int offset, char[] text) {
        insertText(offset, String.valueOf(text));
        return this;
    }

    public synchronized StringBuffer insert(int offset, CharSequence text) {
        insertText(offset, String.valueOf(text));
        return this;
    }

    public synchronized StringBuffer insert(int offset, boolean value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, char value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, int value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, long value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, float value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, double value) {
        insertText(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer reverse() {
        reverseChars();
        return this;
    }

    @Override
    public synchronized int length() {
        return super.length();
    }

    @Override
    public synchronized int capacity() {
        return super.capacity();
    }

    @Override
    public synchronized char charAt(int index) {
        return super.charAt(index);
    }

    @Override
    public synchronized String substring(int start) {
        return super.substring(start);
    }

    @Override
    public synchronized String substring(int start, int end) {
        return super.substring(start, end);
    }

    @Override
    public synchronized CharSequence subSequence(int start, int end) {
        return super.subSequence(start, end);
    }

    @Override
    public synchronized int indexOf(String text) {
        return super.indexOf(text);
    }

    @Override
    public synchronized int indexOf(String text, int from) {
        return super.indexOf(text, from);
    }

    @Override
    public synchronized int lastIndexOf(String text) {
        return super.lastIndexOf(text);
    }

    @Override
    public synchronized String toString() {
        return super.toString();
    }

    @Override
    public synchronized void setLength(int length) {
        super.setLength(length);
    }

    @Override
    public synchronized void setCharAt(int index, char c) {
        super.setCharAt(index, c);
    }

    @Override
    public synchronized void ensureCapacity(int minimum) {
        super.ensureCapacity(minimum);
    }

    @Override
    public synchronized void trimToSize() {
        super.trimToSize();
    }

    @Override
    public synchronized int compareTo(StringBuffer other) {
        return toString().compareTo(other.toString());
    }

    public synchronized StringBuffer insert(int index, char[] text, int offset, int length) {
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

    public synchronized StringBuffer insert(int index, CharSequence text, int start, int end) {
        if (text == null) text = "null";
        if (start < 0 || start > end || end > text.length()) {
            throw new IndexOutOfBoundsException("start " + start + ", end " + end + ", length " + text.length());
        }
        insertText(index, text.subSequence(start, end).toString());
        return this;
    }
}
