package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.ArrayList;

/** What a thread pool knows: settings, counts, workers. All of it changes in steps on place. */
abstract class PoolState extends AbstractExecutorService {
    static final int RUNNING = 0;
    static final int SHUTDOWN = 1;
    static final int STOP = 2;
    static final int TIDYING = 3;
    static final int TERMINATED = 4;

    final BlockingQueue<Runnable> queue;
    /** The tasks of the queue, for use inside of steps; null: only the queue's public methods are to be used. */
    final TaskStore store;
    /** What the steps are on: the queue, where its tasks change in steps of the pool; else the pool. */
    final Object place;
    /** False where terminated() surely does nothing. */
    private final boolean hooked;
    final Gate open = new Gate(1);
    /** Open where a worker that waits must look. Changed in steps: a worker waits at the gate that was there when it began. */
    Gate work = new Gate(0);
    final Gate end = new Gate(0);

    int state = RUNNING;
    int core;
    int maximum;
    long keepAliveNanos;
    boolean coreTimesOut;
    ThreadFactory threadFactory;
    private RejectedExecutionHandler handler;
    /** Threads that were asked for and have not left. */
    int count;
    int largest;
    /** Workers that wait for a task. */
    int idle;
    int active;
    long completed;
    final ArrayList<PoolWorker> workers = new ArrayList<PoolWorker>();
    /** The worker that waits until the first delayed task is due. */
    PoolWorker leader;

    /** A thread of a pool. */
    abstract static class PoolWorker implements Runnable {
        Thread thread;
        /** It takes from a queue that the pool's steps do not reach: shutdown must interrupt it. */
        boolean taking;
        /** Closed while shutdown is about to interrupt it. */
        final Gate spared = new Gate(1);
        boolean interrupted;
    }

    @SuppressWarnings("unchecked")
    PoolState(
            int corePoolSize,
            int maximumPoolSize,
            long keepAliveTime,
            TimeUnit unit,
            BlockingQueue<Runnable> workQueue,
            ThreadFactory threadFactory,
            RejectedExecutionHandler handler) {
        if (corePoolSize < 0 || maximumPoolSize <= 0 || maximumPoolSize < corePoolSize || keepAliveTime < 0) {
            throw new IllegalArgumentException();
        }
        if (workQueue == null || threadFactory == null || handler == null) throw new NullPointerException();
        this.core = corePoolSize;
        this.maximum = maximumPoolSize;
        this.queue = workQueue;
        this.keepAliveNanos = unit.toNanos(keepAliveTime);
        this.threadFactory = threadFactory;
        this.handler = handler;
        this.hooked = getClass() != ThreadPoolExecutor.class && getClass() != ScheduledThreadPoolExecutor.class;
        Object tasks = workQueue;
        Class<?> kind = workQueue.getClass();
        if (tasks instanceof TaskStore) {
            store = (TaskStore) tasks;
            place = tasks;
        } else if (tasks instanceof SequenceQueue && (kind == LinkedBlockingQueue.class || kind == ArrayBlockingQueue.class)) {
            store = new SequenceTaskStore((SequenceQueue<Runnable>) tasks, work);
            place = tasks;
        } else {
            store = kind == SynchronousQueue.class ? new HandOffTaskStore(this) : null;
            place = this;
        }
    }

    /** In a step: every worker that waits now looks at the settings once; who waits from now on, waits at another gate. */
    final void rouse() {
        Gate until = work;
        work = new Gate(until.value);
        until.value = 1;
        store.ringAt(work);
    }

    /** In a step: workers have nothing to wait for any more. */
    final boolean over() {
        return state >= STOP || state == SHUTDOWN && (store == null || store.waiting() == 0);
    }

    /** In a step: the worker is gone. True where the pool is to be concluded by this thread. */
    final boolean remove(PoolWorker worker, boolean empty) {
        count--;
        workers.remove(worker);
        return tidy(empty);
    }

    /** In a step: true where nobody and nothing is left and terminated() must be called. */
    final boolean tidy(boolean empty) {
        if (count > 0 || state == RUNNING || state > STOP || state == SHUTDOWN && !empty) return false;
        state = hooked ? TIDYING : TERMINATED;
        if (!hooked) end.value = 1;
        return hooked;
    }

    @Override
    public boolean isShutdown() {
        Step.begin(place);
        boolean shut = state != RUNNING;
        Step.end(place);
        return shut;
    }

    /** Between shutdown and the end. */
    public boolean isTerminating() {
        Step.begin(place);
        boolean terminating = state != RUNNING && state != TERMINATED;
        Step.end(place);
        return terminating;
    }

    @Override
    public boolean isTerminated() {
        Step.begin(place);
        boolean terminated = state == TERMINATED;
        Step.end(place);
        return terminated;
    }

    public BlockingQueue<Runnable> getQueue() {
        return queue;
    }

    public void setThreadFactory(ThreadFactory threadFactory) {
        if (threadFactory == null) throw new NullPointerException();
        Step.begin(place);
        this.threadFactory = threadFactory;
        Step.end(place);
    }

    public ThreadFactory getThreadFactory() {
        Step.begin(place);
        ThreadFactory factory = threadFactory;
        Step.end(place);
        return factory;
    }

    public void setRejectedExecutionHandler(RejectedExecutionHandler handler) {
        if (handler == null) throw new NullPointerException();
        Step.begin(place);
        this.handler = handler;
        Step.end(place);
    }

    public RejectedExecutionHandler getRejectedExecutionHandler() {
        Step.begin(place);
        RejectedExecutionHandler current = handler;
        Step.end(place);
        return current;
    }

    public int getCorePoolSize() {
        Step.begin(place);
        int answer = core;
        Step.end(place);
        return answer;
    }

    public int getMaximumPoolSize() {
        Step.begin(place);
        int answer = maximum;
        Step.end(place);
        return answer;
    }

    public boolean allowsCoreThreadTimeOut() {
        Step.begin(place);
        boolean answer = coreTimesOut;
        Step.end(place);
        return answer;
    }

    public int getPoolSize() {
        Step.begin(place);
        int answer = state >= TIDYING ? 0 : count;
        Step.end(place);
        return answer;
    }

    public int getActiveCount() {
        Step.begin(place);
        int answer = active;
        Step.end(place);
        return answer;
    }

    public int getLargestPoolSize() {
        Step.begin(place);
        int answer = largest;
        Step.end(place);
        return answer;
    }

    public long getCompletedTaskCount() {
        Step.begin(place);
        long answer = completed;
        Step.end(place);
        return answer;
    }

    public long getKeepAliveTime(TimeUnit unit) {
        Step.begin(place);
        long nanos = keepAliveNanos;
        Step.end(place);
        return unit.convert(nanos, TimeUnit.NANOSECONDS);
    }

    public long getTaskCount() {
        int elsewhere = store == null ? queue.size() : 0;
        Step.begin(place);
        long tasks = completed + active + (store == null ? elsewhere : store.waiting());
        Step.end(place);
        return tasks;
    }

    @Override
    public String toString() {
        int elsewhere = store == null ? queue.size() : 0;
        Step.begin(place);
        String life = state == RUNNING ? "Running" : state == TERMINATED ? "Terminated" : "Shutting down";
        String text = "[" + life + ", pool size = " + count + ", active threads = " + active + ", queued tasks = "
                + (store == null ? elsewhere : store.waiting()) + ", completed tasks = " + completed + "]";
        Step.end(place);
        return super.toString() + text;
    }
}
