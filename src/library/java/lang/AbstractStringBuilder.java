package java.lang;

/**
 * The growing array of chars behind StringBuilder and StringBuffer. Not synchronized: two threads that append to one
 * StringBuilder race, as on a JVM.
 */
abstract class AbstractStringBuilder implements CharSequence, Appendable {
    char[] value;
    int count;

    AbstractStringBuilder(int capacity) {
        value = new char[capacity];
    }

    @Override
    public int length() {
        return count;
    }

    public int capacity() {
        return value.length;
    }

    public void ensureCapacity(int minimum) {
        if (minimum > 0) grow(minimum);
    }

    private void grow(int minimum) {
        int old = value.length;
        if (minimum <= old) return;
        int wanted = old * 2 + 2;
        char[] larger = new char[wanted < minimum ? minimum : wanted];
        System.arraycopy(value, 0, larger, 0, count);
        value = larger;
    }

    public void trimToSize() {
        if (count < value.length) {
            char[] exact = new char[count];
            System.arraycopy(value, 0, exact, 0, count);
            value = exact;
        }
    }

    public void setLength(int length) {
        if (length < 0) throw new StringIndexOutOfBoundsException(length);
        grow(length);
        for (int i = count; i < length; i++) value[i] = '\0';
        count = length;
    }

    @Override
    public char charAt(int index) {
        checkIndex(index);
        return value[index];
    }

    public void setCharAt(int index, char c) {
        checkIndex(index);
        value[index] = c;
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= count) {
            throw new StringIndexOutOfBoundsException("index " + index + ", length " + count);
        }
    }

    public int codePointAt(int index) {
        return toString().codePointAt(index);
    }

    public void getChars(int begin, int end, char[] target, int targetBegin) {
        checkRange(begin, end);
        System.arraycopy(value, begin, target, targetBegin, end - begin);
    }

    private void checkRange(int start, int end) {
        if (start < 0 || start > end || end > count) {
            throw new StringIndexOutOfBoundsException("start " + start + ", end " + end + ", length " + count);
        }
    }

    private void checkOffset(int offset) {
        if (offset < 0 || offset > count) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", length " + count);
        }
    }

    AbstractStringBuilder appendText(String text) {
        if (text == null) text = "null";
        int length = text.length();
        int end = count + length;
        if (end > value.length) grow(end);
        text.copyChars(0, length, value, count);
        count = end;
        return this;
    }

    AbstractStringBuilder appendChar(char c) {
        int at = count;
        if (at == value.length) grow(at + 1);
        value[at] = c;
        count = at + 1;
        return this;
    }

    AbstractStringBuilder appendRange(CharSequence text, int start, int end) {
        if (text == null) text = "null";
        if (start < 0 || start > end || end > text.length()) {
            throw new IndexOutOfBoundsException("start " + start + ", end " + end + ", length " + text.length());
        }
        return appendText(text.subSequence(start, end).toString());
    }

    AbstractStringBuilder insertText(int offset, String text) {
        checkOffset(offset);
        if (text == null) text = "null";
        int length = text.length();
        grow(count + length);
        System.arraycopy(value, offset, value, offset + length, count - offset);
        text.copyChars(0, length, value, offset);
        count += length;
        return this;
    }

    AbstractStringBuilder deleteRange(int start, int end) {
        if (end > count) end = count;
        checkRange(start, end);
        int length = end - start;
        if (length > 0) {
            System.arraycopy(value, end, value, start, count - end);
            count -= length;
        }
        return this;
    }

    AbstractStringBuilder deleteChar(int index) {
        checkIndex(index);
        return deleteRange(index, index + 1);
    }

    AbstractStringBuilder replaceRange(int start, int end, String text) {
        if (end > count) end = count;
        checkRange(start, end);
        int length = text.length();
        int size = count + length - (end - start);
        grow(size);
        System.arraycopy(value, end, value, start + length, count - end);
        text.copyChars(0, length, value, start);
        count = size;
        return this;
    }

    AbstractStringBuilder reverseChars() {
        boolean surrogates = false;
        for (int i = 0, j = count - 1; i <= j; i++, j--) {
            char low = value[i];
            char high = value[j];
            value[i] = high;
            value[j] = low;
            if (Character.isSurrogate(low) || Character.isSurrogate(high)) surrogates = true;
        }
        if (surrogates) {
            for (int i = 0; i + 1 < count; i++) {
                if (Character.isLowSurrogate(value[i]) && Character.isHighSurrogate(value[i + 1])) {
                    char low = value[i];
                    value[i] = value[i + 1];
                    value[i + 1] = low;
                    i++;
                }
            }
        }
        return this;
    }

    public String substring(int start) {
        return substring(start, count);
    }

    public String substring(int start, int end) {
        checkRange(start, end);
        return String.fromChars(value, start, end - start);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    public int indexOf(String text) {
        return toString().indexOf(text);
    }

    public int indexOf(String text, int from) {
        return toString().indexOf(text, from);
    }

    public int lastIndexOf(String text) {
        return toString().lastIndexOf(text);
    }

    public int lastIndexOf(String text, int from) {
        return toString().lastIndexOf(text, from);
    }

    @Override
    public String toString() {
        return String.fromChars(value, 0, count);
    }

    public int codePointBefore(int index) {
        if (index < 1 || index > count) throw new StringIndexOutOfBoundsException(index);
        return Character.codePointBefore(this, index);
    }

    public int codePointCount(int begin, int end) {
        return Character.codePointCount(this, begin, end);
    }

    public int offsetByCodePoints(int index, int offset) {
        return Character.offsetByCodePoints(this, index, offset);
    }
}
