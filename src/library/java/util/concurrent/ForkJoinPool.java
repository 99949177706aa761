package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A pool whose workers take the tasks that they forked last first, and steal from each other what was forked first. All of it
 * changes in steps on ForkJoinState.PLACE. A worker that waits for a task or in a ManagedBlocker is replaced for that time.
 * Deviates from the JDK: the common pool has two workers, whatever availableProcessors says.
 */
public class ForkJoinPool extends AbstractExecutorService {
    public static final ForkJoinWorkerThreadFactory defaultForkJoinWorkerThreadFactory = new DefaultFactory();

    private static int poolNumbers;

    private final int parallelism;
    private final ForkJoinWorkerThreadFactory factory;
    private final Thread.UncaughtExceptionHandler handler;
    private final boolean asyncMode;
    /** 0: the common pool. */
    private final int number;
    private final Gate open = new Gate(1);
    /** Open where an idle worker must look. */
    private final Gate items = new Gate(0);
    private final Gate quiet = new Gate(1);
    private final Gate end = new Gate(0);
    // Changed in steps.
    private final ArrayDeque<ForkJoinTask<?>> submissions = new ArrayDeque<ForkJoinTask<?>>(4);
    private final ArrayList<ForkJoinWorkerThread> workers = new ArrayList<ForkJoinWorkerThread>();
    private int queued;
    private int count;
    private int idle;
    private int blocked;
    private int numbers;
    private long stolen;
    private boolean shut;
    private boolean stopped;
    /** Shut down, and nothing is left to do. */
    private boolean closing;

    /** Holds the common pool, so that it is made when it is first used. */
    private static final class Common {
        static final ForkJoinPool pool = new ForkJoinPool(true);
    }

    /** Makes the workers of a pool. */
    public interface ForkJoinWorkerThreadFactory {
        ForkJoinWorkerThread newThread(ForkJoinPool pool);
    }

    private static final class DefaultFactory implements ForkJoinWorkerThreadFactory {
        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            return new ForkJoinWorkerThread(pool);
        }
    }

    /** Something that a worker waits for by means of its own. */
    public interface ManagedBlocker {
        /** Waits, perhaps; true where there is nothing more to wait for. */
        boolean block() throws InterruptedException;

        boolean isReleasable();
    }

    /** The common pool. */
    private ForkJoinPool(boolean common) {
        parallelism = 2;
        factory = defaultForkJoinWorkerThreadFactory;
        handler = null;
        asyncMode = false;
        number = 0;
    }

    public ForkJoinPool() {
        this(Runtime.getRuntime().availableProcessors());
    }

    public ForkJoinPool(int parallelism) {
        this(parallelism, defaultForkJoinWorkerThreadFactory, null, false);
    }

    public ForkJoinPool(
            int parallelism,
            ForkJoinWorkerThreadFactory factory,
            Thread.UncaughtExceptionHandler handler,
            boolean asyncMode) {
        if (parallelism <= 0 || parallelism > 32767) throw new IllegalArgumentException();
        if (factory == null) throw new NullPointerException();
        this.parallelism = parallelism;
        this.factory = factory;
        this.handler = handler;
        this.asyncMode = asyncMode;
        Step.begin(ForkJoinState.PLACE);
        number = ++poolNumbers;
        Step.end(ForkJoinState.PLACE);
    }

    public static ForkJoinPool commonPool() {
        return Common.pool;
    }

    public static int getCommonPoolParallelism() {
        return Common.pool.parallelism;
    }

    final boolean isCommon() {
        return number == 0;
    }

    final String workerName(int worker) {
        return (number == 0 ? "ForkJoinPool.commonPool" : "ForkJoinPool-" + number) + "-worker-" + worker;
    }

    final int reserveNumber() {
        Step.begin(ForkJoinState.PLACE);
        int reserved = ++numbers;
        Step.end(ForkJoinState.PLACE);
        return reserved;
    }

    /** @param own the queue of the worker that forks; null: submitted from outside */
    final void push(ForkJoinTask<?> task, ArrayDeque<ForkJoinTask<?>> own) {
        Step.begin(ForkJoinState.PLACE);
        boolean rejected = stopped || shut && own == null;
        Object hired = null;
        if (!rejected) {
            ArrayDeque<ForkJoinTask<?>> queue = own == null ? submissions : own;
            queue.addLast(task);
            task.queued(this, queue);
            queued++;
            hired = signal();
        }
        Step.end(ForkJoinState.PLACE);
        if (rejected) throw new RejectedExecutionException();
        if (hired != null) launch(hired);
    }

    /** In a step: there is work that nobody does. Answers what launch starts, or null. */
    private Object signal() {
        quiet.value = 0;
        if (queued > 0) items.value = 1;
        if (queued <= idle || count - blocked >= parallelism || stopped) return null;
        count++;
        if (factory != defaultForkJoinWorkerThreadFactory) return this;
        ForkJoinWorkerThread worker = new ForkJoinWorkerThread(this, ++numbers);
        workers.add(worker);
        return worker;
    }

    /** Outside of steps: starts a worker. */
    final void launch(Object hired) {
        ForkJoinWorkerThread worker;
        if (hired == this) {
            worker = factory.newThread(this);
            Step.begin(ForkJoinState.PLACE);
            if (worker == null) count--;
            else workers.add(worker);
            Step.end(ForkJoinState.PLACE);
            if (worker == null) return;
        } else {
            worker = (ForkJoinWorkerThread) hired;
        }
        if (handler != null) worker.setUncaughtExceptionHandler(handler);
        worker.start();
    }

    /** In a step: a worker is going to wait. Answers what launch starts, or null. */
    final Object block() {
        blocked++;
        return queued > 0 ? signal() : null;
    }

    /** In a step. */
    final void unblock() {
        blocked--;
    }

    /** In a step: takes a task that nobody has begun out of its queue. */
    final boolean take(ForkJoinTask<?> task) {
        ArrayDeque<ForkJoinTask<?>> queue = task.queue;
        if (queue == null || !queue.removeLastOccurrence(task)) return false;
        task.queue = null;
        taken();
        return true;
    }

    private void taken() {
        queued--;
        if (queued == 0) items.value = 0;
    }

    /** In a step: the next task for a worker, or null. */
    private ForkJoinTask<?> find(ForkJoinWorkerThread worker) {
        ForkJoinTask<?> task = asyncMode ? worker.tasks.pollFirst() : worker.tasks.pollLast();
        if (task == null) task = submissions.pollFirst();
        for (int i = 0; task == null && i < workers.size(); i++) {
            task = workers.get(i).tasks.pollFirst();
            if (task != null) stolen++;
        }
        if (task == null) return null;
        task.queue = null;
        taken();
        return task;
    }

    /** The life of a worker: the end of a task and the beginning of the next are one visible operation. */
    final void runWorker(ForkJoinWorkerThread worker) {
        ForkJoinTask<?> task = null;
        Object[] result = new Object[1];
        Throwable failure = null;
        boolean complete = false;
        boolean waits = false;
        while (true) {
            int outcome = Step.await(ForkJoinState.PLACE, waits ? items : open, 1, false, true, -1L);
            if (complete) task.settle(result[0], failure);
            if (waits) idle--;
            task = stopped ? null : find(worker);
            waits = task == null && !over();
            if (waits) idle++;
            if (task == null && idle + (waits ? 0 : 1) >= count && queued == 0) quiet.value = 1;
            if (stopped || closing) items.value = 1;
            boolean leaves = task == null && !waits;
            Step.end(ForkJoinState.PLACE);
            if (outcome == Step.INTERRUPTED) Thread.interrupted();
            if (leaves) return;
            complete = false;
            failure = null;
            result[0] = null;
            if (task == null) continue;
            complete = true;
            try {
                complete = task.body(result);
            } catch (Throwable e) {
                failure = e;
            }
            if (failure != null) task.failed(failure);
        }
    }

    /** In a step, by a worker that is not idle: workers have nothing to wait for any more. */
    private boolean over() {
        if (shut && queued == 0 && idle + 1 >= count) closing = true;
        return stopped || closing;
    }

    final void leave(ForkJoinWorkerThread worker) {
        Step.begin(ForkJoinState.PLACE);
        count--;
        workers.remove(worker);
        while (!worker.tasks.isEmpty()) {
            ForkJoinTask<?> task = worker.tasks.pollFirst();
            submissions.addLast(task);
            task.queue = submissions;
        }
        if (count == 0 && (stopped || closing)) end.value = 1;
        Step.end(ForkJoinState.PLACE);
    }

    public <T> T invoke(ForkJoinTask<T> task) {
        push(task, null);
        return task.join();
    }

    public void execute(ForkJoinTask<?> task) {
        submitted(task);
    }

    @Override
    public void execute(Runnable task) {
        if (task instanceof ForkJoinTask<?>) submitted((ForkJoinTask<?>) task);
        else submitted(new AdaptedTask<Void>(task, null, null, true));
    }

    public <T> ForkJoinTask<T> submit(ForkJoinTask<T> task) {
        return submitted(task);
    }

    private <T> ForkJoinTask<T> submitted(ForkJoinTask<T> task) {
        Thread self = Thread.currentThread();
        boolean own = self instanceof ForkJoinWorkerThread && ((ForkJoinWorkerThread) self).pool == this;
        push(task, own ? ((ForkJoinWorkerThread) self).tasks : null);
        return task;
    }

    @Override
    public <T> ForkJoinTask<T> submit(Callable<T> task) {
        return submitted(new AdaptedTask<T>(null, task, null, false));
    }

    @Override
    public <T> ForkJoinTask<T> submit(Runnable task, T result) {
        return submitted(new AdaptedTask<T>(task, null, result, false));
    }

    @Override
    public ForkJoinTask<?> submit(Runnable task) {
        if (task instanceof ForkJoinTask<?>) return submitted((ForkJoinTask<?>) task);
        return submitted(new AdaptedTask<Void>(task, null, null, false));
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) {
        ArrayList<Future<T>> futures = new ArrayList<Future<T>>(tasks.size());
        for (Callable<T> task : tasks) futures.add(submit(task));
        for (Future<T> future : futures) ((ForkJoinTask<T>) future).quietlyJoin();
        return futures;
    }

    public ForkJoinWorkerThreadFactory getFactory() {
        return factory;
    }

    public Thread.UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return handler;
    }

    public int getParallelism() {
        return parallelism;
    }

    public boolean getAsyncMode() {
        return asyncMode;
    }

    public int getPoolSize() {
        Step.begin(ForkJoinState.PLACE);
        int size = count;
        Step.end(ForkJoinState.PLACE);
        return size;
    }

    public int getActiveThreadCount() {
        Step.begin(ForkJoinState.PLACE);
        int active = count - idle;
        Step.end(ForkJoinState.PLACE);
        return active;
    }

    public int getRunningThreadCount() {
        Step.begin(ForkJoinState.PLACE);
        int running = count - idle - blocked;
        Step.end(ForkJoinState.PLACE);
        return running;
    }

    public boolean isQuiescent() {
        Step.begin(ForkJoinState.PLACE);
        boolean answer = quiet.value == 1;
        Step.end(ForkJoinState.PLACE);
        return answer;
    }

    public long getStealCount() {
        Step.begin(ForkJoinState.PLACE);
        long answer = stolen;
        Step.end(ForkJoinState.PLACE);
        return answer;
    }

    /** Tasks that workers forked and nobody has begun. */
    public long getQueuedTaskCount() {
        Step.begin(ForkJoinState.PLACE);
        long answer = queued - submissions.size();
        Step.end(ForkJoinState.PLACE);
        return answer;
    }

    public int getQueuedSubmissionCount() {
        Step.begin(ForkJoinState.PLACE);
        int answer = submissions.size();
        Step.end(ForkJoinState.PLACE);
        return answer;
    }

    public boolean hasQueuedSubmissions() {
        return getQueuedSubmissionCount() > 0;
    }

    @Override
    public void shutdown() {
        stop(false);
    }

    @Override
    public List<Runnable> shutdownNow() {
        stop(true);
        return new ArrayList<Runnable>();
    }

    private void stop(boolean now) {
        if (isCommon()) return;
        ArrayList<ForkJoinTask<?>> dropped = new ArrayList<ForkJoinTask<?>>();
        ArrayList<Thread> interrupted = new ArrayList<Thread>();
        Step.begin(ForkJoinState.PLACE);
        shut = true;
        if (now) {
            stopped = true;
            dropped.addAll(submissions);
            submissions.clear();
            for (ForkJoinWorkerThread worker : workers) {
                dropped.addAll(worker.tasks);
                worker.tasks.clear();
                interrupted.add(worker);
            }
            for (ForkJoinTask<?> task : dropped) task.queue = null;
            queued = 0;
        }
        if (queued == 0 && idle >= count) closing = true;
        if (stopped || closing) items.value = 1;
        if (count == 0) end.value = 1;
        Step.end(ForkJoinState.PLACE);
        for (ForkJoinTask<?> task : dropped) task.cancel(false);
        for (Thread worker : interrupted) worker.interrupt();
    }

    @Override
    public boolean isShutdown() {
        Step.begin(ForkJoinState.PLACE);
        boolean answer = shut;
        Step.end(ForkJoinState.PLACE);
        return answer;
    }

    @Override
    public boolean isTerminated() {
        Step.begin(ForkJoinState.PLACE);
        boolean answer = end.value == 1;
        Step.end(ForkJoinState.PLACE);
        return answer;
    }

    public boolean isTerminating() {
        return isShutdown() && !isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        // The common pool never ends: it is waited for until it is quiet.
        if (isCommon()) {
            awaitQuiescence(timeout, unit);
            return false;
        }
        long nanos = Math.max(0L, unit.toNanos(timeout));
        int outcome = Step.await(ForkJoinState.PLACE, end, 1, false, true, nanos);
        boolean ended = end.value == 1;
        Step.end(ForkJoinState.PLACE);
        if (ended || outcome != Step.INTERRUPTED) return ended;
        Thread.interrupted();
        throw new InterruptedException();
    }

    public boolean awaitQuiescence(long timeout, TimeUnit unit) {
        Step.await(ForkJoinState.PLACE, quiet, 1, false, false, Math.max(0L, unit.toNanos(timeout)));
        boolean answer = quiet.value == 1;
        Step.end(ForkJoinState.PLACE);
        return answer;
    }

    /** Runs tasks in this thread until none is queued. */
    final void helpQuiesce() {
        Thread self = Thread.currentThread();
        while (true) {
            Step.begin(ForkJoinState.PLACE);
            ForkJoinTask<?> task;
            if (self instanceof ForkJoinWorkerThread) {
                task = find((ForkJoinWorkerThread) self);
            } else {
                task = submissions.pollFirst();
                if (task != null) {
                    task.queue = null;
                    taken();
                }
            }
            Step.end(ForkJoinState.PLACE);
            if (task == null) return;
            task.perform();
        }
    }

    public static void managedBlock(ManagedBlocker blocker) throws InterruptedException {
        if (blocker == null) throw new NullPointerException();
        ForkJoinPool pool = ForkJoinTask.getPool();
        if (pool == null) {
            while (!blocker.isReleasable() && !blocker.block()) {
            }
            return;
        }
        if (blocker.isReleasable()) return;
        Step.begin(ForkJoinState.PLACE);
        Object spare = pool.block();
        Step.end(ForkJoinState.PLACE);
        if (spare != null) pool.launch(spare);
        try {
            while (!blocker.isReleasable() && !blocker.block()) {
            }
        } finally {
            Step.begin(ForkJoinState.PLACE);
            pool.unblock();
            Step.end(ForkJoinState.PLACE);
        }
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return new AdaptedTask<T>(runnable, null, value, false);
    }

    @Override
    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new AdaptedTask<T>(null, callable, null, false);
    }

    @Override
    public String toString() {
        Step.begin(ForkJoinState.PLACE);
        String life = end.value == 1 ? "Terminated" : stopped ? "Terminating" : shut ? "Shutting down" : "Running";
        String text = "[" + life + ", parallelism = " + parallelism + ", size = " + count + ", active = " + (count - idle)
                + ", running = " + (count - idle - blocked) + ", steals = " + stolen + ", tasks = "
                + (queued - submissions.size()) + ", submissions = " + submissions.size() + "]";
        Step.end(ForkJoinState.PLACE);
        return super.toString() + text;
    }
}
