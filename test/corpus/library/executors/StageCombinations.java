// expect: 42
// expect: 21
// expect: 22
// expect: both
// expect: 12
// expect: either 2
// expect: after either
// expect: 30
// expect: 20
// expect: true false
// expect: java.util.concurrent.TimeoutException
// expect: late
// expect: delayed
// expect: java.util.concurrent.TimeoutException
// expect: own own
// expect: ran
// expect: 20 7 false
/** Stages that depend on several futures, time limits, executors. */
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class StageCombinations {
    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> twenty = CompletableFuture.supplyAsync(() -> 20);
        CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> 2);
        System.out.println(twenty.thenCombine(two, (x, y) -> x * y + 2).get());
        System.out.println(twenty.thenCompose(x -> CompletableFuture.supplyAsync(() -> x + 1)).join());
        twenty.thenAcceptBoth(two, (x, y) -> System.out.println(x + y)).join();
        twenty.runAfterBoth(two, () -> System.out.println("both")).join();
        CompletableFuture<Integer> never = new CompletableFuture<>();
        System.out.println(never.applyToEither(two, x -> x + 10).join());
        two.acceptEither(never, x -> System.out.println("either " + x)).join();
        never.runAfterEither(two, () -> System.out.println("after either")).join();
        List<CompletableFuture<Integer>> squares = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int n = i;
            squares.add(CompletableFuture.supplyAsync(() -> n * n));
        }
        CompletableFuture.allOf(squares.toArray(new CompletableFuture[0])).join();
        int sum = 0;
        for (CompletableFuture<Integer> each : squares) sum += each.join();
        System.out.println(sum);
        System.out.println(CompletableFuture.anyOf(never, twenty).join());
        System.out.println(CompletableFuture.allOf().isDone() + " " + CompletableFuture.anyOf().isDone());
        try {
            new CompletableFuture<String>().orTimeout(50, TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new CompletableFuture<String>().completeOnTimeout("late", 50, TimeUnit.MILLISECONDS).join());
        System.out.println(CompletableFuture.supplyAsync(
                () -> "delayed", CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS)).join());
        try {
            never.get(10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println(e);
        }
        ExecutorService pool = Executors.newFixedThreadPool(1, task -> new Thread(task, "own"));
        System.out.println(CompletableFuture.supplyAsync(() -> Thread.currentThread().getName(), pool)
                .thenApplyAsync(name -> name + " " + Thread.currentThread().getName(), pool)
                .join());
        CompletableFuture.runAsync(() -> System.out.println("ran"), pool).join();
        pool.shutdown();
        System.out.println(twenty.copy().join() + " " + never.getNow(7) + " " + never.isDone());
    }
}
