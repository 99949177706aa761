package java.lang.ref;

import heddle.runtime.Gate;
import heddle.runtime.Step;

/** References whose objects are gone, in the order in which the collector found them. It writes the fields itself. */
public class ReferenceQueue<T> {
    private Reference<? extends T> head;
    private Reference<? extends T> tail;
    /** How many there are. */
    private final Gate arrived = new Gate(0);

    public ReferenceQueue() {
    }

    public Reference<? extends T> poll() {
        Step.begin(this);
        Reference<? extends T> first = take();
        Step.end(this);
        return first;
    }

    public Reference<? extends T> remove() throws InterruptedException {
        return remove(0);
    }

    /** @param timeout milliseconds; 0: no limit */
    public Reference<? extends T> remove(long timeout) throws InterruptedException {
        if (timeout < 0) throw new IllegalArgumentException("Negative timeout value");
        int outcome = Step.await(this, arrived, 1, false, true, timeout == 0 ? -1 : timeout * 1000000);
        Reference<? extends T> first = outcome == Step.SATISFIED ? take() : null;
        Step.end(this);
        if (outcome == Step.INTERRUPTED) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        return first;
    }

    @SuppressWarnings("unchecked")
    private Reference<? extends T> take() {
        Reference<? extends T> first = head;
        if (first == null) return null;
        head = (Reference<? extends T>) first.next;
        if (head == null) tail = null;
        first.next = null;
        arrived.value--;
        return first;
    }

    /** Reference.enqueue. */
    @SuppressWarnings("unchecked")
    void append(Reference<?> reference) {
        Step.begin(this);
        Reference<? extends T> last = (Reference<? extends T>) reference;
        if (head == null) head = last;
        else tail.next = last;
        tail = last;
        arrived.value++;
        Step.end(this);
    }
}
