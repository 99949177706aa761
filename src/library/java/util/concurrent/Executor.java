package java.util.concurrent;

/** Runs tasks that are handed to it. */
public interface Executor {
    void execute(Runnable command);
}
