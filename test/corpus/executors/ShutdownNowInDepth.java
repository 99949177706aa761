import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The two-phase shutdown of the ExecutorService documentation, with a task that does not want to stop. */
public class ShutdownNowInDepth {
  static volatile boolean stubborn;

  static void shutdownAndAwaitTermination(ExecutorService pool) {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(60, TimeUnit.MILLISECONDS)) {
        List<Runnable> left = pool.shutdownNow();
        System.out.println("left " + left.size() + " " + (left.get(0) instanceof FutureTask));
        if (!pool.awaitTermination(60, TimeUnit.MILLISECONDS)) System.out.println("Pool did not terminate, ignored: " + stubborn);
      }
    } catch (InterruptedException ex) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(1);
    CountDownLatch enough = new CountDownLatch(1);
    pool.submit(() -> {
      for (boolean done = false; !done; ) {
        try {
          enough.await();
          done = true;
        } catch (InterruptedException e) {
          stubborn = true;
        }
      }
    });
    Future<Integer> queued = pool.submit(() -> 1);
    shutdownAndAwaitTermination(pool);
    System.out.println(pool.isShutdown() + " " + pool.isTerminated() + " " + queued.isDone());
    try {
      queued.get(50, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      System.out.println("a task that shutdownNow returned never ends");
    }
    enough.countDown();
    System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS) + " " + pool.isTerminated());
  }
}

// expect: left 1 true
// expect: Pool did not terminate, ignored: true
// expect: true false false
// expect: a task that shutdownNow returned never ends
// expect: true true
