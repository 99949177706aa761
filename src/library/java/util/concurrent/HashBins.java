package java.util.concurrent;

import java.util.Map;

/**
 * The table of ConcurrentHashMap, for use inside of its steps: hash spreading, table sizes, order in the bins and their splitting are
 * the JDK's, so it is walked in the JDK's order. A bin that the JDK would keep as a tree is a list here, in the tree's order.
 */
final class HashBins<K, V> {
    static final int MOST_BINS = 1 << 30;
    /** Nodes in a bin from which on it is a tree; fewer bins than SMALL_TABLE grow instead. */
    private static final int TREE = 8;
    private static final int SMALL_TABLE = 64;
    /** A tree that is split and has no more nodes than this is a list again. */
    private static final int LIST = 6;

    /** value and next change in steps only. */
    static final class Node<K, V> implements Map.Entry<K, V> {
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
        public K getKey() {
            return key;
        }

        @Override
        public V getValue() {
            return value;
        }

        @Override
        public V setValue(V value) {
            throw new UnsupportedOperationException();
        }
    }

    /** One array of bins; `larger` replaced it, and all its nodes are there. */
    static final class Table<K, V> {
        final Node<K, V>[] bins;
        final boolean[] trees;
        Table<K, V> larger;

        @SuppressWarnings("unchecked")
        Table(int length) {
            bins = (Node<K, V>[]) new Node[length];
            trees = new boolean[length];
        }
    }

    /** What a thread holds of a bin while it runs a function of the user; others that would change the bin wait at its monitor. */
    static final class Claim {
        final Thread owner;
        final int hash;
        /** True where the bin was empty: then the owner may not change it either. */
        boolean ofEmptyBin;
        Claim next;

        Claim(int hash) {
            owner = Thread.currentThread();
            this.hash = hash;
        }

        /** Waits until its owner gives it back. */
        void pass() {
            synchronized (this) {
                return;
            }
        }
    }

    Table<K, V> table;
    int count;
    /** Without a table: its length, or 0. Then: the count at which it grows. */
    private int limit;
    private Claim claims;

    HashBins(int length) {
        limit = length;
    }

    static int spread(int hash) {
        return (hash ^ (hash >>> 16)) & 0x7fffffff;
    }

    /** The power of two from size on. */
    static int lengthFor(int size) {
        return size <= 1 ? 1 : size > MOST_BINS / 2 ? MOST_BINS : Integer.highestOneBit(size - 1) << 1;
    }

    Node<K, V> bin(int hash) {
        return table == null ? null : table.bins[hash & (table.bins.length - 1)];
    }

    Node<K, V> find(int hash, Object key) {
        for (Node<K, V> node = bin(hash); node != null; node = node.next) {
            if (node.hash == hash && (node.key == key || key.equals(node.key))) return node;
        }
        return null;
    }

    /** The last node of the bin, or null. */
    Node<K, V> tail(int hash) {
        Node<K, V> node = bin(hash);
        while (node != null && node.next != null) node = node.next;
        return node;
    }

    /** Another thread's claim of the bin, or null. @throws IllegalStateException if the current thread may not change it either */
    Claim claimed(int hash) {
        if (claims == null) return null;
        int mask = table.bins.length - 1;
        for (Claim claim = claims; claim != null; claim = claim.next) {
            if (((claim.hash ^ hash) & mask) != 0) continue;
            if (claim.owner != Thread.currentThread()) return claim;
            if (claim.ofEmptyBin) throw new IllegalStateException("Recursive update");
        }
        return null;
    }

    void claim(Claim claim) {
        if (table == null) allocate();
        claim.ofEmptyBin = bin(claim.hash) == null;
        claim.next = claims;
        claims = claim;
    }

    void release(Claim claim) {
        if (claims == claim) {
            claims = claim.next;
        } else {
            Claim before = claims;
            while (before.next != claim) before = before.next;
            before.next = claim.next;
        }
    }

    private void allocate() {
        int length = limit == 0 ? 16 : limit;
        table = new Table<K, V>(length);
        limit = length - (length >>> 2);
    }

    /** Adds a key that is not there. */
    void add(int hash, K key, V value) {
        if (table == null) allocate();
        int i = hash & (table.bins.length - 1);
        Node<K, V> node = new Node<K, V>(hash, key, value);
        Node<K, V> last = table.bins[i];
        int length = 0;
        if (last == null || table.trees[i]) {
            node.next = last;
            table.bins[i] = node;
        } else {
            for (length = 1; last.next != null; length++) last = last.next;
            last.next = node;
        }
        if (length >= TREE) {
            if (table.bins.length >= SMALL_TABLE) table.trees[i] = true;
            else if (claims == null) reserve(table.bins.length << 1);
        }
        count++;
        grow();
    }

    /** Where bins are claimed growing waits until the next addition or release. */
    void grow() {
        while (claims == null && table != null && count >= limit && table.bins.length < MOST_BINS) split();
    }

    /** Makes room for that many. */
    void reserve(int size) {
        int length = size >= MOST_BINS / 2 ? MOST_BINS : lengthFor(size + (size >>> 1) + 1);
        if (table == null) {
            limit = Math.max(limit, length);
            allocate();
        }
        while (length > limit && table.bins.length < MOST_BINS && claims == null) split();
    }

    private void split() {
        Table<K, V> old = table;
        int length = old.bins.length;
        Table<K, V> larger = new Table<K, V>(length << 1);
        for (int i = 0; i < length; i++) {
            if (old.trees[i]) splitTree(old, i, larger);
            else if (old.bins[i] != null) splitList(old.bins[i], length, i, larger);
        }
        limit = (length << 1) - (length >>> 1);
        table = larger;
        old.larger = larger;
    }

    /** The last run of nodes that stay together is kept; the nodes before it are copied, each in front. */
    private void splitList(Node<K, V> first, int length, int i, Table<K, V> larger) {
        Node<K, V> run = first;
        for (Node<K, V> node = first.next; node != null; node = node.next) {
            if (((node.hash ^ run.hash) & length) != 0) run = node;
        }
        larger.bins[(run.hash & length) + i] = run;
        for (Node<K, V> node = first; node != run; node = node.next) {
            Node<K, V> copy = new Node<K, V>(node.hash, node.key, node.value);
            int to = (node.hash & length) + i;
            copy.next = larger.bins[to];
            larger.bins[to] = copy;
        }
    }

    /** The nodes keep their order. */
    private void splitTree(Table<K, V> old, int i, Table<K, V> larger) {
        int length = old.bins.length;
        for (int to = i; to <= i + length; to += length) {
            Node<K, V> last = null;
            int size = 0;
            for (Node<K, V> node = old.bins[i]; node != null; node = node.next) {
                if ((node.hash & length) + i != to) continue;
                Node<K, V> copy = new Node<K, V>(node.hash, node.key, node.value);
                if (last == null) larger.bins[to] = copy;
                else last.next = copy;
                last = copy;
                size++;
            }
            larger.trees[to] = size > LIST;
        }
    }

    /** Removes a node that is there. An iterator that stands on it goes on from its next. */
    void remove(Node<K, V> removed) {
        int i = removed.hash & (table.bins.length - 1);
        Node<K, V> node = table.bins[i];
        if (node == removed) {
            table.bins[i] = removed.next;
        } else {
            while (node.next != removed) node = node.next;
            node.next = removed.next;
        }
        count--;
    }

    /** Sets, or where it is null removes; only where there is a value, and the expected one if one is. Answers the old value or null. */
    V exchange(int hash, Object key, V value, Object expected) {
        Node<K, V> node = find(hash, key);
        if (node == null) return null;
        V old = node.value;
        if (expected != null && expected != old && !expected.equals(old)) return null;
        if (value == null) remove(node);
        else node.value = value;
        return old;
    }

    void clear() {
        if (table == null) return;
        for (int i = 0; i < table.bins.length; i++) {
            table.bins[i] = null;
            table.trees[i] = false;
        }
        count = 0;
    }

    /**
     * Walks the bins of the table that was there at its creation, in its order; a bin that moved since is walked where its nodes are
     * now. Moves in steps only.
     */
    static final class Walk<K, V> {
        private final Table<K, V> table;
        private int bin;
        /** First nodes of the halves of a moved bin that are still to walk, the next one on top. */
        private Halves<K, V> halves;
        private Node<K, V> node;

        private static final class Halves<K, V> {
            final Table<K, V> table;
            final int bin;
            final Halves<K, V> next;

            Halves(Table<K, V> table, int bin, Halves<K, V> next) {
                this.table = table;
                this.bin = bin;
                this.next = next;
            }
        }

        Walk(Table<K, V> table) {
            this.table = table;
        }

        /** The next node, or null at the end. */
        Node<K, V> advance() {
            if (node != null) node = node.next;
            while (node == null) {
                if (halves == null) {
                    if (table == null || bin >= table.bins.length) return null;
                    halves = new Halves<K, V>(table, bin++, null);
                }
                Halves<K, V> half = halves;
                halves = half.next;
                if (half.table.larger == null) {
                    node = half.table.bins[half.bin];
                } else {
                    Table<K, V> larger = half.table.larger;
                    Halves<K, V> upper = new Halves<K, V>(larger, half.bin + half.table.bins.length, halves);
                    halves = new Halves<K, V>(larger, half.bin, upper);
                }
            }
            return node;
        }
    }
}
