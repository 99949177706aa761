package java.lang;

/** The thread locals of one thread with their values. */
final class ThreadLocals {
    private Object[] keys = new Object[4];
    private Object[] values = new Object[4];
    private int count;

    /** Place of the variable, or -1. */
    int indexOf(ThreadLocal<?> key) {
        for (int i = 0; i < count; i++) {
            if (keys[i] == key) return i;
        }
        return -1;
    }

    Object valueAt(int index) {
        return values[index];
    }

    void put(ThreadLocal<?> key, Object value) {
        int index = indexOf(key);
        if (index < 0) {
            index = count++;
            if (index == keys.length) grow();
            keys[index] = key;
        }
        values[index] = value;
    }

    private void grow() {
        Object[] moreKeys = new Object[2 * count];
        Object[] moreValues = new Object[2 * count];
        System.arraycopy(keys, 0, moreKeys, 0, keys.length);
        System.arraycopy(values, 0, moreValues, 0, values.length);
        keys = moreKeys;
        values = moreValues;
    }

    void remove(ThreadLocal<?> key) {
        int index = indexOf(key);
        if (index < 0) return;
        count--;
        keys[index] = keys[count];
        values[index] = values[count];
        keys[count] = null;
        values[count] = null;
    }

    /** What a new thread begins with. */
    ThreadLocals forChild() {
        ThreadLocals child = new ThreadLocals();
        for (int i = 0; i < count; i++) {
            ThreadLocal<?> key = (ThreadLocal<?>) keys[i];
            Object value = key.inherited(values[i]);
            Thread.share0(value);
            child.put(key, value);
        }
        return child;
    }
}
