package java.util.concurrent;

import heddle.runtime.Step;

/** A Runnable or Callable as a fork/join task. */
final class AdaptedTask<V> extends ForkJoinTask<V> implements RunnableFuture<V> {
    private final Runnable runnable;
    private final Callable<? extends V> callable;
    private final V given;
    /** Nobody has the task: an exception goes to the thread's handler. */
    private final boolean unobserved;

    AdaptedTask(Runnable runnable, Callable<? extends V> callable, V given, boolean unobserved) {
        if (runnable == null && callable == null) throw new NullPointerException();
        this.runnable = runnable;
        this.callable = callable;
        this.given = given;
        this.unobserved = unobserved;
    }

    @Override
    boolean keepsResult() {
        return true;
    }

    @Override
    boolean body(Object[] result) throws Throwable {
        if (callable != null) {
            try {
                result[0] = callable.call();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Exception e) {
                throw new RuntimeException(e);
            }
        } else {
            runnable.run();
            result[0] = given;
        }
        return true;
    }

    @Override
    void failed(Throwable failure) {
        if (!unobserved) return;
        Thread self = Thread.currentThread();
        self.getUncaughtExceptionHandler().uncaughtException(self, failure);
    }

    @Override
    public void run() {
        invoke();
    }

    @Override
    protected boolean exec() {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public V getRawResult() {
        Step.begin(ForkJoinState.PLACE);
        V result = (V) kept();
        Step.end(ForkJoinState.PLACE);
        return result;
    }

    @Override
    protected void setRawResult(V value) {
        Step.begin(ForkJoinState.PLACE);
        keep(value);
        Step.end(ForkJoinState.PLACE);
    }

    @Override
    public String toString() {
        return super.toString() + "[Wrapped task = " + (callable == null ? (Object) runnable : callable) + "]";
    }
}
