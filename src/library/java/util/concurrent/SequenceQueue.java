package java.util.concurrent;

import heddle.runtime.Step;
import java.util.AbstractQueue;
import java.util.Iterator;

/** What the queues over a linked sequence share: all that neither adds nor waits. Each call is one step. */
abstract class SequenceQueue<E> extends AbstractQueue<E> {
    final LinkedSequence<E> elements;

    SequenceQueue(int capacity) {
        elements = new LinkedSequence<E>(capacity);
    }

    @Override
    public int size() {
        Step.begin(this);
        int size = elements.items.value;
        Step.end(this);
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public E peek() {
        Step.begin(this);
        E element = elements.first();
        Step.end(this);
        return element;
    }

    @Override
    public E poll() {
        Step.begin(this);
        E element = elements.removeFirst();
        Step.end(this);
        return element;
    }

    @Override
    public boolean contains(Object element) {
        Step.begin(this);
        boolean found = elements.find(element) != null;
        Step.end(this);
        return found;
    }

    @Override
    public boolean remove(Object element) {
        Step.begin(this);
        boolean removed = elements.removeEqual(element);
        Step.end(this);
        return removed;
    }

    @Override
    public void clear() {
        Step.begin(this);
        elements.clear();
        Step.end(this);
    }

    @Override
    public Object[] toArray() {
        Step.begin(this);
        Object[] array = elements.toArray();
        Step.end(this);
        return array;
    }

    @Override
    public String toString() {
        return text(toArray(), this);
    }

    /** The text of a collection with these elements. */
    static String text(Object[] elements, Object collection) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < elements.length; i++) {
            if (i > 0) text.append(", ");
            text.append(elements[i] == collection ? "(this Collection)" : String.valueOf(elements[i]));
        }
        return text.append(']').toString();
    }

    @Override
    public Iterator<E> iterator() {
        return new SequenceIterator<E>(this, elements, false);
    }
}
