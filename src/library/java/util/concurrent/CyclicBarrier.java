package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;

/** Where threads wait until so many have come. To arrive is one visible operation, to go on is another. */
public class CyclicBarrier {
    /** One use of the barrier. */
    private static final class Generation {
        /** Opens when it is over. */
        final Gate over = new Gate(0);
        boolean broken;
    }

    private final int parties;
    private final Runnable action;

    // Changed in steps on the barrier only.
    private Generation generation = new Generation();
    /** Threads that still have to come. */
    private int missing;
    /** Closed while the action runs. */
    private final Gate entrance = new Gate(1);

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
            return waited(-1L);
        } catch (TimeoutException impossible) {
            throw new Error(impossible);
        }
    }

    public int await(long timeout, TimeUnit unit) throws InterruptedException, BrokenBarrierException, TimeoutException {
        return waited(Math.max(0L, unit.toNanos(timeout)));
    }

    private int waited(long nanos) throws InterruptedException, BrokenBarrierException, TimeoutException {
        int arrival = Step.await(this, entrance, 1, false, true, -1L);
        if (entrance.value == 0) {
            // Interrupted before it could enter.
            Step.end(this);
            Step.await(this, entrance, 1, false, false, -1L);
        }
        Generation mine = generation;
        if (mine.broken) {
            Step.end(this);
            throw new BrokenBarrierException();
        }
        if (arrival == Step.INTERRUPTED) {
            breakIt(mine);
            Step.end(this);
            Thread.interrupted();
            throw new InterruptedException();
        }
        int index = --missing;
        if (index == 0) {
            if (action == null) nextGeneration();
            else entrance.value = 0;
            Step.end(this);
            if (action != null) act(mine);
            return 0;
        }
        Step.end(this);
        int outcome = Step.await(this, mine.over, 1, false, true, nanos);
        boolean broken = mine.broken;
        boolean alone = mine.over.value == 0;
        if (alone) breakIt(mine);
        Step.end(this);
        if (alone) {
            if (outcome == Step.TIMED_OUT) throw new TimeoutException();
            Thread.interrupted();
            throw new InterruptedException();
        }
        if (broken) throw new BrokenBarrierException();
        return index;
    }

    private void act(Generation mine) {
        boolean done = false;
        try {
            action.run();
            done = true;
        } finally {
            Step.begin(this);
            entrance.value = 1;
            if (done && !mine.broken) nextGeneration();
            else if (!mine.broken) breakIt(mine);
            Step.end(this);
        }
    }

    private void nextGeneration() {
        generation.over.value = 1;
        generation = new Generation();
        missing = parties;
    }

    private void breakIt(Generation broken) {
        broken.broken = true;
        broken.over.value = 1;
        missing = parties;
    }

    public boolean isBroken() {
        Step.begin(this);
        boolean broken = generation.broken;
        Step.end(this);
        return broken;
    }

    public void reset() {
        Step.await(this, entrance, 1, false, false, -1L);
        breakIt(generation);
        generation = new Generation();
        Step.end(this);
    }

    public int getNumberWaiting() {
        Step.begin(this);
        int waiting = parties - missing;
        Step.end(this);
        return waiting;
    }
}
