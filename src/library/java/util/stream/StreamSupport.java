package java.util.stream;

import java.util.Spliterator;
import java.util.function.Supplier;

/** Makes streams of spliterators. */
public final class StreamSupport {
    private StreamSupport() {
    }

    private static <T, S extends BaseStream<T, S>> S in(S stream, boolean parallel) {
        return parallel ? stream.parallel() : stream;
    }

    public static <T> Stream<T> stream(Spliterator<T> spliterator, boolean parallel) {
        return in(new ReferencePipeline<T>(spliterator), parallel);
    }

    public static <T> Stream<T> stream(
            Supplier<? extends Spliterator<T>> supplier, int characteristics, boolean parallel) {
        return stream(supplier.get(), parallel);
    }

    public static IntStream intStream(Spliterator.OfInt spliterator, boolean parallel) {
        return in(new IntPipeline(spliterator), parallel);
    }

    public static IntStream intStream(
            Supplier<? extends Spliterator.OfInt> supplier, int characteristics, boolean parallel) {
        return intStream(supplier.get(), parallel);
    }

    public static LongStream longStream(Spliterator.OfLong spliterator, boolean parallel) {
        return in(new LongPipeline(spliterator), parallel);
    }

    public static LongStream longStream(
            Supplier<? extends Spliterator.OfLong> supplier, int characteristics, boolean parallel) {
        return longStream(supplier.get(), parallel);
    }

    public static DoubleStream doubleStream(Spliterator.OfDouble spliterator, boolean parallel) {
        return in(new DoublePipeline(spliterator), parallel);
    }

    public static DoubleStream doubleStream(
            Supplier<? extends Spliterator.OfDouble> supplier, int characteristics, boolean parallel) {
        return doubleStream(supplier.get(), parallel);
    }
}
