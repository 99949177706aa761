package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A list in an array whose methods are synchronized. */
public class Vector<E> extends AbstractList<E> implements List<E>, RandomAccess, Cloneable, java.io.Serializable {
    private Object[] elements;
    private int count;
    /** By how much the array grows; 0: it doubles. */
    private final int increment;

    public Vector() {
        this(10);
    }

    public Vector(int initialCapacity) {
        this(initialCapacity, 0);
    }

    public Vector(int initialCapacity, int capacityIncrement) {
        increment = capacityIncrement;
        if (initialCapacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        elements = new Object[initialCapacity];
    }

    public Vector(Collection<? extends E> elements) {
        increment = 0;
        this.elements = elements.toArray();
        count = this.elements.length;
    }

    private void check(int index) {
        if (index >= count) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + index);
    }

    @Override
    public synchronized int size() {
        return count;
    }

    @Override
    public synchronized boolean isEmpty() {
        return count == 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized E get(int index) {
        check(index);
        return (E) elements[index];
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized E set(int index, E element) {
        check(index);
        E old = (E) elements[index];
        elements[index] = element;
        return old;
    }

    @Override
    public synchronized boolean add(E element) {
        insert(count, element);
        return true;
    }

    @Override
    public synchronized void add(int index, E element) {
        if (index < 0 || index > count) throw new ArrayIndexOutOfBoundsException(index + " > " + count);
        insert(index, element);
    }

    private void grow(int least) {
        int capacity = elements.length + (increment > 0 ? increment : elements.length);
        elements = Arrays.copyOf(elements, Math.max(capacity, least));
    }

    private void insert(int index, E element) {
        modCount++;
        if (count == elements.length) grow(count + 1);
        System.arraycopy(elements, index, elements, index + 1, count - index);
        elements[index] = element;
        count++;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized E remove(int index) {
        check(index);
        modCount++;
        E old = (E) elements[index];
        System.arraycopy(elements, index + 1, elements, index, count - index - 1);
        elements[--count] = null;
        return old;
    }

    @Override
    public synchronized boolean remove(Object element) {
        int index = indexOf(element);
        if (index < 0) return false;
        remove(index);
        return true;
    }

    @Override
    public synchronized int indexOf(Object element) {
        for (int i = 0; i < count; i++) {
            if (Objects.equals(element, elements[i])) return i;
        }
        return -1;
    }

    @Override
    public synchronized int lastIndexOf(Object element) {
        for (int i = count - 1; i >= 0; i--) {
            if (Objects.equals(element, elements[i])) return i;
        }
        return -1;
    }

    @Override
    public synchronized boolean contains(Object element) {
        return indexOf(element) >= 0;
    }

    @Override
    public synchronized void clear() {
        modCount++;
        for (int i = 0; i < count; i++) elements[i] = null;
        count = 0;
    }

    @Override
    public synchronized Object[] toArray() {
        return Arrays.copyOf(elements, count);
    }

    @Override
    public synchronized String toString() {
        return super.toString();
    }

    public synchronized E elementAt(int index) {
        if (index >= count) throw new ArrayIndexOutOfBoundsException(index + " >= " + count);
        return get(index);
    }

    public synchronized E firstElement() {
        if (count == 0) throw new NoSuchElementException();
        return get(0);
    }

    public synchronized E lastElement() {
        if (count == 0) throw new NoSuchElementException();
        return get(count - 1);
    }

    public void addElement(E element) {
        add(element);
    }

    public boolean removeElement(Object element) {
        return remove(element);
    }

    public void removeElementAt(int index) {
        remove(index);
    }

    public void removeAllElements() {
        clear();
    }

    public void insertElementAt(E element, int index) {
        add(index, element);
    }

    public synchronized void setElementAt(E element, int index) {
        if (index >= count) throw new ArrayIndexOutOfBoundsException(index + " >= " + count);
        elements[index] = element;
    }

    public synchronized int indexOf(Object element, int from) {
        for (int i = from; i < count; i++) {
            if (Objects.equals(element, elements[i])) return i;
        }
        return -1;
    }

    public synchronized int lastIndexOf(Object element, int from) {
        if (from >= count) throw new IndexOutOfBoundsException(from + " >= " + count);
        for (int i = from; i >= 0; i--) {
            if (Objects.equals(element, elements[i])) return i;
        }
        return -1;
    }

    public synchronized int capacity() {
        return elements.length;
    }

    public synchronized void ensureCapacity(int least) {
        if (least > elements.length) grow(least);
    }

    public synchronized void trimToSize() {
        modCount++;
        elements = Arrays.copyOf(elements, count);
    }

    public synchronized void setSize(int size) {
        modCount++;
        if (size > elements.length) grow(size);
        for (int i = size; i < count; i++) elements[i] = null;
        count = size;
    }

    public synchronized void copyInto(Object[] target) {
        System.arraycopy(elements, 0, target, 0, count);
    }

    public Enumeration<E> elements() {
        return new Enumeration<E>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < size();
            }

            @Override
            public E nextElement() {
                synchronized (Vector.this) {
                    if (next >= count) throw new NoSuchElementException("Vector Enumeration");
                    return get(next++);
                }
            }
        };
    }

    @Override
    public synchronized boolean addAll(Collection<? extends E> others) {
        return addAll(count, others);
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized boolean addAll(int index, Collection<? extends E> others) {
        if (index < 0 || index > count) throw new ArrayIndexOutOfBoundsException(index);
        Object[] added = others.toArray();
        modCount++;
        if (count + added.length > elements.length) grow(count + added.length);
        System.arraycopy(elements, index, elements, index + added.length, count - index);
        System.arraycopy(added, 0, elements, index, added.length);
        count += added.length;
        return added.length > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <T> T[] toArray(T[] array) {
        if (array.length < count) return Arrays.copyOf(elements, count, (Class<? extends T[]>) array.getClass());
        System.arraycopy(elements, 0, array, 0, count);
        if (array.length > count) array[count] = null;
        return array;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized void sort(Comparator<? super E> comparator) {
        modCount++;
        Arrays.sort((E[]) elements, 0, count, comparator);
    }

    @Override
    public synchronized boolean containsAll(Collection<?> others) {
        return super.containsAll(others);
    }

    @Override
    public synchronized boolean removeAll(Collection<?> others) {
        return super.removeAll(others);
    }

    @Override
    public synchronized boolean retainAll(Collection<?> others) {
        return super.retainAll(others);
    }

    @Override
    public synchronized boolean removeIf(Predicate<? super E> filter) {
        return super.removeIf(filter);
    }

    @Override
    public synchronized void replaceAll(UnaryOperator<E> operator) {
        super.replaceAll(operator);
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized void forEach(Consumer<? super E> action) {
        Objects.requireNonNull(action);
        int expectedModCount = modCount;
        for (int i = 0; modCount == expectedModCount && i < count; i++) action.accept((E) elements[i]);
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
    }

    @Override
    public synchronized boolean equals(Object other) {
        return super.equals(other);
    }

    @Override
    public synchronized int hashCode() {
        return super.hashCode();
    }

    @Override
    public synchronized Object clone() {
        return new Vector<E>(this);
    }
}
