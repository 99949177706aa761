package java.lang.management;

/** The VM's ThreadMXBean. */
final class VmThreads implements ThreadMXBean {
    private boolean contentionMonitored;

    @Override
    public ThreadInfo[] dumpAllThreads(boolean lockedMonitors, boolean lockedSynchronizers) {
        ThreadInfo[] infos = new ThreadInfo[getThreadCount()];
        for (int i = 0; i < infos.length; i++) infos[i] = new ThreadInfo();
        fill0(infos);
        if (lockedMonitors) for (ThreadInfo info : infos) info.findMonitors();
        return infos;
    }

    /** One ThreadInfo for each live thread, in the order of the JDK that the process imitates. */
    private static native void fill0(ThreadInfo[] infos);

    @Override
    public long[] getAllThreadIds() {
        ThreadInfo[] all = dumpAllThreads(false, false);
        long[] ids = new long[all.length];
        for (int i = 0; i < all.length; i++) ids[i] = all[i].getThreadId();
        return ids;
    }

    @Override
    public ThreadInfo[] dumpAllThreads(boolean lockedMonitors, boolean lockedSynchronizers, int maxDepth) {
        if (maxDepth < 0) throw new IllegalArgumentException("Invalid maxDepth parameter: " + maxDepth);
        ThreadInfo[] all = dumpAllThreads(lockedMonitors, lockedSynchronizers);
        for (ThreadInfo info : all) info.maxDepth = maxDepth;
        return all;
    }

    @Override
    public ThreadInfo getThreadInfo(long id) {
        return getThreadInfo(id, 0);
    }

    @Override
    public ThreadInfo[] getThreadInfo(long[] ids) {
        return getThreadInfo(ids, 0);
    }

    @Override
    public ThreadInfo getThreadInfo(long id, int maxDepth) {
        return getThreadInfo(new long[] {id}, maxDepth)[0];
    }

    @Override
    public ThreadInfo[] getThreadInfo(long[] ids, boolean lockedMonitors, boolean lockedSynchronizers) {
        return chosen(ids, dumpAllThreads(lockedMonitors, lockedSynchronizers));
    }

    @Override
    public ThreadInfo[] getThreadInfo(long[] ids, int maxDepth) {
        return chosen(ids, dumpAllThreads(false, false, maxDepth));
    }

    private static ThreadInfo[] chosen(long[] ids, ThreadInfo[] all) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] <= 0) throw new IllegalArgumentException("Invalid thread ID parameter: " + ids[i]);
        }
        ThreadInfo[] infos = new ThreadInfo[ids.length];
        for (int i = 0; i < ids.length; i++) infos[i] = find(all, ids[i]);
        return infos;
    }

    /** null where no live thread has that id. */
    private static ThreadInfo find(ThreadInfo[] all, long id) {
        for (int i = 0; i < all.length; i++) {
            if (all[i].getThreadId() == id) return all[i];
        }
        return null;
    }

    @Override
    public native int getThreadCount();

    @Override
    public native int getPeakThreadCount();

    @Override
    public int getDaemonThreadCount() {
        ThreadInfo[] all = dumpAllThreads(false, false);
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i].isDaemon()) count++;
        }
        return count;
    }

    @Override
    public native long getTotalStartedThreadCount();

    @Override
    public native void resetPeakThreadCount();

    @Override
    public boolean isObjectMonitorUsageSupported() {
        return true;
    }

    @Override
    public boolean isSynchronizerUsageSupported() {
        return true;
    }

    @Override
    public boolean isThreadContentionMonitoringSupported() {
        return true;
    }

    @Override
    public boolean isThreadContentionMonitoringEnabled() {
        return contentionMonitored;
    }

    @Override
    public void setThreadContentionMonitoringEnabled(boolean enable) {
        contentionMonitored = enable;
    }

    @Override
    public boolean isThreadCpuTimeSupported() {
        return true;
    }

    @Override
    public boolean isCurrentThreadCpuTimeSupported() {
        return true;
    }

    @Override
    public boolean isThreadCpuTimeEnabled() {
        return true;
    }

    /** It stays enabled. */
    @Override
    public void setThreadCpuTimeEnabled(boolean enable) {
    }

    /** Deviates from the JDK: the virtual clock, which is the same for all threads. */
    @Override
    public long getCurrentThreadCpuTime() {
        return System.nanoTime();
    }

    @Override
    public long getCurrentThreadUserTime() {
        return System.nanoTime();
    }

    @Override
    public long getThreadCpuTime(long id) {
        return getThreadInfo(id) == null ? -1L : System.nanoTime();
    }

    @Override
    public long getThreadUserTime(long id) {
        return getThreadCpuTime(id);
    }

    @Override
    public long[] findDeadlockedThreads() {
        return find(false);
    }

    @Override
    public long[] findMonitorDeadlockedThreads() {
        return find(true);
    }

    private static long[] find(boolean monitorsOnly) {
        int count = countDeadlocked0(monitorsOnly);
        if (count == 0) return null;
        long[] ids = new long[count];
        for (int i = 0; i < count; i++) ids[i] = deadlockedId0(monitorsOnly, i);
        return ids;
    }

    private static native int countDeadlocked0(boolean monitorsOnly);

    private static native long deadlockedId0(boolean monitorsOnly, int index);
}
