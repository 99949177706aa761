package java.util.stream;

import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** Longs on their way through operations. */
public interface LongStream extends BaseStream<Long, LongStream> {
    LongStream filter(LongPredicate predicate);

    LongStream map(LongUnaryOperator mapper);

    <U> Stream<U> mapToObj(LongFunction<? extends U> mapper);

    IntStream mapToInt(LongToIntFunction mapper);

    DoubleStream mapToDouble(LongToDoubleFunction mapper);

    DoubleStream asDoubleStream();

    LongStream flatMap(LongFunction<? extends LongStream> mapper);

    LongStream mapMulti(LongMapMultiConsumer mapper);

    LongStream distinct();

    LongStream sorted();

    LongStream peek(LongConsumer action);

    LongStream limit(long maxSize);

    LongStream skip(long n);

    LongStream takeWhile(LongPredicate predicate);

    LongStream dropWhile(LongPredicate predicate);

    void forEach(LongConsumer action);

    void forEachOrdered(LongConsumer action);

    long[] toArray();

    long reduce(long identity, LongBinaryOperator operator);

    OptionalLong reduce(LongBinaryOperator operator);

    <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner);

    long sum();

    OptionalLong min();

    OptionalLong max();

    long count();

    OptionalDouble average();

    LongSummaryStatistics summaryStatistics();

    boolean anyMatch(LongPredicate predicate);

    boolean allMatch(LongPredicate predicate);

    boolean noneMatch(LongPredicate predicate);

    OptionalLong findFirst();

    OptionalLong findAny();

    Stream<Long> boxed();

    @Override
    LongStream sequential();

    @Override
    LongStream parallel();

    @Override
    PrimitiveIterator.OfLong iterator();

    @Override
    Spliterator.OfLong spliterator();

    static Builder builder() {
        return new Builder() {
            private LongGathering elements = new LongGathering();

            @Override
            public void accept(long element) {
                if (elements == null) throw new IllegalStateException();
                elements.accept(element);
            }

            @Override
            public LongStream build() {
                if (elements == null) throw new IllegalStateException();
                long[] gathered = elements.result();
                elements = null;
                return Arrays.stream(gathered);
            }
        };
    }

    static LongStream empty() {
        return new LongPipeline(Spliterators.emptyLongSpliterator());
    }

    static LongStream of(long element) {
        return new LongPipeline(Spliterators.spliterator(new long[] {element}, Pipeline.ORDERED | Pipeline.DISTINCT));
    }

    static LongStream of(long... elements) {
        return Arrays.stream(elements);
    }

    static LongStream iterate(long seed, LongUnaryOperator next) {
        Objects.requireNonNull(next);
        return iterate(seed, element -> true, next);
    }

    static LongStream iterate(long seed, LongPredicate hasNext, LongUnaryOperator next) {
        Objects.requireNonNull(next);
        Objects.requireNonNull(hasNext);
        return new LongPipeline(new Spliterators.AbstractLongSpliterator(Long.MAX_VALUE, Pipeline.ORDERED) {
            private long element = seed;
            private boolean started;
            private boolean ended;

            @Override
            public boolean tryAdvance(LongConsumer action) {
                Objects.requireNonNull(action);
                if (ended) return false;
                if (started) element = next.applyAsLong(element);
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

    static LongStream generate(LongSupplier supplier) {
        Objects.requireNonNull(supplier);
        return new LongPipeline(new Spliterators.AbstractLongSpliterator(Long.MAX_VALUE, 0) {
            @Override
            public boolean tryAdvance(LongConsumer action) {
                Objects.requireNonNull(action);
                action.accept(supplier.getAsLong());
                return true;
            }
        });
    }

    static LongStream range(long startInclusive, long endExclusive) {
        if (startInclusive >= endExclusive) return empty();
        return new LongPipeline(new LongRange(startInclusive, endExclusive - 1));
    }

    static LongStream rangeClosed(long startInclusive, long endInclusive) {
        if (startInclusive > endInclusive) return empty();
        return new LongPipeline(new LongRange(startInclusive, endInclusive));
    }

    static LongStream concat(LongStream first, LongStream second) {
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        LongStream both = new LongPipeline(new LongConcatenation(first.spliterator(), second.spliterator()));
        if (first.isParallel() || second.isParallel()) both.parallel();
        return both.onClose(() -> Pipeline.closeBoth(first::close, second::close));
    }

    /** Gathers the elements of a stream. */
    interface Builder extends LongConsumer {
        @Override
        void accept(long element);

        default Builder add(long element) {
            accept(element);
            return this;
        }

        LongStream build();
    }

    /** Puts any number of elements in the place of one. */
    @FunctionalInterface
    interface LongMapMultiConsumer {
        void accept(long value, LongConsumer consumer);
    }
}
