package java.util.concurrent;

/** A future whose result is there when it was run. */
public interface RunnableFuture<V> extends Runnable, Future<V> {
    void run();
}
