package java.util;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Services on arrays. Sorting of objects is a stable merge sort. */
public final class Arrays {
    private Arrays() {
    }

    @SafeVarargs
    public static <T> List<T> asList(T... elements) {
        return new ArrayView<T>(elements);
    }

    /** A list over an array: its elements can be set, its length cannot change. */
    private static final class ArrayView<E> extends AbstractList<E> implements RandomAccess, java.io.Serializable {
        private final E[] array;

        ArrayView(E[] array) {
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
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    public static String toString(byte[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    public static String toString(char[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    public static String toString(short[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    public static String toString(int[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    public static String toString(long[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    public static String toString(float[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    public static String toString(double[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    public static String toString(Object[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(String.valueOf(array[i]));
        }
        return text.append(']').toString();
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
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    public static boolean equals(byte[] a, byte[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    public static boolean equals(char[] a, char[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    public static boolean equals(short[] a, short[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    public static boolean equals(int[] a, int[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    public static boolean equals(long[] a, long[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    public static boolean equals(float[] a, float[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (Float.compare(a[i], b[i]) != 0) return false;
        }
        return true;
    }

    public static boolean equals(double[] a, double[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (Double.compare(a[i], b[i]) != 0) return false;
        }
        return true;
    }

    public static boolean equals(Object[] a, Object[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (!Objects.equals(a[i], b[i])) return false;
        }
        return true;
    }

    public static int hashCode(boolean[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Boolean.hashCode(array[i]);
        return hash;
    }

    public static int hashCode(byte[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    public static int hashCode(char[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    public static int hashCode(short[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    public static int hashCode(int[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    public static int hashCode(long[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Long.hashCode(array[i]);
        return hash;
    }

    public static int hashCode(float[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Float.hashCode(array[i]);
        return hash;
    }

    public static int hashCode(double[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Double.hashCode(array[i]);
        return hash;
    }

    public static int hashCode(Object[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Objects.hashCode(array[i]);
        return hash;
    }

    public static boolean deepEquals(Object[] a, Object[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (!deepEqual(a[i], b[i])) return false;
        }
        return true;
    }

    private static boolean deepEqual(Object a, Object b) {
        if (a == b) return true;
        if (a == null || b == null) return false;
        if (a instanceof Object[] && b instanceof Object[]) return deepEquals((Object[]) a, (Object[]) b);
        if (a instanceof boolean[] && b instanceof boolean[]) return equals((boolean[]) a, (boolean[]) b);
        if (a instanceof byte[] && b instanceof byte[]) return equals((byte[]) a, (byte[]) b);
        if (a instanceof char[] && b instanceof char[]) return equals((char[]) a, (char[]) b);
        if (a instanceof short[] && b instanceof short[]) return equals((short[]) a, (short[]) b);
        if (a instanceof int[] && b instanceof int[]) return equals((int[]) a, (int[]) b);
        if (a instanceof long[] && b instanceof long[]) return equals((long[]) a, (long[]) b);
        if (a instanceof float[] && b instanceof float[]) return equals((float[]) a, (float[]) b);
        if (a instanceof double[] && b instanceof double[]) return equals((double[]) a, (double[]) b);
        return a.equals(b);
    }

    public static int deepHashCode(Object[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + deepHash(array[i]);
        return hash;
    }

    private static int deepHash(Object element) {
        if (element instanceof Object[]) return deepHashCode((Object[]) element);
        if (element instanceof boolean[]) return hashCode((boolean[]) element);
        if (element instanceof byte[]) return hashCode((byte[]) element);
        if (element instanceof char[]) return hashCode((char[]) element);
        if (element instanceof short[]) return hashCode((short[]) element);
        if (element instanceof int[]) return hashCode((int[]) element);
        if (element instanceof long[]) return hashCode((long[]) element);
        if (element instanceof float[]) return hashCode((float[]) element);
        if (element instanceof double[]) return hashCode((double[]) element);
        return Objects.hashCode(element);
    }

    public static String deepToString(Object[] array) {
        return deepText(array, new ArrayList<Object>());
    }

    /** @param enclosing the arrays around this one, so that one that holds itself comes to an end */
    private static String deepText(Object element, ArrayList<Object> enclosing) {
        if (element instanceof boolean[]) return toString((boolean[]) element);
        if (element instanceof byte[]) return toString((byte[]) element);
        if (element instanceof char[]) return toString((char[]) element);
        if (element instanceof short[]) return toString((short[]) element);
        if (element instanceof int[]) return toString((int[]) element);
        if (element instanceof long[]) return toString((long[]) element);
        if (element instanceof float[]) return toString((float[]) element);
        if (element instanceof double[]) return toString((double[]) element);
        if (!(element instanceof Object[])) return String.valueOf(element);
        for (int i = 0; i < enclosing.size(); i++) {
            if (enclosing.get(i) == element) return "[...]";
        }
        enclosing.add(element);
        Object[] array = (Object[]) element;
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(deepText(array[i], enclosing));
        }
        enclosing.remove(enclosing.size() - 1);
        return text.append(']').toString();
    }

    public static void sort(byte[] array) {
        ArraySort.sort(array, 0, array.length);
    }

    public static void sort(byte[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
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

    public static void sort(short[] array, int from, int to) {
        checkRange(array.length, from, to);
        ArraySort.sort(array, from, to);
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

    public static int binarySearch(byte[] array, byte key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Byte.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(char[] array, char key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Character.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(short[] array, short key) {
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Short.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
    }

    public static int binarySearch(int[] array, int key) {
        int low = 0;
        int high = array.length - 1;
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
        int low = 0;
        int high = array.length - 1;
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
        int low = 0;
        int high = array.length - 1;
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
        int low = 0;
        int high = array.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Double.compare(array[middle], key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -(low + 1);
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
}
