package java.util;

/** A HashMap that is walked in the order of insertion, or of access. */
public class LinkedHashMap<K, V> extends HashMap<K, V> {
    private LinkedNode<K, V> head;
    private LinkedNode<K, V> tail;
    private final boolean accessOrder;

    /** A mapping that knows its neighbours in the order. */
    private static final class LinkedNode<K, V> extends HashMap.Node<K, V> {
        LinkedNode<K, V> before;
        LinkedNode<K, V> after;

        LinkedNode(int hash, K key, V value) {
            super(hash, key, value);
        }
    }

    public LinkedHashMap() {
        accessOrder = false;
    }

    public LinkedHashMap(int initialCapacity) {
        super(initialCapacity);
        accessOrder = false;
    }

    public LinkedHashMap(int initialCapacity, float loadFactor) {
        super(initialCapacity, loadFactor);
        accessOrder = false;
    }

    /** @param accessOrder true: get and put move a mapping to the end */
    public LinkedHashMap(int initialCapacity, float loadFactor, boolean accessOrder) {
        super(initialCapacity, loadFactor);
        this.accessOrder = accessOrder;
    }

    public LinkedHashMap(Map<? extends K, ? extends V> map) {
        accessOrder = false;
        putAll(map);
    }

    /** Called after an insertion; true removes the eldest mapping. */
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return false;
    }

    @Override
    HashMap.Node<K, V> newNode(int hash, K key, V value) {
        LinkedNode<K, V> node = new LinkedNode<K, V>(hash, key, value);
        linkLast(node);
        return node;
    }

    private void linkLast(LinkedNode<K, V> node) {
        LinkedNode<K, V> last = tail;
        node.before = last;
        node.after = null;
        tail = node;
        if (last == null) head = node;
        else last.after = node;
    }

    private void unlink(LinkedNode<K, V> node) {
        if (node.before == null) head = node.after;
        else node.before.after = node.after;
        if (node.after == null) tail = node.before;
        else node.after.before = node.before;
    }

    @Override
    void afterAccess(HashMap.Node<K, V> node) {
        if (!accessOrder || node == tail) return;
        LinkedNode<K, V> linked = (LinkedNode<K, V>) node;
        unlink(linked);
        linkLast(linked);
    }

    @Override
    void afterInsertion() {
        LinkedNode<K, V> eldest = head;
        if (eldest != null && removeEldestEntry(eldest)) removeNode(eldest.key, null, false);
    }

    @Override
    void afterRemoval(HashMap.Node<K, V> node) {
        unlink((LinkedNode<K, V>) node);
    }

    @Override
    public void clear() {
        super.clear();
        head = null;
        tail = null;
    }

    @Override
    public Object clone() {
        return new LinkedHashMap<K, V>(this);
    }

    @Override
    Iterator<Map.Entry<K, V>> newEntryIterator() {
        return new OrderIterator();
    }

    private final class OrderIterator implements Iterator<Map.Entry<K, V>> {
        private LinkedNode<K, V> next = head;
        private LinkedNode<K, V> current;
        private int expectedModCount = modifications();

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Map.Entry<K, V> next() {
            LinkedNode<K, V> node = next;
            if (modifications() != expectedModCount) throw new ConcurrentModificationException();
            if (node == null) throw new NoSuchElementException();
            current = node;
            next = node.after;
            return node;
        }

        @Override
        public void remove() {
            if (current == null) throw new IllegalStateException();
            if (modifications() != expectedModCount) throw new ConcurrentModificationException();
            removeNode(current.key, null, false);
            current = null;
            expectedModCount = modifications();
        }
    }
}
