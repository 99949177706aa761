package java.util.concurrent;

import heddle.runtime.Step;
import java.util.ArrayDeque;

/** A worker of a ForkJoinPool; a daemon. */
public class ForkJoinWorkerThread extends Thread {
    final ForkJoinPool pool;
    /** Tasks that it forked; changed in steps. */
    final ArrayDeque<ForkJoinTask<?>> tasks = new ArrayDeque<ForkJoinTask<?>>(4);
    private final int index;

    /** For workers that a program makes itself. */
    protected ForkJoinWorkerThread(ForkJoinPool pool) {
        this(pool, pool.reserveNumber());
    }

    /** The pool's own workers, made inside of a step. */
    ForkJoinWorkerThread(ForkJoinPool pool, int number) {
        super(null, null, pool.workerName(number), 0L);
        this.pool = pool;
        this.index = number - 1;
        setDaemon(true);
    }

    public ForkJoinPool getPool() {
        return pool;
    }

    public int getPoolIndex() {
        return index;
    }

    protected void onStart() {
    }

    protected void onTermination(Throwable exception) {
    }

    @Override
    public void run() {
        Throwable exception = null;
        try {
            onStart();
            pool.runWorker(this);
        } catch (Throwable e) {
            exception = e;
        } finally {
            try {
                onTermination(exception);
            } finally {
                pool.leave(this);
            }
        }
    }
}
