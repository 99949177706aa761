package java.util;

/** A range of a TreeMap, upwards or downwards, that changes with it. */
final class TreeMapView<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V> {
    private final TreeMap<K, V> map;
    private final boolean descending;
    // Bounds in the order of the tree, whatever the direction.
    private final K low;
    private final boolean hasLow;
    private final boolean lowInclusive;
    private final K high;
    private final boolean hasHigh;
    private final boolean highInclusive;

    TreeMapView(
            TreeMap<K, V> map,
            boolean descending,
            K low,
            boolean hasLow,
            boolean lowInclusive,
            K high,
            boolean hasHigh,
            boolean highInclusive) {
        if (hasLow && hasHigh && map.compare(low, high) > 0) throw new IllegalArgumentException("fromKey > toKey");
        this.map = map;
        this.descending = descending;
        this.low = low;
        this.hasLow = hasLow;
        this.lowInclusive = lowInclusive;
        this.high = high;
        this.hasHigh = hasHigh;
        this.highInclusive = highInclusive;
    }

    static <K, V> Map.Entry<K, V> copy(TreeMap.Node<K, V> node) {
        return node == null ? null : new ImmutableEntry<K, V>(node);
    }

    static <K, V> K key(TreeMap.Node<K, V> node) {
        return node == null ? null : node.getKey();
    }

    /** A mapping as it was; it may hold null. */
    private static final class ImmutableEntry<K, V> extends AbstractMap.SimpleEntry<K, V> {
        ImmutableEntry(Map.Entry<K, V> entry) {
            super(entry);
        }

        @Override
        public V setValue(V value) {
            throw new UnsupportedOperationException();
        }
    }

    private boolean tooLow(Object key) {
        if (!hasLow) return false;
        int order = map.compare(key, low);
        return order < 0 || (order == 0 && !lowInclusive);
    }

    private boolean tooHigh(Object key) {
        if (!hasHigh) return false;
        int order = map.compare(key, high);
        return order > 0 || (order == 0 && !highInclusive);
    }

    private boolean inRange(Object key) {
        return !tooLow(key) && !tooHigh(key);
    }

    private TreeMap.Node<K, V> inside(TreeMap.Node<K, V> node) {
        return node == null || !inRange(node.getKey()) ? null : node;
    }

    private TreeMap.Node<K, V> lowest() {
        return inside(hasLow ? map.nodeAfter(low, lowInclusive) : map.firstNode());
    }

    private TreeMap.Node<K, V> highest() {
        return inside(hasHigh ? map.nodeBefore(high, highInclusive) : map.lastNode());
    }

    TreeMap.Node<K, V> first() {
        return descending ? highest() : lowest();
    }

    TreeMap.Node<K, V> last() {
        return descending ? lowest() : highest();
    }

    TreeMap.Node<K, V> next(TreeMap.Node<K, V> node) {
        return inside(descending ? TreeMap.predecessor(node) : TreeMap.successor(node));
    }

    /** The nearest node before the key in the direction of this view. */
    private TreeMap.Node<K, V> before(K key, boolean inclusive) {
        if (descending ? tooLow(key) : tooHigh(key)) return last();
        return inside(descending ? map.nodeAfter(key, inclusive) : map.nodeBefore(key, inclusive));
    }

    private TreeMap.Node<K, V> after(K key, boolean inclusive) {
        if (descending ? tooHigh(key) : tooLow(key)) return first();
        return inside(descending ? map.nodeBefore(key, inclusive) : map.nodeAfter(key, inclusive));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Comparator<? super K> comparator() {
        return descending ? Collections.reverseOrder((Comparator<K>) map.comparator()) : map.comparator();
    }

    @Override
    public int size() {
        if (!hasLow && !hasHigh) return map.size();
        int count = 0;
        for (TreeMap.Node<K, V> node = first(); node != null; node = next(node)) count++;
        return count;
    }

    @Override
    public boolean isEmpty() {
        return first() == null;
    }

    @Override
    public boolean containsKey(Object key) {
        return inRange(key) && map.containsKey(key);
    }

    @Override
    public V get(Object key) {
        return inRange(key) ? map.get(key) : null;
    }

    @Override
    public V put(K key, V value) {
        if (!inRange(key)) throw new IllegalArgumentException("key out of range");
        return map.put(key, value);
    }

    @Override
    public V remove(Object key) {
        return inRange(key) ? map.remove(key) : null;
    }

    @Override
    public void clear() {
        if (!hasLow && !hasHigh) map.clear();
        else super.clear();
    }

    @Override
    public K firstKey() {
        TreeMap.Node<K, V> node = first();
        if (node == null) throw new NoSuchElementException();
        return node.getKey();
    }

    @Override
    public K lastKey() {
        TreeMap.Node<K, V> node = last();
        if (node == null) throw new NoSuchElementException();
        return node.getKey();
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return copy(first());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return copy(last());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return poll(first());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return poll(last());
    }

    private Map.Entry<K, V> poll(TreeMap.Node<K, V> node) {
        Map.Entry<K, V> entry = copy(node);
        if (node != null) map.removeNode(node);
        return entry;
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return copy(before(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return key(before(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return copy(before(key, true));
    }

    @Override
    public K floorKey(K key) {
        return key(before(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return copy(after(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return key(after(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return copy(after(key, false));
    }

    @Override
    public K higherKey(K key) {
        return key(after(key, false));
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return new TreeMapView<K, V>(
                map, !descending, low, hasLow, lowInclusive, high, hasHigh, highInclusive);
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return new TreeKeySet<K, V>(this);
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return descendingMap().navigableKeySet();
    }

    @Override
    public Set<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
        checkBound(from, fromInclusive, "fromKey out of range");
        checkBound(to, toInclusive, "toKey out of range");
        return descending
                ? new TreeMapView<K, V>(map, true, to, true, toInclusive, from, true, fromInclusive)
                : new TreeMapView<K, V>(map, false, from, true, fromInclusive, to, true, toInclusive);
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean inclusive) {
        checkBound(to, inclusive, "toKey out of range");
        return descending
                ? new TreeMapView<K, V>(map, true, to, true, inclusive, high, hasHigh, highInclusive)
                : new TreeMapView<K, V>(map, false, low, hasLow, lowInclusive, to, true, inclusive);
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
        checkBound(from, inclusive, "fromKey out of range");
        return descending
                ? new TreeMapView<K, V>(map, true, low, hasLow, lowInclusive, from, true, inclusive)
                : new TreeMapView<K, V>(map, false, from, true, inclusive, high, hasHigh, highInclusive);
    }

    /** An exclusive bound may lie at the end of the range. */
    private void checkBound(K key, boolean inclusive, String message) {
        map.compare(key, key);
        boolean ok = inclusive
                ? inRange(key)
                : (!hasLow || map.compare(key, low) >= 0) && (!hasHigh || map.compare(key, high) <= 0);
        if (!ok) throw new IllegalArgumentException(message);
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return subMap(from, true, to, false);
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return headMap(to, false);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return tailMap(from, true);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<K, V>> {
        @Override
        public int size() {
            return TreeMapView.this.size();
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            return new NodeIterator();
        }
    }

    private final class NodeIterator implements Iterator<Map.Entry<K, V>> {
        private TreeMap.Node<K, V> next = first();
        private TreeMap.Node<K, V> last;
        private int expectedModCount = map.modifications();

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Map.Entry<K, V> next() {
            TreeMap.Node<K, V> node = next;
            if (node == null) throw new NoSuchElementException();
            if (map.modifications() != expectedModCount) throw new ConcurrentModificationException();
            next = TreeMapView.this.next(node);
            last = node;
            return node;
        }

        @Override
        public void remove() {
            if (last == null) throw new IllegalStateException();
            if (map.modifications() != expectedModCount) throw new ConcurrentModificationException();
            map.removeNode(last);
            expectedModCount = map.modifications();
            last = null;
        }
    }
}
