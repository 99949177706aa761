package java.lang;

/** Thrown when no case of an exhaustive switch matches. */
public final class MatchException extends RuntimeException {
    public MatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
