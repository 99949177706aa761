package java.lang;

/** Root of all classes. wait, notify and notifyAll are visible operations; the rest is not. */
public class Object {
    public Object() {
    }

    public final native Class<?> getClass();

    /** A number of this object alone; it does not depend on the schedule. */
    public native int hashCode();

    public boolean equals(Object other) {
        return this == other;
    }

    public String toString() {
        return getClass().getName() + "@" + Integer.toHexString(hashCode());
    }

    /** @throws CloneNotSupportedException unless this is an array or implements Cloneable */
    protected native Object clone() throws CloneNotSupportedException;

    public final native void notify();

    public final native void notifyAll();

    public final void wait() throws InterruptedException {
        wait0(0L);
    }

    /** @param timeoutMillis 0 means without a limit */
    public final void wait(long timeoutMillis) throws InterruptedException {
        if (timeoutMillis < 0) throw new IllegalArgumentException("timeout value is negative");
        wait0(timeoutMillis);
    }

    /** Rounds the nanoseconds up to a whole millisecond. */
    public final void wait(long timeoutMillis, int nanos) throws InterruptedException {
        if (timeoutMillis < 0) throw new IllegalArgumentException("timeoutMillis value is negative");
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        if (nanos > 0 && timeoutMillis < Long.MAX_VALUE) timeoutMillis++;
        wait0(timeoutMillis);
    }

    private native void wait0(long timeoutMillis) throws InterruptedException;

    @Deprecated
    protected void finalize() throws Throwable {
    }
}
