package java.util.concurrent;

import heddle.runtime.Step;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;

/**
 * An unbounded blocking queue that gives an element only after its delay, the one first whose delay is over first.
 * Deviates from the JDK: every thread that waits for the first element is TIMED_WAITING; there, only one is.
 */
public class DelayQueue<E extends Delayed> extends AbstractQueue<E> implements BlockingQueue<E> {
    private final PriorityOrder<E> heap = new PriorityOrder<E>(this, 11, null);

    public DelayQueue() {
    }

    public DelayQueue(Collection<? extends E> elements) {
        addAll(elements);
    }

    @Override
    public boolean add(E element) {
        return offer(element);
    }

    @Override
    public boolean offer(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        heap.insert(element);
        Step.end(this);
        return true;
    }

    @Override
    public void put(E element) {
        offer(element);
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) {
        return offer(element);
    }

    private boolean pollFirst(E first) {
        Step.begin(this);
        boolean removed = heap.pollFirst(first);
        Step.end(this);
        return removed;
    }

    @Override
    public E poll() {
        while (true) {
            E first = peek();
            if (first == null || first.getDelay(TimeUnit.NANOSECONDS) > 0) return null;
            if (pollFirst(first)) return first;
        }
    }

    @Override
    public E take() throws InterruptedException {
        while (true) {
            Waiting.satisfied(Step.await(this, heap.items, 1, false, true, -1L), this);
            E first = heap.first();
            int heads = heap.heads.value;
            Step.end(this);
            long delay = first.getDelay(TimeUnit.NANOSECONDS);
            if (delay <= 0) {
                if (pollFirst(first)) return first;
            } else if (Waiting.satisfied(Step.await(this, heap.heads, heads + 1, false, true, delay), this)) {
                Step.end(this);
            }
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = Waiting.nanos(timeout, unit);
        long deadline = System.nanoTime() + nanos;
        while (true) {
            if (!Waiting.satisfied(Step.await(this, heap.items, 1, false, true, nanos), this)) return null;
            E first = heap.first();
            int heads = heap.heads.value;
            Step.end(this);
            long delay = first.getDelay(TimeUnit.NANOSECONDS);
            if (delay <= 0) {
                if (pollFirst(first)) return first;
            } else if (nanos == 0) {
                return null;
            } else if (Waiting.satisfied(Step.await(this, heap.heads, heads + 1, false, true, Math.min(delay, nanos)), this)) {
                Step.end(this);
            }
            nanos = Math.max(0L, deadline - System.nanoTime());
        }
    }

    @Override
    public E peek() {
        Step.begin(this);
        E element = heap.first();
        Step.end(this);
        return element;
    }

    @Override
    public int size() {
        Step.begin(this);
        int size = heap.items.value;
        Step.end(this);
        return size;
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean remove(Object element) {
        Step.begin(this);
        boolean removed = heap.remove(element);
        Step.end(this);
        return removed;
    }

    @Override
    public void clear() {
        Step.begin(this);
        heap.clear();
        Step.end(this);
    }

    @Override
    public Object[] toArray() {
        Step.begin(this);
        Object[] array = heap.toArray();
        Step.end(this);
        return array;
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        Objects.requireNonNull(target);
        if (target == this) throw new IllegalArgumentException();
        int drained = 0;
        while (drained < most) {
            E element = poll();
            if (element == null) break;
            target.add(element);
            drained++;
        }
        return drained;
    }

    /** Walks the elements that were there when it was asked for, over or not, in the order of the heap. */
    @Override
    public Iterator<E> iterator() {
        return new Elements(toArray());
    }

    private final class Elements extends ArrayIterator<E> {
        Elements(Object[] array) {
            super(array);
        }

        @Override
        void remove(Object element) {
            Step.begin(DelayQueue.this);
            heap.removeIdentical(element);
            Step.end(DelayQueue.this);
        }
    }
}
