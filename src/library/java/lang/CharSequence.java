package java.lang;

import java.util.stream.IntStream;

/** A readable sequence of UTF-16 chars. */
public interface CharSequence {
    int length();

    char charAt(int index);

    CharSequence subSequence(int start, int end);

    String toString();

    default boolean isEmpty() {
        return length() == 0;
    }

    static int compare(CharSequence a, CharSequence b) {
        return a.toString().compareTo(b.toString());
    }

    default IntStream chars() {
        return IntStream.range(0, length()).map(i -> charAt(i));
    }

    default IntStream codePoints() {
        return IntStream.iterate(0, i -> i < length(), i -> i + Character.charCount(toString().codePointAt(i)))
                .map(i -> toString().codePointAt(i));
    }
}
