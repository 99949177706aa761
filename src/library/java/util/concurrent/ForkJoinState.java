package java.util.concurrent;

/** What all fork/join steps are on: tasks are forked, joined and stolen across threads that need not know each other's pool. */
final class ForkJoinState {
    static final ForkJoinState PLACE = new ForkJoinState();

    private ForkJoinState() {
    }
}
