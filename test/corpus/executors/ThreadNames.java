import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Names, groups, priorities and daemon flags that thread factories give, across several pools. */
public class ThreadNames {
  static String about(Thread t) {
    return t.getName() + " " + t.isDaemon() + " " + t.getPriority() + " " + t.getThreadGroup().getName();
  }

  public static void main(String[] args) throws Exception {
    ExecutorService[] pools = {
      Executors.newFixedThreadPool(1), Executors.newCachedThreadPool(), Executors.newSingleThreadExecutor(),
      Executors.newScheduledThreadPool(1), Executors.newSingleThreadScheduledExecutor(),
    };
    for (ExecutorService pool : pools) {
      System.out.println(pool.submit(() -> about(Thread.currentThread())).get());
      pool.shutdown();
    }
    ThreadFactory factory = Executors.defaultThreadFactory();
    System.out.println(about(factory.newThread(() -> {})) + " / " + about(factory.newThread(() -> {})));
    System.out.println(factory.newThread(() -> {}).getState());
    AtomicInteger made = new AtomicInteger();
    ExecutorService own = Executors.newFixedThreadPool(2, task -> {
      Thread t = new Thread(task, "worker-" + made.incrementAndGet());
      t.setDaemon(true);
      t.setPriority(Thread.MAX_PRIORITY);
      return t;
    });
    System.out.println(own.submit(() -> about(Thread.currentThread())).get());
    ForkJoinPool forks = new ForkJoinPool(1);
    System.out.println(forks.submit(() -> about(Thread.currentThread())).get());
    System.out.println(new ForkJoinPool(1).submit(() -> Thread.currentThread().getName()).get());
    ExecutorService stealing = Executors.newWorkStealingPool(2);
    System.out.println(stealing.submit(() -> about(Thread.currentThread())).get());
  }
}

// expect: pool-1-thread-1 false 5 main
// expect: pool-2-thread-1 false 5 main
// expect: pool-3-thread-1 false 5 main
// expect: pool-4-thread-1 false 5 main
// expect: pool-5-thread-1 false 5 main
// expect: pool-6-thread-1 false 5 main / pool-6-thread-2 false 5 main
// expect: NEW
// expect: worker-1 true 10 main
// expect: ForkJoinPool-1-worker-1 true 5 main
// expect: ForkJoinPool-2-worker-1
// expect: ForkJoinPool-3-worker-1 true 5 main
