package java.util.concurrent;

import java.util.Collection;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** A number of permits to take and to give back: the state of a synchroniser that many share. */
public class Semaphore implements java.io.Serializable {
    private final Sync sync;

    public Semaphore(int permits) {
        this(permits, false);
    }

    public Semaphore(int permits, boolean fair) {
        sync = new Sync(permits, fair);
    }

    private static final class Sync extends AbstractQueuedSynchronizer {
        final boolean fair;

        Sync(int permits, boolean fair) {
            setState(permits);
            this.fair = fair;
        }

        @Override
        protected int tryAcquireShared(int wanted) {
            return taken(wanted, fair);
        }

        /** Permits that are left then; negative: there were too few, or others have waited longer. */
        int taken(int wanted, boolean queued) {
            while (true) {
                if (queued && hasQueuedPredecessors()) return -1;
                int available = getState();
                int left = available - wanted;
                if (left < 0 || compareAndSetState(available, left)) return left;
            }
        }

        @Override
        protected boolean tryReleaseShared(int given) {
            while (true) {
                int available = getState();
                int sum = available + given;
                if (sum < available) throw new Error("Maximum permit count exceeded");
                if (compareAndSetState(available, sum)) return true;
            }
        }

        void reduce(int reduction) {
            while (true) {
                int available = getState();
                int left = available - reduction;
                if (left > available) throw new Error("Permit count underflow");
                if (compareAndSetState(available, left)) return;
            }
        }

        int drain() {
            while (true) {
                int available = getState();
                if (available == 0 || compareAndSetState(available, 0)) return available;
            }
        }

        int available() {
            return getState();
        }
    }

    private static int checked(int permits) {
        if (permits < 0) throw new IllegalArgumentException();
        return permits;
    }

    public void acquire() throws InterruptedException {
        sync.acquireSharedInterruptibly(1);
    }

    public void acquire(int permits) throws InterruptedException {
        sync.acquireSharedInterruptibly(checked(permits));
    }

    public void acquireUninterruptibly() {
        sync.acquireShared(1);
    }

    public void acquireUninterruptibly(int permits) {
        sync.acquireShared(checked(permits));
    }

    /** Takes it even where the semaphore is fair and others wait. */
    public boolean tryAcquire() {
        return sync.taken(1, false) >= 0;
    }

    public boolean tryAcquire(int permits) {
        return sync.taken(checked(permits), false) >= 0;
    }

    public boolean tryAcquire(long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
    }

    public boolean tryAcquire(int permits, long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(checked(permits), unit.toNanos(timeout));
    }

    public void release() {
        sync.releaseShared(1);
    }

    public void release(int permits) {
        sync.releaseShared(checked(permits));
    }

    public int availablePermits() {
        return sync.available();
    }

    /** Takes all permits there are; answers how many. */
    public int drainPermits() {
        return sync.drain();
    }

    protected void reducePermits(int reduction) {
        sync.reduce(checked(reduction));
    }

    public boolean isFair() {
        return sync.fair;
    }

    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    @Override
    public String toString() {
        return super.toString() + "[Permits = " + sync.available() + "]";
    }
}
