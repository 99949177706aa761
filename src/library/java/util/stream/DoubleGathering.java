package java.util.stream;

import java.util.Arrays;

/** Gathers doubles in an array that grows. */
final class DoubleGathering extends Terminal<double[]> {
    private double[] elements = new double[8];
    private int size;

    @Override
    public void accept(double value) {
        if (size == elements.length) elements = Arrays.copyOf(elements, size * 2);
        elements[size++] = value;
    }

    @Override
    double[] result() {
        return Arrays.copyOf(elements, size);
    }

    @Override
    void combine(double[] later) {
        for (double value : later) accept(value);
    }
}
