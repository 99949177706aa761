package java.util.concurrent.locks;

/** Parking: waits for a permit that each thread has at most one of. */
public class LockSupport {
    private LockSupport() {
    }

    public static void park() {
        park0(-1L);
    }

    // What a thread is parked for is found in the frames of these.

    public static void park(Object blocker) {
        park0(-1L);
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) park0(nanos);
    }

    public static void parkNanos(Object blocker, long nanos) {
        if (nanos > 0) park0(nanos);
    }

    /** @param deadline as System.currentTimeMillis counts */
    public static void parkUntil(long deadline) {
        long millis = deadline - System.currentTimeMillis();
        if (millis > 0) park0(nanos(millis));
    }

    public static void parkUntil(Object blocker, long deadline) {
        long millis = deadline - System.currentTimeMillis();
        if (millis > 0) park0(nanos(millis));
    }

    private static long nanos(long millis) {
        return millis > Long.MAX_VALUE / 1000000L ? Long.MAX_VALUE : millis * 1000000L;
    }

    /** @param nanos negative: without a limit */
    private static native void park0(long nanos);

    public static native void unpark(Thread thread);

    /** What the thread is parked for now; null where it is not parked, or for nothing that was said. */
    public static Object getBlocker(Thread t) {
        if (t == null) throw new NullPointerException();
        return blockerOf(t);
    }

    private static native Object blockerOf(Thread thread);
}
