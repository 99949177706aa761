package java.util.concurrent;

import heddle.runtime.Gate;

/** An element on its way from a producer to a consumer, for SynchronousQueue and LinkedTransferQueue; changed in steps on the queue. */
final class Handover<E> {
    /** What a producer brings; null: of a consumer. */
    final E brought;
    /** What a consumer got. */
    E got;
    /** Open once the other side came (or the element was removed from the queue). */
    final Gate met = new Gate(0);

    Handover(E brought) {
        this.brought = brought;
    }

    /** Gives a waiting consumer an element. */
    void give(E element) {
        got = element;
        met.value = 1;
    }

    /** Takes what a producer brings; a producer that waits for it may go. */
    E accept() {
        met.value = 1;
        return brought;
    }
}
