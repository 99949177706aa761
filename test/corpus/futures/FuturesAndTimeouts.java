import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** orTimeout, completeOnTimeout, timed get, cancellation of a chain and what it does not cancel. */
public class FuturesAndTimeouts {
  static CompletableFuture<String> after(int millis, String value) {
    return CompletableFuture.supplyAsync(() -> value, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
  }

  public static void main(String[] args) throws Exception {
    System.out.println(after(10, "in time").orTimeout(5, TimeUnit.SECONDS).get());
    CompletableFuture<String> late = after(60_000, "late").orTimeout(50, TimeUnit.MILLISECONDS);
    try {
      late.get();
    } catch (ExecutionException e) {
      System.out.println(e);
    }
    try {
      late.getNow("absent");
    } catch (CompletionException e) {
      System.out.println(e);
    }
    System.out.println(late.handle((v, e) -> v + " " + e).join());
    System.out.println(after(60_000, "late").completeOnTimeout("default", 50, TimeUnit.MILLISECONDS).join());
    CompletableFuture<String> slow = new CompletableFuture<>();
    CompletableFuture<String> next = slow.thenApply(x -> x + x);
    try {
      next.get(20, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      System.out.println(e + " " + next.isDone());
    }
    System.out.println(next.cancel(false) + " " + next.isCancelled() + " " + slow.isDone());
    slow.complete("s");
    try {
      next.join();
    } catch (CancellationException e) {
      System.out.println(e);
    }
    CompletableFuture<String> dependent = next.thenApply(x -> x);
    try {
      dependent.join();
    } catch (CompletionException e) {
      System.out.println(e + " " + dependent.isCancelled());
    }
    Thread.currentThread().interrupt();
    try {
      new CompletableFuture<String>().get();
    } catch (InterruptedException e) {
      System.out.println(e + " " + Thread.currentThread().isInterrupted());
    }
    Thread.currentThread().interrupt();
    System.out.println(after(10, "join does not mind").join() + " " + Thread.interrupted());
    System.out.println(CompletableFuture.completedFuture(1).complete(2) + " " + slow.completeExceptionally(new Exception()));
    System.out.println(new CompletableFuture<Integer>().completeAsync(() -> 6 * 7).join());
  }
}

// expect: in time
// expect: java.util.concurrent.ExecutionException: java.util.concurrent.TimeoutException
// expect: java.util.concurrent.CompletionException: java.util.concurrent.TimeoutException
// expect: null java.util.concurrent.TimeoutException
// expect: default
// expect: java.util.concurrent.TimeoutException false
// expect: true true false
// expect: java.util.concurrent.CancellationException
// expect: java.util.concurrent.CompletionException: java.util.concurrent.CancellationException false
// expect: java.lang.InterruptedException false
// expect: join does not mind true
// expect: false false
// expect: 42
