package java.util;

import java.util.function.IntConsumer;

/** Over a part of an array of ints. */
final class IntArraySpliterator implements Spliterator.OfInt {
    private final int[] array;
    private int next;
    private final int end;
    private final int characteristics;

    IntArraySpliterator(int[] array, int from, int to, int characteristics) {
        this.array = array;
        next = from;
        end = to;
        this.characteristics = characteristics | SIZED | SUBSIZED;
    }

    @Override
    public Spliterator.OfInt trySplit() {
        int middle = (next + end) >>> 1;
        if (middle <= next) return null;
        int from = next;
        next = middle;
        return new IntArraySpliterator(array, from, middle, characteristics);
    }

    @Override
    public boolean tryAdvance(IntConsumer action) {
        Objects.requireNonNull(action);
        if (next >= end) return false;
        action.accept(array[next++]);
        return true;
    }

    @Override
    public void forEachRemaining(IntConsumer action) {
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
