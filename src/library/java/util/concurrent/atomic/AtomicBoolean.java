package java.util.concurrent.atomic;

/** A boolean whose every change is one visible, atomic operation. */
public class AtomicBoolean implements java.io.Serializable {
    /** 0 or 1. */
    private volatile int value;

    public AtomicBoolean() {
    }

    public AtomicBoolean(boolean initialValue) {
        if (initialValue) value = 1;
    }

    public final boolean get() {
        return value != 0;
    }

    public final void set(boolean newValue) {
        value = newValue ? 1 : 0;
    }

    public final void lazySet(boolean newValue) {
        set(newValue);
    }

    public final native boolean getAndSet(boolean newValue);

    public final native boolean compareAndSet(boolean expectedValue, boolean newValue);

    public boolean weakCompareAndSetPlain(boolean expectedValue, boolean newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public boolean weakCompareAndSetVolatile(boolean expectedValue, boolean newValue) {
        return compareAndSet(expectedValue, newValue);
    }

    public final boolean getPlain() {
        return get();
    }

    public final boolean getAcquire() {
        return get();
    }

    public final void setPlain(boolean newValue) {
        set(newValue);
    }

    public final void setRelease(boolean newValue) {
        set(newValue);
    }

    @Override
    public String toString() {
        return String.valueOf(get());
    }
}
