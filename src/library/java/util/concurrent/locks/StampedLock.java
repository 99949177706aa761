package java.util.concurrent.locks;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.concurrent.TimeUnit;

/**
 * A lock for one writer, many readers, and readers that only look whether a writer came between. Not reentrant. Each call is one visible
 * operation. Stamps are counted as in the JDK: the write bit, seven bits of readers, and the number of writes above.
 */
public class StampedLock implements java.io.Serializable {
    private static final long WRITING = 128;
    private static final long READERS = 127;

    // Changed in steps on the lock only.
    private long state = 256;
    /** Open while nobody writes. */
    private final Gate readable = new Gate(1);
    /** Open while nobody reads or writes. */
    private final Gate writable = new Gate(1);

    public StampedLock() {
    }

    private void become(long newState) {
        state = newState;
        readable.value = (newState & WRITING) == 0 ? 1 : 0;
        writable.value = (newState & (WRITING | READERS)) == 0 ? 1 : 0;
    }

    private long startWriting() {
        become(state | WRITING);
        return state;
    }

    private long startReading() {
        become(state + 1);
        return state;
    }

    private static void interrupted() throws InterruptedException {
        Thread.interrupted();
        throw new InterruptedException();
    }

    public long writeLock() {
        Step.await(this, writable, 1, false, false, -1L);
        long stamp = startWriting();
        Step.end(this);
        return stamp;
    }

    public long tryWriteLock() {
        Step.begin(this);
        long stamp = writable.value == 1 ? startWriting() : 0L;
        Step.end(this);
        return stamp;
    }

    public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
        int outcome = Step.await(this, writable, 1, false, true, Math.max(1L, unit.toNanos(time)));
        long stamp = outcome == Step.SATISFIED ? startWriting() : 0L;
        Step.end(this);
        if (outcome == Step.INTERRUPTED) interrupted();
        return stamp;
    }

    public long writeLockInterruptibly() throws InterruptedException {
        int outcome = Step.await(this, writable, 1, false, true, -1L);
        long stamp = outcome == Step.SATISFIED ? startWriting() : 0L;
        Step.end(this);
        if (outcome == Step.INTERRUPTED) interrupted();
        return stamp;
    }

    public long readLock() {
        Step.await(this, readable, 1, false, false, -1L);
        long stamp = startReading();
        Step.end(this);
        return stamp;
    }

    public long tryReadLock() {
        Step.begin(this);
        long stamp = readable.value == 1 ? startReading() : 0L;
        Step.end(this);
        return stamp;
    }

    public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
        int outcome = Step.await(this, readable, 1, false, true, Math.max(1L, unit.toNanos(time)));
        long stamp = outcome == Step.SATISFIED ? startReading() : 0L;
        Step.end(this);
        if (outcome == Step.INTERRUPTED) interrupted();
        return stamp;
    }

    public long readLockInterruptibly() throws InterruptedException {
        int outcome = Step.await(this, readable, 1, false, true, -1L);
        long stamp = outcome == Step.SATISFIED ? startReading() : 0L;
        Step.end(this);
        if (outcome == Step.INTERRUPTED) interrupted();
        return stamp;
    }

    /** 0 while somebody writes. */
    public long tryOptimisticRead() {
        Step.begin(this);
        long stamp = (state & WRITING) == 0 ? state & ~READERS : 0L;
        Step.end(this);
        return stamp;
    }

    public boolean validate(long stamp) {
        Step.begin(this);
        boolean valid = (stamp & ~READERS) == (state & ~READERS);
        Step.end(this);
        return valid;
    }

    /** The lock is held for writing, under this stamp. */
    private boolean isWriteStamp(long stamp) {
        return state == stamp && (stamp & WRITING) != 0;
    }

    /** The lock is held for reading, since no other write than this stamp's. */
    private boolean isReadStamp(long stamp) {
        return (stamp & READERS) != 0 && (stamp & ~READERS) == (state & ~READERS) && (state & READERS) != 0;
    }

    private void endWriting() {
        long next = state + WRITING;
        // 0 means failure, so that the count starts over.
        become(next == 0 ? 256 : next);
    }

    public void unlockWrite(long stamp) {
        Step.begin(this);
        boolean held = isWriteStamp(stamp);
        if (held) endWriting();
        Step.end(this);
        if (!held) throw new IllegalMonitorStateException();
    }

    public void unlockRead(long stamp) {
        Step.begin(this);
        boolean held = isReadStamp(stamp);
        if (held) become(state - 1);
        Step.end(this);
        if (!held) throw new IllegalMonitorStateException();
    }

    public void unlock(long stamp) {
        Step.begin(this);
        boolean writes = isWriteStamp(stamp);
        boolean held = writes || isReadStamp(stamp);
        if (writes) endWriting();
        else if (held) become(state - 1);
        Step.end(this);
        if (!held) throw new IllegalMonitorStateException();
    }

    public long tryConvertToWriteLock(long stamp) {
        Step.begin(this);
        long converted = 0L;
        if (isWriteStamp(stamp)) converted = stamp;
        else if (isReadStamp(stamp)) {
            if ((state & READERS) == 1) {
                become(state - 1);
                converted = startWriting();
            }
        } else if ((stamp & (READERS | WRITING)) == 0 && stamp == state) converted = startWriting();
        Step.end(this);
        return converted;
    }

    public long tryConvertToReadLock(long stamp) {
        Step.begin(this);
        long converted = 0L;
        if (isWriteStamp(stamp)) {
            endWriting();
            converted = startReading();
        } else if (isReadStamp(stamp)) converted = stamp;
        else if ((stamp & (READERS | WRITING)) == 0 && stamp != 0 && stamp == (state & ~READERS)) converted = startReading();
        Step.end(this);
        return converted;
    }

    public long tryConvertToOptimisticRead(long stamp) {
        Step.begin(this);
        long converted = 0L;
        if (isWriteStamp(stamp)) {
            endWriting();
            converted = state;
        } else if (isReadStamp(stamp)) {
            become(state - 1);
            converted = state & ~READERS;
        } else if ((stamp & (READERS | WRITING)) == 0 && stamp != 0 && stamp == (state & ~READERS)) converted = stamp;
        Step.end(this);
        return converted;
    }

    public boolean tryUnlockWrite() {
        Step.begin(this);
        boolean held = (state & WRITING) != 0;
        if (held) endWriting();
        Step.end(this);
        return held;
    }

    public boolean tryUnlockRead() {
        Step.begin(this);
        boolean held = (state & READERS) != 0;
        if (held) become(state - 1);
        Step.end(this);
        return held;
    }

    public boolean isWriteLocked() {
        Step.begin(this);
        boolean locked = (state & WRITING) != 0;
        Step.end(this);
        return locked;
    }

    public boolean isReadLocked() {
        return getReadLockCount() > 0;
    }

    public int getReadLockCount() {
        Step.begin(this);
        int count = (int) (state & READERS);
        Step.end(this);
        return count;
    }

    public static boolean isWriteLockStamp(long stamp) {
        return (stamp & (READERS | WRITING)) == WRITING;
    }

    public static boolean isReadLockStamp(long stamp) {
        return (stamp & READERS) != 0L;
    }

    public static boolean isLockStamp(long stamp) {
        return (stamp & (READERS | WRITING)) != 0L;
    }

    public static boolean isOptimisticReadStamp(long stamp) {
        return (stamp & (READERS | WRITING)) == 0L && stamp != 0L;
    }

    @Override
    public String toString() {
        Step.begin(this);
        long now = state;
        Step.end(this);
        if ((now & WRITING) != 0) return super.toString() + "[Write-locked]";
        return super.toString() + ((now & READERS) == 0 ? "[Unlocked]" : "[Read-locks:" + (now & READERS) + "]");
    }

    public Lock asReadLock() {
        return new View(this, false);
    }

    public Lock asWriteLock() {
        return new View(this, true);
    }

    public ReadWriteLock asReadWriteLock() {
        return new ReadWriteLock() {
            @Override
            public Lock readLock() {
                return asReadLock();
            }

            @Override
            public Lock writeLock() {
                return asWriteLock();
            }
        };
    }

    /** The lock without its stamps. */
    private static final class View implements Lock {
        private final StampedLock lock;
        private final boolean writes;

        View(StampedLock lock, boolean writes) {
            this.lock = lock;
            this.writes = writes;
        }

        @Override
        public void lock() {
            if (writes) lock.writeLock();
            else lock.readLock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            if (writes) lock.writeLockInterruptibly();
            else lock.readLockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return (writes ? lock.tryWriteLock() : lock.tryReadLock()) != 0L;
        }

        @Override
        public boolean tryLock(long timeout, TimeUnit unit) throws InterruptedException {
            return (writes ? lock.tryWriteLock(timeout, unit) : lock.tryReadLock(timeout, unit)) != 0L;
        }

        @Override
        public void unlock() {
            if (!(writes ? lock.tryUnlockWrite() : lock.tryUnlockRead())) throw new IllegalMonitorStateException();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }
}
