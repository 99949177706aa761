package java.util.concurrent;

import heddle.runtime.Gate;
import heddle.runtime.Step;
import java.util.ArrayDeque;
import java.util.function.BiConsumer;

/** One subscriber of a SubmissionPublisher: its buffer and what it asked for. As a task it delivers what may be delivered. */
final class BufferedSubscription<T> implements Flow.Subscription, Runnable {
    private static final int SUBSCRIBE = 0;
    private static final int ITEM = 1;
    private static final int ERROR = 2;
    private static final int COMPLETE = 3;
    private static final int NOTHING = 4;

    final Flow.Subscriber<? super T> subscriber;
    private final SubmissionPublisher<T> publisher;
    private final Executor executor;
    private final BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> onNextFailure;
    private final int capacity;
    final Gate space;
    // Changed in steps on this.
    private final ArrayDeque<T> items = new ArrayDeque<T>();
    private long demand;
    /** A task delivers. */
    private boolean active;
    private boolean subscribed;
    private boolean closed;
    private boolean ended;
    private Throwable error;

    BufferedSubscription(
            SubmissionPublisher<T> publisher,
            Flow.Subscriber<? super T> subscriber,
            Executor executor,
            int capacity,
            BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> onNextFailure) {
        this.publisher = publisher;
        this.subscriber = subscriber;
        this.executor = executor;
        this.capacity = capacity;
        this.onNextFailure = onNextFailure;
        space = new Gate(capacity);
    }

    /** In a step: whether a task must be started. */
    private boolean rouse() {
        if (active || ended) return false;
        active = !subscribed || error != null || !items.isEmpty() && demand > 0 || items.isEmpty() && closed;
        return active;
    }

    private void start(boolean roused) {
        if (!roused) return;
        try {
            executor.execute(this);
        } catch (RuntimeException | Error e) {
            Step.begin(this);
            ended = true;
            space.value = Integer.MAX_VALUE;
            Step.end(this);
            throw e;
        }
    }

    void open() {
        Step.begin(this);
        boolean roused = rouse();
        Step.end(this);
        start(roused);
    }

    /** @return how many wait now; -1 where the subscriber has left; 0 where there was no space in time */
    int put(T item, long nanos) {
        int outcome = Step.await(this, space, 1, false, true, nanos);
        int lag = ended ? -1 : 0;
        boolean roused = false;
        if (space.value > 0 && !ended && !closed) {
            items.addLast(item);
            space.value--;
            lag = items.size();
            roused = rouse();
        }
        Step.end(this);
        start(roused);
        if (outcome == Step.INTERRUPTED && nanos < 0 && lag == 0) {
            boolean flag = Thread.interrupted();
            lag = put(item, nanos);
            if (flag) Thread.currentThread().interrupt();
        }
        return lag;
    }

    void close(Throwable exception) {
        Step.begin(this);
        closed = true;
        if (exception != null) error = exception;
        boolean roused = rouse();
        Step.end(this);
        start(roused);
    }

    @Override
    public void request(long n) {
        Step.begin(this);
        if (n <= 0) {
            error = new IllegalArgumentException("non-positive subscription request");
        } else {
            demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
        }
        boolean roused = subscribed && rouse();
        Step.end(this);
        start(roused);
    }

    @Override
    public void cancel() {
        Step.begin(this);
        ended = true;
        space.value = Integer.MAX_VALUE;
        items.clear();
        Step.end(this);
        publisher.forget(this);
    }

    int lag() {
        Step.begin(this);
        int size = items.size();
        Step.end(this);
        return size;
    }

    long demand() {
        Step.begin(this);
        long left = demand - items.size();
        Step.end(this);
        return left;
    }

    @Override
    public void run() {
        while (true) {
            T item = null;
            Throwable failure = null;
            int signal = NOTHING;
            Step.begin(this);
            if (ended) {
                active = false;
            } else if (!subscribed) {
                subscribed = true;
                signal = SUBSCRIBE;
            } else if (error != null) {
                failure = error;
                signal = ERROR;
                ended = true;
                space.value = Integer.MAX_VALUE;
            } else if (!items.isEmpty() && demand > 0) {
                item = items.pollFirst();
                demand--;
                space.value++;
                signal = ITEM;
            } else if (items.isEmpty() && closed) {
                signal = COMPLETE;
                ended = true;
            } else {
                active = false;
            }
            Step.end(this);
            switch (signal) {
                case SUBSCRIBE:
                    try {
                        subscriber.onSubscribe(this);
                    } catch (Throwable e) {
                        fail(e);
                    }
                    break;
                case ITEM:
                    try {
                        subscriber.onNext(item);
                    } catch (Throwable e) {
                        if (onNextFailure != null) onNextFailure.accept(subscriber, e);
                        fail(e);
                    }
                    break;
                case ERROR:
                    publisher.forget(this);
                    subscriber.onError(failure);
                    return;
                case COMPLETE:
                    publisher.forget(this);
                    subscriber.onComplete();
                    return;
                default:
                    return;
            }
        }
    }

    private void fail(Throwable exception) {
        Step.begin(this);
        error = exception;
        Step.end(this);
    }
}
