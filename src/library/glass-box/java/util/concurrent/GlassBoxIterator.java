package java.util.concurrent;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** Walks the elements that were in a queue when it was made, but for those that are removed before it comes to them. */
final class GlassBoxIterator<E> implements Iterator<E> {
    private final Queue<E> queue;
    private final Object[] elements;
    private int next;
    private E last;

    GlassBoxIterator(Queue<E> queue, Object[] elements) {
        this.queue = queue;
        this.elements = elements;
    }

    @Override
    public boolean hasNext() {
        return next < elements.length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E next() {
        if (next == elements.length) throw new NoSuchElementException();
        last = (E) elements[next++];
        while (next < elements.length && !queue.contains(elements[next])) next++;
        return last;
    }

    @Override
    public void remove() {
        if (last == null) throw new IllegalStateException();
        queue.remove((Object) last);
        last = null;
    }
}
