package java.lang;

/** Thrown when an object of the wrong type is stored into an array of objects (JLS §10.5). */
public class ArrayStoreException extends RuntimeException {
    public ArrayStoreException() {
        super();
    }

    public ArrayStoreException(String message) {
        super(message);
    }
}
