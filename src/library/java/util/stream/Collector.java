package java.util.stream;

import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts elements into a container, and makes the result of the container at the end. */
public interface Collector<T, A, R> {
    Supplier<A> supplier();

    BiConsumer<A, T> accumulator();

    BinaryOperator<A> combiner();

    Function<A, R> finisher();

    Set<Characteristics> characteristics();

    static <T, R> Collector<T, R, R> of(
            Supplier<R> supplier, BiConsumer<R, T> accumulator, BinaryOperator<R> combiner, Characteristics... characteristics) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        Set<Characteristics> all = new HashSet<>();
        for (Characteristics each : characteristics) all.add(Objects.requireNonNull(each));
        all.add(Characteristics.IDENTITY_FINISH);
        return new FunctionCollector<T, R, R>(
                supplier, accumulator, combiner, container -> container, Collections.unmodifiableSet(all));
    }

    static <T, A, R> Collector<T, A, R> of(
            Supplier<A> supplier,
            BiConsumer<A, T> accumulator,
            BinaryOperator<A> combiner,
            Function<A, R> finisher,
            Characteristics... characteristics) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        Objects.requireNonNull(finisher);
        Set<Characteristics> all = new HashSet<>();
        for (Characteristics each : characteristics) all.add(Objects.requireNonNull(each));
        return new FunctionCollector<T, A, R>(supplier, accumulator, combiner, finisher, Collections.unmodifiableSet(all));
    }

    /** What the evaluation may make use of. */
    enum Characteristics {
        CONCURRENT,
        UNORDERED,
        IDENTITY_FINISH
    }
}
