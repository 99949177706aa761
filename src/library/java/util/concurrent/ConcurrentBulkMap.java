package java.util.concurrent;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;

/** The bulk operations of ConcurrentHashMap, over its iterators. They run in the calling thread, whatever the threshold is. */
abstract class ConcurrentBulkMap<K, V> extends AbstractMap<K, V> {
    public void forEach(long threshold, BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> entry : entrySet()) {
            K key = entry.getKey();
            V value = entry.getValue();
            action.accept(key, value);
        }
    }

    public <U> void forEach(long threshold, BiFunction<? super K, ? super V, ? extends U> transformer, Consumer<? super U> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> entry : entrySet()) {
            K key = entry.getKey();
            V value = entry.getValue();
            U result = transformer.apply(key, value);
            if (result != null) action.accept(result);
        }
    }

    public <U> U search(long threshold, BiFunction<? super K, ? super V, ? extends U> function) {
        for (Map.Entry<K, V> entry : entrySet()) {
            K key = entry.getKey();
            V value = entry.getValue();
            U result = function.apply(key, value);
            if (result != null) return result;
        }
        return null;
    }

    public <U> U reduce(
            long threshold,
            BiFunction<? super K, ? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        U all = null;
        for (Map.Entry<K, V> entry : entrySet()) {
            K key = entry.getKey();
            V value = entry.getValue();
            U result = transformer.apply(key, value);
            if (result != null) all = all == null ? result : reducer.apply(all, result);
        }
        return all;
    }

    public double reduceToDouble(
            long threshold, ToDoubleBiFunction<? super K, ? super V> transformer, double basis, DoubleBinaryOperator reducer) {
        double all = basis;
        for (Map.Entry<K, V> entry : entrySet()) {
            K key = entry.getKey();
            V value = entry.getValue();
            all = reducer.applyAsDouble(all, transformer.applyAsDouble(key, value));
        }
        return all;
    }

    public long reduceToLong(
            long threshold, ToLongBiFunction<? super K, ? super V> transformer, long basis, LongBinaryOperator reducer) {
        long all = basis;
        for (Map.Entry<K, V> entry : entrySet()) {
            K key = entry.getKey();
            V value = entry.getValue();
            all = reducer.applyAsLong(all, transformer.applyAsLong(key, value));
        }
        return all;
    }

    public int reduceToInt(
            long threshold, ToIntBiFunction<? super K, ? super V> transformer, int basis, IntBinaryOperator reducer) {
        int all = basis;
        for (Map.Entry<K, V> entry : entrySet()) {
            K key = entry.getKey();
            V value = entry.getValue();
            all = reducer.applyAsInt(all, transformer.applyAsInt(key, value));
        }
        return all;
    }

    public void forEachKey(long threshold, Consumer<? super K> action) {
        Objects.requireNonNull(action);
        for (K each : keySet()) {
            action.accept(each);
        }
    }

    public <U> void forEachKey(long threshold, Function<? super K, ? extends U> transformer, Consumer<? super U> action) {
        Objects.requireNonNull(action);
        for (K each : keySet()) {
            U result = transformer.apply(each);
            if (result != null) action.accept(result);
        }
    }

    public <U> U searchKeys(long threshold, Function<? super K, ? extends U> function) {
        for (K each : keySet()) {
            U result = function.apply(each);
            if (result != null) return result;
        }
        return null;
    }

    public K reduceKeys(long threshold, BiFunction<? super K, ? super K, ? extends K> reducer) {
        K all = null;
        for (K each : keySet()) {
            all = all == null ? each : reducer.apply(all, each);
        }
        return all;
    }

    public <U> U reduceKeys(
            long threshold,
            Function<? super K, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        U all = null;
        for (K each : keySet()) {
            U result = transformer.apply(each);
            if (result != null) all = all == null ? result : reducer.apply(all, result);
        }
        return all;
    }

    public double reduceKeysToDouble(
            long threshold, ToDoubleFunction<? super K> transformer, double basis, DoubleBinaryOperator reducer) {
        double all = basis;
        for (K each : keySet()) {
            all = reducer.applyAsDouble(all, transformer.applyAsDouble(each));
        }
        return all;
    }

    public long reduceKeysToLong(
            long threshold, ToLongFunction<? super K> transformer, long basis, LongBinaryOperator reducer) {
        long all = basis;
        for (K each : keySet()) {
            all = reducer.applyAsLong(all, transformer.applyAsLong(each));
        }
        return all;
    }

    public int reduceKeysToInt(
            long threshold, ToIntFunction<? super K> transformer, int basis, IntBinaryOperator reducer) {
        int all = basis;
        for (K each : keySet()) {
            all = reducer.applyAsInt(all, transformer.applyAsInt(each));
        }
        return all;
    }

    public void forEachValue(long threshold, Consumer<? super V> action) {
        Objects.requireNonNull(action);
        for (V each : values()) {
            action.accept(each);
        }
    }

    public <U> void forEachValue(long threshold, Function<? super V, ? extends U> transformer, Consumer<? super U> action) {
        Objects.requireNonNull(action);
        for (V each : values()) {
            U result = transformer.apply(each);
            if (result != null) action.accept(result);
        }
    }

    public <U> U searchValues(long threshold, Function<? super V, ? extends U> function) {
        for (V each : values()) {
            U result = function.apply(each);
            if (result != null) return result;
        }
        return null;
    }

    public V reduceValues(long threshold, BiFunction<? super V, ? super V, ? extends V> reducer) {
        V all = null;
        for (V each : values()) {
            all = all == null ? each : reducer.apply(all, each);
        }
        return all;
    }

    public <U> U reduceValues(
            long threshold,
            Function<? super V, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        U all = null;
        for (V each : values()) {
            U result = transformer.apply(each);
            if (result != null) all = all == null ? result : reducer.apply(all, result);
        }
        return all;
    }

    public double reduceValuesToDouble(
            long threshold, ToDoubleFunction<? super V> transformer, double basis, DoubleBinaryOperator reducer) {
        double all = basis;
        for (V each : values()) {
            all = reducer.applyAsDouble(all, transformer.applyAsDouble(each));
        }
        return all;
    }

    public long reduceValuesToLong(
            long threshold, ToLongFunction<? super V> transformer, long basis, LongBinaryOperator reducer) {
        long all = basis;
        for (V each : values()) {
            all = reducer.applyAsLong(all, transformer.applyAsLong(each));
        }
        return all;
    }

    public int reduceValuesToInt(
            long threshold, ToIntFunction<? super V> transformer, int basis, IntBinaryOperator reducer) {
        int all = basis;
        for (V each : values()) {
            all = reducer.applyAsInt(all, transformer.applyAsInt(each));
        }
        return all;
    }

    public void forEachEntry(long threshold, Consumer<? super Map.Entry<K, V>> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> each : entrySet()) {
            action.accept(each);
        }
    }

    public <U> void forEachEntry(long threshold, Function<Map.Entry<K, V>, ? extends U> transformer, Consumer<? super U> action) {
        Objects.requireNonNull(action);
        for (Map.Entry<K, V> each : entrySet()) {
            U result = transformer.apply(each);
            if (result != null) action.accept(result);
        }
    }

    public <U> U searchEntries(long threshold, Function<Map.Entry<K, V>, ? extends U> function) {
        for (Map.Entry<K, V> each : entrySet()) {
            U result = function.apply(each);
            if (result != null) return result;
        }
        return null;
    }

    public Map.Entry<K, V> reduceEntries(long threshold, BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, ? extends Map.Entry<K, V>> reducer) {
        Map.Entry<K, V> all = null;
        for (Map.Entry<K, V> each : entrySet()) {
            all = all == null ? each : reducer.apply(all, each);
        }
        return all;
    }

    public <U> U reduceEntries(
            long threshold,
            Function<Map.Entry<K, V>, ? extends U> transformer,
            BiFunction<? super U, ? super U, ? extends U> reducer) {
        U all = null;
        for (Map.Entry<K, V> each : entrySet()) {
            U result = transformer.apply(each);
            if (result != null) all = all == null ? result : reducer.apply(all, result);
        }
        return all;
    }

    public double reduceEntriesToDouble(
            long threshold, ToDoubleFunction<Map.Entry<K, V>> transformer, double basis, DoubleBinaryOperator reducer) {
        double all = basis;
        for (Map.Entry<K, V> each : entrySet()) {
            all = reducer.applyAsDouble(all, transformer.applyAsDouble(each));
        }
        return all;
    }

    public long reduceEntriesToLong(
            long threshold, ToLongFunction<Map.Entry<K, V>> transformer, long basis, LongBinaryOperator reducer) {
        long all = basis;
        for (Map.Entry<K, V> each : entrySet()) {
            all = reducer.applyAsLong(all, transformer.applyAsLong(each));
        }
        return all;
    }

    public int reduceEntriesToInt(
            long threshold, ToIntFunction<Map.Entry<K, V>> transformer, int basis, IntBinaryOperator reducer) {
        int all = basis;
        for (Map.Entry<K, V> each : entrySet()) {
            all = reducer.applyAsInt(all, transformer.applyAsInt(each));
        }
        return all;
    }
}
