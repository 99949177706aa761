package java.util;

/** What Arrays says about contents: texts, equality, hash codes, binary search. */
final class ArrayContents {
    private ArrayContents() {
    }

    static String toString(boolean[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    static String toString(byte[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    static String toString(char[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    static String toString(short[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    static String toString(int[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    static String toString(long[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    static String toString(float[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    static String toString(double[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(array[i]);
        }
        return text.append(']').toString();
    }

    static String toString(Object[] array) {
        if (array == null) return "null";
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < array.length; i++) {
            if (i > 0) text.append(", ");
            text.append(String.valueOf(array[i]));
        }
        return text.append(']').toString();
    }

    static boolean equals(boolean[] a, boolean[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    static boolean equals(byte[] a, byte[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    static boolean equals(char[] a, char[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    static boolean equals(short[] a, short[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    static boolean equals(int[] a, int[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    static boolean equals(long[] a, long[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) return false;
        }
        return true;
    }

    static boolean equals(float[] a, float[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (Float.compare(a[i], b[i]) != 0) return false;
        }
        return true;
    }

    static boolean equals(double[] a, double[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (Double.compare(a[i], b[i]) != 0) return false;
        }
        return true;
    }

    static boolean equals(Object[] a, Object[] b) {
        if (a == b) return true;
        if (a == null || b == null || a.length != b.length) return false;
        for (int i = 0; i < a.length; i++) {
            if (!Objects.equals(a[i], b[i])) return false;
        }
        return true;
    }

    static int hashCode(boolean[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Boolean.hashCode(array[i]);
        return hash;
    }

    static int hashCode(byte[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    static int hashCode(char[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    static int hashCode(short[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    static int hashCode(int[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + array[i];
        return hash;
    }

    static int hashCode(long[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Long.hashCode(array[i]);
        return hash;
    }

    static int hashCode(float[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Float.hashCode(array[i]);
        return hash;
    }

    static int hashCode(double[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Double.hashCode(array[i]);
        return hash;
    }

    static int hashCode(Object[] array) {
        if (array == null) return 0;
        int hash = 1;
        for (int i = 0; i < array.length; i++) hash = 31 * hash + Objects.hashCode(array[i]);
        return hash;
    }

    static boolean deepEquals(Object[] a, Object[] b) {
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

    static int deepHashCode(Object[] array) {
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

    static String deepToString(Object[] array) {
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
}
