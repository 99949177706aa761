package java.util.stream;

import java.util.Spliterator;
import java.util.function.Consumer;

/** The elements of one spliterator, then those of another. */
final class Concatenation<T> implements Spliterator<T> {
    private Spliterator<? extends T> first;
    private final Spliterator<? extends T> second;
    private final int characteristics;

    Concatenation(Spliterator<? extends T> first, Spliterator<? extends T> second) {
        this.first = first;
        this.second = second;
        long size = first.estimateSize() + second.estimateSize();
        characteristics =
                first.characteristics() & second.characteristics() & ~(DISTINCT | SORTED | (size < 0 ? SIZED | SUBSIZED : 0));
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (first != null) {
            if (first.tryAdvance(action)) return true;
            first = null;
        }
        return second.tryAdvance(action);
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        if (first != null) first.forEachRemaining(action);
        first = null;
        second.forEachRemaining(action);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Spliterator<T> trySplit() {
        if (first == null) return (Spliterator<T>) second.trySplit();
        Spliterator<? extends T> given = first;
        first = null;
        return (Spliterator<T>) given;
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
