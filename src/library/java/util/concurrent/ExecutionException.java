package java.util.concurrent;

/** Wraps the exception that a task threw. */
public class ExecutionException extends Exception {
    protected ExecutionException(String message) {
        super(message);
    }

    public ExecutionException(String message, Throwable cause) {
        super(message, cause);
    }

    public ExecutionException(Throwable cause) {
        super(cause);
    }
}
