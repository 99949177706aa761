package java.util;

/**
 * The sorts of Arrays. Primitives: heap sort, in place, since equal ones cannot be told apart. Objects: merge sort, stable.
 * Deviates from the JDK, where there are 32 elements or more, in which pairs a comparator is asked about, and never says that it
 * "violates its general contract".
 */
final class ArraySort {
    private ArraySort() {
    }

    /** @param comparator null: the natural order */
    static <T> void sort(T[] array, int from, int to, Comparator<? super T> comparator) {
        if (to - from < 2) return;
        Object[] source = new Object[to - from];
        System.arraycopy(array, from, source, 0, source.length);
        Object[] target = source.clone();
        mergeSort(source, target, 0, source.length, comparator);
        System.arraycopy(target, 0, array, from, target.length);
    }

    /** Sorts the range of target; source holds the same elements there and is used up. */
    private static <T> void mergeSort(
            Object[] source, Object[] target, int from, int to, Comparator<? super T> comparator) {
        if (to - from < 32) {
            binarySort(target, from, to, comparator);
            return;
        }
        int middle = (from + to) >>> 1;
        mergeSort(target, source, from, middle, comparator);
        mergeSort(target, source, middle, to, comparator);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right >= to || (left < middle && compare(source[right], source[left], comparator) >= 0)) {
                target[i] = source[left++];
            } else {
                target[i] = source[right++];
            }
        }
    }

    /** Starts from the run at the beginning, turned round where it falls, and inserts each further element by halving. */
    private static <T> void binarySort(Object[] array, int from, int to, Comparator<? super T> comparator) {
        int end = from + 2;
        if (compare(array[from + 1], array[from], comparator) < 0) {
            while (end < to && compare(array[end], array[end - 1], comparator) < 0) end++;
            for (int i = from, j = end - 1; i < j; i++, j--) {
                Object element = array[i];
                array[i] = array[j];
                array[j] = element;
            }
        } else {
            while (end < to && compare(array[end], array[end - 1], comparator) >= 0) end++;
        }
        for (; end < to; end++) {
            Object pivot = array[end];
            int left = from;
            int right = end;
            while (left < right) {
                int middle = (left + right) >>> 1;
                if (compare(pivot, array[middle], comparator) < 0) right = middle;
                else left = middle + 1;
            }
            System.arraycopy(array, left, array, left + 1, end - left);
            array[left] = pivot;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> int compare(Object a, Object b, Comparator<? super T> comparator) {
        if (comparator != null) return comparator.compare((T) a, (T) b);
        return ((Comparable<Object>) a).compareTo(b);
    }

    static void sort(byte[] array, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) siftDown(array, from, i, n);
        for (int end = n - 1; end > 0; end--) {
            byte largest = array[from];
            array[from] = array[from + end];
            array[from + end] = largest;
            siftDown(array, from, 0, end);
        }
    }

    /** Restores the heap of the first n elements of the range below place i. */
    private static void siftDown(byte[] array, int from, int i, int n) {
        byte value = array[from + i];
        while (true) {
            int child = 2 * i + 1;
            if (child >= n) break;
            if (child + 1 < n && array[from + child] < array[from + child + 1]) child++;
            if (value >= array[from + child]) break;
            array[from + i] = array[from + child];
            i = child;
        }
        array[from + i] = value;
    }

    static void sort(char[] array, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) siftDown(array, from, i, n);
        for (int end = n - 1; end > 0; end--) {
            char largest = array[from];
            array[from] = array[from + end];
            array[from + end] = largest;
            siftDown(array, from, 0, end);
        }
    }

    /** Restores the heap of the first n elements of the range below place i. */
    private static void siftDown(char[] array, int from, int i, int n) {
        char value = array[from + i];
        while (true) {
            int child = 2 * i + 1;
            if (child >= n) break;
            if (child + 1 < n && array[from + child] < array[from + child + 1]) child++;
            if (value >= array[from + child]) break;
            array[from + i] = array[from + child];
            i = child;
        }
        array[from + i] = value;
    }

    static void sort(short[] array, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) siftDown(array, from, i, n);
        for (int end = n - 1; end > 0; end--) {
            short largest = array[from];
            array[from] = array[from + end];
            array[from + end] = largest;
            siftDown(array, from, 0, end);
        }
    }

    /** Restores the heap of the first n elements of the range below place i. */
    private static void siftDown(short[] array, int from, int i, int n) {
        short value = array[from + i];
        while (true) {
            int child = 2 * i + 1;
            if (child >= n) break;
            if (child + 1 < n && array[from + child] < array[from + child + 1]) child++;
            if (value >= array[from + child]) break;
            array[from + i] = array[from + child];
            i = child;
        }
        array[from + i] = value;
    }

    static void sort(int[] array, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) siftDown(array, from, i, n);
        for (int end = n - 1; end > 0; end--) {
            int largest = array[from];
            array[from] = array[from + end];
            array[from + end] = largest;
            siftDown(array, from, 0, end);
        }
    }

    /** Restores the heap of the first n elements of the range below place i. */
    private static void siftDown(int[] array, int from, int i, int n) {
        int value = array[from + i];
        while (true) {
            int child = 2 * i + 1;
            if (child >= n) break;
            if (child + 1 < n && array[from + child] < array[from + child + 1]) child++;
            if (value >= array[from + child]) break;
            array[from + i] = array[from + child];
            i = child;
        }
        array[from + i] = value;
    }

    static void sort(long[] array, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) siftDown(array, from, i, n);
        for (int end = n - 1; end > 0; end--) {
            long largest = array[from];
            array[from] = array[from + end];
            array[from + end] = largest;
            siftDown(array, from, 0, end);
        }
    }

    /** Restores the heap of the first n elements of the range below place i. */
    private static void siftDown(long[] array, int from, int i, int n) {
        long value = array[from + i];
        while (true) {
            int child = 2 * i + 1;
            if (child >= n) break;
            if (child + 1 < n && array[from + child] < array[from + child + 1]) child++;
            if (value >= array[from + child]) break;
            array[from + i] = array[from + child];
            i = child;
        }
        array[from + i] = value;
    }

    static void sort(float[] array, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) siftDown(array, from, i, n);
        for (int end = n - 1; end > 0; end--) {
            float largest = array[from];
            array[from] = array[from + end];
            array[from + end] = largest;
            siftDown(array, from, 0, end);
        }
    }

    /** Restores the heap of the first n elements of the range below place i. */
    private static void siftDown(float[] array, int from, int i, int n) {
        float value = array[from + i];
        while (true) {
            int child = 2 * i + 1;
            if (child >= n) break;
            if (child + 1 < n && Float.compare(array[from + child], array[from + child + 1]) < 0) child++;
            if (Float.compare(value, array[from + child]) >= 0) break;
            array[from + i] = array[from + child];
            i = child;
        }
        array[from + i] = value;
    }

    static void sort(double[] array, int from, int to) {
        int n = to - from;
        for (int i = n / 2 - 1; i >= 0; i--) siftDown(array, from, i, n);
        for (int end = n - 1; end > 0; end--) {
            double largest = array[from];
            array[from] = array[from + end];
            array[from + end] = largest;
            siftDown(array, from, 0, end);
        }
    }

    /** Restores the heap of the first n elements of the range below place i. */
    private static void siftDown(double[] array, int from, int i, int n) {
        double value = array[from + i];
        while (true) {
            int child = 2 * i + 1;
            if (child >= n) break;
            if (child + 1 < n && Double.compare(array[from + child], array[from + child + 1]) < 0) child++;
            if (Double.compare(value, array[from + child]) >= 0) break;
            array[from + i] = array[from + child];
            i = child;
        }
        array[from + i] = value;
    }
}
