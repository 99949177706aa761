package java.lang;

import java.util.HashMap;
import java.util.Objects;
import java.util.function.Supplier;

/** A variable that has its own value in each thread. */
public class ThreadLocal<T> {
    public ThreadLocal() {
    }

    public static <S> ThreadLocal<S> withInitial(Supplier<? extends S> supplier) {
        return new SuppliedThreadLocal<S>(Objects.requireNonNull(supplier));
    }

    protected T initialValue() {
        return null;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        HashMap<ThreadLocal<?>, Object> values = values();
        Object value = values.get(this);
        if (value == null && !values.containsKey(this)) {
            value = initialValue();
            values.put(this, value);
        }
        return (T) value;
    }

    public void set(T value) {
        values().put(this, value);
    }

    public void remove() {
        values().remove(this);
    }

    private static HashMap<ThreadLocal<?>, Object> values() {
        Thread thread = Thread.currentThread();
        if (thread.threadLocals == null) thread.threadLocals = new HashMap<ThreadLocal<?>, Object>();
        return thread.threadLocals;
    }

    private static class SuppliedThreadLocal<T> extends ThreadLocal<T> {
        private final Supplier<? extends T> supplier;

        SuppliedThreadLocal(Supplier<? extends T> supplier) {
            this.supplier = supplier;
        }

        @Override
        protected T initialValue() {
            return supplier.get();
        }
    }
}
