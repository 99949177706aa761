package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map whose every call locks it; its views lock it too, walking over them does not. */
final class SynchronizedMap<K, V> implements Map<K, V>, java.io.Serializable {
    private final Map<K, V> map;

    SynchronizedMap(Map<K, V> map) {
        this.map = Objects.requireNonNull(map);
    }

    @Override
    public synchronized int size() {
        return map.size();
    }

    @Override
    public synchronized boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public synchronized boolean containsValue(Object value) {
        return map.containsValue(value);
    }

    @Override
    public synchronized V get(Object key) {
        return map.get(key);
    }

    @Override
    public synchronized V put(K key, V value) {
        return map.put(key, value);
    }

    @Override
    public synchronized V remove(Object key) {
        return map.remove(key);
    }

    @Override
    public synchronized void putAll(Map<? extends K, ? extends V> other) {
        map.putAll(other);
    }

    @Override
    public synchronized void clear() {
        map.clear();
    }

    @Override
    public synchronized V getOrDefault(Object key, V defaultValue) {
        return map.getOrDefault(key, defaultValue);
    }

    @Override
    public synchronized void forEach(BiConsumer<? super K, ? super V> action) {
        map.forEach(action);
    }

    @Override
    public synchronized void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        map.replaceAll(function);
    }

    @Override
    public synchronized V putIfAbsent(K key, V value) {
        return map.putIfAbsent(key, value);
    }

    @Override
    public synchronized boolean remove(Object key, Object value) {
        return map.remove(key, value);
    }

    @Override
    public synchronized boolean replace(K key, V oldValue, V newValue) {
        return map.replace(key, oldValue, newValue);
    }

    @Override
    public synchronized V replace(K key, V value) {
        return map.replace(key, value);
    }

    @Override
    public synchronized V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        return map.computeIfAbsent(key, function);
    }

    @Override
    public synchronized V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return map.computeIfPresent(key, function);
    }

    @Override
    public synchronized V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return map.compute(key, function);
    }

    @Override
    public synchronized V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        return map.merge(key, value, function);
    }

    @Override
    public synchronized boolean equals(Object other) {
        return other == this || map.equals(other);
    }

    @Override
    public synchronized int hashCode() {
        return map.hashCode();
    }

    @Override
    public synchronized String toString() {
        return map.toString();
    }

    @Override
    public Set<K> keySet() {
        return new LockedSet<K>(this, map.keySet());
    }

    @Override
    public Collection<V> values() {
        return new LockedCollection<V>(this, map.values());
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new LockedSet<Map.Entry<K, V>>(this, map.entrySet());
    }

    /** A view whose calls lock the map. */
    private static class LockedCollection<E> extends AbstractCollection<E> {
        private final Object lock;
        private final Collection<E> view;

        LockedCollection(Object lock, Collection<E> view) {
            this.lock = lock;
            this.view = view;
        }

        @Override
        public Iterator<E> iterator() {
            return view.iterator();
        }

        @Override
        public int size() {
            synchronized (lock) {
                return view.size();
            }
        }

        @Override
        public boolean contains(Object element) {
            synchronized (lock) {
                return view.contains(element);
            }
        }

        @Override
        public boolean remove(Object element) {
            synchronized (lock) {
                return view.remove(element);
            }
        }

        @Override
        public void clear() {
            synchronized (lock) {
                view.clear();
            }
        }

        @Override
        public Object[] toArray() {
            synchronized (lock) {
                return view.toArray();
            }
        }

        @Override
        public String toString() {
            synchronized (lock) {
                return view.toString();
            }
        }
    }

    private static final class LockedSet<E> extends LockedCollection<E> implements Set<E> {
        private final Object lock;
        private final Set<E> set;

        LockedSet(Object lock, Set<E> set) {
            super(lock, set);
            this.lock = lock;
            this.set = set;
        }

        @Override
        public boolean equals(Object other) {
            synchronized (lock) {
                return other == this || set.equals(other);
            }
        }

        @Override
        public int hashCode() {
            synchronized (lock) {
                return set.hashCode();
            }
        }
    }
}
