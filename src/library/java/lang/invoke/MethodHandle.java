package java.lang.invoke;

/** Named by class files; the VM runs invokedynamic sites by itself. */
public abstract class MethodHandle {
    MethodHandle() {
    }
}
