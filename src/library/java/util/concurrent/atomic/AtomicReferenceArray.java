package java.util.concurrent.atomic;

import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** An array of references, each of whose elements is changed by visible, atomic operations. */
public class AtomicReferenceArray<E> implements java.io.Serializable {
    private final Object[] array;

    public AtomicReferenceArray(int length) {
        array = new Object[length];
    }

    public AtomicReferenceArray(E[] array) {
        this.array = new Object[array.length];
        System.arraycopy(array, 0, this.array, 0, array.length);
    }

    public final int length() {
        return array.length;
    }

    public final native E get(int i);

    public final native void set(int i, E newValue);

    public final E getOpaque(int i) {
        return get(i);
    }

    public final E getAcquire(int i) {
        return get(i);
    }

    public final void lazySet(int i, E newValue) {
        set(i, newValue);
    }

    public final void setOpaque(int i, E newValue) {
        set(i, newValue);
    }

    public final void setRelease(int i, E newValue) {
        set(i, newValue);
    }

    public final native E getPlain(int i);

    public final native void setPlain(int i, E newValue);

    public final native E getAndSet(int i, E newValue);

    public final native boolean compareAndSet(int i, E expectedValue, E newValue);

    public final native E compareAndExchange(int i, E expectedValue, E newValue);

    public final E compareAndExchangeAcquire(int i, E expectedValue, E newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    public final E compareAndExchangeRelease(int i, E expectedValue, E newValue) {
        return compareAndExchange(i, expectedValue, newValue);
    }

    @Deprecated
    public final boolean weakCompareAndSet(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetPlain(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetVolatile(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetAcquire(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final boolean weakCompareAndSetRelease(int i, E expectedValue, E newValue) {
        return compareAndSet(i, expectedValue, newValue);
    }

    public final E getAndUpdate(int i, UnaryOperator<E> function) {
        while (true) {
            E old = get(i);
            E next = function.apply(old);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final E updateAndGet(int i, UnaryOperator<E> function) {
        while (true) {
            E old = get(i);
            E next = function.apply(old);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    public final E getAndAccumulate(int i, E x, BinaryOperator<E> function) {
        while (true) {
            E old = get(i);
            E next = function.apply(old, x);
            if (compareAndSet(i, old, next)) return old;
        }
    }

    public final E accumulateAndGet(int i, E x, BinaryOperator<E> function) {
        while (true) {
            E old = get(i);
            E next = function.apply(old, x);
            if (compareAndSet(i, old, next)) return next;
        }
    }

    @Override
    public String toString() {
        Object[] copy = new Object[array.length];
        for (int i = 0; i < copy.length; i++) copy[i] = get(i);
        return Arrays.toString(copy);
    }
}
