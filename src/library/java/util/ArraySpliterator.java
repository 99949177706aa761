package java.util;

import java.util.function.Consumer;

/** Over a part of an array of objects. */
final class ArraySpliterator<T> implements Spliterator<T> {
    private final Object[] array;
    private int next;
    private final int end;
    private final int characteristics;

    ArraySpliterator(Object[] array, int from, int to, int characteristics) {
        this.array = array;
        next = from;
        end = to;
        this.characteristics = characteristics | SIZED | SUBSIZED;
    }

    @Override
    public Spliterator<T> trySplit() {
        int middle = (next + end) >>> 1;
        if (middle <= next) return null;
        int from = next;
        next = middle;
        return new ArraySpliterator<T>(array, from, middle, characteristics);
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean tryAdvance(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        if (next >= end) return false;
        action.accept((T) array[next++]);
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void forEachRemaining(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        int i = next;
        next = end;
        for (; i < end; i++) action.accept((T) array[i]);
    }

    @Override
    public long estimateSize() {
        return end - next;
    }

    @Override
    public int characteristics() {
        return characteristics;
    }

    @Override
    public Comparator<? super T> getComparator() {
        if (hasCharacteristics(SORTED)) return null;
        throw new IllegalStateException();
    }
}
