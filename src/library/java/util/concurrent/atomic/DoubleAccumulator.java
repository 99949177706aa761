package java.util.concurrent.atomic;

import java.util.function.DoubleBinaryOperator;

/** A value that a function folds others into. Deviates from the JDK: it is one variable, so that get() is exact at any time. */
public class DoubleAccumulator extends Number implements java.io.Serializable {
    private volatile double value;
    private final DoubleBinaryOperator function;
    private final double identity;

    public DoubleAccumulator(DoubleBinaryOperator accumulatorFunction, double identity) {
        function = accumulatorFunction;
        this.identity = identity;
        value = identity;
    }

    private native double getAndSet(double newValue);

    private native boolean compareAndSet(double expectedValue, double newValue);

    public void accumulate(double x) {
        while (true) {
            double old = value;
            double next = function.applyAsDouble(old, x);
            if (Double.doubleToRawLongBits(next) == Double.doubleToRawLongBits(old) || compareAndSet(old, next)) return;
        }
    }

    public double get() {
        return value;
    }

    public void reset() {
        value = identity;
    }

    public double getThenReset() {
        return getAndSet(identity);
    }

    @Override
    public int intValue() {
        return (int) get();
    }

    @Override
    public long longValue() {
        return (long) get();
    }

    @Override
    public float floatValue() {
        return (float) get();
    }

    @Override
    public double doubleValue() {
        return get();
    }

    @Override
    public String toString() {
        return Double.toString(get());
    }
}
