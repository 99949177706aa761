package java.util.concurrent.locks;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/**
 * Many readers or one writer. A call that need not wait is one visible operation; one that waits takes its place in the queue by the first,
 * and goes on by another when it is first.
 */
public class ReentrantReadWriteLock implements ReadWriteLock, java.io.Serializable {
    /** How often a thread has taken the read lock. */
    private static final class Hold {
        final Thread thread;
        final Hold next;
        int count = 1;

        Hold(Thread thread, Hold next) {
            this.thread = thread;
            this.next = next;
        }
    }

    private final boolean fair;
    private final ReadLock readerLock = new ReadLock(this);
    private final WriteLock writerLock = new WriteLock(this);

    // Changed in steps on the lock only.

    /** Who has the write lock; null: nobody. */
    private Thread writer;
    private int writeHolds;
    /** All holds of the read lock together. */
    private int reads;
    /** Threads that have had the read lock, with their counts, which may be 0 again. */
    private Hold readers;
    private final LockQueue queue = new LockQueue();

    public ReentrantReadWriteLock() {
        this(false);
    }

    public ReentrantReadWriteLock(boolean fair) {
        this.fair = fair;
    }

    @Override
    public ReadLock readLock() {
        return readerLock;
    }

    @Override
    public WriteLock writeLock() {
        return writerLock;
    }

    /** What only the current thread changes is read outside of steps too, and unseen. */
    private native boolean isWriter();

    private native int readHolds();

    private Hold hold(Thread thread) {
        Hold each = readers;
        while (each != null && each.thread != thread) each = each.next;
        return each;
    }

    /** Could a thread that has neither lock have this one? */
    private boolean isFree(boolean write) {
        return writer == null && (!write || reads == 0);
    }

    /** Whether the current thread may have it now, with no regard to those that wait. */
    private boolean available(boolean write) {
        return writer == Thread.currentThread() || isFree(write);
    }

    /** Whether it must wait until those in the queue have gone: a reader never passes a writer that has waited for the longest. */
    private boolean mustQueue(boolean write) {
        if (queue.first == null || writer == Thread.currentThread()) return false;
        if (!write && holds(Thread.currentThread()) > 0) return false;
        return fair || (!write && queue.first.writes);
    }

    private int holds(Thread thread) {
        Hold hold = hold(thread);
        return hold == null ? 0 : hold.count;
    }

    /** After each change of the lock or of the queue. */
    private void adjust() {
        if (queue.first != null) queue.first.turn.value = isFree(queue.first.writes) ? 1 : 0;
    }

    private void takeRead() {
        Thread thread = Thread.currentThread();
        Hold hold = hold(thread);
        if (hold == null) readers = new Hold(thread, readers);
        else hold.count++;
        reads++;
    }

    private void takeWrite(int holds) {
        writer = Thread.currentThread();
        writeHolds += holds;
    }

    private void take(boolean write) {
        if (write) takeWrite(1);
        else takeRead();
        adjust();
    }

    private void giveWriteBack() {
        writer = null;
        writeHolds = 0;
        adjust();
    }

    /** @param nanos negative: no limit; 0: does not wait */
    private int acquire(boolean write, boolean interruptible, long nanos) {
        // An open gate: only an interrupt that is pending matters.
        int outcome = interruptible ? Step.await(this, new Gate(1), 1, false, true, -1L) : begun();
        if (outcome == Step.SATISFIED && available(write) && !mustQueue(write)) {
            take(write);
            Step.end(this);
            return outcome;
        }
        if (outcome != Step.SATISFIED || nanos == 0L) {
            Step.end(this);
            return outcome == Step.SATISFIED ? Step.TIMED_OUT : outcome;
        }
        LockQueue.Waiter waiter = new LockQueue.Waiter(write);
        queue.append(waiter);
        adjust();
        Step.end(this);
        outcome = Step.await(this, waiter.turn, 1, false, interruptible, nanos);
        queue.remove(waiter);
        if (outcome == Step.SATISFIED) take(write);
        else adjust();
        Step.end(this);
        return outcome;
    }

    private int begun() {
        Step.begin(this);
        return Step.SATISFIED;
    }

    /** A try that takes no notice of those that wait. */
    private boolean acquireNow(boolean write) {
        Step.begin(this);
        boolean free = available(write);
        if (free) take(write);
        Step.end(this);
        return free;
    }

    private static boolean interruptedOr(int outcome) throws InterruptedException {
        if (outcome == Step.INTERRUPTED) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        return outcome == Step.SATISFIED;
    }

    public final boolean isFair() {
        return fair;
    }

    public boolean isWriteLockedByCurrentThread() {
        return isWriter();
    }

    public int getReadHoldCount() {
        return readHolds();
    }

    public int getWriteHoldCount() {
        Step.begin(this);
        int holds = writer == Thread.currentThread() ? writeHolds : 0;
        Step.end(this);
        return holds;
    }

    public boolean isWriteLocked() {
        Step.begin(this);
        boolean locked = writer != null;
        Step.end(this);
        return locked;
    }

    public int getReadLockCount() {
        Step.begin(this);
        int count = reads;
        Step.end(this);
        return count;
    }

    protected Thread getOwner() {
        Step.begin(this);
        Thread owner = writer;
        Step.end(this);
        return owner;
    }

    public final boolean hasQueuedThreads() {
        return getQueueLength() > 0;
    }

    public final boolean hasQueuedThread(Thread thread) {
        if (thread == null) throw new NullPointerException();
        return getQueuedThreads().contains(thread);
    }

    public final int getQueueLength() {
        return getQueuedThreads().size();
    }

    protected Collection<Thread> getQueuedThreads() {
        return queued(true, true);
    }

    protected Collection<Thread> getQueuedWriterThreads() {
        return queued(true, false);
    }

    protected Collection<Thread> getQueuedReaderThreads() {
        return queued(false, true);
    }

    private Collection<Thread> queued(boolean writing, boolean reading) {
        Step.begin(this);
        ArrayList<Thread> threads = queue.threads(writing, reading);
        Step.end(this);
        return threads;
    }

    public boolean hasWaiters(Condition condition) {
        return getWaitQueueLength(condition) > 0;
    }

    public int getWaitQueueLength(Condition condition) {
        return getWaitingThreads(condition).size();
    }

    protected Collection<Thread> getWaitingThreads(Condition condition) {
        if (condition == null) throw new NullPointerException();
        if (!(condition instanceof WriteCondition) || ((WriteCondition) condition).lock != this) {
            throw new IllegalArgumentException("Not owner");
        }
        return ((WriteCondition) condition).threads();
    }

    @Override
    public String toString() {
        Step.begin(this);
        int writes = writeHolds;
        int readsNow = reads;
        Step.end(this);
        return super.toString() + "[Write locks = " + writes + ", Read locks = " + readsNow + "]";
    }

    /** The lock that many may have at once. */
    public static class ReadLock implements Lock, java.io.Serializable {
        private final ReentrantReadWriteLock lock;

        protected ReadLock(ReentrantReadWriteLock lock) {
            this.lock = lock;
        }

        @Override
        public void lock() {
            lock.acquire(false, false, -1L);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            interruptedOr(lock.acquire(false, true, -1L));
        }

        @Override
        public boolean tryLock() {
            return lock.acquireNow(false);
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return interruptedOr(lock.acquire(false, true, Math.max(0L, unit.toNanos(timeout))));
        }

        @Override
        public void unlock() {
            Step.begin(lock);
            Hold hold = lock.hold(Thread.currentThread());
            boolean held = hold != null && hold.count > 0;
            if (held) {
                hold.count--;
                lock.reads--;
                lock.adjust();
            }
            Step.end(lock);
            if (!held) {
                throw new IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread");
            }
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String toString() {
            return super.toString() + "[Read locks = " + lock.getReadLockCount() + "]";
        }
    }

    /** The lock that one thread may have alone. */
    public static class WriteLock implements Lock, java.io.Serializable {
        private final ReentrantReadWriteLock lock;

        protected WriteLock(ReentrantReadWriteLock lock) {
            this.lock = lock;
        }

        @Override
        public void lock() {
            lock.acquire(true, false, -1L);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            interruptedOr(lock.acquire(true, true, -1L));
        }

        @Override
        public boolean tryLock() {
            return lock.acquireNow(true);
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return interruptedOr(lock.acquire(true, true, Math.max(0L, unit.toNanos(timeout))));
        }

        @Override
        public void unlock() {
            Step.begin(lock);
            boolean held = lock.writer == Thread.currentThread();
            if (held && --lock.writeHolds == 0) lock.giveWriteBack();
            Step.end(lock);
            if (!held) throw new IllegalMonitorStateException();
        }

        @Override
        public Condition newCondition() {
            return new WriteCondition(lock);
        }

        public boolean isHeldByCurrentThread() {
            return lock.isWriter();
        }

        public int getHoldCount() {
            return lock.getWriteHoldCount();
        }

        @Override
        public String toString() {
            Thread owner = lock.getOwner();
            return super.toString() + (owner == null ? "[Unlocked]" : "[Locked by thread " + owner.getName() + "]");
        }
    }

    /** A wait set of the write lock: first in, first out. */
    private static final class WriteCondition implements Condition {
        final ReentrantReadWriteLock lock;
        // Changed in steps on the lock only.
        private final LockQueue waiters = new LockQueue();

        WriteCondition(ReentrantReadWriteLock lock) {
            this.lock = lock;
        }

        @Override
        public void await() throws InterruptedException {
            interruptedOr(waited(true, -1L));
        }

        @Override
        public void awaitUninterruptibly() {
            waited(false, -1L);
        }

        @Override
        public long awaitNanos(long nanosTimeout) throws InterruptedException {
            long deadline = System.nanoTime() + nanosTimeout;
            interruptedOr(waited(true, Math.max(0L, nanosTimeout)));
            return deadline - System.nanoTime();
        }

        @Override
        public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
            return interruptedOr(waited(true, Math.max(0L, unit.toNanos(timeout))));
        }

        private int waited(boolean interruptible, long nanos) {
            // An open gate: only an interrupt that is pending matters.
            int outcome = Step.await(lock, new Gate(1), 1, false, interruptible, -1L);
            boolean held = lock.writer == Thread.currentThread();
            int holds = lock.writeHolds;
            LockQueue.Waiter waiter = new LockQueue.Waiter(true);
            if (held && outcome == Step.SATISFIED) {
                waiters.append(waiter);
                lock.giveWriteBack();
            }
            Step.end(lock);
            if (outcome != Step.SATISFIED) return outcome;
            if (!held) throw new IllegalMonitorStateException();
            // A signal puts it into the queue, where its turn comes.
            outcome = Step.await(lock, waiter.turn, 1, false, interruptible, nanos);
            if (outcome != Step.SATISFIED) {
                if (waiter.queued) outcome = Step.SATISFIED;
                else {
                    waiters.remove(waiter);
                    enqueue(waiter);
                }
                Step.end(lock);
                Step.await(lock, waiter.turn, 1, false, false, -1L);
            }
            lock.queue.remove(waiter);
            lock.takeWrite(holds);
            lock.adjust();
            Step.end(lock);
            return outcome;
        }

        private void enqueue(LockQueue.Waiter waiter) {
            waiter.queued = true;
            lock.queue.append(waiter);
            lock.adjust();
        }

        Collection<Thread> threads() {
            Step.begin(lock);
            boolean held = lock.writer == Thread.currentThread();
            ArrayList<Thread> threads = waiters.threads(true, true);
            Step.end(lock);
            if (!held) throw new IllegalMonitorStateException();
            return threads;
        }

        @Override
        public void signal() {
            signal(false);
        }

        @Override
        public void signalAll() {
            signal(true);
        }

        private void signal(boolean all) {
            Step.begin(lock);
            boolean held = lock.writer == Thread.currentThread();
            while (held && waiters.first != null) {
                LockQueue.Waiter chosen = waiters.first;
                waiters.remove(chosen);
                enqueue(chosen);
                if (!all) break;
            }
            Step.end(lock);
            if (!held) throw new IllegalMonitorStateException();
        }
    }
}
