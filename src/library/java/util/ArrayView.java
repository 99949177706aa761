package java.util;

/** A list over an array: its elements can be set, its length cannot change. */
final class ArrayView<E> extends AbstractList<E> implements RandomAccess, java.io.Serializable {
    private final E[] array;

    ArrayView(E[] array) {
        this.array = Objects.requireNonNull(array);
    }

    @Override
    public int size() {
        return array.length;
    }

    @Override
    public E get(int index) {
        return array[index];
    }

    @Override
    public E set(int index, E element) {
        E old = array[index];
        array[index] = element;
        return old;
    }

    @Override
    public Object[] toArray() {
        Object[] copy = new Object[array.length];
        System.arraycopy(array, 0, copy, 0, array.length);
        return copy;
    }

    @Override
    public void sort(Comparator<? super E> comparator) {
        Arrays.sort(array, comparator);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(array, Spliterator.ORDERED);
    }
}
