package java.util;

/** A set in the order of its elements, over the keys of a TreeMap. Not synchronized. */
public class TreeSet<E> extends TreeKeySet<E, Object> implements Cloneable, java.io.Serializable {
    private static final Object PRESENT = new Object();

    public TreeSet() {
        super(new TreeMap<E, Object>());
    }

    public TreeSet(Comparator<? super E> comparator) {
        super(new TreeMap<E, Object>(comparator));
    }

    public TreeSet(Collection<? extends E> elements) {
        super(new TreeMap<E, Object>());
        addAll(elements);
    }

    public TreeSet(SortedSet<E> elements) {
        super(new TreeMap<E, Object>(elements.comparator()));
        addAll(elements);
    }

    private TreeSet(NavigableMap<E, Object> map) {
        super(map);
    }

    @Override
    NavigableSet<E> view(NavigableMap<E, Object> other) {
        return new TreeSet<E>(other);
    }

    @Override
    public boolean add(E element) {
        return map.put(element, PRESENT) == null;
    }

    @Override
    public Object clone() {
        return new TreeSet<E>((SortedSet<E>) this);
    }
}
