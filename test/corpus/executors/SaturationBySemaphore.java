import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A bounded executor (Java Concurrency in Practice 8.3.3) and executors of one line each. */
public class SaturationBySemaphore {
  static class BoundedExecutor {
    private final Executor exec;
    private final Semaphore semaphore;

    BoundedExecutor(Executor exec, int bound) {
      this.exec = exec;
      this.semaphore = new Semaphore(bound);
    }

    void submitTask(final Runnable command) throws InterruptedException {
      semaphore.acquire();
      try {
        exec.execute(() -> {
          try {
            command.run();
          } finally {
            semaphore.release();
          }
        });
      } catch (RejectedExecutionException e) {
        semaphore.release();
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    ExecutorService pool = Executors.newCachedThreadPool();
    BoundedExecutor bounded = new BoundedExecutor(pool, 2);
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    for (int i = 0; i < 8; i++) {
      bounded.submitTask(() -> {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        Thread.yield();
        inside.decrementAndGet();
      });
    }
    pool.shutdown();
    System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS) + ", at most two inside: " + (most.get() <= 2));
    bounded.submitTask(() -> System.out.println("never"));
    System.out.println("permits " + bounded.semaphore.availablePermits());
    Executor within = Runnable::run;
    Executor perTask = task -> new Thread(task, "per task").start();
    within.execute(() -> System.out.println("within " + Thread.currentThread().getName()));
    perTask.execute(() -> System.out.println(Thread.currentThread().getName()));
  }
}

// expect: true, at most two inside: true
// expect: permits 2
// expect: within main
// expect: per task
