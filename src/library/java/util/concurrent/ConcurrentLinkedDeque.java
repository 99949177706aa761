package java.util.concurrent;

import heddle.runtime.Step;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/** An unbounded queue with two ends that never waits. Each call is one visible operation. */
public class ConcurrentLinkedDeque<E> extends SequenceQueue<E> implements Deque<E>, java.io.Serializable {
    public ConcurrentLinkedDeque() {
        super(Integer.MAX_VALUE);
    }

    public ConcurrentLinkedDeque(Collection<? extends E> elements) {
        this();
        for (E element : elements) addLast(element);
    }

    @Override
    public void addFirst(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        elements.addFirst(element);
        Step.end(this);
    }

    @Override
    public void addLast(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        elements.addLast(element);
        Step.end(this);
    }

    @Override
    public E pollFirst() {
        return poll();
    }

    @Override
    public E pollLast() {
        Step.begin(this);
        E element = elements.removeLast();
        Step.end(this);
        return element;
    }

    @Override
    public E peekFirst() {
        return peek();
    }

    @Override
    public E peekLast() {
        Step.begin(this);
        E element = elements.last();
        Step.end(this);
        return element;
    }

    @Override
    public boolean removeFirstOccurrence(Object element) {
        return remove(Objects.requireNonNull(element));
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        LinkedSequence.Node<E> node = elements.findLast(element);
        if (node != null) elements.remove(node);
        Step.end(this);
        return node != null;
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

    @Override
    public Iterator<E> descendingIterator() {
        return new SequenceIterator<E>(this, elements, true);
    }

    @Override
    public boolean offerFirst(E element) {
        addFirst(element);
        return true;
    }

    @Override
    public boolean offerLast(E element) {
        addLast(element);
        return true;
    }

    @Override
    public boolean offer(E element) {
        return offerLast(element);
    }

    @Override
    public boolean add(E element) {
        return offerLast(element);
    }

    private static <T> T present(T element) {
        if (element == null) throw new NoSuchElementException();
        return element;
    }

    @Override
    public E removeFirst() {
        return present(pollFirst());
    }

    @Override
    public E removeLast() {
        return present(pollLast());
    }

    @Override
    public E getFirst() {
        return present(peekFirst());
    }

    @Override
    public E getLast() {
        return present(peekLast());
    }

    @Override
    public void push(E element) {
        addFirst(element);
    }

    @Override
    public E pop() {
        return removeFirst();
    }
}
