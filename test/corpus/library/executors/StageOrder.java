// expect: java.util.concurrent.CompletableFuture[Not completed, 4 dependents]
// expect: h
// expect: c 6
// expect: d 6
// expect: e 12
// expect: f 12
// expect: g 6
// expect: b 5
// expect: a 5
// expect: true false
// expect: java.util.concurrent.CompletableFuture[Completed normally] 0 12
// expect: true true early
// expect: 3 3
// expect: java.util.concurrent.CompletableFuture[Completed exceptionally: java.lang.RuntimeException: changed]
// expect: stage!
// expect: java.lang.UnsupportedOperationException
/** The order in which the dependents of a CompletableFuture act, and what it says of itself. */
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class StageOrder {
    static void show(Object text) {
        System.out.println(text.toString().replaceAll("@[0-9a-f]+", ""));
    }

    public static void main(String[] args) {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        first.thenAccept(x -> show("a " + x));
        first.thenAccept(x -> show("b " + x));
        CompletableFuture<Integer> second = first.thenApply(x -> x + 1);
        second.thenAccept(x -> show("c " + x));
        second.thenAccept(x -> show("d " + x));
        CompletableFuture<Integer> third = second.thenApply(x -> x * 2);
        third.thenAccept(x -> show("e " + x));
        third.thenAccept(x -> show("f " + x));
        second.thenAccept(x -> show("g " + x));
        first.thenRun(() -> show("h"));
        show(first);
        show(first.complete(5) + " " + first.complete(6));
        show(first + " " + first.getNumberOfDependents() + " " + third.join());
        CompletableFuture<String> open = new CompletableFuture<>();
        CompletableFuture<String> closed = open.thenApply(x -> {
            show("never");
            return x;
        });
        show(closed.complete("early") + " " + open.complete("late") + " " + closed.join());
        CompletableFuture<Integer> overwritten = new CompletableFuture<>();
        overwritten.obtrudeValue(3);
        show(overwritten.join() + " " + overwritten.getNow(4));
        overwritten.obtrudeException(new RuntimeException("changed"));
        show(overwritten);
        CompletionStage<String> stage = CompletableFuture.completedStage("stage");
        show(stage.thenApply(x -> x + "!").toCompletableFuture().join());
        try {
            ((CompletableFuture<String>) stage).join();
        } catch (UnsupportedOperationException e) {
            show(e);
        }
    }
}
