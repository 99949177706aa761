package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** A long whose every change is one visible, atomic operation. */
public class AtomicLong extends Number implements java.io.Serializable {
    private volatile long value;

    public AtomicLong() {
    }

    public AtomicLong(long initialValue) {
        value = initialValue;
    }

    public final long get() {
        return value;
    }

    public final long getOpaque() {
        return value;
    }

    public final long getAcquire() {
        return value;
    }

    public final void set(long newValue) {
        value = newValue;
    }

    public final void lazySet(long newValue) {
        value = newValue;
    }

    public final void setOpaque(long newValue) {
        value = newValue;
    }

    public final void setRelease(long newValue) {
        value = newValue;
    }

    public final native long getPlain();

    public final native void setPlain(long newValue);

    public final native long getAndAdd(long delta);

    public final native long getAndSet(long newValue);

    public final native boolean compareAndSet(long expectedValue, long newValue);

    public final native long compareAndExchange(long expectedValue, long newValue);

    public final long compareAndExchangeAcquire(long expectedValue, long newValue) {
        return compareAndExchange(expectedValue, newValue);
    }

    public final long compareAndExchangeRelease(long expectedValue, long newValue) {
        return compareAndExchange(expectedValue, newValue);
    }

    @Deprecated
    public final boolean weakCompareAndSet(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(long expectedValue, long newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final long getAndIncrement() {
        return getAndAdd(1);
    }

    public final long getAndDecrement() {
        return getAndAdd(-1);
    }

    public final long incrementAndGet() {
        return getAndAdd(1) + 1;
    }

    public final long decrementAndGet() {
        return getAndAdd(-1) - 1;
    }

    public final long addAndGet(long delta) {
        return getAndAdd(delta) + delta;
    }

    public final long getAndUpdate(LongUnaryOperator function) {
        while (true) {
            long old = value;
            long next = function.applyAsLong(old);
            if (compareAndSet(old, next)) return old;
        }
    }

    public final long updateAndGet(LongUnaryOperator function) {
        while (true) {
            long old = value;
            long next = function.applyAsLong(old);
            if (compareAndSet(old, next)) return next;
        }
    }

    public final long getAndAccumulate(long x, LongBinaryOperator function) {
        while (true) {
            long old = value;
            long next = function.applyAsLong(old, x);
            if (compareAndSet(old, next)) return old;
        }
    }

    public final long accumulateAndGet(long x, LongBinaryOperator function) {
        while (true) {
            long old = value;
            long next = function.applyAsLong(old, x);
            if (compareAndSet(old, next)) return next;
        }
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return (float) value;
    }

    @Override
    public double doubleValue() {
        return (double) value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
