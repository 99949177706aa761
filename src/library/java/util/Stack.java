package java.util;

/** A last-in-first-out stack on a Vector. */
public class Stack<E> extends Vector<E> {
    public Stack() {
    }

    public E push(E element) {
        add(element);
        return element;
    }

    public synchronized E pop() {
        E element = peek();
        remove(size() - 1);
        return element;
    }

    public synchronized E peek() {
        int size = size();
        if (size == 0) throw new EmptyStackException();
        return get(size - 1);
    }

    public boolean empty() {
        return size() == 0;
    }

    /** Distance from the top, which is 1; −1 where it is not there. */
    public synchronized int search(Object element) {
        int index = lastIndexOf(element);
        return index < 0 ? -1 : size() - index;
    }
}
