package java.util.stream;

import java.util.Spliterator;
import java.util.function.DoubleConsumer;

/** The elements of one spliterator of doubles, then those of another. */
final class DoubleConcatenation implements Spliterator.OfDouble {
    private Spliterator.OfDouble first;
    private final Spliterator.OfDouble second;
    private final int characteristics;

    DoubleConcatenation(Spliterator.OfDouble first, Spliterator.OfDouble second) {
        this.first = first;
        this.second = second;
        long size = first.estimateSize() + second.estimateSize();
        characteristics =
                first.characteristics() & second.characteristics() & ~(DISTINCT | SORTED | (size < 0 ? SIZED | SUBSIZED : 0));
    }

    @Override
    public boolean tryAdvance(DoubleConsumer action) {
        if (first != null) {
            if (first.tryAdvance(action)) return true;
            first = null;
        }
        return second.tryAdvance(action);
    }

    @Override
    public void forEachRemaining(DoubleConsumer action) {
        if (first != null) first.forEachRemaining(action);
        first = null;
        second.forEachRemaining(action);
    }

    @Override
    public Spliterator.OfDouble trySplit() {
        if (first == null) return second.trySplit();
        Spliterator.OfDouble given = first;
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
