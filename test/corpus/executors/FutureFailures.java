import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What Future.get throws for each way in which a task can end, and what execute does instead. */
public class FutureFailures {
  static void show(ExecutorService pool, Callable<?> task) throws InterruptedException {
    Future<?> future = pool.submit(task);
    try {
      System.out.println("value " + future.get());
    } catch (ExecutionException e) {
      System.out.println(e + "\n  cause " + e.getCause() + ", its cause " + e.getCause().getCause());
    }
  }

  static int forever(int n) {
    return forever(n + 1) + 1;
  }

  public static void main(String[] args) throws InterruptedException {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    show(pool, () -> null);
    show(pool, () -> {
      throw new IOException("disk", new RuntimeException("head crash"));
    });
    show(pool, () -> {
      throw new Exception();
    });
    show(pool, () -> {
      throw new AssertionError("an error too");
    });
    show(pool, () -> forever(0));
    show(pool, () -> {
      throw new InterruptedException("inside of the task");
    });
    show(pool, () -> {
      throw new ExecutionException("nested", null);
    });
    show(pool, () -> ((Object) "text").equals(1) ? 1 : (Integer) (Object) "text");
    System.out.println(pool.submit(() -> {
      throw new IllegalStateException("lost");
    }).isCancelled());
    try {
      pool.submit((Runnable) null);
    } catch (NullPointerException e) {
      System.out.println("null task");
    }
    java.util.concurrent.CountDownLatch told = new java.util.concurrent.CountDownLatch(1);
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> {
      System.out.println(t.getName() + " dies of " + e);
      told.countDown();
    });
    pool.execute(() -> {
      throw new IllegalStateException("seen");
    });
    told.await();
    pool.execute(() -> System.out.println("next in " + Thread.currentThread().getName()));
    pool.shutdown();
  }
}

// expect: value null
// expect: java.util.concurrent.ExecutionException: java.io.IOException: disk
// expect:   cause java.io.IOException: disk, its cause java.lang.RuntimeException: head crash
// expect: java.util.concurrent.ExecutionException: java.lang.Exception
// expect:   cause java.lang.Exception, its cause null
// expect: java.util.concurrent.ExecutionException: java.lang.AssertionError: an error too
// expect:   cause java.lang.AssertionError: an error too, its cause null
// expect: java.util.concurrent.ExecutionException: java.lang.StackOverflowError
// expect:   cause java.lang.StackOverflowError, its cause null
// expect: java.util.concurrent.ExecutionException: java.lang.InterruptedException: inside of the task
// expect:   cause java.lang.InterruptedException: inside of the task, its cause null
// expect: java.util.concurrent.ExecutionException: java.util.concurrent.ExecutionException: nested
// expect:   cause java.util.concurrent.ExecutionException: nested, its cause null
// expect: java.util.concurrent.ExecutionException: java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap')
// expect:   cause java.lang.ClassCastException: class java.lang.String cannot be cast to class java.lang.Integer (java.lang.String and java.lang.Integer are in module java.base of loader 'bootstrap'), its cause null
// expect: false
// expect: null task
// expect: pool-1-thread-1 dies of java.lang.IllegalStateException: seen
// expect: next in pool-1-thread-2
