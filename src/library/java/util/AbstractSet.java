package java.util;

/** What most sets share. */
public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
    protected AbstractSet() {
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) return true;
        if (!(other instanceof Set)) return false;
        Collection<?> that = (Collection<?>) other;
        return that.size() == size() && containsAll(that);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Iterator<E> each = iterator(); each.hasNext(); ) hash += Objects.hashCode(each.next());
        return hash;
    }

    /** Walks the smaller of the two. */
    @Override
    public boolean removeAll(Collection<?> elements) {
        Objects.requireNonNull(elements);
        boolean changed = false;
        if (size() > elements.size()) {
            for (Object element : elements) changed |= remove(element);
        } else {
            for (Iterator<E> each = iterator(); each.hasNext(); ) {
                if (elements.contains(each.next())) {
                    each.remove();
                    changed = true;
                }
            }
        }
        return changed;
    }
}
