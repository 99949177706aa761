package java.util.concurrent;

import heddle.runtime.Step;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A list whose every change makes a new array, so that iterators go on over the one that they began with. Each call is one visible
 * operation.
 * Deviates from the JDK: functions of the user run without a lock, between two steps, and run again where another thread was faster.
 */
public class CopyOnWriteArrayList<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, java.io.Serializable {
    /** Read and replaced in steps only. */
    private Object[] array;

    public CopyOnWriteArrayList() {
        array = new Object[0];
    }

    public CopyOnWriteArrayList(Collection<? extends E> elements) {
        array = elements.toArray();
    }

    public CopyOnWriteArrayList(E[] elements) {
        array = new Object[elements.length];
        System.arraycopy(elements, 0, array, 0, elements.length);
    }

    @Override
    public int size() {
        Step.begin(this);
        int size = array.length;
        Step.end(this);
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        Step.begin(this);
        E element = (E) array[index];
        Step.end(this);
        return element;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E set(int index, E element) {
        Step.begin(this);
        E old = (E) array[index];
        if (old != element) {
            array = Arrays.copyOf(array, array.length);
            array[index] = element;
        }
        Step.end(this);
        return old;
    }

    /** In a step. */
    private void insert(int index, Object[] elements) {
        int size = array.length;
        if (index < 0 || index > size) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        Object[] larger = new Object[size + elements.length];
        System.arraycopy(array, 0, larger, 0, index);
        System.arraycopy(elements, 0, larger, index, elements.length);
        System.arraycopy(array, index, larger, index + elements.length, size - index);
        array = larger;
    }

    /** In a step. */
    private void delete(int from, int to) {
        Object[] smaller = new Object[array.length - (to - from)];
        System.arraycopy(array, 0, smaller, 0, from);
        System.arraycopy(array, to, smaller, from, array.length - to);
        array = smaller;
    }

    /** In a step. */
    private static int find(Object element, Object[] array, int from, int to) {
        for (int i = from; i < to; i++) {
            if (element == null ? array[i] == null : element.equals(array[i])) return i;
        }
        return -1;
    }

    @Override
    public boolean add(E element) {
        Step.begin(this);
        int size = array.length;
        array = Arrays.copyOf(array, size + 1);
        array[size] = element;
        Step.end(this);
        return true;
    }

    @Override
    public void add(int index, E element) {
        Step.begin(this);
        insert(index, new Object[] {element});
        Step.end(this);
    }

    public boolean addIfAbsent(E element) {
        Step.begin(this);
        boolean absent = find(element, array, 0, array.length) < 0;
        if (absent) insert(array.length, new Object[] {element});
        Step.end(this);
        return absent;
    }

    public int addAllAbsent(Collection<? extends E> elements) {
        Object[] added = elements.toArray();
        Step.begin(this);
        int before = array.length;
        for (int i = 0; i < added.length; i++) {
            if (find(added[i], array, 0, array.length) < 0) insert(array.length, new Object[] {added[i]});
        }
        int count = array.length - before;
        Step.end(this);
        return count;
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        Object[] added = elements.toArray();
        if (added.length == 0) return false;
        Step.begin(this);
        insert(array.length, added);
        Step.end(this);
        return true;
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
        Object[] added = elements.toArray();
        Step.begin(this);
        insert(index, added);
        Step.end(this);
        return added.length > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E remove(int index) {
        Step.begin(this);
        E element = (E) array[index];
        delete(index, index + 1);
        Step.end(this);
        return element;
    }

    @Override
    public boolean remove(Object element) {
        Step.begin(this);
        int index = find(element, array, 0, array.length);
        if (index >= 0) delete(index, index + 1);
        Step.end(this);
        return index >= 0;
    }

    @Override
    protected void removeRange(int from, int to) {
        Step.begin(this);
        if (from < 0 || to > array.length || to < from) throw new IndexOutOfBoundsException();
        delete(from, to);
        Step.end(this);
    }

    @Override
    public void clear() {
        Step.begin(this);
        array = new Object[0];
        Step.end(this);
    }

    @Override
    public boolean contains(Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public int indexOf(Object element) {
        Step.begin(this);
        int index = find(element, array, 0, array.length);
        Step.end(this);
        return index;
    }

    public int indexOf(E element, int from) {
        Step.begin(this);
        int index = find(element, array, from, array.length);
        Step.end(this);
        return index;
    }

    @Override
    public int lastIndexOf(Object element) {
        Step.begin(this);
        int index = array.length - 1;
        while (index >= 0 && find(element, array, index, index + 1) < 0) index--;
        Step.end(this);
        return index;
    }

    /** A new array that nobody else knows. */
    @Override
    public Object[] toArray() {
        Step.begin(this);
        Object[] copy = Arrays.copyOf(array, array.length);
        Step.end(this);
        return copy;
    }

    @Override
    public String toString() {
        return SequenceQueue.text(toArray(), this);
    }

    @Override
    public Object clone() {
        return new CopyOnWriteArrayList<E>(this);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        for (Iterator<E> each = iterator(); each.hasNext(); ) action.accept(each.next());
    }

    /** Keeps the elements whose test has that result; answers whether some went. */
    @SuppressWarnings("unchecked")
    private boolean keep(Predicate<Object> test, boolean result) {
        while (true) {
            Step.begin(this);
            Object[] seen = array;
            Object[] kept = Arrays.copyOf(seen, seen.length);
            Step.end(this);
            int size = 0;
            for (int i = 0; i < kept.length; i++) {
                if (test.test(kept[i]) == result) kept[size++] = kept[i];
            }
            if (size == kept.length) return false;
            kept = Arrays.copyOf(kept, size);
            Step.begin(this);
            boolean same = array == seen;
            if (same) array = kept;
            Step.end(this);
            if (same) return true;
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean removeIf(Predicate<? super E> filter) {
        Objects.requireNonNull(filter);
        return keep(element -> filter.test((E) element), false);
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return keep(element -> elements.contains(element), false);
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        return keep(element -> elements.contains(element), true);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        boolean same;
        do {
            Step.begin(this);
            Object[] seen = array;
            Object[] copy = Arrays.copyOf(seen, seen.length);
            Step.end(this);
            for (int i = 0; i < copy.length; i++) copy[i] = operator.apply((E) copy[i]);
            Step.begin(this);
            same = array == seen;
            if (same) array = copy;
            Step.end(this);
        } while (!same);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void sort(Comparator<? super E> comparator) {
        boolean same;
        do {
            Step.begin(this);
            Object[] seen = array;
            Object[] copy = Arrays.copyOf(seen, seen.length);
            Step.end(this);
            Arrays.sort(copy, (Comparator<Object>) comparator);
            Step.begin(this);
            same = array == seen;
            if (same) array = copy;
            Step.end(this);
        } while (!same);
    }

    @Override
    public Iterator<E> iterator() {
        return new Snapshot<E>(toArray(), 0);
    }

    @Override
    public ListIterator<E> listIterator() {
        return new Snapshot<E>(toArray(), 0);
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        Object[] elements = toArray();
        if (index < 0 || index > elements.length) {
            throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + elements.length);
        }
        return new Snapshot<E>(elements, index);
    }

    /** Walks a copy that nobody else knows, and changes nothing. */
    private static final class Snapshot<E> implements ListIterator<E> {
        private final Object[] elements;
        private int cursor;

        Snapshot(Object[] elements, int cursor) {
            this.elements = elements;
            this.cursor = cursor;
        }

        @Override
        public boolean hasNext() {
            return cursor < elements.length;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (!hasNext()) throw new NoSuchElementException();
            return (E) elements[cursor++];
        }

        @Override
        public boolean hasPrevious() {
            return cursor > 0;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E previous() {
            if (!hasPrevious()) throw new NoSuchElementException();
            return (E) elements[--cursor];
        }

        @Override
        public int nextIndex() {
            return cursor;
        }

        @Override
        public int previousIndex() {
            return cursor - 1;
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(E element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(E element) {
            throw new UnsupportedOperationException();
        }
    }
}
