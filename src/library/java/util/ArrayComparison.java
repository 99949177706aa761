package java.util;

/** The comparisons of ranges of arrays; Arrays inherits them. */
class ArrayComparison {
    ArrayComparison() {
    }

    static void checkRange(int length, int from, int to) {
        if (from > to) throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        if (from < 0) throw new ArrayIndexOutOfBoundsException(from);
        if (to > length) throw new ArrayIndexOutOfBoundsException(to);
    }

    /** Index, from the beginnings of the ranges, of the first difference, or −1. */
    public static int mismatch(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            if (a[aFrom + i] != b[bFrom + i]) return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : shorter;
    }

    public static int compare(boolean[] a, int aFrom, int aTo, boolean[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i >= 0 && i < Math.min(aTo - aFrom, bTo - bFrom)) return Boolean.compare(a[aFrom + i], b[bFrom + i]);
        return (aTo - aFrom) - (bTo - bFrom);
    }

    /** Index, from the beginnings of the ranges, of the first difference, or −1. */
    public static int mismatch(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            if (a[aFrom + i] != b[bFrom + i]) return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : shorter;
    }

    public static int compare(byte[] a, int aFrom, int aTo, byte[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i >= 0 && i < Math.min(aTo - aFrom, bTo - bFrom)) return Byte.compare(a[aFrom + i], b[bFrom + i]);
        return (aTo - aFrom) - (bTo - bFrom);
    }

    /** Index, from the beginnings of the ranges, of the first difference, or −1. */
    public static int mismatch(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            if (a[aFrom + i] != b[bFrom + i]) return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : shorter;
    }

    public static int compare(short[] a, int aFrom, int aTo, short[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i >= 0 && i < Math.min(aTo - aFrom, bTo - bFrom)) return Short.compare(a[aFrom + i], b[bFrom + i]);
        return (aTo - aFrom) - (bTo - bFrom);
    }

    /** Index, from the beginnings of the ranges, of the first difference, or −1. */
    public static int mismatch(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            if (a[aFrom + i] != b[bFrom + i]) return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : shorter;
    }

    public static int compare(char[] a, int aFrom, int aTo, char[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i >= 0 && i < Math.min(aTo - aFrom, bTo - bFrom)) return Character.compare(a[aFrom + i], b[bFrom + i]);
        return (aTo - aFrom) - (bTo - bFrom);
    }

    /** Index, from the beginnings of the ranges, of the first difference, or −1. */
    public static int mismatch(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            if (a[aFrom + i] != b[bFrom + i]) return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : shorter;
    }

    public static int compare(int[] a, int aFrom, int aTo, int[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i >= 0 && i < Math.min(aTo - aFrom, bTo - bFrom)) return Integer.compare(a[aFrom + i], b[bFrom + i]);
        return (aTo - aFrom) - (bTo - bFrom);
    }

    /** Index, from the beginnings of the ranges, of the first difference, or −1. */
    public static int mismatch(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            if (a[aFrom + i] != b[bFrom + i]) return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : shorter;
    }

    public static int compare(long[] a, int aFrom, int aTo, long[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i >= 0 && i < Math.min(aTo - aFrom, bTo - bFrom)) return Long.compare(a[aFrom + i], b[bFrom + i]);
        return (aTo - aFrom) - (bTo - bFrom);
    }

    /** Index, from the beginnings of the ranges, of the first difference, or −1. */
    public static int mismatch(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            if (Float.compare(a[aFrom + i], b[bFrom + i]) != 0) return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : shorter;
    }

    public static int compare(float[] a, int aFrom, int aTo, float[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i >= 0 && i < Math.min(aTo - aFrom, bTo - bFrom)) return Float.compare(a[aFrom + i], b[bFrom + i]);
        return (aTo - aFrom) - (bTo - bFrom);
    }

    /** Index, from the beginnings of the ranges, of the first difference, or −1. */
    public static int mismatch(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            if (Double.compare(a[aFrom + i], b[bFrom + i]) != 0) return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : shorter;
    }

    public static int compare(double[] a, int aFrom, int aTo, double[] b, int bFrom, int bTo) {
        int i = mismatch(a, aFrom, aTo, b, bFrom, bTo);
        if (i >= 0 && i < Math.min(aTo - aFrom, bTo - bFrom)) return Double.compare(a[aFrom + i], b[bFrom + i]);
        return (aTo - aFrom) - (bTo - bFrom);
    }

    public static int mismatch(Object[] a, int aFrom, int aTo, Object[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            if (!Objects.equals(a[aFrom + i], b[bFrom + i])) return i;
        }
        return aTo - aFrom == bTo - bFrom ? -1 : shorter;
    }

    /** null is less than everything. */
    public static <T extends Comparable<? super T>> int compare(T[] a, int aFrom, int aTo, T[] b, int bFrom, int bTo) {
        checkRange(a.length, aFrom, aTo);
        checkRange(b.length, bFrom, bTo);
        int shorter = Math.min(aTo - aFrom, bTo - bFrom);
        for (int i = 0; i < shorter; i++) {
            T x = a[aFrom + i];
            T y = b[bFrom + i];
            int order = x == y ? 0 : x == null ? -1 : y == null ? 1 : x.compareTo(y);
            if (order != 0) return order;
        }
        return (aTo - aFrom) - (bTo - bFrom);
    }
}
