package java.util.concurrent;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Where two threads swap objects: one place, in which the first puts its offer, and out of which the second takes it. */
public class Exchanger<V> {
    private static final class Offer {
        final Thread thread = Thread.currentThread();
        final Object given;
        /** Written before matched, and read after it. */
        Object taken;
        volatile boolean matched;

        Offer(Object given) {
            this.given = given;
        }
    }

    /** Who waits; whoever takes an offer out of it, the partner or its own thread, decides how the wait ends. */
    private final AtomicReference<Offer> place = new AtomicReference<>();

    public Exchanger() {
    }

    public V exchange(V x) throws InterruptedException {
        try {
            return exchange(x, false, 0L);
        } catch (TimeoutException impossible) {
            throw new Error(impossible);
        }
    }

    public V exchange(V x, long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
        return exchange(x, true, unit.toNanos(timeout));
    }

    @SuppressWarnings("unchecked")
    private V exchange(V x, boolean timed, long nanos) throws InterruptedException, TimeoutException {
        if (Thread.interrupted()) throw new InterruptedException();
        Offer mine = new Offer(x);
        while (true) {
            Offer waiting = place.get();
            if (waiting == null) {
                if (place.compareAndSet(null, mine)) return (V) awaited(mine, timed, nanos);
            } else if (place.compareAndSet(waiting, null)) {
                waiting.taken = x;
                waiting.matched = true;
                LockSupport.unpark(waiting.thread);
                return (V) waiting.given;
            }
        }
    }

    private Object awaited(Offer mine, boolean timed, long nanos) throws InterruptedException, TimeoutException {
        long deadline = timed ? System.nanoTime() + nanos : 0L;
        boolean interrupted = false;
        while (!mine.matched) {
            long left = timed ? deadline - System.nanoTime() : 0L;
            if (timed && left <= 0L) {
                if (place.compareAndSet(mine, null)) throw new TimeoutException();
                // A partner has it: it is about to match.
                timed = false;
                continue;
            }
            if (timed) LockSupport.parkNanos(this, left);
            else LockSupport.park(this);
            if (Thread.interrupted()) {
                if (place.compareAndSet(mine, null)) throw new InterruptedException();
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
        return mine.taken;
    }
}
