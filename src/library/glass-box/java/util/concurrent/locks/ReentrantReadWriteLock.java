package java.util.concurrent.locks;

import java.util.Collection;
import java.util.concurrent.TimeUnit;

/**
 * Many readers or one writer. The state holds both: in the upper half how often the read lock was taken by all threads together, in the
 * lower half how often the writer has taken the write lock.
 */
public class ReentrantReadWriteLock implements ReadWriteLock, java.io.Serializable {
    private final Sync sync;
    private final ReadLock readerLock;
    private final WriteLock writerLock;

    public ReentrantReadWriteLock() {
        this(false);
    }

    public ReentrantReadWriteLock(boolean fair) {
        sync = new Sync(fair);
        readerLock = new ReadLock(this);
        writerLock = new WriteLock(this);
    }

    @Override
    public ReadLock readLock() {
        return readerLock;
    }

    @Override
    public WriteLock writeLock() {
        return writerLock;
    }

    private static final class Sync extends AbstractQueuedSynchronizer {
        private static final int ONE_READ = 1 << 16;
        private static final int MOST = ONE_READ - 1;

        final boolean fair;
        /** How often each thread has the read lock; no thread sees another's. */
        private final ThreadLocal<Integer> readHolds = new ThreadLocal<>();

        Sync(boolean fair) {
            this.fair = fair;
        }

        static int reads(int state) {
            return state >>> 16;
        }

        static int writes(int state) {
            return state & MOST;
        }

        /** A writer waits for the longest: a reader that passed it again and again could starve it. */
        boolean readerShouldQueue() {
            return fair ? hasQueuedPredecessors() : isExclusiveFirst();
        }

        private boolean isExclusiveFirst() {
            Thread first = getFirstQueuedThread();
            return first != null && first != Thread.currentThread() && getExclusiveQueuedThreads().contains(first);
        }

        @Override
        protected boolean tryAcquire(int times) {
            return writeTaken(times, fair);
        }

        boolean writeTaken(int times, boolean queued) {
            int state = getState();
            if (state != 0) {
                // The lock is read, or another thread writes.
                if (writes(state) == 0 || !isHeldExclusively()) return false;
                if (writes(state) + times > MOST) throw new Error("Maximum lock count exceeded");
                setState(state + times);
                return true;
            }
            if (queued && hasQueuedPredecessors()) return false;
            if (!compareAndSetState(0, times)) return false;
            setExclusiveOwnerThread(Thread.currentThread());
            return true;
        }

        @Override
        protected boolean tryRelease(int times) {
            if (!isHeldExclusively()) throw new IllegalMonitorStateException();
            int state = getState() - times;
            boolean free = writes(state) == 0;
            if (free) setExclusiveOwnerThread(null);
            setState(state);
            return free;
        }

        @Override
        protected int tryAcquireShared(int ignored) {
            return readTaken(true) ? 1 : -1;
        }

        /** @param queued true: leaves it to those that wait, but where the thread reads or writes already */
        boolean readTaken(boolean queued) {
            while (true) {
                int state = getState();
                if (writes(state) != 0) {
                    if (!isHeldExclusively()) return false;
                } else if (queued && readHolds() == 0 && readerShouldQueue()) return false;
                if (reads(state) == MOST) throw new Error("Maximum lock count exceeded");
                if (compareAndSetState(state, state + ONE_READ)) {
                    readHolds.set(readHolds() + 1);
                    return true;
                }
            }
        }

        @Override
        protected boolean tryReleaseShared(int ignored) {
            int holds = readHolds();
            if (holds == 0) {
                throw new IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread");
            }
            if (holds == 1) readHolds.remove();
            else readHolds.set(holds - 1);
            while (true) {
                int state = getState();
                int next = state - ONE_READ;
                // Readers wait for no reader, so only the last one has somebody to wake.
                if (compareAndSetState(state, next)) return next == 0;
            }
        }

        @Override
        protected boolean isHeldExclusively() {
            return getExclusiveOwnerThread() == Thread.currentThread();
        }

        int readHolds() {
            Integer holds = readHolds.get();
            return holds == null ? 0 : holds;
        }

        int state() {
            return getState();
        }

        int writeHolds() {
            return isHeldExclusively() ? writes(getState()) : 0;
        }

        Thread owner() {
            return writes(getState()) == 0 ? null : getExclusiveOwnerThread();
        }
    }

    public final boolean isFair() {
        return sync.fair;
    }

    protected Thread getOwner() {
        return sync.owner();
    }

    public int getReadLockCount() {
        return Sync.reads(sync.state());
    }

    public boolean isWriteLocked() {
        return Sync.writes(sync.state()) != 0;
    }

    public boolean isWriteLockedByCurrentThread() {
        return sync.isHeldExclusively();
    }

    public int getWriteHoldCount() {
        return sync.writeHolds();
    }

    public int getReadHoldCount() {
        return sync.readHolds();
    }

    protected Collection<Thread> getQueuedWriterThreads() {
        return sync.getExclusiveQueuedThreads();
    }

    protected Collection<Thread> getQueuedReaderThreads() {
        return sync.getSharedQueuedThreads();
    }

    protected Collection<Thread> getQueuedThreads() {
        return sync.getQueuedThreads();
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
        int state = sync.state();
        return super.toString() + "[Write locks = " + Sync.writes(state) + ", Read locks = " + Sync.reads(state) + "]";
    }

    /** The lock that many may have at once. */
    public static class ReadLock implements Lock, java.io.Serializable {
        private final Sync sync;

        protected ReadLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquireShared(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireSharedInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.readTaken(false);
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
        }

        @Override
        public void unlock() {
            sync.releaseShared(1);
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return super.toString() + "[Read locks = " + Sync.reads(sync.state()) + "]";
        }
    }

    /** The lock that one thread may have alone. */
    public static class WriteLock implements Lock, java.io.Serializable {
        private final Sync sync;

        protected WriteLock(ReentrantReadWriteLock lock) {
            sync = lock.sync;
        }

        @Override
        public void lock() {
            sync.acquire(1);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            sync.acquireInterruptibly(1);
        }

        @Override
        public boolean tryLock() {
            return sync.writeTaken(1, false);
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

        public boolean isHeldByCurrentThread() {
            return sync.isHeldExclusively();
        }

        public int getHoldCount() {
            return sync.writeHolds();
        }

        @Override
        public String toString() {
            Thread owner = sync.owner();
            return super.toString() + (owner == null ? "[Unlocked]" : "[Locked by thread " + owner.getName() + "]");
        }
    }
}
