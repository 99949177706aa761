package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A blocking queue in a ring of places: one lock, and a condition for each of the two things to wait for. */
public class ArrayBlockingQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, java.io.Serializable {
    private final Object[] items;
    /** Guarded by lock, as all below. */
    private int takeIndex;
    private int putIndex;
    private int count;
    private final ReentrantLock lock;
    private final Condition notEmpty;
    private final Condition notFull;

    public ArrayBlockingQueue(int capacity) {
        this(capacity, false);
    }

    public ArrayBlockingQueue(int capacity, boolean fair) {
        if (capacity <= 0) throw new IllegalArgumentException();
        items = new Object[capacity];
        lock = new ReentrantLock(fair);
        notEmpty = lock.newCondition();
        notFull = lock.newCondition();
    }

    public ArrayBlockingQueue(int capacity, boolean fair, Collection<? extends E> elements) {
        this(capacity, fair);
        for (E element : elements) {
            if (!offer(element)) throw new IllegalArgumentException();
        }
    }

    /** There is space, and the lock is held. */
    private void enqueue(E element) {
        items[putIndex] = element;
        putIndex = (putIndex + 1) % items.length;
        count++;
        notEmpty.signal();
    }

    /** There is an element, and the lock is held. */
    @SuppressWarnings("unchecked")
    private E dequeue() {
        E element = (E) items[takeIndex];
        items[takeIndex] = null;
        takeIndex = (takeIndex + 1) % items.length;
        count--;
        notFull.signal();
        return element;
    }

    /** Removes the n-th element from the first on; the lock is held. */
    private void removeNth(int n) {
        for (int i = n; i < count - 1; i++) {
            items[(takeIndex + i) % items.length] = items[(takeIndex + i + 1) % items.length];
        }
        putIndex = (takeIndex + count - 1) % items.length;
        items[putIndex] = null;
        count--;
        notFull.signal();
    }

    @Override
    public boolean offer(E element) {
        Objects.requireNonNull(element);
        lock.lock();
        try {
            if (count == items.length) return false;
            enqueue(element);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(E element) throws InterruptedException {
        Objects.requireNonNull(element);
        lock.lockInterruptibly();
        try {
            while (count == items.length) notFull.await();
            enqueue(element);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element);
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (count == items.length) {
                if (nanos <= 0) return false;
                nanos = notFull.awaitNanos(nanos);
            }
            enqueue(element);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll() {
        lock.lock();
        try {
            return count == 0 ? null : dequeue();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (count == 0) notEmpty.await();
            return dequeue();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (count == 0) {
                if (nanos <= 0) return null;
                nanos = notEmpty.awaitNanos(nanos);
            }
            return dequeue();
        } finally {
            lock.unlock();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public E peek() {
        lock.lock();
        try {
            return (E) items[takeIndex];
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int size() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int remainingCapacity() {
        lock.lock();
        try {
            return items.length - count;
        } finally {
            lock.unlock();
        }
    }

    /** Which element from the first on equals it, or -1; the lock is held. */
    private int find(Object element) {
        for (int i = 0; element != null && i < count; i++) {
            if (element.equals(items[(takeIndex + i) % items.length])) return i;
        }
        return -1;
    }

    @Override
    public boolean contains(Object element) {
        lock.lock();
        try {
            return find(element) >= 0;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean remove(Object element) {
        lock.lock();
        try {
            int n = find(element);
            if (n >= 0) removeNth(n);
            return n >= 0;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            while (count > 0) dequeue();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Object[] toArray() {
        lock.lock();
        try {
            Object[] array = new Object[count];
            for (int i = 0; i < count; i++) array[i] = items[(takeIndex + i) % items.length];
            return array;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return SequenceQueue.text(toArray(), this);
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        Objects.requireNonNull(target);
        if (target == this) throw new IllegalArgumentException();
        lock.lock();
        try {
            int n = 0;
            for (; n < most && count > 0; n++) target.add(dequeue());
            return n;
        } finally {
            lock.unlock();
        }
    }

    /** Walks what was there when it was asked for and is there still. */
    @Override
    public Iterator<E> iterator() {
        return new GlassBoxIterator<E>(this, toArray());
    }
}
