package java.lang;

/**
 * A thread that the VM runs on one of a few carriers: it takes one while it runs, and gives it back while it waits (JEP 444).
 * The carriers are no Java threads here.
 */
final class VirtualThread extends Thread {
    private final Runnable task;

    VirtualThread(String name, boolean inheritThreadLocals, Runnable task) {
        super(name, inheritThreadLocals);
        this.task = task;
    }

    /** Only the thread itself runs its task. */
    @Override
    public void run() {
        if (Thread.currentThread() == this) task.run();
    }

    @Override
    public void start() {
        if (getState() != State.NEW) throw new IllegalThreadStateException("Already started");
        super.start();
    }

    @Override
    ThreadGroup group() {
        return ThreadGroup.VIRTUAL;
    }

    /** Number of the carrier that it is mounted on, from 1; 0 where it is on none. */
    private native int carrier0();

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("VirtualThread[#");
        text.append(threadId());
        if (!getName().isEmpty()) text.append(',').append(getName());
        text.append("]/");
        int carrier = carrier0();
        if (carrier == 0) return text.append(getState().toString().toLowerCase()).toString();
        return text.append("runnable@ForkJoinPool-1-worker-").append(carrier).toString();
    }
}
