package java.util.concurrent.atomic;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A reference whose every change is one visible, atomic operation. */
public class AtomicReference<V> implements java.io.Serializable {
    private volatile V value;

    public AtomicReference() {
    }

    public AtomicReference(V initialValue) {
        value = initialValue;
    }

    public final V get() {
        return value;
    }

    public final V getOpaque() {
        return value;
    }

    public final V getAcquire() {
        return value;
    }

    public final void set(V newValue) {
        value = newValue;
    }

    public final void lazySet(V newValue) {
        value = newValue;
    }

    public final void setOpaque(V newValue) {
        value = newValue;
    }

    public final void setRelease(V newValue) {
        value = newValue;
    }

    public final native V getPlain();

    public final native void setPlain(V newValue);

    public final native V getAndSet(V newValue);

    /** Compares with ==. */
    public final native boolean compareAndSet(V expectedValue, V newValue);

    public final native V compareAndExchange(V expectedValue, V newValue);

    public final V compareAndExchangeAcquire(V expectedValue, V newValue) {
        return compareAndExchange(expectedValue, newValue);
    }

    public final V compareAndExchangeRelease(V expectedValue, V newValue) {
        return compareAndExchange(expectedValue, newValue);
    }

    @Deprecated
    public final boolean weakCompareAndSet(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(V expectedValue, V newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final V getAndUpdate(UnaryOperator<V> function) {
        while (true) {
            V old = value;
            V next = function.apply(old);
            if (compareAndSet(old, next)) return old;
        }
    }

    public final V updateAndGet(UnaryOperator<V> function) {
        while (true) {
            V old = value;
            V next = function.apply(old);
            if (compareAndSet(old, next)) return next;
        }
    }

    public final V getAndAccumulate(V x, BinaryOperator<V> function) {
        while (true) {
            V old = value;
            V next = function.apply(old, x);
            if (compareAndSet(old, next)) return old;
        }
    }

    public final V accumulateAndGet(V x, BinaryOperator<V> function) {
        while (true) {
            V old = value;
            V next = function.apply(old, x);
            if (compareAndSet(old, next)) return next;
        }
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
