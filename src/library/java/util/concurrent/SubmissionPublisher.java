package java.util.concurrent;

import heddle.runtime.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** Publishes what is submitted to all subscribers, each with a buffer of its own. */
public class SubmissionPublisher<T> implements Flow.Publisher<T>, AutoCloseable {
    private final Executor executor;
    private final int capacity;
    private final BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler;
    // Changed in steps on this.
    private final ArrayList<BufferedSubscription<T>> subscriptions = new ArrayList<BufferedSubscription<T>>();
    private boolean closed;
    private Throwable closedBy;

    public SubmissionPublisher() {
        this(ForkJoinPool.commonPool(), Flow.defaultBufferSize(), null);
    }

    public SubmissionPublisher(Executor executor, int maxBufferCapacity) {
        this(executor, maxBufferCapacity, null);
    }

    public SubmissionPublisher(
            Executor executor,
            int maxBufferCapacity,
            BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler) {
        if (executor == null) throw new NullPointerException();
        if (maxBufferCapacity <= 0) throw new IllegalArgumentException("capacity must be positive");
        this.executor = executor;
        int rounded = 1;
        while (rounded < maxBufferCapacity && rounded < 1 << 30) rounded <<= 1;
        capacity = rounded;
        this.handler = handler;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        if (subscriber == null) throw new NullPointerException();
        BufferedSubscription<T> subscription =
                new BufferedSubscription<T>(this, subscriber, executor, capacity, handler);
        Step.begin(this);
        BufferedSubscription<T> before = null;
        for (BufferedSubscription<T> each : subscriptions) if (each.subscriber.equals(subscriber)) before = each;
        boolean over = closed;
        Throwable exception = closedBy;
        if (!over && before == null) subscriptions.add(subscription);
        Step.end(this);
        if (before != null) {
            before.close(new IllegalStateException("Duplicate subscribe"));
            return;
        }
        subscription.open();
        if (over) subscription.close(exception);
    }

    final void forget(BufferedSubscription<T> subscription) {
        Step.begin(this);
        subscriptions.remove(subscription);
        Step.end(this);
    }

    private ArrayList<BufferedSubscription<T>> all() {
        Step.begin(this);
        ArrayList<BufferedSubscription<T>> copy = new ArrayList<BufferedSubscription<T>>(subscriptions);
        Step.end(this);
        return copy;
    }

    private ArrayList<BufferedSubscription<T>> open() {
        Step.begin(this);
        boolean over = closed;
        ArrayList<BufferedSubscription<T>> copy = new ArrayList<BufferedSubscription<T>>(subscriptions);
        Step.end(this);
        if (over) throw new IllegalStateException("Closed");
        return copy;
    }

    /** Waits where a buffer is full. The answer is the greatest number of items that wait at one subscriber. */
    public int submit(T item) {
        if (item == null) throw new NullPointerException();
        int lag = 0;
        for (BufferedSubscription<T> each : open()) lag = Math.max(lag, each.put(item, -1L));
        return lag;
    }

    public int offer(T item, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        return offer(item, 0L, TimeUnit.NANOSECONDS, onDrop);
    }

    /** The greatest lag, or minus the number of drops. */
    public int offer(T item, long timeout, TimeUnit unit, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        if (item == null) throw new NullPointerException();
        long nanos = Math.max(0L, unit.toNanos(timeout));
        int lag = 0;
        int drops = 0;
        for (BufferedSubscription<T> each : open()) {
            int waiting = each.put(item, nanos);
            if (waiting == 0 && onDrop != null && onDrop.test(each.subscriber, item)) waiting = each.put(item, 0L);
            if (waiting == 0) drops++;
            lag = Math.max(lag, waiting);
        }
        return drops > 0 ? -drops : lag;
    }

    @Override
    public void close() {
        finish(null);
    }

    public void closeExceptionally(Throwable error) {
        if (error == null) throw new NullPointerException();
        finish(error);
    }

    private void finish(Throwable error) {
        Step.begin(this);
        boolean first = !closed;
        closed = true;
        if (first) closedBy = error;
        ArrayList<BufferedSubscription<T>> told = new ArrayList<BufferedSubscription<T>>(subscriptions);
        if (first) subscriptions.clear();
        Step.end(this);
        if (!first) return;
        for (BufferedSubscription<T> each : told) each.close(error);
    }

    public boolean isClosed() {
        Step.begin(this);
        boolean answer = closed;
        Step.end(this);
        return answer;
    }

    public Throwable getClosedException() {
        Step.begin(this);
        Throwable answer = closedBy;
        Step.end(this);
        return answer;
    }

    public boolean hasSubscribers() {
        return getNumberOfSubscribers() > 0;
    }

    public int getNumberOfSubscribers() {
        return all().size();
    }

    public Executor getExecutor() {
        return executor;
    }

    public int getMaxBufferCapacity() {
        return capacity;
    }

    public List<Flow.Subscriber<? super T>> getSubscribers() {
        ArrayList<Flow.Subscriber<? super T>> subscribers = new ArrayList<Flow.Subscriber<? super T>>();
        for (BufferedSubscription<T> each : all()) subscribers.add(each.subscriber);
        return subscribers;
    }

    public boolean isSubscribed(Flow.Subscriber<? super T> subscriber) {
        return getSubscribers().contains(subscriber);
    }

    public long estimateMinimumDemand() {
        ArrayList<BufferedSubscription<T>> subscribed = all();
        long least = subscribed.isEmpty() ? 0L : Long.MAX_VALUE;
        for (BufferedSubscription<T> each : subscribed) least = Math.min(least, each.demand());
        return least;
    }

    public int estimateMaximumLag() {
        int most = 0;
        for (BufferedSubscription<T> each : all()) most = Math.max(most, each.lag());
        return most;
    }

    /** Gives all items to the consumer; the future is complete when this publisher is. */
    public CompletableFuture<Void> consume(Consumer<? super T> consumer) {
        if (consumer == null) throw new NullPointerException();
        CompletableFuture<Void> status = new CompletableFuture<Void>();
        subscribe(new Consuming<T>(status, consumer));
        return status;
    }

    private static final class Consuming<T> implements Flow.Subscriber<T> {
        private final CompletableFuture<Void> status;
        private final Consumer<? super T> consumer;

        Consuming(CompletableFuture<Void> status, Consumer<? super T> consumer) {
            this.status = status;
            this.consumer = consumer;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            status.whenComplete((nothing, exception) -> subscription.cancel());
            if (!status.isDone()) subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(T item) {
            try {
                consumer.accept(item);
            } catch (Throwable e) {
                status.completeExceptionally(e);
            }
        }

        @Override
        public void onError(Throwable exception) {
            status.completeExceptionally(exception);
        }

        @Override
        public void onComplete() {
            status.complete(null);
        }
    }
}
