package java.util.stream;

import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.IntConsumer;

/** The ints from one up to another. */
final class IntRange implements Spliterator.OfInt {
    private int next;
    private final int last;
    private boolean ended;

    /** @param last the last one: an empty range has a `first` behind it */
    IntRange(int first, int last) {
        next = first;
        this.last = last;
        ended = first > last;
    }

    @Override
    public boolean tryAdvance(IntConsumer action) {
        Objects.requireNonNull(action);
        if (ended) return false;
        int value = next;
        if (value == last) ended = true;
        else next = value + 1;
        action.accept(value);
        return true;
    }

    @Override
    public void forEachRemaining(IntConsumer action) {
        Objects.requireNonNull(action);
        if (ended) return;
        ended = true;
        for (int value = next; value < last; value++) action.accept(value);
        action.accept(last);
    }

    @Override
    public Spliterator.OfInt trySplit() {
        long size = estimateSize();
        if (size < 2) return null;
        int from = next;
        next = (int) (from + size / 2);
        return new IntRange(from, next - 1);
    }

    @Override
    public long estimateSize() {
        return ended ? 0 : (long) last - next + 1;
    }

    @Override
    public int characteristics() {
        return ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL | DISTINCT | SORTED;
    }

    @Override
    public Comparator<? super Integer> getComparator() {
        return null;
    }
}
