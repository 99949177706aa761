package java.lang.ref;

/**
 * An object that refers to another without keeping it alive. The collector knows the fields by their names: it does not follow
 * `referent`, clears it once nothing else reaches the object, and then appends the reference to its `queue`.
 */
public abstract class Reference<T> {
    private T referent;
    /** null where there is none, or the reference was put there already. */
    ReferenceQueue<? super T> queue;
    /** The next one in its queue. */
    Reference<?> next;

    Reference(T referent, ReferenceQueue<? super T> queue) {
        this.referent = referent;
        this.queue = queue;
    }

    public T get() {
        return referent;
    }

    public final boolean refersTo(T obj) {
        return referent == obj;
    }

    public void clear() {
        referent = null;
    }

    public boolean enqueue() {
        referent = null;
        ReferenceQueue<? super T> target = queue;
        if (target == null) return false;
        queue = null;
        target.append(this);
        return true;
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        throw new CloneNotSupportedException();
    }

    /** What a frame still holds is reachable anyhow. */
    public static void reachabilityFence(Object ref) {
    }
}
