package java.util.stream;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** Ints on their way through operations. */
public interface IntStream extends BaseStream<Integer, IntStream> {
    IntStream filter(IntPredicate predicate);

    IntStream map(IntUnaryOperator mapper);

    <U> Stream<U> mapToObj(IntFunction<? extends U> mapper);

    LongStream mapToLong(IntToLongFunction mapper);

    DoubleStream mapToDouble(IntToDoubleFunction mapper);

    LongStream asLongStream();

    DoubleStream asDoubleStream();

    IntStream flatMap(IntFunction<? extends IntStream> mapper);

    IntStream mapMulti(IntMapMultiConsumer mapper);

    IntStream distinct();

    IntStream sorted();

    IntStream peek(IntConsumer action);

    IntStream limit(long maxSize);

    IntStream skip(long n);

    IntStream takeWhile(IntPredicate predicate);

    IntStream dropWhile(IntPredicate predicate);

    void forEach(IntConsumer action);

    void forEachOrdered(IntConsumer action);

    int[] toArray();

    int reduce(int identity, IntBinaryOperator operator);

    OptionalInt reduce(IntBinaryOperator operator);

    <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner);

    int sum();

    OptionalInt min();

    OptionalInt max();

    long count();

    OptionalDouble average();

    IntSummaryStatistics summaryStatistics();

    boolean anyMatch(IntPredicate predicate);

    boolean allMatch(IntPredicate predicate);

    boolean noneMatch(IntPredicate predicate);

    OptionalInt findFirst();

    OptionalInt findAny();

    Stream<Integer> boxed();

    @Override
    IntStream sequential();

    @Override
    IntStream parallel();

    @Override
    PrimitiveIterator.OfInt iterator();

    @Override
    Spliterator.OfInt spliterator();

    static Builder builder() {
        return new Builder() {
            private IntGathering elements = new IntGathering();

            @Override
            public void accept(int element) {
                if (elements == null) throw new IllegalStateException();
                elements.accept(element);
            }

            @Override
            public IntStream build() {
                if (elements == null) throw new IllegalStateException();
                int[] gathered = elements.result();
                elements = null;
                return Arrays.stream(gathered);
            }
        };
    }

    static IntStream empty() {
        return new IntPipeline(Spliterators.emptyIntSpliterator());
    }

    static IntStream of(int element) {
        return new IntPipeline(Spliterators.spliterator(new int[] {element}, Pipeline.ORDERED | Pipeline.DISTINCT));
    }

    static IntStream of(int... elements) {
        return Arrays.stream(elements);
    }

    static IntStream iterate(int seed, IntUnaryOperator next) {
        Objects.requireNonNull(next);
        return iterate(seed, element -> true, next);
    }

    static IntStream iterate(int seed, IntPredicate hasNext, IntUnaryOperator next) {
        Objects.requireNonNull(next);
        Objects.requireNonNull(hasNext);
        return new IntPipeline(new Spliterators.AbstractIntSpliterator(Long.MAX_VALUE, Pipeline.ORDERED) {
            private int element = seed;
            private boolean started;
            private boolean ended;

            @Override
            public boolean tryAdvance(IntConsumer action) {
                Objects.requireNonNull(action);
                if (ended) return false;
                if (started) element = next.applyAsInt(element);
                started = true;
                if (!hasNext.test(element)) {
                    ended = true;
                    return false;
                }
                action.accept(element);
                return true;
            }
        });
    }

    static IntStream generate(IntSupplier supplier) {
        Objects.requireNonNull(supplier);
        return new IntPipeline(new Spliterators.AbstractIntSpliterator(Long.MAX_VALUE, 0) {
            @Override
            public boolean tryAdvance(IntConsumer action) {
                Objects.requireNonNull(action);
                action.accept(supplier.getAsInt());
                return true;
            }
        });
    }

    static IntStream range(int startInclusive, int endExclusive) {
        if (startInclusive >= endExclusive) return empty();
        return new IntPipeline(new IntRange(startInclusive, endExclusive - 1));
    }

    static IntStream rangeClosed(int startInclusive, int endInclusive) {
        if (startInclusive > endInclusive) return empty();
        return new IntPipeline(new IntRange(startInclusive, endInclusive));
    }

    static IntStream concat(IntStream first, IntStream second) {
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        IntStream both = new IntPipeline(new IntConcatenation(first.spliterator(), second.spliterator()));
        if (first.isParallel() || second.isParallel()) both.parallel();
        return both.onClose(() -> Pipeline.closeBoth(first::close, second::close));
    }

    /** Gathers the elements of a stream. */
    interface Builder extends IntConsumer {
        @Override
        void accept(int element);

        default Builder add(int element) {
            accept(element);
            return this;
        }

        IntStream build();
    }

    /** Puts any number of elements in the place of one. */
    @FunctionalInterface
    interface IntMapMultiConsumer {
        void accept(int value, IntConsumer consumer);
    }
}
