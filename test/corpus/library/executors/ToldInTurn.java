// expect outcomes: 1\n
// expect race: none
/** A subscriber is told one thing after the other, whatever the schedule: there is no race on what it keeps. */
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

class ToldInTurn implements Flow.Subscriber<Integer> {
    private final CountDownLatch done = new CountDownLatch(1);
    /** Not volatile, no lock: what is called one after the other sees what was done before. */
    private String received = "";

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(1);
    }

    @Override
    public void onNext(Integer item) {
        received += item;
    }

    @Override
    public void onError(Throwable e) {
        received += e;
    }

    @Override
    public void onComplete() {
        done.countDown();
    }

    public static void main(String[] args) throws InterruptedException {
        ToldInTurn subscriber = new ToldInTurn();
        SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>(task -> new Thread(task).start(), 2);
        publisher.subscribe(subscriber);
        publisher.submit(1);
        publisher.close();
        subscriber.done.await();
        System.out.println(subscriber.received);
    }
}
