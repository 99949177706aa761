package java.util.stream;

import java.util.Spliterator;
import java.util.function.IntConsumer;

/** The elements of one spliterator of ints, then those of another. */
final class IntConcatenation implements Spliterator.OfInt {
    private Spliterator.OfInt first;
    private final Spliterator.OfInt second;
    private final int characteristics;

    IntConcatenation(Spliterator.OfInt first, Spliterator.OfInt second) {
        this.first = first;
        this.second = second;
        long size = first.estimateSize() + second.estimateSize();
        characteristics =
                first.characteristics() & second.characteristics() & ~(DISTINCT | SORTED | (size < 0 ? SIZED | SUBSIZED : 0));
    }

    @Override
    public boolean tryAdvance(IntConsumer action) {
        if (first != null) {
            if (first.tryAdvance(action)) return true;
            first = null;
        }
        return second.tryAdvance(action);
    }

    @Override
    public void forEachRemaining(IntConsumer action) {
        if (first != null) first.forEachRemaining(action);
        first = null;
        second.forEachRemaining(action);
    }

    @Override
    public Spliterator.OfInt trySplit() {
        if (first == null) return second.trySplit();
        Spliterator.OfInt given = first;
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
