package java.util.concurrent;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Where threads wait until so many have come: a lock and one condition. */
public class CyclicBarrier {
    /** One use of the barrier. Who waits remembers which it waits in, as the next one may begin before it wakes. */
    private static final class Generation {
        boolean broken;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private final int parties;
    private final Runnable action;

    // Guarded by lock.
    private Generation generation = new Generation();
    /** Threads that still have to come. */
    private int missing;

    public CyclicBarrier(int parties) {
        this(parties, null);
    }

    public CyclicBarrier(int parties, Runnable barrierAction) {
        if (parties <= 0) throw new IllegalArgumentException();
        this.parties = parties;
        missing = parties;
        action = barrierAction;
    }

    public int getParties() {
        return parties;
    }

    public int await() throws InterruptedException, BrokenBarrierException {
        try {
            return waited(false, 0L);
        } catch (TimeoutException impossible) {
            throw new Error(impossible);
        }
    }

    public int await(long timeout, TimeUnit unit) throws InterruptedException, BrokenBarrierException, TimeoutException {
        return waited(true, unit.toNanos(timeout));
    }

    private int waited(boolean timed, long nanos) throws InterruptedException, BrokenBarrierException, TimeoutException {
        lock.lock();
        try {
            Generation mine = generation;
            if (mine.broken) throw new BrokenBarrierException();
            if (Thread.interrupted()) {
                breakIt();
                throw new InterruptedException();
            }
            int index = --missing;
            if (index == 0) {
                act();
                return 0;
            }
            while (true) {
                try {
                    if (!timed) over.await();
                    else if (nanos > 0L) nanos = over.awaitNanos(nanos);
                } catch (InterruptedException interrupt) {
                    if (mine == generation && !mine.broken) {
                        breakIt();
                        throw interrupt;
                    }
                    // It was over already: the interrupt is somebody else's to see.
                    Thread.currentThread().interrupt();
                }
                if (mine.broken) throw new BrokenBarrierException();
                if (mine != generation) return index;
                if (timed && nanos <= 0L) {
                    breakIt();
                    throw new TimeoutException();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void act() {
        boolean done = false;
        try {
            if (action != null) action.run();
            done = true;
            nextGeneration();
        } finally {
            if (!done) breakIt();
        }
    }

    private void nextGeneration() {
        over.signalAll();
        missing = parties;
        generation = new Generation();
    }

    private void breakIt() {
        generation.broken = true;
        missing = parties;
        over.signalAll();
    }

    public boolean isBroken() {
        lock.lock();
        try {
            return generation.broken;
        } finally {
            lock.unlock();
        }
    }

    public void reset() {
        lock.lock();
        try {
            breakIt();
            nextGeneration();
        } finally {
            lock.unlock();
        }
    }

    public int getNumberWaiting() {
        lock.lock();
        try {
            return parties - missing;
        } finally {
            lock.unlock();
        }
    }
}
