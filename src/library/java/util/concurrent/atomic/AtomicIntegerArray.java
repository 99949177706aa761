package java.util.concurrent.atomic;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** An array of ints, each of whose elements is changed by visible, atomic operations. */
public class AtomicIntegerArray implements java.io.Serializable {
    private final int[] array;

    public AtomicIntegerArray(int length) {
        array = new int[length];
    }

    public AtomicIntegerArray(int[] array) {
        this.array = array.clone();
    }

    public final int length() {
        return array.length;
    }

    public final native int get(int i);

    public final native void set(int i, int newValue);

    public final int getOpaque(int i) {
        return get(i);
    }

    public final int getAcquire(int i) {
        return get(i);
    }

    public final void lazySet(int i, int newValue) {
        set(i, newValue);
    }

    public final void setOpaque(int i, int newValue) {
        set(i, newValue);
    }

    public final void setRelease(int i, int newValue) {
        set(i, newValue);
    }

    public final native int getPlain(int i);

    public final native void setPlain(int i, int newValue);

    public final native int getAndAdd(int i, int delta);

    public final native int getAndSet(int i, int newValue);

    public final native boolean compareAndSet(int i, int expectedValue, int newValue);

    public final native int compareAndExchange(int i, int expectedValue, int newValue);

    public final int compareAndExchangeAcquire(int i, int expectedValue, int newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    public final int compareAndExchangeRelease(int i, int expectedValue, int newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    @Deprecated
    public final boolean weakCompareAndSet(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int i, int expectedValue, int newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final int getAndIncrement(int i) {
        return getAndAdd(i, 1);
    }

    public final int getAndDecrement(int i) {
        return getAndAdd(i, -1);
    }

    public final int incrementAndGet(int i) {
        return getAndAdd(i, 1) + 1;
    }

    public final int decrementAndGet(int i) {
        return getAndAdd(i, -1) - 1;
    }

    public final int addAndGet(int i, int delta) {
        return getAndAdd(i, delta) + delta;
    }

    public final int getAndUpdate(int i, IntUnaryOperator function) {
        while (true) {
            int old = get(i);
            int next = function.applyAsInt(old);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final int updateAndGet(int i, IntUnaryOperator function) {
        while (true) {
            int old = get(i);
            int next = function.applyAsInt(old);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    public final int getAndAccumulate(int i, int x, IntBinaryOperator function) {
        while (true) {
            int old = get(i);
            int next = function.applyAsInt(old, x);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final int accumulateAndGet(int i, int x, IntBinaryOperator function) {
        while (true) {
            int old = get(i);
            int next = function.applyAsInt(old, x);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    @Override
    public String toString() {
        int[] copy = new int[array.length];
        for (int i = 0; i < copy.length; i++) copy[i] = get(i);
        return Arrays.toString(copy);
    }
}
