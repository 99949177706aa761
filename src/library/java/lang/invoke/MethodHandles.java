package java.lang.invoke;

/** Named by class files; the VM runs invokedynamic sites by itself. */
public class MethodHandles {
    private MethodHandles() {
    }

    /** The first parameter of every bootstrap method. */
    public static final class Lookup {
        private Lookup() {
        }
    }
}
