package java.lang;

/** Thrown by integer division by zero and by the exact methods of Math. */
public class ArithmeticException extends RuntimeException {
    public ArithmeticException() {
        super();
    }

    public ArithmeticException(String message) {
        super(message);
    }
}
