package java.util.concurrent;

/** Told of tasks that an executor cannot take. */
public interface RejectedExecutionHandler {
    void rejectedExecution(Runnable r, ThreadPoolExecutor executor);
}
