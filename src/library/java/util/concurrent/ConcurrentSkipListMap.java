package java.util.concurrent;

import heddle.runtime.Step;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SortedMap;

/**
 * A sorted map that threads share. No nulls. Each call is one visible operation, but for the comparisons that code of the user makes:
 * they happen before it, and anew where another thread was faster. The operations with a function try again likewise.
 */
public class ConcurrentSkipListMap<K, V> extends NavigableViews<K, V>
        implements ConcurrentNavigableMap<K, V>, Cloneable, java.io.Serializable {
    private final SkipList<K, V> list;

    public ConcurrentSkipListMap() {
        list = new SkipList<K, V>(this, null);
    }

    public ConcurrentSkipListMap(Comparator<? super K> comparator) {
        list = new SkipList<K, V>(this, comparator);
    }

    public ConcurrentSkipListMap(Map<? extends K, ? extends V> map) {
        this();
        putAll(map);
    }

    public ConcurrentSkipListMap(SortedMap<K, ? extends V> map) {
        list = new SkipList<K, V>(this, map.comparator());
        putAll(map);
    }

    @Override
    public Comparator<? super K> comparator() {
        return list.comparator;
    }

    @Override
    public int size() {
        Step.begin(this);
        int size = list.size;
        Step.end(this);
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public V get(Object key) {
        Objects.requireNonNull(key);
        Step.begin(this);
        SkipList.Node<K, V> node = list.find(key);
        V value = node == null ? null : node.value;
        Step.end(this);
        return value;
    }

    @Override
    public V put(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Step.begin(this);
        V old = list.put(key, value, false);
        Step.end(this);
        return old;
    }

    @Override
    public V putIfAbsent(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Step.begin(this);
        V old = list.put(key, value, true);
        Step.end(this);
        return old;
    }

    @Override
    public V remove(Object key) {
        Objects.requireNonNull(key);
        Step.begin(this);
        V old = list.exchange(key, null, null);
        Step.end(this);
        return old;
    }

    @Override
    public boolean remove(Object key, Object value) {
        Objects.requireNonNull(key);
        if (value == null) return false;
        Step.begin(this);
        V old = list.exchange(key, null, value);
        Step.end(this);
        return old != null;
    }

    @Override
    public V replace(K key, V value) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(value);
        Step.begin(this);
        V old = list.exchange(key, value, null);
        Step.end(this);
        return old;
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        Objects.requireNonNull(key);
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
        Step.begin(this);
        V old = list.exchange(key, newValue, oldValue);
        Step.end(this);
        return old != null;
    }

    @Override
    public void clear() {
        Step.begin(this);
        list.clear();
        Step.end(this);
    }

    /** In a step: what the node holds now. */
    private static <K, V> Map.Entry<K, V> entry(SkipList.Node<K, V> node) {
        return node == null ? null : new SimpleImmutableEntry<K, V>(node.key, node.value);
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        Objects.requireNonNull(key);
        Step.begin(this);
        Map.Entry<K, V> entry = entry(list.near(key, SkipList.LOWER));
        Step.end(this);
        return entry;
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        Objects.requireNonNull(key);
        Step.begin(this);
        Map.Entry<K, V> entry = entry(list.near(key, SkipList.FLOOR));
        Step.end(this);
        return entry;
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        Objects.requireNonNull(key);
        Step.begin(this);
        Map.Entry<K, V> entry = entry(list.near(key, SkipList.CEILING));
        Step.end(this);
        return entry;
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        Objects.requireNonNull(key);
        Step.begin(this);
        Map.Entry<K, V> entry = entry(list.near(key, SkipList.HIGHER));
        Step.end(this);
        return entry;
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        Step.begin(this);
        Map.Entry<K, V> entry = entry(list.first());
        Step.end(this);
        return entry;
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        Step.begin(this);
        Map.Entry<K, V> entry = entry(list.last());
        Step.end(this);
        return entry;
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        Step.begin(this);
        SkipList.Node<K, V> node = list.first();
        Map.Entry<K, V> entry = entry(node);
        if (node != null) list.remove(node);
        Step.end(this);
        return entry;
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        Step.begin(this);
        SkipList.Node<K, V> node = list.last();
        Map.Entry<K, V> entry = entry(node);
        if (node != null) list.remove(node);
        Step.end(this);
        return entry;
    }

    @Override
    public ConcurrentNavigableMap<K, V> descendingMap() {
        return new SkipListRange<K, V>(this, null, false, null, false, true);
    }

    @Override
    NavigableViews<K, V> range(K from, boolean fromInclusive, K to, boolean toInclusive) {
        return new SkipListRange<K, V>(this, from, fromInclusive, to, toInclusive, false);
    }

    @Override
    public ConcurrentSkipListMap<K, V> clone() {
        return new ConcurrentSkipListMap<K, V>((SortedMap<K, V>) this);
    }

    @Override
    Iterator<Map.Entry<K, V>> entries() {
        return new Entries();
    }

    private final class Entries implements Iterator<Map.Entry<K, V>> {
        private SkipList.Node<K, V> next;
        private Map.Entry<K, V> nextEntry;
        private K last;

        Entries() {
            Step.begin(ConcurrentSkipListMap.this);
            next = list.first();
            nextEntry = entry(next);
            Step.end(ConcurrentSkipListMap.this);
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (next == null) throw new NoSuchElementException();
            Map.Entry<K, V> given = nextEntry;
            last = next.key;
            Step.begin(ConcurrentSkipListMap.this);
            next = list.after(next);
            nextEntry = entry(next);
            Step.end(ConcurrentSkipListMap.this);
            return given;
        }

        @Override
        public void remove() {
            if (last == null) throw new IllegalStateException();
            ConcurrentSkipListMap.this.remove(last);
            last = null;
        }
    }
}
