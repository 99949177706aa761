package java.util.stream;

import java.util.Spliterator;

/** The library's own way to a sequential stream: it links nothing of what parallel ones need. */
public final class Streams {
    private Streams() {
    }

    public static <T> Stream<T> of(Spliterator<?> spliterator) {
        return new ReferencePipeline<T>(spliterator);
    }

    public static IntStream ofInts(Spliterator.OfInt spliterator) {
        return new IntPipeline(spliterator);
    }

    public static LongStream ofLongs(Spliterator.OfLong spliterator) {
        return new LongPipeline(spliterator);
    }

    public static DoubleStream ofDoubles(Spliterator.OfDouble spliterator) {
        return new DoublePipeline(spliterator);
    }
}
