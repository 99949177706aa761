package java.util.stream;

import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.LongConsumer;

/** The longs from one up to another. */
final class LongRange implements Spliterator.OfLong {
    private long next;
    private final long last;
    private boolean ended;

    /** @param last the last one: an empty range has a `first` behind it */
    LongRange(long first, long last) {
        next = first;
        this.last = last;
        ended = first > last;
    }

    @Override
    public boolean tryAdvance(LongConsumer action) {
        Objects.requireNonNull(action);
        if (ended) return false;
        long value = next;
        if (value == last) ended = true;
        else next = value + 1;
        action.accept(value);
        return true;
    }

    @Override
    public void forEachRemaining(LongConsumer action) {
        Objects.requireNonNull(action);
        if (ended) return;
        ended = true;
        for (long value = next; value < last; value++) action.accept(value);
        action.accept(last);
    }

    @Override
    public Spliterator.OfLong trySplit() {
        long size = estimateSize();
        if (size < 2) return null;
        long from = next;
        next = from + size / 2;
        return new LongRange(from, next - 1);
    }

    @Override
    public long estimateSize() {
        if (ended) return 0;
        long size = last - next + 1;
        return size > 0 ? size : Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | SIZED | SUBSIZED | IMMUTABLE | NONNULL | DISTINCT | SORTED;
    }

    @Override
    public Comparator<? super Long> getComparator() {
        return null;
    }
}
