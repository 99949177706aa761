package java.lang.invoke;

/** A call does not fit the type of what it is called on. */
public class WrongMethodTypeException extends RuntimeException {
    public WrongMethodTypeException() {
        super();
    }

    public WrongMethodTypeException(String message) {
        super(message);
    }
}
