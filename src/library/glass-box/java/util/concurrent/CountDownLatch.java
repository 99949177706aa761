package java.util.concurrent;

import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** Opens when it has been counted down to zero: then whoever asks has acquired. */
public class CountDownLatch {
    private final Sync sync;

    public CountDownLatch(int count) {
        if (count < 0) throw new IllegalArgumentException("count < 0");
        sync = new Sync(count);
    }

    private static final class Sync extends AbstractQueuedSynchronizer {
        Sync(int count) {
            setState(count);
        }

        @Override
        protected int tryAcquireShared(int ignored) {
            return getState() == 0 ? 1 : -1;
        }

        /** True where this was the last count. */
        @Override
        protected boolean tryReleaseShared(int ignored) {
            while (true) {
                int count = getState();
                if (count == 0) return false;
                if (compareAndSetState(count, count - 1)) return count == 1;
            }
        }

        int count() {
            return getState();
        }
    }

    public void await() throws InterruptedException {
        sync.acquireSharedInterruptibly(1);
    }

    /** False where the time was over first. */
    public boolean await(long timeout, TimeUnit unit) throws InterruptedException {
        return sync.tryAcquireSharedNanos(1, unit.toNanos(timeout));
    }

    public void countDown() {
        sync.releaseShared(1);
    }

    public long getCount() {
        return sync.count();
    }

    @Override
    public String toString() {
        return super.toString() + "[Count = " + sync.count() + "]";
    }
}
