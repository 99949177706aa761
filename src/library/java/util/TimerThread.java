package java.util;

import heddle.runtime.Gate;
import heddle.runtime.Step;

/** The thread of a Timer. It waits for the first task on the virtual clock. */
final class TimerThread extends Thread {
    /** Open where the thread must look. */
    private final Gate bell = new Gate(1);
    // Changed in steps on TimerState.PLACE.
    private final ArrayList<TimerTask> tasks = new ArrayList<TimerTask>();
    private boolean ended;

    /** In a step. */
    boolean isEnded() {
        return ended;
    }

    /** In a step. */
    void add(TimerTask task) {
        int at = tasks.size();
        while (at > 0 && task.next < tasks.get(at - 1).next) at--;
        tasks.add(at, task);
        if (at == 0) bell.value = 1;
    }

    /** In a step: no more tasks. */
    void end() {
        ended = true;
        tasks.clear();
        bell.value = 1;
    }

    /** In a step. */
    int purge() {
        int before = tasks.size();
        for (int i = before - 1; i >= 0; i--) if (tasks.get(i).state == TimerTask.CANCELLED) tasks.remove(i);
        return before - tasks.size();
    }

    @Override
    public void run() {
        try {
            mainLoop();
        } finally {
            Step.begin(TimerState.PLACE);
            end();
            Step.end(TimerState.PLACE);
        }
    }

    private void mainLoop() {
        long nanos = -1L;
        while (true) {
            Step.await(TimerState.PLACE, bell, 1, false, false, nanos);
            bell.value = 0;
            TimerTask due = null;
            boolean over = ended;
            nanos = -1L;
            while (due == null && nanos < 0 && !tasks.isEmpty()) {
                TimerTask first = tasks.get(0);
                long now = System.currentTimeMillis();
                if (first.state == TimerTask.CANCELLED) {
                    tasks.remove(0);
                } else if (first.next > now) {
                    nanos = (first.next - now) * 1000000L;
                } else {
                    due = tasks.remove(0);
                    bell.value = 1;
                    if (due.period == 0) {
                        due.state = TimerTask.EXECUTED;
                    } else {
                        due.next = due.period < 0 ? now - due.period : due.next + due.period;
                        add(due);
                    }
                }
            }
            Step.end(TimerState.PLACE);
            if (over) return;
            if (due != null) due.run();
        }
    }
}
