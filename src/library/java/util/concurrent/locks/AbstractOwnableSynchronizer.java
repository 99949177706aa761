package java.util.concurrent.locks;

/** A synchroniser that one thread may own. */
public abstract class AbstractOwnableSynchronizer implements java.io.Serializable {
    /** Volatile, so that whoever compares it with itself makes no data race. */
    private transient volatile Thread exclusiveOwnerThread;

    protected AbstractOwnableSynchronizer() {
    }

    protected final void setExclusiveOwnerThread(Thread thread) {
        exclusiveOwnerThread = thread;
    }

    protected final Thread getExclusiveOwnerThread() {
        return exclusiveOwnerThread;
    }
}
