package java.util.concurrent;

import java.util.Deque;

/** A blocking queue with two ends. */
public interface BlockingDeque<E> extends BlockingQueue<E>, Deque<E> {
    void putFirst(E element) throws InterruptedException;

    void putLast(E element) throws InterruptedException;

    boolean offerFirst(E element, long timeout, TimeUnit unit) throws InterruptedException;

    boolean offerLast(E element, long timeout, TimeUnit unit) throws InterruptedException;

    E takeFirst() throws InterruptedException;

    E takeLast() throws InterruptedException;

    E pollFirst(long timeout, TimeUnit unit) throws InterruptedException;

    E pollLast(long timeout, TimeUnit unit) throws InterruptedException;

    @Override
    boolean add(E element);

    @Override
    boolean offer(E element);

    @Override
    E remove();

    @Override
    E poll();

    @Override
    E element();

    @Override
    E peek();

    @Override
    boolean remove(Object element);

    @Override
    boolean contains(Object element);

    @Override
    int size();
}
