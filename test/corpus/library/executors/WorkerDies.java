// expect error: Exception in thread "pool-1-thread-1" java.lang.IllegalArgumentException: ends the thread
// expect: pool-1-thread-2
// expect: java.lang.IllegalStateException: in the future | in the future
// expect: pool-1-thread-2
// expect: true
/** A task that throws ends its thread; the pool starts another in its place. A submitted task keeps the exception. */
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class WorkerDies {
    public static void main(String[] args) throws InterruptedException {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        pool.execute(() -> {
            throw new IllegalArgumentException("ends the thread");
        });
        pool.execute(() -> System.out.println(Thread.currentThread().getName()));
        Future<?> future = pool.submit(() -> {
            throw new IllegalStateException("in the future");
        });
        try {
            future.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage() + " | " + e.getCause().getMessage());
        }
        pool.execute(() -> System.out.println(Thread.currentThread().getName()));
        pool.shutdown();
        System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS));
    }
}
