package java.util.concurrent;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Walks an array that nobody else knows; who can remove overrides remove(Object). */
class ArrayIterator<E> implements Iterator<E> {
    private final Object[] array;
    private int next;
    private boolean given;

    ArrayIterator(Object[] array) {
        this.array = array;
    }

    @Override
    public final boolean hasNext() {
        return next < array.length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public final E next() {
        if (next == array.length) throw new NoSuchElementException();
        given = true;
        return (E) array[next++];
    }

    @Override
    public final void remove() {
        if (!given) throw new IllegalStateException();
        given = false;
        remove(array[next - 1]);
    }

    /** Removes what was given last. */
    void remove(Object element) {
        throw new UnsupportedOperationException();
    }
}
