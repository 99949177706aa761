package java.util.concurrent;

import heddle.runtime.Step;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.SortedSet;

/**
 * An unbounded blocking queue that gives the smallest element first. Each call is one visible operation, but for the comparisons that
 * code of the user makes: they happen before it, and anew where another thread was faster.
 */
public class PriorityBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, java.io.Serializable {
    private final PriorityOrder<E> heap;

    public PriorityBlockingQueue() {
        this(11, null);
    }

    public PriorityBlockingQueue(int initialCapacity) {
        this(initialCapacity, null);
    }

    public PriorityBlockingQueue(int initialCapacity, Comparator<? super E> comparator) {
        if (initialCapacity < 1) throw new IllegalArgumentException();
        heap = new PriorityOrder<E>(this, initialCapacity, comparator);
    }

    @SuppressWarnings("unchecked")
    public PriorityBlockingQueue(Collection<? extends E> elements) {
        Comparator<? super E> comparator = null;
        if (elements instanceof SortedSet) comparator = ((SortedSet<E>) elements).comparator();
        else if (elements instanceof PriorityBlockingQueue) comparator = ((PriorityBlockingQueue<E>) elements).comparator();
        heap = new PriorityOrder<E>(this, 1, comparator);
        Object[] array = elements.toArray();
        for (int i = 0; i < array.length; i++) Objects.requireNonNull(array[i]);
        heap.fill(array);
    }

    public Comparator<? super E> comparator() {
        return heap.comparator;
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
        Objects.requireNonNull(element);
        Step.begin(this);
        heap.insert(element);
        Step.end(this);
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) {
        return offer(element);
    }

    @Override
    public E poll() {
        Step.begin(this);
        E element = heap.poll();
        Step.end(this);
        return element;
    }

    @Override
    public E take() throws InterruptedException {
        while (true) {
            Waiting.satisfied(Step.await(this, heap.items, 1, false, true, -1L), this);
            E element = heap.poll();
            Step.end(this);
            if (element != null) return element;
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = Waiting.nanos(timeout, unit);
        long deadline = System.nanoTime() + nanos;
        while (true) {
            if (!Waiting.satisfied(Step.await(this, heap.items, 1, false, true, nanos), this)) return null;
            E element = heap.poll();
            Step.end(this);
            if (element != null) return element;
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
    public boolean contains(Object element) {
        Step.begin(this);
        boolean found = heap.contains(element);
        Step.end(this);
        return found;
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
    public String toString() {
        return SequenceQueue.text(toArray(), this);
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

    /** Walks the elements that were there when it was asked for, in the order of the heap. */
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
            Step.begin(PriorityBlockingQueue.this);
            heap.removeIdentical(element);
            Step.end(PriorityBlockingQueue.this);
        }
    }
}
