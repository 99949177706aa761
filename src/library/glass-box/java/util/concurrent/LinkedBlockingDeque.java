package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A blocking queue with two ends: doubly linked nodes, one lock, and a condition for each of the two things to wait for. */
public class LinkedBlockingDeque<E> extends AbstractQueue<E> implements BlockingDeque<E>, java.io.Serializable {
    private static final class Node<E> {
        final E item;
        Node<E> previous;
        Node<E> next;

        Node(E item) {
            this.item = item;
        }
    }

    private final int capacity;
    /** Guarded by lock, as all below. */
    private Node<E> first;
    private Node<E> last;
    private int count;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();

    public LinkedBlockingDeque() {
        this(Integer.MAX_VALUE);
    }

    public LinkedBlockingDeque(int capacity) {
        if (capacity <= 0) throw new IllegalArgumentException();
        this.capacity = capacity;
    }

    public LinkedBlockingDeque(Collection<? extends E> elements) {
        this(Integer.MAX_VALUE);
        for (E element : elements) addLast(element);
    }

    /** False where it is full; the lock is held. */
    private boolean link(E element, boolean atFront) {
        if (count == capacity) return false;
        Node<E> node = new Node<E>(element);
        if (atFront) {
            node.next = first;
            if (first == null) last = node;
            else first.previous = node;
            first = node;
        } else {
            node.previous = last;
            if (last == null) first = node;
            else last.next = node;
            last = node;
        }
        count++;
        notEmpty.signal();
        return true;
    }

    /** Takes the node out; the lock is held. Answers its item, null where there is no node. */
    private E unlink(Node<E> node) {
        if (node == null) return null;
        if (node.previous == null) first = node.next;
        else node.previous.next = node.next;
        if (node.next == null) last = node.previous;
        else node.next.previous = node.previous;
        count--;
        notFull.signal();
        return node.item;
    }

    private static <T> T present(T element) {
        if (element == null) throw new NoSuchElementException();
        return element;
    }

    @Override
    public boolean offerFirst(E element) {
        Objects.requireNonNull(element);
        lock.lock();
        try {
            return link(element, true);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void putFirst(E element) throws InterruptedException {
        Objects.requireNonNull(element);
        lock.lock();
        try {
            while (!link(element, true)) notFull.await();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offerFirst(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element);
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (!link(element, true)) {
                if (nanos <= 0) return false;
                nanos = notFull.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E pollFirst() {
        lock.lock();
        try {
            return unlink(first);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E takeFirst() throws InterruptedException {
        lock.lock();
        try {
            while (count == 0) notEmpty.await();
            return unlink(first);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E pollFirst(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (count == 0) {
                if (nanos <= 0) return null;
                nanos = notEmpty.awaitNanos(nanos);
            }
            return unlink(first);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E peekFirst() {
        lock.lock();
        try {
            return first == null ? null : first.item;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean removeFirstOccurrence(Object element) {
        lock.lock();
        try {
            Node<E> node = first;
            while (node != null && !node.item.equals(element)) node = node.next;
            return unlink(node) != null;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offerLast(E element) {
        Objects.requireNonNull(element);
        lock.lock();
        try {
            return link(element, false);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void putLast(E element) throws InterruptedException {
        Objects.requireNonNull(element);
        lock.lock();
        try {
            while (!link(element, false)) notFull.await();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean offerLast(E element, long timeout, TimeUnit unit) throws InterruptedException {
        Objects.requireNonNull(element);
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (!link(element, false)) {
                if (nanos <= 0) return false;
                nanos = notFull.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E pollLast() {
        lock.lock();
        try {
            return unlink(last);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E takeLast() throws InterruptedException {
        lock.lock();
        try {
            while (count == 0) notEmpty.await();
            return unlink(last);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E pollLast(long timeout, TimeUnit unit) throws InterruptedException {
        long nanos = unit.toNanos(timeout);
        lock.lockInterruptibly();
        try {
            while (count == 0) {
                if (nanos <= 0) return null;
                nanos = notEmpty.awaitNanos(nanos);
            }
            return unlink(last);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public E peekLast() {
        lock.lock();
        try {
            return last == null ? null : last.item;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean removeLastOccurrence(Object element) {
        lock.lock();
        try {
            Node<E> node = last;
            while (node != null && !node.item.equals(element)) node = node.previous;
            return unlink(node) != null;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean contains(Object element) {
        lock.lock();
        try {
            Node<E> node = first;
            while (node != null && !node.item.equals(element)) node = node.next;
            return node != null;
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
            return capacity - count;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            while (unlink(first) != null) {
                continue;
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Object[] toArray() {
        lock.lock();
        try {
            Object[] array = new Object[count];
            int i = 0;
            for (Node<E> node = first; node != null; node = node.next) array[i++] = node.item;
            return array;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        Objects.requireNonNull(target);
        if (target == this) throw new IllegalArgumentException();
        lock.lock();
        try {
            int n = 0;
            for (; n < most && count > 0; n++) target.add(unlink(first));
            return n;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
        return SequenceQueue.text(toArray(), this);
    }

    @Override
    public Iterator<E> iterator() {
        return new GlassBoxIterator<E>(this, toArray());
    }

    @Override
    public Iterator<E> descendingIterator() {
        Object[] elements = toArray();
        for (int i = 0, j = elements.length - 1; i < j; i++, j--) {
            Object element = elements[i];
            elements[i] = elements[j];
            elements[j] = element;
        }
        return new GlassBoxIterator<E>(this, elements);
    }

    @Override
    public boolean remove(Object element) {
        return removeFirstOccurrence(element);
    }

    @Override
    public void addFirst(E element) {
        if (!offerFirst(element)) throw new IllegalStateException("Deque full");
    }

    @Override
    public void addLast(E element) {
        if (!offerLast(element)) throw new IllegalStateException("Deque full");
    }

    @Override
    public boolean add(E element) {
        addLast(element);
        return true;
    }

    @Override
    public boolean offer(E element) {
        return offerLast(element);
    }

    @Override
    public void put(E element) throws InterruptedException {
        putLast(element);
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        return offerLast(element, timeout, unit);
    }

    @Override
    public E take() throws InterruptedException {
        return takeFirst();
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        return pollFirst(timeout, unit);
    }

    @Override
    public E poll() {
        return pollFirst();
    }

    @Override
    public E peek() {
        return peekFirst();
    }

    @Override
    public E removeFirst() {
        return present(pollFirst());
    }

    @Override
    public E removeLast() {
        return present(pollLast());
    }

    @Override
    public E getFirst() {
        return present(peekFirst());
    }

    @Override
    public E getLast() {
        return present(peekLast());
    }

    @Override
    public E pop() {
        return present(pollFirst());
    }

    @Override
    public void push(E element) {
        addFirst(element);
    }
}
