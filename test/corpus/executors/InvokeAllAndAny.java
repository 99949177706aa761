import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** invokeAll and invokeAny: order, failures, time limits, empty and null arguments. */
public class InvokeAllAndAny {
  static Callable<String> after(int millis, String result) {
    return () -> {
      Thread.sleep(millis);
      if (result.startsWith("!")) throw new IllegalStateException(result);
      return result;
    };
  }

  public static void main(String[] args) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Callable<String>> tasks = new ArrayList<>(Arrays.asList(after(300, "a"), after(10, "b"), after(100, "!c")));
    for (Future<String> each : pool.invokeAll(tasks)) {
      try {
        System.out.println(each.isDone() + " " + each.get());
      } catch (ExecutionException e) {
        System.out.println(e.getMessage() + " / " + e.getCause());
      }
    }
    System.out.println("any: " + pool.invokeAny(tasks));
    System.out.println("any but the failed: " + pool.invokeAny(Arrays.asList(after(10, "!x"), after(200, "y"))));
    try {
      pool.invokeAny(Collections.singletonList(after(10, "!only")));
    } catch (ExecutionException e) {
      System.out.println(e);
    }
    try {
      pool.invokeAny(Arrays.asList(after(60_000, "late")), 100, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      System.out.println(e);
    }
    for (Future<String> each : pool.invokeAll(Arrays.asList(after(10, "in time"), after(60_000, "late")), 200, TimeUnit.MILLISECONDS)) {
      try {
        System.out.println(each.get() + " " + each.isCancelled());
      } catch (CancellationException e) {
        System.out.println(e + " " + each.isCancelled());
      }
    }
    System.out.println(pool.invokeAll(new ArrayList<Callable<Integer>>()));
    try {
      pool.invokeAny(new ArrayList<Callable<Integer>>());
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    try {
      pool.invokeAll(Arrays.asList(after(1, "z"), null));
    } catch (NullPointerException e) {
      System.out.println("null task");
    }
    pool.shutdown();
    try {
      pool.invokeAll(tasks);
    } catch (RejectedExecutionException e) {
      System.out.println("rejected");
    }
  }
}

// expect: true a
// expect: true b
// expect: java.lang.IllegalStateException: !c / java.lang.IllegalStateException: !c
// expect: any: b
// expect: any but the failed: y
// expect: java.util.concurrent.ExecutionException: java.lang.IllegalStateException: !only
// expect: java.util.concurrent.TimeoutException
// expect: in time false
// expect: java.util.concurrent.CancellationException true
// expect: []
// expect: java.lang.IllegalArgumentException
// expect: null task
// expect: rejected
