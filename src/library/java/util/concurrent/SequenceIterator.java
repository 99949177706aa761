package java.util.concurrent;

import heddle.runtime.Step;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Walks a queue's sequence, weakly consistent: it holds the element that it gives next. Each move is a step on the queue. */
final class SequenceIterator<E> implements Iterator<E> {
    private final Object queue;
    private final LinkedSequence<E> sequence;
    private final boolean descending;
    private LinkedSequence.Node<E> next;
    private E item;
    private LinkedSequence.Node<E> last;

    SequenceIterator(Object queue, LinkedSequence<E> sequence, boolean descending) {
        this.queue = queue;
        this.sequence = sequence;
        this.descending = descending;
        Step.begin(queue);
        moveTo(descending ? sequence.lastNode() : sequence.firstNode());
        Step.end(queue);
    }

    private void moveTo(LinkedSequence.Node<E> node) {
        next = node;
        item = node == null ? null : node.item;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public E next() {
        if (next == null) throw new NoSuchElementException();
        E element = item;
        last = next;
        Step.begin(queue);
        moveTo(descending ? sequence.before(next) : sequence.after(next));
        Step.end(queue);
        return element;
    }

    @Override
    public void remove() {
        if (last == null) throw new IllegalStateException();
        Step.begin(queue);
        sequence.remove(last);
        Step.end(queue);
        last = null;
    }
}
