package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A list in an array that grows by half. Not synchronized: the steps of add (count the change, make room, store, raise the
 * size) are those of the JDK, so the same things go wrong when two threads add at once.
 */
public class ArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, java.io.Serializable {
    private static final Object[] EMPTY = new Object[0];

    private Object[] elementData;
    private int size;

    public ArrayList() {
        elementData = EMPTY;
    }

    public ArrayList(int initialCapacity) {
        if (initialCapacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        elementData = new Object[initialCapacity];
    }

    public ArrayList(Collection<? extends E> elements) {
        Object[] array = elements.toArray();
        elementData = array;
        size = array.length;
    }

    public void trimToSize() {
        modCount++;
        if (size < elementData.length) elementData = Arrays.copyOf(elementData, size);
    }

    public void ensureCapacity(int minimum) {
        if (minimum > elementData.length) {
            modCount++;
            grow(elementData, minimum);
        }
    }

    /** @param old the full array */
    private Object[] grow(Object[] old, int minimum) {
        int half = old.length + (old.length >> 1);
        int capacity = half < minimum ? minimum : half;
        if (old == EMPTY && capacity < 10) capacity = 10;
        Object[] larger = new Object[capacity];
        System.arraycopy(old, 0, larger, 0, old.length);
        elementData = larger;
        return larger;
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
    public boolean contains(Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public int indexOf(Object element) {
        Object[] data = elementData;
        int n = size;
        for (int i = 0; i < n; i++) {
            if (Objects.equals(element, data[i])) return i;
        }
        return -1;
    }

    @Override
    public int lastIndexOf(Object element) {
        Object[] data = elementData;
        for (int i = size - 1; i >= 0; i--) {
            if (Objects.equals(element, data[i])) return i;
        }
        return -1;
    }

    @Override
    public Object clone() {
        return new ArrayList<E>(this);
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elementData, size);
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        Objects.checkIndex(index, size);
        return (E) elementData[index];
    }

    @Override
    @SuppressWarnings("unchecked")
    public E set(int index, E element) {
        Objects.checkIndex(index, size);
        Object[] data = elementData;
        E old = (E) data[index];
        data[index] = element;
        return old;
    }

    @Override
    public boolean add(E element) {
        modCount++;
        int n = size;
        Object[] data = elementData;
        if (n == data.length) data = grow(data, n + 1);
        data[n] = element;
        size = n + 1;
        return true;
    }

    @Override
    public void add(int index, E element) {
        int n = size;
        if (index > n || index < 0) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + n);
        modCount++;
        Object[] data = elementData;
        if (n == data.length) data = grow(data, n + 1);
        System.arraycopy(data, index, data, index + 1, n - index);
        data[index] = element;
        size = n + 1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E remove(int index) {
        Objects.checkIndex(index, size);
        E old = (E) elementData[index];
        removeAt(index);
        return old;
    }

    private void removeAt(int index) {
        modCount++;
        Object[] data = elementData;
        int last = size - 1;
        if (last > index) System.arraycopy(data, index + 1, data, index, last - index);
        size = last;
        data[last] = null;
    }

    @Override
    public boolean remove(Object element) {
        int index = indexOf(element);
        if (index < 0) return false;
        removeAt(index);
        return true;
    }

    @Override
    public void clear() {
        modCount++;
        Object[] data = elementData;
        int n = size;
        size = 0;
        for (int i = 0; i < n; i++) data[i] = null;
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        return insertAll(size, elements.toArray());
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        if (index > size || index < 0) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        return insertAll(index, elements.toArray());
    }

    private boolean insertAll(int index, Object[] added) {
        modCount++;
        if (added.length == 0) return false;
        int n = size;
        Object[] data = elementData;
        if (added.length > data.length - n) data = grow(data, n + added.length);
        if (n > index) System.arraycopy(data, index, data, index + added.length, n - index);
        System.arraycopy(added, 0, data, index, added.length);
        size = n + added.length;
        return true;
    }

    @Override
    protected void removeRange(int from, int to) {
        modCount++;
        Object[] data = elementData;
        int n = size;
        System.arraycopy(data, to, data, from, n - to);
        size = n - (to - from);
        for (int i = size; i < n; i++) data[i] = null;
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return removeIf(element -> elements.contains(element));
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return removeIf(element -> !elements.contains(element));
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        int expectedModCount = modCount;
        int n = size;
        Object[] kept = new Object[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            E element = (E) elementData[i];
            if (!filter.test(element)) kept[count++] = element;
        }
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
        if (count == n) return false;
        modCount++;
        System.arraycopy(kept, 0, elementData, 0, n);
        size = count;
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expectedModCount = modCount;
        int n = size;
        for (int i = 0; modCount == expectedModCount && i < n; i++) action.accept((E) elementData[i]);
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        int expectedModCount = modCount;
        int n = size;
        for (int i = 0; modCount == expectedModCount && i < n; i++) {
            elementData[i] = operator.apply((E) elementData[i]);
        }
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> comparator) {
        int expectedModCount = modCount;
        Arrays.sort((E[]) elementData, 0, size, comparator);
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
        modCount++;
    }

    @Override
    public Iterator<E> iterator() {
        return new ArrayIterator();
    }

    /** The iterator of the enhanced for statement. */
    private class ArrayIterator implements Iterator<E> {
        private int cursor;
        private int last = -1;
        private int expectedModCount = modCount;

        @Override
        public boolean hasNext() {
            return cursor != size;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
            int i = cursor;
            if (i >= size) throw new NoSuchElementException();
            Object[] data = elementData;
            if (i >= data.length) throw new ConcurrentModificationException();
            cursor = i + 1;
            last = i;
            return (E) data[i];
        }

        @Override
        public void remove() {
            if (last < 0) throw new IllegalStateException();
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
            ArrayList.this.remove(last);
            cursor = last;
            last = -1;
            expectedModCount = modCount;
        }
    }

    @Override
    public Spliterator<E> spliterator() {
        return new ArrayListSpliterator(0, -1, 0);
    }

    /** Looks at the size when the first element is wanted, and for changes of the list when all have been walked. */
    private final class ArrayListSpliterator implements Spliterator<E> {
        private int next;
        private int end;
        private int expectedModCount;

        ArrayListSpliterator(int from, int end, int expectedModCount) {
            next = from;
            this.end = end;
            this.expectedModCount = expectedModCount;
        }

        private int end() {
            if (end < 0) {
                expectedModCount = modCount;
                end = size;
            }
            return end;
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean tryAdvance(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int i = next;
            if (i >= end()) return false;
            next = i + 1;
            action.accept((E) elementData[i]);
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
            return true;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void forEachRemaining(Consumer<? super E> action) {
            Objects.requireNonNull(action);
            int last = end();
            Object[] data = elementData;
            int i = next;
            next = last;
            if (last > data.length) throw new ConcurrentModificationException();
            for (; i < last; i++) action.accept((E) data[i]);
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
        }

        @Override
        public Spliterator<E> trySplit() {
            int middle = (next + end()) >>> 1;
            if (middle <= next) return null;
            int from = next;
            next = middle;
            return new ArrayListSpliterator(from, middle, expectedModCount);
        }

        @Override
        public long estimateSize() {
            return end() - next;
        }

        @Override
        public int characteristics() {
            return ORDERED | SIZED | SUBSIZED;
        }
    }
}
