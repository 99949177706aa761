package java.util.concurrent;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A map whose compound operations are atomic. The defaults try again where another thread was faster. */
public interface ConcurrentMap<K, V> extends Map<K, V> {
    @Override
    V putIfAbsent(K key, V value);

    @Override
    boolean remove(Object key, Object value);

    @Override
    boolean replace(K key, V oldValue, V newValue);

    @Override
    V replace(K key, V value);

    @Override
    default V getOrDefault(Object key, V defaultValue) {
        V value = get(key);
        return value != null ? value : defaultValue;
    }

    @Override
    default void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> entry : entrySet()) action.accept(entry.getKey(), entry.getValue());
    }

    @Override
    default void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        for (Map.Entry<K, V> entry : entrySet()) {
            K key = entry.getKey();
            V value = entry.getValue();
            while (!replace(key, value, function.apply(key, value))) {
                value = get(key);
                if (value == null) break;
            }
        }
    }

    @Override
    default V computeIfAbsent(K key, Function<? super K, ? extends V> function) {
        Objects.requireNonNull(function);
        V old = get(key);
        if (old != null) return old;
        V value = function.apply(key);
        if (value == null) return null;
        old = putIfAbsent(key, value);
        return old != null ? old : value;
    }

    @Override
    default V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        for (V old = get(key); old != null; old = get(key)) {
            V value = function.apply(key, old);
            if (value == null ? remove(key, old) : replace(key, old, value)) return value;
        }
        return null;
    }

    @Override
    default V compute(K key, BiFunction<? super K, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        while (true) {
            V old = get(key);
            V value = function.apply(key, old);
            if (old == null ? value == null || putIfAbsent(key, value) == null
                    : value == null ? remove(key, old) : replace(key, old, value)) {
                return value;
            }
        }
    }

    @Override
    default V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
        Objects.requireNonNull(function);
        Objects.requireNonNull(value);
        while (true) {
            V old = get(key);
            if (old == null) {
                if (putIfAbsent(key, value) == null) return value;
                continue;
            }
            V merged = function.apply(old, value);
            if (merged == null ? remove(key, old) : replace(key, old, merged)) return merged;
        }
    }
}
