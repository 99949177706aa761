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
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/** A stream of doubles. */
final class DoublePipeline extends Pipeline<Double, DoubleStream> implements DoubleStream {
    DoublePipeline(Spliterator.OfDouble elements) {
        super(elements);
    }

    DoublePipeline(Pipeline<?, ?> previous, int kept, int added, Stage.Link link) {
        super(previous, kept, added, link);
    }

    @Override
    void pushAll(Spliterator<?> elements, Sink sink) {
        ((Spliterator.OfDouble) elements).forEachRemaining((DoubleConsumer) sink);
    }

    @Override
    boolean pushOne(Spliterator<?> elements, Sink sink) {
        return ((Spliterator.OfDouble) elements).tryAdvance((DoubleConsumer) sink);
    }

    @Override
    Sink unboxing(Sink sink) {
        return new Stage(sink) {
            @Override
            public void accept(Object value) {
                down.accept(((Double) value).doubleValue());
            }
        };
    }

    @Override
    public DoubleStream filter(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipeline(this, ORDERED | DISTINCT | SORTED, 0, sink -> new Stage(sink) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(double value) {
                if (predicate.test(value)) down.accept(value);
            }
        });
    }

    @Override
    public DoubleStream map(DoubleUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(double value) {
                down.accept(mapper.applyAsDouble(value));
            }
        });
    }

    @Override
    public <U> Stream<U> mapToObj(DoubleFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return toObjects(mapper, 0);
    }

    private <U> Stream<U> toObjects(DoubleFunction<? extends U> mapper, int kept) {
        return new ReferencePipeline<U>(this, ORDERED | SIZED | kept, 0, sink -> new Stage(sink) {
            @Override
            public void accept(double value) {
                down.accept((Object) mapper.apply(value));
            }
        });
    }

    @Override
    public IntStream mapToInt(DoubleToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(double value) {
                down.accept(mapper.applyAsInt(value));
            }
        });
    }

    @Override
    public LongStream mapToLong(DoubleToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(double value) {
                down.accept(mapper.applyAsLong(value));
            }
        });
    }

    @Override
    public DoubleStream flatMap(DoubleFunction<? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, ORDERED, 0, sink -> new Inner(sink) {
            @Override
            public void accept(double value) {
                push(mapper.apply(value));
            }
        });
    }

    @Override
    public DoubleStream mapMulti(DoubleMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, ORDERED, 0, sink -> new Stage(sink) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(double value) {
                mapper.accept(value, down);
            }
        });
    }

    @Override
    public DoubleStream distinct() {
        return boxed().distinct().mapToDouble(value -> value);
    }

    @Override
    public DoubleStream sorted() {
        if (has(SORTED)) return new DoublePipeline(this, ORDERED | DISTINCT | SORTED | SIZED, 0, sink -> sink);
        return new DoublePipeline(this, DISTINCT | SIZED, ORDERED | SORTED | BARRIER, sink -> new Stage(sink) {
            private DoubleGathering held;
            private boolean asked;

            @Override
            void begin(long size) {
                held = new DoubleGathering();
            }

            @Override
            public void accept(double value) {
                held.accept(value);
            }

            @Override
            boolean done() {
                asked = true;
                return false;
            }

            @Override
            void end() {
                double[] sorted = held.result();
                held = null;
                Arrays.sort(sorted);
                down.begin(sorted.length);
                for (int i = 0; i < sorted.length && !(asked && down.done()); i++) down.accept(sorted[i]);
                down.end();
            }
        });
    }

    @Override
    public DoubleStream peek(DoubleConsumer action) {
        Objects.requireNonNull(action);
        return new DoublePipeline(this, ORDERED | DISTINCT | SORTED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(double value) {
                action.accept(value);
                down.accept(value);
            }
        });
    }

    @Override
    public DoubleStream limit(long maxSize) {
        if (maxSize < 0) throw new IllegalArgumentException(Long.toString(maxSize));
        return new DoublePipeline(this, ORDERED | DISTINCT | SORTED | SIZED, EARLY | BARRIER, new Slice(0, maxSize));
    }

    @Override
    public DoubleStream skip(long n) {
        if (n < 0) throw new IllegalArgumentException(Long.toString(n));
        if (n == 0) return this;
        return new DoublePipeline(this, ORDERED | DISTINCT | SORTED | SIZED, BARRIER, new Slice(n, -1));
    }

    @Override
    public DoubleStream takeWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipeline(this, ORDERED | DISTINCT | SORTED, EARLY | BARRIER, sink -> new Stage(sink) {
            private boolean takes = true;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(double value) {
                if (takes && (takes = predicate.test(value))) down.accept(value);
            }

            @Override
            boolean done() {
                return !takes || down.done();
            }
        });
    }

    @Override
    public DoubleStream dropWhile(DoublePredicate predicate) {
        Objects.requireNonNull(predicate);
        return new DoublePipeline(this, ORDERED | DISTINCT | SORTED, BARRIER, sink -> new Stage(sink) {
            private boolean takes;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(double value) {
                if (takes || (takes = !predicate.test(value))) down.accept(value);
            }
        });
    }

    @Override
    public DoubleStream unordered() {
        return has(ORDERED) ? new DoublePipeline(this, DISTINCT | SORTED | SIZED, 0, sink -> sink) : this;
    }

    @Override
    public DoubleStream sequential() {
        return super.sequential();
    }

    @Override
    public DoubleStream parallel() {
        return super.parallel();
    }

    @Override
    public Stream<Double> boxed() {
        return toObjects(value -> value, DISTINCT | SORTED);
    }

    @Override
    public Spliterator.OfDouble spliterator() {
        use();
        if (previous == null) return (Spliterator.OfDouble) elements();
        return Unboxing.ofDouble(new PipelineSpliterator<Double>(this));
    }

    @Override
    public PrimitiveIterator.OfDouble iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public void forEach(DoubleConsumer action) {
        Objects.requireNonNull(action);
        evaluate(false, () -> new ForEach() {
            @Override
            public void accept(double value) {
                action.accept(value);
            }
        });
    }

    @Override
    public void forEachOrdered(DoubleConsumer action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            for (double element : toArray()) action.accept(element);
        } else {
            forEach(action);
        }
    }

    @Override
    public double[] toArray() {
        return evaluate(false, () -> new DoubleGathering());
    }

    @Override
    public double reduce(double identity, DoubleBinaryOperator operator) {
        Objects.requireNonNull(operator);
        return evaluate(false, () -> new Terminal<Double>() {
            private double state = identity;

            @Override
            public void accept(double value) {
                state = operator.applyAsDouble(state, value);
            }

            @Override
            void combine(Double later) {
                state = operator.applyAsDouble(state, later);
            }

            @Override
            Double result() {
                return state;
            }
        });
    }

    @Override
    public OptionalDouble reduce(DoubleBinaryOperator operator) {
        Objects.requireNonNull(operator);
        return evaluate(false, () -> new Terminal<OptionalDouble>() {
            private boolean any;
            private double state;

            @Override
            public void accept(double value) {
                state = any ? operator.applyAsDouble(state, value) : value;
                any = true;
            }

            @Override
            void combine(OptionalDouble later) {
                if (later.isPresent()) accept(later.getAsDouble());
            }

            @Override
            OptionalDouble result() {
                return any ? OptionalDouble.of(state) : OptionalDouble.empty();
            }
        });
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new Terminal<R>() {
            private final R container = supplier.get();

            @Override
            public void accept(double value) {
                accumulator.accept(container, value);
            }

            @Override
            void combine(R later) {
                combiner.accept(container, later);
            }

            @Override
            R result() {
                return container;
            }
        });
    }

    @Override
    public double sum() {
        return summaryStatistics().getSum();
    }

    @Override
    public OptionalDouble min() {
        return reduce((a, b) -> Math.min(a, b));
    }

    @Override
    public OptionalDouble max() {
        return reduce((a, b) -> Math.max(a, b));
    }

    @Override
    public long count() {
        return Counting.of(this);
    }

    @Override
    public OptionalDouble average() {
        DoubleSummaryStatistics statistics = summaryStatistics();
        return statistics.getCount() > 0 ? OptionalDouble.of(statistics.getAverage()) : OptionalDouble.empty();
    }

    @Override
    public DoubleSummaryStatistics summaryStatistics() {
        return collect(
                () -> new DoubleSummaryStatistics(),
                (statistics, value) -> statistics.accept(value),
                (first, second) -> first.combine(second));
    }

    @Override
    public boolean anyMatch(DoublePredicate predicate) {
        return match(predicate, true);
    }

    @Override
    public boolean allMatch(DoublePredicate predicate) {
        return !match(predicate, false);
    }

    @Override
    public boolean noneMatch(DoublePredicate predicate) {
        return !match(predicate, true);
    }

    /** Some element has this answer. */
    private boolean match(DoublePredicate predicate, boolean answer) {
        Objects.requireNonNull(predicate);
        return evaluate(true, () -> new Matching() {
            @Override
            public void accept(double value) {
                if (!found && predicate.test(value) == answer) found = true;
            }
        });
    }

    @Override
    public OptionalDouble findFirst() {
        return boxed().findFirst().map(value -> OptionalDouble.of(value)).orElse(OptionalDouble.empty());
    }

    @Override
    public OptionalDouble findAny() {
        return boxed().findAny().map(value -> OptionalDouble.of(value)).orElse(OptionalDouble.empty());
    }
}
