package java.util;

/**
 * The set that Set.of makes: no nulls, no duplicates, no changes.
 * Deviates from JDK 17 in the order of iteration, which there differs from run to run: here it is the order given.
 */
final class ImmutableSet<E> extends AbstractSet<E> {
    private final Object[] elements;
    /** Open addressing with linear probing; twice as many places as elements. */
    private final Object[] table;

    private ImmutableSet(Object[] elements) {
        this.elements = elements;
        table = new Object[elements.length * 2];
        for (int i = 0; i < elements.length; i++) {
            int at = place(Objects.requireNonNull(elements[i]));
            if (table[at] != null) throw new IllegalArgumentException("duplicate element: " + elements[i]);
            table[at] = elements[i];
        }
    }

    static <E> Set<E> copy(Object... elements) {
        return new ImmutableSet<E>(elements.clone());
    }

    /** Where the element is, or where it would be put. */
    private int place(Object element) {
        int at = Math.floorMod(element.hashCode(), table.length);
        while (table[at] != null && !element.equals(table[at])) at = at + 1 == table.length ? 0 : at + 1;
        return at;
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public boolean contains(Object element) {
        Objects.requireNonNull(element);
        return elements.length > 0 && table[place(element)] != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<E> iterator() {
        return (Iterator<E>) Arrays.asList(elements).iterator();
    }

    @Override
    public boolean add(E element) {
        throw new UnsupportedOperationException();
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
}
