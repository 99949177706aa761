package java.lang;

/** A named set of threads and of groups of threads. */
public class ThreadGroup implements Thread.UncaughtExceptionHandler {
    static final ThreadGroup SYSTEM = new ThreadGroup("system", null, Thread.MAX_PRIORITY);
    static final ThreadGroup MAIN = new ThreadGroup("main", SYSTEM, Thread.MAX_PRIORITY);
    static final ThreadGroup VIRTUAL = new ThreadGroup("VirtualThreads", SYSTEM, Thread.MAX_PRIORITY);

    private final String name;
    private final ThreadGroup parent;
    private volatile int maxPriority;
    private volatile boolean daemon;
    /** Groups in this one, guarded by its monitor; null where there is none. */
    private ThreadGroup[] groups;

    private ThreadGroup(String name, ThreadGroup parent, int maxPriority) {
        this.name = name;
        this.parent = parent;
        this.maxPriority = maxPriority;
    }

    public ThreadGroup(String name) {
        this(Thread.currentThread().group(), name);
    }

    public ThreadGroup(ThreadGroup parent, String name) {
        this(name, parent, parent.maxPriority);
        daemon = parent.daemon;
        parent.add(this);
    }

    private synchronized void add(ThreadGroup group) {
        int count = groups == null ? 0 : groups.length;
        ThreadGroup[] more = new ThreadGroup[count + 1];
        for (int i = 0; i < count; i++) more[i] = groups[i];
        more[count] = group;
        groups = more;
    }

    /** Never changed after it was given out. */
    private synchronized ThreadGroup[] members() {
        return groups == null ? new ThreadGroup[0] : groups;
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

    /** For this group and those in it; never more than its parent has. Threads keep theirs. */
    public final void setMaxPriority(int priority) {
        if (priority < Thread.MIN_PRIORITY || priority > Thread.MAX_PRIORITY) return;
        maxPriority = parent == null || priority < parent.maxPriority ? priority : parent.maxPriority;
        for (ThreadGroup group : members()) group.setMaxPriority(priority);
    }

    @Deprecated
    public final boolean isDaemon() {
        return daemon;
    }

    @Deprecated
    public final void setDaemon(boolean daemon) {
        this.daemon = daemon;
    }

    /** Groups are never destroyed. */
    @Deprecated
    public boolean isDestroyed() {
        return false;
    }

    /** Does nothing, as since JDK 19. */
    @Deprecated
    public final void destroy() {
    }

    @Deprecated
    public final void checkAccess() {
    }

    /** True for the group itself too. */
    public final boolean parentOf(ThreadGroup group) {
        for (ThreadGroup each = group; each != null; each = each.parent) {
            if (each == this) return true;
        }
        return false;
    }

    public int activeCount() {
        int count = 0;
        for (Thread thread : Thread.live()) {
            if (parentOf(thread.group())) count++;
        }
        return count;
    }

    public int activeGroupCount() {
        int count = 0;
        for (ThreadGroup group : members()) count += 1 + group.activeGroupCount();
        return count;
    }

    public int enumerate(Thread[] threads) {
        return enumerate(threads, true);
    }

    /** Live threads as far as there is room; those of the groups within where it is recursive. */
    public int enumerate(Thread[] threads, boolean recursive) {
        int count = 0;
        for (Thread thread : Thread.live()) {
            ThreadGroup group = thread.group();
            if (count == threads.length) break;
            if (group == this || recursive && parentOf(group)) threads[count++] = thread;
        }
        return count;
    }

    public int enumerate(ThreadGroup[] found) {
        return enumerate(found, true);
    }

    public int enumerate(ThreadGroup[] found, boolean recursive) {
        return enumerate(found, 0, recursive);
    }

    private int enumerate(ThreadGroup[] found, int from, boolean recursive) {
        int count = from;
        ThreadGroup[] within = members();
        for (ThreadGroup group : within) {
            if (count < found.length) found[count++] = group;
        }
        if (!recursive) return count;
        for (ThreadGroup group : within) count = group.enumerate(found, count, true);
        return count;
    }

    /** Interrupts all threads in it and in the groups within. */
    public final void interrupt() {
        for (Thread thread : Thread.live()) {
            if (parentOf(thread.group())) thread.interrupt();
        }
    }

    /** Prints its threads and groups on System.out. */
    public void list() {
        list(Thread.live(), "");
    }

    private void list(Thread[] live, String margin) {
        System.out.println(margin + this);
        String inner = margin + "    ";
        for (Thread thread : live) {
            if (thread.group() == this) System.out.println(inner + thread);
        }
        for (ThreadGroup group : members()) group.list(live, inner);
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
