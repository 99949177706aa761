package java.util;

import heddle.runtime.Step;

/**
 * Runs tasks later, all in one thread, on the virtual clock. Deviates from the JDK: the thread of a timer that nobody refers to any
 * more goes on until cancel.
 */
public class Timer {
    private final TimerThread thread = new TimerThread();

    public Timer() {
        this(name());
    }

    public Timer(boolean isDaemon) {
        this(name(), isDaemon);
    }

    public Timer(String name) {
        this(name, false);
    }

    public Timer(String name, boolean isDaemon) {
        thread.setName(name);
        thread.setDaemon(isDaemon);
        thread.start();
    }

    private static String name() {
        Step.begin(TimerState.PLACE);
        int number = TimerState.numbers++;
        Step.end(TimerState.PLACE);
        return "Timer-" + number;
    }

    public void schedule(TimerTask task, long delay) {
        if (delay < 0) throw new IllegalArgumentException("Negative delay.");
        add(task, delayed(delay), 0L);
    }

    public void schedule(TimerTask task, long delay, long period) {
        if (delay < 0) throw new IllegalArgumentException("Negative delay.");
        if (period <= 0) throw new IllegalArgumentException("Non-positive period.");
        add(task, delayed(delay), -period);
    }

    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        if (delay < 0) throw new IllegalArgumentException("Negative delay.");
        if (period <= 0) throw new IllegalArgumentException("Non-positive period.");
        add(task, delayed(delay), period);
    }

    public void schedule(TimerTask task, Date time) {
        add(task, time.getTime(), 0L);
    }

    public void schedule(TimerTask task, Date firstTime, long period) {
        if (period <= 0) throw new IllegalArgumentException("Non-positive period.");
        add(task, firstTime.getTime(), -period);
    }

    public void scheduleAtFixedRate(TimerTask task, Date firstTime, long period) {
        if (period <= 0) throw new IllegalArgumentException("Non-positive period.");
        add(task, firstTime.getTime(), period);
    }

    private static long delayed(long delay) {
        return System.currentTimeMillis() + delay;
    }

    private void add(TimerTask task, long time, long period) {
        Objects.requireNonNull(task);
        if (time < 0) throw new IllegalArgumentException("Illegal execution time.");
        String trouble = null;
        Step.begin(TimerState.PLACE);
        if (thread.isEnded()) {
            trouble = "Timer already cancelled.";
        } else if (task.state != TimerTask.NEW) {
            trouble = "Task already scheduled or cancelled";
        } else {
            task.next = time;
            task.period = period;
            task.state = TimerTask.SCHEDULED;
            thread.add(task);
        }
        Step.end(TimerState.PLACE);
        if (trouble != null) throw new IllegalStateException(trouble);
    }

    public void cancel() {
        Step.begin(TimerState.PLACE);
        thread.end();
        Step.end(TimerState.PLACE);
    }

    /** Removes the cancelled tasks; answers how many. */
    public int purge() {
        Step.begin(TimerState.PLACE);
        int removed = thread.purge();
        Step.end(TimerState.PLACE);
        return removed;
    }
}
