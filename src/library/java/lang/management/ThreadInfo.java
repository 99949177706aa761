package java.lang.management;

/** What is known of one thread at one time. The VM makes these and fills the fields. */
public class ThreadInfo {
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

    private ThreadInfo() {
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

    public long getLockOwnerId() {
        return lockOwnerId;
    }

    public String getLockOwnerName() {
        return lockOwnerName;
    }

    /** Without the frames: the first line of the JVM's form. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append('"').append(threadName).append('"');
        if (daemon) text.append(" daemon");
        text.append(" prio=").append(priority).append(" Id=").append(threadId).append(' ').append(getThreadState());
        if (lockName != null) text.append(" on ").append(lockName);
        if (lockOwnerName != null) text.append(" owned by \"").append(lockOwnerName).append("\" Id=").append(lockOwnerId);
        return text.append("\n\n").toString();
    }
}
