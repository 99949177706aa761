package java.util.concurrent;

import heddle.runtime.Step;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** The stages that can be made from a CompletableFuture. */
abstract class FutureStages<T> extends FutureCell implements CompletionStage<T> {
    FutureStages(Object place) {
        super(place);
    }

    /** A new stage that depends on this. */
    abstract <U> CompletableFuture<U> stage();

    public abstract Executor defaultExecutor();

    static Executor screen(Executor executor) {
        if (executor == null) throw new NullPointerException();
        return executor;
    }

    private static void require(Object function) {
        if (function == null) throw new NullPointerException();
    }

    /** Waits for the results of several futures and then acts on all of them. */
    static final class Gathering {
        private final FutureCell target;
        private final Executor executor;
        /** null: answers null. */
        private final BiFunction<Object, Object, Object> function;
        // Changed in steps on the target's place.
        private final Object[] results;
        private int missing;

        Gathering(FutureCell target, int parts, Executor executor, BiFunction<Object, Object, Object> function) {
            this.target = target;
            this.executor = executor;
            this.function = function;
            results = new Object[parts];
            missing = parts;
        }

        /** What waits for one of them. Whoever brings the last result acts. */
        Dependent part(int index) {
            return new Dependent(target, null, RELAYS, (result, ignored) -> arrive(index, result), false);
        }

        private Object arrive(int index, Object result) {
            Step.begin(target.place);
            results[index] = result;
            boolean last = --missing == 0 && target.result == null;
            Object failed = null;
            for (int i = 0; last && i < results.length && failed == null; i++) {
                if (failure(results[i]) != null) failed = results[i];
            }
            Object first = results[0];
            Object second = results[results.length - 1];
            Step.end(target.place);
            if (!last) return null;
            if (failed != null) return relay(failed);
            if (function == null) return encode(null);
            Action action = (nothing, stage) -> encode(function.apply(value(first), value(second)));
            return new Dependent(target, executor, ALWAYS, action, false).react(null);
        }
    }

    private <U> CompletableFuture<U> after(Executor executor, int when, Action action) {
        CompletableFuture<U> stage = stage();
        depend(new Dependent(stage, executor, when, action, false));
        return stage;
    }

    final <F extends CompletableFuture<T>> F relayTo(F target) {
        depend(new Dependent(target, null, RELAYS, (result, stage) -> relay(result), false));
        return target;
    }

    @SuppressWarnings("unchecked")
    private <U> CompletableFuture<U> apply(Executor executor, Function<? super T, ? extends U> fn) {
        require(fn);
        return after(executor, ON_VALUE, (result, stage) -> encode(fn.apply((T) value(result))));
    }

    @SuppressWarnings("unchecked")
    private CompletableFuture<Void> accept(Executor executor, Consumer<? super T> action) {
        require(action);
        return after(executor, ON_VALUE, (result, stage) -> {
            action.accept((T) value(result));
            return encode(null);
        });
    }

    private CompletableFuture<Void> run(Executor executor, Runnable action) {
        require(action);
        return after(executor, ON_VALUE, (result, stage) -> {
            action.run();
            return encode(null);
        });
    }

    @SuppressWarnings("unchecked")
    private <U> CompletableFuture<U> handling(Executor executor, BiFunction<? super T, Throwable, ? extends U> fn) {
        require(fn);
        return after(executor, ALWAYS, (result, stage) -> encode(fn.apply((T) value(result), failure(result))));
    }

    @SuppressWarnings("unchecked")
    private CompletableFuture<T> watching(Executor executor, BiConsumer<? super T, ? super Throwable> action) {
        require(action);
        return after(executor, ALWAYS, (result, stage) -> {
            Throwable exception = failure(result);
            try {
                action.accept((T) value(result), exception);
            } catch (Throwable e) {
                if (exception == null) return failed(e);
                if (exception != e) exception.addSuppressed(e);
            }
            return relay(result);
        });
    }

    @SuppressWarnings("unchecked")
    private <U> CompletableFuture<U> compose(Executor executor, Function<? super T, ? extends CompletionStage<U>> fn) {
        require(fn);
        return after(executor, ON_VALUE, (result, stage) -> follow(fn.apply((T) value(result)), stage));
    }

    /** The stage will have the result of another. */
    private static Object follow(CompletionStage<?> other, FutureCell stage) {
        other.toCompletableFuture().depend(
                new Dependent(stage, null, RELAYS, (result, target) -> relay(result), false));
        return null;
    }

    @SuppressWarnings("unchecked")
    private <V> CompletableFuture<V> gather(
            Executor executor, CompletionStage<?> other, BiFunction<Object, Object, Object> function) {
        CompletableFuture<?> second = other.toCompletableFuture();
        CompletableFuture<V> stage = stage();
        Gathering gathering = new Gathering(stage, 2, executor, function);
        depend(gathering.part(0));
        second.depend(gathering.part(1));
        return stage;
    }

    @SuppressWarnings("unchecked")
    private <U, V> CompletableFuture<V> both(
            Executor executor, CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        require(fn);
        return gather(executor, other, (first, second) -> fn.apply((T) first, (U) second));
    }

    @SuppressWarnings("unchecked")
    private <U> CompletableFuture<Void> acceptBoth(
            Executor executor, CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        require(action);
        return gather(executor, other, (first, second) -> {
            action.accept((T) first, (U) second);
            return null;
        });
    }

    private CompletableFuture<Void> runBoth(Executor executor, CompletionStage<?> other, Runnable action) {
        require(action);
        return gather(executor, other, (first, second) -> {
            action.run();
            return null;
        });
    }

    private <U> CompletableFuture<U> first(Executor executor, CompletionStage<?> other, Action action) {
        CompletableFuture<?> second = other.toCompletableFuture();
        CompletableFuture<U> stage = stage();
        Dependent dependent = new Dependent(stage, executor, ON_VALUE, action, true);
        if (!depend(dependent)) second.depend(dependent);
        return stage;
    }

    @SuppressWarnings("unchecked")
    private <U> CompletableFuture<U> either(
            Executor executor, CompletionStage<? extends T> other, Function<? super T, U> fn) {
        require(fn);
        return first(executor, other, (result, stage) -> encode(fn.apply((T) value(result))));
    }

    @SuppressWarnings("unchecked")
    private CompletableFuture<Void> takeEither(
            Executor executor, CompletionStage<? extends T> other, Consumer<? super T> action) {
        require(action);
        return first(executor, other, (result, stage) -> {
            action.accept((T) value(result));
            return encode(null);
        });
    }

    private CompletableFuture<Void> runEither(Executor executor, CompletionStage<?> other, Runnable action) {
        require(action);
        return first(executor, other, (result, stage) -> {
            action.run();
            return encode(null);
        });
    }

    private CompletableFuture<T> recover(Executor executor, Function<Throwable, ? extends T> fn) {
        require(fn);
        return after(executor, ON_FAILURE, (result, stage) -> encode(fn.apply(failure(result))));
    }

    private CompletableFuture<T> recoverBy(
            Executor executor, Function<Throwable, ? extends CompletionStage<T>> fn) {
        require(fn);
        return after(executor, ON_FAILURE, (result, stage) -> follow(fn.apply(failure(result)), stage));
    }

    @Override
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> fn) {
        return recover(null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn) {
        return recover(defaultExecutor(), fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn, Executor executor) {
        return recover(screen(executor), fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return recoverBy(null, fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return recoverBy(defaultExecutor(), fn);
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor) {
        return recoverBy(screen(executor), fn);
    }

    @Override
    public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> fn) {
        return apply(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn) {
        return apply(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn, Executor executor) {
        return apply(screen(executor), fn);
    }

    @Override
    public CompletableFuture<Void> thenAccept(Consumer<? super T> action) {
        return accept(null, action);
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) {
        return accept(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action, Executor executor) {
        return accept(screen(executor), action);
    }

    @Override
    public CompletableFuture<Void> thenRun(Runnable action) {
        return run(null, action);
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action) {
        return run(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) {
        return run(screen(executor), action);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombine(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        return both(null, other, fn);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        return both(defaultExecutor(), other, fn);
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn, Executor executor) {
        return both(screen(executor), other, fn);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBoth(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return acceptBoth(null, other, action);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return acceptBoth(defaultExecutor(), other, action);
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor executor) {
        return acceptBoth(screen(executor), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
        return runBoth(null, other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
        return runBoth(defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        return runBoth(screen(executor), other, action);
    }

    @Override
    public <U> CompletableFuture<U> applyToEither(CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return either(null, other, fn);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return either(defaultExecutor(), other, fn);
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> fn, Executor executor) {
        return either(screen(executor), other, fn);
    }

    @Override
    public CompletableFuture<Void> acceptEither(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return takeEither(null, other, action);
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(CompletionStage<? extends T> other, Consumer<? super T> action) {
        return takeEither(defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
        return takeEither(screen(executor), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
        return runEither(null, other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action) {
        return runEither(defaultExecutor(), other, action);
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action, Executor executor) {
        return runEither(screen(executor), other, action);
    }

    @Override
    public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> fn) {
        return compose(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn) {
        return compose(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> fn, Executor executor) {
        return compose(screen(executor), fn);
    }

    @Override
    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> fn) {
        return handling(null, fn);
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn) {
        return handling(defaultExecutor(), fn);
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn, Executor executor) {
        return handling(screen(executor), fn);
    }

    @Override
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
        return watching(null, action);
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action) {
        return watching(defaultExecutor(), action);
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action, Executor executor) {
        return watching(screen(executor), action);
    }
}
