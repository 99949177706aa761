package java.util;

import java.util.function.UnaryOperator;

/** A sequence whose elements have indices. */
public interface List<E> extends Collection<E> {
    E get(int index);

    E set(int index, E element);

    void add(int index, E element);

    @Override
    boolean add(E element);

    E remove(int index);

    @Override
    boolean remove(Object element);

    boolean addAll(int index, Collection<? extends E> elements);

    int indexOf(Object element);

    int lastIndexOf(Object element);

    ListIterator<E> listIterator();

    ListIterator<E> listIterator(int index);

    List<E> subList(int from, int to);

    default void replaceAll(UnaryOperator<E> operator) {
        Objects.requireNonNull(operator);
        for (ListIterator<E> each = listIterator(); each.hasNext(); ) each.set(operator.apply(each.next()));
    }

    @SuppressWarnings("unchecked")
    default void sort(Comparator<? super E> comparator) {
        Object[] elements = toArray();
        Arrays.sort(elements, (Comparator<Object>) comparator);
        ListIterator<E> each = listIterator();
        for (int i = 0; i < elements.length; i++) {
            each.next();
            each.set((E) elements[i]);
        }
    }

    @SafeVarargs
    static <E> List<E> of(E... elements) {
        return ImmutableList.copy(elements);
    }

    static <E> List<E> of() {
        return ImmutableList.copy();
    }

    static <E> List<E> of(E e1) {
        return ImmutableList.copy(e1);
    }

    static <E> List<E> of(E e1, E e2) {
        return ImmutableList.copy(e1, e2);
    }

    static <E> List<E> of(E e1, E e2, E e3) {
        return ImmutableList.copy(e1, e2, e3);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4) {
        return ImmutableList.copy(e1, e2, e3, e4);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5) {
        return ImmutableList.copy(e1, e2, e3, e4, e5);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6) {
        return ImmutableList.copy(e1, e2, e3, e4, e5, e6);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7) {
        return ImmutableList.copy(e1, e2, e3, e4, e5, e6, e7);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8) {
        return ImmutableList.copy(e1, e2, e3, e4, e5, e6, e7, e8);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9) {
        return ImmutableList.copy(e1, e2, e3, e4, e5, e6, e7, e8, e9);
    }

    static <E> List<E> of(E e1, E e2, E e3, E e4, E e5, E e6, E e7, E e8, E e9, E e10) {
        return ImmutableList.copy(e1, e2, e3, e4, e5, e6, e7, e8, e9, e10);
    }

    @SuppressWarnings("unchecked")
    static <E> List<E> copyOf(Collection<? extends E> elements) {
        if (elements instanceof ImmutableList) return (List<E>) elements;
        return (List<E>) ImmutableList.copy(elements.toArray());
    }

    @Override
    default Spliterator<E> spliterator() {
        return Spliterators.spliterator(this, Spliterator.ORDERED);
    }
}
