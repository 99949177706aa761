package java.util.concurrent;

import heddle.runtime.Step;
import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;

/**
 * A queue without a place: a put and a take meet. Who finds the other side waiting goes on in one visible operation; who does not joins
 * the waiting ones in one and leaves them in a second.
 */
public class SynchronousQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, java.io.Serializable {
    /** true: who waits longest is met first; false: who came last. */
    private final boolean fair;
    private final LinkedSequence<Handover<E>> producers = new LinkedSequence<Handover<E>>(Integer.MAX_VALUE);
    private final LinkedSequence<Handover<E>> consumers = new LinkedSequence<Handover<E>>(Integer.MAX_VALUE);

    public SynchronousQueue() {
        this(false);
    }

    public SynchronousQueue(boolean fair) {
        this.fair = fair;
    }

    /** In a step: the next of the waiting ones, or null. */
    private Handover<E> next(LinkedSequence<Handover<E>> waiting) {
        return fair ? waiting.removeFirst() : waiting.removeLast();
    }

    /** @param nanos as for Step.await */
    private boolean put(E element, long nanos) throws InterruptedException {
        Objects.requireNonNull(element);
        Step.begin(this);
        Handover<E> consumer = next(consumers);
        if (consumer != null) consumer.give(element);
        if (consumer != null || nanos == 0) {
            Step.end(this);
            return consumer != null;
        }
        Handover<E> mine = new Handover<E>(element);
        LinkedSequence.Node<Handover<E>> place = producers.addLast(mine);
        Step.end(this);
        int outcome = Step.await(this, mine.met, 1, false, true, nanos);
        if (mine.met.value == 0) {
            producers.remove(place);
            return Waiting.satisfied(outcome, this);
        }
        Step.end(this);
        return true;
    }

    private E take(long nanos) throws InterruptedException {
        Step.begin(this);
        Handover<E> producer = next(producers);
        if (producer != null || nanos == 0) {
            E element = producer == null ? null : producer.accept();
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
    public void put(E element) throws InterruptedException {
        put(element, -1L);
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        if (put(element, Math.max(0L, unit.toNanos(timeout)))) return true;
        if (Thread.interrupted()) throw new InterruptedException();
        return false;
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
    public boolean offer(E element) {
        Objects.requireNonNull(element);
        Step.begin(this);
        Handover<E> consumer = next(consumers);
        if (consumer != null) consumer.give(element);
        Step.end(this);
        return consumer != null;
    }

    @Override
    public E poll() {
        Step.begin(this);
        Handover<E> producer = next(producers);
        E element = producer == null ? null : producer.accept();
        Step.end(this);
        return element;
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
    public boolean isEmpty() {
        return true;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int remainingCapacity() {
        return 0;
    }

    @Override
    public E peek() {
        return null;
    }

    @Override
    public void clear() {
    }

    @Override
    public boolean contains(Object element) {
        return false;
    }

    @Override
    public boolean remove(Object element) {
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> elements) {
        return elements.isEmpty();
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        return false;
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        return false;
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public Object[] toArray() {
        return new Object[0];
    }

    @Override
    public String toString() {
        return "[]";
    }
}
