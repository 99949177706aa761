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
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** A stream of ints. */
final class IntPipeline extends Pipeline<Integer, IntStream> implements IntStream {
    IntPipeline(Spliterator.OfInt elements) {
        super(elements);
    }

    IntPipeline(Pipeline<?, ?> previous, int kept, int added, Stage.Link link) {
        super(previous, kept, added, link);
    }

    @Override
    void pushAll(Spliterator<?> elements, Sink sink) {
        ((Spliterator.OfInt) elements).forEachRemaining((IntConsumer) sink);
    }

    @Override
    boolean pushOne(Spliterator<?> elements, Sink sink) {
        return ((Spliterator.OfInt) elements).tryAdvance((IntConsumer) sink);
    }

    @Override
    Sink unboxing(Sink sink) {
        return new Stage(sink) {
            @Override
            public void accept(Object value) {
                down.accept(((Integer) value).intValue());
            }
        };
    }

    @Override
    public IntStream filter(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipeline(this, ORDERED | DISTINCT | SORTED, 0, sink -> new Stage(sink) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(int value) {
                if (predicate.test(value)) down.accept(value);
            }
        });
    }

    @Override
    public IntStream map(IntUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(int value) {
                down.accept(mapper.applyAsInt(value));
            }
        });
    }

    @Override
    public <U> Stream<U> mapToObj(IntFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return toObjects(mapper, 0);
    }

    private <U> Stream<U> toObjects(IntFunction<? extends U> mapper, int kept) {
        return new ReferencePipeline<U>(this, ORDERED | SIZED | kept, 0, sink -> new Stage(sink) {
            @Override
            public void accept(int value) {
                down.accept((Object) mapper.apply(value));
            }
        });
    }

    @Override
    public LongStream mapToLong(IntToLongFunction mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(int value) {
                down.accept(mapper.applyAsLong(value));
            }
        });
    }

    @Override
    public DoubleStream mapToDouble(IntToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(int value) {
                down.accept(mapper.applyAsDouble(value));
            }
        });
    }

    @Override
    public LongStream asLongStream() {
        return new LongPipeline(this, ORDERED | SIZED | DISTINCT | SORTED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(int value) {
                down.accept((long) value);
            }
        });
    }

    @Override
    public DoubleStream asDoubleStream() {
        return mapToDouble(value -> value);
    }

    @Override
    public IntStream flatMap(IntFunction<? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, ORDERED, 0, sink -> new Inner(sink) {
            @Override
            public void accept(int value) {
                push(mapper.apply(value));
            }
        });
    }

    @Override
    public IntStream mapMulti(IntMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, ORDERED, 0, sink -> new Stage(sink) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(int value) {
                mapper.accept(value, down);
            }
        });
    }

    @Override
    public IntStream distinct() {
        return boxed().distinct().mapToInt(value -> value);
    }

    @Override
    public IntStream sorted() {
        if (has(SORTED)) return new IntPipeline(this, ORDERED | DISTINCT | SORTED | SIZED, 0, sink -> sink);
        return new IntPipeline(this, DISTINCT | SIZED, ORDERED | SORTED | BARRIER, sink -> new Stage(sink) {
            private IntGathering held;
            private boolean asked;

            @Override
            void begin(long size) {
                held = new IntGathering();
            }

            @Override
            public void accept(int value) {
                held.accept(value);
            }

            @Override
            boolean done() {
                asked = true;
                return false;
            }

            @Override
            void end() {
                int[] sorted = held.result();
                held = null;
                Arrays.sort(sorted);
                down.begin(sorted.length);
                for (int i = 0; i < sorted.length && !(asked && down.done()); i++) down.accept(sorted[i]);
                down.end();
            }
        });
    }

    @Override
    public IntStream peek(IntConsumer action) {
        Objects.requireNonNull(action);
        return new IntPipeline(this, ORDERED | DISTINCT | SORTED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(int value) {
                action.accept(value);
                down.accept(value);
            }
        });
    }

    @Override
    public IntStream limit(long maxSize) {
        if (maxSize < 0) throw new IllegalArgumentException(Long.toString(maxSize));
        return new IntPipeline(this, ORDERED | DISTINCT | SORTED | SIZED, EARLY | BARRIER, new Slice(0, maxSize));
    }

    @Override
    public IntStream skip(long n) {
        if (n < 0) throw new IllegalArgumentException(Long.toString(n));
        if (n == 0) return this;
        return new IntPipeline(this, ORDERED | DISTINCT | SORTED | SIZED, BARRIER, new Slice(n, -1));
    }

    @Override
    public IntStream takeWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipeline(this, ORDERED | DISTINCT | SORTED, EARLY | BARRIER, sink -> new Stage(sink) {
            private boolean takes = true;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(int value) {
                if (takes && (takes = predicate.test(value))) down.accept(value);
            }

            @Override
            boolean done() {
                return !takes || down.done();
            }
        });
    }

    @Override
    public IntStream dropWhile(IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new IntPipeline(this, ORDERED | DISTINCT | SORTED, BARRIER, sink -> new Stage(sink) {
            private boolean takes;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(int value) {
                if (takes || (takes = !predicate.test(value))) down.accept(value);
            }
        });
    }

    @Override
    public IntStream unordered() {
        return has(ORDERED) ? new IntPipeline(this, DISTINCT | SORTED | SIZED, 0, sink -> sink) : this;
    }

    @Override
    public IntStream sequential() {
        return super.sequential();
    }

    @Override
    public IntStream parallel() {
        return super.parallel();
    }

    @Override
    public Stream<Integer> boxed() {
        return toObjects(value -> value, DISTINCT | SORTED);
    }

    @Override
    public Spliterator.OfInt spliterator() {
        use();
        if (previous == null) return (Spliterator.OfInt) elements();
        return Unboxing.ofInt(new PipelineSpliterator<Integer>(this));
    }

    @Override
    public PrimitiveIterator.OfInt iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public void forEach(IntConsumer action) {
        Objects.requireNonNull(action);
        evaluate(false, () -> new ForEach() {
            @Override
            public void accept(int value) {
                action.accept(value);
            }
        });
    }

    @Override
    public void forEachOrdered(IntConsumer action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            for (int element : toArray()) action.accept(element);
        } else {
            forEach(action);
        }
    }

    @Override
    public int[] toArray() {
        return evaluate(false, () -> new IntGathering());
    }

    @Override
    public int reduce(int identity, IntBinaryOperator operator) {
        Objects.requireNonNull(operator);
        return evaluate(false, () -> new Terminal<Integer>() {
            private int state = identity;

            @Override
            public void accept(int value) {
                state = operator.applyAsInt(state, value);
            }

            @Override
            void combine(Integer later) {
                state = operator.applyAsInt(state, later);
            }

            @Override
            Integer result() {
                return state;
            }
        });
    }

    @Override
    public OptionalInt reduce(IntBinaryOperator operator) {
        Objects.requireNonNull(operator);
        return evaluate(false, () -> new Terminal<OptionalInt>() {
            private boolean any;
            private int state;

            @Override
            public void accept(int value) {
                state = any ? operator.applyAsInt(state, value) : value;
                any = true;
            }

            @Override
            void combine(OptionalInt later) {
                if (later.isPresent()) accept(later.getAsInt());
            }

            @Override
            OptionalInt result() {
                return any ? OptionalInt.of(state) : OptionalInt.empty();
            }
        });
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new Terminal<R>() {
            private final R container = supplier.get();

            @Override
            public void accept(int value) {
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
    public int sum() {
        return reduce(0, (a, b) -> a + b);
    }

    @Override
    public OptionalInt min() {
        return reduce((a, b) -> Math.min(a, b));
    }

    @Override
    public OptionalInt max() {
        return reduce((a, b) -> Math.max(a, b));
    }

    @Override
    public long count() {
        return Counting.of(this);
    }

    @Override
    public OptionalDouble average() {
        IntSummaryStatistics statistics = summaryStatistics();
        return statistics.getCount() > 0 ? OptionalDouble.of(statistics.getAverage()) : OptionalDouble.empty();
    }

    @Override
    public IntSummaryStatistics summaryStatistics() {
        return collect(
                () -> new IntSummaryStatistics(),
                (statistics, value) -> statistics.accept(value),
                (first, second) -> first.combine(second));
    }

    @Override
    public boolean anyMatch(IntPredicate predicate) {
        return match(predicate, true);
    }

    @Override
    public boolean allMatch(IntPredicate predicate) {
        return !match(predicate, false);
    }

    @Override
    public boolean noneMatch(IntPredicate predicate) {
        return !match(predicate, true);
    }

    /** Some element has this answer. */
    private boolean match(IntPredicate predicate, boolean answer) {
        Objects.requireNonNull(predicate);
        return evaluate(true, () -> new Matching() {
            @Override
            public void accept(int value) {
                if (!found && predicate.test(value) == answer) found = true;
            }
        });
    }

    @Override
    public OptionalInt findFirst() {
        return boxed().findFirst().map(value -> OptionalInt.of(value)).orElse(OptionalInt.empty());
    }

    @Override
    public OptionalInt findAny() {
        return boxed().findAny().map(value -> OptionalInt.of(value)).orElse(OptionalInt.empty());
    }
}
