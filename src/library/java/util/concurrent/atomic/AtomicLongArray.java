package java.util.concurrent.atomic;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** An array of longs, each of whose elements is changed by visible, atomic operations. */
public class AtomicLongArray implements java.io.Serializable {
    private final long[] array;

    public AtomicLongArray(int length) {
        array = new long[length];
    }

    public AtomicLongArray(long[] array) {
        this.array = array.clone();
    }

    public final int length() {
        return array.length;
    }

    public final native long get(int i);

    public final native void set(int i, long newValue);

    public final long getOpaque(int i) {
        return get(i);
    }

    public final long getAcquire(int i) {
        return get(i);
    }

    public final void lazySet(int i, long newValue) {
        set(i, newValue);
    }

    public final void setOpaque(int i, long newValue) {
        set(i, newValue);
    }

    public final void setRelease(int i, long newValue) {
        set(i, newValue);
    }

    public final native long getPlain(int i);

    public final native void setPlain(int i, long newValue);

    public final native long getAndAdd(int i, long delta);

    public final native long getAndSet(int i, long newValue);

    public final native boolean compareAndSet(int i, long expectedValue, long newValue);

    public final native long compareAndExchange(int i, long expectedValue, long newValue);

    public final long compareAndExchangeAcquire(int i, long expectedValue, long newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    public final long compareAndExchangeRelease(int i, long expectedValue, long newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    @Deprecated
    public final boolean weakCompareAndSet(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int i, long expectedValue, long newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final long getAndIncrement(int i) {
        return getAndAdd(i, 1);
    }

    public final long getAndDecrement(int i) {
        return getAndAdd(i, -1);
    }

    public final long incrementAndGet(int i) {
        return getAndAdd(i, 1) + 1;
    }

    public final long decrementAndGet(int i) {
        return getAndAdd(i, -1) - 1;
    }

    public final long addAndGet(int i, long delta) {
        return getAndAdd(i, delta) + delta;
    }

    public final long getAndUpdate(int i, LongUnaryOperator function) {
        while (true) {
            long old = get(i);
            long next = function.applyAsLong(old);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final long updateAndGet(int i, LongUnaryOperator function) {
        while (true) {
            long old = get(i);
            long next = function.applyAsLong(old);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    public final long getAndAccumulate(int i, long x, LongBinaryOperator function) {
        while (true) {
            long old = get(i);
            long next = function.applyAsLong(old, x);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final long accumulateAndGet(int i, long x, LongBinaryOperator function) {
        while (true) {
            long old = get(i);
            long next = function.applyAsLong(old, x);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    @Override
    public String toString() {
        long[] copy = new long[array.length];
        for (int i = 0; i < copy.length; i++) copy[i] = get(i);
        return Arrays.toString(copy);
    }
}
