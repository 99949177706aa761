package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The synchronized views of Collections; for maps see SynchronizedMap. */
final class SynchronizedViews {
    private SynchronizedViews() {
    }

    /** Every call locks the wrapper; walking over it does not, as in the JDK. */
    static class SynchronizedCollection<E> implements Collection<E>, java.io.Serializable {
        private final Collection<E> elements;

        SynchronizedCollection(Collection<E> elements) {
            this.elements = Objects.requireNonNull(elements);
        }

        @Override
        public synchronized int size() {
            return elements.size();
        }

        @Override
        public synchronized boolean isEmpty() {
            return elements.isEmpty();
        }

        @Override
        public synchronized boolean contains(Object element) {
            return elements.contains(element);
        }

        @Override
        public synchronized Object[] toArray() {
            return elements.toArray();
        }

        @Override
        public synchronized <T> T[] toArray(T[] array) {
            return elements.toArray(array);
        }

        @Override
        public synchronized boolean containsAll(Collection<?> others) {
            return elements.containsAll(others);
        }

        @Override
        public synchronized boolean add(E element) {
            return elements.add(element);
        }

        @Override
        public synchronized boolean remove(Object element) {
            return elements.remove(element);
        }

        @Override
        public synchronized boolean addAll(Collection<? extends E> others) {
            return elements.addAll(others);
        }

        @Override
        public synchronized boolean removeAll(Collection<?> others) {
            return elements.removeAll(others);
        }

        @Override
        public synchronized boolean retainAll(Collection<?> others) {
            return elements.retainAll(others);
        }

        @Override
        public synchronized boolean removeIf(Predicate<? super E> filter) {
            return elements.removeIf(filter);
        }

        @Override
        public synchronized void clear() {
            elements.clear();
        }

        @Override
        public synchronized void forEach(Consumer<? super E> action) {
            elements.forEach(action);
        }

        @Override
        public synchronized String toString() {
            return elements.toString();
        }

        /** To be locked by the caller while it walks. */
        @Override
        public Iterator<E> iterator() {
            return elements.iterator();
        }
    }

    /** Synchronized, and equal to sets. */
    static class SynchronizedSet<E> extends SynchronizedCollection<E> implements Set<E> {
        private final Set<E> set;

        SynchronizedSet(Set<E> set) {
            super(set);
            this.set = set;
        }

        @Override
        public synchronized boolean equals(Object other) {
            return other == this || set.equals(other);
        }

        @Override
        public synchronized int hashCode() {
            return set.hashCode();
        }
    }

    /** A synchronized list. */
    static class SynchronizedList<E> extends SynchronizedCollection<E> implements List<E> {
        private final List<E> list;

        SynchronizedList(List<E> list) {
            super(list);
            this.list = list;
        }

        @Override
        public synchronized boolean equals(Object other) {
            return other == this || list.equals(other);
        }

        @Override
        public synchronized int hashCode() {
            return list.hashCode();
        }

        @Override
        public synchronized E get(int index) {
            return list.get(index);
        }

        @Override
        public synchronized E set(int index, E element) {
            return list.set(index, element);
        }

        @Override
        public synchronized void add(int index, E element) {
            list.add(index, element);
        }

        @Override
        public synchronized E remove(int index) {
            return list.remove(index);
        }

        @Override
        public synchronized int indexOf(Object element) {
            return list.indexOf(element);
        }

        @Override
        public synchronized int lastIndexOf(Object element) {
            return list.lastIndexOf(element);
        }

        @Override
        public synchronized boolean addAll(int index, Collection<? extends E> others) {
            return list.addAll(index, others);
        }

        @Override
        public synchronized List<E> subList(int from, int to) {
            return new SynchronizedList<E>(list.subList(from, to));
        }

        @Override
        public synchronized void replaceAll(UnaryOperator<E> operator) {
            list.replaceAll(operator);
        }

        @Override
        public synchronized void sort(Comparator<? super E> comparator) {
            list.sort(comparator);
        }

        @Override
        public ListIterator<E> listIterator() {
            return list.listIterator();
        }

        @Override
        public ListIterator<E> listIterator(int index) {
            return list.listIterator(index);
        }
    }
}
