package java.util.stream;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What partitioningBy makes: a map of false and true. */
final class Partition<V> extends AbstractMap<Boolean, V> {
    final V forFalse;
    final V forTrue;

    Partition(V forFalse, V forTrue) {
        this.forFalse = forFalse;
        this.forTrue = forTrue;
    }

    @Override
    public V get(Object key) {
        if (!(key instanceof Boolean)) return null;
        return (Boolean) key ? forTrue : forFalse;
    }

    @Override
    public Set<Map.Entry<Boolean, V>> entrySet() {
        Map<Boolean, V> entries = new LinkedHashMap<>();
        entries.put(false, forFalse);
        entries.put(true, forTrue);
        return Collections.unmodifiableMap(entries).entrySet();
    }
}
