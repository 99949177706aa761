package java.util;

import java.io.PrintStream;
import java.util.function.BiConsumer;

/**
 * Settings by name, with defaults.
 * Deviates from the JDK: there is no load, store or XML, since there are no files.
 */
public class Properties extends Hashtable<Object, Object> {
    /** Asked for names that are not here. */
    protected volatile Properties defaults;
    /** Holds everything, as in the JDK: so the order is that of a hash map, not of a Hashtable. */
    private final HashMap<Object, Object> map = new HashMap<>();

    public Properties() {
        this(null);
    }

    public Properties(int initialCapacity) {
        this(null);
    }

    public Properties(Properties defaults) {
        super(1);
        this.defaults = defaults;
    }

    public synchronized Object setProperty(String key, String value) {
        return put(key, value);
    }

    public String getProperty(String key) {
        Object value = get(key);
        if (value instanceof String) return (String) value;
        return defaults == null ? null : defaults.getProperty(key);
    }

    public String getProperty(String key, String defaultValue) {
        String value = getProperty(key);
        return value == null ? defaultValue : value;
    }

    public Enumeration<?> propertyNames() {
        return Collections.enumeration(stringPropertyNames());
    }

    public Set<String> stringPropertyNames() {
        HashMap<String, String> all = new HashMap<>();
        for (Properties from = this; from != null; from = from.defaults) {
            for (Map.Entry<Object, Object> entry : from.map.entrySet()) {
                if (entry.getKey() instanceof String && entry.getValue() instanceof String) all.put((String) entry.getKey(), "");
            }
        }
        return Collections.unmodifiableSet(all.keySet());
    }

    public void list(PrintStream out) {
        out.println("-- listing properties --");
        for (Map.Entry<Object, Object> entry : map.entrySet()) out.println(entry);
    }

    @Override
    public synchronized int size() {
        return map.size();
    }

    @Override
    public synchronized boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public synchronized boolean contains(Object value) {
        return map.containsValue(Objects.requireNonNull(value));
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return map.containsKey(Objects.requireNonNull(key));
    }

    @Override
    public synchronized Object get(Object key) {
        return map.get(Objects.requireNonNull(key));
    }

    @Override
    public synchronized Object getOrDefault(Object key, Object defaultValue) {
        return map.getOrDefault(Objects.requireNonNull(key), defaultValue);
    }

    @Override
    public synchronized Object put(Object key, Object value) {
        return map.put(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    @Override
    public synchronized Object putIfAbsent(Object key, Object value) {
        return map.putIfAbsent(Objects.requireNonNull(key), Objects.requireNonNull(value));
    }

    @Override
    public synchronized Object remove(Object key) {
        return map.remove(Objects.requireNonNull(key));
    }

    @Override
    public synchronized void clear() {
        map.clear();
    }

    @Override
    public synchronized void forEach(BiConsumer<? super Object, ? super Object> action) {
        map.forEach(action);
    }

    @Override
    public Set<Object> keySet() {
        return Collections.synchronizedSet(map.keySet());
    }

    @Override
    public Collection<Object> values() {
        return Collections.synchronizedCollection(map.values());
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Collections.synchronizedSet(map.entrySet());
    }

    @Override
    public synchronized Object clone() {
        Properties copy = new Properties(defaults);
        copy.map.putAll(map);
        return copy;
    }

    @Override
    public synchronized boolean equals(Object other) {
        return map.equals(other instanceof Properties ? ((Properties) other).map : other);
    }

    @Override
    public synchronized int hashCode() {
        return map.hashCode();
    }

    @Override
    public synchronized String toString() {
        return map.toString();
    }
}
