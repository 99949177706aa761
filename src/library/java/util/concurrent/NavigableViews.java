package java.util.concurrent;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/** What ConcurrentSkipListMap and its ranges share, over the neighbours of a key and an iterator. */
abstract class NavigableViews<K, V> extends AbstractMap<K, V> implements ConcurrentNavigableMap<K, V> {
    /** The entries in order, weakly consistent. */
    abstract Iterator<Map.Entry<K, V>> entries();

    /** A range of this map; no limit where it is null. */
    abstract NavigableViews<K, V> range(K from, boolean fromInclusive, K to, boolean toInclusive);

    private static <K, V> K keyOf(Map.Entry<K, V> entry) {
        return entry == null ? null : entry.getKey();
    }

    private static <K, V> K keyOfPresent(Map.Entry<K, V> entry) {
        if (entry == null) throw new NoSuchElementException();
        return entry.getKey();
    }

    @Override
    public K firstKey() {
        return keyOfPresent(firstEntry());
    }

    @Override
    public K lastKey() {
        return keyOfPresent(lastEntry());
    }

    @Override
    public K lowerKey(K key) {
        return keyOf(lowerEntry(key));
    }

    @Override
    public K floorKey(K key) {
        return keyOf(floorEntry(key));
    }

    @Override
    public K ceilingKey(K key) {
        return keyOf(ceilingEntry(key));
    }

    @Override
    public K higherKey(K key) {
        return keyOf(higherEntry(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public boolean containsValue(Object value) {
        Objects.requireNonNull(value);
        for (Iterator<Map.Entry<K, V>> each = entries(); each.hasNext(); ) {
            if (value.equals(each.next().getValue())) return true;
        }
        return false;
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
        return range(Objects.requireNonNull(from), fromInclusive, Objects.requireNonNull(to), toInclusive);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K to, boolean inclusive) {
        return range(null, false, Objects.requireNonNull(to), inclusive);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K from, boolean inclusive) {
        return range(Objects.requireNonNull(from), inclusive, null, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> subMap(K from, K to) {
        return subMap(from, true, to, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> headMap(K to) {
        return headMap(to, false);
    }

    @Override
    public ConcurrentNavigableMap<K, V> tailMap(K from) {
        return tailMap(from, true);
    }

    @Override
    public NavigableSet<K> keySet() {
        return new NavigableKeys<K, V>(this);
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return new NavigableKeys<K, V>(this);
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return new NavigableKeys<K, V>((NavigableViews<K, V>) descendingMap());
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return NavigableViews.this.size();
        }

        @Override
        public boolean isEmpty() {
            return NavigableViews.this.isEmpty();
        }

        @Override
        public void clear() {
            NavigableViews.this.clear();
        }

        @Override
        public boolean remove(Object entry) {
            return entry instanceof Map.Entry
                    && NavigableViews.this.remove(((Map.Entry<?, ?>) entry).getKey(), ((Map.Entry<?, ?>) entry).getValue());
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return entries();
        }
    }
}
