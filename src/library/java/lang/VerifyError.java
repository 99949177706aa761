package java.lang;

/** A class file breaks the rules of JVMS §4.10. */
public class VerifyError extends LinkageError {
    public VerifyError() {
        super();
    }

    public VerifyError(String message) {
        super(message);
    }
}
