package java.util.concurrent.atomic;

import java.util.function.LongBinaryOperator;

/** A value that a function folds others into. Deviates from the JDK: it is one variable, so that get() is exact at any time. */
public class LongAccumulator extends Number implements java.io.Serializable {
    private volatile long value;
    private final LongBinaryOperator function;
    private final long identity;

    public LongAccumulator(LongBinaryOperator accumulatorFunction, long identity) {
        function = accumulatorFunction;
        this.identity = identity;
        value = identity;
    }

    private native long getAndSet(long newValue);

    private native boolean compareAndSet(long expectedValue, long newValue);

    public void accumulate(long x) {
        while (true) {
            long old = value;
            long next = function.applyAsLong(old, x);
            if (next == old || compareAndSet(old, next)) return;
        }
    }

    public long get() {
        return value;
    }

    public void reset() {
        value = identity;
    }

    public long getThenReset() {
        return getAndSet(identity);
    }

    @Override
    public int intValue() {
        return (int) get();
    }

    @Override
    public long longValue() {
        return get();
    }

    @Override
    public float floatValue() {
        return (float) get();
    }

    @Override
    public double doubleValue() {
        return (double) get();
    }

    @Override
    public String toString() {
        return Long.toString(get());
    }
}
