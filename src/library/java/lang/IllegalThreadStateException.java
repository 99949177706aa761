package java.lang;

/** Thrown when a thread is not in the state that the operation needs, for instance started twice. */
public class IllegalThreadStateException extends IllegalArgumentException {
    public IllegalThreadStateException() {
        super();
    }

    public IllegalThreadStateException(String message) {
        super(message);
    }
}
