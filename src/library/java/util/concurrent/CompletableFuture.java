package java.util.concurrent;

import heddle.runtime.Step;
import java.util.function.Supplier;

/** A future that can be completed by anyone, and a stage that others depend on. */
public class CompletableFuture<T> extends FutureStages<T> implements Future<T>, CompletionStage<T> {
    /** Marks what asynchronous methods hand to an executor. */
    public interface AsynchronousCompletionTask {
    }

    public CompletableFuture() {
        super(null);
    }

    CompletableFuture(Object place, Object result) {
        super(place);
        if (result == null) return;
        this.result = result;
        done.value = 1;
    }

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier) {
        return new CompletableFuture<U>().completeAsync(supplier);
    }

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        return new CompletableFuture<U>().completeAsync(supplier, executor);
    }

    public static CompletableFuture<Void> runAsync(Runnable runnable) {
        return runAsync(runnable, ForkJoinPool.commonPool());
    }

    public static CompletableFuture<Void> runAsync(Runnable runnable, Executor executor) {
        CompletableFuture<Void> future = new CompletableFuture<Void>();
        if (runnable == null) throw new NullPointerException();
        screen(executor).execute(new Supplying(future, null, runnable));
        return future;
    }

    /** Completes a future with what a function gives. */
    private static final class Supplying implements Runnable, AsynchronousCompletionTask {
        private final CompletableFuture<?> future;
        private final Supplier<?> supplier;
        private final Runnable runnable;

        Supplying(CompletableFuture<?> future, Supplier<?> supplier, Runnable runnable) {
            this.future = future;
            this.supplier = supplier;
            this.runnable = runnable;
        }

        @Override
        public void run() {
            if (!future.isOpen()) return;
            Object outcome;
            try {
                if (runnable != null) runnable.run();
                outcome = encode(supplier == null ? null : supplier.get());
            } catch (Throwable e) {
                outcome = failed(e);
            }
            future.settle(outcome);
        }
    }

    public static <U> CompletableFuture<U> completedFuture(U value) {
        return new CompletableFuture<U>(null, encode(value));
    }

    public static <U> CompletableFuture<U> failedFuture(Throwable exception) {
        if (exception == null) throw new NullPointerException();
        return new CompletableFuture<U>(null, new Special(exception));
    }

    public static <U> CompletionStage<U> completedStage(U value) {
        return new MinimalStage<U>(encode(value));
    }

    public static <U> CompletionStage<U> failedStage(Throwable exception) {
        if (exception == null) throw new NullPointerException();
        return new MinimalStage<U>(new Special(exception));
    }

    @Override
    public boolean isDone() {
        return !isOpen();
    }

    private Object peek() {
        Step.begin(place);
        Object reached = result;
        Step.end(place);
        return reached;
    }

    @Override
    public boolean isCancelled() {
        return failure(peek()) instanceof CancellationException;
    }

    public boolean isCompletedExceptionally() {
        return failure(peek()) != null;
    }

    /** The result; null where the time was over. A worker of a ForkJoinPool is replaced while it waits. */
    private Object await(boolean interruptible, long nanos) throws InterruptedException {
        ForkJoinPool pool = isInPool() && isOpen() ? ForkJoinTask.getPool() : null;
        if (pool != null) {
            Step.begin(ForkJoinState.PLACE);
            Object spare = pool.block();
            Step.end(ForkJoinState.PLACE);
            if (spare != null) pool.launch(spare);
        }
        int outcome = Step.await(place, done, 1, false, interruptible, nanos);
        Object reached = result;
        Step.end(place);
        if (pool != null) {
            Step.begin(ForkJoinState.PLACE);
            pool.unblock();
            Step.end(ForkJoinState.PLACE);
        }
        if (reached == null && outcome == Step.INTERRUPTED) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        return reached;
    }

    private static boolean isInPool() {
        return Thread.currentThread() instanceof ForkJoinWorkerThread;
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        return report(await(true, -1L));
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        Object reached = await(true, Math.max(0L, unit.toNanos(timeout)));
        if (reached == null) throw new TimeoutException();
        return report(reached);
    }

    @SuppressWarnings("unchecked")
    private T report(Object reached) throws ExecutionException {
        Throwable exception = failure(reached);
        if (exception == null) return (T) value(reached);
        if (exception instanceof CancellationException) throw (CancellationException) exception;
        Throwable cause = exception instanceof CompletionException ? exception.getCause() : null;
        throw new ExecutionException(cause == null ? exception : cause);
    }

    public T join() {
        try {
            return plainly(await(false, -1L));
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public T getNow(T absent) {
        Object reached = peek();
        return reached == null ? absent : plainly(reached);
    }

    @SuppressWarnings("unchecked")
    private T plainly(Object reached) {
        Throwable exception = failure(reached);
        if (exception == null) return (T) value(reached);
        if (exception instanceof CancellationException) throw (CancellationException) exception;
        if (exception instanceof CompletionException) throw (CompletionException) exception;
        throw new CompletionException(exception);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T resultNow() {
        Object reached = peek();
        if (reached == null) throw new IllegalStateException("Task has not completed");
        Throwable exception = failure(reached);
        if (exception == null) return (T) value(reached);
        throw new IllegalStateException(
                exception instanceof CancellationException ? "Task was cancelled" : "Task completed with exception");
    }

    @Override
    public Throwable exceptionNow() {
        Object reached = peek();
        if (reached == null) throw new IllegalStateException("Task has not completed");
        Throwable exception = failure(reached);
        if (exception == null) throw new IllegalStateException("Task completed with a result");
        if (exception instanceof CancellationException) throw new IllegalStateException("Task was cancelled");
        Throwable cause = exception instanceof CompletionException ? exception.getCause() : null;
        return cause == null ? exception : cause;
    }

    @Override
    public State state() {
        Object reached = peek();
        if (reached == null) return State.RUNNING;
        Throwable exception = failure(reached);
        if (exception == null) return State.SUCCESS;
        return exception instanceof CancellationException ? State.CANCELLED : State.FAILED;
    }

    public boolean complete(T value) {
        return settle(encode(value));
    }

    public boolean completeExceptionally(Throwable exception) {
        if (exception == null) throw new NullPointerException();
        return settle(new Special(exception));
    }

    /** The argument has no effect: nobody is interrupted. */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return settle(new Special(new CancellationException())) || isCancelled();
    }

    public void obtrudeValue(T value) {
        obtrude(encode(value));
    }

    public void obtrudeException(Throwable exception) {
        if (exception == null) throw new NullPointerException();
        obtrude(new Special(exception));
    }

    private void obtrude(Object outcome) {
        if (settle(outcome)) return;
        Step.begin(place);
        result = outcome;
        Step.end(place);
    }

    public int getNumberOfDependents() {
        Step.begin(place);
        int count = countDependents();
        Step.end(place);
        return count;
    }

    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<U>();
    }

    @Override
    <U> CompletableFuture<U> stage() {
        if (getClass() == CompletableFuture.class) return new CompletableFuture<U>(place, null);
        return newIncompleteFuture();
    }

    public Executor defaultExecutor() {
        return ForkJoinPool.commonPool();
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        return this;
    }

    public CompletableFuture<T> copy() {
        return relayTo(this.<T>newIncompleteFuture());
    }

    public CompletionStage<T> minimalCompletionStage() {
        return relayTo(new MinimalStage<T>(null));
    }

    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
        return completeAsync(supplier, defaultExecutor());
    }

    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        if (supplier == null) throw new NullPointerException();
        screen(executor).execute(new Supplying(this, supplier, null));
        return this;
    }

    /** Fails with a TimeoutException where it is not complete in time. */
    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        if (unit == null) throw new NullPointerException();
        return within(new Timed(this, null), timeout, unit);
    }

    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        if (unit == null) throw new NullPointerException();
        return within(new Timed(this, encode(value)), timeout, unit);
    }

    private CompletableFuture<T> within(Timed action, long timeout, TimeUnit unit) {
        if (isOpen()) {
            Future<?> timer = Delayer.scheduler.schedule(action, timeout, unit);
            whenComplete((value, exception) -> {
                if (!timer.isDone()) timer.cancel(false);
            });
        }
        return this;
    }

    /** What is done when a time is over. */
    private static final class Timed implements Runnable {
        private final CompletableFuture<?> future;
        /** null: a TimeoutException. */
        private final Object outcome;

        Timed(CompletableFuture<?> future, Object outcome) {
            this.future = future;
            this.outcome = outcome;
        }

        @Override
        public void run() {
            future.settle(outcome == null ? new Special(new TimeoutException()) : outcome);
        }
    }

    /** Holds the thread of all time limits, so that it is made when the first is set. */
    private static final class Delayer {
        static final ScheduledThreadPoolExecutor scheduler = make();

        private static ScheduledThreadPoolExecutor make() {
            ScheduledThreadPoolExecutor made = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, "CompletableFutureDelayScheduler");
                thread.setDaemon(true);
                return thread;
            });
            made.setRemoveOnCancelPolicy(true);
            return made;
        }
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit) {
        return delayedExecutor(delay, unit, ForkJoinPool.commonPool());
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor) {
        if (unit == null || executor == null) throw new NullPointerException();
        return task -> Delayer.scheduler.schedule(() -> executor.execute(task), delay, unit);
    }

    public static CompletableFuture<Void> allOf(CompletableFuture<?>... futures) {
        CompletableFuture<Void> all = new CompletableFuture<Void>();
        if (futures.length == 0) return new CompletableFuture<Void>(null, encode(null));
        Gathering gathering = new Gathering(all, futures.length, null, null);
        for (int i = 0; i < futures.length; i++) futures[i].depend(gathering.part(i));
        return all;
    }

    public static CompletableFuture<Object> anyOf(CompletableFuture<?>... futures) {
        CompletableFuture<Object> any = new CompletableFuture<Object>();
        Dependent first = new Dependent(any, null, RELAYS, (result, target) -> relay(result), false);
        for (CompletableFuture<?> future : futures) if (future.depend(first)) break;
        return any;
    }

    /** A stage that nobody but its maker completes. */
    private static final class MinimalStage<T> extends CompletableFuture<T> {
        MinimalStage(Object result) {
            super(null, result);
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new MinimalStage<U>(null);
        }

        @Override
        public T get() {
            throw new UnsupportedOperationException();
        }

        @Override
        public T get(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public T getNow(T absent) {
            throw new UnsupportedOperationException();
        }

        @Override
        public T join() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean complete(T value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean completeExceptionally(Throwable exception) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isDone() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCancelled() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCompletedExceptionally() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<T> toCompletableFuture() {
            return relayTo(new CompletableFuture<T>());
        }
    }

    @Override
    public String toString() {
        Step.begin(place);
        Object reached = result;
        int count = countDependents();
        Step.end(place);
        String text = count == 0 ? "[Not completed]" : "[Not completed, " + count + " dependents]";
        if (reached != null) {
            Throwable exception = failure(reached);
            text = exception == null ? "[Completed normally]" : "[Completed exceptionally: " + exception + "]";
        }
        return super.toString() + text;
    }
}
