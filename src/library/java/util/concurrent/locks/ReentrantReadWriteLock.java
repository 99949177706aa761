package java.util.concurrent.locks;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import heddle.runtime.Waiters;
import java.util.concurrent.TimeUnit;

/**
 * Many readers or one writer. Each call is one visible operation. Deviates from the JDK: without fairness a reader may pass a writer that
 * waits.
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

    private static final int FREE = 2;
    private static final int READ = 1;
    private static final int WRITTEN = 0;

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
    /** FREE, READ or WRITTEN: one gate for all, so that a fair lock has one queue. */
    private final Gate access = new Gate(FREE);

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

    private void adjustGate() {
        access.value = writer != null ? WRITTEN : reads > 0 ? READ : FREE;
    }

    private void takeRead() {
        Thread thread = Thread.currentThread();
        Hold hold = hold(thread);
        if (hold == null) readers = new Hold(thread, readers);
        else hold.count++;
        reads++;
        adjustGate();
    }

    private void takeWrite(int holds) {
        writer = Thread.currentThread();
        writeHolds += holds;
        adjustGate();
    }

    private void giveWriteBack() {
        writer = null;
        writeHolds = 0;
        adjustGate();
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
        Step.begin(this);
        boolean found = false;
        for (Thread each : Waiters.before(this, access)) found |= each == thread;
        Step.end(this);
        return found;
    }

    public final int getQueueLength() {
        Step.begin(this);
        int length = Waiters.before(this, access).length;
        Step.end(this);
        return length;
    }

    public boolean hasWaiters(Condition condition) {
        return getWaitQueueLength(condition) > 0;
    }

    public int getWaitQueueLength(Condition condition) {
        if (condition == null) throw new NullPointerException();
        if (!(condition instanceof WriteCondition) || ((WriteCondition) condition).lock != this) {
            throw new IllegalArgumentException("Not owner");
        }
        return ((WriteCondition) condition).length();
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
            if (lock.isWriter() || lock.readHolds() > 0) Step.begin(lock);
            else Step.await(lock, lock.access, READ, lock.fair, false, -1L);
            lock.takeRead();
            Step.end(lock);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            // A writer that comes here has closed the gate itself.
            Gate gate = lock.isWriter() ? new Gate(FREE) : lock.access;
            boolean turn = lock.fair && !lock.isWriter() && lock.readHolds() == 0;
            int outcome = Step.await(lock, gate, READ, turn, true, -1L);
            if (outcome == Step.SATISFIED) lock.takeRead();
            Step.end(lock);
            if (outcome == Step.INTERRUPTED) interrupted();
        }

        @Override
        public boolean tryLock() {
            Step.begin(lock);
            boolean free = lock.writer == null || lock.writer == Thread.currentThread();
            if (free) lock.takeRead();
            Step.end(lock);
            return free;
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            Gate gate = lock.isWriter() ? new Gate(FREE) : lock.access;
            boolean turn = lock.fair && !lock.isWriter() && lock.readHolds() == 0;
            int outcome = Step.await(lock, gate, READ, turn, true, Math.max(1L, unit.toNanos(timeout)));
            if (outcome == Step.SATISFIED) lock.takeRead();
            Step.end(lock);
            if (outcome == Step.INTERRUPTED) interrupted();
            return outcome == Step.SATISFIED;
        }

        @Override
        public void unlock() {
            Step.begin(lock);
            Hold hold = lock.hold(Thread.currentThread());
            boolean held = hold != null && hold.count > 0;
            if (held) {
                hold.count--;
                lock.reads--;
                lock.adjustGate();
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
            if (lock.isWriter()) Step.begin(lock);
            else Step.await(lock, lock.access, FREE, lock.fair, false, -1L);
            lock.takeWrite(1);
            Step.end(lock);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            Gate gate = lock.isWriter() ? new Gate(FREE) : lock.access;
            int outcome = Step.await(lock, gate, FREE, lock.fair && !lock.isWriter(), true, -1L);
            if (outcome == Step.SATISFIED) lock.takeWrite(1);
            Step.end(lock);
            if (outcome == Step.INTERRUPTED) interrupted();
        }

        @Override
        public boolean tryLock() {
            Step.begin(lock);
            boolean free = lock.writer == Thread.currentThread() || lock.access.value == FREE;
            if (free) lock.takeWrite(1);
            Step.end(lock);
            return free;
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            Gate gate = lock.isWriter() ? new Gate(FREE) : lock.access;
            long nanos = Math.max(1L, unit.toNanos(timeout));
            int outcome = Step.await(lock, gate, FREE, lock.fair && !lock.isWriter(), true, nanos);
            if (outcome == Step.SATISFIED) lock.takeWrite(1);
            Step.end(lock);
            if (outcome == Step.INTERRUPTED) interrupted();
            return outcome == Step.SATISFIED;
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

    private static void interrupted() throws InterruptedException {
        Thread.interrupted();
        throw new InterruptedException();
    }

    /** A wait set of the write lock: first in, first out. */
    private static final class WriteCondition implements Condition {
        /** Who waits: a gate that a signal opens. */
        private static final class Waiter {
            final Gate signalled = new Gate(0);
            Waiter next;
        }

        final ReentrantReadWriteLock lock;
        // Changed in steps on the lock only.
        private Waiter first;

        WriteCondition(ReentrantReadWriteLock lock) {
            this.lock = lock;
        }

        @Override
        public void await() throws InterruptedException {
            if (waited(true, -1L) == Step.INTERRUPTED) interrupted();
        }

        @Override
        public void awaitUninterruptibly() {
            waited(false, -1L);
        }

        @Override
        public long awaitNanos(long nanosTimeout) throws InterruptedException {
            long deadline = System.nanoTime() + nanosTimeout;
            if (waited(true, Math.max(0L, nanosTimeout)) == Step.INTERRUPTED) interrupted();
            return deadline - System.nanoTime();
        }

        @Override
        public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
            int outcome = waited(true, Math.max(0L, unit.toNanos(timeout)));
            if (outcome == Step.INTERRUPTED) interrupted();
            return outcome == Step.SATISFIED;
        }

        private int waited(boolean interruptible, long nanos) {
            Waiter waiter = new Waiter();
            // Its gate is open; only an interrupt that is pending matters.
            int outcome = Step.await(lock, new Gate(1), 1, false, interruptible, -1L);
            boolean held = lock.writer == Thread.currentThread();
            int holds = lock.writeHolds;
            if (held && outcome == Step.SATISFIED) {
                append(waiter);
                lock.giveWriteBack();
            }
            Step.end(lock);
            if (!held) throw new IllegalMonitorStateException();
            if (outcome != Step.SATISFIED) return outcome;
            outcome = Step.await(lock, waiter.signalled, 1, false, interruptible, nanos);
            if (outcome != Step.SATISFIED) remove(waiter);
            boolean again = !lock.fair && lock.access.value == FREE;
            if (again) lock.takeWrite(holds);
            Step.end(lock);
            if (!again) {
                Step.await(lock, lock.access, FREE, lock.fair, false, -1L);
                lock.takeWrite(holds);
                Step.end(lock);
            }
            return outcome;
        }

        private void append(Waiter waiter) {
            if (first == null) first = waiter;
            else {
                Waiter last = first;
                while (last.next != null) last = last.next;
                last.next = waiter;
            }
        }

        private void remove(Waiter waiter) {
            if (first == waiter) first = waiter.next;
            else for (Waiter each = first; each != null; each = each.next) if (each.next == waiter) each.next = waiter.next;
        }

        int length() {
            Step.begin(lock);
            int length = 0;
            for (Waiter each = first; each != null; each = each.next) length++;
            Step.end(lock);
            return length;
        }

        @Override
        public void signal() {
            Step.begin(lock);
            boolean held = lock.writer == Thread.currentThread();
            if (held && first != null) {
                first.signalled.value = 1;
                first = first.next;
            }
            Step.end(lock);
            if (!held) throw new IllegalMonitorStateException();
        }

        @Override
        public void signalAll() {
            Step.begin(lock);
            boolean held = lock.writer == Thread.currentThread();
            for (; held && first != null; first = first.next) first.signalled.value = 1;
            Step.end(lock);
            if (!held) throw new IllegalMonitorStateException();
        }
    }
}
