package java.lang;

/** Thrown by wait, notify and unlock when the thread does not own the monitor or lock. */
public class IllegalMonitorStateException extends RuntimeException {
    public IllegalMonitorStateException() {
        super();
    }

    public IllegalMonitorStateException(String message) {
        super(message);
    }
}
