package java.util;

/** A HashSet that is walked in the order of insertion. */
public class LinkedHashSet<E> extends HashSet<E> {
    public LinkedHashSet() {
        super(new LinkedHashMap<E, Object>());
    }

    public LinkedHashSet(int initialCapacity) {
        super(new LinkedHashMap<E, Object>(initialCapacity));
    }

    public LinkedHashSet(Collection<? extends E> elements) {
        super(new LinkedHashMap<E, Object>(Math.max(2 * elements.size(), 11)));
        addAll(elements);
    }

    @Override
    public Object clone() {
        return new LinkedHashSet<E>(this);
    }

    @Override
    public Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.DISTINCT | Spliterator.ORDERED);
    }
}
