package java.util.concurrent;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/** A range of a ConcurrentSkipListMap, forwards or backwards, that changes with it. */
final class SkipListRange<K, V> extends NavigableViews<K, V> {
    private final ConcurrentSkipListMap<K, V> map;
    /** Limits in the order of the map; null: none. */
    private final K low;
    private final boolean lowInclusive;
    private final K high;
    private final boolean highInclusive;
    private final boolean descending;

    SkipListRange(ConcurrentSkipListMap<K, V> map, K low, boolean lowInclusive, K high, boolean highInclusive, boolean descending) {
        if (low != null && high != null && SkipList.order(map.comparator(), low, high) > 0) {
            throw new IllegalArgumentException("inconsistent range");
        }
        this.map = map;
        this.low = low;
        this.lowInclusive = lowInclusive;
        this.high = high;
        this.highInclusive = highInclusive;
        this.descending = descending;
    }

    private boolean isTooLow(Object key) {
        if (low == null) return false;
        int order = SkipList.order(map.comparator(), key, low);
        return order < 0 || order == 0 && !lowInclusive;
    }

    private boolean isTooHigh(Object key) {
        if (high == null) return false;
        int order = SkipList.order(map.comparator(), key, high);
        return order > 0 || order == 0 && !highInclusive;
    }

    private boolean isInRange(Object key) {
        return !isTooLow(Objects.requireNonNull(key)) && !isTooHigh(key);
    }

    private K checked(K key) {
        if (!isInRange(key)) throw new IllegalArgumentException("key out of range");
        return key;
    }

    private Map.Entry<K, V> inRange(Map.Entry<K, V> entry) {
        return entry != null && isInRange(entry.getKey()) ? entry : null;
    }

    private Map.Entry<K, V> lowest() {
        if (low == null) return inRange(map.firstEntry());
        return inRange(lowInclusive ? map.ceilingEntry(low) : map.higherEntry(low));
    }

    private Map.Entry<K, V> highest() {
        if (high == null) return inRange(map.lastEntry());
        return inRange(highInclusive ? map.floorEntry(high) : map.lowerEntry(high));
    }

    private Map.Entry<K, V> below(K key, boolean inclusive) {
        if (isTooHigh(Objects.requireNonNull(key))) return highest();
        return inRange(inclusive ? map.floorEntry(key) : map.lowerEntry(key));
    }

    private Map.Entry<K, V> above(K key, boolean inclusive) {
        if (isTooLow(Objects.requireNonNull(key))) return lowest();
        return inRange(inclusive ? map.ceilingEntry(key) : map.higherEntry(key));
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return descending ? highest() : lowest();
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return descending ? lowest() : highest();
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return descending ? above(key, false) : below(key, false);
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return descending ? above(key, true) : below(key, true);
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return descending ? below(key, true) : above(key, true);
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return descending ? below(key, false) : above(key, false);
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        while (true) {
            Map.Entry<K, V> entry = firstEntry();
            if (entry == null || map.remove(entry.getKey(), entry.getValue())) return entry;
        }
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        while (true) {
            Map.Entry<K, V> entry = lastEntry();
            if (entry == null || map.remove(entry.getKey(), entry.getValue())) return entry;
        }
    }

    @Override
    public Comparator<? super K> comparator() {
        return descending ? Collections.reverseOrder((Comparator<K>) map.comparator()) : map.comparator();
    }

    @Override
    public int size() {
        int size = 0;
        for (Iterator<Map.Entry<K, V>> each = entries(); each.hasNext(); each.next()) size++;
        return size;
    }

    @Override
    public boolean isEmpty() {
        return firstEntry() == null;
    }

    @Override
    public V get(Object key) {
        return isInRange(key) ? map.get(key) : null;
    }

    @Override
    public V put(K key, V value) {
        return map.put(checked(key), value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return map.putIfAbsent(checked(key), value);
    }

    @Override
    public V remove(Object key) {
        return isInRange(key) ? map.remove(key) : null;
    }

    @Override
    public boolean remove(Object key, Object value) {
        return isInRange(key) && map.remove(key, value);
    }

    @Override
    public V replace(K key, V value) {
        return map.replace(checked(key), value);
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        return map.replace(checked(key), oldValue, newValue);
    }

    @Override
    public void clear() {
        while (pollFirstEntry() != null) {
            continue;
        }
    }

    @Override
    public ConcurrentNavigableMap<K, V> descendingMap() {
        return new SkipListRange<K, V>(map, low, lowInclusive, high, highInclusive, !descending);
    }

    @Override
    NavigableViews<K, V> range(K from, boolean fromInclusive, K to, boolean toInclusive) {
        K newLow = descending ? to : from;
        K newHigh = descending ? from : to;
        boolean newLowInclusive = descending ? toInclusive : fromInclusive;
        boolean newHighInclusive = descending ? fromInclusive : toInclusive;
        if (newLow == null) {
            newLow = low;
            newLowInclusive = lowInclusive;
        } else if (low != null) {
            int order = SkipList.order(map.comparator(), newLow, low);
            if (order < 0 || order == 0 && newLowInclusive && !lowInclusive) throw new IllegalArgumentException("key out of range");
        }
        if (newHigh == null) {
            newHigh = high;
            newHighInclusive = highInclusive;
        } else if (high != null) {
            int order = SkipList.order(map.comparator(), newHigh, high);
            if (order > 0 || order == 0 && newHighInclusive && !highInclusive) throw new IllegalArgumentException("key out of range");
        }
        return new SkipListRange<K, V>(map, newLow, newLowInclusive, newHigh, newHighInclusive, descending);
    }

    @Override
    Iterator<Map.Entry<K, V>> entries() {
        return new Entries();
    }

    private final class Entries implements Iterator<Map.Entry<K, V>> {
        private Map.Entry<K, V> next = firstEntry();
        private K last;

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (next == null) throw new NoSuchElementException();
            Map.Entry<K, V> given = next;
            last = given.getKey();
            next = higherEntry(last);
            return given;
        }

        @Override
        public void remove() {
            if (last == null) throw new IllegalStateException();
            map.remove(last);
            last = null;
        }
    }
}
