package java.util;

/** A list in an array whose methods are synchronized. */
public class Vector<E> extends AbstractList<E> implements List<E>, RandomAccess, java.io.Serializable {
    private Object[] elements;
    private int count;

    public Vector() {
        this(10);
    }

    public Vector(int initialCapacity) {
        if (initialCapacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        elements = new Object[initialCapacity];
    }

    public Vector(Collection<? extends E> elements) {
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

    private void insert(int index, E element) {
        modCount++;
        if (count == elements.length) elements = Arrays.copyOf(elements, count == 0 ? 1 : count * 2);
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
}
