package java.lang;

/** A thread local that a new thread takes over from the thread that makes it. */
public class InheritableThreadLocal<T> extends ThreadLocal<T> {
    public InheritableThreadLocal() {
    }

    protected T childValue(T parentValue) {
        return parentValue;
    }

    @Override
    boolean inheritable() {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    Object inherited(Object value) {
        return childValue((T) value);
    }
}
