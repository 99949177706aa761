package java.util;

import java.util.function.DoubleConsumer;

/** Over a part of an array of doubles. */
final class DoubleArraySpliterator implements Spliterator.OfDouble {
    private final double[] array;
    private int next;
    private final int end;
    private final int characteristics;

    DoubleArraySpliterator(double[] array, int from, int to, int characteristics) {
        this.array = array;
        next = from;
        end = to;
        this.characteristics = characteristics | SIZED | SUBSIZED;
    }

    @Override
    public Spliterator.OfDouble trySplit() {
        int middle = (next + end) >>> 1;
        if (middle <= next) return null;
        int from = next;
        next = middle;
        return new DoubleArraySpliterator(array, from, middle, characteristics);
    }

    @Override
    public boolean tryAdvance(DoubleConsumer action) {
        Objects.requireNonNull(action);
        if (next >= end) return false;
        action.accept(array[next++]);
        return true;
    }

    @Override
    public void forEachRemaining(DoubleConsumer action) {
        Objects.requireNonNull(action);
        int i = next;
        next = end;
        for (; i < end; i++) action.accept(array[i]);
    }

    @Override
    public long estimateSize() {
        return end - next;
    }

    @Override
    public int characteristics() {
        return characteristics;
    }
}
