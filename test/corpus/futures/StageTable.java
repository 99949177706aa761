import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** Each kind of dependent stage on a value, on a failure and on a failure further up. */
public class StageTable {
  static void row(String name, Function<CompletableFuture<Integer>, CompletableFuture<?>> stage) {
    StringBuilder line = new StringBuilder(name).append(':');
    CompletableFuture<Integer> value = CompletableFuture.completedFuture(4);
    CompletableFuture<Integer> failed = CompletableFuture.failedFuture(new ArithmeticException("x"));
    CompletableFuture<Integer> further = failed.thenApply(n -> n + 1);
    for (CompletableFuture<Integer> source : java.util.List.of(value, failed, further)) {
      try {
        line.append(' ').append(stage.apply(source).join());
      } catch (CompletionException e) {
        line.append(" [").append(e.getMessage()).append(']');
      }
      line.append(',');
    }
    System.out.println(line);
  }

  static String kind(Throwable t) {
    return t == null ? "-" : t.getClass().getSimpleName() + (t.getCause() == null ? "" : "(" + t.getCause().getClass().getSimpleName() + ")");
  }

  public static void main(String[] args) {
    row("thenApply", f -> f.thenApply(n -> n * 2));
    row("thenApply fails", f -> f.thenApply(n -> n / 0));
    row("thenAccept", f -> f.thenAccept(n -> {}));
    row("thenRun", f -> f.thenRun(() -> {}));
    row("thenCompose", f -> f.thenCompose(n -> CompletableFuture.completedFuture(n + "!")));
    row("thenCompose fails", f -> f.thenCompose(n -> CompletableFuture.failedFuture(new IllegalStateException("inner"))));
    row("handle", f -> f.handle((n, e) -> n + "/" + kind(e)));
    row("handle fails", f -> f.handle((n, e) -> {
      throw new IllegalStateException("in handle");
    }));
    row("whenComplete", f -> f.whenComplete((n, e) -> System.out.print("(" + n + "," + kind(e) + ") ")));
    row("whenComplete fails", f -> f.whenComplete((n, e) -> {
      throw new IllegalStateException("in whenComplete");
    }));
    row("exceptionally", f -> f.exceptionally(e -> -1));
    row("exceptionally kind", f -> f.exceptionally(e -> kind(e).length()));
    row("exceptionally fails", f -> f.exceptionally(e -> {
      throw new IllegalStateException("again", e);
    }));
    row("combine", f -> f.thenCombine(CompletableFuture.completedFuture(3), Integer::sum));
    row("combine failed", f -> f.thenCombine(CompletableFuture.<Integer>failedFuture(new RuntimeException("other")), Integer::sum));
    row("either", f -> f.applyToEither(new CompletableFuture<>(), n -> n + 0.5));
    row("allOf", f -> CompletableFuture.allOf(f, CompletableFuture.completedFuture("y")));
    row("anyOf", f -> CompletableFuture.anyOf(new CompletableFuture<>(), f));
    row("copy", f -> f.copy());
    row("minimal", f -> f.minimalCompletionStage().toCompletableFuture());
    row("async", f -> f.thenApplyAsync(n -> n - 1).handleAsync((n, e) -> n + " " + kind(e)));
    row("exceptionallyAsync", f -> f.exceptionallyAsync(e -> 0));
    row("exceptionallyCompose", f -> f.exceptionallyCompose(e -> CompletableFuture.completedFuture(kind(e).length())));
  }
}

// expect: thenApply: 8,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: thenApply fails:  [java.lang.ArithmeticException: / by zero],  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: thenAccept: null,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: thenRun: null,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: thenCompose: 4!,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: thenCompose fails:  [java.lang.IllegalStateException: inner],  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: handle: 4/-, null/ArithmeticException, null/CompletionException(ArithmeticException),
// expect: handle fails:  [java.lang.IllegalStateException: in handle],  [java.lang.IllegalStateException: in handle],  [java.lang.IllegalStateException: in handle],
// expect: (4,-) (null,ArithmeticException) (null,CompletionException(ArithmeticException)) whenComplete: 4,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: whenComplete fails:  [java.lang.IllegalStateException: in whenComplete],  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: exceptionally: 4, -1, -1,
// expect: exceptionally kind: 4, 19, 40,
// expect: exceptionally fails: 4,  [java.lang.IllegalStateException: again],  [java.lang.IllegalStateException: again],
// expect: combine: 7,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: combine failed:  [java.lang.RuntimeException: other],  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: either: 4.5,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: allOf: null,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: anyOf: 4,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: copy: 4,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: minimal: 4,  [java.lang.ArithmeticException: x],  [java.lang.ArithmeticException: x],
// expect: async: 3 -, null CompletionException(ArithmeticException), null CompletionException(ArithmeticException),
// expect: exceptionallyAsync: 4, 0, 0,
// expect: exceptionallyCompose: 4, 19, 40,
