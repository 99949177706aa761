package java.util;

/** A map in the order of its keys: a red-black tree (Cormen et al., Introduction to Algorithms, ch. 13). Not synchronized. */
public class TreeMap<K, V> extends AbstractMap<K, V> implements NavigableMap<K, V>, Cloneable, java.io.Serializable {
    private final Comparator<? super K> comparator;
    private Node<K, V> root;
    private int size;
    private int modCount;

    /** A mapping in the tree. */
    static final class Node<K, V> extends AbstractMap.SimpleEntry<K, V> {
        Node<K, V> left;
        Node<K, V> right;
        Node<K, V> parent;
        boolean red = true;

        Node(K key, V value, Node<K, V> parent) {
            super(key, value);
            this.parent = parent;
        }
    }

    public TreeMap() {
        comparator = null;
    }

    public TreeMap(Comparator<? super K> comparator) {
        this.comparator = comparator;
    }

    public TreeMap(Map<? extends K, ? extends V> map) {
        comparator = null;
        putAll(map);
    }

    public TreeMap(SortedMap<K, ? extends V> map) {
        comparator = map.comparator();
        putAll(map);
    }

    @Override
    public Comparator<? super K> comparator() {
        return comparator;
    }

    @SuppressWarnings("unchecked")
    final int compare(Object a, Object b) {
        if (comparator != null) return comparator.compare((K) a, (K) b);
        return ((Comparable<Object>) a).compareTo(b);
    }

    final int modifications() {
        return modCount;
    }

    // Finding.

    final Node<K, V> node(Object key) {
        if (comparator == null) Objects.requireNonNull(key);
        Node<K, V> node = root;
        while (node != null) {
            int order = compare(key, node.getKey());
            if (order == 0) return node;
            node = order < 0 ? node.left : node.right;
        }
        return null;
    }

    /** The greatest node below the key, or at it. */
    final Node<K, V> nodeBefore(K key, boolean inclusive) {
        Node<K, V> best = null;
        Node<K, V> node = root;
        while (node != null) {
            int order = compare(key, node.getKey());
            if (order > 0 || (inclusive && order == 0)) {
                best = node;
                node = node.right;
            } else {
                node = node.left;
            }
        }
        return best;
    }

    /** The least node above the key, or at it. */
    final Node<K, V> nodeAfter(K key, boolean inclusive) {
        Node<K, V> best = null;
        Node<K, V> node = root;
        while (node != null) {
            int order = compare(key, node.getKey());
            if (order < 0 || (inclusive && order == 0)) {
                best = node;
                node = node.left;
            } else {
                node = node.right;
            }
        }
        return best;
    }

    final Node<K, V> firstNode() {
        Node<K, V> node = root;
        while (node != null && node.left != null) node = node.left;
        return node;
    }

    final Node<K, V> lastNode() {
        Node<K, V> node = root;
        while (node != null && node.right != null) node = node.right;
        return node;
    }

    static <K, V> Node<K, V> successor(Node<K, V> node) {
        if (node.right != null) {
            node = node.right;
            while (node.left != null) node = node.left;
            return node;
        }
        Node<K, V> parent = node.parent;
        while (parent != null && node == parent.right) {
            node = parent;
            parent = parent.parent;
        }
        return parent;
    }

    static <K, V> Node<K, V> predecessor(Node<K, V> node) {
        if (node.left != null) {
            node = node.left;
            while (node.right != null) node = node.right;
            return node;
        }
        Node<K, V> parent = node.parent;
        while (parent != null && node == parent.left) {
            node = parent;
            parent = parent.parent;
        }
        return parent;
    }

    // Changing.

    @Override
    public V put(K key, V value) {
        Node<K, V> parent = null;
        Node<K, V> node = root;
        int order = 0;
        if (node == null) compare(key, key);
        while (node != null) {
            parent = node;
            order = compare(key, node.getKey());
            if (order == 0) return node.setValue(value);
            node = order < 0 ? node.left : node.right;
        }
        node = new Node<K, V>(key, value, parent);
        if (parent == null) root = node;
        else if (order < 0) parent.left = node;
        else parent.right = node;
        balanceInsertion(node);
        size++;
        modCount++;
        return null;
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = node(key);
        if (node == null) return null;
        V value = node.getValue();
        removeNode(node);
        return value;
    }

    private static boolean isRed(Node<?, ?> node) {
        return node != null && node.red;
    }

    private void rotateLeft(Node<K, V> node) {
        Node<K, V> up = node.right;
        node.right = up.left;
        if (up.left != null) up.left.parent = node;
        replace(node, up);
        up.left = node;
        node.parent = up;
    }

    private void rotateRight(Node<K, V> node) {
        Node<K, V> up = node.left;
        node.left = up.right;
        if (up.right != null) up.right.parent = node;
        replace(node, up);
        up.right = node;
        node.parent = up;
    }

    /** Hangs `other`, possibly null, where `node` hangs. */
    private void replace(Node<K, V> node, Node<K, V> other) {
        Node<K, V> parent = node.parent;
        if (other != null) other.parent = parent;
        if (parent == null) root = other;
        else if (parent.left == node) parent.left = other;
        else parent.right = other;
    }

    private void balanceInsertion(Node<K, V> node) {
        while (isRed(node.parent)) {
            Node<K, V> parent = node.parent;
            Node<K, V> grandparent = parent.parent;
            boolean left = parent == grandparent.left;
            Node<K, V> uncle = left ? grandparent.right : grandparent.left;
            if (isRed(uncle)) {
                parent.red = false;
                uncle.red = false;
                grandparent.red = true;
                node = grandparent;
                continue;
            }
            if (node == (left ? parent.right : parent.left)) {
                node = parent;
                if (left) rotateLeft(node);
                else rotateRight(node);
            }
            node.parent.red = false;
            grandparent.red = true;
            if (left) rotateRight(grandparent);
            else rotateLeft(grandparent);
        }
        root.red = false;
    }

    /** Takes the node out. The other nodes stay the same objects, so that iterators stay where they are. */
    final void removeNode(Node<K, V> node) {
        modCount++;
        size--;
        Node<K, V> child;
        Node<K, V> parent;
        boolean lostBlack;
        if (node.left != null && node.right != null) {
            Node<K, V> next = successor(node);
            lostBlack = !next.red;
            child = next.right;
            parent = next.parent;
            if (parent == node) {
                parent = next;
            } else {
                replace(next, child);
                next.right = node.right;
                next.right.parent = next;
            }
            replace(node, next);
            next.left = node.left;
            next.left.parent = next;
            next.red = node.red;
        } else {
            lostBlack = !node.red;
            child = node.left != null ? node.left : node.right;
            parent = node.parent;
            replace(node, child);
        }
        if (lostBlack) balanceRemoval(child, parent);
    }

    /** @param node the place that lacks one black node, possibly null */
    private void balanceRemoval(Node<K, V> node, Node<K, V> parent) {
        while (node != root && !isRed(node)) {
            boolean left = node == parent.left;
            Node<K, V> sibling = left ? parent.right : parent.left;
            if (isRed(sibling)) {
                sibling.red = false;
                parent.red = true;
                if (left) rotateLeft(parent);
                else rotateRight(parent);
                sibling = left ? parent.right : parent.left;
            }
            Node<K, V> near = left ? sibling.left : sibling.right;
            Node<K, V> far = left ? sibling.right : sibling.left;
            if (!isRed(near) && !isRed(far)) {
                sibling.red = true;
                node = parent;
                parent = node.parent;
                continue;
            }
            if (!isRed(far)) {
                near.red = false;
                sibling.red = true;
                if (left) rotateRight(sibling);
                else rotateLeft(sibling);
                far = sibling;
                sibling = near;
            }
            sibling.red = parent.red;
            parent.red = false;
            far.red = false;
            if (left) rotateLeft(parent);
            else rotateRight(parent);
            node = root;
        }
        if (node != null) node.red = false;
    }

    // Map and NavigableMap.

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(Object key) {
        return node(key) != null;
    }

    @Override
    public V get(Object key) {
        Node<K, V> node = node(key);
        return node == null ? null : node.getValue();
    }

    @Override
    public void clear() {
        modCount++;
        size = 0;
        root = null;
    }

    @Override
    public Object clone() {
        return new TreeMap<K, V>((SortedMap<K, V>) this);
    }

    /** The whole map as a view: it does the rest of NavigableMap. */
    private NavigableMap<K, V> all() {
        return new TreeMapView<K, V>(this, false, null, false, false, null, false, false);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return all().entrySet();
    }

    @Override
    public Set<K> keySet() {
        return navigableKeySet();
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
        return all().navigableKeySet();
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
        return all().descendingKeySet();
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
        return all().descendingMap();
    }

    @Override
    public K firstKey() {
        return all().firstKey();
    }

    @Override
    public K lastKey() {
        return all().lastKey();
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
        return TreeMapView.copy(firstNode());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
        return TreeMapView.copy(lastNode());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
        return all().pollFirstEntry();
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
        return all().pollLastEntry();
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
        return TreeMapView.copy(nodeBefore(key, false));
    }

    @Override
    public K lowerKey(K key) {
        return TreeMapView.key(nodeBefore(key, false));
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
        return TreeMapView.copy(nodeBefore(key, true));
    }

    @Override
    public K floorKey(K key) {
        return TreeMapView.key(nodeBefore(key, true));
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
        return TreeMapView.copy(nodeAfter(key, true));
    }

    @Override
    public K ceilingKey(K key) {
        return TreeMapView.key(nodeAfter(key, true));
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
        return TreeMapView.copy(nodeAfter(key, false));
    }

    @Override
    public K higherKey(K key) {
        return TreeMapView.key(nodeAfter(key, false));
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean fromInclusive, K to, boolean toInclusive) {
        return all().subMap(from, fromInclusive, to, toInclusive);
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean inclusive) {
        return all().headMap(to, inclusive);
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
        return all().tailMap(from, inclusive);
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return all().subMap(from, true, to, false);
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return all().headMap(to, false);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return all().tailMap(from, true);
    }
}
