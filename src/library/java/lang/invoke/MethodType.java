package java.lang.invoke;

/** Named by class files; the VM runs invokedynamic sites by itself. */
public final class MethodType implements TypeDescriptor, java.io.Serializable {
    private MethodType() {
    }

    @Override
    public native String descriptorString();
}
