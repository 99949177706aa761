package java.util.concurrent;

import heddle.runtime.Step;
import java.util.AbstractQueue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;

/** The queue of a ScheduledThreadPoolExecutor: tasks in the order of their times, kept sorted. Steps are on the queue. */
final class DelayedTaskQueue extends AbstractQueue<Runnable> implements BlockingQueue<Runnable>, TaskStore {
    private final ArrayList<Runnable> tasks = new ArrayList<Runnable>();
    private boolean first;

    private static ScheduledThreadPoolExecutor.ScheduledFutureTask<?> timed(Runnable task) {
        return (ScheduledThreadPoolExecutor.ScheduledFutureTask<?>) task;
    }

    @Override
    public boolean insert(Runnable task) {
        int at = tasks.size();
        while (at > 0 && timed(task).before(timed(tasks.get(at - 1)))) at--;
        tasks.add(at, task);
        first = at == 0;
        return true;
    }

    @Override
    public boolean rings() {
        return first;
    }

    @Override
    public Runnable extract() {
        return nanosToFirst() == 0 ? tasks.remove(0) : null;
    }

    @Override
    public Runnable drain() {
        return tasks.isEmpty() ? null : tasks.remove(0);
    }

    @Override
    public long nanosToFirst() {
        if (tasks.isEmpty()) return -1L;
        return Math.max(0L, timed(tasks.get(0)).time - System.nanoTime());
    }

    @Override
    public int waiting() {
        return tasks.size();
    }

    /** In a step. */
    boolean removeInside(Object task) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i) == task) {
                tasks.remove(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public int size() {
        Step.begin(this);
        int size = tasks.size();
        Step.end(this);
        return size;
    }

    @Override
    public boolean offer(Runnable task) {
        Step.begin(this);
        insert(task);
        Step.end(this);
        return true;
    }

    @Override
    public void put(Runnable task) {
        offer(task);
    }

    @Override
    public boolean offer(Runnable task, long timeout, TimeUnit unit) {
        return offer(task);
    }

    @Override
    public Runnable poll() {
        Step.begin(this);
        Runnable task = extract();
        Step.end(this);
        return task;
    }

    @Override
    public Runnable poll(long timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            Step.begin(this);
            Runnable task = extract();
            long wait = tasks.isEmpty() ? Long.MAX_VALUE : nanosToFirst();
            Step.end(this);
            long left = deadline - System.nanoTime();
            if (task != null || left <= 0) return task;
            TimeUnit.NANOSECONDS.sleep(Math.min(left, wait));
        }
    }

    @Override
    public Runnable take() throws InterruptedException {
        while (true) {
            Runnable task = poll(1L, TimeUnit.DAYS);
            if (task != null) return task;
        }
    }

    @Override
    public Runnable peek() {
        Step.begin(this);
        Runnable task = tasks.isEmpty() ? null : tasks.get(0);
        Step.end(this);
        return task;
    }

    @Override
    public boolean remove(Object task) {
        Step.begin(this);
        boolean removed = removeInside(task);
        Step.end(this);
        return removed;
    }

    @Override
    public boolean contains(Object task) {
        for (Object each : toArray()) if (each == task) return true;
        return false;
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int drainTo(Collection<? super Runnable> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super Runnable> target, int most) {
        int drained = 0;
        for (; drained < most; drained++) {
            Runnable task = poll();
            if (task == null) break;
            target.add(task);
        }
        return drained;
    }

    @Override
    public void clear() {
        Step.begin(this);
        tasks.clear();
        Step.end(this);
    }

    @Override
    public Object[] toArray() {
        Step.begin(this);
        Object[] copy = tasks.toArray();
        Step.end(this);
        return copy;
    }

    @Override
    public Iterator<Runnable> iterator() {
        ArrayList<Runnable> copy = new ArrayList<Runnable>();
        for (Object task : toArray()) copy.add((Runnable) task);
        return copy.iterator();
    }
}
