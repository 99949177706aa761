package java.util.stream;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The collectors of maps whose values are collected themselves. */
final class Grouping {
    private Grouping() {
    }

    @SuppressWarnings("unchecked")
    static <T, K, A, D, M extends Map<K, D>> Collector<T, ?, M> by(
            Function<? super T, ? extends K> classifier,
            Supplier<M> factory,
            Collector<? super T, A, D> downstream,
            Set<Collector.Characteristics> characteristics) {
        Supplier<A> container = downstream.supplier();
        BiConsumer<A, ? super T> put = downstream.accumulator();
        BiConsumer<Map<K, A>, T> accumulator = (map, element) -> {
            K key = Objects.requireNonNull(classifier.apply(element), "element cannot be mapped to a null key");
            put.accept(map.computeIfAbsent(key, absent -> container.get()), element);
        };
        BinaryOperator<A> combiner = downstream.combiner();
        Function<A, D> finisher = downstream.finisher();
        return new FunctionCollector<T, Map<K, A>, M>(
                (Supplier<Map<K, A>>) (Supplier<?>) factory,
                accumulator,
                (first, second) -> {
                    for (Map.Entry<K, A> entry : second.entrySet()) {
                        first.merge(entry.getKey(), entry.getValue(), combiner);
                    }
                    return first;
                },
                map -> {
                    if (!Collectors.finished(downstream)) {
                        map.replaceAll((key, value) -> (A) finisher.apply(value));
                    }
                    return (M) map;
                },
                characteristics);
    }

    /** Into a map that all threads put into: a group is locked while an element is put into it. */
    @SuppressWarnings("unchecked")
    static <T, A, D> BiConsumer<A, T> locked(Collector<? super T, A, D> downstream) {
        BiConsumer<A, T> put = (BiConsumer<A, T>) downstream.accumulator();
        if (downstream.characteristics().contains(Collector.Characteristics.CONCURRENT)) return put;
        return (container, element) -> {
            synchronized (container) {
                put.accept(container, element);
            }
        };
    }

    static <T, A, D> Collector<T, ?, Map<Boolean, D>> partition(
            Predicate<? super T> predicate, Collector<? super T, A, D> downstream) {
        BiConsumer<A, ? super T> put = downstream.accumulator();
        BinaryOperator<A> combiner = downstream.combiner();
        Function<A, D> finisher = downstream.finisher();
        return new FunctionCollector<T, Partition<A>, Map<Boolean, D>>(
                () -> new Partition<A>(downstream.supplier().get(), downstream.supplier().get()),
                (parts, element) -> put.accept(predicate.test(element) ? parts.forTrue : parts.forFalse, element),
                (first, second) -> new Partition<A>(
                        combiner.apply(first.forFalse, second.forFalse), combiner.apply(first.forTrue, second.forTrue)),
                parts -> new Partition<D>(finisher.apply(parts.forFalse), finisher.apply(parts.forTrue)),
                Set.of());
    }
}
