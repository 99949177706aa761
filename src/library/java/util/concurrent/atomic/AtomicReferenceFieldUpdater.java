package java.util.concurrent.atomic;

import heddle.runtime.Variable;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Changes a volatile reference field of objects by visible, atomic operations. */
public abstract class AtomicReferenceFieldUpdater<T, V> {
    protected AtomicReferenceFieldUpdater() {
    }

    public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(Class<U> tclass, Class<W> vclass, String fieldName) {
        Variable variable = Updaters.find(tclass, fieldName);
        if (!variable.descriptor().equals(Variable.descriptorOf(vclass))) throw new ClassCastException();
        if (vclass.isPrimitive()) throw new IllegalArgumentException("Must be reference type");
        Updaters.requireVolatile(variable);
        return new OfField<U, W>(tclass, vclass, variable);
    }

    public abstract boolean compareAndSet(T obj, V expect, V update);

    public abstract boolean weakCompareAndSet(T obj, V expect, V update);

    public abstract void set(T obj, V newValue);

    public abstract void lazySet(T obj, V newValue);

    public abstract V get(T obj);

    public V getAndSet(T obj, V newValue) {
        while (true) {
            V old = get(obj);
            if (compareAndSet(obj, old, newValue)) return old;
        }
    }

    public final V getAndUpdate(T obj, UnaryOperator<V> function) {
        while (true) {
            V old = get(obj);
            V next = function.apply(old);
            if (compareAndSet(obj, old, next)) return old;
        }
    }

    public final V updateAndGet(T obj, UnaryOperator<V> function) {
        while (true) {
            V old = get(obj);
            V next = function.apply(old);
            if (compareAndSet(obj, old, next)) return next;
        }
    }

    public final V getAndAccumulate(T obj, V x, BinaryOperator<V> function) {
        while (true) {
            V old = get(obj);
            V next = function.apply(old, x);
            if (compareAndSet(obj, old, next)) return old;
        }
    }

    public final V accumulateAndGet(T obj, V x, BinaryOperator<V> function) {
        while (true) {
            V old = get(obj);
            V next = function.apply(old, x);
            if (compareAndSet(obj, old, next)) return next;
        }
    }

    /** The one kind of updater there is. */
    private static final class OfField<T, V> extends AtomicReferenceFieldUpdater<T, V> {
        private final Class<T> holder;
        private final Class<V> type;
        private final Variable variable;

        OfField(Class<T> holder, Class<V> type, Variable variable) {
            this.holder = holder;
            this.type = type;
            this.variable = variable;
        }

        private void check(T obj) {
            if (!holder.isInstance(obj)) throw new ClassCastException();
        }

        private void check(T obj, V value) {
            check(obj);
            if (value != null && !type.isInstance(value)) throw new ClassCastException();
        }

        @Override
        public boolean compareAndSet(T obj, V expect, V update) {
            check(obj, update);
            return variable.compareAndSetReference(obj, 0, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, V expect, V update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, V newValue) {
            check(obj, newValue);
            variable.setReference(obj, 0, newValue);
        }

        @Override
        public void lazySet(T obj, V newValue) {
            set(obj, newValue);
        }

        @Override
        @SuppressWarnings("unchecked")
        public V get(T obj) {
            check(obj);
            return (V) variable.getReference(obj, 0);
        }

        @Override
        @SuppressWarnings("unchecked")
        public V getAndSet(T obj, V newValue) {
            check(obj, newValue);
            return (V) variable.getAndSetReference(obj, 0, newValue);
        }
    }
}
