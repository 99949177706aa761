package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;

/**
 * A task of a ForkJoinPool. fork is one visible operation; join takes a task that nobody has begun and runs it here, and waits for one
 * that runs elsewhere; meanwhile the pool may start another worker, so joining never starves.
 */
public abstract class ForkJoinTask<V> implements Future<V>, java.io.Serializable {
    static final int NORMAL = 1;
    static final int FAILED = 2;
    static final int CANCELLED = 3;

    final Gate done = new Gate(0);
    // Changed in steps on ForkJoinState.PLACE.
    int status;
    private Object value;
    private Throwable exception;
    private Thread failedIn;
    private short tag;
    /** The queue that it is in. */
    ArrayDeque<ForkJoinTask<?>> queue;
    ForkJoinPool queuePool;

    public ForkJoinTask() {
    }

    public abstract V getRawResult();

    protected abstract void setRawResult(V value);

    protected abstract boolean exec();

    /** True where the result is kept here. */
    boolean keepsResult() {
        return false;
    }

    /** Runs the body; true where the task is complete then. The result goes to result[0] where keepsResult. */
    boolean body(Object[] result) throws Throwable {
        return exec();
    }

    /** Outside of steps, after the task failed. */
    void failed(Throwable failure) {
    }

    /** In a step. */
    final Object kept() {
        return value;
    }

    /** In a step. */
    final void keep(Object value) {
        this.value = value;
    }

    /** In a step: the end of the task, where it has not ended yet. */
    final void settle(Object result, Throwable failure) {
        if (status != 0) return;
        status = failure == null ? NORMAL : FAILED;
        if (failure == null) {
            if (keepsResult()) value = result;
        } else {
            exception = failure;
            failedIn = Thread.currentThread();
        }
        done.value = 1;
    }

    /** Runs it in this thread. */
    final void perform() {
        Object[] result = new Object[1];
        Throwable failure = null;
        boolean complete = true;
        try {
            complete = body(result);
        } catch (Throwable e) {
            failure = e;
        }
        if (complete) {
            Step.begin(ForkJoinState.PLACE);
            settle(result[0], failure);
            Step.end(ForkJoinState.PLACE);
        }
        if (failure != null) failed(failure);
    }

    /**
     * Until the task has ended; runs it where nobody has begun it and the caller may.
     *
     * @param ended gets result and exception
     * @return status; 0 where the time was over, -1 where interrupted
     */
    final int await(Object[] ended, boolean interruptible, long nanos) {
        Object place = ForkJoinState.PLACE;
        Thread self = Thread.currentThread();
        ForkJoinPool pool = self instanceof ForkJoinWorkerThread ? ((ForkJoinWorkerThread) self).pool : null;
        Step.begin(place);
        int reached = look(ended);
        boolean mine = reached == 0 && queue != null
                && (pool == null ? queuePool.isCommon() : queuePool == pool) && queuePool.take(this);
        Object spare = reached == 0 && !mine && pool != null && nanos != 0 ? pool.block() : null;
        Step.end(place);
        if (reached != 0) return reached;
        if (mine) {
            perform();
            Step.begin(place);
            reached = look(ended);
            Step.end(place);
            if (reached != 0) return reached;
            return await(ended, interruptible, nanos);
        }
        if (spare != null) pool.launch(spare);
        int outcome = Step.await(place, done, 1, false, interruptible, nanos);
        if (pool != null && nanos != 0) pool.unblock();
        reached = look(ended);
        Step.end(place);
        return reached != 0 || outcome != Step.INTERRUPTED ? reached : -1;
    }

    /** In a step. */
    private int look(Object[] ended) {
        ended[0] = value;
        ended[1] = status == FAILED ? ForkJoinFailure.seenFrom(Thread.currentThread(), failedIn, exception) : exception;
        return status;
    }

    /** In a step. */
    final void queued(ForkJoinPool pool, ArrayDeque<ForkJoinTask<?>> queue) {
        this.queuePool = pool;
        this.queue = queue;
    }

    @SuppressWarnings("unchecked")
    private V result(Object[] ended) {
        return keepsResult() ? (V) ended[0] : getRawResult();
    }

    public final ForkJoinTask<V> fork() {
        Thread self = Thread.currentThread();
        if (self instanceof ForkJoinWorkerThread) {
            ForkJoinWorkerThread worker = (ForkJoinWorkerThread) self;
            worker.pool.push(this, worker.tasks);
        } else {
            ForkJoinPool.commonPool().push(this, null);
        }
        return this;
    }

    public final V join() {
        Object[] ended = new Object[2];
        int reached = await(ended, false, -1L);
        if (reached != NORMAL) raise(reached, ended);
        return result(ended);
    }

    public final V invoke() {
        perform();
        return join();
    }

    static void raise(int reached, Object[] ended) {
        if (reached == CANCELLED) throw new CancellationException();
        ForkJoinTask.<RuntimeException>raiseAny((Throwable) ended[1]);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raiseAny(Throwable exception) throws T {
        throw (T) exception;
    }

    @Override
    public final V get() throws InterruptedException, ExecutionException {
        Object[] ended = new Object[2];
        int reached = await(ended, true, -1L);
        if (reached == -1) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        if (reached == CANCELLED) throw new CancellationException();
        if (reached == FAILED) throw new ExecutionException((Throwable) ended[1]);
        return result(ended);
    }

    @Override
    public final V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        Object[] ended = new Object[2];
        int reached = await(ended, true, Math.max(0L, unit.toNanos(timeout)));
        if (reached == -1) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        if (reached == 0) throw new TimeoutException();
        if (reached == CANCELLED) throw new CancellationException();
        if (reached == FAILED) throw new ExecutionException((Throwable) ended[1]);
        return result(ended);
    }

    /** Waits for the task, and throws nothing. */
    public final void quietlyJoin() {
        await(new Object[2], false, -1L);
    }

    public final void quietlyInvoke() {
        perform();
        quietlyJoin();
    }

    public static void invokeAll(ForkJoinTask<?> first, ForkJoinTask<?> second) {
        if (first == null || second == null) throw new NullPointerException();
        second.fork();
        first.perform();
        Object[] ended = new Object[2];
        int reached = first.await(ended, false, -1L);
        if (reached != NORMAL) {
            second.cancel(false);
            raise(reached, ended);
        }
        reached = second.await(ended, false, -1L);
        if (reached != NORMAL) raise(reached, ended);
    }

    public static void invokeAll(ForkJoinTask<?>... tasks) {
        for (int i = tasks.length - 1; i > 0; i--) tasks[i].fork();
        for (int i = 0; i < tasks.length; i++) {
            if (i == 0) tasks[i].perform();
            Object[] ended = new Object[2];
            int reached = tasks[i].await(ended, false, -1L);
            if (reached == NORMAL) continue;
            for (int j = i + 1; j < tasks.length; j++) tasks[j].cancel(false);
            raise(reached, ended);
        }
    }

    public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
        invokeAll(tasks.toArray(new ForkJoinTask<?>[0]));
        return tasks;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        Step.begin(ForkJoinState.PLACE);
        if (status == 0) {
            status = CANCELLED;
            done.value = 1;
        }
        boolean cancelled = status == CANCELLED;
        Step.end(ForkJoinState.PLACE);
        return cancelled;
    }

    private int status() {
        Step.begin(ForkJoinState.PLACE);
        int reached = status;
        Step.end(ForkJoinState.PLACE);
        return reached;
    }

    @Override
    public final boolean isDone() {
        return status() != 0;
    }

    @Override
    public final boolean isCancelled() {
        return status() == CANCELLED;
    }

    public final boolean isCompletedAbnormally() {
        return status() > NORMAL;
    }

    public final boolean isCompletedNormally() {
        return status() == NORMAL;
    }

    /** The exception of a task that failed or was cancelled; null else. */
    public final Throwable getException() {
        Object[] ended = new Object[2];
        Step.begin(ForkJoinState.PLACE);
        int reached = look(ended);
        Step.end(ForkJoinState.PLACE);
        if (reached == CANCELLED) return new CancellationException();
        return reached == FAILED ? (Throwable) ended[1] : null;
    }

    public void completeExceptionally(Throwable exception) {
        Throwable failure = exception instanceof RuntimeException || exception instanceof Error
                ? exception : new RuntimeException(exception);
        Step.begin(ForkJoinState.PLACE);
        settle(null, failure);
        Step.end(ForkJoinState.PLACE);
        failed(failure);
    }

    public void complete(V value) {
        if (!keepsResult()) setRawResult(value);
        Step.begin(ForkJoinState.PLACE);
        settle(value, null);
        Step.end(ForkJoinState.PLACE);
    }

    public final void quietlyComplete() {
        Step.begin(ForkJoinState.PLACE);
        settle(value, null);
        Step.end(ForkJoinState.PLACE);
    }

    public void reinitialize() {
        Step.begin(ForkJoinState.PLACE);
        status = 0;
        exception = null;
        done.value = 0;
        Step.end(ForkJoinState.PLACE);
    }

    /** Takes it back where nobody has begun it. */
    public boolean tryUnfork() {
        Step.begin(ForkJoinState.PLACE);
        boolean taken = queue != null && queuePool.take(this);
        Step.end(ForkJoinState.PLACE);
        return taken;
    }

    public static ForkJoinPool getPool() {
        Thread self = Thread.currentThread();
        return self instanceof ForkJoinWorkerThread ? ((ForkJoinWorkerThread) self).pool : null;
    }

    public static boolean inForkJoinPool() {
        return Thread.currentThread() instanceof ForkJoinWorkerThread;
    }

    /** Tasks in this worker's own queue; 0 outside of a pool. */
    public static int getQueuedTaskCount() {
        Thread self = Thread.currentThread();
        if (!(self instanceof ForkJoinWorkerThread)) return 0;
        Step.begin(ForkJoinState.PLACE);
        int count = ((ForkJoinWorkerThread) self).tasks.size();
        Step.end(ForkJoinState.PLACE);
        return count;
    }

    /** How many more tasks this worker holds than there are idle ones to take them. */
    public static int getSurplusQueuedTaskCount() {
        return getQueuedTaskCount();
    }

    public static void helpQuiesce() {
        ForkJoinPool pool = getPool();
        if (pool == null) pool = ForkJoinPool.commonPool();
        pool.helpQuiesce();
    }

    public final short getForkJoinTaskTag() {
        Step.begin(ForkJoinState.PLACE);
        short current = tag;
        Step.end(ForkJoinState.PLACE);
        return current;
    }

    public final short setForkJoinTaskTag(short tag) {
        Step.begin(ForkJoinState.PLACE);
        short old = this.tag;
        this.tag = tag;
        Step.end(ForkJoinState.PLACE);
        return old;
    }

    public final boolean compareAndSetForkJoinTaskTag(short expected, short tag) {
        Step.begin(ForkJoinState.PLACE);
        boolean set = this.tag == expected;
        if (set) this.tag = tag;
        Step.end(ForkJoinState.PLACE);
        return set;
    }

    public static ForkJoinTask<?> adapt(Runnable runnable) {
        return new AdaptedTask<Void>(runnable, null, null, false);
    }

    public static <T> ForkJoinTask<T> adapt(Runnable runnable, T result) {
        return new AdaptedTask<T>(runnable, null, result, false);
    }

    public static <T> ForkJoinTask<T> adapt(Callable<? extends T> callable) {
        return new AdaptedTask<T>(null, callable, null, false);
    }
}
