package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;

/** Where two threads swap objects. To offer is one visible operation, to go on with what was given is another. */
public class Exchanger<V> {
    /** A thread that waits for its partner. */
    private static final class Offer {
        final Object given;
        Object taken;
        /** Opens when the partner has come. */
        final Gate matched = new Gate(0);

        Offer(Object given) {
            this.given = given;
        }
    }

    /** Who waits; changed in steps on the exchanger only. */
    private Offer waiting;
    private final Gate open = new Gate(1);

    public Exchanger() {
    }

    public V exchange(V x) throws InterruptedException {
        try {
            return exchange(x, -1L);
        } catch (TimeoutException impossible) {
            throw new Error(impossible);
        }
    }

    public V exchange(V x, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        return exchange(x, Math.max(0L, unit.toNanos(timeout)));
    }

    @SuppressWarnings("unchecked")
    private V exchange(V x, long nanos) throws InterruptedException, TimeoutException {
        Offer mine = new Offer(x);
        int outcome = Step.await(this, open, 1, false, true, -1L);
        Offer partner = waiting;
        if (outcome == Step.SATISFIED) {
            waiting = partner == null ? mine : null;
            if (partner != null) {
                partner.taken = x;
                partner.matched.value = 1;
            }
        }
        Step.end(this);
        if (outcome == Step.SATISFIED && partner != null) return (V) partner.given;
        Object taken = null;
        if (outcome == Step.SATISFIED) {
            outcome = Step.await(this, mine.matched, 1, false, true, nanos);
            if (mine.matched.value == 1) outcome = Step.SATISFIED;
            else waiting = null;
            taken = mine.taken;
            Step.end(this);
        }
        if (outcome == Step.TIMED_OUT) throw new TimeoutException();
        if (outcome == Step.INTERRUPTED) {
            Thread.interrupted();
            throw new InterruptedException();
        }
        return (V) taken;
    }
}
