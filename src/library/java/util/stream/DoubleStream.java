package java.util.stream;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** Doubles on their way through operations. */
public interface DoubleStream extends BaseStream<Double, DoubleStream> {
    DoubleStream filter(DoublePredicate predicate);

    DoubleStream map(DoubleUnaryOperator mapper);

    <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper);

    IntStream mapToInt(DoubleToIntFunction mapper);

    LongStream mapToLong(DoubleToLongFunction mapper);

    DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper);

    DoubleStream mapMulti(DoubleMapMultiConsumer mapper);

    DoubleStream distinct();

    DoubleStream sorted();

    DoubleStream peek(DoubleConsumer action);

    DoubleStream limit(long maxSize);

    DoubleStream skip(long n);

    DoubleStream takeWhile(DoublePredicate predicate);

    DoubleStream dropWhile(DoublePredicate predicate);

    void forEach(DoubleConsumer action);

    void forEachOrdered(DoubleConsumer action);

    double[] toArray();

    double reduce(double identity, DoubleBinaryOperator operator);

    OptionalDouble reduce(DoubleBinaryOperator operator);

    <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner);

    double sum();

    OptionalDouble min();

    OptionalDouble max();

    long count();

    OptionalDouble average();

    DoubleSummaryStatistics summaryStatistics();

    boolean anyMatch(DoublePredicate predicate);

    boolean allMatch(DoublePredicate predicate);

    boolean noneMatch(DoublePredicate predicate);

    OptionalDouble findFirst();

    OptionalDouble findAny();

    Stream<Double> boxed();

    @Override
    DoubleStream sequential();

    @Override
    DoubleStream parallel();

    @Override
    PrimitiveIterator.OfDouble iterator();

    @Override
    Spliterator.OfDouble spliterator();

    static Builder builder() {
        return new Builder() {
            private DoubleGathering elements = new DoubleGathering();

            @Override
            public void accept(double element) {
                if (elements == null) throw new IllegalStateException();
                elements.accept(element);
            }

            @Override
            public DoubleStream build() {
                if (elements == null) throw new IllegalStateException();
                double[] gathered = elements.result();
                elements = null;
                return Arrays.stream(gathered);
            }
        };
    }

    static DoubleStream empty() {
        return new DoublePipeline(Spliterators.emptyDoubleSpliterator());
    }

    static DoubleStream of(double element) {
        return new DoublePipeline(Spliterators.spliterator(new double[] {element}, Pipeline.ORDERED | Pipeline.DISTINCT));
    }

    static DoubleStream of(double... elements) {
        return Arrays.stream(elements);
    }

    static DoubleStream iterate(double seed, DoubleUnaryOperator next) {
        Objects.requireNonNull(next);
        return iterate(seed, element -> true, next);
    }

    static DoubleStream iterate(double seed, DoublePredicate hasNext, DoubleUnaryOperator next) {
        Objects.requireNonNull(next);
        Objects.requireNonNull(hasNext);
        return new DoublePipeline(new Spliterators.AbstractDoubleSpliterator(Long.MAX_VALUE, Pipeline.ORDERED) {
            private double element = seed;
            private boolean started;
            private boolean ended;

            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                Objects.requireNonNull(action);
                if (ended) return false;
                if (started) element = next.applyAsDouble(element);
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

    static DoubleStream generate(DoubleSupplier supplier) {
        Objects.requireNonNull(supplier);
        return new DoublePipeline(new Spliterators.AbstractDoubleSpliterator(Long.MAX_VALUE, 0) {
            @Override
            public boolean tryAdvance(DoubleConsumer action) {
                Objects.requireNonNull(action);
                action.accept(supplier.getAsDouble());
                return true;
            }
        });
    }

    static DoubleStream concat(DoubleStream first, DoubleStream second) {
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
        DoubleStream both = new DoublePipeline(new DoubleConcatenation(first.spliterator(), second.spliterator()));
        if (first.isParallel() || second.isParallel()) both.parallel();
        return both.onClose(() -> Pipeline.closeBoth(first::close, second::close));
    }

    /** Gathers the elements of a stream. */
    interface Builder extends DoubleConsumer {
        @Override
        void accept(double element);

        default Builder add(double element) {
            accept(element);
            return this;
        }

        DoubleStream build();
    }

    /** Puts any number of elements in the place of one. */
    @FunctionalInterface
    interface DoubleMapMultiConsumer {
        void accept(double value, DoubleConsumer consumer);
    }
}
