package java.util.stream;

import java.util.Arrays;

/** Gathers longs in an array that grows. */
final class LongGathering extends Terminal<long[]> {
    private long[] elements = new long[8];
    private int size;

    @Override
    public void accept(long value) {
        if (size == elements.length) elements = Arrays.copyOf(elements, size * 2);
        elements[size++] = value;
    }

    @Override
    long[] result() {
        return Arrays.copyOf(elements, size);
    }

    @Override
    void combine(long[] later) {
        for (long value : later) accept(value);
    }
}
