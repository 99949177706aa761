package java.lang.management;

/** The VM's ThreadMXBean. */
final class VmThreads implements ThreadMXBean {
    @Override
    public native ThreadInfo[] dumpAllThreads(boolean lockedMonitors, boolean lockedSynchronizers);

    @Override
    public long[] getAllThreadIds() {
        ThreadInfo[] all = dumpAllThreads(false, false);
        long[] ids = new long[all.length];
        for (int i = 0; i < all.length; i++) ids[i] = all[i].getThreadId();
        return ids;
    }

    @Override
    public ThreadInfo getThreadInfo(long id) {
        ThreadInfo[] all = dumpAllThreads(false, false);
        for (int i = 0; i < all.length; i++) {
            if (all[i].getThreadId() == id) return all[i];
        }
        return null;
    }

    @Override
    public ThreadInfo[] getThreadInfo(long[] ids) {
        ThreadInfo[] infos = new ThreadInfo[ids.length];
        for (int i = 0; i < ids.length; i++) infos[i] = getThreadInfo(ids[i]);
        return infos;
    }

    @Override
    public int getThreadCount() {
        return dumpAllThreads(false, false).length;
    }

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
    public native long[] findDeadlockedThreads();

    @Override
    public native long[] findMonitorDeadlockedThreads();
}
