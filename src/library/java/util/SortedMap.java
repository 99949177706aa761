package java.util;

/** A map whose keys are in order. */
public interface SortedMap<K, V> extends Map<K, V> {
    /** null: the natural order. */
    Comparator<? super K> comparator();

    SortedMap<K, V> subMap(K from, K to);

    SortedMap<K, V> headMap(K to);

    SortedMap<K, V> tailMap(K from);

    K firstKey();

    K lastKey();
}
