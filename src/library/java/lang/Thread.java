package java.lang;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadFactory;

/**
 * A Java thread. The VM enters a new thread at vmRun and calls dispatchUncaughtException when an exception leaves it.
 * Fields that the VM reads: name, daemon, priority, tid, vmThread, threadLocals, inheritableThreadLocals.
 */
public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    private static volatile UncaughtExceptionHandler defaultUncaughtExceptionHandler;

    private volatile String name;
    private volatile boolean daemon;
    private volatile int priority;
    private final Runnable target;
    /** Thread.getId: 1 for main, then as JDK 17 counts. Set by register. */
    private long tid;
    /** null where it was not given: the group of main. */
    private final ThreadGroup group;
    /** Number of this thread in the VM: 1 for main. Set by register. */
    private int vmThread;
    private volatile UncaughtExceptionHandler uncaughtExceptionHandler;
    /** Values of this thread's ThreadLocals. Only this thread uses them: the VM does not count them as shared. */
    private ThreadLocals threadLocals;
    private ThreadLocals inheritableThreadLocals;
    private ClassLoader contextClassLoader;

    public Thread() {
        this(null, null, defaultName(), true);
    }

    public Thread(Runnable target) {
        this(null, target, defaultName(), true);
    }

    public Thread(ThreadGroup group, Runnable target) {
        this(group, target, defaultName(), true);
    }

    public Thread(String name) {
        this(null, null, name, true);
    }

    public Thread(ThreadGroup group, String name) {
        this(group, null, name, true);
    }

    public Thread(Runnable target, String name) {
        this(null, target, name, true);
    }

    public Thread(ThreadGroup group, Runnable target, String name) {
        this(group, target, name, true);
    }

    /** The stack size is ignored. */
    public Thread(ThreadGroup group, Runnable target, String name, long stackSize) {
        this(group, target, name, true);
    }

    /** The stack size is ignored. */
    public Thread(ThreadGroup group, Runnable target, String name, long stackSize, boolean inheritThreadLocals) {
        this(group, target, name, inheritThreadLocals);
    }

    private Thread(ThreadGroup group, Runnable target, String name, boolean inheritThreadLocals) {
        if (name == null) throw new NullPointerException("name cannot be null");
        this.name = name;
        this.target = target;
        Thread parent = currentThread();
        ThreadGroup own = group;
        if (own == null) own = parent instanceof VirtualThread ? parent.group() : parent.group;
        this.group = own;
        daemon = parent.daemon;
        int level = parent.priority;
        if (own != null && level > own.getMaxPriority()) level = own.getMaxPriority();
        priority = level;
        inherit(inheritThreadLocals);
        register();
    }

    /** A virtual thread: a daemon of a fixed priority in a group of its own. */
    Thread(String name, boolean inheritThreadLocals) {
        this.name = name;
        target = null;
        group = null;
        daemon = true;
        priority = NORM_PRIORITY;
        inherit(inheritThreadLocals);
        register();
    }

    private void inherit(boolean wanted) {
        if (!wanted) return;
        ThreadLocals values = confined0(true);
        if (values != null) inheritableThreadLocals = values.forChild();
    }

    /** The thread locals of the current thread, or null where it has none yet. */
    static native ThreadLocals confined0(boolean inheritable);

    static native void confine0(boolean inheritable, ThreadLocals values);

    /** Two threads have it from now on. */
    static native void share0(Object object);

    static String defaultName() {
        return "Thread-" + nextThreadNumber();
    }

    /** Counts from 0. */
    private static native int nextThreadNumber();

    /** Makes this object known to the VM; sets vmThread and tid. */
    private native void register();

    public static native Thread currentThread();

    public ClassLoader getContextClassLoader() {
        return contextClassLoader == null ? ClassLoader.getSystemClassLoader() : contextClassLoader;
    }

    /** Only kept, for nothing is found by it. Deviates from the JDK: a child does not inherit it. */
    public void setContextClassLoader(ClassLoader loader) {
        contextClassLoader = loader;
    }

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
        try {
            handler().uncaughtException(this, exception);
        } catch (Throwable another) {
            String name = another.getClass().getName();
            System.err.print("\nException: " + name + " thrown from the UncaughtExceptionHandler in thread \"" + this.name + "\"\n");
        }
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

    public final long threadId() {
        return tid;
    }

    public final String getName() {
        return name;
    }

    public final void setName(String name) {
        if (name == null) throw new NullPointerException("name cannot be null");
        this.name = name;
    }

    public final boolean isVirtual() {
        return this instanceof VirtualThread;
    }

    public final boolean isDaemon() {
        return daemon;
    }

    /** @throws IllegalThreadStateException if this thread is alive */
    public final void setDaemon(boolean daemon) {
        if (this instanceof VirtualThread && !daemon) {
            throw new IllegalArgumentException("'false' not legal for virtual threads");
        }
        if (isAlive()) throw new IllegalThreadStateException();
        this.daemon = daemon;
    }

    public final int getPriority() {
        return priority;
    }

    /** No more than the group allows; a virtual thread keeps the normal priority. */
    public final void setPriority(int priority) {
        if (priority > MAX_PRIORITY || priority < MIN_PRIORITY) throw new IllegalArgumentException();
        if (this instanceof VirtualThread) return;
        this.priority = group == null || priority <= group.getMaxPriority() ? priority : group.getMaxPriority();
    }

    /** null once the thread has ended. */
    public final ThreadGroup getThreadGroup() {
        if (getState() == State.TERMINATED) return null;
        return group();
    }

    /** Also of a thread that has ended. */
    ThreadGroup group() {
        return group == null ? ThreadGroup.MAIN : group;
    }

    /** Threads alive in the group of the current thread that are not the VM's own. */
    public static int activeCount() {
        return currentThread().group().activeCount();
    }

    public static int enumerate(Thread[] threads) {
        return currentThread().group().enumerate(threads);
    }

    /** All threads of the program that are alive, but virtual ones, in the order of their making. */
    static Thread[] live() {
        Thread[] threads = new Thread[countLive0()];
        fillLive0(threads);
        return threads;
    }

    private static native int countLive0();

    private static native void fillLive0(Thread[] threads);

    public StackTraceElement[] getStackTrace() {
        if (this == currentThread()) return new Exception().getStackTrace();
        Throwable frames = new Throwable();
        return readStack0(frames) ? frames.getStackTrace() : new StackTraceElement[0];
    }

    /** Puts this thread's frames into a Throwable; false where it is not alive. */
    private native boolean readStack0(Throwable frames);

    /** Deviates from the JDK: the VM's own threads are not among them. */
    public static Map<Thread, StackTraceElement[]> getAllStackTraces() {
        Map<Thread, StackTraceElement[]> all = new HashMap<Thread, StackTraceElement[]>();
        for (Thread thread : live()) all.put(thread, thread.getStackTrace());
        return all;
    }

    public static void dumpStack() {
        new Exception("Stack trace").printStackTrace();
    }

    /** @throws UnsupportedOperationException always */
    @Deprecated
    public final void stop() {
        throw new UnsupportedOperationException();
    }

    /** @throws UnsupportedOperationException always */
    @Deprecated
    public final void suspend() {
        throw new UnsupportedOperationException();
    }

    /** @throws UnsupportedOperationException always */
    @Deprecated
    public final void resume() {
        throw new UnsupportedOperationException();
    }

    /** There is no security manager. */
    @Deprecated
    public final void checkAccess() {
    }

    public static Builder.OfPlatform ofPlatform() {
        return new ThreadBuilder.Platform();
    }

    public static Builder.OfVirtual ofVirtual() {
        return new ThreadBuilder.Virtual();
    }

    public static Thread startVirtualThread(Runnable task) {
        return ofVirtual().start(task);
    }

    /** Makes threads; one builder is for one thread at a time, its factories are for all. */
    public interface Builder {
        Builder name(String name);

        /** The threads are called prefix + start, prefix + (start + 1) and so on. */
        Builder name(String prefix, long start);

        Builder inheritInheritableThreadLocals(boolean inherit);

        Builder uncaughtExceptionHandler(UncaughtExceptionHandler handler);

        Thread unstarted(Runnable task);

        Thread start(Runnable task);

        ThreadFactory factory();

        interface OfPlatform extends Builder {
            @Override
            OfPlatform name(String name);

            @Override
            OfPlatform name(String prefix, long start);

            @Override
            OfPlatform inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfPlatform uncaughtExceptionHandler(UncaughtExceptionHandler handler);

            OfPlatform group(ThreadGroup group);

            OfPlatform daemon(boolean daemon);

            default OfPlatform daemon() {
                return daemon(true);
            }

            OfPlatform priority(int priority);

            /** The stack size is ignored. */
            OfPlatform stackSize(long size);
        }

        interface OfVirtual extends Builder {
            @Override
            OfVirtual name(String name);

            @Override
            OfVirtual name(String prefix, long start);

            @Override
            OfVirtual inheritInheritableThreadLocals(boolean inherit);

            @Override
            OfVirtual uncaughtExceptionHandler(UncaughtExceptionHandler handler);
        }
    }

    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(Thread thread, Throwable exception);
    }

    /** Its own handler, else its group; null once the thread has ended. */
    public UncaughtExceptionHandler getUncaughtExceptionHandler() {
        return getState() == State.TERMINATED ? null : handler();
    }

    private UncaughtExceptionHandler handler() {
        UncaughtExceptionHandler handler = uncaughtExceptionHandler;
        return handler != null ? handler : group();
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
