package java.util;

/**
 * A hash map.
 * Deviates from the JDK: keys are held strongly, and it is walked in the order of a HashMap.
 */
public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
    private final HashMap<K, V> map;

    public WeakHashMap() {
        map = new HashMap<>();
    }

    public WeakHashMap(int initialCapacity) {
        map = new HashMap<>(initialCapacity);
    }

    public WeakHashMap(int initialCapacity, float loadFactor) {
        map = new HashMap<>(initialCapacity, loadFactor);
    }

    public WeakHashMap(Map<? extends K, ? extends V> other) {
        map = new HashMap<>(other);
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
    public V put(K key, V value) {
        return map.put(key, value);
    }

    @Override
    public V remove(Object key) {
        return map.remove(key);
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return map.entrySet();
    }
}
