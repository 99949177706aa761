package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An unbounded queue without locks (Michael and Scott 1996, figure 1). An element is taken by setting its item to null, whether it is the
 * first or is removed from the middle; head then moves on behind the emptied nodes, by whoever finds them.
 */
public class ConcurrentLinkedQueue<E> extends AbstractQueue<E> implements Queue<E>, java.io.Serializable {
    private static final class Node<E> extends AtomicReference<E> {
        final AtomicReference<Node<E>> next = new AtomicReference<Node<E>>();

        Node(E item) {
            super(item);
        }
    }

    /** An emptied node before the first element. */
    private final AtomicReference<Node<E>> head;
    /** The last node, or one before it: whoever finds it behind moves it on. */
    private final AtomicReference<Node<E>> tail;

    public ConcurrentLinkedQueue() {
        Node<E> empty = new Node<E>(null);
        head = new AtomicReference<Node<E>>(empty);
        tail = new AtomicReference<Node<E>>(empty);
    }

    public ConcurrentLinkedQueue(Collection<? extends E> elements) {
        this();
        for (E element : elements) offer(element);
    }

    @Override
    public boolean add(E element) {
        return offer(element);
    }

    @Override
    public boolean offer(E element) {
        Node<E> node = new Node<E>(Objects.requireNonNull(element));
        while (true) {
            Node<E> last = tail.get();
            Node<E> next = last.next.get();
            if (next != null) {
                tail.compareAndSet(last, next);
            } else if (last.next.compareAndSet(null, node)) {
                tail.compareAndSet(last, node);
                return true;
            }
        }
    }

    @Override
    public E poll() {
        while (true) {
            Node<E> first = head.get();
            Node<E> last = tail.get();
            Node<E> next = first.next.get();
            if (next == null) return null;
            // The tail must not fall behind the head.
            if (first == last) tail.compareAndSet(last, next);
            E item = next.get();
            boolean mine = item != null && next.compareAndSet(item, null);
            head.compareAndSet(first, next);
            if (mine) return item;
        }
    }

    @Override
    public E peek() {
        for (Node<E> node = head.get(); node != null; node = node.next.get()) {
            E item = node.get();
            if (item != null) return item;
        }
        return null;
    }

    @Override
    public boolean isEmpty() {
        return peek() == null;
    }

    @Override
    public int size() {
        int size = 0;
        for (Node<E> node = head.get(); node != null; node = node.next.get()) {
            if (node.get() != null) size++;
        }
        return size;
    }

    @Override
    public boolean contains(Object element) {
        for (Node<E> node = head.get(); element != null && node != null; node = node.next.get()) {
            if (element.equals(node.get())) return true;
        }
        return false;
    }

    @Override
    public boolean remove(Object element) {
        for (Node<E> node = head.get(); element != null && node != null; node = node.next.get()) {
            E item = node.get();
            if (item != null && element.equals(item) && node.compareAndSet(item, null)) return true;
        }
        return false;
    }

    @Override
    public Object[] toArray() {
        Object[] array = new Object[8];
        int size = 0;
        for (Node<E> node = head.get(); node != null; node = node.next.get()) {
            E item = node.get();
            if (item == null) continue;
            if (size == array.length) array = Arrays.copyOf(array, 2 * size);
            array[size++] = item;
        }
        return Arrays.copyOf(array, size);
    }

    @Override
    public String toString() {
        return SequenceQueue.text(toArray(), this);
    }

    @Override
    public Iterator<E> iterator() {
        return new Items();
    }

    /** Stands on a node and holds the item that was there. */
    private final class Items implements Iterator<E> {
        private Node<E> node = head.get();
        private E item;
        private Node<E> lastNode;
        private E lastItem;

        Items() {
            item = node.get();
            advance();
        }

        private void advance() {
            while (node != null && (lastNode == node || (item = node.get()) == null)) node = node.next.get();
        }

        @Override
        public boolean hasNext() {
            return node != null;
        }

        @Override
        public E next() {
            if (node == null) throw new NoSuchElementException();
            lastNode = node;
            lastItem = item;
            advance();
            return lastItem;
        }

        @Override
        public void remove() {
            if (lastItem == null) throw new IllegalStateException();
            lastNode.compareAndSet(lastItem, null);
            lastItem = null;
        }
    }
}
