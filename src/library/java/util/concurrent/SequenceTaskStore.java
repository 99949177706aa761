package java.util.concurrent;

/** The tasks of an ordinary blocking queue. Steps are on the queue itself, so its own methods keep in order with the pool's. */
final class SequenceTaskStore implements TaskStore {
    private final LinkedSequence<Runnable> elements;

    SequenceTaskStore(SequenceQueue<Runnable> queue, heddle.runtime.Gate bell) {
        elements = queue.elements;
        elements.bell = bell;
    }

    @Override
    public boolean insert(Runnable task) {
        if (elements.space.value <= 0) return false;
        elements.addLast(task);
        return true;
    }

    @Override
    public boolean rings() {
        return true;
    }

    @Override
    public void ringAt(heddle.runtime.Gate bell) {
        elements.bell = bell;
    }

    @Override
    public Runnable extract() {
        return elements.items.value == 0 ? null : elements.removeFirst();
    }

    @Override
    public Runnable drain() {
        return extract();
    }

    @Override
    public int waiting() {
        return elements.items.value;
    }

    @Override
    public long nanosToFirst() {
        return -1L;
    }
}
