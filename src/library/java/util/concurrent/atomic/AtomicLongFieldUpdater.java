package java.util.concurrent.atomic;

import heddle.runtime.Variable;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Changes a volatile long field of objects by visible, atomic operations. */
public abstract class AtomicLongFieldUpdater<T> {
    protected AtomicLongFieldUpdater() {
    }

    public static <U> AtomicLongFieldUpdater<U> newUpdater(Class<U> tclass, String fieldName) {
        Variable variable = Updaters.find(tclass, fieldName);
        if (variable.letter() != 'J') throw new IllegalArgumentException("Must be long type");
        Updaters.requireVolatile(variable);
        return new OfField<U>(tclass, variable);
    }

    public abstract boolean compareAndSet(T obj, long expect, long update);

    public abstract boolean weakCompareAndSet(T obj, long expect, long update);

    public abstract void set(T obj, long newValue);

    public abstract void lazySet(T obj, long newValue);

    public abstract long get(T obj);

    public long getAndSet(T obj, long newValue) {
        while (true) {
            long old = get(obj);
            if (compareAndSet(obj, old, newValue)) return old;
        }
    }

    public long getAndAdd(T obj, long delta) {
        while (true) {
            long old = get(obj);
            long next = old + delta;
            if (compareAndSet(obj, old, next)) return old;
        }
    }

    public long getAndIncrement(T obj) {
        return getAndAdd(obj, 1);
    }

    public long getAndDecrement(T obj) {
        return getAndAdd(obj, -1);
    }

    public long incrementAndGet(T obj) {
        return getAndAdd(obj, 1) + 1;
    }

    public long decrementAndGet(T obj) {
        return getAndAdd(obj, -1) - 1;
    }

    public long addAndGet(T obj, long delta) {
        return getAndAdd(obj, delta) + delta;
    }

    public final long getAndUpdate(T obj, LongUnaryOperator function) {
        while (true) {
            long old = get(obj);
            long next = function.applyAsLong(old);
            if (compareAndSet(obj, old, next)) return old;
        }
    }

    public final long updateAndGet(T obj, LongUnaryOperator function) {
        while (true) {
            long old = get(obj);
            long next = function.applyAsLong(old);
            if (compareAndSet(obj, old, next)) return next;
        }
    }

    public final long getAndAccumulate(T obj, long x, LongBinaryOperator function) {
        while (true) {
            long old = get(obj);
            long next = function.applyAsLong(old, x);
            if (compareAndSet(obj, old, next)) return old;
        }
    }

    public final long accumulateAndGet(T obj, long x, LongBinaryOperator function) {
        while (true) {
            long old = get(obj);
            long next = function.applyAsLong(old, x);
            if (compareAndSet(obj, old, next)) return next;
        }
    }

    /** The one kind of updater there is. */
    private static final class OfField<T> extends AtomicLongFieldUpdater<T> {
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
        public boolean compareAndSet(T obj, long expect, long update) {
            check(obj);
            return variable.compareAndSetLong(obj, 0, expect, update);
        }

        @Override
        public boolean weakCompareAndSet(T obj, long expect, long update) {
            return compareAndSet(obj, expect, update);
        }

        @Override
        public void set(T obj, long newValue) {
            check(obj);
            variable.setLong(obj, 0, newValue);
        }

        @Override
        public void lazySet(T obj, long newValue) {
            set(obj, newValue);
        }

        @Override
        public long get(T obj) {
            check(obj);
            return variable.getLong(obj, 0);
        }

        @Override
        public long getAndSet(T obj, long newValue) {
            check(obj);
            return variable.getAndSetLong(obj, 0, newValue);
        }

        @Override
        public long getAndAdd(T obj, long delta) {
            check(obj);
            return variable.updateLong(obj, 0, 'J', '+', delta);
        }
    }
}
