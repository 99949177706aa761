package java.util;

/** A map whose keys are constants of one enum class, in their order. */
public class EnumMap<K extends Enum<K>, V> extends AbstractMap<K, V> implements Cloneable, java.io.Serializable {
    private final Class<K> type;
    private final K[] universe;
    private final boolean[] present;
    private final Object[] values;
    private int size;

    public EnumMap(Class<K> type) {
        this.type = type;
        universe = type.getEnumConstants();
        present = new boolean[universe.length];
        values = new Object[universe.length];
    }

    public EnumMap(EnumMap<K, ? extends V> map) {
        this(map.type);
        putAll(map);
    }

    @SuppressWarnings("unchecked")
    public EnumMap(Map<K, ? extends V> map) {
        this(typeOf(map));
        putAll(map);
    }

    private static <K extends Enum<K>> Class<K> typeOf(Map<K, ?> map) {
        if (map instanceof EnumMap) return ((EnumMap<K, ?>) map).type;
        if (map.isEmpty()) throw new IllegalArgumentException("Specified map is empty");
        return map.keySet().iterator().next().getDeclaringClass();
    }

    @Override
    public int size() {
        return size;
    }

    /** The index of a constant of this class, −1 for anything else. */
    private int indexOf(Object key) {
        if (!(key instanceof Enum)) return -1;
        Enum<?> constant = (Enum<?>) key;
        return constant.ordinal() < universe.length && universe[constant.ordinal()] == constant ? constant.ordinal() : -1;
    }

    @Override
    public boolean containsKey(Object key) {
        int index = indexOf(key);
        return index >= 0 && present[index];
    }

    @SuppressWarnings("unchecked")
    private V value(int index) {
        return (V) values[index];
    }

    @Override
    public V get(Object key) {
        int index = indexOf(key);
        return index < 0 ? null : value(index);
    }

    @Override
    public V put(K key, V value) {
        if (key == null) throw new NullPointerException();
        int index = indexOf(key);
        if (index < 0) throw new ClassCastException(key.getClass() + " != " + type);
        V old = value(index);
        values[index] = value;
        if (!present[index]) size++;
        present[index] = true;
        return old;
    }

    @Override
    public V remove(Object key) {
        int index = indexOf(key);
        if (index < 0 || !present[index]) return null;
        V old = value(index);
        values[index] = null;
        present[index] = false;
        size--;
        return old;
    }

    @Override
    public void clear() {
        Arrays.fill(values, null);
        Arrays.fill(present, false);
        size = 0;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<Map.Entry<K, V>>() {
            @Override
            public int size() {
                return size;
            }

            @Override
            public void clear() {
                EnumMap.this.clear();
            }

            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return new Entries();
            }
        };
    }

    /** Never fails: it sees what was changed in front of it. */
    private final class Entries implements Iterator<Map.Entry<K, V>> {
        private int next;
        private int last = -1;

        @Override
        public boolean hasNext() {
            while (next < present.length && !present[next]) next++;
            return next < present.length;
        }

        @Override
        public Map.Entry<K, V> next() {
            if (!hasNext()) throw new NoSuchElementException();
            last = next++;
            int index = last;
            return new AbstractMap.SimpleEntry<K, V>(universe[index], value(index)) {
                @Override
                public V setValue(V value) {
                    values[index] = value;
                    return super.setValue(value);
                }
            };
        }

        @Override
        public void remove() {
            if (last < 0) throw new IllegalStateException();
            EnumMap.this.remove(universe[last]);
            last = -1;
        }
    }

    @Override
    public EnumMap<K, V> clone() {
        return new EnumMap<K, V>(this);
    }
}
