package java.util;

/** A queue with two ends in a circular array. No nulls. Not synchronized. */
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable, java.io.Serializable {
    /** Circular; elements[(head + i) % length] is the i-th. */
    private Object[] elements;
    private int head;
    private int size;

    public ArrayDeque() {
        elements = new Object[16];
    }

    public ArrayDeque(int capacity) {
        elements = new Object[capacity < 1 ? 1 : capacity];
    }

    public ArrayDeque(Collection<? extends E> elements) {
        this(elements.size());
        addAll(elements);
    }

    private int place(int i) {
        int at = head + i;
        return at >= elements.length ? at - elements.length : at;
    }

    private void makeRoom() {
        if (size < elements.length) return;
        Object[] larger = new Object[size < 64 ? size * 2 + 2 : size + (size >> 1)];
        for (int i = 0; i < size; i++) larger[i] = elements[place(i)];
        elements = larger;
        head = 0;
    }

    @SuppressWarnings("unchecked")
    private E element(int i) {
        return (E) elements[place(i)];
    }

    @Override
    public void addFirst(E element) {
        Objects.requireNonNull(element);
        makeRoom();
        head = head == 0 ? elements.length - 1 : head - 1;
        elements[head] = element;
        size++;
    }

    @Override
    public void addLast(E element) {
        Objects.requireNonNull(element);
        makeRoom();
        elements[place(size)] = element;
        size++;
    }

    @Override
    public E pollFirst() {
        if (size == 0) return null;
        E element = element(0);
        elements[head] = null;
        head = place(1);
        size--;
        return element;
    }

    @Override
    public E pollLast() {
        if (size == 0) return null;
        E element = element(size - 1);
        elements[place(size - 1)] = null;
        size--;
        return element;
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
    public E removeFirst() {
        if (size == 0) throw new NoSuchElementException();
        return pollFirst();
    }

    @Override
    public E removeLast() {
        if (size == 0) throw new NoSuchElementException();
        return pollLast();
    }

    @Override
    public E getFirst() {
        if (size == 0) throw new NoSuchElementException();
        return element(0);
    }

    @Override
    public E getLast() {
        if (size == 0) throw new NoSuchElementException();
        return element(size - 1);
    }

    @Override
    public E peekFirst() {
        return size == 0 ? null : element(0);
    }

    @Override
    public E peekLast() {
        return size == 0 ? null : element(size - 1);
    }

    private void removeAt(int i) {
        for (int j = i; j < size - 1; j++) elements[place(j)] = elements[place(j + 1)];
        elements[place(size - 1)] = null;
        size--;
    }

    @Override
    public boolean removeFirstOccurrence(Object element) {
        for (int i = 0; i < size; i++) {
            if (element(i).equals(element)) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        for (int i = size - 1; i >= 0; i--) {
            if (element(i).equals(element)) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean add(E element) {
        addLast(element);
        return true;
    }

    @Override
    public boolean offer(E element) {
        addLast(element);
        return true;
    }

    @Override
    public E remove() {
        return removeFirst();
    }

    @Override
    public boolean remove(Object element) {
        return removeFirstOccurrence(element);
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E element() {
        return getFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public void push(E element) {
        addFirst(element);
    }

    @Override
    public E pop() {
        return removeFirst();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public void clear() {
        for (int i = 0; i < elements.length; i++) elements[i] = null;
        head = 0;
        size = 0;
    }

    @Override
    public ArrayDeque<E> clone() {
        return new ArrayDeque<E>(this);
    }

    @Override
    public Iterator<E> iterator() {
        return new DequeIterator(false);
    }

    @Override
    public Iterator<E> descendingIterator() {
        return new DequeIterator(true);
    }

    private final class DequeIterator implements Iterator<E> {
        private final boolean descending;
        private int next;
        private int remaining = size;
        private int last = -1;

        DequeIterator(boolean descending) {
            this.descending = descending;
            next = descending ? size - 1 : 0;
        }

        @Override
        public boolean hasNext() {
            return remaining > 0;
        }

        @Override
        public E next() {
            if (remaining <= 0) throw new NoSuchElementException();
            if (next < 0 || next >= size) throw new ConcurrentModificationException();
            E element = element(next);
            last = next;
            next += descending ? -1 : 1;
            remaining--;
            return element;
        }

        @Override
        public void remove() {
            if (last < 0) throw new IllegalStateException();
            removeAt(last);
            if (!descending) next--;
            last = -1;
        }
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED);
    }
}
