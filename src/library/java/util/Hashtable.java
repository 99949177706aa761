package java.util;

import java.util.function.BiFunction;
import java.util.function.Function;

/** A synchronized hash table of before there were maps, without nulls; walked as the JDK's: from the last bin to the first. */
public class Hashtable<K, V> extends Dictionary<K, V> implements Map<K, V>, Cloneable, java.io.Serializable {
    private Node<K, V>[] table;
    private int count;
    private int threshold;
    private final float loadFactor;
    private int modCount;

    private static final class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
        final int hash;
        Node<K, V> next;

        Node(int hash, K key, V value, Node<K, V> next) {
            super(key, value);
            this.hash = hash;
            this.next = next;
        }

        @Override
        public V setValue(V value) {
            return super.setValue(Objects.requireNonNull(value));
        }
    }

    public Hashtable() {
        this(11, 0.75f);
    }

    public Hashtable(int initialCapacity) {
        this(initialCapacity, 0.75f);
    }

    @SuppressWarnings("unchecked")
    public Hashtable(int initialCapacity, float loadFactor) {
        if (initialCapacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + initialCapacity);
        if (!(loadFactor > 0)) throw new IllegalArgumentException("Illegal Load: " + loadFactor);
        this.loadFactor = loadFactor;
        table = (Node<K, V>[]) new Node[Math.max(1, initialCapacity)];
        threshold = (int) (table.length * loadFactor);
    }

    public Hashtable(Map<? extends K, ? extends V> map) {
        this(Math.max(2 * map.size(), 11), 0.75f);
        putAll(map);
    }

    @Override
    public synchronized int size() {
        return count;
    }

    @Override
    public synchronized boolean isEmpty() {
        return count == 0;
    }

    private Node<K, V> node(Object key) {
        int hash = key.hashCode();
        Node<K, V> node = table[(hash & 0x7fffffff) % table.length];
        while (node != null && !(node.hash == hash && node.getKey().equals(key))) node = node.next;
        return node;
    }

    @Override
    public synchronized V get(Object key) {
        Node<K, V> node = node(key);
        return node == null ? null : node.getValue();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return node(key) != null;
    }

    public synchronized boolean contains(Object value) {
        if (value == null) throw new NullPointerException();
        for (int i = table.length; i-- > 0; ) {
            for (Node<K, V> node = table[i]; node != null; node = node.next) {
                if (node.getValue().equals(value)) return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsValue(Object value) {
        return contains(value);
    }

    @Override
    public synchronized V put(K key, V value) {
        if (value == null) throw new NullPointerException();
        Node<K, V> node = node(key);
        if (node != null) return node.setValue(value);
        add(key, value);
        return null;
    }

    private void add(K key, V value) {
        modCount++;
        if (count >= threshold) rehash();
        int hash = key.hashCode();
        int bin = (hash & 0x7fffffff) % table.length;
        table[bin] = new Node<K, V>(hash, key, value, table[bin]);
        count++;
    }

    @SuppressWarnings("unchecked")
    protected void rehash() {
        Node<K, V>[] old = table;
        table = (Node<K, V>[]) new Node[old.length * 2 + 1];
        threshold = (int) (table.length * loadFactor);
        modCount++;
        for (int i = old.length; i-- > 0; ) {
            Node<K, V> node = old[i];
            while (node != null) {
                Node<K, V> next = node.next;
                int bin = (node.hash & 0x7fffffff) % table.length;
                node.next = table[bin];
                table[bin] = node;
                node = next;
            }
        }
    }

    @Override
    public synchronized V remove(Object key) {
        int hash = key.hashCode();
        int bin = (hash & 0x7fffffff) % table.length;
        Node<K, V> previous = null;
        for (Node<K, V> node = table[bin]; node != null; node = node.next) {
            if (node.hash == hash && node.getKey().equals(key)) {
                if (previous == null) table[bin] = node.next;
                else previous.next = node.next;
                modCount++;
                count--;
                return node.getValue();
            }
            previous = node;
        }
        return null;
    }

    @Override
    public synchronized void putAll(Map<? extends K, ? extends V> map) {
        for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) put(entry.getKey(), entry.getValue());
    }

    @Override
    public synchronized void clear() {
        modCount++;
        for (int i = 0; i < table.length; i++) table[i] = null;
        count = 0;
    }

    @Override
    public synchronized V getOrDefault(Object key, V defaultValue) {
        Node<K, V> node = node(key);
        return node == null ? defaultValue : node.getValue();
    }

    @Override
    public synchronized V putIfAbsent(K key, V value) {
        Objects.requireNonNull(value);
        Node<K, V> node = node(key);
        if (node != null) return node.getValue();
        add(key, value);
        return null;
    }

    @Override
    public synchronized V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        Objects.requireNonNull(function);
        Node<K, V> node = node(key);
        if (node != null) return node.getValue();
        int expectedModCount = modCount;
        V value = function.apply(key);
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
        if (value != null) add(key, value);
        return value;
    }

    @Override
    public synchronized V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        Node<K, V> node = node(key);
        return node == null ? null : store(key, node, function, node.getValue());
    }

    @Override
    public synchronized V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        Node<K, V> node = node(key);
        return store(key, node, function, node == null ? null : node.getValue());
    }

    private V store(K key, Node<K, V> node, BiFunction<? super K, ? super V, ? extends V> function, V old) {
        int expectedModCount = modCount;
        V value = function.apply(key, old);
        if (modCount != expectedModCount) throw new ConcurrentModificationException();
        if (value == null) remove(key);
        else if (node != null) node.setValue(value);
        else add(key, value);
        return value;
    }

    @Override
    public synchronized V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        Node<K, V> node = node(key);
        if (node == null) {
            if (value != null) add(key, value);
            return value;
        }
        return store(key, node, (k, old) -> function.apply(old, value), node.getValue());
    }

    @Override
    public synchronized Enumeration<K> keys() {
        return Collections.enumeration(keySet());
    }

    @Override
    public synchronized Enumeration<V> elements() {
        return Collections.enumeration(values());
    }

    @Override
    public Set<K> keySet() {
        return Collections.synchronizedSet(new AbstractMap.KeyView<K, V>(this));
    }

    @Override
    public Collection<V> values() {
        return Collections.synchronizedCollection(new AbstractMap.ValueView<K, V>(this));
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return Collections.synchronizedSet(new Entries());
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return count;
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new TableIterator();
        }

        @Override
        public void clear() {
            Hashtable.this.clear();
        }
    }

    private final class TableIterator implements Iterator<Map.Entry<K, V>> {
        private int bin = table.length;
        private Node<K, V> next;
        private Node<K, V> current;
        private int expectedModCount = modCount;

        @Override
        public boolean hasNext() {
            while (next == null && bin > 0) next = table[--bin];
            return next != null;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
            if (!hasNext()) throw new NoSuchElementException("Hashtable Enumerator");
            current = next;
            next = current.next;
            return current;
        }

        @Override
        public void remove() {
            if (current == null) throw new IllegalStateException("Hashtable Enumerator");
            if (modCount != expectedModCount) throw new ConcurrentModificationException();
            Hashtable.this.remove(current.getKey());
            expectedModCount = modCount;
            current = null;
        }
    }

    @Override
    public synchronized Object clone() {
        Hashtable<K, V> copy = new Hashtable<K, V>(table.length, loadFactor);
        for (int i = 0; i < table.length; i++) copy.table[i] = copied(table[i]);
        copy.count = count;
        return copy;
    }

    private static <K, V> Node<K, V> copied(Node<K, V> node) {
        return node == null ? null : new Node<K, V>(node.hash, node.getKey(), node.getValue(), copied(node.next));
    }

    @Override
    public synchronized boolean equals(Object other) {
        return other == this || other instanceof Map && new Entries().equals(((Map<?, ?>) other).entrySet());
    }

    @Override
    public synchronized int hashCode() {
        return new Entries().hashCode();
    }

    @Override
    public synchronized String toString() {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (Iterator<Map.Entry<K, V>> each = new TableIterator(); each.hasNext(); ) {
            Map.Entry<K, V> entry = each.next();
            K key = entry.getKey();
            V value = entry.getValue();
            text.add((key == this ? "(this Map)" : key.toString()) + "=" + (value == this ? "(this Map)" : value.toString()));
        }
        return text.toString();
    }
}
