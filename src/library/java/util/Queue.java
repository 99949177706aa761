package java.util;

/** Elements wait in it. The first of each pair of methods throws where the second answers null or false. */
public interface Queue<E> extends Collection<E> {
    @Override
    boolean add(E element);

    boolean offer(E element);

    E remove();

    E poll();

    E element();

    E peek();
}
