// expect: true true true
// expect: java.util.concurrent.TimeoutException
// expect: java.util.concurrent.FutureTask[Not completed, task]
// expect: true false
// expect: interrupted, flag false
// expect: java.util.concurrent.CancellationException
// expect: java.util.concurrent.FutureTask[Cancelled]
// expect: false false java.util.concurrent.FutureTask[Completed normally]
// expect: stopped
// expect: true
// expect: 1 not begun
// expect: done false
// expect: 1 false
/** Cancelling futures: before they run, while they run, after; shutdownNow gives back what did not begin. */
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class Cancelling {
    static volatile String seen;

    static String plain(Object text) {
        return text.toString().replaceAll("@[0-9a-f]+", "").replaceAll("task = .*", "task]");
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Future<?> first = pool.submit(() -> {
            running.countDown();
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                seen = "interrupted, flag " + Thread.currentThread().isInterrupted();
            }
            stopped.countDown();
        });
        Future<String> second = pool.submit(() -> "never");
        running.await();
        System.out.println(second.cancel(false) + " " + second.isCancelled() + " " + second.isDone());
        try {
            first.get(10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println(e);
        }
        System.out.println(plain(first));
        System.out.println(first.cancel(true) + " " + first.cancel(true));
        stopped.await();
        System.out.println(seen);
        try {
            first.get();
        } catch (CancellationException e) {
            System.out.println(e);
        }
        System.out.println(plain(first));
        Future<Boolean> third = pool.submit(() -> Thread.currentThread().isInterrupted());
        System.out.println(third.get() + " " + third.cancel(true) + " " + plain(third));
        CountDownLatch again = new CountDownLatch(1);
        pool.execute(() -> {
            again.countDown();
            try {
                Thread.sleep(100_000);
            } catch (InterruptedException e) {
                System.out.println("stopped");
            }
        });
        pool.execute(() -> System.out.println("never"));
        again.await();
        int left = pool.shutdownNow().size();
        System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS));
        System.out.println(left + " not begun");
        FutureTask<Integer> task = new FutureTask<Integer>(() -> 1) {
            @Override
            protected void done() {
                System.out.println("done " + isCancelled());
            }
        };
        task.run();
        task.run();
        System.out.println(task.get() + " " + task.cancel(true));
    }
}
