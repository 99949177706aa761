package java.lang.management;

/** Watches the threads of the VM. */
public interface ThreadMXBean {
    /** All live threads, the VM's own among them. */
    ThreadInfo[] dumpAllThreads(boolean lockedMonitors, boolean lockedSynchronizers);

    long[] getAllThreadIds();

    ThreadInfo getThreadInfo(long id);

    ThreadInfo[] getThreadInfo(long[] ids);

    int getThreadCount();

    int getPeakThreadCount();

    int getDaemonThreadCount();

    long getTotalStartedThreadCount();

    /** Ids of the threads that wait in a cycle for monitors or locks, or null where there is none. */
    long[] findDeadlockedThreads();

    /** The same for monitors alone. */
    long[] findMonitorDeadlockedThreads();
}
