package java.util;

/** The list that List.of makes: no nulls, no changes. */
final class ImmutableList<E> extends AbstractList<E> implements RandomAccess {
    private final Object[] elements;

    private ImmutableList(Object[] elements) {
        this.elements = elements;
    }

    static <E> List<E> copy(Object... elements) {
        Object[] own = new Object[elements.length];
        for (int i = 0; i < own.length; i++) own[i] = Objects.requireNonNull(elements[i]);
        return new ImmutableList<E>(own);
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        if (elements.length <= 2 && (index < 0 || index >= elements.length)) {
            throw new IndexOutOfBoundsException("Index: " + index + " Size: " + elements.length);
        }
        return (E) elements[index];
    }

    @Override
    public boolean contains(Object element) {
        return indexOf(Objects.requireNonNull(element)) >= 0;
    }

    @Override
    public boolean remove(Object element) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sort(Comparator<? super E> comparator) {
        throw new UnsupportedOperationException();
    }
}
