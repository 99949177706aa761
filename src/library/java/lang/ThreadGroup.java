package java.lang;

/** A named set of threads. Groups here only name threads and take their uncaught exceptions. */
public class ThreadGroup implements Thread.UncaughtExceptionHandler {
    static final ThreadGroup SYSTEM = new ThreadGroup("system", null, Thread.MAX_PRIORITY);
    static final ThreadGroup MAIN = new ThreadGroup("main", SYSTEM, Thread.MAX_PRIORITY);

    private final String name;
    private final ThreadGroup parent;
    private int maxPriority;

    private ThreadGroup(String name, ThreadGroup parent, int maxPriority) {
        this.name = name;
        this.parent = parent;
        this.maxPriority = maxPriority;
    }

    public ThreadGroup(String name) {
        this(Thread.currentThread().getThreadGroup(), name);
    }

    public ThreadGroup(ThreadGroup parent, String name) {
        this(name, parent, parent.maxPriority);
    }

    public final String getName() {
        return name;
    }

    public final ThreadGroup getParent() {
        return parent;
    }

    public final int getMaxPriority() {
        return maxPriority;
    }

    /** The default handler where one is set; otherwise prints the stack trace, in one output operation. */
    @Override
    public void uncaughtException(Thread thread, Throwable exception) {
        if (parent != null) {
            parent.uncaughtException(thread, exception);
            return;
        }
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler != null) {
            handler.uncaughtException(thread, exception);
        } else if (!(exception instanceof ThreadDeath)) {
            System.err.print("Exception in thread \"" + thread.getName() + "\" " + exception.stackTraceText());
        }
    }

    @Override
    public String toString() {
        return getClass().getName() + "[name=" + name + ",maxpri=" + maxPriority + "]";
    }
}
