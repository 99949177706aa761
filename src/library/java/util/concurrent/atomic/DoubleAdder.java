package java.util.concurrent.atomic;

/** A sum. Deviates from the JDK: it is one variable, so that sum() is exact at any time. */
public class DoubleAdder extends Number implements java.io.Serializable {
    private volatile double value;

    public DoubleAdder() {
    }

    private native double getAndAdd(double x);

    private native double getAndSet(double newValue);

    public void add(double x) {
        getAndAdd(x);
    }

    public double sum() {
        return value;
    }

    public void reset() {
        value = 0.0;
    }

    public double sumThenReset() {
        return getAndSet(0.0);
    }

    @Override
    public int intValue() {
        return (int) sum();
    }

    @Override
    public long longValue() {
        return (long) sum();
    }

    @Override
    public float floatValue() {
        return (float) sum();
    }

    @Override
    public double doubleValue() {
        return sum();
    }

    @Override
    public String toString() {
        return Double.toString(sum());
    }
}
