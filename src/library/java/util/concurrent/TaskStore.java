package java.util.concurrent;

/** The tasks of a pool's queue, as the pool changes them inside of its own steps. Every method is called in a step. */
interface TaskStore {
    /** False where there is no room. */
    boolean insert(Runnable task);

    /** After insert: whether a worker that waits must look. */
    boolean rings();

    /** The gate that a task put past the pool opens. */
    default void ringAt(heddle.runtime.Gate bell) {
    }

    /** A task that may run now, or null. */
    Runnable extract();

    /** Any task, also one that may not run yet, or null. */
    Runnable drain();

    int waiting();

    /** How long until a task may run; negative where that does not depend on time. */
    long nanosToFirst();
}
