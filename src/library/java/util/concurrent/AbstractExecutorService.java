package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/** The methods of an executor service that need no more than execute. */
public abstract class AbstractExecutorService implements ExecutorService {
    public AbstractExecutorService() {
    }

    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return new FutureTask<T>(runnable, value);
    }

    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new FutureTask<T>(callable);
    }

    @Override
    public Future<?> submit(Runnable task) {
        if (task == null) throw new NullPointerException();
        RunnableFuture<Void> future = newTaskFor(task, null);
        execute(future);
        return future;
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        if (task == null) throw new NullPointerException();
        RunnableFuture<T> future = newTaskFor(task, result);
        execute(future);
        return future;
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        if (task == null) throw new NullPointerException();
        RunnableFuture<T> future = newTaskFor(task);
        execute(future);
        return future;
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
        if (tasks == null) throw new NullPointerException();
        ArrayList<Future<T>> futures = new ArrayList<Future<T>>(tasks.size());
        int finished = 0;
        try {
            for (Callable<T> task : tasks) {
                RunnableFuture<T> future = newTaskFor(task);
                futures.add(future);
                execute(future);
            }
            for (; finished < futures.size(); finished++) {
                try {
                    futures.get(finished).get();
                } catch (CancellationException | ExecutionException ended) {
                    // The caller finds it in the future.
                }
            }
            return futures;
        } finally {
            cancel(futures, finished);
        }
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException {
        if (tasks == null) throw new NullPointerException();
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        ArrayList<Future<T>> futures = new ArrayList<Future<T>>(tasks.size());
        int finished = 0;
        try {
            for (Callable<T> task : tasks) futures.add(newTaskFor(task));
            for (int i = 0; i < futures.size(); i++) {
                if ((i == 0 ? unit.toNanos(timeout) : deadline - System.nanoTime()) <= 0) return futures;
                execute((Runnable) futures.get(i));
            }
            for (; finished < futures.size(); finished++) {
                try {
                    futures.get(finished).get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (CancellationException | ExecutionException ended) {
                    // The caller finds it in the future.
                } catch (TimeoutException e) {
                    return futures;
                }
            }
            return futures;
        } finally {
            cancel(futures, finished);
        }
    }

    private static <T> void cancel(ArrayList<Future<T>> futures, int from) {
        for (int i = from; i < futures.size(); i++) futures.get(i).cancel(true);
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try {
            return any(tasks, false, 0L);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return any(tasks, true, unit.toNanos(timeout));
    }

    /** Starts one task after another for as long as none has succeeded, and waits when all were started. */
    private <T> T any(Collection<? extends Callable<T>> tasks, boolean timed, long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (tasks == null) throw new NullPointerException();
        if (tasks.isEmpty()) throw new IllegalArgumentException();
        ArrayList<Future<T>> futures = new ArrayList<Future<T>>(tasks.size());
        ExecutorCompletionService<T> completed = new ExecutorCompletionService<T>(this);
        try {
            ExecutionException failure = null;
            long deadline = timed ? System.nanoTime() + nanos : 0L;
            Iterator<? extends Callable<T>> each = tasks.iterator();
            futures.add(completed.submit(each.next()));
            int active = 1;
            while (true) {
                Future<T> future = completed.poll();
                if (future == null) {
                    if (each.hasNext()) {
                        futures.add(completed.submit(each.next()));
                        active++;
                        continue;
                    }
                    if (active == 0) break;
                    if (timed) {
                        future = completed.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                        if (future == null) throw new TimeoutException();
                    } else {
                        future = completed.take();
                    }
                }
                active--;
                try {
                    return future.get();
                } catch (ExecutionException e) {
                    failure = e;
                } catch (RuntimeException e) {
                    failure = new ExecutionException(e);
                }
            }
            throw failure;
        } finally {
            cancel(futures, 0);
        }
    }
}
