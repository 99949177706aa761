package java.util;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.Streams;

/** Services on arrays. Sorting of objects is a stable merge sort. */
public final class Arrays extends ArrayAlgorithms {
    private Arrays() {
    }

    @SafeVarargs
    public static <T> List<T> asList(T... elements) {
        return new ArrayList<T>(elements);
    }

    private static void checkRange(int length, int from, int to) {
        if (from > to) throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        if (from < 0) throw new ArrayIndexOutOfBoundsException(from);
        if (to > length) throw new ArrayIndexOutOfBoundsException(to);
    }

    private static int copyLength(int length, int from, int to) {
        if (from > to) throw new IllegalArgumentException(from + " > " + to);
        if (from < 0 || from > length) {
            throw new ArrayIndexOutOfBoundsException("arraycopy: length " + (length - from) + " is negative");
        }
        return to - from;
    }

    public static String toString(boolean[] array) {
        return ArrayContents.toString(array);
    }

    public static String toString(byte[] array) {
        return ArrayContents.toString(array);
    }

    public static String toString(char[] array) {
        return ArrayContents.toString(array);
    }

    public static String toString(short[] array) {
        return ArrayContents.toString(array);
    }

    public static String toString(int[] array) {
        return ArrayContents.toString(array);
    }

    public static String toString(long[] array) {
        return ArrayContents.toString(array);
    }

    public static String toString(float[] array) {
        return ArrayContents.toString(array);
    }

    public static String toString(double[] array) {
        return ArrayContents.toString(array);
    }

    public static String toString(Object[] array) {
        return ArrayContents.toString(array);
    }

    public static void fill(boolean[] array, boolean value) {
        for (int i = 0; i < array.length; i++) array[i] = value;
    }

    public static void fill(boolean[] array, int from, int to, boolean value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static void fill(byte[] array, byte value) {
        for (int i = 0; i < array.length; i++) array[i] = value;
    }

    public static void fill(byte[] array, int from, int to, byte value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static void fill(char[] array, char value) {
        for (int i = 0; i < array.length; i++) array[i] = value;
    }

    public static void fill(char[] array, int from, int to, char value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static void fill(short[] array, short value) {
        for (int i = 0; i < array.length; i++) array[i] = value;
    }

    public static void fill(short[] array, int from, int to, short value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static void fill(int[] array, int value) {
        for (int i = 0; i < array.length; i++) array[i] = value;
    }

    public static void fill(int[] array, int from, int to, int value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static void fill(long[] array, long value) {
        for (int i = 0; i < array.length; i++) array[i] = value;
    }

    public static void fill(long[] array, int from, int to, long value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static void fill(float[] array, float value) {
        for (int i = 0; i < array.length; i++) array[i] = value;
    }

    public static void fill(float[] array, int from, int to, float value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static void fill(double[] array, double value) {
        for (int i = 0; i < array.length; i++) array[i] = value;
    }

    public static void fill(double[] array, int from, int to, double value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static void fill(Object[] array, Object value) {
        for (int i = 0; i < array.length; i++) array[i] = value;
    }

    public static void fill(Object[] array, int from, int to, Object value) {
        checkRange(array.length, from, to);
        for (int i = from; i < to; i++) array[i] = value;
    }

    public static boolean[] copyOf(boolean[] array, int length) {
        boolean[] copy = new boolean[length];
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    public static boolean[] copyOfRange(boolean[] array, int from, int to) {
        int length = copyLength(array.length, from, to);
        boolean[] copy = new boolean[length];
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
        return copy;
    }

    public static byte[] copyOf(byte[] array, int length) {
        byte[] copy = new byte[length];
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    public static byte[] copyOfRange(byte[] array, int from, int to) {
        int length = copyLength(array.length, from, to);
        byte[] copy = new byte[length];
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
        return copy;
    }

    public static char[] copyOf(char[] array, int length) {
        char[] copy = new char[length];
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    public static char[] copyOfRange(char[] array, int from, int to) {
        int length = copyLength(array.length, from, to);
        char[] copy = new char[length];
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
        return copy;
    }

    public static short[] copyOf(short[] array, int length) {
        short[] copy = new short[length];
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    public static short[] copyOfRange(short[] array, int from, int to) {
        int length = copyLength(array.length, from, to);
        short[] copy = new short[length];
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
        return copy;
    }

    public static int[] copyOf(int[] array, int length) {
        int[] copy = new int[length];
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    public static int[] copyOfRange(int[] array, int from, int to) {
        int length = copyLength(array.length, from, to);
        int[] copy = new int[length];
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
        return copy;
    }

    public static long[] copyOf(long[] array, int length) {
        long[] copy = new long[length];
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    public static long[] copyOfRange(long[] array, int from, int to) {
        int length = copyLength(array.length, from, to);
        long[] copy = new long[length];
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
        return copy;
    }

    public static float[] copyOf(float[] array, int length) {
        float[] copy = new float[length];
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    public static float[] copyOfRange(float[] array, int from, int to) {
        int length = copyLength(array.length, from, to);
        float[] copy = new float[length];
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
        return copy;
    }

    public static double[] copyOf(double[] array, int length) {
        double[] copy = new double[length];
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    public static double[] copyOfRange(double[] array, int from, int to) {
        int length = copyLength(array.length, from, to);
        double[] copy = new double[length];
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
        return copy;
    }

    @SuppressWarnings("unchecked")
    public static <T> T[] copyOf(T[] array, int length) {
        T[] copy = (T[]) newArrayLike(array, length);
        System.arraycopy(array, 0, copy, 0, Math.min(array.length, length));
        return copy;
    }

    @SuppressWarnings("unchecked")
    public static <T> T[] copyOfRange(T[] array, int from, int to) {
        int length = copyLength(array.length, from, to);
        T[] copy = (T[]) newArrayLike(array, length);
        System.arraycopy(array, from, copy, 0, Math.min(array.length - from, length));
        return copy;
    }

    /** A new array of the same class. */
    private static native Object[] newArrayLike(Object[] array, int length);

    public static boolean equals(boolean[] a, boolean[] b) {
        return ArrayContents.equals(a, b);
    }

    public static boolean equals(byte[] a, byte[] b) {
        return ArrayContents.equals(a, b);
    }

    public static boolean equals(char[] a, char[] b) {
        return ArrayContents.equals(a, b);
    }

    public static boolean equals(short[] a, short[] b) {
        return ArrayContents.equals(a, b);
    }

    public static boolean equals(int[] a, int[] b) {
        return ArrayContents.equals(a, b);
    }

    public static boolean equals(long[] a, long[] b) {
        return ArrayContents.equals(a, b);
    }

    public static boolean equals(float[] a, float[] b) {
        return ArrayContents.equals(a, b);
    }

    public static boolean equals(double[] a, double[] b) {
        return ArrayContents.equals(a, b);
    }

    public static boolean equals(Object[] a, Object[] b) {
        return ArrayContents.equals(a, b);
    }

    public static int hashCode(boolean[] array) {
        return ArrayContents.hashCode(array);
    }

    public static int hashCode(byte[] array) {
        return ArrayContents.hashCode(array);
    }

    public static int hashCode(char[] array) {
        return ArrayContents.hashCode(array);
    }

    public static int hashCode(short[] array) {
        return ArrayContents.hashCode(array);
    }

    public static int hashCode(int[] array) {
        return ArrayContents.hashCode(array);
    }

    public static int hashCode(long[] array) {
        return ArrayContents.hashCode(array);
    }

    public static int hashCode(float[] array) {
        return ArrayContents.hashCode(array);
    }

    public static int hashCode(double[] array) {
        return ArrayContents.hashCode(array);
    }

    public static int hashCode(Object[] array) {
        return ArrayContents.hashCode(array);
    }

    public static boolean deepEquals(Object[] a, Object[] b) {
        return ArrayContents.deepEquals(a, b);
    }

    public static int deepHashCode(Object[] array) {
        return ArrayContents.deepHashCode(array);
    }

    public static String deepToString(Object[] array) {
        return ArrayContents.deepToString(array);
    }

    public static void sort(byte[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(char[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(char[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void sort(short[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(int[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(int[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void sort(long[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(long[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void sort(float[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(float[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void sort(double[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(double[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
    }

    public static void sort(Object[] array) {
        ArraySort.sort(array, 0, array.length, null);
    }

    public static void sort(Object[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to, null);
    }

    /** @param comparator null: the natural order */
    public static <T> void sort(T[] array, Comparator<? super T> comparator) {
        ArraySort.sort(array, 0, array.length, comparator);
    }

    public static <T> void sort(T[] array, int from, int to, Comparator<? super T> comparator) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to, comparator);
    }

    @SuppressWarnings("unchecked")
    public static int binarySearch(Object[] array, Object key) {
        return binarySearch(array, key, (Comparator<Object>) (Object) Comparator.naturalOrder());
    }

    public static <T> int binarySearch(T[] array, T key, Comparator<? super T> comparator) {
        return Collections.binarySearch(asList(array), key, comparator);
    }

    public static <T> void setAll(T[] array, IntFunction<? extends T> generator) {
        for (int i = 0; i < array.length; i++) array[i] = generator.apply(i);
    }

    public static void setAll(int[] array, IntUnaryOperator generator) {
        for (int i = 0; i < array.length; i++) array[i] = generator.applyAsInt(i);
    }

    public static void setAll(long[] array, IntToLongFunction generator) {
        for (int i = 0; i < array.length; i++) array[i] = generator.applyAsLong(i);
    }

    public static void setAll(double[] array, IntToDoubleFunction generator) {
        for (int i = 0; i < array.length; i++) array[i] = generator.applyAsDouble(i);
    }

    public static <T> Spliterator<T> spliterator(T[] array) {
        return spliterator(array, 0, array.length);
    }

    public static <T> Spliterator<T> spliterator(T[] array, int from, int to) {
        return Spliterators.spliterator(array, from, to, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static <T> Stream<T> stream(T[] array) {
        return Streams.of(spliterator(array, 0, array.length));
    }

    public static <T> Stream<T> stream(T[] array, int from, int to) {
        return Streams.of(spliterator(array, from, to));
    }

    public static Spliterator.OfInt spliterator(int[] array) {
        return spliterator(array, 0, array.length);
    }

    public static Spliterator.OfInt spliterator(int[] array, int from, int to) {
        return Spliterators.spliterator(array, from, to, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static IntStream stream(int[] array) {
        return Streams.ofInts(spliterator(array, 0, array.length));
    }

    public static IntStream stream(int[] array, int from, int to) {
        return Streams.ofInts(spliterator(array, from, to));
    }

    public static Spliterator.OfLong spliterator(long[] array) {
        return spliterator(array, 0, array.length);
    }

    public static Spliterator.OfLong spliterator(long[] array, int from, int to) {
        return Spliterators.spliterator(array, from, to, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static LongStream stream(long[] array) {
        return Streams.ofLongs(spliterator(array, 0, array.length));
    }

    public static LongStream stream(long[] array, int from, int to) {
        return Streams.ofLongs(spliterator(array, from, to));
    }

    public static Spliterator.OfDouble spliterator(double[] array) {
        return spliterator(array, 0, array.length);
    }

    public static Spliterator.OfDouble spliterator(double[] array, int from, int to) {
        return Spliterators.spliterator(array, from, to, Spliterator.ORDERED | Spliterator.IMMUTABLE);
    }

    public static DoubleStream stream(double[] array) {
        return Streams.ofDoubles(spliterator(array, 0, array.length));
    }

    public static DoubleStream stream(double[] array, int from, int to) {
        return Streams.ofDoubles(spliterator(array, from, to));
    }

    /** A list over an array: its elements can be set, its length cannot change. */
    private static final class ArrayList<E> extends AbstractList<E> implements RandomAccess, java.io.Serializable {
        private final E[] array;

        ArrayList(E[] array) {
            this.array = Objects.requireNonNull(array);
        }

        @Override
        public int size() {
            return array.length;
        }

        @Override
        public E get(int index) {
            return array[index];
        }

        @Override
        public E set(int index, E element) {
            E old = array[index];
            array[index] = element;
            return old;
        }

        @Override
        public Object[] toArray() {
            Object[] copy = new Object[array.length];
            System.arraycopy(array, 0, copy, 0, array.length);
            return copy;
        }

        @Override
        public void sort(Comparator<? super E> comparator) {
            Arrays.sort(array, comparator);
        }

        @Override
        public Spliterator<E> spliterator() {
            return Spliterators.spliterator(array, Spliterator.ORDERED);
        }
    }
}
