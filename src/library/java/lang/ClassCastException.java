package java.lang;

/** Thrown when an object is cast to a class of which it is no instance. */
public class ClassCastException extends RuntimeException {
    public ClassCastException() {
        super();
    }

    public ClassCastException(String message) {
        super(message);
    }
}
