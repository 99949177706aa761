package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.ArrayList;
import java.util.List;

/** Starts a new thread for each task. */
final class ThreadPerTaskExecutor extends AbstractExecutorService {
    private final ThreadFactory factory;
    private final Gate end = new Gate(0);
    // Changed in steps on this.
    private boolean shut;
    private int count;
    private final ArrayList<Thread> threads = new ArrayList<Thread>();

    ThreadPerTaskExecutor(ThreadFactory factory) {
        if (factory == null) throw new NullPointerException();
        this.factory = factory;
    }

    /** What a thread runs. */
    private static final class Run implements Runnable {
        private final ThreadPerTaskExecutor executor;
        private final Runnable task;

        Run(ThreadPerTaskExecutor executor, Runnable task) {
            this.executor = executor;
            this.task = task;
        }

        @Override
        public void run() {
            try {
                task.run();
            } finally {
                executor.leave(Thread.currentThread());
            }
        }
    }

    @Override
    public void execute(Runnable command) {
        if (command == null) throw new NullPointerException();
        Thread thread = factory.newThread(new Run(this, command));
        if (thread == null) throw new RejectedExecutionException();
        Step.begin(this);
        boolean rejected = shut;
        if (!rejected) {
            count++;
            threads.add(thread);
        }
        Step.end(this);
        if (rejected) throw new RejectedExecutionException();
        boolean started = false;
        try {
            thread.start();
            started = true;
        } finally {
            if (!started) leave(thread);
        }
    }

    private void leave(Thread thread) {
        Step.begin(this);
        count--;
        threads.remove(thread);
        if (shut && count == 0) end.value = 1;
        Step.end(this);
    }

    @Override
    public void shutdown() {
        Step.begin(this);
        shut = true;
        if (count == 0) end.value = 1;
        Step.end(this);
    }

    @Override
    public List<Runnable> shutdownNow() {
        Step.begin(this);
        shut = true;
        if (count == 0) end.value = 1;
        ArrayList<Thread> running = new ArrayList<Thread>(threads);
        Step.end(this);
        for (Thread thread : running) thread.interrupt();
        return new ArrayList<Runnable>();
    }

    @Override
    public boolean isShutdown() {
        Step.begin(this);
        boolean answer = shut;
        Step.end(this);
        return answer;
    }

    @Override
    public boolean isTerminated() {
        Step.begin(this);
        boolean answer = end.value == 1;
        Step.end(this);
        return answer;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        int outcome = Step.await(this, end, 1, false, true, Math.max(0L, unit.toNanos(timeout)));
        boolean ended = end.value == 1;
        Step.end(this);
        if (ended || outcome != Step.INTERRUPTED) return ended;
        Thread.interrupted();
        throw new InterruptedException();
    }
}
