// expect: abort
// expect:   third rejected
// expect:   second in worker
// expect:   true
// expect:   rejected after shutdown
// expect: caller runs
// expect:   third in main
// expect:   second in worker
// expect:   true
// expect:   silently dropped
// expect: discard
// expect:   second in worker
// expect:   true
// expect:   silently dropped
// expect: discard oldest
// expect:   third in worker
// expect:   true
// expect:   silently dropped
// expect: own
// expect:   own handler, shut down: false
// expect:   second in worker
// expect:   true
// expect:   own handler, shut down: true
// expect:   silently dropped
/** What the four policies do with a task that does not fit, and all of them after shutdown. */
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

class Rejections {
    static void tryOut(String name, RejectedExecutionHandler policy) throws InterruptedException {
        System.out.println(name);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<Runnable>(1), r -> new Thread(r, "worker"), policy);
        CountDownLatch go = new CountDownLatch(1);
        pool.execute(() -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        });
        for (String task : new String[] {"second", "third"}) {
            try {
                pool.execute(() -> System.out.println("  " + task + " in " + Thread.currentThread().getName()));
            } catch (RejectedExecutionException e) {
                System.out.println("  " + task + " rejected");
            }
        }
        go.countDown();
        pool.shutdown();
        System.out.println("  " + pool.awaitTermination(1, TimeUnit.SECONDS));
        try {
            pool.execute(() -> System.out.println("  never"));
            System.out.println("  silently dropped");
        } catch (RejectedExecutionException e) {
            System.out.println("  rejected after shutdown");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        tryOut("abort", new ThreadPoolExecutor.AbortPolicy());
        tryOut("caller runs", new ThreadPoolExecutor.CallerRunsPolicy());
        tryOut("discard", new ThreadPoolExecutor.DiscardPolicy());
        tryOut("discard oldest", new ThreadPoolExecutor.DiscardOldestPolicy());
        tryOut("own", (task, pool) -> System.out.println("  own handler, shut down: " + pool.isShutdown()));
    }
}
