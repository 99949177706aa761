package java.util;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The unmodifiable views of Collections, and newSetFromMap. */
final class UnmodifiableViews {
    private UnmodifiableViews() {
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
