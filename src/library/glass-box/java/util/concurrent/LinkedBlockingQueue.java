package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A blocking queue of linked nodes with a lock for each end (Michael and Scott 1996, figure 2), so that a put and a take do not wait for
 * each other. The count is atomic, since both ends change it; who finds that more can go on passes the signal on.
 */
public class LinkedBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, java.io.Serializable {
    private static final class Node<E> {
        E item;
        Node<E> next;

        Node(E item) {
            this.item = item;
        }
    }

    private final int capacity;
    private final AtomicInteger count = new AtomicInteger();
    /** An emptied node before the first element; guarded by takeLock. */
    private Node<E> head = new Node<E>(null);
    /** Guarded by putLock. */
    private Node<E> last = head;
    private final ReentrantLock takeLock = new ReentrantLock();
    private final Condition notEmpty = takeLock.newCondition();
    private final ReentrantLock putLock = new ReentrantLock();
    private final Condition notFull = putLock.newCondition();

    public LinkedBlockingQueue() {
        this(Integer.MAX_VALUE);
    }

    public LinkedBlockingQueue(int capacity) {
        if (capacity <= 0) throw new IllegalArgumentException();
        this.capacity = capacity;
    }

    public LinkedBlockingQueue(Collection<? extends E> elements) {
        this(Integer.MAX_VALUE);
        for (E element : elements) add(element);
    }

    /** Wakes a taker; called by a putter that holds no lock and found the queue empty before. */
    private void signalNotEmpty() {
        takeLock.lock();
        try {
            notEmpty.signal();
        } finally {
            takeLock.unlock();
        }
    }

    private void signalNotFull() {
        putLock.lock();
        try {
            notFull.signal();
        } finally {
            putLock.unlock();
        }
    }

    /** Links the node; there is space, and putLock is held. Answers the count before. */
    private int enqueue(E element) {
        Node<E> node = new Node<E>(element);
        last.next = node;
        last = node;
        int before = count.getAndIncrement();
        if (before + 1 < capacity) notFull.signal();
        return before;
    }

    /** Unlinks the first; there is one, and takeLock is held. */
    private E unlink() {
        Node<E> first = head.next;
        head = first;
        E element = first.item;
        first.item = null;
        return element;
    }

    @Override
    public boolean offer(E element) {
        Objects.requireNonNull(element);
        if (count.get() == capacity) return false;
        int before = -1;
        putLock.lock();
        try {
            if (count.get() < capacity) before = enqueue(element);
        } finally {
            putLock.unlock();
        }
        if (before == 0) signalNotEmpty();
        return before >= 0;
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element);
        int before;
        putLock.lockInterruptibly();
        try {
            while (count.get() == capacity) notFull.await();
            before = enqueue(element);
        } finally {
            putLock.unlock();
        }
        if (before == 0) signalNotEmpty();
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element);
        long nanos = unit.toNanos(timeout);
        int before;
        putLock.lockInterruptibly();
        try {
            while (count.get() == capacity) {
                if (nanos <= 0) return false;
                nanos = notFull.awaitNanos(nanos);
            }
            before = enqueue(element);
        } finally {
            putLock.unlock();
        }
        if (before == 0) signalNotEmpty();
        return true;
    }

    @Override
    public E take() throws InterruptedException {
        E element;
        int before;
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) notEmpty.await();
            element = unlink();
            before = count.getAndDecrement();
            if (before > 1) notEmpty.signal();
        } finally {
            takeLock.unlock();
        }
        if (before == capacity) signalNotFull();
        return element;
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        E element;
        int before;
        takeLock.lockInterruptibly();
        try {
            while (count.get() == 0) {
                if (nanos <= 0) return null;
                nanos = notEmpty.awaitNanos(nanos);
            }
            element = unlink();
            before = count.getAndDecrement();
            if (before > 1) notEmpty.signal();
        } finally {
            takeLock.unlock();
        }
        if (before == capacity) signalNotFull();
        return element;
    }

    @Override
    public E poll() {
        if (count.get() == 0) return null;
        E element = null;
        int before = 0;
        takeLock.lock();
        try {
            if (count.get() > 0) {
                element = unlink();
                before = count.getAndDecrement();
                if (before > 1) notEmpty.signal();
            }
        } finally {
            takeLock.unlock();
        }
        if (before == capacity) signalNotFull();
        return element;
    }

    @Override
    public E peek() {
        if (count.get() == 0) return null;
        takeLock.lock();
        try {
            return count.get() > 0 ? head.next.item : null;
        } finally {
            takeLock.unlock();
        }
    }

    @Override
    public int size() {
        return count.get();
    }

    @Override
    public int remainingCapacity() {
        return capacity - count.get();
    }

    /** Both, always in this order. */
    private void lockBoth() {
        putLock.lock();
        takeLock.lock();
    }

    private void unlockBoth() {
        takeLock.unlock();
        putLock.unlock();
    }

    /** The node before the first equal element, or null; both locks are held. */
    private Node<E> before(Object element) {
        if (element == null) return null;
        Node<E> node = head;
        while (node.next != null && !element.equals(node.next.item)) node = node.next;
        return node.next == null ? null : node;
    }

    @Override
    public boolean contains(Object element) {
        lockBoth();
        try {
            return before(element) != null;
        } finally {
            unlockBoth();
        }
    }

    @Override
    public boolean remove(Object element) {
        lockBoth();
        try {
            Node<E> before = before(element);
            if (before == null) return false;
            Node<E> removed = before.next;
            removed.item = null;
            before.next = removed.next;
            if (last == removed) last = before;
            if (count.getAndDecrement() == capacity) notFull.signal();
            return true;
        } finally {
            unlockBoth();
        }
    }

    @Override
    public Object[] toArray() {
        lockBoth();
        try {
            Object[] array = new Object[count.get()];
            int i = 0;
            for (Node<E> node = head.next; node != null; node = node.next) array[i++] = node.item;
            return array;
        } finally {
            unlockBoth();
        }
    }

    @Override
    public String toString() {
        return SequenceQueue.text(toArray(), this);
    }

    @Override
    public void clear() {
        lockBoth();
        try {
            head = last;
            head.item = null;
            if (count.getAndSet(0) == capacity) notFull.signal();
        } finally {
            unlockBoth();
        }
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        Objects.requireNonNull(target);
        if (target == this) throw new IllegalArgumentException();
        boolean wasFull = false;
        int n = 0;
        takeLock.lock();
        try {
            int drained = Math.min(most, count.get());
            for (; n < drained; n++) target.add(unlink());
            if (n > 0) wasFull = count.getAndAdd(-n) == capacity;
        } finally {
            takeLock.unlock();
        }
        if (wasFull) signalNotFull();
        return n;
    }

    /** Walks what was there when it was asked for and is there still. */
    @Override
    public Iterator<E> iterator() {
        return new GlassBoxIterator<E>(this, toArray());
    }
}
