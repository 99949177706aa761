import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Patterns on CompletableFuture: retry, fallback, first of several, a sequence of futures as a future of a list. */
public class RetriesAndFallbacks {
  static <T> CompletableFuture<T> retry(Supplier<? extends CompletionStage<T>> call, int attempts) {
    CompletableFuture<T> result = new CompletableFuture<>();
    call.get().whenComplete((value, failure) -> {
      if (failure == null) result.complete(value);
      else if (attempts > 1) retry(call, attempts - 1).whenComplete((v, f) -> {
        if (f == null) result.complete(v);
        else result.completeExceptionally(f);
      });
      else result.completeExceptionally(failure);
    });
    return result;
  }

  static <T> CompletableFuture<List<T>> sequence(List<CompletableFuture<T>> futures) {
    CompletableFuture<List<T>> all = CompletableFuture.completedFuture(new ArrayList<>());
    for (CompletableFuture<T> each : futures) {
      all = all.thenCombine(each, (list, value) -> {
        list.add(value);
        return list;
      });
    }
    return all;
  }

  static <T> CompletableFuture<T> firstToSucceed(List<CompletableFuture<T>> futures) {
    CompletableFuture<T> first = new CompletableFuture<>();
    CompletableFuture.allOf(futures.stream().map(f -> f.thenAccept(first::complete)).toArray(CompletableFuture[]::new))
        .exceptionally(e -> {
          first.completeExceptionally(e);
          return null;
        });
    return first;
  }

  public static void main(String[] args) {
    AtomicInteger calls = new AtomicInteger();
    Supplier<CompletableFuture<String>> flaky = () -> CompletableFuture.supplyAsync(() -> {
      if (calls.incrementAndGet() < 3) throw new IllegalStateException("call " + calls);
      return "call " + calls + " worked";
    });
    System.out.println(retry(flaky, 5).join());
    calls.set(0);
    try {
      retry(flaky, 2).join();
    } catch (CompletionException e) {
      System.out.println(e.getMessage());
    }
    List<CompletableFuture<Integer>> squares = new ArrayList<>();
    for (int i = 5; i > 0; i--) {
      int n = i;
      squares.add(CompletableFuture.supplyAsync(() -> n * n, CompletableFuture.delayedExecutor(n * 10L, TimeUnit.MILLISECONDS)));
    }
    System.out.println(sequence(squares).join());
    System.out.println(firstToSucceed(List.of(CompletableFuture.<Integer>failedFuture(new RuntimeException("down")), squares.get(0))).join());
    Function<Integer, CompletableFuture<Integer>> half = n -> n % 2 == 0 ? CompletableFuture.completedFuture(n / 2)
        : CompletableFuture.failedFuture(new ArithmeticException(n + " is odd"));
    System.out.println(half.apply(12).thenCompose(half).thenCompose(half).exceptionally(e -> {
      System.out.println(e.getCause() == null ? e : e.getCause());
      return 0;
    }).join());
  }
}

// expect: call 3 worked
// expect: java.lang.IllegalStateException: call 2
// expect: [25, 16, 9, 4, 1]
// expect: 25
// expect: java.lang.ArithmeticException: 3 is odd
// expect: 0
