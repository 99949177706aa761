package java.util.concurrent.locks;

import java.util.concurrent.TimeUnit;

/** A lock that is taken and given back by method calls. */
public interface Lock {
    void lock();

    void lockInterruptibly() throws InterruptedException;

    boolean tryLock();

    boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException;

    void unlock();

    Condition newCondition();
}
