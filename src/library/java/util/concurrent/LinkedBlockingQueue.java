package java.util.concurrent;

import heddle.runtime.Step;
import java.util.Collection;
import java.util.Objects;

/** A blocking queue of linked nodes, unbounded where no capacity is given. Each call is one visible operation. */
public class LinkedBlockingQueue<E> extends BlockingSequenceQueue<E> implements BlockingQueue<E>, java.io.Serializable {
    public LinkedBlockingQueue() {
        super(Integer.MAX_VALUE);
    }

    public LinkedBlockingQueue(int capacity) {
        super(capacity);
        if (capacity <= 0) throw new IllegalArgumentException();
    }

    public LinkedBlockingQueue(Collection<? extends E> elements) {
        super(Integer.MAX_VALUE);
        for (E element : elements) add(element);
    }

    @Override
    public boolean offer(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        boolean added = elements.space.value > 0;
        if (added) elements.addLast(element);
        Step.end(this);
        return added;
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element);
        Waiting.satisfied(Step.await(this, elements.space, 1, false, true, -1L), this);
        elements.addLast(element);
        Step.end(this);
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element);
        long nanos = Waiting.nanos(timeout, unit);
        if (!Waiting.satisfied(Step.await(this, elements.space, 1, false, true, nanos), this)) return false;
        elements.addLast(element);
        Step.end(this);
        return true;
    }

    @Override
    public E take() throws InterruptedException {
        Waiting.satisfied(Step.await(this, elements.items, 1, false, true, -1L), this);
        E element = elements.removeFirst();
        Step.end(this);
        return element;
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = Waiting.nanos(timeout, unit);
        if (!Waiting.satisfied(Step.await(this, elements.items, 1, false, true, nanos), this)) return null;
        E element = elements.removeFirst();
        Step.end(this);
        return element;
    }
}
