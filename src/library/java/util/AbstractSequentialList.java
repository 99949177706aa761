package java.util;

/** What linked lists share, over listIterator and size. */
public abstract class AbstractSequentialList<E> extends AbstractList<E> {
    protected AbstractSequentialList() {
    }

    @Override
    public E get(int index) {
        return at(index).next();
    }

    @Override
    public E set(int index, E element) {
        ListIterator<E> each = at(index);
        E old = each.next();
        each.set(element);
        return old;
    }

    @Override
    public void add(int index, E element) {
        listIterator(index).add(element);
    }

    @Override
    public E remove(int index) {
        ListIterator<E> each = at(index);
        E old = each.next();
        each.remove();
        return old;
    }

    private ListIterator<E> at(int index) {
        if (index < 0 || index >= size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size());
        return listIterator(index);
    }

    @Override
    public Iterator<E> iterator() {
        return listIterator(0);
    }

    @Override
    public abstract ListIterator<E> listIterator(int index);
}
