package java.util.concurrent;

import heddle.runtime.Step;

/** A fork/join task with a result. */
public abstract class RecursiveTask<V> extends ForkJoinTask<V> {
    public RecursiveTask() {
    }

    protected abstract V compute();

    @Override
    boolean keepsResult() {
        return true;
    }

    @Override
    boolean body(Object[] result) {
        result[0] = compute();
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public final V getRawResult() {
        Step.begin(ForkJoinState.PLACE);
        V result = (V) kept();
        Step.end(ForkJoinState.PLACE);
        return result;
    }

    @Override
    protected final void setRawResult(V value) {
        Step.begin(ForkJoinState.PLACE);
        keep(value);
        Step.end(ForkJoinState.PLACE);
    }

    @Override
    protected final boolean exec() {
        setRawResult(compute());
        return true;
    }
}
