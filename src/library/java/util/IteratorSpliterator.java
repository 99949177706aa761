package java.util;

import java.util.function.Consumer;

/**
 * Over what an iterator gives. It asks its collection for the iterator and the size when the first element is wanted.
 * Deviates from the JDK: a split of a sized source gives half of the elements away, not the first 1,024, so that the
 * parts of a small collection are walked in parallel too.
 */
class IteratorSpliterator<T> implements Spliterator<T> {
    private final Collection<? extends T> collection;
    private Iterator<? extends T> iterator;
    private final int characteristics;
    private long size;

    IteratorSpliterator(Collection<? extends T> collection, int characteristics) {
        this.collection = collection;
        this.characteristics = (characteristics & CONCURRENT) == 0 ? characteristics | SIZED | SUBSIZED : characteristics;
    }

    IteratorSpliterator(Iterator<? extends T> iterator, long size, int characteristics) {
        this.collection = null;
        this.iterator = iterator;
        this.size = size;
        this.characteristics = characteristics;
    }

    private Iterator<? extends T> iterator() {
        if (iterator == null) {
            iterator = collection.iterator();
            size = collection.size();
        }
        return iterator;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        Iterator<? extends T> each = iterator();
        if (!each.hasNext()) return false;
        action.accept(each.next());
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super T> action) {
        Objects.requireNonNull(action);
        for (Iterator<? extends T> each = iterator(); each.hasNext(); ) action.accept(each.next());
    }

    @Override
    public Spliterator<T> trySplit() {
        Iterator<? extends T> each = iterator();
        if (size < 2 || !each.hasNext()) return null;
        Object[] given = new Object[(int) Math.min(size / 2, 1024)];
        int n = 0;
        while (n < given.length && each.hasNext()) given[n++] = each.next();
        if (size != Long.MAX_VALUE) size -= n;
        return new ArraySpliterator<T>(given, 0, n, characteristics & ~SORTED);
    }

    @Override
    public long estimateSize() {
        iterator();
        return size;
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
