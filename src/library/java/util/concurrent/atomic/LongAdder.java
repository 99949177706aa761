package java.util.concurrent.atomic;

/** A sum. Deviates from the JDK: it is one variable, so that sum() is exact at any time. */
public class LongAdder extends Number implements java.io.Serializable {
    private volatile long value;

    public LongAdder() {
    }

    private native long getAndAdd(long x);

    private native long getAndSet(long newValue);

    public void add(long x) {
        getAndAdd(x);
    }

    public void increment() {
        getAndAdd(1L);
    }

    public void decrement() {
        getAndAdd(-1L);
    }

    public long sum() {
        return value;
    }

    public void reset() {
        value = 0L;
    }

    public long sumThenReset() {
        return getAndSet(0L);
    }

    @Override
    public int intValue() {
        return (int) sum();
    }

    @Override
    public long longValue() {
        return sum();
    }

    @Override
    public float floatValue() {
        return (float) sum();
    }

    @Override
    public double doubleValue() {
        return (double) sum();
    }

    @Override
    public String toString() {
        return Long.toString(sum());
    }
}
