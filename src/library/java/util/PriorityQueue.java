package java.util;

/** A binary heap: poll gives the smallest. It is walked in the order of the array. No nulls. Not synchronized. */
public class PriorityQueue<E> extends AbstractQueue<E> implements java.io.Serializable {
    /** The children of queue[n] are queue[2n + 1] and queue[2n + 2]. */
    private Object[] queue;
    private int size;
    private final Comparator<? super E> comparator;
    private int modCount;

    public PriorityQueue() {
        this(11, null);
    }

    public PriorityQueue(int initialCapacity) {
        this(initialCapacity, null);
    }

    public PriorityQueue(Comparator<? super E> comparator) {
        this(11, comparator);
    }

    public PriorityQueue(int initialCapacity, Comparator<? super E> comparator) {
        if (initialCapacity < 1) throw new IllegalArgumentException();
        queue = new Object[initialCapacity];
        this.comparator = comparator;
    }

    @SuppressWarnings("unchecked")
    public PriorityQueue(Collection<? extends E> elements) {
        if (elements instanceof PriorityQueue) comparator = ((PriorityQueue<E>) elements).comparator;
        else if (elements instanceof SortedSet) comparator = ((SortedSet<E>) elements).comparator();
        else comparator = null;
        Object[] array = elements.toArray();
        for (int i = 0; i < array.length; i++) Objects.requireNonNull(array[i]);
        size = array.length;
        queue = array.length == 0 ? new Object[1] : array;
        for (int i = (size >>> 1) - 1; i >= 0; i--) siftDown(i, (E) queue[i]);
    }

    public Comparator<? super E> comparator() {
        return comparator;
    }

    @SuppressWarnings("unchecked")
    private int compare(Object a, Object b) {
        if (comparator != null) return comparator.compare((E) a, (E) b);
        return ((Comparable<Object>) a).compareTo(b);
    }

    private void siftUp(int i, E element) {
        while (i > 0) {
            int parent = (i - 1) >>> 1;
            Object above = queue[parent];
            if (compare(element, above) >= 0) break;
            queue[i] = above;
            i = parent;
        }
        queue[i] = element;
    }

    private void siftDown(int i, E element) {
        int half = size >>> 1;
        while (i < half) {
            int child = 2 * i + 1;
            int right = child + 1;
            if (right < size && compare(queue[child], queue[right]) > 0) child = right;
            Object smaller = queue[child];
            if (compare(element, smaller) <= 0) break;
            queue[i] = smaller;
            i = child;
        }
        queue[i] = element;
    }

    @Override
    public boolean add(E element) {
        return offer(element);
    }

    @Override
    public boolean offer(E element) {
        Objects.requireNonNull(element);
        modCount++;
        int n = size;
        if (n >= queue.length) queue = Arrays.copyOf(queue, n < 64 ? n * 2 + 2 : n + (n >> 1));
        if (n == 0) compare(element, element);
        siftUp(n, element);
        size = n + 1;
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peek() {
        return size == 0 ? null : (E) queue[0];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E poll() {
        if (size == 0) return null;
        E smallest = (E) queue[0];
        removeAt(0);
        return smallest;
    }

    @SuppressWarnings("unchecked")
    private void removeAt(int i) {
        modCount++;
        int last = --size;
        E moved = (E) queue[last];
        queue[last] = null;
        if (last == i) return;
        siftDown(i, moved);
        if (queue[i] == moved) siftUp(i, moved);
    }

    @Override
    public boolean remove(Object element) {
        for (int i = 0; i < size; i++) {
            if (queue[i].equals(element)) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean contains(Object element) {
        for (int i = 0; i < size; i++) {
            if (queue[i].equals(element)) return true;
        }
        return false;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void clear() {
        modCount++;
        for (int i = 0; i < size; i++) queue[i] = null;
        size = 0;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(queue, size);
    }

    @Override
    public Iterator<E> iterator() {
        return new HeapIterator();
    }

    /**
     * Deviates from the JDK in remove: an element that moves up into the part already walked is not visited again.
     */
    private final class HeapIterator implements Iterator<E> {
        private int cursor;
        private int last = -1;
        private int expectedModCount = modCount;

        @Override
        public boolean hasNext() {
            return cursor < size;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
            if (cursor >= size) throw new NoSuchElementException();
            last = cursor++;
            return (E) queue[last];
        }

        @Override
        public void remove() {
            if (last < 0) throw new IllegalStateException();
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
            removeAt(last);
            cursor = last;
            last = -1;
            expectedModCount = modCount;
        }
    }
}
