package java.util;

/** A map that tells keys and values apart by ==. Deviates from the JDK: it is walked in the order of insertion. */
public class IdentityHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, java.io.Serializable {
    private final LinkedHashMap<Key, Entry<K, V>> map = new LinkedHashMap<>();

    /** Compares what it holds by ==. */
    private static final class Key {
        private final Object object;

        Key(Object object) {
            this.object = object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key && ((Key) other).object == object;
        }
    }

    /** A mapping; compared by == as well. */
    private static final class Entry<K, V> extends AbstractMap.SimpleEntry<K, V> {
        Entry(K key, V value) {
            super(key, value);
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Map.Entry)) return false;
            Map.Entry<?, ?> that = (Map.Entry<?, ?>) other;
            return getKey() == that.getKey() && getValue() == that.getValue();
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(getKey()) ^ System.identityHashCode(getValue());
        }
    }

    public IdentityHashMap() {
    }

    public IdentityHashMap(int expectedMaxSize) {
        if (expectedMaxSize < 0) throw new IllegalArgumentException("expectedMaxSize is negative: " + expectedMaxSize);
    }

    public IdentityHashMap(Map<? extends K, ? extends V> other) {
        putAll(other);
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(new Key(key));
    }

    @Override
    public boolean containsValue(Object value) {
        for (Entry<K, V> entry : map.values()) if (entry.getValue() == value) return true;
        return false;
    }

    @Override
    public V get(Object key) {
        Entry<K, V> entry = map.get(new Key(key));
        return entry == null ? null : entry.getValue();
    }

    @Override
    public V put(K key, V value) {
        Key identity = new Key(key);
        Entry<K, V> entry = map.get(identity);
        if (entry != null) return entry.setValue(value);
        map.put(identity, new Entry<K, V>(key, value));
        return null;
    }

    @Override
    public V remove(Object key) {
        Entry<K, V> entry = map.remove(new Key(key));
        return entry == null ? null : entry.getValue();
    }

    @Override
    public void clear() {
        map.clear();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override
            public int size() {
                return map.size();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                Iterator<Entry<K, V>> each = map.values().iterator();
                return new Iterator<Map.Entry<K, V>>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Map.Entry<K, V> next() {
                        return each.next();
                    }

                    @Override
                    public void remove() {
                        each.remove();
                    }
                };
            }
        };
    }

    @Override
    public Object clone() {
        return new IdentityHashMap<K, V>(this);
    }
}
