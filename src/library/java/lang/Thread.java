package java.lang;

import java.util.HashMap;

/**
 * A Java thread. The VM enters a new thread at vmRun and calls dispatchUncaughtException when an exception leaves it.
 * Fields that the VM reads: name, daemon, priority, target, tid, group, vmThread.
 */
public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    private static volatile UncaughtExceptionHandler defaultUncaughtExceptionHandler;

    private volatile String name;
    private boolean daemon;
    private int priority;
    private Runnable target;
    /** Thread.getId: 1 for main, then as JDK 17 counts. Set by register. */
    private long tid;
    /** null where it was not given: the group of main. */
    private ThreadGroup group;
    /** Number of this thread in the VM: 1 for main. Set by register. */
    private int vmThread;
    private volatile UncaughtExceptionHandler uncaughtExceptionHandler;
    /** Values of this thread's ThreadLocals; only this thread uses it. */
    HashMap<ThreadLocal<?>, Object> threadLocals;

    public Thread() {
        this(null, null, defaultName());
    }

    public Thread(Runnable target) {
        this(null, target, defaultName());
    }

    public Thread(ThreadGroup group, Runnable target) {
        this(group, target, defaultName());
    }

    public Thread(String name) {
        this(null, null, name);
    }

    public Thread(ThreadGroup group, String name) {
        this(group, null, name);
    }

    public Thread(Runnable target, String name) {
        this(null, target, name);
    }

    public Thread(ThreadGroup group, Runnable target, String name) {
        if (name == null) throw new NullPointerException("name cannot be null");
        this.name = name;
        this.target = target;
        Thread parent = currentThread();
        this.group = group == null ? parent.group : group;
        daemon = parent.daemon;
        priority = parent.priority;
        register();
    }

    /** The stack size is ignored. */
    public Thread(ThreadGroup group, Runnable target, String name, long stackSize) {
        this(group, target, name);
    }

    private static String defaultName() {
        return "Thread-" + nextThreadNumber();
    }

    /** Counts from 0. */
    private static native int nextThreadNumber();

    /** Makes this object known to the VM; sets vmThread and tid. */
    private native void register();

    public static native Thread currentThread();

    /** @throws IllegalThreadStateException if it was started before */
    public void start() {
        start0();
    }

    private native void start0();

    private void vmRun() {
        run();
    }

    @Override
    public void run() {
        if (target != null) target.run();
    }

    private void dispatchUncaughtException(Throwable exception) {
        getUncaughtExceptionHandler().uncaughtException(this, exception);
    }

    public static void sleep(long millis) throws InterruptedException {
        if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
        sleep0(millis);
    }

    /** Rounds the nanoseconds up to a whole millisecond. */
    public static void sleep(long millis, int nanos) throws InterruptedException {
        if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        sleep0(nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    private static native void sleep0(long millis) throws InterruptedException;

    public static native void yield();

    public static native void onSpinWait();

    public final void join() throws InterruptedException {
        join0(0L);
    }

    /** @param millis 0 means without a limit */
    public final void join(long millis) throws InterruptedException {
        if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
        join0(millis);
    }

    /** Rounds the nanoseconds up to a whole millisecond. */
    public final void join(long millis, int nanos) throws InterruptedException {
        if (millis < 0) throw new IllegalArgumentException("timeout value is negative");
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        join0(nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis);
    }

    /** True where the thread has ended. */
    private native boolean join0(long millis) throws InterruptedException;

    public native void interrupt();

    public native boolean isInterrupted();

    public static native boolean interrupted();

    public final native boolean isAlive();

    public State getState() {
        return State.numbered(state0());
    }

    /** Ordinal of the State. */
    private native int state0();

    public static native boolean holdsLock(Object object);

    public long getId() {
        return tid;
    }

    public final String getName() {
        return name;
    }

    public final void setName(String name) {
        if (name == null) throw new NullPointerException("name cannot be null");
        this.name = name;
    }

    public final boolean isDaemon() {
        return daemon;
    }

    /** @throws IllegalThreadStateException if this thread is alive */
    public final void setDaemon(boolean daemon) {
        if (isAlive()) throw new IllegalThreadStateException();
        this.daemon = daemon;
    }

    public final int getPriority() {
        return priority;
    }

    public final void setPriority(int priority) {
        if (priority > MAX_PRIORITY || priority < MIN_PRIORITY) throw new IllegalArgumentException();
        this.priority = priority;
    }

    /** null once the thread has ended. */
    public final ThreadGroup getThreadGroup() {
        if (getState() == State.TERMINATED) return null;
        return group == null ? ThreadGroup.MAIN : group;
    }

    /** Threads alive that are not the VM's own. */
    public static native int activeCount();

    public StackTraceElement[] getStackTrace() {
        if (this == currentThread()) return new Exception().getStackTrace();
        return new StackTraceElement[0];
    }

    public static void dumpStack() {
        new Exception("Stack trace").printStackTrace();
    }

    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(Thread thread, Throwable exception);
    }

    /** Its own handler, else its group. */
    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        UncaughtExceptionHandler handler = uncaughtExceptionHandler;
        if (handler != null) return handler;
        return group == null ? ThreadGroup.MAIN : group;
    }

    public void setUncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        uncaughtExceptionHandler = handler;
    }

    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() {
        return defaultUncaughtExceptionHandler;
    }

    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler handler) {
        defaultUncaughtExceptionHandler = handler;
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    @Override
    public String toString() {
        ThreadGroup own = getThreadGroup();
        return "Thread[" + name + "," + priority + "," + (own == null ? "" : own.getName()) + "]";
    }

    /** The states of a thread, in the order of their numbers in the VM. */
    public enum State {
        NEW,
        RUNNABLE,
        BLOCKED,
        WAITING,
        TIMED_WAITING,
        TERMINATED;

        static State numbered(int number) {
            switch (number) {
                case 0:
                    return NEW;
                case 1:
                    return RUNNABLE;
                case 2:
                    return BLOCKED;
                case 3:
                    return WAITING;
                case 4:
                    return TIMED_WAITING;
                default:
                    return TERMINATED;
            }
        }
    }
}
