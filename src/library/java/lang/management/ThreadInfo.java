package java.lang.management;

import java.util.ArrayList;
import java.util.Arrays;

/** What is known of one thread at one time. The VM fills the fields. */
public class ThreadInfo {
    /** Frames that toString shows. */
    private static final int MAX_FRAMES = 8;

    private String threadName;
    private long threadId;
    private boolean daemon;
    private int priority;
    /** Ordinal of the Thread.State. */
    private int state;
    /** `java.lang.Object@1b6d3586` of what it waits for, or null. */
    private String lockName;
    /** −1 where no thread owns what it waits for. */
    private long lockOwnerId;
    private String lockOwnerName;
    private int blockedCount;
    private int waitedCount;
    private MonitorInfo[] lockedMonitors = new MonitorInfo[0];
    /** How many frames it tells of. */
    int maxDepth = Integer.MAX_VALUE;
    /** Never thrown: the VM puts the thread's frames into it. */
    private final Throwable stack = new Throwable();

    ThreadInfo() {
    }

    public long getThreadId() {
        return threadId;
    }

    public String getThreadName() {
        return threadName;
    }

    public Thread.State getThreadState() {
        return Thread.State.values()[state];
    }

    public boolean isDaemon() {
        return daemon;
    }

    public int getPriority() {
        return priority;
    }

    public String getLockName() {
        return lockName;
    }

    private static String classOf(String object) {
        return object.substring(0, object.indexOf('@'));
    }

    private static int hashOf(String object) {
        return Integer.parseUnsignedInt(object.substring(object.indexOf('@') + 1), 16);
    }

    /** Asks the VM which monitors the thread owns. */
    void findMonitors() {
        ArrayList<MonitorInfo> found = new ArrayList<MonitorInfo>();
        for (String each = owned0(threadId, 0); each != null; each = owned0(threadId, found.size())) {
            found.add(new MonitorInfo(classOf(each), hashOf(each), -1, null));
        }
        lockedMonitors = found.toArray(lockedMonitors);
    }

    /** As lockName; null where it owns no more than `index` monitors. */
    private static native String owned0(long threadId, int index);

    /** What it waits for, or null. */
    public LockInfo getLockInfo() {
        if (lockName == null) return null;
        return new LockInfo(classOf(lockName), hashOf(lockName));
    }

    /** Deviates from the JDK: in the order in which the objects were made; the frames that locked them are not known. */
    public MonitorInfo[] getLockedMonitors() {
        return lockedMonitors.clone();
    }

    /** Deviates from the JDK: which locks of java.util.concurrent a thread owns is not told. */
    public LockInfo[] getLockedSynchronizers() {
        return new LockInfo[0];
    }

    public long getLockOwnerId() {
        return lockOwnerId;
    }

    public String getLockOwnerName() {
        return lockOwnerName;
    }

    /** How many times it was BLOCKED. */
    public long getBlockedCount() {
        return blockedCount;
    }

    /** Times are not measured. */
    public long getBlockedTime() {
        return -1;
    }

    /** How many times it was WAITING or TIMED_WAITING. */
    public long getWaitedCount() {
        return waitedCount;
    }

    /** Times are not measured. */
    public long getWaitedTime() {
        return -1;
    }

    /** No method of the library stays in native code without waiting. */
    public boolean isInNative() {
        return false;
    }

    public boolean isSuspended() {
        return false;
    }

    /** Innermost frame first; empty for the JVM's own threads. */
    public StackTraceElement[] getStackTrace() {
        StackTraceElement[] frames = stack.getStackTrace();
        return frames.length <= maxDepth ? frames : Arrays.copyOf(frames, maxDepth);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append('"').append(threadName).append('"');
        if (daemon) text.append(" daemon");
        text.append(" prio=").append(priority).append(" Id=").append(threadId).append(' ').append(getThreadState());
        if (lockName != null) text.append(" on ").append(lockName);
        if (lockOwnerName != null) text.append(" owned by \"").append(lockOwnerName).append("\" Id=").append(lockOwnerId);
        text.append('\n');
        StackTraceElement[] frames = getStackTrace();
        for (int i = 0; i < frames.length && i < MAX_FRAMES; i++) {
            text.append("\tat ").append(frames[i]).append('\n');
            if (i == 0 && lockName != null) {
                String manner = getThreadState() == Thread.State.BLOCKED ? "blocked" : "waiting";
                text.append("\t-  ").append(manner).append(" on ").append(lockName).append('\n');
            }
        }
        if (frames.length > MAX_FRAMES) text.append("\t...\n");
        return text.append('\n').toString();
    }
}
