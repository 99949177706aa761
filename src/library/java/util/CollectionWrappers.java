package java.util;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The unmodifiable and the synchronized views of Collections. */
final class CollectionWrappers {
    private CollectionWrappers() {
    }

    /** Reads through; every change throws. */
    static class UnmodifiableCollection<E> implements Collection<E>, java.io.Serializable {
        final Collection<? extends E> elements;

        UnmodifiableCollection(Collection<? extends E> elements) {
            this.elements = Objects.requireNonNull(elements);
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        public boolean isEmpty() {
            return elements.isEmpty();
        }

        @Override
        public boolean contains(Object element) {
            return elements.contains(element);
        }

        @Override
        public Object[] toArray() {
            return elements.toArray();
        }

        @Override
        public <T> T[] toArray(T[] array) {
            return elements.toArray(array);
        }

        @Override
        public boolean containsAll(Collection<?> others) {
            return elements.containsAll(others);
        }

        @Override
        public String toString() {
            return elements.toString();
        }

        @Override
        public Iterator<E> iterator() {
            Iterator<? extends E> each = elements.iterator();
            return new Iterator<E>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public E next() {
                    return each.next();
                }

                @Override
                public void remove() {
                    throw new UnsupportedOperationException();
                }
            };
        }

        @Override
        public boolean add(E element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean remove(Object element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean addAll(Collection<? extends E> others) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeAll(Collection<?> others) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean retainAll(Collection<?> others) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }
    }

    /** Unmodifiable, and equal to sets. */
    static class UnmodifiableSet<E> extends UnmodifiableCollection<E> implements Set<E> {
        UnmodifiableSet(Set<? extends E> set) {
            super(set);
        }

        @Override
        public boolean equals(Object other) {
            return other == this || elements.equals(other);
        }

        @Override
        public int hashCode() {
            return elements.hashCode();
        }
    }

    /** An unmodifiable list. */
    static class UnmodifiableList<E> extends AbstractList<E> implements RandomAccess, java.io.Serializable {
        private final List<? extends E> list;

        UnmodifiableList(List<? extends E> list) {
            this.list = Objects.requireNonNull(list);
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public E get(int index) {
            return list.get(index);
        }

        @Override
        public boolean contains(Object element) {
            return list.contains(element);
        }

        @Override
        public boolean remove(Object element) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean addAll(Collection<? extends E> others) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeAll(Collection<?> others) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean retainAll(Collection<?> others) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean removeIf(Predicate<? super E> filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replaceAll(UnaryOperator<E> operator) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void sort(Comparator<? super E> comparator) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }
    }

    /** An unmodifiable map. */
    static class UnmodifiableMap<K, V> extends AbstractMap<K, V> implements java.io.Serializable {
        private final Map<? extends K, ? extends V> map;

        UnmodifiableMap(Map<? extends K, ? extends V> map) {
            this.map = Objects.requireNonNull(map);
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean containsKey(Object key) {
            return map.containsKey(key);
        }

        @Override
        public V get(Object key) {
            return map.get(key);
        }

        @Override
        public V remove(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void putAll(Map<? extends K, ? extends V> other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }

        @Override
        @SuppressWarnings("unchecked")
        public Set<Map.Entry<K, V>> entrySet() {
            Set<Map.Entry<K, V>> entries = (Set<Map.Entry<K, V>>) (Object) map.entrySet();
            return new AbstractSet<Map.Entry<K, V>>() {
                @Override
                public int size() {
                    return map.size();
                }

                @Override
                public Iterator<Map.Entry<K, V>> iterator() {
                    Iterator<Map.Entry<K, V>> each = entries.iterator();
                    return new Iterator<Map.Entry<K, V>>() {
                        @Override
                        public boolean hasNext() {
                            return each.hasNext();
                        }

                        @Override
                        public Map.Entry<K, V> next() {
                            return new UnmodifiableEntry<K, V>(each.next());
                        }

                        @Override
                        public void remove() {
                            throw new UnsupportedOperationException();
                        }
                    };
                }

                @Override
                public void clear() {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }

    private static final class UnmodifiableEntry<K, V> extends AbstractMap.SimpleEntry<K, V> {
        UnmodifiableEntry(Map.Entry<K, V> entry) {
            super(entry);
        }

        @Override
        public V setValue(V value) {
            throw new UnsupportedOperationException();
        }
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

    /** A set over the keys of a map. */
    static final class MapSet<E> extends AbstractSet<E> implements java.io.Serializable {
        private final Map<E, Boolean> map;

        MapSet(Map<E, Boolean> map) {
            this.map = map;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public Iterator<E> iterator() {
            return map.keySet().iterator();
        }

        @Override
        public boolean contains(Object element) {
            return map.containsKey(element);
        }

        @Override
        public boolean add(E element) {
            return map.put(element, Boolean.TRUE) == null;
        }

        @Override
        public boolean remove(Object element) {
            return map.remove(element) != null;
        }

        @Override
        public void clear() {
            map.clear();
        }
    }
}
