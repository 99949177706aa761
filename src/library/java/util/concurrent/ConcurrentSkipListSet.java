package java.util.concurrent;

import java.util.Collection;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.SortedSet;

/** A sorted set that threads share, over a ConcurrentSkipListMap. */
public class ConcurrentSkipListSet<E> extends NavigableKeys<E, Object> implements NavigableSet<E>, Cloneable, java.io.Serializable {
    public ConcurrentSkipListSet() {
        super(new ConcurrentSkipListMap<E, Object>());
    }

    public ConcurrentSkipListSet(Comparator<? super E> comparator) {
        super(new ConcurrentSkipListMap<E, Object>(comparator));
    }

    public ConcurrentSkipListSet(Collection<? extends E> elements) {
        this();
        addAll(elements);
    }

    public ConcurrentSkipListSet(SortedSet<E> elements) {
        this(elements.comparator());
        addAll(elements);
    }

    private ConcurrentSkipListSet(NavigableViews<E, Object> map) {
        super(map);
    }

    @Override
    NavigableSet<E> view(ConcurrentNavigableMap<E, Object> other) {
        return new ConcurrentSkipListSet<E>((NavigableViews<E, Object>) other);
    }

    @Override
    public boolean add(E element) {
        return map.putIfAbsent(element, Boolean.TRUE) == null;
    }

    @Override
    public ConcurrentSkipListSet<E> clone() {
        return new ConcurrentSkipListSet<E>((SortedSet<E>) this);
    }
}
