package java.util;

import heddle.runtime.Step;

/** A task for a Timer. */
public abstract class TimerTask implements Runnable {
    static final int NEW = 0;
    static final int SCHEDULED = 1;
    static final int EXECUTED = 2;
    static final int CANCELLED = 3;

    // Changed in steps on TimerState.PLACE.
    int state;
    /** When it runs next: milliseconds as System.currentTimeMillis counts. */
    long next;
    /** Positive: fixed rate; negative: fixed delay; 0: once. */
    long period;

    protected TimerTask() {
    }

    @Override
    public abstract void run();

    /** True where this keeps it from running at least once. */
    public boolean cancel() {
        Step.begin(TimerState.PLACE);
        boolean kept = state == SCHEDULED;
        state = CANCELLED;
        Step.end(TimerState.PLACE);
        return kept;
    }

    public long scheduledExecutionTime() {
        Step.begin(TimerState.PLACE);
        long time = period < 0 ? next + period : next - period;
        Step.end(TimerState.PLACE);
        return time;
    }
}
