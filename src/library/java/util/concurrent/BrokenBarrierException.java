package java.util.concurrent;

/** Thrown when a barrier on which a thread waits is broken. */
public class BrokenBarrierException extends Exception {
    public BrokenBarrierException() {
        super();
    }

    public BrokenBarrierException(String message) {
        super(message);
    }
}
