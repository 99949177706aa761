package java.util;

/** What most queues share, over offer, poll and peek. */
public abstract class AbstractQueue<E> extends AbstractCollection<E> implements Queue<E> {
    protected AbstractQueue() {
    }

    @Override
    public boolean add(E element) {
        if (offer(element)) return true;
        throw new IllegalStateException("Queue full");
    }

    @Override
    public E remove() {
        E element = poll();
        if (element == null) throw new NoSuchElementException();
        return element;
    }

    @Override
    public E element() {
        E element = peek();
        if (element == null) throw new NoSuchElementException();
        return element;
    }

    @Override
    public void clear() {
        while (poll() != null) {
            continue;
        }
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        if (elements == this) throw new IllegalArgumentException();
        return super.addAll(elements);
    }
}
