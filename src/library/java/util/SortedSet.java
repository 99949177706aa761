package java.util;

/** A set whose elements are in order. */
public interface SortedSet<E> extends Set<E> {
    /** null: the natural order. */
    Comparator<? super E> comparator();

    SortedSet<E> subSet(E from, E to);

    SortedSet<E> headSet(E to);

    SortedSet<E> tailSet(E from);

    E first();

    E last();

    @Override
    default Spliterator<E> spliterator() {
        int sorted = comparator() == null ? Spliterator.SORTED : 0;
        return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED | sorted);
    }
}
