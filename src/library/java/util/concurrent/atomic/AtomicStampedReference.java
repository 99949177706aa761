package java.util.concurrent.atomic;

/** A reference with a stamp, changed together by one visible, atomic operation on {@code pair}. */
public class AtomicStampedReference<V> {
    private static final class Pair<T> {
        final T reference;
        final int stamp;

        Pair(T reference, int stamp) {
            this.reference = reference;
            this.stamp = stamp;
        }
    }

    /** In an AtomicReference, whose operations these are. */
    private final AtomicReference<Pair<V>> pair;

    public AtomicStampedReference(V initialRef, int initialStamp) {
        pair = new AtomicReference<>(new Pair<>(initialRef, initialStamp));
    }

    public V getReference() {
        return pair.get().reference;
    }

    public int getStamp() {
        return pair.get().stamp;
    }

    public V get(int[] stampHolder) {
        Pair<V> now = pair.get();
        stampHolder[0] = now.stamp;
        return now.reference;
    }

    public boolean weakCompareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        return compareAndSet(expectedReference, newReference, expectedStamp, newStamp);
    }

    public boolean compareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        Pair<V> now = pair.get();
        if (expectedReference != now.reference || expectedStamp != now.stamp) return false;
        if (newReference == now.reference && newStamp == now.stamp) return true;
        return pair.compareAndSet(now, new Pair<>(newReference, newStamp));
    }

    public void set(V newReference, int newStamp) {
        Pair<V> now = pair.get();
        if (newReference != now.reference || newStamp != now.stamp) pair.set(new Pair<>(newReference, newStamp));
    }

    public boolean attemptStamp(V expectedReference, int newStamp) {
        Pair<V> now = pair.get();
        if (expectedReference != now.reference) return false;
        return newStamp == now.stamp || pair.compareAndSet(now, new Pair<>(expectedReference, newStamp));
    }
}
