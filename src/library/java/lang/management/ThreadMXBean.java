package java.lang.management;

/** Watches the threads of the VM. */
public interface ThreadMXBean {
    /** All live threads, the VM's own among them. */
    ThreadInfo[] dumpAllThreads(boolean lockedMonitors, boolean lockedSynchronizers);

    ThreadInfo[] dumpAllThreads(boolean lockedMonitors, boolean lockedSynchronizers, int maxDepth);

    long[] getAllThreadIds();

    /** Without frames of its stack, as are those of the next method. */
    ThreadInfo getThreadInfo(long id);

    ThreadInfo[] getThreadInfo(long[] ids);

    /** With so many frames; Integer.MAX_VALUE: with all. */
    ThreadInfo getThreadInfo(long id, int maxDepth);

    ThreadInfo[] getThreadInfo(long[] ids, int maxDepth);

    ThreadInfo[] getThreadInfo(long[] ids, boolean lockedMonitors, boolean lockedSynchronizers);

    int getThreadCount();

    int getPeakThreadCount();

    int getDaemonThreadCount();

    long getTotalStartedThreadCount();

    void resetPeakThreadCount();

    boolean isObjectMonitorUsageSupported();

    boolean isSynchronizerUsageSupported();

    boolean isThreadContentionMonitoringSupported();

    boolean isThreadContentionMonitoringEnabled();

    void setThreadContentionMonitoringEnabled(boolean enable);

    boolean isThreadCpuTimeSupported();

    boolean isCurrentThreadCpuTimeSupported();

    boolean isThreadCpuTimeEnabled();

    void setThreadCpuTimeEnabled(boolean enable);

    /** Nanoseconds. */
    long getCurrentThreadCpuTime();

    long getCurrentThreadUserTime();

    long getThreadCpuTime(long id);

    long getThreadUserTime(long id);

    /** Ids of the threads that wait in a cycle for monitors or locks, or null where there is none. */
    long[] findDeadlockedThreads();

    /** The same for monitors alone. */
    long[] findMonitorDeadlockedThreads();
}
