package java.lang.management;

/** The VM's ThreadMXBean. */
final class VmThreads implements ThreadMXBean {
    /** What is asked for beside the threads is left out: ThreadInfo has no frames and no locks of its own. */
    @Override
    public ThreadInfo[] dumpAllThreads(boolean lockedMonitors, boolean lockedSynchronizers) {
        ThreadInfo[] infos = new ThreadInfo[getThreadCount()];
        for (int i = 0; i < infos.length; i++) infos[i] = new ThreadInfo();
        fill0(infos);
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
    public ThreadInfo getThreadInfo(long id) {
        if (id <= 0) throw new IllegalArgumentException("Invalid thread ID parameter: " + id);
        return find(dumpAllThreads(false, false), id);
    }

    @Override
    public ThreadInfo[] getThreadInfo(long[] ids) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] <= 0) throw new IllegalArgumentException("Invalid thread ID parameter: " + ids[i]);
        }
        ThreadInfo[] all = dumpAllThreads(false, false);
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
