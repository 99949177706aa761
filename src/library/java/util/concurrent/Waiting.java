package java.util.concurrent;

import heddle.runtime.Step;

/** What every timed or interruptible method of a queue does with its limit and with the outcome of its wait. */
final class Waiting {
    private Waiting() {
    }

    /** The limit for Step.await, which does not look at the interrupt flag where it is 0. */
    static long nanos(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        if (nanos > 0) return nanos;
        if (Thread.interrupted()) throw new InterruptedException();
        return 0;
    }

    /**
     * @param outcome of Step.await on the queue; where it is not SATISFIED the step is ended
     * @return false where the time was over
     */
    static boolean satisfied(int outcome, Object queue) throws InterruptedException {
        if (outcome == Step.SATISFIED) return true;
        Step.end(queue);
        if (outcome == Step.TIMED_OUT) return false;
        Thread.interrupted();
        throw new InterruptedException();
    }
}
