package java.util.stream;

import java.util.Spliterator;
import java.util.function.LongConsumer;

/** The elements of one spliterator of longs, then those of another. */
final class LongConcatenation implements Spliterator.OfLong {
    private Spliterator.OfLong first;
    private final Spliterator.OfLong second;
    private final int characteristics;

    LongConcatenation(Spliterator.OfLong first, Spliterator.OfLong second) {
        this.first = first;
        this.second = second;
        long size = first.estimateSize() + second.estimateSize();
        characteristics =
                first.characteristics() & second.characteristics() & ~(DISTINCT | SORTED | (size < 0 ? SIZED | SUBSIZED : 0));
    }

    @Override
    public boolean tryAdvance(LongConsumer action) {
        if (first != null) {
            if (first.tryAdvance(action)) return true;
            first = null;
        }
        return second.tryAdvance(action);
    }

    @Override
    public void forEachRemaining(LongConsumer action) {
        if (first != null) first.forEachRemaining(action);
        first = null;
        second.forEachRemaining(action);
    }

    @Override
    public Spliterator.OfLong trySplit() {
        if (first == null) return second.trySplit();
        Spliterator.OfLong given = first;
        first = null;
        return given;
    }

    @Override
    public long estimateSize() {
        if (first == null) return second.estimateSize();
        long size = first.estimateSize() + second.estimateSize();
        return size < 0 ? Long.MAX_VALUE : size;
    }

    @Override
    public int characteristics() {
        return characteristics;
    }
}
