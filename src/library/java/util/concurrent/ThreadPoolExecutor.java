package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A pool of threads and a queue of tasks. The state of the pool, and the tasks of the everyday queues, change in steps: execute is
 * one visible operation (and the start of a thread, where it needs one), taking the next task is another. The user's code
 * (tasks, factories, handlers, hooks) never runs inside of a step. Other queues are used by their public methods, beside the steps.
 */
public class ThreadPoolExecutor extends PoolState {
    public ThreadPoolExecutor(
            int corePoolSize,
            int maximumPoolSize,
            long keepAliveTime,
            TimeUnit unit,
            BlockingQueue<Runnable> workQueue) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(),
                new AbortPolicy());
    }

    public ThreadPoolExecutor(
            int corePoolSize,
            int maximumPoolSize,
            long keepAliveTime,
            TimeUnit unit,
            BlockingQueue<Runnable> workQueue,
            ThreadFactory threadFactory) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, threadFactory, new AbortPolicy());
    }

    public ThreadPoolExecutor(
            int corePoolSize,
            int maximumPoolSize,
            long keepAliveTime,
            TimeUnit unit,
            BlockingQueue<Runnable> workQueue,
            RejectedExecutionHandler handler) {
        this(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, Executors.defaultThreadFactory(), handler);
    }

    public ThreadPoolExecutor(
            int corePoolSize,
            int maximumPoolSize,
            long keepAliveTime,
            TimeUnit unit,
            BlockingQueue<Runnable> workQueue,
            ThreadFactory threadFactory,
            RejectedExecutionHandler handler) {
        super(corePoolSize, maximumPoolSize, keepAliveTime, unit, workQueue, threadFactory, handler);
    }

    /** A thread of the pool. */
    private static final class Worker extends PoolWorker {
        final ThreadPoolExecutor pool;
        final Runnable first;

        Worker(ThreadPoolExecutor pool, Runnable first) {
            this.pool = pool;
            this.first = first;
        }

        @Override
        public void run() {
            pool.runWorker(this);
        }
    }

    @Override
    public void execute(Runnable command) {
        if (command == null) throw new NullPointerException();
        Worker worker = null;
        boolean offered = false;
        boolean rejected = false;
        Step.begin(place);
        if (state != RUNNING) rejected = true;
        else if (count < core) worker = hire(command);
        else if (store == null) offered = true;
        else if (store.insert(command)) {
            if (store.rings()) work.value = 1;
            if (count == 0) worker = hire(null);
        } else if (count < maximum) worker = hire(command);
        else rejected = true;
        Thread thread = worker == null ? null : worker.thread;
        ThreadFactory factory = threadFactory;
        Step.end(place);
        if (offered) offer(command);
        if (worker != null) start(worker, thread, factory);
        if (rejected) reject(command);
    }

    /** Execute where the queue takes and gives by its own methods. */
    private void offer(Runnable command) {
        boolean queued = queue.offer(command);
        Step.begin(place);
        boolean late = state != RUNNING;
        Worker worker = null;
        if (queued ? count == 0 && !late : !late && count < maximum) worker = hire(queued ? null : command);
        Thread thread = worker == null ? null : worker.thread;
        ThreadFactory factory = threadFactory;
        Step.end(place);
        if (worker != null) start(worker, thread, factory);
        else if (queued ? late && remove(command) : true) reject(command);
    }

    final void reject(Runnable command) {
        getRejectedExecutionHandler().rejectedExecution(command, this);
    }

    /** In a step: a new worker; with its thread, where making one is no user's code. */
    private Worker hire(Runnable first) {
        Worker worker = new Worker(this, first);
        count++;
        if (count > largest) largest = count;
        if (first != null) active++;
        if (threadFactory instanceof Executors.DefaultThreadFactory) {
            worker.thread = ((Executors.DefaultThreadFactory) threadFactory).make(worker);
            workers.add(worker);
        }
        return worker;
    }

    /** Outside of steps. */
    private boolean start(Worker worker, Thread made, ThreadFactory factory) {
        boolean started = false;
        try {
            Thread thread = made;
            if (thread == null) {
                thread = factory.newThread(worker);
                if (thread == null) return false;
                Step.begin(place);
                worker.thread = thread;
                workers.add(worker);
                Step.end(place);
            }
            thread.start();
            started = true;
        } finally {
            if (!started) leave(worker, worker.first != null, false, false);
        }
        return started;
    }

    private void runWorker(Worker worker) {
        Runnable task = worker.first;
        Thread self = Thread.currentThread();
        boolean ran = false;
        boolean died = true;
        try {
            while (task != null || (task = store == null ? take(worker, ran) : next(worker, ran)) != null) {
                ran = true;
                beforeExecute(self, task);
                try {
                    task.run();
                    afterExecute(task, null);
                } catch (Throwable e) {
                    afterExecute(task, e);
                    throw e;
                }
                task = null;
            }
            died = false;
        } finally {
            if (died) leave(worker, true, true, true);
        }
    }

    /** The next task, or null where the worker is to end: one visible operation, two where it has to wait. */
    private Runnable next(Worker worker, boolean ran) {
        boolean waited = false;
        boolean mayLeave = false;
        long nanos = -1L;
        Gate gate = open;
        while (true) {
            int outcome = Step.await(place, gate, 1, false, true, nanos);
            if (ran) {
                completed++;
                active--;
                ran = false;
            }
            if (waited) idle--;
            if (leader == worker) leader = null;
            Runnable task = state >= STOP ? null : store.extract();
            boolean leaves = false;
            boolean tidy = false;
            boolean stopping = state >= STOP;
            Worker successor = null;
            if (task != null) {
                active++;
            } else if (over() || count > maximum
                    || mayLeave && outcome == Step.TIMED_OUT && (count > 1 || store.waiting() == 0)) {
                leaves = true;
                tidy = remove(worker, true);
                successor = tidy ? null : successor();
            } else {
                idle++;
                waited = true;
                gate = work;
                mayLeave = coreTimesOut || count > core;
                nanos = mayLeave ? keepAliveNanos : -1L;
                long delay = store.nanosToFirst();
                if (delay >= 0) {
                    leader = worker;
                    if (nanos < 0 || delay < nanos) {
                        nanos = delay;
                        mayLeave = false;
                    }
                }
            }
            work.value = over() || store.waiting() > 0 && (leader == null || store.nanosToFirst() == 0) ? 1 : 0;
            Thread thread = successor == null ? null : successor.thread;
            ThreadFactory factory = threadFactory;
            Step.end(place);
            if (outcome == Step.INTERRUPTED && !stopping) Thread.interrupted();
            if (task != null) return task;
            if (leaves) {
                if (tidy) conclude();
                if (successor != null) start(successor, thread, factory);
                return null;
            }
        }
    }

    /** As next, where the queue takes and gives by its own methods. */
    private Runnable take(Worker worker, boolean ran) {
        while (true) {
            int outcome = Step.await(place, open, 1, false, true, -1L);
            if (ran) {
                completed++;
                active--;
                ran = false;
            }
            int seen = state;
            boolean leaves = seen >= STOP || count > maximum;
            worker.taking = seen == RUNNING && !leaves && outcome != Step.INTERRUPTED;
            boolean timed = coreTimesOut || count > core;
            long nanos = keepAliveNanos;
            Step.end(place);
            if (leaves) {
                leave(worker, false, false, true);
                return null;
            }
            if (outcome == Step.INTERRUPTED) {
                Thread.interrupted();
                continue;
            }
            Runnable task = null;
            boolean interrupted = false;
            boolean empty = false;
            try {
                if (seen != RUNNING) task = queue.poll();
                else task = timed ? queue.poll(nanos, TimeUnit.NANOSECONDS) : queue.take();
                empty = task == null && queue.isEmpty();
            } catch (InterruptedException e) {
                interrupted = true;
            }
            Step.await(place, worker.spared, 1, false, false, -1L);
            worker.taking = false;
            boolean sent = worker.interrupted && state < STOP;
            worker.interrupted = false;
            if (task != null) active++;
            else leaves = !interrupted && (seen != RUNNING ? empty : timed && (count > 1 || empty));
            Step.end(place);
            if (sent && !interrupted) Thread.interrupted();
            if (task != null) return task;
            if (leaves) {
                leave(worker, false, false, true);
                return null;
            }
        }
    }

    private void conclude() {
        try {
            terminated();
        } finally {
            Step.begin(place);
            state = TERMINATED;
            end.value = 1;
            Step.end(place);
        }
    }

    /** In a step: somebody for the tasks that are left, where too few workers are. */
    private Worker successor() {
        if (state >= STOP) return null;
        int least = coreTimesOut ? 0 : core;
        if (least == 0 && store != null && store.waiting() > 0) least = 1;
        if (state == SHUTDOWN && (store == null || store.waiting() == 0)) return null;
        return count < least ? hire(null) : null;
    }

    /** Outside of steps: the worker ends, or never began. */
    private void leave(Worker worker, boolean hadTask, boolean ran, boolean replace) {
        boolean empty = store == null && queue.isEmpty();
        Step.begin(place);
        if (store != null) empty = store.waiting() == 0;
        if (hadTask) active--;
        if (ran) completed++;
        boolean tidy = remove(worker, empty);
        Worker successor = null;
        if (replace && !tidy && state < STOP && (state == RUNNING || !empty) && count < maximum) {
            int least = ran ? Integer.MAX_VALUE : coreTimesOut ? 0 : core;
            if (least == 0 && !empty) least = 1;
            if (count < least) successor = hire(null);
        }
        if (store != null) work.value = over() || store.waiting() > 0 ? 1 : 0;
        Thread thread = successor == null ? null : successor.thread;
        ThreadFactory factory = threadFactory;
        Step.end(place);
        if (tidy) conclude();
        if (successor != null) start(successor, thread, factory);
    }

    @Override
    public void shutdown() {
        release(SHUTDOWN, store == null && queue.isEmpty());
    }

    /** Lets the workers that wait go, and concludes the pool where nobody is left. */
    private void release(int reached, boolean emptyBefore) {
        ArrayList<PoolWorker> taking = new ArrayList<PoolWorker>();
        Step.begin(place);
        if (state < reached) state = reached;
        if (store != null && over()) work.value = 1;
        for (PoolWorker worker : workers) {
            if (!worker.taking || reached == STOP) continue;
            worker.spared.value = 0;
            worker.interrupted = true;
            taking.add(worker);
        }
        ArrayList<Thread> threads = new ArrayList<Thread>();
        for (PoolWorker worker : reached == STOP ? workers : taking) threads.add(worker.thread);
        boolean tidy = tidy(store == null ? emptyBefore : store.waiting() == 0);
        Step.end(place);
        for (Thread thread : threads) thread.interrupt();
        if (!taking.isEmpty()) {
            Step.begin(place);
            for (PoolWorker worker : taking) worker.spared.value = 1;
            Step.end(place);
        }
        if (tidy) conclude();
    }

    @Override
    public List<Runnable> shutdownNow() {
        ArrayList<Runnable> tasks = new ArrayList<Runnable>();
        if (store != null) {
            Step.begin(place);
            if (state < STOP) state = STOP;
            for (Runnable task = store.drain(); task != null; task = store.drain()) tasks.add(task);
            Step.end(place);
        }
        release(STOP, true);
        if (store == null) queue.drainTo(tasks);
        return tasks;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        int outcome = Step.await(place, end, 1, false, true, Math.max(0L, unit.toNanos(timeout)));
        boolean ended = end.value == 1;
        Step.end(place);
        if (ended || outcome != Step.INTERRUPTED) return ended;
        Thread.interrupted();
        throw new InterruptedException();
    }

    /** Removes the task where it did not start yet. */
    public boolean remove(Runnable task) {
        boolean removed = queue.remove(task);
        if (isShutdown()) release(SHUTDOWN, store == null && queue.isEmpty());
        return removed;
    }

    /** Removes the cancelled futures from the queue. */
    public void purge() {
        for (Object task : queue.toArray()) {
            if (task instanceof Future<?> && ((Future<?>) task).isCancelled()) queue.remove(task);
        }
        if (isShutdown()) release(SHUTDOWN, store == null && queue.isEmpty());
    }

    /** Starts a thread that waits for work; false where all core threads are there. */
    public boolean prestartCoreThread() {
        return prestart(false);
    }

    public int prestartAllCoreThreads() {
        int started = 0;
        while (prestart(false)) started++;
        return started;
    }

    /** @param one start one even where no core threads are wanted */
    final boolean prestart(boolean one) {
        Step.begin(place);
        Worker worker = state == RUNNING && (count < core || one && count == 0) ? hire(null) : null;
        Thread thread = worker == null ? null : worker.thread;
        ThreadFactory factory = threadFactory;
        Step.end(place);
        return worker != null && start(worker, thread, factory);
    }

    public void setCorePoolSize(int corePoolSize) {
        if (corePoolSize < 0) throw new IllegalArgumentException();
        Step.begin(place);
        if (corePoolSize > maximum) {
            Step.end(place);
            throw new IllegalArgumentException();
        }
        int more = store == null ? 0 : Math.min(corePoolSize - core, store.waiting());
        core = corePoolSize;
        boolean fewer = count > core;
        Step.end(place);
        while (more-- > 0) prestart(false);
        if (fewer) wakeIdle();
    }

    public void setMaximumPoolSize(int maximumPoolSize) {
        Step.begin(place);
        boolean wrong = maximumPoolSize <= 0 || maximumPoolSize < core;
        if (!wrong) maximum = maximumPoolSize;
        boolean fewer = count > maximum;
        Step.end(place);
        if (wrong) throw new IllegalArgumentException();
        if (fewer) wakeIdle();
    }

    public void allowCoreThreadTimeOut(boolean value) {
        Step.begin(place);
        boolean wrong = value && keepAliveNanos <= 0;
        if (!wrong) coreTimesOut = value;
        Step.end(place);
        if (wrong) throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        if (value) wakeIdle();
    }

    public void setKeepAliveTime(long time, TimeUnit unit) {
        if (time < 0) throw new IllegalArgumentException();
        Step.begin(place);
        boolean wrong = time == 0 && coreTimesOut;
        if (!wrong) keepAliveNanos = unit.toNanos(time);
        Step.end(place);
        if (wrong) throw new IllegalArgumentException("Core threads must have nonzero keep alive times");
        wakeIdle();
    }

    /** Workers that wait look at the new settings. */
    private void wakeIdle() {
        Step.begin(place);
        if (store != null && idle > 0) rouse();
        Step.end(place);
        if (store == null) release(RUNNING, queue.isEmpty());
    }

    protected void beforeExecute(Thread thread, Runnable task) {
    }

    protected void afterExecute(Runnable task, Throwable exception) {
    }

    protected void terminated() {
    }

    /** Runs the task in the thread that calls execute, unless the pool was shut down. */
    public static class CallerRunsPolicy implements RejectedExecutionHandler {
        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
            if (!executor.isShutdown()) task.run();
        }
    }

    public static class AbortPolicy implements RejectedExecutionHandler {
        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
            throw new RejectedExecutionException("Task " + task + " rejected from " + executor);
        }
    }

    public static class DiscardPolicy implements RejectedExecutionHandler {
        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
        }
    }

    /** Drops the task that would run next and tries again, unless the pool was shut down. */
    public static class DiscardOldestPolicy implements RejectedExecutionHandler {
        @Override
        public void rejectedExecution(Runnable task, ThreadPoolExecutor executor) {
            if (executor.isShutdown()) return;
            executor.getQueue().poll();
            executor.execute(task);
        }
    }
}
