package java.util.concurrent.atomic;

import heddle.runtime.Variable;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** Changes a volatile int field of objects by visible, atomic operations. */
public abstract class AtomicIntegerFieldUpdater<T> {
    protected AtomicIntegerFieldUpdater() {
    }

    public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> tclass, String fieldName) {
        Variable variable = Updaters.find(tclass, fieldName);
        if (variable.letter() != 'I') throw new IllegalArgumentException("Must be integer type");
        Updaters.requireVolatile(variable);
        return new OfField<U>(tclass, variable);
    }

    public abstract boolean compareAndSet(T obj, int expect, int update);

    public abstract boolean weakCompareAndSet(T obj, int expect, int update);

    public abstract void set(T obj, int newValue);

    public abstract void lazySet(T obj, int newValue);

    public abstract int get(T obj);

    public int getAndSet(T obj, int newValue) {
        while (true) {
            int old = get(obj);
            if (compareAndSet(obj, old, newValue)) return old;
        }
    }

    public int getAndAdd(T obj, int delta) {
        while (true) {
            int old = get(obj);
            int next = old + delta;
            if (compareAndSet(obj, old, next)) return old;
        }
    }

    public int getAndIncrement(T obj) {
        return getAndAdd(obj, 1);
    }

    public int getAndDecrement(T obj) {
        return getAndAdd(obj, -1);
    }

    public int incrementAndGet(T obj) {
        return getAndAdd(obj, 1) + 1;
    }

    public int decrementAndGet(T obj) {
        return getAndAdd(obj, -1) - 1;
    }

    public int addAndGet(T obj, int delta) {
        return getAndAdd(obj, delta) + delta;
    }

    public final int getAndUpdate(T obj, IntUnaryOperator function) {
        while (true) {
            int old = get(obj);
            int next = function.applyAsInt(old);
            if (compareAndSet(obj, old, next)) return old;
        }
    }

    public final int updateAndGet(T obj, IntUnaryOperator function) {
        while (true) {
            int old = get(obj);
            int next = function.applyAsInt(old);
            if (compareAndSet(obj, old, next)) return next;
        }
    }

    public final int getAndAccumulate(T obj, int x, IntBinaryOperator function) {
        while (true) {
            int old = get(obj);
            int next = function.applyAsInt(old, x);
            if (compareAndSet(obj, old, next)) return old;
        }
    }

    public final int accumulateAndGet(T obj, int x, IntBinaryOperator function) {
        while (true) {
            int old = get(obj);
            int next = function.applyAsInt(old, x);
            if (compareAndSet(obj, old, next)) return next;
        }
    }

    /** The one kind of updater there is. */
    private static final class OfField<T> extends AtomicIntegerFieldUpdater<T> {
        private final Class<T> holder;
        private final Variable variable;

        OfField(Class<T> holder, Variable variable) {
            this.holder = holder;
            this.variable = variable;
        }

        private void check(T obj) {
            if (!holder.isInstance(obj)) throw new ClassCastException();
        }

        @Override
        public boolean compareAndSet(T obj, int expect, int update) {
            check(obj);
            return variable.compareAndSetInt(obj, 0, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, int expect, int update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, int newValue) {
            check(obj);
            variable.setInt(obj, 0, newValue);
        }

        @Override
        public void lazySet(T obj, int newValue) {
            set(obj, newValue);
        }

        @Override
        public int get(T obj) {
            check(obj);
            return variable.getInt(obj, 0);
        }

        @Override
        public int getAndSet(T obj, int newValue) {
            check(obj);
            return variable.getAndSetInt(obj, 0, newValue);
        }

        @Override
        public int getAndAdd(T obj, int delta) {
            check(obj);
            return variable.updateInt(obj, 0, 'I', '+', delta);
        }
    }
}
