package java.util.concurrent;

import heddle.runtime.Step;
import java.util.Collection;
import java.util.Objects;
import java.util.Queue;

/** An unbounded queue that never waits. Each call is one visible operation. */
public class ConcurrentLinkedQueue<E> extends SequenceQueue<E> implements Queue<E>, java.io.Serializable {
    public ConcurrentLinkedQueue() {
        super(Integer.MAX_VALUE);
    }

    public ConcurrentLinkedQueue(Collection<? extends E> elements) {
        this();
        for (E element : elements) offer(element);
    }

    @Override
    public boolean add(E element) {
        return offer(element);
    }

    @Override
    public boolean offer(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        elements.addLast(element);
        Step.end(this);
        return true;
    }

    /** All or none of them are seen in the queue. */
    @Override
    @SuppressWarnings("unchecked")
    public boolean addAll(Collection<? extends E> added) {
        if (added == this) throw new IllegalArgumentException();
        Object[] array = added.toArray();
        for (int i = 0; i < array.length; i++) Objects.requireNonNull(array[i]);
        Step.begin(this);
        for (int i = 0; i < array.length; i++) elements.addLast((E) array[i]);
        Step.end(this);
        return array.length > 0;
    }
}
