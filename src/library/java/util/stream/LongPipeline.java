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
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** A stream of longs. */
final class LongPipeline extends Pipeline<Long, LongStream> implements LongStream {
    LongPipeline(Spliterator.OfLong elements) {
        super(elements);
    }

    LongPipeline(Pipeline<?, ?> previous, int kept, int added, Stage.Link link) {
        super(previous, kept, added, link);
    }

    @Override
    void pushAll(Spliterator<?> elements, Sink sink) {
        ((Spliterator.OfLong) elements).forEachRemaining((LongConsumer) sink);
    }

    @Override
    boolean pushOne(Spliterator<?> elements, Sink sink) {
        return ((Spliterator.OfLong) elements).tryAdvance((LongConsumer) sink);
    }

    @Override
    Sink unboxing(Sink sink) {
        return new Stage(sink) {
            @Override
            public void accept(Object value) {
                down.accept(((Long) value).longValue());
            }
        };
    }

    @Override
    public LongStream filter(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipeline(this, ORDERED | DISTINCT | SORTED, 0, sink -> new Stage(sink) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(long value) {
                if (predicate.test(value)) down.accept(value);
            }
        });
    }

    @Override
    public LongStream map(LongUnaryOperator mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(long value) {
                down.accept(mapper.applyAsLong(value));
            }
        });
    }

    @Override
    public <U> Stream<U> mapToObj(LongFunction<? extends U> mapper) {
        Objects.requireNonNull(mapper);
        return toObjects(mapper, 0);
    }

    private <U> Stream<U> toObjects(LongFunction<? extends U> mapper, int kept) {
        return new ReferencePipeline<U>(this, ORDERED | SIZED | kept, 0, sink -> new Stage(sink) {
            @Override
            public void accept(long value) {
                down.accept((Object) mapper.apply(value));
            }
        });
    }

    @Override
    public IntStream mapToInt(LongToIntFunction mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(long value) {
                down.accept(mapper.applyAsInt(value));
            }
        });
    }

    @Override
    public DoubleStream mapToDouble(LongToDoubleFunction mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(long value) {
                down.accept(mapper.applyAsDouble(value));
            }
        });
    }

    @Override
    public DoubleStream asDoubleStream() {
        return mapToDouble(value -> value);
    }

    @Override
    public LongStream flatMap(LongFunction<? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, ORDERED, 0, sink -> new Inner(sink) {
            @Override
            public void accept(long value) {
                push(mapper.apply(value));
            }
        });
    }

    @Override
    public LongStream mapMulti(LongMapMultiConsumer mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, ORDERED, 0, sink -> new Stage(sink) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(long value) {
                mapper.accept(value, down);
            }
        });
    }

    @Override
    public LongStream distinct() {
        return boxed().distinct().mapToLong(value -> value);
    }

    @Override
    public LongStream sorted() {
        if (has(SORTED)) return new LongPipeline(this, ORDERED | DISTINCT | SORTED | SIZED, 0, sink -> sink);
        return new LongPipeline(this, DISTINCT | SIZED, ORDERED | SORTED | BARRIER, sink -> new Stage(sink) {
            private LongGathering held;
            private boolean asked;

            @Override
            void begin(long size) {
                held = new LongGathering();
            }

            @Override
            public void accept(long value) {
                held.accept(value);
            }

            @Override
            boolean done() {
                asked = true;
                return false;
            }

            @Override
            void end() {
                long[] sorted = held.result();
                held = null;
                Arrays.sort(sorted);
                down.begin(sorted.length);
                for (int i = 0; i < sorted.length && !(asked && down.done()); i++) down.accept(sorted[i]);
                down.end();
            }
        });
    }

    @Override
    public LongStream peek(LongConsumer action) {
        Objects.requireNonNull(action);
        return new LongPipeline(this, ORDERED | DISTINCT | SORTED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(long value) {
                action.accept(value);
                down.accept(value);
            }
        });
    }

    @Override
    public LongStream limit(long maxSize) {
        if (maxSize < 0) throw new IllegalArgumentException(Long.toString(maxSize));
        return new LongPipeline(this, ORDERED | DISTINCT | SORTED | SIZED, EARLY | BARRIER, new Slice(0, maxSize));
    }

    @Override
    public LongStream skip(long n) {
        if (n < 0) throw new IllegalArgumentException(Long.toString(n));
        if (n == 0) return this;
        return new LongPipeline(this, ORDERED | DISTINCT | SORTED | SIZED, BARRIER, new Slice(n, -1));
    }

    @Override
    public LongStream takeWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipeline(this, ORDERED | DISTINCT | SORTED, EARLY | BARRIER, sink -> new Stage(sink) {
            private boolean takes = true;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(long value) {
                if (takes && (takes = predicate.test(value))) down.accept(value);
            }

            @Override
            boolean done() {
                return !takes || down.done();
            }
        });
    }

    @Override
    public LongStream dropWhile(LongPredicate predicate) {
        Objects.requireNonNull(predicate);
        return new LongPipeline(this, ORDERED | DISTINCT | SORTED, BARRIER, sink -> new Stage(sink) {
            private boolean takes;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(long value) {
                if (takes || (takes = !predicate.test(value))) down.accept(value);
            }
        });
    }

    @Override
    public LongStream unordered() {
        return has(ORDERED) ? new LongPipeline(this, DISTINCT | SORTED | SIZED, 0, sink -> sink) : this;
    }

    @Override
    public LongStream sequential() {
        return super.sequential();
    }

    @Override
    public LongStream parallel() {
        return super.parallel();
    }

    @Override
    public Stream<Long> boxed() {
        return toObjects(value -> value, DISTINCT | SORTED);
    }

    @Override
    public Spliterator.OfLong spliterator() {
        use();
        if (previous == null) return (Spliterator.OfLong) elements();
        return Unboxing.ofLong(new PipelineSpliterator<Long>(this));
    }

    @Override
    public PrimitiveIterator.OfLong iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public void forEach(LongConsumer action) {
        Objects.requireNonNull(action);
        evaluate(false, () -> new ForEach() {
            @Override
            public void accept(long value) {
                action.accept(value);
            }
        });
    }

    @Override
    public void forEachOrdered(LongConsumer action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            for (long element : toArray()) action.accept(element);
        } else {
            forEach(action);
        }
    }

    @Override
    public long[] toArray() {
        return evaluate(false, () -> new LongGathering());
    }

    @Override
    public long reduce(long identity, LongBinaryOperator operator) {
        Objects.requireNonNull(operator);
        return evaluate(false, () -> new Terminal<Long>() {
            private long state = identity;

            @Override
            public void accept(long value) {
                state = operator.applyAsLong(state, value);
            }

            @Override
            void combine(Long later) {
                state = operator.applyAsLong(state, later);
            }

            @Override
            Long result() {
                return state;
            }
        });
    }

    @Override
    public OptionalLong reduce(LongBinaryOperator operator) {
        Objects.requireNonNull(operator);
        return evaluate(false, () -> new Terminal<OptionalLong>() {
            private boolean any;
            private long state;

            @Override
            public void accept(long value) {
                state = any ? operator.applyAsLong(state, value) : value;
                any = true;
            }

            @Override
            void combine(OptionalLong later) {
                if (later.isPresent()) accept(later.getAsLong());
            }

            @Override
            OptionalLong result() {
                return any ? OptionalLong.of(state) : OptionalLong.empty();
            }
        });
    }

    @Override
    public <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new Terminal<R>() {
            private final R container = supplier.get();

            @Override
            public void accept(long value) {
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
    public long sum() {
        return reduce(0, (a, b) -> a + b);
    }

    @Override
    public OptionalLong min() {
        return reduce((a, b) -> Math.min(a, b));
    }

    @Override
    public OptionalLong max() {
        return reduce((a, b) -> Math.max(a, b));
    }

    @Override
    public long count() {
        return Counting.of(this);
    }

    @Override
    public OptionalDouble average() {
        LongSummaryStatistics statistics = summaryStatistics();
        return statistics.getCount() > 0 ? OptionalDouble.of(statistics.getAverage()) : OptionalDouble.empty();
    }

    @Override
    public LongSummaryStatistics summaryStatistics() {
        return collect(
                () -> new LongSummaryStatistics(),
                (statistics, value) -> statistics.accept(value),
                (first, second) -> first.combine(second));
    }

    @Override
    public boolean anyMatch(LongPredicate predicate) {
        return match(predicate, true);
    }

    @Override
    public boolean allMatch(LongPredicate predicate) {
        return !match(predicate, false);
    }

    @Override
    public boolean noneMatch(LongPredicate predicate) {
        return !match(predicate, true);
    }

    /** Some element has this answer. */
    private boolean match(LongPredicate predicate, boolean answer) {
        Objects.requireNonNull(predicate);
        return evaluate(true, () -> new Matching() {
            @Override
            public void accept(long value) {
                if (!found && predicate.test(value) == answer) found = true;
            }
        });
    }

    @Override
    public OptionalLong findFirst() {
        return boxed().findFirst().map(value -> OptionalLong.of(value)).orElse(OptionalLong.empty());
    }

    @Override
    public OptionalLong findAny() {
        return boxed().findAny().map(value -> OptionalLong.of(value)).orElse(OptionalLong.empty());
    }
}
