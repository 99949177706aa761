package java.util.concurrent.atomic;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** An int whose every change is one visible, atomic operation. */
public class AtomicInteger extends Number implements java.io.Serializable {
    private volatile int value;

    public AtomicInteger() {
    }

    public AtomicInteger(int initialValue) {
        value = initialValue;
    }

    public final int get() {
        return value;
    }

    public final int getOpaque() {
        return value;
    }

    public final int getAcquire() {
        return value;
    }

    public final void set(int newValue) {
        value = newValue;
    }

    public final void lazySet(int newValue) {
        value = newValue;
    }

    public final void setOpaque(int newValue) {
        value = newValue;
    }

    public final void setRelease(int newValue) {
        value = newValue;
    }

    public final native int getPlain();

    public final native void setPlain(int newValue);

    public final native int getAndAdd(int delta);

    public final native int getAndSet(int newValue);

    public final native boolean compareAndSet(int expectedValue, int newValue);

    public final native int compareAndExchange(int expectedValue, int newValue);

    public final int compareAndExchangeAcquire(int expectedValue, int newValue) {
        return compareAndExchange(expectedValue, newValue);
    }

    public final int compareAndExchangeRelease(int expectedValue, int newValue) {
        return compareAndExchange(expectedValue, newValue);
    }

    @Deprecated
    public final boolean weakCompareAndSet(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int expectedValue, int newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final int getAndIncrement() {
        return getAndAdd(1);
    }

    public final int getAndDecrement() {
        return getAndAdd(-1);
    }

    public final int incrementAndGet() {
        return getAndAdd(1) + 1;
    }

    public final int decrementAndGet() {
        return getAndAdd(-1) - 1;
    }

    public final int addAndGet(int delta) {
        return getAndAdd(delta) + delta;
    }

    public final int getAndUpdate(IntUnaryOperator function) {
        while (true) {
            int old = value;
            int next = function.applyAsInt(old);
            if (compareAndSet(old, next)) return old;
        }
    }

    public final int updateAndGet(IntUnaryOperator function) {
        while (true) {
            int old = value;
            int next = function.applyAsInt(old);
            if (compareAndSet(old, next)) return next;
        }
    }

    public final int getAndAccumulate(int x, IntBinaryOperator function) {
        while (true) {
            int old = value;
            int next = function.applyAsInt(old, x);
            if (compareAndSet(old, next)) return old;
        }
    }

    public final int accumulateAndGet(int x, IntBinaryOperator function) {
        while (true) {
            int old = value;
            int next = function.applyAsInt(old, x);
            if (compareAndSet(old, next)) return next;
        }
    }

    @Override
    public int intValue() {
        return value;
    }

    @Override
    public long longValue() {
        return (long) value;
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
        return Integer.toString(value);
    }
}
