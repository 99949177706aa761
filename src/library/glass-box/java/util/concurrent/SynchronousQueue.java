package java.util.concurrent;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * A queue without a place: a put and a take meet. Without locks, as a dual queue (fair) or a dual stack (Scherer, Lea and Scott 2006):
 * its nodes are either all waiting producers or all waiting consumers; the other side matches one and unparks its thread.
 * Differs from the paper: a node whose thread gave up stays until it is met at the head.
 */
public class SynchronousQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, java.io.Serializable {
    private final Meeting meeting;

    public SynchronousQueue() {
        this(false);
    }

    public SynchronousQueue(boolean fair) {
        meeting = fair ? new DualQueue() : new DualStack();
    }

    /** Where the two sides meet. */
    private interface Meeting {
        /**
         * @param brought what a producer brings; null: a consumer
         * @param nanos longest wait; negative: no limit
         * @return what went over, or null where the thread gave up
         */
        Object transfer(Object brought, long nanos);
    }

    /** A waiting thread. */
    private abstract static class Waiter {
        volatile Thread thread;

        abstract boolean isMet();

        /** The thread wants no more; nothing happens where it is met already. */
        abstract void giveUp();

        /** Parks until it is met, or gives up. */
        final void await(long nanos) {
            long deadline = nanos < 0 ? 0 : System.nanoTime() + nanos;
            thread = Thread.currentThread();
            while (!isMet()) {
                long left = nanos < 0 ? -1 : deadline - System.nanoTime();
                if (Thread.currentThread().isInterrupted() || nanos >= 0 && left <= 0) giveUp();
                else if (nanos < 0) LockSupport.park(this);
                else LockSupport.parkNanos(this, left);
            }
        }
    }

    /** First come, first met: a Michael-Scott queue. */
    private static final class DualQueue implements Meeting {
        private static final class Node extends Waiter {
            final Object brought;
            /** What it brings, or null; then what it got, or null where it was taken; or the node itself: given up. */
            final AtomicReference<Object> item;
            final AtomicReference<Node> next = new AtomicReference<Node>();

            Node(Object brought) {
                this.brought = brought;
                item = new AtomicReference<Object>(brought);
            }

            @Override
            boolean isMet() {
                return item.get() != brought;
            }

            @Override
            void giveUp() {
                item.compareAndSet(brought, this);
            }
        }

        /** A node that is done with, before the first waiting one. */
        private final AtomicReference<Node> head = new AtomicReference<Node>(new Node(null));
        private final AtomicReference<Node> tail = new AtomicReference<Node>(head.get());

        @Override
        public Object transfer(Object brought, long nanos) {
            while (true) {
                Node first = head.get();
                Node last = tail.get();
                Node next = last.next.get();
                if (next != null) {
                    tail.compareAndSet(last, next);
                } else if (first == last || (last.brought == null) == (brought == null)) {
                    if (nanos == 0) return null;
                    Node node = new Node(brought);
                    if (!last.next.compareAndSet(null, node)) continue;
                    tail.compareAndSet(last, node);
                    node.await(nanos);
                    Object item = node.item.get();
                    if (item == node) return null;
                    return brought == null ? item : brought;
                } else {
                    Node met = first.next.get();
                    if (met == null || first != head.get()) continue;
                    boolean mine = met.item.get() == met.brought && met.item.compareAndSet(met.brought, brought);
                    head.compareAndSet(first, met);
                    if (!mine) continue;
                    LockSupport.unpark(met.thread);
                    return brought == null ? met.brought : brought;
                }
            }
        }
    }

    /** Last come, first met: a Treiber stack. Who matches the top pushes a fulfilling node first, so that others can help. */
    private static final class DualStack implements Meeting {
        private static final class Node extends Waiter {
            final Object brought;
            final boolean fulfilling;
            final AtomicReference<Node> next;
            /** The node that it met; itself: given up. */
            final AtomicReference<Node> match = new AtomicReference<Node>();

            Node(Object brought, boolean fulfilling, Node next) {
                this.brought = brought;
                this.fulfilling = fulfilling;
                this.next = new AtomicReference<Node>(next);
            }

            @Override
            boolean isMet() {
                return match.get() != null;
            }

            @Override
            void giveUp() {
                match.compareAndSet(null, this);
            }

            /** True where it meets that one, or has met it. */
            boolean meet(Node other) {
                if (match.get() == null && match.compareAndSet(null, other)) {
                    LockSupport.unpark(thread);
                    return true;
                }
                return match.get() == other;
            }
        }

        private final AtomicReference<Node> head = new AtomicReference<Node>();

        @Override
        public Object transfer(Object brought, long nanos) {
            while (true) {
                Node top = head.get();
                if (top != null && top.fulfilling) {
                    fulfil(top);
                } else if (top != null && top.match.get() == top) {
                    head.compareAndSet(top, top.next.get());
                } else if (top == null || (top.brought == null) == (brought == null)) {
                    if (nanos == 0) return null;
                    Node node = new Node(brought, false, top);
                    if (!head.compareAndSet(top, node)) continue;
                    node.await(nanos);
                    Node met = node.match.get();
                    if (met == node) return null;
                    return brought == null ? met.brought : brought;
                } else {
                    Node node = new Node(brought, true, top);
                    if (!head.compareAndSet(top, node)) continue;
                    Node met = fulfil(node);
                    if (met != null) return brought == null ? met.brought : brought;
                }
            }
        }

        /** Meets the node below the fulfilling one and pops both; answers it, or null where nobody waited below. */
        private Node fulfil(Node fulfilling) {
            while (true) {
                Node below = fulfilling.next.get();
                if (below == null) {
                    head.compareAndSet(fulfilling, null);
                    return null;
                }
                Node rest = below.next.get();
                if (below.meet(fulfilling)) {
                    head.compareAndSet(fulfilling, rest);
                    return below;
                }
                fulfilling.next.compareAndSet(below, rest);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private E transfer(E element, long nanos) {
        return (E) meeting.transfer(element, nanos);
    }

    @Override
    public void put(E element) throws InterruptedException {
        if (transfer(Objects.requireNonNull(element), -1L) != null) return;
        Thread.interrupted();
        throw new InterruptedException();
    }

    @Override
    public boolean offer(E element, long timeout, TimeUnit unit) throws InterruptedException {
        if (transfer(Objects.requireNonNull(element), Math.max(0L, unit.toNanos(timeout))) != null) return true;
        if (Thread.interrupted()) throw new InterruptedException();
        return false;
    }

    @Override
    public boolean offer(E element) {
        return transfer(Objects.requireNonNull(element), 0L) != null;
    }

    @Override
    public E take() throws InterruptedException {
        E element = transfer(null, -1L);
        if (element != null) return element;
        Thread.interrupted();
        throw new InterruptedException();
    }

    @Override
    public E poll(long timeout, TimeUnit unit) throws InterruptedException {
        E element = transfer(null, Math.max(0L, unit.toNanos(timeout)));
        if (element == null && Thread.interrupted()) throw new InterruptedException();
        return element;
    }

    @Override
    public E poll() {
        return transfer(null, 0L);
    }

    @Override
    public int drainTo(Collection<? super E> target) {
        return drainTo(target, Integer.MAX_VALUE);
    }

    @Override
    public int drainTo(Collection<? super E> target, int most) {
        Objects.requireNonNull(target);
        if (target == this) throw new IllegalArgumentException();
        int n = 0;
        for (E element; n < most && (element = poll()) != null; n++) target.add(element);
        return n;
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public int remainingCapacity() {
        return 0;
    }

    @Override
    public E peek() {
        return null;
    }

    @Override
    public void clear() {
    }

    @Override
    public boolean contains(Object element) {
        return false;
    }

    @Override
    public boolean remove(Object element) {
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> elements) {
        return elements.isEmpty();
    }

    @Override
    public boolean removeAll(Collection<?> elements) {
        return false;
    }

    @Override
    public boolean retainAll(Collection<?> elements) {
        return false;
    }

    @Override
    public Iterator<E> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public Object[] toArray() {
        return new Object[0];
    }

    @Override
    public String toString() {
        return "[]";
    }
}
