package java.util;

/**
 * The map that Map.of makes: no nulls, no duplicate keys, no changes.
 * Deviates from JDK 17 in the order of iteration, which there differs from run to run: here it is the order given.
 */
final class ImmutableMap<K, V> extends AbstractMap<K, V> {
    private final Entry<K, V>[] entries;
    /** Open addressing with linear probing; twice as many places as entries. */
    private final Entry<K, V>[] table;

    @SuppressWarnings("unchecked")
    private ImmutableMap(Object[] keysAndValues) {
        int size = keysAndValues.length / 2;
        entries = (Entry<K, V>[]) new Entry[size];
        table = (Entry<K, V>[]) new Entry[size * 2];
        for (int i = 0; i < size; i++) {
            K key = (K) Objects.requireNonNull(keysAndValues[2 * i]);
            V value = (V) Objects.requireNonNull(keysAndValues[2 * i + 1]);
            int at = place(key);
            if (table[at] != null) throw new IllegalArgumentException("duplicate key: " + key);
            entries[i] = new Entry<K, V>(key, value);
            table[at] = entries[i];
        }
    }

    static <K, V> Map<K, V> copy(Object... keysAndValues) {
        return new ImmutableMap<K, V>(keysAndValues);
    }

    /** Where the key is, or where it would be put. */
    private int place(Object key) {
        int at = Math.floorMod(key.hashCode(), table.length);
        while (table[at] != null && !key.equals(table[at].key)) at = at + 1 == table.length ? 0 : at + 1;
        return at;
    }

    @Override
    public int size() {
        return entries.length;
    }

    @Override
    public boolean containsKey(Object key) {
        Objects.requireNonNull(key);
        return entries.length > 0 && table[place(key)] != null;
    }

    @Override
    public V get(Object key) {
        Objects.requireNonNull(key);
        if (entries.length == 0) return null;
        Entry<K, V> entry = table[place(key)];
        return entry == null ? null : entry.value;
    }

    @Override
    public V put(K key, V value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public V remove(Object key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> map) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return entries.length;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Iterator<Map.Entry<K, V>> iterator() {
            return (Iterator<Map.Entry<K, V>>) (Object) Arrays.asList(entries).iterator();
        }

        @Override
        public void clear() {
            throw new UnsupportedOperationException();
        }
    }

    /** A mapping that cannot be changed. */
    static final class Entry<K, V> implements Map.Entry<K, V> {
        final K key;
        final V value;

        Entry(K key, V value) {
            this.key = key;
            this.value = value;
        }

        @Override
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V value) {
            throw new UnsupportedOperationException("not supported");
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Map.Entry)) return false;
            Map.Entry<?, ?> that = (Map.Entry<?, ?>) other;
            return key.equals(that.getKey()) && value.equals(that.getValue());
        }

        @Override
        public int hashCode() {
            return key.hashCode() ^ value.hashCode();
        }

        @Override
        public String toString() {
            return key + "=" + value;
        }
    }
}
