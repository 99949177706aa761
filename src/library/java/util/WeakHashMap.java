package java.util;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** A map whose mappings go when nothing else refers to their keys any more. */
public class WeakHashMap<K, V> extends AbstractMap<K, V> implements Map<K, V> {
    private static final Object NULL = new Object();

    private Entry<K, V>[] table;
    private int size;
    private int threshold;
    private final float loadFactor;
    private final ReferenceQueue<Object> gone = new ReferenceQueue<Object>();
    /** How often the table has changed but by the collector. */
    private int changes;

    /** A mapping; the reference is to the key, or to what stands for the null key. */
    private static final class Entry<K, V> extends WeakReference<Object> implements Map.Entry<K, V> {
        private final int hash;
        private V value;
        private Entry<K, V> next;

        Entry(Object key, V value, ReferenceQueue<Object> queue, int hash, Entry<K, V> next) {
            super(key, queue);
            this.value = value;
            this.hash = hash;
            this.next = next;
        }

        @Override
        @SuppressWarnings("unchecked")
        public K getKey() {
            Object key = get();
            return key == NULL ? null : (K) key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V newValue) {
            V before = value;
            value = newValue;
            return before;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Map.Entry)) return false;
            Map.Entry<?, ?> that = (Map.Entry<?, ?>) other;
            return Objects.equals(getKey(), that.getKey()) && Objects.equals(value, that.getValue());
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(getKey()) ^ Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return getKey() + "=" + value;
        }
    }

    public WeakHashMap() {
        this(16, 0.75f);
    }

    public WeakHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public WeakHashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) throw new IllegalArgumentException("Illegal Initial Capacity: " + initialCapacity);
        if (!(loadFactor > 0)) throw new IllegalArgumentException("Illegal Load factor: " + loadFactor);
        int capacity = 1;
        while (capacity < initialCapacity) capacity <<= 1;
        this.loadFactor = loadFactor;
        table = newTable(capacity);
    }

    public WeakHashMap(Map<? extends K, ? extends V> other) {
        this(Math.max((int) (other.size() / 0.75f) + 1, 16), 0.75f);
        putAll(other);
    }

    @SuppressWarnings("unchecked")
    private Entry<K, V>[] newTable(int capacity) {
        threshold = (int) (capacity * loadFactor);
        return (Entry<K, V>[]) new Entry<?, ?>[capacity];
    }

    private static Object masked(Object key) {
        return key == null ? NULL : key;
    }

    /** Spreads the bits, so that the order is the JDK's. */
    private static int hash(Object key) {
        int h = key.hashCode();
        h ^= (h >>> 20) ^ (h >>> 12);
        return h ^ (h >>> 7) ^ (h >>> 4);
    }

    /** Whether the collector has put something there; unseen by other threads, as it orders nothing. */
    private static native boolean holdsAny(ReferenceQueue<Object> queue);

    /** Removes what the collector has cleared. */
    private void expunge() {
        while (holdsAny(gone)) {
            Object cleared = gone.poll();
            if (cleared == null) return;
            int index = ((Entry<?, ?>) cleared).hash & (table.length - 1);
            Entry<K, V> before = null;
            for (Entry<K, V> each = table[index]; each != null; each = each.next) {
                if (each == cleared) {
                    if (before == null) table[index] = each.next;
                    else before.next = each.next;
                    each.value = null;
                    size--;
                    break;
                }
                before = each;
            }
        }
    }

    @Override
    public int size() {
        expunge();
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    private Entry<K, V> find(Object key) {
        expunge();
        Object object = masked(key);
        int hash = hash(object);
        for (Entry<K, V> each = table[hash & (table.length - 1)]; each != null; each = each.next) {
            if (each.hash == hash && object.equals(each.get())) return each;
        }
        return null;
    }

    @Override
    public boolean containsKey(Object key) {
        return find(key) != null;
    }

    @Override
    public V get(Object key) {
        Entry<K, V> entry = find(key);
        return entry == null ? null : entry.value;
    }

    @Override
    public V put(K key, V value) {
        Entry<K, V> entry = find(key);
        if (entry != null) return entry.setValue(value);
        changes++;
        Object object = masked(key);
        int hash = hash(object);
        int index = hash & (table.length - 1);
        table[index] = new Entry<K, V>(object, value, gone, hash, table[index]);
        if (++size >= threshold) grow(table.length * 2);
        return null;
    }

    private void grow(int capacity) {
        Entry<K, V>[] old = table;
        table = newTable(capacity);
        for (Entry<K, V> first : old) {
            while (first != null) {
                Entry<K, V> next = first.next;
                int index = first.hash & (capacity - 1);
                first.next = table[index];
                table[index] = first;
                first = next;
            }
        }
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> other) {
        int capacity = table.length;
        if (other.size() > threshold) {
            while (capacity < other.size() / loadFactor + 1) capacity <<= 1;
            if (capacity > table.length) grow(capacity);
        }
        for (Map.Entry<? extends K, ? extends V> each : other.entrySet()) put(each.getKey(), each.getValue());
    }

    @Override
    public V remove(Object key) {
        Entry<K, V> entry = find(key);
        if (entry == null) return null;
        removeEntry(entry);
        return entry.value;
    }

    private void removeEntry(Entry<K, V> entry) {
        int index = entry.hash & (table.length - 1);
        if (table[index] == entry) {
            table[index] = entry.next;
        } else {
            Entry<K, V> before = table[index];
            while (before != null && before.next != entry) before = before.next;
            // The collector was quicker.
            if (before == null) return;
            before.next = entry.next;
        }
        changes++;
        size--;
    }

    @Override
    public void clear() {
        expunge();
        changes++;
        Arrays.fill(table, null);
        size = 0;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override
            public int size() {
                return WeakHashMap.this.size();
            }

            @Override
            public void clear() {
                WeakHashMap.this.clear();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Walker();
            }
        };
    }

    /** From the last bucket to the first. It holds the key of the next mapping, so that it does not go. */
    private final class Walker implements Iterator<Map.Entry<K, V>> {
        private int bucket = table.length;
        private int expected = changes;
        private Entry<K, V> next;
        private Object nextKey;
        private Entry<K, V> last;
        private Object lastKey;

        @Override
        public boolean hasNext() {
            while (nextKey == null) {
                Entry<K, V> entry = next == null ? null : next.next;
                while (entry == null && bucket > 0) entry = table[--bucket];
                next = entry;
                if (entry == null) return false;
                nextKey = entry.get();
            }
            return true;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (changes != expected) throw new ConcurrentModificationException();
            if (!hasNext()) throw new NoSuchElementException();
            last = next;
            lastKey = nextKey;
            nextKey = null;
            return last;
        }

        @Override
        public void remove() {
            if (last == null) throw new IllegalStateException();
            if (changes != expected) throw new ConcurrentModificationException();
            if (lastKey != null) removeEntry(last);
            expected = changes;
            last = null;
            lastKey = null;
        }
    }
}
