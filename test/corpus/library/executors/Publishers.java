// expect: complete
// expect: [x0, x1, x2, x3, x4, x5, x6, x7, x8, x9]
// expect: Closed
// expect: true false 256
// expect: got 5
// expect: 1 false
// expect: true
// expect: 1 2 -1
// expect: dropped d
// expect: -1
// expect: 2 -2
// expect: [a]
// expect: error java.lang.IllegalArgumentException: non-positive subscription request
// expect: error java.lang.RuntimeException: over
// expect: error java.lang.IllegalStateException: Duplicate subscribe
// expect: false
/** Flow: a publisher, a processor, subscribers that ask for what they can take; buffers, drops, errors. */
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Function;

class Publishers {
    static class Mapper<T, R> extends SubmissionPublisher<R> implements Flow.Processor<T, R> {
        private final Function<T, R> function;
        private Flow.Subscription subscription;

        Mapper(Function<T, R> function) {
            this.function = function;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
        }

        @Override
        public void onNext(T item) {
            submit(function.apply(item));
            subscription.request(1);
        }

        @Override
        public void onError(Throwable e) {
            closeExceptionally(e);
        }

        @Override
        public void onComplete() {
            close();
        }
    }

    static class Sink implements Flow.Subscriber<String> {
        final CountDownLatch done = new CountDownLatch(1);
        final List<String> received = new ArrayList<>();
        final int first;
        Flow.Subscription subscription;

        Sink(int first) {
            this.first = first;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            if (first > 0) subscription.request(first);
        }

        @Override
        public void onNext(String item) {
            received.add(item);
            if (first > 0) subscription.request(1);
        }

        @Override
        public void onError(Throwable e) {
            System.out.println("error " + e);
            done.countDown();
        }

        @Override
        public void onComplete() {
            System.out.println("complete");
            done.countDown();
        }
    }

    public static void main(String[] args) throws Exception {
        SubmissionPublisher<Integer> numbers = new SubmissionPublisher<>();
        Mapper<Integer, String> names = new Mapper<>(i -> "x" + i);
        Sink sink = new Sink(1);
        numbers.subscribe(names);
        names.subscribe(sink);
        for (int i = 0; i < 10; i++) numbers.submit(i);
        numbers.close();
        sink.done.await();
        System.out.println(sink.received);
        try {
            numbers.submit(1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(numbers.isClosed() + " " + numbers.hasSubscribers() + " " + numbers.getMaxBufferCapacity());

        SubmissionPublisher<Integer> direct = new SubmissionPublisher<>(Runnable::run, 4);
        CompletableFuture<Void> consumed = direct.consume(x -> System.out.println("got " + x));
        direct.submit(5);
        System.out.println(direct.getNumberOfSubscribers() + " " + consumed.isDone());
        direct.close();
        System.out.println(consumed.isDone());

        SubmissionPublisher<String> small = new SubmissionPublisher<>(Runnable::run, 2);
        Sink slow = new Sink(0);
        small.subscribe(slow);
        System.out.println(small.submit("a") + " " + small.submit("b") + " " + small.offer("c", null));
        System.out.println(small.offer("d", (subscriber, item) -> {
            System.out.println("dropped " + item);
            return false;
        }));
        System.out.println(small.estimateMaximumLag() + " " + small.estimateMinimumDemand());
        slow.subscription.request(1);
        System.out.println(slow.received);
        slow.subscription.request(-1);
        small.closeExceptionally(new RuntimeException("over"));
        small.subscribe(new Sink(1));

        SubmissionPublisher<String> twice = new SubmissionPublisher<>(Runnable::run, 2);
        Sink same = new Sink(1);
        twice.subscribe(same);
        twice.subscribe(same);
        System.out.println(twice.hasSubscribers());
    }
}
