package java.util;

/** What the steps of all timers are on: a task may be cancelled by who does not know its timer. */
final class TimerState {
    static final TimerState PLACE = new TimerState();
    /** Changed in steps. */
    static int numbers;

    private TimerState() {
    }
}
