import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What pools, tasks and refusals say of themselves, in each of their states. */
public class PoolTexts {
  static void show(Object text) {
    System.out.println(String.valueOf(text).replaceAll("@[0-9a-f]+", "").replaceAll("\\$\\$?Lambda[^,\\]]*", "\\$Lambda"));
  }

  static int call() {
    return 1;
  }

  public static void main(String[] args) throws Exception {
    ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(2);
    show(pool);
    CountDownLatch stop = new CountDownLatch(1);
    for (int i = 0; i < 3; i++) pool.submit(() -> {
      stop.await();
      return null;
    });
    show(pool);
    pool.shutdown();
    show(pool);
    Runnable named = new Runnable() {
      public void run() {}

      public String toString() {
        return "the task";
      }
    };
    for (int i = 0; i < 2; i++) {
      try {
        if (i == 0) pool.execute(named);
        else pool.submit(named);
      } catch (RejectedExecutionException e) {
        show(e.getMessage());
      }
    }
    stop.countDown();
    pool.awaitTermination(1, TimeUnit.SECONDS);
    show(pool);

    ScheduledThreadPoolExecutor scheduled = new ScheduledThreadPoolExecutor(1);
    show(scheduled);
    scheduled.shutdown();
    show(scheduled);
    try {
      scheduled.schedule(() -> 1, 1, TimeUnit.DAYS);
    } catch (RejectedExecutionException e) {
      show(e.getMessage().replaceAll("\\[.*", ""));
    }

    ExecutorService single = Executors.newSingleThreadExecutor();
    show(single.getClass().getSimpleName());
    single.shutdownNow();
    try {
      single.execute(named);
    } catch (RejectedExecutionException e) {
      show(e.getMessage());
    }
    FutureTask<String> task = new FutureTask<>(named, "result");
    show(task);
    task.run();
    show(task);
    show(task.get());
    FutureTask<String> failed = new FutureTask<>(() -> {
      throw new Exception("no");
    });
    failed.run();
    show(failed);
    FutureTask<String> cancelled = new FutureTask<>(named, null);
    cancelled.cancel(false);
    show(cancelled);
    ForkJoinPool own = new ForkJoinPool(3);
    show(own.getParallelism() + " " + own.getAsyncMode() + " " + own.isShutdown());
    own.shutdown();
    show(own.awaitTermination(1, TimeUnit.SECONDS) + " " + own.isTerminated());
    try {
      own.submit(PoolTexts::call);
    } catch (RejectedExecutionException e) {
      show(e.getMessage());
    }
  }
}

// expect: java.util.concurrent.ThreadPoolExecutor[Running, pool size = 0, active threads = 0, queued tasks = 0, completed tasks = 0]
// expect: java.util.concurrent.ThreadPoolExecutor[Running, pool size = 2, active threads = 2, queued tasks = 1, completed tasks = 0]
// expect: java.util.concurrent.ThreadPoolExecutor[Shutting down, pool size = 2, active threads = 2, queued tasks = 1, completed tasks = 0]
// expect: Task the task rejected from java.util.concurrent.ThreadPoolExecutor[Shutting down, pool size = 2, active threads = 2, queued tasks = 1, completed tasks = 0]
// expect: Task java.util.concurrent.FutureTask[Not completed, task = java.util.concurrent.Executors$RunnableAdapter[Wrapped task = the task]] rejected from java.util.concurrent.ThreadPoolExecutor[Shutting down, pool size = 2, active threads = 2, queued tasks = 1, completed tasks = 0]
// expect: java.util.concurrent.ThreadPoolExecutor[Terminated, pool size = 0, active threads = 0, queued tasks = 0, completed tasks = 3]
// expect: java.util.concurrent.ScheduledThreadPoolExecutor[Running, pool size = 0, active threads = 0, queued tasks = 0, completed tasks = 0]
// expect: java.util.concurrent.ScheduledThreadPoolExecutor[Terminated, pool size = 0, active threads = 0, queued tasks = 0, completed tasks = 0]
// expect: Task java.util.concurrent.ScheduledThreadPoolExecutor$ScheduledFutureTask
// expect: FinalizableDelegatedExecutorService
// expect: Task the task rejected from java.util.concurrent.ThreadPoolExecutor[Terminated, pool size = 0, active threads = 0, queued tasks = 0, completed tasks = 0]
// expect: java.util.concurrent.FutureTask[Not completed, task = java.util.concurrent.Executors$RunnableAdapter[Wrapped task = the task]]
// expect: java.util.concurrent.FutureTask[Completed normally]
// expect: result
// expect: java.util.concurrent.FutureTask[Completed exceptionally: java.lang.Exception: no]
// expect: java.util.concurrent.FutureTask[Cancelled]
// expect: 3 false false
// expect: true true
// expect: null
