package java.util.concurrent;

import heddle.runtime.Step;
import java.util.AbstractMap;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/** Walks a ConcurrentHashMap, weakly consistent: it stands on a node and holds the value that it read there. Each move is a step. */
class HashWalker<K, V> {
    final ConcurrentHashMap<K, V> map;
    private final HashBins.Walk<K, V> walk;
    HashBins.Node<K, V> node;
    V value;
    /** The key that was given last and not removed. */
    K last;

    HashWalker(ConcurrentHashMap<K, V> map, HashBins<K, V> bins) {
        this.map = map;
        Step.begin(map);
        walk = new HashBins.Walk<K, V>(bins.table);
        node = walk.advance();
        value = node == null ? null : node.value;
        Step.end(map);
    }

    final void move() {
        if (node == null) throw new NoSuchElementException();
        last = node.key;
        Step.begin(map);
        node = walk.advance();
        value = node == null ? null : node.value;
        Step.end(map);
    }

    public final boolean hasNext() {
        return node != null;
    }

    public final boolean hasMoreElements() {
        return node != null;
    }

    public final void remove() {
        if (last == null) throw new IllegalStateException();
        map.remove(last);
        last = null;
    }

    /** The keys. */
    static final class Keys<K, V> extends HashWalker<K, V> implements Iterator<K>, Enumeration<K> {
        Keys(ConcurrentHashMap<K, V> map, HashBins<K, V> bins) {
            super(map, bins);
        }

        @Override
        public K next() {
            move();
            return last;
        }

        @Override
        public K nextElement() {
            return next();
        }
    }

    /** The values. */
    static final class Values<K, V> extends HashWalker<K, V> implements Iterator<V>, Enumeration<V> {
        Values(ConcurrentHashMap<K, V> map, HashBins<K, V> bins) {
            super(map, bins);
        }

        @Override
        public V next() {
            V next = value;
            move();
            return next;
        }

        @Override
        public V nextElement() {
            return next();
        }
    }

    /** The entries; setValue writes to the map. */
    static final class Entries<K, V> extends HashWalker<K, V> implements Iterator<Map.Entry<K, V>> {
        Entries(ConcurrentHashMap<K, V> map, HashBins<K, V> bins) {
            super(map, bins);
        }

        @Override
        public Map.Entry<K, V> next() {
            V next = value;
            move();
            return new Entry<K, V>(map, last, next);
        }
    }

    private static final class Entry<K, V> extends AbstractMap.SimpleEntry<K, V> {
        private final ConcurrentHashMap<K, V> map;

        Entry(ConcurrentHashMap<K, V> map, K key, V value) {
            super(key, value);
            this.map = map;
        }

        @Override
        public V setValue(V value) {
            map.put(getKey(), Objects.requireNonNull(value));
            return super.setValue(value);
        }
    }
}
