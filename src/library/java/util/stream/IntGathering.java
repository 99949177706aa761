package java.util.stream;

import java.util.Arrays;

/** Gathers ints in an array that grows. */
final class IntGathering extends Terminal<int[]> {
    private int[] elements = new int[8];
    private int size;

    @Override
    public void accept(int value) {
        if (size == elements.length) elements = Arrays.copyOf(elements, size * 2);
        elements[size++] = value;
    }

    @Override
    int[] result() {
        return Arrays.copyOf(elements, size);
    }

    @Override
    void combine(int[] later) {
        for (int value : later) accept(value);
    }
}
