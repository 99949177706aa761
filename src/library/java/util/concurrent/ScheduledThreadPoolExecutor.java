package java.util.concurrent;

import heddle.runtime.Step;
import java.util.List;

/** A pool whose tasks wait for their time, on the virtual clock. */
public class ScheduledThreadPoolExecutor extends ThreadPoolExecutor implements ScheduledExecutorService {
    // Changed in steps on place.
    private boolean periodicAfterShutdown;
    private boolean delayedAfterShutdown = true;
    private boolean removeOnCancel;
    private long sequence;

    public ScheduledThreadPoolExecutor(int corePoolSize) {
        this(corePoolSize, Executors.defaultThreadFactory(), new AbortPolicy());
    }

    public ScheduledThreadPoolExecutor(int corePoolSize, ThreadFactory threadFactory) {
        this(corePoolSize, threadFactory, new AbortPolicy());
    }

    public ScheduledThreadPoolExecutor(int corePoolSize, RejectedExecutionHandler handler) {
        this(corePoolSize, Executors.defaultThreadFactory(), handler);
    }

    public ScheduledThreadPoolExecutor(
            int corePoolSize, ThreadFactory threadFactory, RejectedExecutionHandler handler) {
        super(corePoolSize, Integer.MAX_VALUE, 10L, TimeUnit.MILLISECONDS, new DelayedTaskQueue(), threadFactory,
                handler);
    }

    /** A task with a time. */
    static final class ScheduledFutureTask<V> extends FutureTask<V> implements RunnableScheduledFuture<V> {
        private final ScheduledThreadPoolExecutor pool;
        /** Nanoseconds; positive: fixed rate, negative: fixed delay, 0: once. */
        final long period;
        /** Changed in steps on the pool's place. */
        long time;
        private long number;

        ScheduledFutureTask(ScheduledThreadPoolExecutor pool, Callable<V> callable, long delay) {
            super(callable);
            this.pool = pool;
            this.period = 0L;
            this.time = delay;
        }

        ScheduledFutureTask(ScheduledThreadPoolExecutor pool, Runnable runnable, long delay, long period) {
            super(runnable, null);
            this.pool = pool;
            this.period = period;
            this.time = delay;
        }

        /** In a step. */
        boolean before(ScheduledFutureTask<?> other) {
            return time < other.time || time == other.time && number < other.number;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(pool.timeOf(this) - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            if (other == this) return 0;
            long difference = getDelay(TimeUnit.NANOSECONDS) - other.getDelay(TimeUnit.NANOSECONDS);
            if (difference != 0 || !(other instanceof ScheduledFutureTask)) return Long.signum(difference);
            return Long.compare(number, ((ScheduledFutureTask<?>) other).number);
        }

        @Override
        public boolean isPeriodic() {
            return period != 0;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = super.cancel(mayInterruptIfRunning);
            if (cancelled && pool.getRemoveOnCancelPolicy()) pool.remove(this);
            return cancelled;
        }

        @Override
        public void run() {
            if (!pool.mayRun(this)) cancel(false);
            else if (period == 0) super.run();
            else if (super.runAndReset()) pool.again(this);
        }
    }

    private long timeOf(ScheduledFutureTask<?> task) {
        Step.begin(place);
        long time = task.time;
        Step.end(place);
        return time;
    }

    /** After shutdown the policies decide. Once-only tasks are looked at when shutdown is called. */
    private boolean mayRun(ScheduledFutureTask<?> task) {
        if (task.period == 0) return true;
        Step.begin(place);
        boolean may = state == RUNNING || state == SHUTDOWN && periodicAfterShutdown;
        Step.end(place);
        return may;
    }

    /** A periodic task goes back into the queue. */
    private void again(ScheduledFutureTask<?> task) {
        Step.begin(place);
        task.time = task.period > 0 ? task.time + task.period : System.nanoTime() - task.period;
        boolean may = state == RUNNING || state == SHUTDOWN && periodicAfterShutdown;
        if (may && store.insert(task) && store.rings()) work.value = 1;
        Step.end(place);
        if (!may) task.cancel(false);
    }

    private <T extends ScheduledFutureTask<?>> T enqueue(T task) {
        Step.begin(place);
        boolean rejected = state != RUNNING;
        task.time = System.nanoTime() + Math.max(0L, Math.min(task.time, Long.MAX_VALUE >> 1));
        ((ScheduledFutureTask<?>) task).number = sequence++;
        if (!rejected && store.insert(task) && store.rings()) work.value = 1;
        Step.end(place);
        if (rejected) reject(task);
        else prestart(true);
        return task;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        if (command == null || unit == null) throw new NullPointerException();
        return enqueue(new ScheduledFutureTask<Void>(this, command, unit.toNanos(delay), 0L));
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        if (callable == null || unit == null) throw new NullPointerException();
        return enqueue(new ScheduledFutureTask<V>(this, callable, unit.toNanos(delay)));
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        if (command == null || unit == null) throw new NullPointerException();
        if (period <= 0L) throw new IllegalArgumentException();
        return enqueue(new ScheduledFutureTask<Void>(this, command, unit.toNanos(initialDelay), unit.toNanos(period)));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        if (command == null || unit == null) throw new NullPointerException();
        if (delay <= 0L) throw new IllegalArgumentException();
        return enqueue(new ScheduledFutureTask<Void>(this, command, unit.toNanos(initialDelay), -unit.toNanos(delay)));
    }

    @Override
    public void execute(Runnable command) {
        schedule(command, 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public Future<?> submit(Runnable task) {
        return schedule(task, 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        return schedule(Executors.callable(task, result), 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        return schedule(task, 0L, TimeUnit.NANOSECONDS);
    }

    @Override
    public void shutdown() {
        Step.begin(place);
        if (state == RUNNING) state = SHUTDOWN;
        boolean keepPeriodic = periodicAfterShutdown;
        boolean keepDelayed = delayedAfterShutdown;
        Step.end(place);
        for (Object each : queue.toArray()) {
            ScheduledFutureTask<?> task = (ScheduledFutureTask<?>) each;
            boolean keep = task.isPeriodic() ? keepPeriodic : keepDelayed;
            if ((!keep || task.isCancelled()) && queue.remove(task)) task.cancel(false);
        }
        super.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return super.shutdownNow();
    }

    /** After shutdown, whether periodic tasks go on. */
    public void setContinueExistingPeriodicTasksAfterShutdownPolicy(boolean value) {
        Step.begin(place);
        periodicAfterShutdown = value;
        boolean shut = state == SHUTDOWN && !value;
        Step.end(place);
        if (shut) shutdown();
    }

    public boolean getContinueExistingPeriodicTasksAfterShutdownPolicy() {
        Step.begin(place);
        boolean answer = periodicAfterShutdown;
        Step.end(place);
        return answer;
    }

    /** After shutdown, whether tasks that wait for their time are still run. */
    public void setExecuteExistingDelayedTasksAfterShutdownPolicy(boolean value) {
        Step.begin(place);
        delayedAfterShutdown = value;
        boolean shut = state == SHUTDOWN && !value;
        Step.end(place);
        if (shut) shutdown();
    }

    public boolean getExecuteExistingDelayedTasksAfterShutdownPolicy() {
        Step.begin(place);
        boolean answer = delayedAfterShutdown;
        Step.end(place);
        return answer;
    }

    public void setRemoveOnCancelPolicy(boolean value) {
        Step.begin(place);
        removeOnCancel = value;
        Step.end(place);
    }

    public boolean getRemoveOnCancelPolicy() {
        Step.begin(place);
        boolean answer = removeOnCancel;
        Step.end(place);
        return answer;
    }
}
