package java.util.concurrent;

import heddle.runtime.Step;

/** A task that is complete when its pending count, usually of subtasks, is used up; its completion goes on to its completer. */
public abstract class CountedCompleter<T> extends ForkJoinTask<T> {
    final CountedCompleter<?> completer;
    /** Changed in steps on ForkJoinState.PLACE. */
    private int pending;

    protected CountedCompleter() {
        this(null, 0);
    }

    protected CountedCompleter(CountedCompleter<?> completer) {
        this(completer, 0);
    }

    protected CountedCompleter(CountedCompleter<?> completer, int initialPendingCount) {
        this.completer = completer;
        this.pending = initialPendingCount;
    }

    public abstract void compute();

    public void onCompletion(CountedCompleter<?> caller) {
    }

    /** True where the exception is to go on to the completer. */
    public boolean onExceptionalCompletion(Throwable exception, CountedCompleter<?> caller) {
        return true;
    }

    public final CountedCompleter<?> getCompleter() {
        return completer;
    }

    public final CountedCompleter<?> getRoot() {
        CountedCompleter<?> root = this;
        while (root.completer != null) root = root.completer;
        return root;
    }

    public final int getPendingCount() {
        Step.begin(ForkJoinState.PLACE);
        int count = pending;
        Step.end(ForkJoinState.PLACE);
        return count;
    }

    public final void setPendingCount(int count) {
        Step.begin(ForkJoinState.PLACE);
        pending = count;
        Step.end(ForkJoinState.PLACE);
    }

    public final void addToPendingCount(int delta) {
        Step.begin(ForkJoinState.PLACE);
        pending += delta;
        Step.end(ForkJoinState.PLACE);
    }

    public final boolean compareAndSetPendingCount(int expected, int count) {
        Step.begin(ForkJoinState.PLACE);
        boolean set = pending == expected;
        if (set) pending = count;
        Step.end(ForkJoinState.PLACE);
        return set;
    }

    /** The count before. */
    public final int decrementPendingCountUnlessZero() {
        Step.begin(ForkJoinState.PLACE);
        int count = pending;
        if (count != 0) pending--;
        Step.end(ForkJoinState.PLACE);
        return count;
    }

    private void up(boolean tell) {
        CountedCompleter<?> caller = this;
        CountedCompleter<?> task = this;
        while (task.decrementPendingCountUnlessZero() == 0) {
            if (tell) task.onCompletion(caller);
            caller = task;
            task = task.completer;
            if (task == null) {
                caller.quietlyComplete();
                return;
            }
        }
    }

    public final void tryComplete() {
        up(true);
    }

    /** As tryComplete, without onCompletion. */
    public final void propagateCompletion() {
        up(false);
    }

    @Override
    public void complete(T result) {
        setRawResult(result);
        onCompletion(this);
        quietlyComplete();
        if (completer != null) completer.tryComplete();
    }

    public final CountedCompleter<?> firstComplete() {
        return decrementPendingCountUnlessZero() == 0 ? this : null;
    }

    public final CountedCompleter<?> nextComplete() {
        if (completer != null) return completer.firstComplete();
        quietlyComplete();
        return null;
    }

    public final void quietlyCompleteRoot() {
        getRoot().quietlyComplete();
    }

    /** Does nothing: other workers have the subtasks. */
    public final void helpComplete(int maxTasks) {
    }

    @Override
    void failed(Throwable failure) {
        CountedCompleter<?> caller = this;
        CountedCompleter<?> task = this;
        while (task.onExceptionalCompletion(failure, caller)) {
            caller = task;
            task = task.completer;
            if (task == null) return;
            Step.begin(ForkJoinState.PLACE);
            boolean first = task.status == 0;
            task.settle(null, failure);
            Step.end(ForkJoinState.PLACE);
            if (!first) return;
        }
    }

    @Override
    protected final boolean exec() {
        compute();
        return false;
    }

    @Override
    public T getRawResult() {
        return null;
    }

    @Override
    protected void setRawResult(T value) {
    }
}
