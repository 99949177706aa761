import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Java Concurrency in Practice 7.1.4 and 7.1.5: running a task for a limited time, three attempts. */
public class RethrowInTimedRun {
  private static final ScheduledExecutorService cancelExec = Executors.newScheduledThreadPool(1);
  private static final ExecutorService taskExec = Executors.newCachedThreadPool();

  static void rethrowing(final Runnable r, long timeout, TimeUnit unit) throws InterruptedException {
    class RethrowableTask implements Runnable {
      private volatile Throwable t;

      public void run() {
        try {
          r.run();
        } catch (Throwable t) {
          this.t = t;
        }
      }

      void rethrow() {
        if (t instanceof RuntimeException e) throw e;
        else if (t instanceof Error e) throw e;
        else if (t != null) throw new IllegalStateException("not unchecked", t);
      }
    }
    RethrowableTask task = new RethrowableTask();
    final Thread taskThread = new Thread(task);
    taskThread.start();
    cancelExec.schedule(new Runnable() {
      public void run() {
        taskThread.interrupt();
      }
    }, timeout, unit);
    taskThread.join(unit.toMillis(timeout) + 1000);
    task.rethrow();
  }

  static void byFuture(Runnable r, long timeout, TimeUnit unit) throws InterruptedException {
    Future<?> task = taskExec.submit(r);
    try {
      task.get(timeout, unit);
      System.out.println("in time");
    } catch (TimeoutException e) {
      System.out.println("too late: " + e.getMessage());
    } catch (ExecutionException e) {
      throw (RuntimeException) e.getCause();
    } finally {
      System.out.println("cancelled " + task.cancel(true));
    }
  }

  static void sleeper() {
    try {
      Thread.sleep(60_000);
      System.out.println("never");
    } catch (InterruptedException e) {
      throw new IllegalStateException("woken early", e);
    }
  }

  static void outcome(Callable<?> call) throws Exception {
    try {
      call.call();
    } catch (IllegalStateException | ArithmeticException e) {
      System.out.println(e + ", because of " + e.getCause());
    }
  }

  public static void main(String[] args) throws Exception {
    outcome(() -> {
      rethrowing(RethrowInTimedRun::sleeper, 100, TimeUnit.MILLISECONDS);
      return null;
    });
    outcome(() -> {
      rethrowing(() -> System.out.println(1 / Integer.parseInt("0")), 1, TimeUnit.SECONDS);
      return null;
    });
    outcome(() -> {
      byFuture(RethrowInTimedRun::sleeper, 100, TimeUnit.MILLISECONDS);
      return null;
    });
    outcome(() -> {
      byFuture(() -> Integer.parseInt("1"), 10, TimeUnit.SECONDS);
      return null;
    });
    outcome(() -> {
      byFuture(() -> System.out.println(1 % Integer.parseInt("0")), 10, TimeUnit.SECONDS);
      return null;
    });
    System.out.println(cancelExec.shutdownNow().size() + " " + taskExec.shutdownNow().size());
  }
}

// expect: java.lang.IllegalStateException: woken early, because of java.lang.InterruptedException: sleep interrupted
// expect: java.lang.ArithmeticException: / by zero, because of null
// expect: too late: null
// expect: cancelled true
// expect: in time
// expect: cancelled false
// expect: cancelled false
// expect: java.lang.ArithmeticException: / by zero, because of null
// expect: 1 0
