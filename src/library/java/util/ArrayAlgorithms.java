package java.util;

import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;

/**
 * The part of Arrays that compares, searches and goes by the name of parallel; Arrays inherits it, so it is called as Arrays.compare and so on.
 * Deviates from the JDK: what is called parallel is done by the calling thread.
 */
class ArrayAlgorithms extends ArrayComparison {
    ArrayAlgorithms() {
    }

    public static boolean equals(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    public static int mismatch(boolean[] a, boolean[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    public static int compare(boolean[] a, boolean[] b) {
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static boolean equals(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    public static int mismatch(byte[] a, byte[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    public static int compare(byte[] a, byte[] b) {
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static boolean equals(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    public static int mismatch(short[] a, short[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    public static int compare(short[] a, short[] b) {
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static boolean equals(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    public static int mismatch(char[] a, char[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    public static int compare(char[] a, char[] b) {
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static boolean equals(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    public static int mismatch(int[] a, int[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    public static int compare(int[] a, int[] b) {
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static boolean equals(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    public static int mismatch(long[] a, long[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    public static int compare(long[] a, long[] b) {
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static boolean equals(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    public static int mismatch(float[] a, float[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    public static int compare(float[] a, float[] b) {
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static boolean equals(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    public static int mismatch(double[] a, double[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    public static int compare(double[] a, double[] b) {
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static boolean equals(Object[] a, int aFrom, int aTo, Object[] b, int bFrom, int bTo) {
        return mismatch(a, aFrom, aTo, b, bFrom, bTo) < 0;
    }

    public static int mismatch(Object[] a, Object[] b) {
        return mismatch(a, 0, a.length, b, 0, b.length);
    }

    public static <T extends Comparable<? super T>> int compare(T[] a, T[] b) {
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        return compare(a, 0, a.length, b, 0, b.length);
    }

    public static <T> int compare(T[] a, T[] b, Comparator<? super T> comparator) {
        Objects.requireNonNull(comparator);
        if (a == null || b == null) return a == b ? 0 : a == null ? -1 : 1;
        int shorter = Math.min(a.length, b.length);
        for (int i = 0; i < shorter; i++) {
            int order = a[i] == b[i] ? 0 : comparator.compare(a[i], b[i]);
            if (order != 0) return order;
        }
        return a.length - b.length;
    }

    public static <T> boolean equals(T[] a, T[] b, Comparator<? super T> comparator) {
        if (a == null || b == null) return a == b;
        return a.length == b.length && mismatch(a, b, comparator) < 0;
    }

    public static <T> int mismatch(T[] a, T[] b, Comparator<? super T> comparator) {
        Objects.requireNonNull(comparator);
        int shorter = Math.min(a.length, b.length);
        for (int i = 0; i < shorter; i++) {
            if (a[i] != b[i] && comparator.compare(a[i], b[i]) != 0) return i;
        }
        return a.length == b.length ? -1 : shorter;
    }

    public static int binarySearch(byte[] array, byte key) {
        return binarySearch(array, 0, array.length, key);
    }

    public static int binarySearch(byte[] array, int from, int to, byte key) {
        checkRange(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Byte.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(short[] array, short key) {
        return binarySearch(array, 0, array.length, key);
    }

    public static int binarySearch(short[] array, int from, int to, short key) {
        checkRange(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Short.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(char[] array, char key) {
        return binarySearch(array, 0, array.length, key);
    }

    public static int binarySearch(char[] array, int from, int to, char key) {
        checkRange(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Character.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(int[] array, int key) {
        return binarySearch(array, 0, array.length, key);
    }

    public static int binarySearch(int[] array, int from, int to, int key) {
        checkRange(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Integer.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(long[] array, long key) {
        return binarySearch(array, 0, array.length, key);
    }

    public static int binarySearch(long[] array, int from, int to, long key) {
        checkRange(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(float[] array, float key) {
        return binarySearch(array, 0, array.length, key);
    }

    public static int binarySearch(float[] array, int from, int to, float key) {
        checkRange(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Float.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(double[] array, double key) {
        return binarySearch(array, 0, array.length, key);
    }

    public static int binarySearch(double[] array, int from, int to, double key) {
        checkRange(array.length, from, to);
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Double.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(Object[] array, int from, int to, Object key) {
        return binarySearch(array, from, to, key, null);
    }

    @SuppressWarnings("unchecked")
    public static <T> int binarySearch(T[] array, int from, int to, T key, Comparator<? super T> comparator) {
        checkRange(array.length, from, to);
        Comparator<Object> natural = (Comparator<Object>) (Object) Collections.NaturalOrder.INSTANCE;
        Comparator<Object> order = comparator == null ? natural : (Comparator<Object>) comparator;
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int result = order.compare(array[middle], key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static void sort(byte[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void sort(short[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void parallelSort(byte[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void parallelSort(byte[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void parallelSort(short[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void parallelSort(short[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void parallelSort(char[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void parallelSort(char[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void parallelSort(int[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void parallelSort(int[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void parallelSort(long[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void parallelSort(long[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void parallelSort(float[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void parallelSort(float[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void parallelSort(double[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void parallelSort(double[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static <T extends Comparable<? super T>> void parallelSort(T[] array) {
        ArraySort.sort(array, 0, array.length, null);
    }

    public static <T extends Comparable<? super T>> void parallelSort(T[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to, null);
    }

    public static <T> void parallelSort(T[] array, Comparator<? super T> comparator) {
        ArraySort.sort(array, 0, array.length, comparator);
    }

    public static <T> void parallelSort(T[] array, int from, int to, Comparator<? super T> comparator) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to, comparator);
    }

    public static void parallelSetAll(int[] array, IntUnaryOperator generator) {
        for (int i = 0; i < array.length; i++) array[i] = generator.applyAsInt(i);
    }

    public static void parallelSetAll(long[] array, IntToLongFunction generator) {
        Arrays.setAll(array, generator);
    }

    public static void parallelSetAll(double[] array, IntToDoubleFunction generator) {
        Arrays.setAll(array, generator);
    }

    public static <T> void parallelSetAll(T[] array, IntFunction<? extends T> generator) {
        for (int i = 0; i < array.length; i++) array[i] = generator.apply(i);
    }

    public static void parallelPrefix(int[] array, IntBinaryOperator operator) {
        parallelPrefix(array, 0, array.length, operator);
    }

    public static void parallelPrefix(int[] array, int from, int to, IntBinaryOperator operator) {
        Objects.requireNonNull(operator);
        checkRange(array.length, from, to);
        for (int i = from + 1; i < to; i++) array[i] = operator.applyAsInt(array[i - 1], array[i]);
    }

    public static void parallelPrefix(long[] array, LongBinaryOperator operator) {
        parallelPrefix(array, 0, array.length, operator);
    }

    public static void parallelPrefix(long[] array, int from, int to, LongBinaryOperator operator) {
        Objects.requireNonNull(operator);
        checkRange(array.length, from, to);
        for (int i = from + 1; i < to; i++) array[i] = operator.applyAsLong(array[i - 1], array[i]);
    }

    public static void parallelPrefix(double[] array, DoubleBinaryOperator operator) {
        parallelPrefix(array, 0, array.length, operator);
    }

    public static void parallelPrefix(double[] array, int from, int to, DoubleBinaryOperator operator) {
        Objects.requireNonNull(operator);
        checkRange(array.length, from, to);
        for (int i = from + 1; i < to; i++) array[i] = operator.applyAsDouble(array[i - 1], array[i]);
    }

    public static <T> void parallelPrefix(T[] array, BinaryOperator<T> operator) {
        Objects.requireNonNull(operator);
        for (int i = 1; i < array.length; i++) array[i] = operator.apply(array[i - 1], array[i]);
    }

    @SuppressWarnings("unchecked")
    public static <T, U> T[] copyOf(U[] array, int length, Class<? extends T[]> type) {
        if (length < 0) throw new NegativeArraySizeException(String.valueOf(length));
        T[] copy = (T[]) newArrayOf(type, length);
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    @SuppressWarnings("unchecked")
    public static <T, U> T[] copyOfRange(U[] array, int from, int to, Class<? extends T[]> type) {
        if (from > to) throw new IllegalArgumentException(from + " > " + to);
        T[] copy = (T[]) newArrayOf(type, to - from);
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, to - from));
        return copy;
    }

    /** An array of that array class. */
    private static native Object[] newArrayOf(Class<?> type, int length);
}
