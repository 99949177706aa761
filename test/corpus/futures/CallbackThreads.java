import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Who runs a stage: the thread that completes, the one that adds the stage, or the executor that was named. */
public class CallbackThreads {
  static String me() {
    return Thread.currentThread().getName();
  }

  public static void main(String[] args) throws InterruptedException {
    ExecutorService pool = Executors.newSingleThreadExecutor(r -> new Thread(r, "pool"));
    CompletableFuture<String> open = new CompletableFuture<>();
    CompletableFuture<Void> told = open.thenAccept(x -> System.out.println("before completion: " + me()));
    Thread completer = new Thread(() -> open.complete("x"), "completer");
    completer.start();
    completer.join();
    told.join();
    open.thenAccept(x -> System.out.println("after completion: " + me()));
    open.thenAcceptAsync(x -> System.out.println("with an executor: " + me()), pool).join();
    CompletableFuture<String> chain = CompletableFuture.supplyAsync(CallbackThreads::me, pool);
    chain.join();
    System.out.println(chain.thenApply(name -> name + " then " + me()).join());
    CompletableFuture<String> timed = new CompletableFuture<String>().completeOnTimeout("t", 20, java.util.concurrent.TimeUnit.MILLISECONDS);
    System.out.println("timeout: " + timed.thenApply(x -> me()).join());
    System.out.println("delayed: " + CompletableFuture.supplyAsync(() -> me(),
        CompletableFuture.delayedExecutor(20, java.util.concurrent.TimeUnit.MILLISECONDS, pool)).join());
    pool.shutdown();
    CompletableFuture<String> refused;
    try {
      refused = CompletableFuture.supplyAsync(() -> "no", pool);
      System.out.println(refused);
    } catch (java.util.concurrent.RejectedExecutionException e) {
      System.out.println("supplyAsync itself throws");
    }
    CompletableFuture<Void> late = open.thenRunAsync(() -> {}, pool);
    System.out.println("thenRunAsync: " + late.isCompletedExceptionally());
  }
}

// expect: before completion: completer
// expect: after completion: main
// expect: with an executor: pool
// expect: pool then main
// expect: timeout: CompletableFutureDelayScheduler
// expect: delayed: pool
// expect: supplyAsync itself throws
// expect: thenRunAsync: true
