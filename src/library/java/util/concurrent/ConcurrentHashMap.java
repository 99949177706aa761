package java.util.concurrent;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A map that threads share; every operation on it is atomic. No nulls.
 * Deviates from the JDK: one lock guards the whole map and reading takes it too, so get waits while another thread computes a
 * value. Iterators walk a copy made at their creation, which is one of the weakly consistent behaviours.
 */
public class ConcurrentHashMap<K, V> extends AbstractMap<K, V> implements ConcurrentMap<K, V>, java.io.Serializable {
    /** Guarded by its own monitor. */
    private final HashMap<K, V> map;

    public ConcurrentHashMap() {
        map = new HashMap<K, V>();
    }

    public ConcurrentHashMap(int initialCapacity) {
        if (initialCapacity < 0) throw new IllegalArgumentException();
        map = new HashMap<K, V>(initialCapacity + (initialCapacity >>> 1) + 1);
    }

    public ConcurrentHashMap(Map<? extends K, ? extends V> map) {
        this.map = new HashMap<K, V>();
        putAll(map);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor) {
        this(initialCapacity);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor, int concurrencyLevel) {
        this(initialCapacity);
    }

    @Override
    public int size() {
        synchronized (map) {
            return map.size();
        }
    }

    @Override
    public boolean isEmpty() {
        synchronized (map) {
            return map.isEmpty();
        }
    }

    @Override
    public boolean containsKey(Object key) {
        Objects.requireNonNull(key);
        synchronized (map) {
            return map.containsKey(key);
        }
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        synchronized (map) {
            return map.containsValue(value);
        }
    }

    @Override
    public V get(Object key) {
        Objects.requireNonNull(key);
        synchronized (map) {
            return map.get(key);
        }
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Objects.requireNonNull(key);
        synchronized (map) {
            return map.getOrDefault(key, defaultValue);
        }
    }

    @Override
    public V put(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        synchronized (map) {
            return map.put(key, value);
        }
    }

    @Override
    public V putIfAbsent(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        synchronized (map) {
            return map.putIfAbsent(key, value);
        }
    }

    @Override
    public V remove(Object key) {
        Objects.requireNonNull(key);
        synchronized (map) {
            return map.remove(key);
        }
    }

    @Override
    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        synchronized (map) {
            return value != null && map.remove(key, value);
        }
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        synchronized (map) {
            return map.replace(key, oldValue, newValue);
        }
    }

    @Override
    public V replace(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        synchronized (map) {
            return map.replace(key, value);
        }
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(function);
        synchronized (map) {
            return map.computeIfAbsent(key, function);
        }
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(function);
        synchronized (map) {
            return map.computeIfPresent(key, function);
        }
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(function);
        synchronized (map) {
            return map.compute(key, function);
        }
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Objects.requireNonNull(function);
        synchronized (map) {
            return map.merge(key, value, function);
        }
    }

    @Override
    public void clear() {
        synchronized (map) {
            map.clear();
        }
    }

    public boolean contains(Object value) {
        return containsValue(value);
    }

    public long mappingCount() {
        return size();
    }

    private ArrayList<Map.Entry<K, V>> snapshot() {
        synchronized (map) {
            ArrayList<Map.Entry<K, V>> entries = new ArrayList<Map.Entry<K, V>>(map.size());
            for (Map.Entry<K, V> entry : map.entrySet()) entries.add(new WriteThroughEntry(entry));
            return entries;
        }
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (Iterator<Map.Entry<K, V>> each = new SnapshotIterator(); each.hasNext(); ) {
            Map.Entry<K, V> entry = each.next();
            action.accept(entry.getKey(), entry.getValue());
        }
    }

    /** A set over the keys of a new map. */
    public static <T> Set<T> newKeySet() {
        return Collections.newSetFromMap(new ConcurrentHashMap<T, Boolean>());
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return ConcurrentHashMap.this.size();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new SnapshotIterator();
        }

        @Override
        public void clear() {
            ConcurrentHashMap.this.clear();
        }
    }

    private final class SnapshotIterator implements Iterator<Map.Entry<K, V>> {
        private final Iterator<Map.Entry<K, V>> entries = snapshot().iterator();
        private Map.Entry<K, V> last;

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public Map.Entry<K, V> next() {
            last = entries.next();
            return last;
        }

        @Override
        public void remove() {
            if (last == null) throw new IllegalStateException();
            ConcurrentHashMap.this.remove(last.getKey());
            last = null;
        }
    }

    private final class WriteThroughEntry extends AbstractMap.SimpleEntry<K, V> {
        WriteThroughEntry(Map.Entry<K, V> entry) {
            super(entry);
        }

        @Override
        public V setValue(V value) {
            Objects.requireNonNull(value);
            put(getKey(), value);
            return super.setValue(value);
        }
    }
}
