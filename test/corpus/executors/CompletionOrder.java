import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A renderer of pages with a CompletionService: results in the order of completion. */
public class CompletionOrder {
  public static void main(String[] args) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    CompletionService<String> images = new ExecutorCompletionService<>(pool);
    int[] delays = {500, 100, 300};
    for (int delay : delays) {
      images.submit(() -> {
        Thread.sleep(delay);
        if (delay == 300) throw new java.io.IOException("HTTP 404");
        return "image after " + delay;
      });
    }
    Future<String> early = images.poll();
    System.out.println(early);
    for (int i = 0; i < delays.length; i++) {
      try {
        System.out.println(images.take().get());
      } catch (ExecutionException e) {
        Throwable cause = e.getCause();
        System.out.println(e.getMessage() + ", " + cause.getMessage());
      }
    }
    images.submit(() -> System.out.println("a runnable"), "with a result");
    try {
      System.out.println(images.poll(1, TimeUnit.SECONDS).get());
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    }
    System.out.println(images.poll(10, TimeUnit.MILLISECONDS));
    pool.shutdown();
  }
}

// expect: null
// expect: image after 100
// expect: java.io.IOException: HTTP 404, HTTP 404
// expect: image after 500
// expect: a runnable
// expect: with a result
// expect: null
