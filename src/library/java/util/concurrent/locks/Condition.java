package java.util.concurrent.locks;

import java.util.Date;
import java.util.concurrent.TimeUnit;

/** A wait set of a lock. */
public interface Condition {
    void await() throws InterruptedException;

    void awaitUninterruptibly();

    /** An estimate of the nanoseconds that are left; zero or negative where the time was over. */
    long awaitNanos(long nanosTimeout) throws InterruptedException;

    /** False where the time was over. */
    boolean await(long timeout, TimeUnit unit) throws InterruptedException;

    void signal();

    void signalAll();

    /** Deviates from the JDK: has a body. */
    default boolean awaitUntil(Date deadline) throws InterruptedException {
        return await(Math.max(0L, deadline.getTime() - System.currentTimeMillis()), TimeUnit.MILLISECONDS);
    }
}
