package java.util.concurrent;

/** Wraps the exception met while completing a result. */
public class CompletionException extends RuntimeException {
    protected CompletionException(String message) {
        super(message);
    }

    public CompletionException(String message, Throwable cause) {
        super(message, cause);
    }

    public CompletionException(Throwable cause) {
        super(cause);
    }
}
