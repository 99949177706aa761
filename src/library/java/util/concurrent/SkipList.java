package java.util.concurrent;

import heddle.runtime.Step;
import java.util.Comparator;

/**
 * The linked nodes of ConcurrentSkipListMap, in the order of their keys, for use inside of its steps. Comparing by code of the user leaves
 * the step and begins another; a search begins again where another thread changed the list meanwhile.
 */
final class SkipList<K, V> {
    private static final int LEVELS = 20;
    /** Relations of a node to a key, for near(). */
    static final int LOWER = 0;
    static final int FLOOR = 1;
    static final int CEILING = 2;
    static final int HIGHER = 3;

    /** value null: removed; then next still leads to nodes behind it. */
    static final class Node<K, V> {
        final K key;
        V value;
        final Node<K, V>[] next;

        @SuppressWarnings("unchecked")
        Node(K key, V value, int levels) {
            this.key = key;
            this.value = value;
            next = (Node<K, V>[]) new Node[levels];
        }
    }

    private final Object owner;
    final Comparator<? super K> comparator;
    private final Node<K, V> head = new Node<K, V>(null, null, LEVELS);
    /** Levels in use. */
    private int levels = 1;
    int size;
    private int changes;
    private int added;

    SkipList(Object owner, Comparator<? super K> comparator) {
        this.owner = owner;
        this.comparator = comparator;
    }

    @SuppressWarnings("unchecked")
    static int order(Comparator<?> comparator, Object a, Object b) {
        return comparator != null ? ((Comparator<Object>) comparator).compare(a, b) : ((Comparable<Object>) a).compareTo(b);
    }

    private int compare(Object a, Object b) {
        if (comparator == null && PriorityOrder.isPlain(a)) return order(null, a, b);
        Step.end(owner);
        int order = order(comparator, a, b);
        Step.begin(owner);
        return order;
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Node<K, V>[] path() {
        return (Node<K, V>[]) new Node[LEVELS + 1];
    }

    /** Finds the last node before the key (or not behind it) on each level; above them in the path stands the node of an equal key. */
    private void seek(Object key, boolean inclusive, Node<K, V>[] path) {
        if (head.next[0] == null) compare(key, key);
        boolean again;
        do {
            int before = changes;
            again = false;
            path[LEVELS] = null;
            Node<K, V> at = head;
            for (int level = LEVELS - 1; level >= 0 && !again; level--) {
                while (level < levels && at.next[level] != null) {
                    Node<K, V> next = at.next[level];
                    int order = compare(key, next.key);
                    again = changes != before;
                    if (order == 0) path[LEVELS] = next;
                    if (again || order < 0 || order == 0 && !inclusive) break;
                    at = next;
                }
                path[level] = at;
            }
        } while (again);
    }

    /** The node of the key, or null. */
    Node<K, V> find(Object key) {
        Node<K, V>[] path = path();
        seek(key, false, path);
        return path[LEVELS];
    }

    /** The nearest node with that relation to the key, or null. */
    Node<K, V> near(Object key, int relation) {
        Node<K, V>[] path = path();
        seek(key, relation == FLOOR || relation == HIGHER, path);
        if (relation >= CEILING) return path[0].next[0];
        return path[0] == head ? null : path[0];
    }

    Node<K, V> first() {
        return head.next[0];
    }

    Node<K, V> last() {
        Node<K, V> at = head;
        for (int level = levels - 1; level >= 0; level--) {
            while (at.next[level] != null) at = at.next[level];
        }
        return at == head ? null : at;
    }

    /** The node behind one that may be removed, or null. */
    Node<K, V> after(Node<K, V> node) {
        do {
            node = node.next[0];
        } while (node != null && node.value == null);
        return node;
    }

    /** Sets the value of the key, where it is absent or also where not; answers the old value or null. */
    V put(K key, V value, boolean ifAbsent) {
        Node<K, V>[] path = path();
        seek(key, false, path);
        Node<K, V> node = path[LEVELS];
        if (node != null) {
            V old = node.value;
            if (!ifAbsent) node.value = value;
            return old;
        }
        int height = Math.min(LEVELS, 1 + Integer.numberOfTrailingZeros(++added | 1 << LEVELS));
        if (height > levels) levels = height;
        node = new Node<K, V>(key, value, height);
        for (int level = 0; level < height; level++) {
            node.next[level] = path[level].next[level];
            path[level].next[level] = node;
        }
        size++;
        changes++;
        return null;
    }

    /** Sets, or where it is null removes; only where there is a value, and the expected one if one is. Answers the old value or null. */
    V exchange(Object key, V value, Object expected) {
        Node<K, V>[] path = path();
        seek(key, false, path);
        Node<K, V> node = path[LEVELS];
        if (node == null) return null;
        V old = node.value;
        if (expected != null && expected != old && !expected.equals(old)) return null;
        if (value == null) remove(node, path);
        else node.value = value;
        return old;
    }

    private void remove(Node<K, V> node, Node<K, V>[] path) {
        for (int level = 0; level < node.next.length; level++) {
            Node<K, V> before = path[level];
            while (before.next[level] != node) before = before.next[level];
            before.next[level] = node.next[level];
        }
        node.value = null;
        size--;
        changes++;
    }

    /** Removes a node that is there. */
    void remove(Node<K, V> node) {
        Node<K, V>[] path = path();
        Node<K, V> at = head;
        boolean last = node.next[0] == null;
        for (int level = levels - 1; level >= 0; level--) {
            while (last && at.next[level] != null && at.next[level] != node) at = at.next[level];
            path[level] = at;
        }
        remove(node, path);
    }

    void clear() {
        for (int level = 0; level < LEVELS; level++) head.next[level] = null;
        levels = 1;
        size = 0;
        changes++;
    }
}
