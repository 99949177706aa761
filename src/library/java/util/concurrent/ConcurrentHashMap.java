package java.util.concurrent;

import heddle.runtime.Step;
import java.util.AbstractSet;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A map that threads share; every operation on it is atomic. No nulls. A call is one visible operation, and a call with a function is
 * one before and one after the function, which runs where everybody sees it; meanwhile threads that would change the same bin are
 * BLOCKED, and reading goes on. Iterators are weakly consistent: each move is a step.
 * Deviates from the JDK: the bulk operations with a parallelism threshold run in the calling thread.
 */
public class ConcurrentHashMap<K, V> extends ConcurrentBulkMap<K, V> implements ConcurrentMap<K, V>, java.io.Serializable {
    private final HashBins<K, V> bins;

    public ConcurrentHashMap() {
        bins = new HashBins<K, V>(0);
    }

    public ConcurrentHashMap(int initialCapacity) {
        this(initialCapacity, 0.75f, 1);
    }

    public ConcurrentHashMap(Map<? extends K, ? extends V> map) {
        bins = new HashBins<K, V>(16);
        putAll(map);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor) {
        this(initialCapacity, loadFactor, 1);
    }

    public ConcurrentHashMap(int initialCapacity, float loadFactor, int concurrencyLevel) {
        if (!(loadFactor > 0.0f) || initialCapacity < 0 || concurrencyLevel <= 0) throw new IllegalArgumentException();
        if (initialCapacity < concurrencyLevel) initialCapacity = concurrencyLevel;
        long size = (long) (1.0 + (long) initialCapacity / loadFactor);
        bins = new HashBins<K, V>(size >= HashBins.MOST_BINS ? HashBins.MOST_BINS : HashBins.lengthFor((int) size));
    }

    @Override
    public int size() {
        Step.begin(this);
        int size = bins.count;
        Step.end(this);
        return size;
    }

    public long mappingCount() {
        Step.begin(this);
        int size = bins.count;
        Step.end(this);
        return size;
    }

    @Override
    public boolean isEmpty() {
        Step.begin(this);
        boolean empty = bins.count == 0;
        Step.end(this);
        return empty;
    }

    @Override
    public V get(Object key) {
        int hash = HashBins.spread(key.hashCode());
        Step.begin(this);
        HashBins.Node<K, V> node = bins.find(hash, key);
        V value = node == null ? null : node.value;
        Step.end(this);
        return value;
    }

    @Override
    public boolean containsKey(Object key) {
        int hash = HashBins.spread(key.hashCode());
        Step.begin(this);
        boolean found = bins.find(hash, key) != null;
        Step.end(this);
        return found;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        V value = get(key);
        return value != null ? value : defaultValue;
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        for (Iterator<V> each = values().iterator(); each.hasNext(); ) {
            if (value.equals(each.next())) return true;
        }
        return false;
    }

    public boolean contains(Object value) {
        return containsValue(value);
    }

    @Override
    public V put(K key, V value) {
        return put(key, value, false);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return put(key, value, true);
    }

    private V put(K key, V value, boolean ifAbsent) {
        Objects.requireNonNull(value);
        int hash = HashBins.spread(key.hashCode());
        while (true) {
            Step.begin(this);
            HashBins.Node<K, V> node = bins.find(hash, key);
            V old = node == null ? null : node.value;
            HashBins.Claim claim = ifAbsent && node != null ? null : bins.claimed(hash);
            if (claim == null) {
                if (node == null) bins.add(hash, key, value);
                else if (!ifAbsent) node.value = value;
                Step.end(this);
                return old;
            }
            Step.end(this);
            claim.pass();
        }
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> map) {
        int size = map.size();
        Step.begin(this);
        bins.reserve(size);
        Step.end(this);
        for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) put(entry.getKey(), entry.getValue());
    }

    @Override
    public V remove(Object key) {
        return remove(key, null, HashBins.spread(key.hashCode()));
    }

    @Override
    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        return value != null && remove(key, value, HashBins.spread(key.hashCode())) != null;
    }

    private V remove(Object key, Object expected, int hash) {
        while (true) {
            Step.begin(this);
            HashBins.Claim claim = bins.claimed(hash);
            V old = claim == null ? bins.exchange(hash, key, null, expected) : null;
            Step.end(this);
            if (claim == null) return old;
            claim.pass();
        }
    }

    @Override
    public V replace(K key, V value) {
        return replace(key, Objects.requireNonNull(value), null, HashBins.spread(key.hashCode()));
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        return replace(key, newValue, oldValue, HashBins.spread(key.hashCode())) != null;
    }

    private V replace(K key, V value, V expected, int hash) {
        while (true) {
            Step.begin(this);
            HashBins.Claim claim = bins.claimed(hash);
            V old = claim == null ? bins.exchange(hash, key, value, expected) : null;
            Step.end(this);
            if (claim == null) return old;
            claim.pass();
        }
    }

    @Override
    public void clear() {
        Step.begin(this);
        bins.clear();
        Step.end(this);
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        int hash = HashBins.spread(key.hashCode());
        Objects.requireNonNull(function);
        HashBins.Claim mine = new HashBins.Claim(hash);
        synchronized (mine) {
            while (true) {
                Step.begin(this);
                HashBins.Node<K, V> node = bins.find(hash, key);
                V old = node == null ? null : node.value;
                HashBins.Claim other = node == null ? bins.claimed(hash) : null;
                if (node == null && other == null) break;
                Step.end(this);
                if (node != null) return old;
                other.pass();
            }
            HashBins.Node<K, V> tail = bins.tail(hash);
            bins.claim(mine);
            Step.end(this);
            V value = null;
            boolean recursive = false;
            try {
                value = function.apply(key);
            } finally {
                Step.begin(this);
                bins.release(mine);
                recursive = value != null && bins.tail(hash) != tail;
                if (value != null && !recursive) bins.add(hash, key, value);
                else bins.grow();
                Step.end(this);
            }
            if (recursive) throw new IllegalStateException("Recursive update");
            return value;
        }
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return compute(key, Objects.requireNonNull(function), HashBins.spread(key.hashCode()), true);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        return compute(key, Objects.requireNonNull(function), HashBins.spread(key.hashCode()), false);
    }

    private V compute(K key, BiFunction<? super K, ? super V, ? extends V> function, int hash, boolean ifPresent) {
        HashBins.Claim mine = new HashBins.Claim(hash);
        synchronized (mine) {
            HashBins.Claim other;
            Step.begin(this);
            while ((other = bins.claimed(hash)) != null) {
                Step.end(this);
                other.pass();
                Step.begin(this);
            }
            HashBins.Node<K, V> node = bins.find(hash, key);
            V old = node == null ? null : node.value;
            HashBins.Node<K, V> tail = bins.tail(hash);
            boolean absent = ifPresent && node == null;
            if (!absent) bins.claim(mine);
            Step.end(this);
            if (absent) return null;
            V value = old;
            boolean recursive = false;
            try {
                value = function.apply(key, old);
            } finally {
                Step.begin(this);
                recursive = node == null && value != null && bins.tail(hash) != tail;
                set(mine, key, recursive ? old : value);
                Step.end(this);
            }
            if (recursive) throw new IllegalStateException("Recursive update");
            return value;
        }
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        Objects.requireNonNull(value);
        Objects.requireNonNull(function);
        int hash = HashBins.spread(key.hashCode());
        HashBins.Claim mine = new HashBins.Claim(hash);
        synchronized (mine) {
            HashBins.Claim other;
            Step.begin(this);
            while ((other = bins.claimed(hash)) != null) {
                Step.end(this);
                other.pass();
                Step.begin(this);
            }
            HashBins.Node<K, V> node = bins.find(hash, key);
            V old = node == null ? null : node.value;
            if (node == null) bins.add(hash, key, value);
            else bins.claim(mine);
            Step.end(this);
            if (node == null) return value;
            V merged = old;
            try {
                merged = function.apply(old, value);
            } finally {
                Step.begin(this);
                set(mine, key, merged);
                Step.end(this);
            }
            return merged;
        }
    }

    /** In a step: gives the claim back, and sets the value, or where it is null removes the key. */
    private void set(HashBins.Claim mine, K key, V value) {
        bins.release(mine);
        HashBins.Node<K, V> node = bins.find(mine.hash, key);
        if (value == null) {
            if (node != null) bins.remove(node);
        } else if (node != null) {
            node.value = value;
        } else {
            bins.add(mine.hash, key, value);
        }
        bins.grow();
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (HashWalker<K, V> each = new HashWalker<K, V>(this, bins); each.node != null; each.move()) {
            action.accept(each.node.key, each.value);
        }
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        for (HashWalker<K, V> each = new HashWalker<K, V>(this, bins); each.node != null; each.move()) {
            V old = each.value;
            K key = each.node.key;
            do {
                V value = Objects.requireNonNull((V) function.apply(key, old));
                if (replace(key, old, value)) break;
                old = get(key);
            } while (old != null);
        }
    }

    Iterator<K> keyIterator() {
        return new HashWalker.Keys<K, V>(this, bins);
    }

    public Enumeration<K> keys() {
        return new HashWalker.Keys<K, V>(this, bins);
    }

    public Enumeration<V> elements() {
        return new HashWalker.Values<K, V>(this, bins);
    }

    /** A set over the keys of a new map. */
    public static <T> KeySetView<T, Boolean> newKeySet() {
        return new KeySetView<T, Boolean>(new ConcurrentHashMap<T, Boolean>(), Boolean.TRUE);
    }

    /** A set over the keys of a new map. */
    public static <T> KeySetView<T, Boolean> newKeySet(int initialCapacity) {
        return new KeySetView<T, Boolean>(new ConcurrentHashMap<T, Boolean>(initialCapacity), Boolean.TRUE);
    }

    @Override
    public KeySetView<K, V> keySet() {
        return new KeySetView<K, V>(this, null);
    }

    /** The keys; what is added gets that value. */
    public KeySetView<K, V> keySet(V mappedValue) {
        return new KeySetView<K, V>(this, Objects.requireNonNull(mappedValue));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    /** The keys of a map; adds where there is a value for what is added. */
    public static class KeySetView<K, V> extends AbstractSet<K> implements java.io.Serializable {
        private final ConcurrentHashMap<K, V> map;
        private final V mappedValue;

        KeySetView(ConcurrentHashMap<K, V> map, V mappedValue) {
            this.map = map;
            this.mappedValue = mappedValue;
        }

        public ConcurrentHashMap<K, V> getMap() {
            return map;
        }

        public V getMappedValue() {
            return mappedValue;
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public boolean contains(Object key) {
            return map.containsKey(key);
        }

        @Override
        public boolean add(K key) {
            if (mappedValue == null) throw new UnsupportedOperationException();
            return map.putIfAbsent(key, mappedValue) == null;
        }

        @Override
        public boolean remove(Object key) {
            return map.remove(key) != null;
        }

        @Override
        public void clear() {
            map.clear();
        }

        @Override
        public Iterator<K> iterator() {
            return map.keyIterator();
        }
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return ConcurrentHashMap.this.size();
        }

        @Override
        public void clear() {
            ConcurrentHashMap.this.clear();
        }

        @Override
        public boolean remove(Object entry) {
            return entry instanceof Map.Entry
                    && ConcurrentHashMap.this.remove(((Map.Entry<?, ?>) entry).getKey(), ((Map.Entry<?, ?>) entry).getValue());
        }

        @Override
        public boolean contains(Object entry) {
            if (!(entry instanceof Map.Entry)) return false;
            V value = get(((Map.Entry<?, ?>) entry).getKey());
            return value != null && value.equals(((Map.Entry<?, ?>) entry).getValue());
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new HashWalker.Entries<K, V>(ConcurrentHashMap.this, bins);
        }
    }
}
