package java.util.concurrent;

/** A scheduled future that can be run, perhaps again and again. */
public interface RunnableScheduledFuture<V> extends RunnableFuture<V>, ScheduledFuture<V> {
    boolean isPeriodic();
}
