package java.util.concurrent.locks;

/** Parking: waits for a permit that each thread has at most one of. */
public class LockSupport {
    private LockSupport() {
    }

    public static void park() {
        park0(-1L);
    }

    public static void park(Object blocker) {
        park0(-1L);
    }

    public static void parkNanos(long nanos) {
        if (nanos > 0) park0((nanos + 999999L) / 1000000L);
    }

    public static void parkNanos(Object blocker, long nanos) {
        parkNanos(nanos);
    }

    /** @param deadline as System.currentTimeMillis counts */
    public static void parkUntil(long deadline) {
        long millis = deadline - System.currentTimeMillis();
        if (millis > 0) park0(millis);
    }

    /** @param millis negative: without a limit */
    private static native void park0(long millis);

    public static native void unpark(Thread thread);
}
