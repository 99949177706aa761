package java.util.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** A stream of objects. */
@SuppressWarnings("unchecked")
final class ReferencePipeline<T> extends Pipeline<T, Stream<T>> implements Stream<T> {
    ReferencePipeline(Spliterator<?> elements) {
        super(elements);
    }

    ReferencePipeline(Pipeline<?, ?> previous, int kept, int added, Stage.Link link) {
        super(previous, kept, added, link);
    }

    @Override
    void pushAll(Spliterator<?> elements, Sink sink) {
        elements.forEachRemaining(sink);
    }

    @Override
    boolean pushOne(Spliterator<?> elements, Sink sink) {
        return elements.tryAdvance(sink);
    }

    @Override
    Sink unboxing(Sink sink) {
        return sink;
    }

    @Override
    public Stream<T> filter(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new ReferencePipeline<T>(this, ORDERED | DISTINCT | SORTED, 0, sink -> new Stage(sink) {
            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(Object value) {
                if (predicate.test((T) value)) down.accept(value);
            }
        });
    }

    @Override
    public <R> Stream<R> map(Function<? super T, ? extends R> mapper) {
        Objects.requireNonNull(mapper);
        return new ReferencePipeline<R>(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(Object value) {
                down.accept((Object) mapper.apply((T) value));
            }
        });
    }

    @Override
    public IntStream mapToInt(ToIntFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(Object value) {
                down.accept(mapper.applyAsInt((T) value));
            }
        });
    }

    @Override
    public LongStream mapToLong(ToLongFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(Object value) {
                down.accept(mapper.applyAsLong((T) value));
            }
        });
    }

    @Override
    public DoubleStream mapToDouble(ToDoubleFunction<? super T> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, ORDERED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(Object value) {
                down.accept(mapper.applyAsDouble((T) value));
            }
        });
    }

    @Override
    public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> mapper) {
        Objects.requireNonNull(mapper);
        return new ReferencePipeline<R>(this, ORDERED, 0, Inner.flattening(value -> mapper.apply((T) value)));
    }

    @Override
    public IntStream flatMapToInt(Function<? super T, ? extends IntStream> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, ORDERED, 0, Inner.flattening(value -> mapper.apply((T) value)));
    }

    @Override
    public LongStream flatMapToLong(Function<? super T, ? extends LongStream> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, ORDERED, 0, Inner.flattening(value -> mapper.apply((T) value)));
    }

    @Override
    public DoubleStream flatMapToDouble(Function<? super T, ? extends DoubleStream> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, ORDERED, 0, Inner.flattening(value -> mapper.apply((T) value)));
    }

    @Override
    public <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> mapper) {
        Objects.requireNonNull(mapper);
        Stage.Link link = Inner.spreading((value, down) -> mapper.accept((T) value, (Consumer<R>) (Consumer<?>) down));
        return new ReferencePipeline<R>(this, ORDERED, 0, link);
    }

    @Override
    public IntStream mapMultiToInt(BiConsumer<? super T, ? super IntConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return new IntPipeline(this, ORDERED, 0, Inner.spreading((value, down) -> mapper.accept((T) value, down)));
    }

    @Override
    public LongStream mapMultiToLong(BiConsumer<? super T, ? super LongConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return new LongPipeline(this, ORDERED, 0, Inner.spreading((value, down) -> mapper.accept((T) value, down)));
    }

    @Override
    public DoubleStream mapMultiToDouble(BiConsumer<? super T, ? super DoubleConsumer> mapper) {
        Objects.requireNonNull(mapper);
        return new DoublePipeline(this, ORDERED, 0, Inner.spreading((value, down) -> mapper.accept((T) value, down)));
    }

    @Override
    public Stream<T> distinct() {
        if (has(DISTINCT)) return new ReferencePipeline<T>(this, ORDERED | DISTINCT | SORTED, 0, sink -> sink);
        return new ReferencePipeline<T>(this, ORDERED | SORTED, DISTINCT | BARRIER, sink -> new Stage(sink) {
            private final HashSet<Object> seen = new HashSet<>();

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(Object value) {
                if (seen.add(value)) down.accept(value);
            }
        });
    }

    @Override
    public Stream<T> sorted() {
        if (has(SORTED)) return new ReferencePipeline<T>(this, ORDERED | DISTINCT | SORTED | SIZED, 0, sink -> sink);
        return new ReferencePipeline<T>(
                this, DISTINCT | SIZED, ORDERED | SORTED | BARRIER, sink -> new Sorting(Comparator.naturalOrder(), sink));
    }

    @Override
    public Stream<T> sorted(Comparator<? super T> comparator) {
        Objects.requireNonNull(comparator);
        return new ReferencePipeline<T>(
                this, DISTINCT | SIZED, ORDERED | BARRIER, sink -> new Sorting(comparator, sink));
    }

    @Override
    public Stream<T> peek(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        return new ReferencePipeline<T>(this, ORDERED | DISTINCT | SORTED | SIZED, 0, sink -> new Stage(sink) {
            @Override
            public void accept(Object value) {
                action.accept((T) value);
                down.accept(value);
            }
        });
    }

    @Override
    public Stream<T> limit(long maxSize) {
        if (maxSize < 0) throw new IllegalArgumentException(Long.toString(maxSize));
        return new ReferencePipeline<T>(
                this, ORDERED | DISTINCT | SORTED | SIZED, EARLY | BARRIER, new Slice(0, maxSize));
    }

    @Override
    public Stream<T> skip(long n) {
        if (n < 0) throw new IllegalArgumentException(Long.toString(n));
        if (n == 0) return this;
        return new ReferencePipeline<T>(this, ORDERED | DISTINCT | SORTED | SIZED, BARRIER, new Slice(n, -1));
    }

    @Override
    public Stream<T> takeWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new ReferencePipeline<T>(this, ORDERED | DISTINCT | SORTED, EARLY | BARRIER, sink -> new Stage(sink) {
            private boolean takes = true;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(Object value) {
                if (takes && (takes = predicate.test((T) value))) down.accept(value);
            }

            @Override
            boolean done() {
                return !takes || down.done();
            }
        });
    }

    @Override
    public Stream<T> dropWhile(Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return new ReferencePipeline<T>(this, ORDERED | DISTINCT | SORTED, BARRIER, sink -> new Stage(sink) {
            private boolean takes;

            @Override
            void begin(long size) {
                down.begin(-1);
            }

            @Override
            public void accept(Object value) {
                if (takes || (takes = !predicate.test((T) value))) down.accept(value);
            }
        });
    }

    @Override
    public Stream<T> unordered() {
        return has(ORDERED) ? new ReferencePipeline<T>(this, DISTINCT | SORTED | SIZED, 0, sink -> sink) : this;
    }

    @Override
    public Spliterator<T> spliterator() {
        use();
        return previous == null ? (Spliterator<T>) elements() : new PipelineSpliterator<T>(this);
    }

    @Override
    public Iterator<T> iterator() {
        return Spliterators.iterator(spliterator());
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        evaluate(false, () -> new ForEach() {
            @Override
            public void accept(Object value) {
                action.accept((T) value);
            }
        });
    }

    @Override
    public void forEachOrdered(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        if (isParallel()) {
            for (Object element : toArray()) action.accept((T) element);
        } else {
            forEach(action);
        }
    }

    @Override
    public Object[] toArray() {
        return evaluate(false, () -> new ToArrayList()).toArray();
    }

    @Override
    public <A> A[] toArray(IntFunction<A[]> generator) {
        ArrayList<Object> elements = evaluate(false, () -> new ToArrayList());
        int n = elements.size();
        Object[] array = generator.apply(n);
        for (int i = 0; i < n; i++) array[i] = elements.get(i);
        return (A[]) array;
    }

    @Override
    public List<T> toList() {
        return (List<T>) Collections.unmodifiableList(Arrays.asList(toArray()));
    }

    @Override
    public T reduce(T identity, BinaryOperator<T> accumulator) {
        return reduce(identity, accumulator, accumulator);
    }

    @Override
    public <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner) {
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new Terminal<U>() {
            private U state = identity;

            @Override
            public void accept(Object value) {
                state = accumulator.apply(state, (T) value);
            }

            @Override
            void combine(U later) {
                state = combiner.apply(state, later);
            }

            @Override
            U result() {
                return state;
            }
        });
    }

    @Override
    public Optional<T> reduce(BinaryOperator<T> accumulator) {
        Objects.requireNonNull(accumulator);
        return evaluate(false, () -> new Terminal<Optional<T>>() {
            private boolean any;
            private T state;

            @Override
            public void accept(Object value) {
                state = any ? accumulator.apply(state, (T) value) : (T) value;
                any = true;
            }

            @Override
            void combine(Optional<T> later) {
                if (later.isPresent()) accept(later.get());
            }

            @Override
            Optional<T> result() {
                return any ? Optional.of(state) : Optional.<T>empty();
            }
        });
    }

    @Override
    public <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
        Objects.requireNonNull(supplier);
        Objects.requireNonNull(accumulator);
        Objects.requireNonNull(combiner);
        return evaluate(false, () -> new Terminal<R>() {
            private final R container = supplier.get();

            @Override
            public void accept(Object value) {
                accumulator.accept(container, (T) value);
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
    public <R, A> R collect(Collector<? super T, A, R> collector) {
        A container;
        Supplier<A> supplier = collector.supplier();
        BiConsumer<A, ? super T> accumulator = collector.accumulator();
        if (isParallel() && collector.characteristics().contains(Collector.Characteristics.CONCURRENT)
                && (!has(ORDERED) || collector.characteristics().contains(Collector.Characteristics.UNORDERED))) {
            A shared = supplier.get();
            forEach(element -> accumulator.accept(shared, element));
            container = shared;
        } else {
            BinaryOperator<A> combiner = collector.combiner();
            container = evaluate(false, () -> new Terminal<A>() {
                private A state = supplier.get();

                @Override
                public void accept(Object value) {
                    accumulator.accept(state, (T) value);
                }

                @Override
                void combine(A later) {
                    state = combiner.apply(state, later);
                }

                @Override
                A result() {
                    return state;
                }
            });
        }
        boolean finished = collector.characteristics().contains(Collector.Characteristics.IDENTITY_FINISH);
        return finished ? (R) container : collector.finisher().apply(container);
    }

    @Override
    public Optional<T> min(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.minBy(comparator));
    }

    @Override
    public Optional<T> max(Comparator<? super T> comparator) {
        return reduce(BinaryOperator.maxBy(comparator));
    }

    @Override
    public long count() {
        return Counting.of(this);
    }

    @Override
    public boolean anyMatch(Predicate<? super T> predicate) {
        return match(predicate, true);
    }

    @Override
    public boolean allMatch(Predicate<? super T> predicate) {
        return !match(predicate, false);
    }

    @Override
    public boolean noneMatch(Predicate<? super T> predicate) {
        return !match(predicate, true);
    }

    /** Some element has this answer. */
    private boolean match(Predicate<? super T> predicate, boolean answer) {
        Objects.requireNonNull(predicate);
        return evaluate(true, () -> new Matching() {
            @Override
            public void accept(Object value) {
                if (!found && predicate.test((T) value) == answer) found = true;
            }
        });
    }

    @Override
    public Optional<T> findFirst() {
        return evaluate(true, () -> new Finding<T>(false));
    }

    @Override
    public Optional<T> findAny() {
        return evaluate(true, () -> new Finding<T>(true));
    }
}
