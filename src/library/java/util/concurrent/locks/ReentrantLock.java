package java.util.concurrent.locks;

import heddle.runtime.Step;
import heddle.runtime.Waiters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** A lock that its owner may take again. Each call is one visible operation. */
public class ReentrantLock implements Lock, java.io.Serializable {
    /** Number of the owner in the VM, 0 where the lock is free. */
    private int owner;
    /** How often the owner has taken it. */
    private int holds;
    private final boolean fair;

    public ReentrantLock() {
        this(false);
    }

    /** @param fair true: the thread that waits longest is next */
    public ReentrantLock(boolean fair) {
        this.fair = fair;
    }

    @Override
    public native void lock();

    @Override
    public native void lockInterruptibly() throws InterruptedException;

    @Override
    public native boolean tryLock();

    @Override
    public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
        return tryLock0(unit.waitMillis(timeout));
    }

    /** @param millis 0: does not wait */
    private native boolean tryLock0(long millis) throws InterruptedException;

    /** @throws IllegalMonitorStateException if the current thread is not the owner */
    @Override
    public native void unlock();

    @Override
    public Condition newCondition() {
        return new ConditionObject(this);
    }

    public boolean isLocked() {
        Step.begin(this);
        boolean locked = owner != 0;
        Step.end(this);
        return locked;
    }

    public native boolean isHeldByCurrentThread();

    public native int getHoldCount();

    private Thread[] queue() {
        Step.begin(this);
        Thread[] queue = Waiters.before(this, null);
        Step.end(this);
        return queue;
    }

    public final boolean hasQueuedThreads() {
        return queue().length > 0;
    }

    public final boolean hasQueuedThread(Thread thread) {
        if (thread == null) throw new NullPointerException();
        return getQueuedThreads().contains(thread);
    }

    public final int getQueueLength() {
        return queue().length;
    }

    protected Collection<Thread> getQueuedThreads() {
        return listed(queue());
    }

    private static Collection<Thread> listed(Thread[] threads) {
        ArrayList<Thread> list = new ArrayList<>();
        for (Thread each : threads) list.add(each);
        return list;
    }

    protected Thread getOwner() {
        Step.begin(this);
        Thread thread = ownerThread();
        Step.end(this);
        return thread;
    }

    public boolean hasWaiters(Condition condition) {
        return getWaitQueueLength(condition) > 0;
    }

    public int getWaitQueueLength(Condition condition) {
        return getWaitingThreads(condition).size();
    }

    protected Collection<Thread> getWaitingThreads(Condition condition) {
        if (condition == null) throw new NullPointerException();
        if (!(condition instanceof ConditionObject) || ((ConditionObject) condition).lock != this) {
            throw new IllegalArgumentException("Not owner");
        }
        if (!isHeldByCurrentThread()) throw new IllegalMonitorStateException();
        return listed(Waiters.awaiting(condition));
    }

    public final boolean isFair() {
        return fair;
    }

    /** The owner, or null. */
    private native Thread ownerThread();

    @Override
    public String toString() {
        Thread thread = getOwner();
        return super.toString() + (thread == null ? "[Unlocked]" : "[Locked by thread " + thread.getName() + "]");
    }

    /** A wait set of a ReentrantLock. */
    private static class ConditionObject implements Condition {
        final ReentrantLock lock;

        ConditionObject(ReentrantLock lock) {
            this.lock = lock;
        }

        @Override
        public void await() throws InterruptedException {
            await0(-1L, true);
        }

        @Override
        public void awaitUninterruptibly() {
            try {
                await0(-1L, false);
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public long awaitNanos(long nanosTimeout) throws InterruptedException {
            long deadline = System.nanoTime() + nanosTimeout;
            await0(TimeUnit.NANOSECONDS.waitMillis(nanosTimeout), true);
            return deadline - System.nanoTime();
        }

        @Override
        public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
            return await0(unit.waitMillis(timeout), true);
        }

        /**
         * @param millis negative: without a limit; 0: the time is over at once
         * @return false where the time was over
         */
        private native boolean await0(long millis, boolean interruptible) throws InterruptedException;

        @Override
        public native void signal();

        @Override
        public native void signalAll();
    }
}
