package java.util.concurrent;

/** Publishers that send as many items as their subscribers ask for. */
public final class Flow {
    private Flow() {
    }

    @FunctionalInterface
    public interface Publisher<T> {
        void subscribe(Subscriber<? super T> subscriber);
    }

    /** Its methods are called one after the other. */
    public interface Subscriber<T> {
        void onSubscribe(Subscription subscription);

        void onNext(T item);

        void onError(Throwable exception);

        void onComplete();
    }

    /** Links a publisher and a subscriber. */
    public interface Subscription {
        void request(long n);

        void cancel();
    }

    public interface Processor<T, R> extends Subscriber<T>, Publisher<R> {
    }

    public static int defaultBufferSize() {
        return 256;
    }
}
