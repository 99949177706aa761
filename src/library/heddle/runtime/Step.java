package heddle.runtime;

/**
 * One semantic step of a synchroniser as one visible operation: begin or await, plain Java on the synchroniser's own data, end. Nothing
 * between is seen by other threads, and nobody else runs. Steps of one object happen before each other. A synchronising operation
 * (a lock, a wait, a step on another object, output) inside of a step ends it early.
 */
public final class Step {
    /** The gate was open. */
    public static final int SATISFIED = 0;
    /** The thread was interrupted; its flag is still set. */
    public static final int INTERRUPTED = 1;
    /** The time was over. */
    public static final int TIMED_OUT = 2;

    private Step() {
    }

    /** Begins a step on {@code object}, at once. */
    public static native void begin(Object object);

    /**
     * Waits until {@code gate.value >= least} and begins a step on {@code object}; it has begun in every outcome.
     *
     * @param fair only the thread that has waited longest at the gate may go
     * @param interruptible an interrupt ends the wait
     * @param nanos the longest wait; negative: no limit; 0: does not wait
     */
    public static native int await(
            Object object, Gate gate, int least, boolean fair, boolean interruptible, long nanos);

    /** Ends the step: threads that wait at the gates of {@code object} look again. */
    public static native void end(Object object);
}
