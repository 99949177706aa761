// expect: join java.util.concurrent.CompletionException: java.lang.IllegalStateException: thrown
// expect: get java.util.concurrent.ExecutionException: java.lang.IllegalStateException: thrown
// expect: handle java.util.concurrent.CompletionException: java.lang.IllegalStateException: thrown
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.util.concurrent.CompletionException: java.lang.IllegalStateException: thrown] false true
// expect: join java.util.concurrent.CompletionException: java.lang.IllegalStateException: thrown
// expect: get java.util.concurrent.ExecutionException: java.lang.IllegalStateException: thrown
// expect: handle java.util.concurrent.CompletionException: java.lang.IllegalStateException: thrown
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.util.concurrent.CompletionException: java.lang.IllegalStateException: thrown] false true
// expect: join java.util.concurrent.CompletionException: java.io.IOException: given
// expect: get java.util.concurrent.ExecutionException: java.io.IOException: given
// expect: handle java.io.IOException: given
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.io.IOException: given] false true
// expect: join java.util.concurrent.CompletionException: java.io.IOException: given
// expect: get java.util.concurrent.ExecutionException: java.io.IOException: given
// expect: handle java.util.concurrent.CompletionException: java.io.IOException: given
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.util.concurrent.CompletionException: java.io.IOException: given] false true
// expect: sees java.io.IOException: given
// expect: join java.util.concurrent.CompletionException: java.io.IOException: given
// expect: get java.util.concurrent.ExecutionException: java.io.IOException: given
// expect: handle java.util.concurrent.CompletionException: java.io.IOException: given
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.util.concurrent.CompletionException: java.io.IOException: given] false true
// expect: true
// expect: join java.util.concurrent.CancellationException
// expect: get java.util.concurrent.CancellationException
// expect: handle java.util.concurrent.CancellationException
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.util.concurrent.CancellationException] true true
// expect: join java.util.concurrent.CompletionException: java.util.concurrent.CancellationException
// expect: get java.util.concurrent.ExecutionException: java.util.concurrent.CancellationException
// expect: handle java.util.concurrent.CompletionException: java.util.concurrent.CancellationException
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.util.concurrent.CompletionException: java.util.concurrent.CancellationException] false true
// expect: recovered from java.util.concurrent.CompletionException: java.lang.IllegalStateException: thrown
// expect: composed given
// expect: join java.util.concurrent.CompletionException: java.lang.RuntimeException: in whenComplete
// expect: get java.util.concurrent.ExecutionException: java.lang.RuntimeException: in whenComplete
// expect: handle java.util.concurrent.CompletionException: java.lang.RuntimeException: in whenComplete
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.util.concurrent.CompletionException: java.lang.RuntimeException: in whenComplete] false true
// expect: join java.util.concurrent.CompletionException: java.lang.RuntimeException: one
// expect: get java.util.concurrent.ExecutionException: java.lang.RuntimeException: one
// expect: handle java.util.concurrent.CompletionException: java.lang.RuntimeException: one
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.util.concurrent.CompletionException: java.lang.RuntimeException: one] false true
// expect: join java.util.concurrent.CompletionException: java.lang.ArithmeticException: / by zero
// expect: get java.util.concurrent.ExecutionException: java.lang.ArithmeticException: / by zero
// expect: handle java.util.concurrent.CompletionException: java.lang.ArithmeticException: / by zero
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.util.concurrent.CompletionException: java.lang.ArithmeticException: / by zero] false true
/** Exceptions in stages: when they are wrapped, and in what. */
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

class StageFailures {
    static void show(Object text) {
        System.out.println(text.toString().replaceAll("@[0-9a-f]+", ""));
    }

    static void ends(CompletableFuture<?> future) throws InterruptedException {
        try {
            future.join();
        } catch (CompletionException | CancellationException e) {
            show("join " + e);
        }
        try {
            future.get();
        } catch (ExecutionException | CancellationException e) {
            show("get " + e);
        }
        show(future.handle((value, failure) -> "handle " + failure).join());
        show(future + " " + future.isCancelled() + " " + future.isCompletedExceptionally());
    }

    public static void main(String[] args) throws InterruptedException {
        CompletableFuture<String> thrown = CompletableFuture.supplyAsync(() -> {
            throw new IllegalStateException("thrown");
        });
        ends(thrown);
        ends(thrown.thenApply(x -> x + "!"));
        CompletableFuture<String> given = new CompletableFuture<>();
        given.completeExceptionally(new IOException("given"));
        ends(given);
        ends(given.thenApply(x -> x + "!"));
        ends(given.whenComplete((value, failure) -> show("sees " + failure)));
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        CompletableFuture<Integer> after = cancelled.thenApply(String::length);
        show(cancelled.cancel(true));
        ends(cancelled);
        ends(after);
        show(thrown.exceptionally(e -> "recovered from " + e).join());
        show(given.exceptionallyCompose(e -> CompletableFuture.completedFuture("composed " + e.getMessage())).join());
        ends(CompletableFuture.completedFuture(1).whenComplete((value, failure) -> {
            throw new RuntimeException("in whenComplete");
        }));
        ends(CompletableFuture.allOf(
                CompletableFuture.completedFuture(1),
                CompletableFuture.failedFuture(new RuntimeException("one")),
                CompletableFuture.failedFuture(new RuntimeException("two"))));
        ends(CompletableFuture.completedFuture(1).thenApply(x -> x / 0));
    }
}
