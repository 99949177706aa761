package heddle.runtime;

/** Who waits for a synchroniser. To be asked inside of a step on it, or of an object of which only the current thread changes that. */
public final class Waiters {
    private Waiters() {
    }

    /**
     * The threads that wait before the object, the longest first.
     *
     * @param gate only those that wait at this gate; null: all
     */
    public static Thread[] before(Object object, Gate gate) {
        return (Thread[]) before0(object, gate);
    }

    // The cast makes the linker load the class of the arrays.
    private static native Object before0(Object object, Gate gate);

    /** The threads that wait to be signalled on a condition of a ReentrantLock, the longest first. */
    public static Thread[] awaiting(Object condition) {
        return (Thread[]) awaiting0(condition);
    }

    private static native Object awaiting0(Object condition);
}
