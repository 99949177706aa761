package java.util.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** The collectors of everyday. */
public final class Collectors {
    private Collectors() {
    }

    /** A container that is the result itself. */
    private static <T, A> Collector<T, ?, A> same(
            Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner, boolean unordered) {
        return new FunctionCollector<T, A, A>(
                supplier,
                accumulator,
                combiner,
                container -> container,
                unordered
                        ? Set.of(Collector.Characteristics.UNORDERED, Collector.Characteristics.IDENTITY_FINISH)
                        : Set.of(Collector.Characteristics.IDENTITY_FINISH));
    }

    private static <T, A, R> Collector<T, ?, R> made(
            Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner, Function<A, R> finisher) {
        return new FunctionCollector<T, A, R>(supplier, accumulator, combiner, finisher, Set.of());
    }

    static boolean finished(Collector<?, ?, ?> collector) {
        return collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH);
    }

    private static <E, C extends Collection<E>> C all(C first, C second) {
        first.addAll(second);
        return first;
    }

    public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(Supplier<C> factory) {
        return same(factory, (collection, element) -> collection.add(element), (a, b) -> all(a, b), false);
    }

    public static <T> Collector<T, ?, List<T>> toList() {
        return same(() -> new ArrayList<T>(), (list, element) -> list.add(element), (a, b) -> all(a, b), false);
    }

    public static <T> Collector<T, ?, List<T>> toUnmodifiableList() {
        return collectingAndThen(Collectors.<T>toList(), list -> List.copyOf(list));
    }

    public static <T> Collector<T, ?, Set<T>> toSet() {
        return same(() -> new HashSet<T>(), (set, element) -> set.add(element), (a, b) -> all(a, b), true);
    }

    public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
        return collectingAndThen(Collectors.<T>toSet(), set -> Set.copyOf(set));
    }

    public static Collector<CharSequence, ?, String> joining() {
        return made(
                () -> new StringBuilder(),
                (text, element) -> text.append(element),
                (a, b) -> a.append(b),
                text -> text.toString());
    }

    public static Collector<CharSequence, ?, String> joining(CharSequence delimiter) {
        return joining(delimiter, "", "");
    }

    public static Collector<CharSequence, ?, String> joining(
            CharSequence delimiter, CharSequence prefix, CharSequence suffix) {
        return made(
                () -> new StringJoiner(delimiter, prefix, suffix),
                (joiner, element) -> joiner.add(element),
                (a, b) -> a.merge(b),
                joiner -> joiner.toString());
    }

    public static <T, U, A, R> Collector<T, ?, R> mapping(
            Function<? super T, ? extends U> mapper, Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> put = downstream.accumulator();
        return new FunctionCollector<T, A, R>(
                downstream.supplier(),
                (container, element) -> put.accept(container, mapper.apply(element)),
                downstream.combiner(),
                downstream.finisher(),
                downstream.characteristics());
    }

    public static <T, U, A, R> Collector<T, ?, R> flatMapping(
            Function<? super T, ? extends Stream<? extends U>> mapper, Collector<? super U, A, R> downstream) {
        BiConsumer<A, ? super U> put = downstream.accumulator();
        return new FunctionCollector<T, A, R>(
                downstream.supplier(),
                (container, element) -> {
                    try (Stream<? extends U> inner = mapper.apply(element)) {
                        if (inner != null) inner.sequential().forEach(each -> put.accept(container, each));
                    }
                },
                downstream.combiner(),
                downstream.finisher(),
                downstream.characteristics());
    }

    public static <T, A, R> Collector<T, ?, R> filtering(
            Predicate<? super T> predicate, Collector<? super T, A, R> downstream) {
        BiConsumer<A, ? super T> put = downstream.accumulator();
        return new FunctionCollector<T, A, R>(
                downstream.supplier(),
                (container, element) -> {
                    if (predicate.test(element)) put.accept(container, element);
                },
                downstream.combiner(),
                downstream.finisher(),
                downstream.characteristics());
    }

    public static <T, A, R, RR> Collector<T, A, RR> collectingAndThen(
            Collector<T, A, R> downstream, Function<R, RR> finisher) {
        Objects.requireNonNull(finisher);
        boolean unordered = downstream.characteristics().contains(Collector.Characteristics.UNORDERED);
        return new FunctionCollector<T, A, RR>(
                downstream.supplier(),
                downstream.accumulator(),
                downstream.combiner(),
                downstream.finisher().andThen(finisher),
                unordered ? Set.of(Collector.Characteristics.UNORDERED) : Set.of());
    }

    public static <T> Collector<T, ?, Long> counting() {
        return summingLong(element -> 1L);
    }

    public static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.minBy(comparator));
    }

    public static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> comparator) {
        return reducing(BinaryOperator.maxBy(comparator));
    }

    public static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> mapper) {
        return made(
                () -> new int[1],
                (sum, element) -> sum[0] += mapper.applyAsInt(element),
                (a, b) -> {
                    a[0] += b[0];
                    return a;
                },
                sum -> sum[0]);
    }

    public static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> mapper) {
        return made(
                () -> new long[1],
                (sum, element) -> sum[0] += mapper.applyAsLong(element),
                (a, b) -> {
                    a[0] += b[0];
                    return a;
                },
                sum -> sum[0]);
    }

    public static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> mapper) {
        return collectingAndThen(Collectors.<T>summarizingDouble(mapper), statistics -> statistics.getSum());
    }

    public static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> mapper) {
        return collectingAndThen(Collectors.<T>summarizingInt(mapper), statistics -> statistics.getAverage());
    }

    public static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> mapper) {
        return collectingAndThen(Collectors.<T>summarizingLong(mapper), statistics -> statistics.getAverage());
    }

    public static <T> Collector<T, ?, Double> averagingDouble(ToDoubleFunction<? super T> mapper) {
        return collectingAndThen(Collectors.<T>summarizingDouble(mapper), statistics -> statistics.getAverage());
    }

    public static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(ToIntFunction<? super T> mapper) {
        return same(
                () -> new IntSummaryStatistics(),
                (statistics, element) -> statistics.accept(mapper.applyAsInt(element)),
                (a, b) -> {
                    a.combine(b);
                    return a;
                },
                false);
    }

    public static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(ToLongFunction<? super T> mapper) {
        return same(
                () -> new LongSummaryStatistics(),
                (statistics, element) -> statistics.accept(mapper.applyAsLong(element)),
                (a, b) -> {
                    a.combine(b);
                    return a;
                },
                false);
    }

    public static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(ToDoubleFunction<? super T> mapper) {
        return same(
                () -> new DoubleSummaryStatistics(),
                (statistics, element) -> statistics.accept(mapper.applyAsDouble(element)),
                (a, b) -> {
                    a.combine(b);
                    return a;
                },
                false);
    }

    @SuppressWarnings("unchecked")
    public static <T> Collector<T, ?, T> reducing(T identity, BinaryOperator<T> operator) {
        return reducing(identity, element -> element, operator);
    }

    @SuppressWarnings("unchecked")
    public static <T, U> Collector<T, ?, U> reducing(
            U identity, Function<? super T, ? extends U> mapper, BinaryOperator<U> operator) {
        return made(
                () -> new Object[] {identity},
                (state, element) -> state[0] = operator.apply((U) state[0], mapper.apply(element)),
                (a, b) -> {
                    a[0] = operator.apply((U) a[0], (U) b[0]);
                    return a;
                },
                state -> (U) state[0]);
    }

    @SuppressWarnings("unchecked")
    public static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> operator) {
        // The container is empty or holds one element.
        return made(
                () -> new ArrayList<T>(1),
                (held, element) -> {
                    if (held.isEmpty()) held.add(element);
                    else held.set(0, operator.apply(held.get(0), element));
                },
                (a, b) -> {
                    if (a.isEmpty()) return b;
                    if (!b.isEmpty()) a.set(0, operator.apply(a.get(0), b.get(0)));
                    return a;
                },
                held -> held.isEmpty() ? Optional.<T>empty() : Optional.ofNullable(held.get(0)));
    }

    public static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(Function<? super T, ? extends K> classifier) {
        return groupingBy(classifier, Collectors.<T>toList());
    }

    public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(
            Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
        return Grouping.by(classifier, () -> (Map<K, D>) new HashMap<K, D>(), downstream, Set.of());
    }

    public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(
            Function<? super T, ? extends K> classifier, Supplier<M> factory, Collector<? super T, A, D> downstream) {
        return Grouping.by(classifier, factory, downstream, Set.of());
    }

    private static final class Concurrently {
        static final Set<Collector.Characteristics> FLAGS =
                Set.of(Collector.Characteristics.CONCURRENT, Collector.Characteristics.UNORDERED);
    }

    public static <T, K> Collector<T, ?, ConcurrentMap<K, List<T>>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier) {
        return groupingByConcurrent(classifier, Collectors.<T>toList());
    }

    public static <T, K, A, D> Collector<T, ?, ConcurrentMap<K, D>> groupingByConcurrent(
            Function<? super T, ? extends K> classifier, Collector<? super T, A, D> downstream) {
        return groupingByConcurrent(classifier, () -> (ConcurrentMap<K, D>) new ConcurrentHashMap<K, D>(), downstream);
    }

    public static <T, K, A, D, M extends ConcurrentMap<K, D>> Collector<T, ?, M> groupingByConcurrent(
            Function<? super T, ? extends K> classifier, Supplier<M> factory, Collector<? super T, A, D> downstream) {
        Collector<T, A, D> locked = new FunctionCollector<T, A, D>(
                downstream.supplier(),
                Grouping.locked(downstream),
                downstream.combiner(),
                downstream.finisher(),
                downstream.characteristics());
        return Grouping.by(classifier, factory, locked, Concurrently.FLAGS);
    }

    public static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(Predicate<? super T> predicate) {
        return partitioningBy(predicate, Collectors.<T>toList());
    }

    public static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(
            Predicate<? super T> predicate, Collector<? super T, A, D> downstream) {
        return Grouping.partition(predicate, downstream);
    }

    private static IllegalStateException duplicate(Object key, Object first, Object second) {
        return new IllegalStateException(
                "Duplicate key " + key + " (attempted merging values " + first + " and " + second + ")");
    }

    private static <K, V> void putNew(Map<K, V> map, K key, V value) {
        V old = map.putIfAbsent(key, Objects.requireNonNull(value));
        if (old != null) throw duplicate(key, old, value);
    }

    private static <K, V, M extends Map<K, V>> M putAllNew(M map, M others) {
        for (Map.Entry<K, V> entry : others.entrySet()) putNew(map, entry.getKey(), entry.getValue());
        return map;
    }

    private static <K, V, M extends Map<K, V>> M mergeAll(M map, M others, BinaryOperator<V> merge) {
        for (Map.Entry<K, V> entry : others.entrySet()) map.merge(entry.getKey(), entry.getValue(), merge);
        return map;
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(
            Function<? super T, ? extends K> key, Function<? super T, ? extends U> value) {
        return same(
                () -> (Map<K, U>) new HashMap<K, U>(),
                (map, element) -> putNew(map, key.apply(element), value.apply(element)),
                (a, b) -> putAllNew(a, b),
                false);
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(
            Function<? super T, ? extends K> key,
            Function<? super T, ? extends U> value,
            BinaryOperator<U> merge) {
        return toMap(key, value, merge, () -> (Map<K, U>) new HashMap<K, U>());
    }

    public static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(
            Function<? super T, ? extends K> key,
            Function<? super T, ? extends U> value,
            BinaryOperator<U> merge,
            Supplier<M> factory) {
        return same(
                factory,
                (map, element) -> map.merge(key.apply(element), value.apply(element), merge),
                (a, b) -> mergeAll(a, b, merge),
                false);
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
            Function<? super T, ? extends K> key, Function<? super T, ? extends U> value) {
        return collectingAndThen(Collectors.<T, K, U>toMap(key, value), map -> Map.copyOf(map));
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(
            Function<? super T, ? extends K> key,
            Function<? super T, ? extends U> value,
            BinaryOperator<U> merge) {
        return collectingAndThen(Collectors.<T, K, U>toMap(key, value, merge), map -> Map.copyOf(map));
    }

    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> key, Function<? super T, ? extends U> value) {
        return new FunctionCollector<T, ConcurrentMap<K, U>, ConcurrentMap<K, U>>(
                () -> new ConcurrentHashMap<K, U>(),
                (map, element) -> putNew(map, key.apply(element), value.apply(element)),
                (a, b) -> putAllNew(a, b),
                map -> map,
                Concurrently.FLAGS);
    }

    public static <T, K, U> Collector<T, ?, ConcurrentMap<K, U>> toConcurrentMap(
            Function<? super T, ? extends K> key,
            Function<? super T, ? extends U> value,
            BinaryOperator<U> merge) {
        return toConcurrentMap(key, value, merge, () -> (ConcurrentMap<K, U>) new ConcurrentHashMap<K, U>());
    }

    public static <T, K, U, M extends ConcurrentMap<K, U>> Collector<T, ?, M> toConcurrentMap(
            Function<? super T, ? extends K> key,
            Function<? super T, ? extends U> value,
            BinaryOperator<U> merge,
            Supplier<M> factory) {
        return new FunctionCollector<T, M, M>(
                factory,
                (map, element) -> map.merge(key.apply(element), value.apply(element), merge),
                (a, b) -> mergeAll(a, b, merge),
                map -> map,
                Concurrently.FLAGS);
    }

    public static <T, R1, R2, R> Collector<T, ?, R> teeing(
            Collector<? super T, ?, R1> first,
            Collector<? super T, ?, R2> second,
            BiFunction<? super R1, ? super R2, R> merger) {
        return tee(first, second, merger);
    }

    @SuppressWarnings("unchecked")
    private static <T, A1, A2, R1, R2, R> Collector<T, ?, R> tee(
            Collector<? super T, A1, R1> first,
            Collector<? super T, A2, R2> second,
            BiFunction<? super R1, ? super R2, R> merger) {
        return made(
                () -> new Object[] {first.supplier().get(), second.supplier().get()},
                (both, element) -> {
                    first.accumulator().accept((A1) both[0], element);
                    second.accumulator().accept((A2) both[1], element);
                },
                (a, b) -> new Object[] {
                    first.combiner().apply((A1) a[0], (A1) b[0]), second.combiner().apply((A2) a[1], (A2) b[1])
                },
                both -> merger.apply(first.finisher().apply((A1) both[0]), second.finisher().apply((A2) both[1])));
    }
}
