package java.util.concurrent;

import heddle.runtime.Step;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * A blocking queue with two ends, unbounded where no capacity is given. Each call is one visible operation.
 * The methods without a time limit look at the interrupt flag only where they have to wait.
 */
public class LinkedBlockingDeque<E> extends BlockingSequenceQueue<E> implements BlockingDeque<E>, java.io.Serializable {
    public LinkedBlockingDeque() {
        super(Integer.MAX_VALUE);
    }

    public LinkedBlockingDeque(int capacity) {
        super(capacity);
        if (capacity <= 0) throw new IllegalArgumentException();
    }

    public LinkedBlockingDeque(Collection<? extends E> elements) {
        super(Integer.MAX_VALUE);
        for (E element : elements) addLast(element);
    }

    @Override
    public boolean offerFirst(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        boolean added = elements.space.value > 0;
        if (added) elements.addFirst(element);
        Step.end(this);
        return added;
    }

    @Override
    public boolean offerLast(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        boolean added = elements.space.value > 0;
        if (added) elements.addLast(element);
        Step.end(this);
        return added;
    }

    @Override
    public void putFirst(E element) throws InterruptedException {
        Objects.requireNonNull(element);
        int outcome = Step.await(this, elements.space, 1, false, true, -1L);
        if (elements.space.value == 0) Waiting.satisfied(outcome, this);
        elements.addFirst(element);
        Step.end(this);
    }

    @Override
    public void putLast(E element) throws InterruptedException {
        Objects.requireNonNull(element);
        int outcome = Step.await(this, elements.space, 1, false, true, -1L);
        if (elements.space.value == 0) Waiting.satisfied(outcome, this);
        elements.addLast(element);
        Step.end(this);
    }

    @Override
    public boolean offerFirst(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element);
        long nanos = Waiting.nanos(timeout, unit);
        if (!Waiting.satisfied(Step.await(this, elements.space, 1, false, true, nanos), this)) return false;
        elements.addFirst(element);
        Step.end(this);
        return true;
    }

    @Override
    public boolean offerLast(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element);
        long nanos = Waiting.nanos(timeout, unit);
        if (!Waiting.satisfied(Step.await(this, elements.space, 1, false, true, nanos), this)) return false;
        elements.addLast(element);
        Step.end(this);
        return true;
    }

    @Override
    public E takeFirst() throws InterruptedException {
        int outcome = Step.await(this, elements.items, 1, false, true, -1L);
        if (elements.items.value == 0) Waiting.satisfied(outcome, this);
        E element = elements.removeFirst();
        Step.end(this);
        return element;
    }

    @Override
    public E takeLast() throws InterruptedException {
        int outcome = Step.await(this, elements.items, 1, false, true, -1L);
        if (elements.items.value == 0) Waiting.satisfied(outcome, this);
        E element = elements.removeLast();
        Step.end(this);
        return element;
    }

    @Override
    public E pollFirst(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = Waiting.nanos(timeout, unit);
        if (!Waiting.satisfied(Step.await(this, elements.items, 1, false, true, nanos), this)) return null;
        E element = elements.removeFirst();
        Step.end(this);
        return element;
    }

    @Override
    public E pollLast(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = Waiting.nanos(timeout, unit);
        if (!Waiting.satisfied(Step.await(this, elements.items, 1, false, true, nanos), this)) return null;
        E element = elements.removeLast();
        Step.end(this);
        return element;
    }

    @Override
    public E pollFirst() {
        Step.begin(this);
        E element = elements.removeFirst();
        Step.end(this);
        return element;
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
        return remove(element);
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        Step.begin(this);
        LinkedSequence.Node<E> node = elements.findLast(element);
        if (node != null) elements.remove(node);
        Step.end(this);
        return node != null;
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new SequenceIterator<E>(this, elements, true);
    }

    @Override
    public void addFirst(E element) {
        if (!offerFirst(element)) throw new IllegalStateException("Deque full");
    }

    @Override
    public void addLast(E element) {
        if (!offerLast(element)) throw new IllegalStateException("Deque full");
    }

    @Override
    public boolean add(E element) {
        addLast(element);
        return true;
    }

    @Override
    public boolean offer(E element) {
        return offerLast(element);
    }

    @Override
    public void put(E element) throws InterruptedException {
        putLast(element);
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        return offerLast(element, timeout, unit);
    }

    @Override
    public E take() throws InterruptedException {
        return takeFirst();
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return pollFirst(timeout, unit);
    }

    @Override
    public E poll() {
        return pollFirst();
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
