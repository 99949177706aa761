package java.util.concurrent;

import heddle.runtime.Step;
import heddle.runtime.Waiters;
import java.util.ArrayList;
import java.util.Collection;

/** A number of permits to take and to give back. Each call is one visible operation. */
public class Semaphore implements java.io.Serializable {
    private int permits;
    private final boolean fair;

    public Semaphore(int permits) {
        this(permits, false);
    }

    public Semaphore(int permits, boolean fair) {
        this.permits = permits;
        this.fair = fair;
    }

    public void acquire() throws InterruptedException {
        acquire0(1, true);
    }

    public void acquire(int permits) throws InterruptedException {
        check(permits);
        acquire0(permits, true);
    }

    public void acquireUninterruptibly() {
        acquireUninterruptibly(1);
    }

    public void acquireUninterruptibly(int permits) {
        check(permits);
        try {
            acquire0(permits, false);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public boolean tryAcquire() {
        return tryAcquire(1);
    }

    public boolean tryAcquire(int permits) {
        check(permits);
        try {
            return tryAcquire0(permits, 0L);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
        return tryAcquire(1, timeout, unit);
    }

    public boolean tryAcquire(int permits, long timeout, TimeUnit unit) throws InterruptedException {
        check(permits);
        if (Thread.interrupted()) throw new InterruptedException();
        return tryAcquire0(permits, unit.waitMillis(timeout));
    }

    public void release() {
        release(1);
    }

    public void release(int permits) {
        check(permits);
        if (!release0(permits)) throw new Error("Maximum permit count exceeded");
    }

    private static void check(int permits) {
        if (permits < 0) throw new IllegalArgumentException();
    }

    private native void acquire0(int permits, boolean interruptible) throws InterruptedException;

    /** @param millis 0: at once, whoever waits, and not interruptible */
    private native boolean tryAcquire0(int permits, long millis) throws InterruptedException;

    /** False, and nothing is given, where there would be too many. */
    private native boolean release0(int permits);

    public int availablePermits() {
        Step.begin(this);
        int available = permits;
        Step.end(this);
        return available;
    }

    protected void reducePermits(int reduction) {
        check(reduction);
        Step.begin(this);
        permits -= reduction;
        Step.end(this);
    }

    public final boolean hasQueuedThreads() {
        return getQueueLength() > 0;
    }

    public final int getQueueLength() {
        return getQueuedThreads().size();
    }

    protected Collection<Thread> getQueuedThreads() {
        ArrayList<Thread> list = new ArrayList<>();
        Step.begin(this);
        Thread[] queue = Waiters.before(this, null);
        Step.end(this);
        for (Thread each : queue) list.add(each);
        return list;
    }

    /** Takes all permits there are; answers how many. */
    public native int drainPermits();

    public boolean isFair() {
        return fair;
    }

    @Override
    public String toString() {
        return super.toString() + "[Permits = " + availablePermits() + "]";
    }
}
