package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;

/** A computation that can be run once, cancelled, and waited for. Running it is two visible operations around the user's code. */
public class FutureTask<V> implements RunnableFuture<V> {
    private static final int NEW = 0;
    private static final int NORMAL = 1;
    private static final int FAILED = 2;
    private static final int CANCELLED = 3;
    /** Cancelled; the interrupt of the runner was not sent yet. */
    private static final int INTERRUPTING = 4;
    private static final int INTERRUPTED = 5;

    private final Callable<V> callable;
    private final Gate done = new Gate(0);
    /** Closed while cancel is about to interrupt the runner. */
    private final Gate interruptSent = new Gate(1);
    // Changed in steps on this.
    private int state;
    private Object outcome;
    private Thread runner;

    public FutureTask(Callable<V> callable) {
        if (callable == null) throw new NullPointerException();
        this.callable = callable;
    }

    public FutureTask(Runnable runnable, V result) {
        if (runnable == null) throw new NullPointerException();
        this.callable = new Executors.RunnableAdapter<V>(runnable, result);
    }

    @Override
    public boolean isCancelled() {
        Step.begin(this);
        boolean cancelled = state >= CANCELLED;
        Step.end(this);
        return cancelled;
    }

    @Override
    public boolean isDone() {
        Step.begin(this);
        boolean finished = state != NEW;
        Step.end(this);
        return finished;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        Thread interrupted = null;
        Step.begin(this);
        boolean cancelled = state == NEW;
        if (cancelled) {
            done.value = 1;
            state = CANCELLED;
            if (mayInterruptIfRunning) {
                interrupted = runner;
                state = interrupted == null ? INTERRUPTED : INTERRUPTING;
                if (interrupted != null) interruptSent.value = 0;
            }
        }
        Step.end(this);
        if (interrupted != null) {
            interrupted.interrupt();
            Step.begin(this);
            state = INTERRUPTED;
            interruptSent.value = 1;
            Step.end(this);
        }
        if (cancelled) done();
        return cancelled;
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        Step.await(this, done, 1, false, true, -1L);
        int reached = state;
        Object result = outcome;
        Step.end(this);
        if (reached == NEW) throw interruption();
        return report(reached, result);
    }

    @Override
    public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long nanos = Math.max(0L, unit.toNanos(timeout));
        int end = Step.await(this, done, 1, false, true, nanos);
        int reached = state;
        Object result = outcome;
        Step.end(this);
        if (reached == NEW) {
            if (end == Step.INTERRUPTED) throw interruption();
            throw new TimeoutException();
        }
        return report(reached, result);
    }

    private static InterruptedException interruption() {
        Thread.interrupted();
        return new InterruptedException();
    }

    @SuppressWarnings("unchecked")
    private V report(int reached, Object result) throws ExecutionException {
        if (reached == NORMAL) return (V) result;
        if (reached >= CANCELLED) throw new CancellationException();
        throw new ExecutionException((Throwable) result);
    }

    @Override
    public V resultNow() {
        Step.begin(this);
        int reached = state;
        Object result = outcome;
        Step.end(this);
        switch (reached) {
            case NORMAL:
                @SuppressWarnings("unchecked")
                V value = (V) result;
                return value;
            case FAILED:
                throw new IllegalStateException("Task completed with exception");
            case NEW:
                throw new IllegalStateException("Task has not completed");
            default:
                throw new IllegalStateException("Task was cancelled");
        }
    }

    @Override
    public Throwable exceptionNow() {
        Step.begin(this);
        int reached = state;
        Object result = outcome;
        Step.end(this);
        switch (reached) {
            case NORMAL:
                throw new IllegalStateException("Task completed with a result");
            case FAILED:
                return (Throwable) result;
            case NEW:
                throw new IllegalStateException("Task has not completed");
            default:
                throw new IllegalStateException("Task was cancelled");
        }
    }

    @Override
    public State state() {
        Step.begin(this);
        int reached = state;
        Step.end(this);
        switch (reached) {
            case NEW:
                return State.RUNNING;
            case NORMAL:
                return State.SUCCESS;
            case FAILED:
                return State.FAILED;
            default:
                return State.CANCELLED;
        }
    }

    /** Called when the task is done or cancelled. */
    protected void done() {
    }

    protected void set(V value) {
        settle(NORMAL, value);
    }

    protected void setException(Throwable exception) {
        settle(FAILED, exception);
    }

    private void settle(int reached, Object result) {
        Step.begin(this);
        runner = null;
        boolean first = state == NEW;
        boolean interrupting = state == INTERRUPTING;
        if (first) {
            state = reached;
            outcome = result;
            done.value = 1;
        }
        Step.end(this);
        if (first) done();
        if (interrupting) awaitInterrupt();
    }

    /** The interrupt that cancel sends must come before this task is over: it is not meant for the next one. */
    private void awaitInterrupt() {
        Step.await(this, interruptSent, 1, false, false, -1L);
        Step.end(this);
    }

    /** Takes the task for the current thread; false where it runs, ran or was cancelled. */
    private boolean claim() {
        Step.begin(this);
        boolean mine = state == NEW && runner == null;
        if (mine) runner = Thread.currentThread();
        Step.end(this);
        return mine;
    }

    @Override
    public void run() {
        if (!claim()) return;
        V result;
        try {
            result = callable.call();
        } catch (Throwable e) {
            setException(e);
            return;
        }
        set(result);
    }

    /** Runs without setting a result, so that it can run again; false where it failed or was cancelled. */
    protected boolean runAndReset() {
        if (!claim()) return false;
        try {
            callable.call();
        } catch (Throwable e) {
            setException(e);
            return false;
        }
        Step.begin(this);
        runner = null;
        boolean again = state == NEW;
        boolean interrupting = state == INTERRUPTING;
        Step.end(this);
        if (interrupting) awaitInterrupt();
        return again;
    }

    @Override
    public String toString() {
        Step.begin(this);
        int reached = state;
        Object result = outcome;
        Step.end(this);
        switch (reached) {
            case NEW:
                return super.toString() + "[Not completed, task = " + callable + "]";
            case NORMAL:
                return super.toString() + "[Completed normally]";
            case FAILED:
                return super.toString() + "[Completed exceptionally: " + result + "]";
            default:
                return super.toString() + "[Cancelled]";
        }
    }
}
