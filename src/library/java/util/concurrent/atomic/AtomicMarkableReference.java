package java.util.concurrent.atomic;

/** A reference with a mark, changed together by one visible, atomic operation on {@code pair}. */
public class AtomicMarkableReference<V> {
    private static final class Pair<T> {
        final T reference;
        final boolean mark;

        Pair(T reference, boolean mark) {
            this.reference = reference;
            this.mark = mark;
        }
    }

    /** In an AtomicReference, whose operations these are. */
    private final AtomicReference<Pair<V>> pair;

    public AtomicMarkableReference(V initialRef, boolean initialMark) {
        pair = new AtomicReference<>(new Pair<>(initialRef, initialMark));
    }

    public V getReference() {
        return pair.get().reference;
    }

    public boolean isMarked() {
        return pair.get().mark;
    }

    public V get(boolean[] markHolder) {
        Pair<V> now = pair.get();
        markHolder[0] = now.mark;
        return now.reference;
    }

    public boolean weakCompareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        return compareAndSet(expectedReference, newReference, expectedMark, newMark);
    }

    public boolean compareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        Pair<V> now = pair.get();
        if (expectedReference != now.reference || expectedMark != now.mark) return false;
        if (newReference == now.reference && newMark == now.mark) return true;
        return pair.compareAndSet(now, new Pair<>(newReference, newMark));
    }

    public void set(V newReference, boolean newMark) {
        Pair<V> now = pair.get();
        if (newReference != now.reference || newMark != now.mark) pair.set(new Pair<>(newReference, newMark));
    }

    public boolean attemptMark(V expectedReference, boolean newMark) {
        Pair<V> now = pair.get();
        if (expectedReference != now.reference) return false;
        return newMark == now.mark || pair.compareAndSet(now, new Pair<>(expectedReference, newMark));
    }
}
