package java.util.concurrent.locks;

import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** A lock that its owner may take again: its state is how often it was taken, 0 where it is free. */
public class ReentrantLock implements Lock, java.io.Serializable {
    private final Sync sync;

    public ReentrantLock() {
        this(false);
    }

    /** @param fair true: the thread that waits longest is next */
    public ReentrantLock(boolean fair) {
        sync = new Sync(fair);
    }

    private static final class Sync extends AbstractQueuedSynchronizer {
        final boolean fair;

        Sync(boolean fair) {
            this.fair = fair;
        }

        @Override
        protected boolean tryAcquire(int times) {
            return taken(times, fair);
        }

        /** @param queued true: leaves it to a thread that has waited longer */
        boolean taken(int times, boolean queued) {
            Thread current = Thread.currentThread();
            int holds = getState();
            if (holds == 0) {
                if (queued && hasQueuedPredecessors()) return false;
                if (!compareAndSetState(0, times)) return false;
                setExclusiveOwnerThread(current);
                return true;
            }
            if (getExclusiveOwnerThread() != current) return false;
            if (holds + times < 0) throw new Error("Maximum lock count exceeded");
            // Nobody else changes it now.
            setState(holds + times);
            return true;
        }

        @Override
        protected boolean tryRelease(int times) {
            if (!isHeldExclusively()) throw new IllegalMonitorStateException();
            int holds = getState() - times;
            if (holds == 0) setExclusiveOwnerThread(null);
            setState(holds);
            return holds == 0;
        }

        @Override
        protected boolean isHeldExclusively() {
            return getExclusiveOwnerThread() == Thread.currentThread();
        }

        int holds() {
            return isHeldExclusively() ? getState() : 0;
        }

        boolean isLocked() {
            return getState() != 0;
        }

        Thread owner() {
            return isLocked() ? getExclusiveOwnerThread() : null;
        }
    }

    @Override
    public void lock() {
        sync.acquire(1);
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        sync.acquireInterruptibly(1);
    }

    /** Takes it even where the lock is fair and others wait. */
    @Override
    public boolean tryLock() {
        return sync.taken(1, false);
    }

    @Override
    public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireNanos(1, unit.toNanos(timeout));
    }

    @Override
    public void unlock() {
        sync.release(1);
    }

    @Override
    public Condition newCondition() {
        return sync.new ConditionObject();
    }

    public boolean isLocked() {
        return sync.isLocked();
    }

    public boolean isHeldByCurrentThread() {
        return sync.isHeldExclusively();
    }

    public int getHoldCount() {
        return sync.holds();
    }

    public final boolean isFair() {
        return sync.fair;
    }

    protected Thread getOwner() {
        return sync.owner();
    }

    public final boolean hasQueuedThreads() {
        return sync.hasQueuedThreads();
    }

    public final boolean hasQueuedThread(Thread thread) {
        return sync.isQueued(thread);
    }

    public final int getQueueLength() {
        return sync.getQueueLength();
    }

    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
    }

    public boolean hasWaiters(Condition condition) {
        return sync.hasWaiters(own(condition));
    }

    public int getWaitQueueLength(Condition condition) {
        return sync.getWaitQueueLength(own(condition));
    }

    protected Collection<Thread> getWaitingThreads(Condition condition) {
        return sync.getWaitingThreads(own(condition));
    }

    private static AbstractQueuedSynchronizer.ConditionObject own(Condition condition) {
        if (condition == null) throw new NullPointerException();
        if (!(condition instanceof AbstractQueuedSynchronizer.ConditionObject)) throw new IllegalArgumentException("not owner");
        return (AbstractQueuedSynchronizer.ConditionObject) condition;
    }

    @Override
    public String toString() {
        Thread owner = sync.owner();
        return super.toString() + (owner == null ? "[Unlocked]" : "[Locked by thread " + owner.getName() + "]");
    }
}
