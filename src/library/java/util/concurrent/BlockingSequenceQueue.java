package java.util.concurrent;

import heddle.runtime.Step;
import java.util.Collection;
import java.util.Objects;

/** What the blocking queues over a linked sequence share besides. */
abstract class BlockingSequenceQueue<E> extends SequenceQueue<E> {
    BlockingSequenceQueue(int capacity) {
        super(capacity);
    }

    public int remainingCapacity() {
        Step.begin(this);
        int capacity = elements.space.value;
        Step.end(this);
        return capacity;
    }

    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @SuppressWarnings("unchecked")
    public int drainTo(Collection<? super E> target, int most) {
        Objects.requireNonNull(target);
        if (target == this) throw new IllegalArgumentException();
        if (most <= 0) return 0;
        Step.begin(this);
        Object[] drained = new Object[Math.min(most, elements.items.value)];
        for (int i = 0; i < drained.length; i++) drained[i] = elements.removeFirst();
        Step.end(this);
        for (int i = 0; i < drained.length; i++) target.add((E) drained[i]);
        return drained.length;
    }
}
