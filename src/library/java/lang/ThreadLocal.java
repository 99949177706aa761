package java.lang;

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

    /** Whether threads hand it on to those that they make. */
    boolean inheritable() {
        return false;
    }

    /** What a new thread has for it. */
    Object inherited(Object value) {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("unchecked")
    public T get() {
        ThreadLocals values = Thread.confined0(inheritable());
        int index = values == null ? -1 : values.indexOf(this);
        if (index >= 0) return (T) values.valueAt(index);
        T value = initialValue();
        set(value);
        return value;
    }

    public void set(T value) {
        ThreadLocals values = Thread.confined0(inheritable());
        if (values == null) {
            values = new ThreadLocals();
            Thread.confine0(inheritable(), values);
        }
        values.put(this, value);
    }

    public void remove() {
        ThreadLocals values = Thread.confined0(inheritable());
        if (values != null) values.remove(this);
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
