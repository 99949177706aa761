package java.util.concurrent;

/** A result of an action that is done later. */
public interface ScheduledFuture<V> extends Delayed, Future<V> {
}
