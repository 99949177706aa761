package java.util;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A hash table of chained bins, with the JDK's hash spreading, table sizes, order in the bins and splitting of bins, so it is
 * walked in the same order. Not synchronized.
 * Deviates from the JDK: a bin with many colliding keys stays a chain, it never becomes a tree.
 */
public class HashMap<K, V> extends AbstractMap<K, V> implements Map<K, V>, Cloneable, java.io.Serializable {
    private static final int MAXIMUM_CAPACITY = 1 << 30;

    /** null until the first mapping; its length is a power of two. */
    private Node<K, V>[] table;
    private int size;
    /** Counts the mappings added and removed, so that iterators notice them. */
    private int modCount;
    /** Size at which the table doubles; before there is a table, its first length (0: 16). */
    private int threshold;
    private final float loadFactor;

    /** A mapping in a bin. */
    static class Node<K, V> implements Map.Entry<K, V> {
        final int hash;
        final K key;
        V value;
        Node<K, V> next;

        Node(int hash, K key, V value) {
            this.hash = hash;
            this.key = key;
            this.value = value;
        }

        @Override
        public final K getKey() {
            return key;
        }

        @Override
        public final V getValue() {
            return value;
        }

        @Override
        public final V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }

        @Override
        public final boolean equals(Object other) {
            if (other == this) return true;
            if (!(other instanceof Map.Entry)) return false;
            Map.Entry<?, ?> that = (Map.Entry<?, ?>) other;
            return Objects.equals(key, that.getKey()) && Objects.equals(value, that.getValue());
        }

        @Override
        public final int hashCode() {
            return Objects.hashCode(key) ^ Objects.hashCode(value);
        }

        @Override
        public final String toString() {
            return key + "=" + value;
        }
    }

    public HashMap() {
        loadFactor = 0.75f;
    }

    public HashMap(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    public HashMap(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) throw new IllegalArgumentException("Illegal initial capacity: " + initialCapacity);
        if (!(loadFactor > 0)) throw new IllegalArgumentException("Illegal load factor: " + loadFactor);
        this.loadFactor = loadFactor;
        threshold = tableSizeFor(initialCapacity);
    }

    public HashMap(Map<? extends K, ? extends V> map) {
        loadFactor = 0.75f;
        addAll(map);
    }

    /** The next power of two. */
    static int tableSizeFor(int capacity) {
        if (capacity <= 1) return 1;
        if (capacity >= MAXIMUM_CAPACITY) return MAXIMUM_CAPACITY;
        return 1 << (32 - Integer.numberOfLeadingZeros(capacity - 1));
    }

    static int hash(Object key) {
        if (key == null) return 0;
        int hash = key.hashCode();
        return hash ^ (hash >>> 16);
    }

    private void addAll(Map<? extends K, ? extends V> map) {
        int added = map.size();
        if (added == 0) return;
        if (table == null) {
            float needed = added / loadFactor + 1.0f;
            int capacity = needed < MAXIMUM_CAPACITY ? (int) needed : MAXIMUM_CAPACITY;
            if (capacity > threshold) threshold = tableSizeFor(capacity);
        } else {
            while (added > threshold && table.length < MAXIMUM_CAPACITY) resize(table);
        }
        for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) put(entry.getKey(), entry.getValue());
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    /** The node of that key, or null. */
    final Node<K, V> findNode(Object key) {
        Node<K, V>[] bins = table;
        if (bins == null) return null;
        int hash = hash(key);
        Node<K, V> node = bins[hash & (bins.length - 1)];
        while (node != null && !(node.hash == hash && Objects.equals(key, node.key))) node = node.next;
        return node;
    }

    @Override
    public V get(Object key) {
        Node<K, V> node = findNode(key);
        if (node == null) return null;
        afterAccess(node);
        return node.value;
    }

    @Override
    public V getOrDefault(Object key, V defaultValue) {
        Node<K, V> node = findNode(key);
        if (node == null) return defaultValue;
        afterAccess(node);
        return node.value;
    }

    @Override
    public boolean containsKey(Object key) {
        return findNode(key) != null;
    }

    @Override
    public V put(K key, V value) {
        return putNode(key, value, false);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        return putNode(key, value, true);
    }

    private V putNode(K key, V value, boolean onlyIfAbsent) {
        int hash = hash(key);
        Node<K, V>[] bins = table;
        if (bins == null) bins = resize(null);
        int bin = hash & (bins.length - 1);
        Node<K, V> node = bins[bin];
        if (node == null) {
            bins[bin] = newNode(hash, key, value);
        } else {
            while (true) {
                if (node.hash == hash && Objects.equals(key, node.key)) {
                    V old = node.value;
                    if (!onlyIfAbsent || old == null) node.value = value;
                    afterAccess(node);
                    return old;
                }
                Node<K, V> next = node.next;
                if (next == null) break;
                node = next;
            }
            node.next = newNode(hash, key, value);
        }
        modCount++;
        if (++size > threshold) resize(bins);
        afterInsertion();
        return null;
    }

    /** Makes the table, or doubles it: each bin is split in two whose nodes keep their order. */
    @SuppressWarnings("unchecked")
    private Node<K, V>[] resize(Node<K, V>[] old) {
        int capacity;
        if (old == null) {
            capacity = threshold > 0 ? threshold : 16;
        } else {
            if (old.length >= MAXIMUM_CAPACITY) {
                threshold = Integer.MAX_VALUE;
                return old;
            }
            capacity = old.length * 2;
        }
        Node<K, V>[] bins = (Node<K, V>[]) new Node[capacity];
        float limit = capacity * loadFactor;
        threshold = limit < MAXIMUM_CAPACITY ? (int) limit : Integer.MAX_VALUE;
        table = bins;
        if (old != null) {
            for (int i = 0; i < old.length; i++) {
                Node<K, V> node = old[i];
                old[i] = null;
                if (node != null) split(node, bins, i, old.length);
            }
        }
        return bins;
    }

    private void split(Node<K, V> node, Node<K, V>[] bins, int bin, int distance) {
        Node<K, V> lowTail = null;
        Node<K, V> highTail = null;
        while (node != null) {
            if ((node.hash & distance) == 0) {
                if (lowTail == null) bins[bin] = node;
                else lowTail.next = node;
                lowTail = node;
            } else {
                if (highTail == null) bins[bin + distance] = node;
                else highTail.next = node;
                highTail = node;
            }
            node = node.next;
        }
        if (lowTail != null) lowTail.next = null;
        if (highTail != null) highTail.next = null;
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> map) {
        addAll(map);
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = removeNode(key, null, false);
        return node == null ? null : node.value;
    }

    @Override
    public boolean remove(Object key, Object value) {
        return removeNode(key, value, true) != null;
    }

    final Node<K, V> removeNode(Object key, Object value, boolean matchValue) {
        Node<K, V>[] bins = table;
        if (bins == null) return null;
        int hash = hash(key);
        int bin = hash & (bins.length - 1);
        Node<K, V> previous = null;
        Node<K, V> node = bins[bin];
        while (node != null && !(node.hash == hash && Objects.equals(key, node.key))) {
            previous = node;
            node = node.next;
        }
        if (node == null || (matchValue && !Objects.equals(value, node.value))) return null;
        if (previous == null) bins[bin] = node.next;
        else previous.next = node.next;
        modCount++;
        size--;
        afterRemoval(node);
        return node;
    }

    @Override
    public void clear() {
        modCount++;
        Node<K, V>[] bins = table;
        if (bins == null || size == 0) return;
        size = 0;
        for (int i = 0; i < bins.length; i++) bins[i] = null;
    }

    @Override
    public boolean containsValue(Object value) {
        for (Iterator<Map.Entry<K, V>> each = newEntryIterator(); each.hasNext(); ) {
            if (Objects.equals(value, each.next().getValue())) return true;
        }
        return false;
    }

    /** Before a computation: the table is there, and doubled where it is too full; so the computing methods grow it. */
    private void makeRoom() {
        if (table == null || size > threshold) resize(table);
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        Objects.requireNonNull(function);
        makeRoom();
        Node<K, V> node = findNode(key);
        if (node != null && node.value != null) {
            afterAccess(node);
            return node.value;
        }
        int expectedModCount = modCount;
        V value = function.apply(key);
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
        if (value != null) store(key, node, value);
        return value;
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        Node<K, V> node = findNode(key);
        if (node == null || node.value == null) return null;
        int expectedModCount = modCount;
        V value = function.apply(key, node.value);
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
        return store(key, node, value);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        makeRoom();
        Node<K, V> node = findNode(key);
        int expectedModCount = modCount;
        V value = function.apply(key, node == null ? null : node.value);
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
        return store(key, node, value);
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        if (value == null || function == null) throw new NullPointerException();
        makeRoom();
        Node<K, V> node = findNode(key);
        if (node == null || node.value == null) return store(key, node, value);
        int expectedModCount = modCount;
        V merged = function.apply(node.value, value);
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
        return store(key, node, merged);
    }

    /** Ends a computation: null removes. A new node becomes the first of its bin, where put makes it the last. */
    private V store(K key, Node<K, V> node, V value) {
        if (value == null) {
            if (node != null) removeNode(key, null, false);
        } else if (node != null) {
            node.value = value;
            afterAccess(node);
        } else {
            int hash = hash(key);
            int bin = hash & (table.length - 1);
            Node<K, V> added = newNode(hash, key, value);
            added.next = table[bin];
            table[bin] = added;
            modCount++;
            size++;
            afterInsertion();
        }
        return value;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expectedModCount = modCount;
        for (Iterator<Map.Entry<K, V>> each = newEntryIterator(); each.hasNext(); ) {
            Map.Entry<K, V> entry = each.next();
            action.accept(entry.getKey(), entry.getValue());
        }
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
    }

    @Override
    public Object clone() {
        return new HashMap<K, V>(this);
    }

    // What LinkedHashMap adds.

    Node<K, V> newNode(int hash, K key, V value) {
        return new Node<K, V>(hash, key, value);
    }

    void afterAccess(Node<K, V> node) {
    }

    void afterInsertion() {
    }

    void afterRemoval(Node<K, V> node) {
    }

    Iterator<Map.Entry<K, V>> newEntryIterator() {
        return new TableIterator();
    }

    final int modifications() {
        return modCount;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void clear() {
            HashMap.this.clear();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return newEntryIterator();
        }

        @Override
        public boolean contains(Object object) {
            if (!(object instanceof Map.Entry)) return false;
            Node<K, V> node = findNode(((Map.Entry<?, ?>) object).getKey());
            return node != null && node.equals(object);
        }

        @Override
        public boolean remove(Object object) {
            if (!(object instanceof Map.Entry)) return false;
            Map.Entry<?, ?> entry = (Map.Entry<?, ?>) object;
            return removeNode(entry.getKey(), entry.getValue(), true) != null;
        }
    }

    /** Walks the bins upwards, each from its first node. */
    private final class TableIterator implements Iterator<Map.Entry<K, V>> {
        private final Node<K, V>[] bins = table;
        private int bin;
        private Node<K, V> next;
        private Node<K, V> current;
        private int expectedModCount = modCount;

        TableIterator() {
            if (bins != null && size > 0) findBin();
        }

        private void findBin() {
            while (next == null && bin < bins.length) next = bins[bin++];
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Map.Entry<K, V> next() {
            Node<K, V> node = next;
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
            if (node == null) throw new NoSuchElementException();
            current = node;
            next = node.next;
            if (next == null) findBin();
            return node;
        }

        @Override
        public void remove() {
            if (current == null) throw new IllegalStateException();
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
            removeNode(current.key, null, false);
            current = null;
            expectedModCount = modCount;
        }
    }
}
