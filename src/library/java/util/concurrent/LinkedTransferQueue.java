package java.util.concurrent;

import heddle.runtime.Step;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;

/**
 * An unbounded queue whose producers may wait until their element is taken. Consumers are served in the order of their arrival; one that
 * has to wait joins them in one visible operation and leaves them in a second.
 */
public class LinkedTransferQueue<E> extends AbstractQueue<E> implements TransferQueue<E>, java.io.Serializable {
    private final LinkedSequence<Handover<E>> elements = new LinkedSequence<Handover<E>>(Integer.MAX_VALUE);
    private final LinkedSequence<Handover<E>> consumers = new LinkedSequence<Handover<E>>(Integer.MAX_VALUE);

    public LinkedTransferQueue() {
    }

    public LinkedTransferQueue(Collection<? extends E> elements) {
        for (E element : elements) add(element);
    }

    /** In a step: gives the element to the first waiting consumer, if there is one. */
    private boolean give(E element) {
        Handover<E> consumer = consumers.removeFirst();
        if (consumer == null) return false;
        consumer.give(element);
        return true;
    }

    @Override
    public void put(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        if (!give(element)) elements.addLast(new Handover<E>(element));
        Step.end(this);
    }

    @Override
    public boolean offer(E element) {
        put(element);
        return true;
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) {
        put(element);
        return true;
    }

    @Override
    public boolean add(E element) {
        put(element);
        return true;
    }

    @Override
    public boolean tryTransfer(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        boolean given = give(element);
        Step.end(this);
        return given;
    }

    private boolean transfer(E element, long nanos) throws InterruptedException {
        Objects.requireNonNull(element);
        Step.begin(this);
        boolean given = give(element);
        if (given || nanos == 0) {
            Step.end(this);
            return given;
        }
        Handover<E> mine = new Handover<E>(element);
        LinkedSequence.Node<Handover<E>> place = elements.addLast(mine);
        Step.end(this);
        int outcome = Step.await(this, mine.met, 1, false, true, nanos);
        if (mine.met.value == 0) {
            elements.remove(place);
            return Waiting.satisfied(outcome, this);
        }
        Step.end(this);
        return true;
    }

    @Override
    public void transfer(E element) throws InterruptedException {
        transfer(element, -1L);
    }

    @Override
    public boolean tryTransfer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        if (transfer(element, Math.max(0L, unit.toNanos(timeout)))) return true;
        if (Thread.interrupted()) throw new InterruptedException();
        return false;
    }

    private E take(long nanos) throws InterruptedException {
        Step.begin(this);
        Handover<E> first = elements.removeFirst();
        if (first != null || nanos == 0) {
            E element = first == null ? null : first.accept();
            Step.end(this);
            return element;
        }
        Handover<E> mine = new Handover<E>(null);
        LinkedSequence.Node<Handover<E>> place = consumers.addLast(mine);
        Step.end(this);
        int outcome = Step.await(this, mine.met, 1, false, true, nanos);
        E element = mine.got;
        if (mine.met.value == 0) {
            consumers.remove(place);
            Waiting.satisfied(outcome, this);
            return null;
        }
        Step.end(this);
        return element;
    }

    @Override
    public E take() throws InterruptedException {
        return take(-1L);
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        E element = take(Math.max(0L, unit.toNanos(timeout)));
        if (element == null && Thread.interrupted()) throw new InterruptedException();
        return element;
    }

    @Override
    public E poll() {
        Step.begin(this);
        Handover<E> first = elements.removeFirst();
        E element = first == null ? null : first.accept();
        Step.end(this);
        return element;
    }

    @Override
    public E peek() {
        Step.begin(this);
        Handover<E> first = elements.first();
        E element = first == null ? null : first.brought;
        Step.end(this);
        return element;
    }

    @Override
    public boolean hasWaitingConsumer() {
        Step.begin(this);
        boolean waiting = consumers.items.value > 0;
        Step.end(this);
        return waiting;
    }

    @Override
    public int getWaitingConsumerCount() {
        Step.begin(this);
        int waiting = consumers.items.value;
        Step.end(this);
        return waiting;
    }

    @Override
    public int remainingCapacity() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int size() {
        Step.begin(this);
        int size = elements.items.value;
        Step.end(this);
        return size;
    }

    /** In a step: the first place of an equal element, or null. */
    private LinkedSequence.Node<Handover<E>> find(Object element) {
        if (element == null) return null;
        LinkedSequence.Node<Handover<E>> place = elements.firstNode();
        while (place != null && !element.equals(place.item.brought)) place = elements.after(place);
        return place;
    }

    @Override
    public boolean contains(Object element) {
        Step.begin(this);
        boolean found = find(element) != null;
        Step.end(this);
        return found;
    }

    @Override
    public boolean remove(Object element) {
        Step.begin(this);
        LinkedSequence.Node<Handover<E>> place = find(element);
        if (place != null) elements.remove(place).accept();
        Step.end(this);
        return place != null;
    }

    @Override
    public Object[] toArray() {
        Step.begin(this);
        Object[] array = elements.toArray();
        for (int i = 0; i < array.length; i++) array[i] = ((Handover<?>) array[i]).brought;
        Step.end(this);
        return array;
    }

    @Override
    public String toString() {
        return SequenceQueue.text(toArray(), this);
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        Objects.requireNonNull(target);
        if (target == this) throw new IllegalArgumentException();
        int drained = 0;
        while (drained < most) {
            E element = poll();
            if (element == null) break;
            target.add(element);
            drained++;
        }
        return drained;
    }

    @Override
    public Iterator<E> iterator() {
        return new Items();
    }

    private final class Items implements Iterator<E> {
        private final SequenceIterator<Handover<E>> places =
                new SequenceIterator<Handover<E>>(LinkedTransferQueue.this, elements, false);
        private Handover<E> last;

        @Override
        public boolean hasNext() {
            return places.hasNext();
        }

        @Override
        public E next() {
            last = places.next();
            return last.brought;
        }

        @Override
        public void remove() {
            places.remove();
            Step.begin(LinkedTransferQueue.this);
            last.met.value = 1;
            Step.end(LinkedTransferQueue.this);
        }
    }
}
