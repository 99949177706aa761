package java.util.concurrent;

import java.util.ArrayDeque;

/** What stands for a SynchronousQueue: a task is taken only where a worker waits for it. */
final class HandOffTaskStore implements TaskStore {
    private final ArrayDeque<Runnable> handed = new ArrayDeque<Runnable>(2);
    private final PoolState pool;

    HandOffTaskStore(PoolState pool) {
        this.pool = pool;
    }

    @Override
    public boolean insert(Runnable task) {
        if (handed.size() >= pool.idle) return false;
        handed.addLast(task);
        return true;
    }

    @Override
    public boolean rings() {
        return true;
    }

    @Override
    public Runnable extract() {
        return handed.pollFirst();
    }

    @Override
    public Runnable drain() {
        return handed.pollFirst();
    }

    @Override
    public int waiting() {
        return handed.size();
    }

    @Override
    public long nanosToFirst() {
        return -1L;
    }
}
